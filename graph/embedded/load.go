package embedded

import (
	"context"
	"slices"
	"time"

	"entente/graph"
)

// Load writes a batch in one transaction. It is on disk when Load returns.
func (s *Store) Load(ctx context.Context, b *graph.Batch) (graph.LoadStats, error) {
	start := time.Now()
	if err := b.Check(); err != nil {
		return graph.LoadStats{}, err
	}
	digests := b.Digests()
	s.loading.Lock()
	defer s.loading.Unlock()
	stats, err := s.load(ctx, b, digests)
	if err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return graph.LoadStats{Duration: time.Since(start)}, s.explain(err)
	}
	stats.Duration = time.Since(start)
	return stats, nil
}

func (s *Store) load(ctx context.Context, b *graph.Batch, digests map[string]string) (graph.LoadStats, error) {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return graph.LoadStats{}, err
	}
	defer func() { _ = tx.Rollback() }()
	w, err := newWriter(ctx, tx)
	if err != nil {
		return graph.LoadStats{}, err
	}
	l := &load{writer: w, batch: b, digests: digests, touched: map[string]bool{}, fresh: map[string]bool{},
		docs: map[string]int64{}, entities: map[string]int64{}, sentences: map[string]int64{}, edgeIDs: map[string]int64{},
		support: newBulk(tx, "support", 9)}
	for _, step := range []func() error{l.documents, l.entityNodes, l.sentenceNodes, l.claims, l.copies, l.edges} {
		if err := step(); err != nil {
			return graph.LoadStats{}, err
		}
	}
	if !l.stats.Changed() && len(w.totals) == 0 && l.writes == 0 {
		return l.stats, nil // nothing to commit: the file stays as it is
	}
	if err := w.finish(); err != nil {
		return graph.LoadStats{}, err
	}
	return l.stats, tx.Commit()
}

// load is one batch on its way into the file.
type load struct {
	*writer
	batch   *graph.Batch
	digests map[string]string
	stats   graph.LoadStats
	writes  int // updates of nodes, which no counter of stats shows

	docs, entities, sentences map[string]int64 // nodes of this batch by id

	fresh    map[string]bool // documents whose sentences and claims are to be written
	replaced []string        // those of them that were here already
	touched  map[string]bool // keys of edges to fold anew
	edgeIDs  map[string]int64
	support  *bulk
}

func (l *load) documents() error {
	type change struct {
		doc   *graph.Document
		old   *stored
		props map[string]any
	}
	var changes []change
	for i := range l.batch.Documents {
		d := &l.batch.Documents[i]
		p := d.Props()
		p["digest"] = l.digests[d.ID]
		old, err := l.find(indexDocumentID, "id", d.ID)
		if err != nil {
			return err
		}
		switch {
		case old == nil:
			p["origin"] = d.ID
			l.stats.DocumentsNew++
		case old.props["digest"] == p["digest"]:
			l.stats.DocumentsUnchanged++
			continue
		default:
			p["origin"] = old.props["origin"]
			l.replaced = append(l.replaced, d.ID)
			l.docs[d.ID] = old.id
			l.stats.DocumentsReplaced++
		}
		l.fresh[d.ID] = true
		changes = append(changes, change{d, old, p})
	}
	if err := l.clear(); err != nil {
		return err
	}
	for _, c := range changes {
		if c.old != nil {
			l.writes++
			if err := l.update(c.old, []string{"Document"}, c.props); err != nil {
				return err
			}
			continue
		}
		id, err := l.node([]string{"Document"}, c.props)
		if err != nil {
			return err
		}
		l.docs[c.doc.ID] = id
		if err := l.exec("INSERT INTO document VALUES (?, ?)", id, id); err != nil {
			return err
		}
	}
	return l.flush()
}

