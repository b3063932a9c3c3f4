package open

import (
	"context"

	"entente/graph"
	"entente/graph/embedded"
)

func openFile(ctx context.Context, uri string, o graph.Options) (graph.Store, error) {
	return embedded.Open(ctx, uri, o)
}
