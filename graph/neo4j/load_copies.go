package neo4j

import (
	"context"
	"strings"

	"entente/graph"
)

// findCopiesQuery asks the full-text index over copy keys, which sees what this
// transaction wrote too. Those come first that share most; sixty-four are
// enough, since copies of one document are one cluster already.
const findCopiesQuery = `UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('entente_copies', row.query, {limit: 64}) YIELD node
WHERE node.id <> row.id
RETURN row.id, node.id, node.copy_keys`

// findCopies finds, for the documents that this load writes, those that are
// copies of them. Keys are letters and digits, so that no query syntax can
// come out of them.
func (l *load) findCopies(ctx context.Context) ([]graph.Copy, error) {
	var rows []any
	keys := map[string][]string{}
	for i := range l.batch.Documents {
		d := &l.batch.Documents[i]
		if l.fresh[d.ID] && len(d.CopyKeys) > 0 {
			keys[d.ID] = d.CopyKeys
			rows = append(rows, map[string]any{"id": d.ID, "query": strings.Join(d.CopyKeys, " ")})
		}
	}
	if len(rows) == 0 {
		return nil, nil
	}
	var out []graph.Copy
	err := l.rows(ctx, findCopiesQuery, map[string]any{"rows": rows}, func(v []any) error {
		list, _ := v[2].([]any)
		other := make([]string, 0, len(list))
		for _, e := range list {
			if s := graph.Text(e); s != "" {
				other = append(other, s)
			}
		}
		if id := graph.Text(v[0]); graph.AreCopies(keys[id], other) {
			out = append(out, graph.Copy{Document: id, Of: graph.Text(v[1])})
		}
		return nil
	})
	return out, err
}
