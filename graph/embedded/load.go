package embedded

import (
	"context"
	"database/sql"
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
	prepared := b.Prepare()
	s.loading.Lock()
	defer s.loading.Unlock()
	stats, err := s.load(ctx, b, prepared)
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

func (s *Store) load(ctx context.Context, b *graph.Batch, prepared *graph.Prepared) (graph.LoadStats, error) {
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
		s.known = entityCache{version, map[string]cachedEntity{}, map[[2]int64]bool{}}
	}
	w.starts = s.known.starts
	l := &load{writer: w, batch: b, prepared: prepared, touched: map[string]bool{}, refold: map[string]bool{}, fresh: map[string]bool{},
		cached: &s.known, madeAliases: map[string]int64{}, docs: map[string]int64{}, entities: map[string]int64{},
		sentences: make(map[string]int64, len(b.Sentences)), known: map[string]*edgeState{}, published: map[string]time.Time{}, origins: map[int64]int64{},
		newDocs: newBulk(tx, "document", 2), support: newSortedBulk(tx, "support", 4), newEdges: newBulk(tx, "edge", 4)}
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
	batch    *graph.Batch
	prepared *graph.Prepared
	stats    graph.LoadStats
	writes   int // updates of nodes, which no counter of stats shows

	docs, entities, sentences map[string]int64 // nodes of this batch by id

	fresh    map[string]bool // documents whose sentences and claims are to be written
	replaced []string        // those of them that were here already
	touched  map[string]bool // keys of edges whose claims change
	refold   map[string]bool // those of them that lose claims, or whose origins change
	known    map[string]*edgeState

	room4       [4]rel // for claimRels
	cached      *entityCache
	madeAliases map[string]int64 // by name

	support           *sortedBulk
	newDocs, newEdges *bulk
	newHashes         [][4]int64 // rows for newEdges

	published map[string]time.Time // by document of the batch
	origins   map[int64]int64      // by node of a document
}

// edgeState is what the load knows of an edge.
type edgeState struct {
	rel   int64           // its relationship; that of a new one is not there yet
	props []byte          // of it, nil for a new one
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
		p["digest"] = l.prepared.Digests[d.ID]
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
		id, err := l.node([]string{"Document"}, graph.ListOf(c.props))
		if err != nil {
			return err
		}
		l.docs[c.doc.ID] = id
		if err := l.newDocs.add(l.ctx, id, id); err != nil {
			return err
		}
		l.newCopyKeys(id, c.doc.CopyKeys)
	}
	if err := l.newDocs.flush(l.ctx); err != nil {
		return err
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
	err := l.rows("SELECT id, ends FROM inn WHERE node = ? AND type = ? ORDER BY id", []any{node, typ}, func(scan func(...any) error) error {
		var first int64
		var ends sql.RawBytes
		if err := scan(&first, &ends); err != nil {
			return err
		}
		return eachEnd(ends, first, func(_, other int64) { out = append(out, other) })
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
		if err := l.exec("DELETE FROM support WHERE rel IN (SELECT rel FROM edge WHERE hash = ?) AND claim = ?", hashOf(key), id); err != nil {
			return err
		}
	}
	return l.deleteNode(n)
}

func (l *load) sentenceNodes() error {
	var ids []string
	for i := range l.batch.Sentences {
		if s := &l.batch.Sentences[i]; l.fresh[s.Document] {
			ids = append(ids, s.ID)
		}
	}
	if err := l.free(indexSentenceID, "sentence", ids); err != nil {
		return err
	}
	label := []string{"Sentence"}
	for i := range l.batch.Sentences {
		s := &l.batch.Sentences[i]
		if !l.fresh[s.Document] {
			continue
		}
		id, err := l.node(label, l.prepared.Sentences[i], rel{typeOf, l.docs[s.Document], nil})
		if err != nil {
			return err
		}
		l.sentences[s.ID] = id
		l.stats.SentencesNew++
	}
	return nil
}

// chunk is how many values one statement asks for.
const chunk = 100

// free makes sure that no other document has the ids.
func (l *load) free(ix int, what string, ids []string) error {
	hashes := make([]int64, len(ids))
	for i, id := range ids {
		hashes[i] = hashOf(id)
	}
	slices.Sort(hashes) // neighbours lie on one page
	for part := range slices.Chunk(hashes, chunk) {
		args := []any{ix}
		for _, h := range part {
			args = append(args, h)
		}
		hit := false
		query := "SELECT node FROM lookup WHERE idx = ? AND hash IN (" + marks(len(part)) + ") LIMIT 1"
		if err := l.rows(query, args, func(func(...any) error) error { hit = true; return nil }); err != nil {
			return err
		}
		if hit {
			return l.taken(ix, what, ids)
		}
	}
	return nil
}

// taken finds the id that is taken, if it is no chance of the hash.
func (l *load) taken(ix int, what string, ids []string) error {
	for _, id := range ids {
		n, err := l.find(ix, "id", id)
		if err != nil {
			return err
		}
		if n != nil {
			return graph.Errorf(graph.ErrBatch, "ids are made by graph.SentenceID and graph.ClaimID of their document",
				"the %s %s has the id of one of another document", what, id)
		}
	}
	return nil
}

func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

func (l *load) claims() error {
	var ids []string
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
		}
		ids = append(ids, c.ID)
		if key := l.edgeOf(i); key != "" {
			l.touched[key] = true
		}
	}
	if err := l.free(indexClaimID, "claim", ids); err != nil {
		return err
	}
	if err := l.knowEdges(); err != nil {
		return err
	}
	label := []string{"Claim"}
	for i := range l.batch.Claims {
		c := &l.batch.Claims[i]
		if !l.fresh[c.Document] {
			continue
		}
		id, err := l.node(label, l.prepared.Claims[i], l.claimRels(c)...)
		if err != nil {
			return err
		}
		if key := l.edgeOf(i); key != "" {
			l.supports(c, key, id)
		}
	}
	if err := l.flush(); err != nil {
		return err
	}
	return l.support.flush(l.ctx)
}

// edgeOf gives the key of the edge that a claim of the batch supports, "" for none.
func (l *load) edgeOf(i int) string { return graph.Text(l.prepared.Claims[i].Get("edge")) }

// claimRels gives the relationships that begin in a claim, in order of their types.
func (l *load) claimRels(c *graph.Claim) []rel {
	rels := append(l.room4[:0], rel{typeSubject, l.entities[c.Subject], c.SubjectSpan.PropList()})
	if c.Object != "" {
		rels = append(rels, rel{typeObject, l.entities[c.Object], c.ObjectSpan.PropList()})
	}
	for n, s := range c.SaidBy {
		rels = append(rels, rel{typeSaidBy, l.entities[s], graph.PropList{{Key: "order", Value: int64(n)}}})
	}
	return append(rels, rel{typeStatedIn, l.sentences[c.Sentence], graph.PropList{{Key: "end", Value: int64(c.End)}, {Key: "start", Value: int64(c.Start)}}})
}

// supports notes what a claim brings to its edge.
func (l *load) supports(c *graph.Claim, key string, id int64) {
	e := l.known[key]
	doc := l.docs[c.Document]
	s := graph.SupportOf(c, "", l.published[c.Document])
	e.fresh, e.docs = append(e.fresh, s), append(e.docs, doc)
	l.support.add(e.rel, id, doc, 0, l.blob(appendSupport(l.room[:0], &s)))
}
