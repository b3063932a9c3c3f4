package embedded

import (
	"bytes"
	"database/sql"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// copies joins documents to clusters, whose members count as one source.
func (l *load) copies() error {
	copies, err := l.findCopies()
	if err != nil {
		return err
	}
	copies = append(copies, l.batch.Copies...)
	if len(copies) == 0 && len(l.replaced) == 0 {
		return nil // new documents are their own origins
	}
	ids := map[string]bool{}
	for _, c := range copies {
		ids[c.Document], ids[c.Of] = true, true
	}
	for _, id := range l.replaced {
		ids[id] = true
	}
	nodes := map[string]*stored{}
	var members []graph.Member
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		d, err := l.find(indexDocumentID, "id", id)
		if err != nil {
			return err
		}
		if d == nil || nodes[id] != nil {
			continue
		}
		cluster, err := l.cluster(d.id)
		if err != nil {
			return err
		}
		for _, m := range cluster {
			nodes[graph.Text(m.props["id"])] = m
			published, _ := m.props["published"].(dbtype.Date)
			members = append(members, graph.Member{ID: graph.Text(m.props["id"]), Origin: graph.Text(m.props["origin"]),
				Simhash: graph.ParseSimhash(graph.Text(m.props["simhash"])), Published: time.Time(published)})
		}
	}
	for _, m := range graph.Clusters(members, copies) {
		if err := l.member(m, nodes); err != nil {
			return err
		}
	}
	return l.flush()
}

// cluster reads all documents that have the same origin as one.
func (l *load) cluster(node int64) ([]*stored, error) {
	var ids []int64
	err := l.rows("SELECT node FROM document WHERE origin = (SELECT origin FROM document WHERE node = ?) ORDER BY node", []any{node},
		func(scan func(...any) error) error {
			var id int64
			err := scan(&id)
			ids = append(ids, id)
			return err
		})
	out := make([]*stored, len(ids))
	for i, id := range ids {
		if err == nil {
			out[i], err = l.read(id)
		}
	}
	return out, err
}

// member gives a document its origin and the relationship to it.
func (l *load) member(m graph.Member, nodes map[string]*stored) error {
	n, origin := nodes[m.ID], nodes[m.Origin]
	if graph.Text(n.props["origin"]) != m.Origin {
		l.writes++
		props := maps.Clone(n.props)
		props["origin"] = m.Origin
		if err := l.update(n, n.labels, props); err != nil {
			return err
		}
		if err := l.exec("UPDATE document SET origin = ? WHERE node = ?", origin.id, n.id); err != nil {
			return err
		}
		if err := l.recount(n.id); err != nil {
			return err
		}
	}
	props := map[string]any{}
	if o := graph.ParseSimhash(graph.Text(origin.props["simhash"])); o != 0 && m.Simhash != 0 {
		props["distance"] = int64(graph.Distance(m.Simhash, o))
	}
	if m.Origin != m.ID && l.prepared.Digests[m.ID] != "" {
		l.stats.Copies++
	}
	return l.copyOf(n.id, origin.id, props)
}

// copyOf makes the relationship COPY_OF what it must be.
func (l *load) copyOf(node, origin int64, props map[string]any) error {
	type rel struct {
		id, other int64
		props     []byte
	}
	var have []rel
	err := l.rows("SELECT id, other, props FROM out WHERE node = ? AND type = ?", []any{node, typeCopyOf}, func(scan func(...any) error) error {
		var r rel
		err := scan(&r.id, &r.other, &r.props)
		have = append(have, r)
		return err
	})
	if err != nil {
		return err
	}
	list := graph.ListOf(props)
	blob, err := l.encode(list)
	if err != nil {
		return err
	}
	for _, r := range have {
		if r.other == origin && node != origin && slices.Equal(r.props, blob) {
			return nil
		}
		l.writes++
		if err := l.deleteRel(node, r.other, typeCopyOf, r.id); err != nil {
			return err
		}
	}
	if node == origin {
		return nil
	}
	l.writes++
	_, err = l.rel(node, origin, typeCopyOf, list)
	return err
}

