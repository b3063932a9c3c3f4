package neo4j

import (
	"context"

	"entente/graph"
)

// Known tells which of these documents the graph has already.
func (s *Store) Known(ctx context.Context, ids []string) (map[string]graph.Fingerprint, error) {
	const q = `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id, d.sha256, d.simhash, d.extractor`
	out := make(map[string]graph.Fingerprint, len(ids))
	err := s.read(ctx, func(ctx context.Context, t tx) error {
		clear(out)
		return t.rows(ctx, q, map[string]any{"ids": ids}, func(v []any) error {
			f := fingerprint(v)
			out[f.ID] = f
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func fingerprint(v []any) graph.Fingerprint {
	return graph.Fingerprint{ID: graph.Text(v[0]), SHA256: graph.Text(v[1]), Simhash: graph.ParseSimhash(graph.Text(v[2])), Extractor: graph.Text(v[3])}
}

// Stats counts what the graph holds.
func (s *Store) Stats(ctx context.Context) (graph.Stats, error) {
	const q = `RETURN COUNT { (:Document) }, COUNT { (:Document)-[:COPY_OF]->() }, COUNT { (:Sentence) }, COUNT { (:Entity) },
  COUNT { (:Claim) }, COUNT { (:Entity)-[]->(:Entity) }`
	var st graph.Stats
	err := s.read(ctx, func(ctx context.Context, t tx) error {
		return t.rows(ctx, q, nil, func(v []any) error {
			for i, p := range []*int64{&st.Documents, &st.Copies, &st.Sentences, &st.Entities, &st.Claims, &st.Edges} {
				*p, _ = v[i].(int64)
			}
			return nil
		})
	})
	return st, err
}