// clear deletes what replaced documents said before.
func (l *load) clear() error {
	now := make(map[string]bool, len(l.batch.Claims))
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		now[c.ID] = true
		if l.fresh[c.Document] {
			l.stats.ClaimsNew++
		} else {
			l.stats.ClaimsUnchanged++
		}
	}
	for _, doc := range l.replaced {
		sentences, err := l.sources(l.docs[doc], typeOf)
		if err != nil {
			return err
		}
		for _, sentence := range sentences {
			claims, err := l.sources(sentence, typeStatedIn)
			if err != nil {
				return err
			}
			for _, claim := range claims {
				if err := l.deleteClaim(claim, now); err != nil {
					return err
				}
			}
			n, err := l.read(sentence)
			if err == nil {
				err = l.deleteNode(n)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// sources gives the nodes from which relationships of a type come.
func (l *load) sources(node, typ int64) ([]int64, error) {
	var out []int64
	err := l.rows("SELECT other FROM inn WHERE node = ? AND type = ? ORDER BY id", []any{node, typ}, func(scan func(...any) error) error {
		var id int64
		err := scan(&id)
		out = append(out, id)
		return err
	})
	return out, err
}

func (l *load) deleteClaim(id int64, now map[string]bool) error {
	n, err := l.read(id)
	if err != nil {
		return err
	}
	if text(n.props["id"]) != "" && now[text(n.props["id"])] {
		l.stats.ClaimsNew--
		l.stats.ClaimsUnchanged++
	} else {
		l.stats.ClaimsRemoved++
	}
	if key := text(n.props["edge"]); key != "" {
		l.touched[key] = true
		edge, err := l.edgeID(key)
		if err != nil {
			return err
		}
		if err := l.exec("DELETE FROM support WHERE edge = ? AND claim = ?", edge, id); err != nil {
			return err
		}
	}
	return l.deleteNode(n)
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

func (l *load) sentenceNodes() error {
	for i := range l.batch.Sentences {
		s := &l.batch.Sentences[i]
		if !l.fresh[s.Document] {
			continue
		}
		if err := l.free(indexSentenceID, "sentence", s.ID); err != nil {
			return err
		}
		id, err := l.node([]string{"Sentence"}, s.Props())
		if err != nil {
			return err
		}
		l.sentences[s.ID] = id
		l.stats.SentencesNew++
		if _, err := l.rel(id, l.docs[s.Document], typeOf, nil); err != nil {
			return err
		}
	}
	return nil
}

// free makes sure that no other document has the id.
func (l *load) free(ix int, what, id string) error {
	n, err := l.find(ix, "id", id)
	if err != nil || n == nil {
		return err
	}
	return graph.Errorf(graph.ErrBatch, "ids are made by graph.SentenceID and graph.ClaimID of their document",
		"the %s %s has the id of one of another document", what, id)
}

func (l *load) claims() error {
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
		}
		if err := l.free(indexClaimID, "claim", c.ID); err != nil {
			return err
		}
		id, err := l.node([]string{"Claim"}, c.Props())
		if err != nil {
			return err
		}
		if err := l.claimRels(c, id); err != nil {
			return err
		}
		if err := l.supports(c, id); err != nil {
			return err
		}
	}
	if err := l.flush(); err != nil {
		return err
	}
	return l.support.flush(l.ctx)
}

func (l *load) claimRels(c *graph.Claim, id int64) error {
	place := map[string]any{"start": int64(c.Start), "end": int64(c.End)}
	if _, err := l.rel(id, l.sentences[c.Sentence], typeStatedIn, place); err != nil {
		return err
	}
	if _, err := l.rel(id, l.entities[c.Subject], typeSubject, c.SubjectSpan.Props()); err != nil {
		return err
	}
	if c.Object != "" {
		if _, err := l.rel(id, l.entities[c.Object], typeObject, c.ObjectSpan.Props()); err != nil {
			return err
		}
	}
	for n, s := range c.SaidBy {
		if _, err := l.rel(id, l.entities[s], typeSaidBy, map[string]any{"order": int64(n)}); err != nil {
			return err
		}
	}
	return nil
}

// supports notes what a claim brings to its edge.
func (l *load) supports(c *graph.Claim, id int64) error {
	k, ok := c.Edge()
	if !ok {
		return nil
	}
	key := k.String()
	l.touched[key] = true
	edge, err := l.edgeID(key)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(l.batch.Documents, func(d graph.Document) bool { return d.ID == c.Document })
	s := graph.SupportOf(c, "", l.batch.Documents[at].Published)
	return l.support.add(l.ctx, edge, id, l.docs[c.Document], s.Confidence, dayNumber(s.First), dayNumber(s.Last), s.Plover, s.Quad, s.Goldstein)
}

func dayNumber(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return floorDay(time.Time(graph.Date(t)))
}

// edgeID gives the number of an edge key.
func (l *load) edgeID(key string) (int64, error) {
	if id, ok := l.edgeIDs[key]; ok {
		return id, nil
	}
	if err := l.exec("INSERT INTO edge (key) VALUES (?) ON CONFLICT DO NOTHING", key); err != nil {
		return 0, err
	}
	var id int64
	err := l.get("SELECT id FROM edge WHERE key = ?", []any{key}, &id)
	l.edgeIDs[key] = id
	return id, err
}
