// Package open picks the store for a graph's URI. It is the only place that knows all of them.
package open

import (
	"context"
	"strings"

	"entente/graph"
	"entente/graph/neo4j"
)

// Schemes lists the URI schemes that Open understands.
func Schemes() []string { return append([]string{"file"}, neo4j.Schemes()...) }

// Open opens the graph that a URI names: `file:entente.db` for a file of this machine, `neo4j://host:7687`,
// `bolt://host:7687` and their +s and +ssc forms for a server. It does not wait for a server to answer: see Store.Ping.
// The errors are of the kinds of package graph.
func Open(ctx context.Context, uri string, o graph.Options) (graph.Store, error) {
	scheme, _, found := strings.Cut(uri, ":")
	if !found {
		return nil, wrong(uri)
	}
	if scheme == "file" {
		return openFile(ctx, uri, o)
	}
	for _, s := range neo4j.Schemes() {
		if s == scheme {
			return neo4j.Open(ctx, uri, o)
		}
	}
	return nil, wrong(uri)
}

func wrong(uri string) error {
	return graph.Errorf(graph.ErrURI, "use file:PATH, or neo4j://HOST:7687, or bolt://HOST:7687 (with +s or +ssc for TLS)",
		"graph URI %q: no known scheme", uri)
}
