package embedded

import (
	"context"

	"entente/graph"
)

// Known tells which of these documents the graph has already.
func (s *Store) Known(ctx context.Context, ids []string) (map[string]graph.Fingerprint, error) {
	out := make(map[string]graph.Fingerprint, len(ids))
	err := s.prints(ctx, `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id, d.sha256, d.simhash, d.extractor`, map[string]any{"ids": ids},
		func(f graph.Fingerprint) bool {
			out[f.ID] = f
			return true
		})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Store) prints(ctx context.Context, query string, params map[string]any, f func(graph.Fingerprint) bool) error {
	rows, err := s.Query(ctx, query, params)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close(ctx) }()
	for rows.Next(ctx) {
		v := rows.Values()
		if !f(graph.Fingerprint{ID: graph.Text(v[0]), SHA256: graph.Text(v[1]), Simhash: graph.ParseSimhash(graph.Text(v[2])), Extractor: graph.Text(v[3])}) {
			return nil
		}
	}
	return rows.Err()
}

// Stats counts what the graph holds.
func (s *Store) Stats(ctx context.Context) (graph.Stats, error) {
	snap, err := s.snapshot(ctx)
	if err != nil {
		return graph.Stats{}, s.explain(err)
	}
	defer func() { _ = snap.close() }()
	st := graph.Stats{Documents: snap.CountNodes("Document"), Sentences: snap.CountNodes("Sentence"), Entities: snap.CountNodes("Entity"),
		Claims: snap.CountNodes("Claim"), Copies: snap.CountRels("COPY_OF"), Edges: snap.CountRels("")}
	for _, t := range lowerTypes {
		st.Edges -= snap.CountRels(t)
	}
	return st, nil
}