// recount marks the edges that a document supports.
func (l *load) recount(doc int64) error {
	sentences, err := l.sources(doc, typeOf)
	if err != nil {
		return err
	}
	for _, sentence := range sentences {
		claims, err := l.sources(sentence, typeStatedIn)
		if err != nil {
			return err
		}
		for _, claim := range claims {
			c, err := l.read(claim)
			if err != nil {
				return err
			}
			if key := graph.Text(c.props["edge"]); key != "" {
				l.touched[key], l.refold[key] = true, true
			}
		}
	}
	return nil
}

// knowEdges looks up the touched edges that are not known yet, and gives
// numbers to those that the file does not have.
func (l *load) knowEdges() error {
	var keys []string
	for key := range l.touched {
		if l.known[key] == nil {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	hashes := make([]int64, len(keys))
	for i, key := range keys {
		hashes[i] = hashOf(key)
	}
	slices.Sort(hashes) // neighbours lie on one page
	keyID := l.names.ids[kindKey]["key"]
	for part := range slices.Chunk(hashes, chunk) {
		args := make([]any, len(part))
		for i, h := range part {
			args[i] = h
		}
		// The hash may be that of another key, too: the relationship tells.
		query := "SELECT e.rel, o.props FROM edge e JOIN out o ON o.node = e.start AND o.type = e.type AND o.id = e.rel WHERE e.hash IN (" + marks(len(part)) + ")"
		err := l.rows(query, args, func(scan func(...any) error) error {
			e := &edgeState{}
			if err := scan(&e.rel, &e.props); err != nil {
				return err
			}
			key, err := findProp(e.props, keyID)
			if l.touched[graph.Text(key)] && l.known[graph.Text(key)] == nil {
				l.known[graph.Text(key)] = e
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	for _, key := range keys {
		if l.known[key] == nil {
			l.lastRel++
			l.known[key] = &edgeState{rel: l.lastRel, isNew: true}
		}
	}
	return nil
}

// edges folds the touched edges from all claims that support them now.
func (l *load) edges() error {
	if err := l.knowEdges(); err != nil {
		return err
	}
	for _, key := range slices.Sorted(maps.Keys(l.touched)) {
		if err := l.edge(key, l.known[key]); err != nil {
			return err
		}
	}
	slices.SortFunc(l.newHashes, func(a, b [4]int64) int { return slices.Compare(a[:], b[:]) })
	for _, e := range l.newHashes {
		if err := l.newEdges.add(l.ctx, e[0], e[1], e[2], e[3]); err != nil {
			return err
		}
	}
	return l.newEdges.flush(l.ctx)
}

func (l *load) edge(key string, state *edgeState) error {
	k, _ := graph.ParseEdgeKey(key)
	if !state.isNew && !l.refold[key] && len(l.replaced) == 0 {
		if done, err := l.grow(k, state); err != nil || done {
			return err
		}
	}
	support, err := l.supportOf(state)
	if err != nil {
		return err
	}
	e, holds := graph.Fold(k, support)
	if !holds && state.isNew {
		return nil
	}
	subject, typ, err := l.startOf(k)
	if err != nil {
		return err
	}
	if holds && !state.isNew {
		return l.changeEdge(subject, typ, state, &e)
	}
	object, err := l.entityID(k.Object)
	if err != nil {
		return err
	}
	if !holds {
		l.stats.EdgesRemoved++
		if err := l.deleteRel(subject, object, typ, state.rel); err != nil {
			return err
		}
		return l.exec("DELETE FROM edge WHERE hash = ? AND rel = ?", hashOf(key), state.rel)
	}
	l.stats.EdgesNew++
	if err := l.putRel(state.rel, subject, object, typ, e.PropList()); err != nil {
		return err
	}
	l.newHashes = append(l.newHashes, [4]int64{hashOf(key), state.rel, subject, typ})
	return nil
}

// startOf gives the node in which an edge begins, and its type.
func (l *load) startOf(k graph.EdgeKey) (subject, typ int64, err error) {
	if typ, err = l.name(kindType, k.Relation); err != nil {
		return 0, 0, err
	}
	subject, err = l.entityID(k.Subject)
	return subject, typ, err
}

// grow adds the claims of this load to an edge without reading those it has,
// where that comes to the same bits: on an edge that is sure already, that is,
// whose confidence is 1 as far as a float64 can tell, another claim changes
// counts and days only. So the edges of great powers, which every batch has
// claims of, are not read whole each time. done is false where the edge must
// be folded. All documents of the load must be new: one that was here may have
// copies that support the edge already.
func (l *load) grow(k graph.EdgeKey, state *edgeState) (done bool, err error) {
	origins := map[int64]bool{}
	for _, doc := range state.docs {
		origin, err := l.originOf(doc)
		if err != nil || origin != doc {
			return false, err // a copy: its origin may be counted already
		}
		origins[doc] = true
	}
	old, err := decodeProps(state.props, func(id int64) string { return l.names.texts[kindKey][id] })
	if err != nil || old["confidence"] != 1.0 {
		return false, err
	}
	e := edgeOf(k, old)
	e.Count += len(state.fresh)
	e.Sources += len(origins)
	for _, s := range state.fresh {
		if !s.First.IsZero() && (e.First.IsZero() || s.First.Before(e.First)) {
			e.First = s.First
		}
		if s.Last.After(e.Last) {
			e.Last = s.Last
		}
		e.Plover, e.Quad, e.Goldstein = min(e.Plover, s.Plover), min(e.Quad, s.Quad), min(e.Goldstein, s.Goldstein)
	}
	subject, typ, err := l.startOf(k)
	if err != nil {
		return false, err
	}
	return true, l.changeEdge(subject, typ, state, &e)
}

// edgeOf reads back what Edge.Props wrote.
func edgeOf(k graph.EdgeKey, p map[string]any) graph.Edge {
	e := graph.Edge{Key: k, Plover: graph.Text(p["plover"])}
	count, _ := p["count"].(int64)
	sources, _ := p["sources"].(int64)
	quad, _ := p["quad"].(int64)
	e.Count, e.Sources, e.Quad = int(count), int(sources), int(quad)
	e.Confidence, _ = p["confidence"].(float64)
	e.Goldstein, _ = p["goldstein"].(float64)
	first, _ := p["first"].(dbtype.Date)
	last, _ := p["last"].(dbtype.Date)
	e.First, e.Last = time.Time(first), time.Time(last)
	return e
}

func (l *load) changeEdge(subject, typ int64, state *edgeState, e *graph.Edge) error {
	blob, err := l.encode(e.PropList())
	if err != nil || bytes.Equal(state.props, blob) {
		return err
	}
	l.stats.EdgesChanged++
	return l.exec("UPDATE out SET props = ? WHERE node = ? AND type = ? AND id = ?", blob, subject, typ, state.rel)
}

func (l *load) entityID(id string) (int64, error) {
	if n, ok := l.entities[id]; ok {
		return n, nil
	}
	n, err := l.find(indexEntityID, "id", id)
	if err != nil || n == nil {
		return 0, err
	}
	l.entities[id] = n.id
	return n.id, nil
}

// supportOf gives all that supports an edge.
func (l *load) supportOf(state *edgeState) ([]graph.Support, error) {
	if state.isNew {
		for i, doc := range state.docs {
			origin, err := l.originOf(doc)
			if err != nil {
				return nil, err
			}
			state.fresh[i].Origin = strconv.FormatInt(origin, 10)
		}
		return state.fresh, nil
	}
	var out []graph.Support
	err := l.rows("SELECT d.origin, s.what FROM support s JOIN document d ON d.node = s.document WHERE s.rel = ?", []any{state.rel}, func(scan func(...any) error) error {
		var origin int64
		var what sql.RawBytes
		if err := scan(&origin, &what); err != nil {
			return err
		}
		s, err := readSupport(what)
		s.Origin = strconv.FormatInt(origin, 10)
		out = append(out, s)
		return err
	})
	return out, err
}

// originOf gives the node of the document that a document is a copy of.
func (l *load) originOf(doc int64) (int64, error) {
	if o, ok := l.origins[doc]; ok {
		return o, nil
	}
	var origin int64
	err := l.get("SELECT origin FROM document WHERE node = ?", []any{doc}, &origin)
	l.origins[doc] = origin
	return origin, err
}
