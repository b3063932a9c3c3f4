package embedded

import (
	"context"
	"slices"
	"strings"
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
		s.known = entityCache{} // it may hold what was not kept
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
	var version int64
	if err := w.get("SELECT value FROM meta WHERE key = 'version'", nil, &version); err != nil {
		return graph.LoadStats{}, err
	}
	if s.known.byID == nil || s.known.version != version {
		s.known = entityCache{version, map[string]cachedEntity{}}
	}
	l := &load{writer: w, batch: b, digests: digests, touched: map[string]bool{}, refold: map[string]bool{}, fresh: map[string]bool{},
		cached: &s.known, madeAliases: map[string]int64{},
		docs: map[string]int64{}, entities: map[string]int64{}, sentences: map[string]int64{}, known: map[string]*edgeState{},
		published: map[string]time.Time{}, origins: map[int64]int64{}, support: newBulk(tx, "support", 9), newEdges: newBulk(tx, "edge", 3)}
	for i := range b.Documents {
		l.published[b.Documents[i].ID] = b.Documents[i].Published
	}
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
	if err := tx.Commit(); err != nil {
		return graph.LoadStats{}, err
	}
	s.known.version = version + 1
	return l.stats, nil
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
	touched  map[string]bool // keys of edges whose claims change
	refold   map[string]bool // those of them that lose claims, or whose origins change
	known    map[string]*edgeState
	lastEdge int64

	cached      *entityCache
	madeAliases map[string]int64 // by name

	support  *bulk
	newEdges *bulk

	published map[string]time.Time // by document of the batch
	origins   map[int64]int64      // by node of a document
}

// edgeState is what the load knows of an edge.
type edgeState struct {
	id    int64
	rel   int64           // 0: there is none yet
	fresh []graph.Support // what this load brings to it
	docs  []int64         // the documents of fresh
	isNew bool            // this load makes it: fresh is all its support
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
			if err := l.moreCopyKeys(c.old.id, c.doc.CopyKeys); err != nil {
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
		l.newCopyKeys(id, c.doc.CopyKeys)
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
	if graph.Text(n.props["id"]) != "" && now[graph.Text(n.props["id"])] {
		l.stats.ClaimsNew--
		l.stats.ClaimsUnchanged++
	} else {
		l.stats.ClaimsRemoved++
	}
	if key := graph.Text(n.props["edge"]); key != "" {
		l.touched[key], l.refold[key] = true, true
		if err := l.exec("DELETE FROM support WHERE edge = (SELECT id FROM edge WHERE key = ?) AND claim = ?", key, id); err != nil {
			return err
		}
	}
	return l.deleteNode(n)
}

func (l *load) sentenceNodes() error {
	var ids []any
	for i := range l.batch.Sentences {
		if s := &l.batch.Sentences[i]; l.fresh[s.Document] {
			ids = append(ids, s.ID)
		}
	}
	if err := l.free(indexSentenceID, "sentence", ids); err != nil {
		return err
	}
	for i := range l.batch.Sentences {
		s := &l.batch.Sentences[i]
		if !l.fresh[s.Document] {
			continue
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

// chunk is how many values one statement asks for.
const chunk = 100

// free makes sure that no other document has the ids.
func (l *load) free(ix int, what string, ids []any) error {
	for part := range slices.Chunk(ids, chunk) {
		args := []any{ix}
		for _, id := range part {
			args = append(args, hashOf(id))
		}
		hit := false
		query := "SELECT node FROM lookup WHERE idx = ? AND hash IN (" + marks(len(part)) + ") LIMIT 1"
		if err := l.rows(query, args, func(scan func(...any) error) error { hit = true; return nil }); err != nil {
			return err
		}
		if !hit {
			continue
		}
		for _, id := range part { // which one, if it is no chance of the hash
			n, err := l.find(ix, "id", id)
			if err != nil {
				return err
			}
			if n != nil {
				return graph.Errorf(graph.ErrBatch, "ids are made by graph.SentenceID and graph.ClaimID of their document",
					"the %s %s has the id of one of another document", what, id)
			}
		}
	}
	return nil
}

func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

func (l *load) claims() error {
	var ids []any
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
		}
		ids = append(ids, c.ID)
		if k, ok := c.Edge(); ok {
			l.touched[k.String()] = true
		}
	}
	if err := l.free(indexClaimID, "claim", ids); err != nil {
		return err
	}
	if err := l.knowEdges(); err != nil {
		return err
	}
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
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
	e := l.known[k.String()]
	doc := l.docs[c.Document]
	s := graph.SupportOf(c, "", l.published[c.Document])
	e.fresh, e.docs = append(e.fresh, s), append(e.docs, doc)
	return l.support.add(l.ctx, e.id, id, doc, s.Confidence, dayNumber(s.First), dayNumber(s.Last), s.Plover, s.Quad, s.Goldstein)
}

func dayNumber(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return floorDay(time.Time(graph.Date(t)))
}
