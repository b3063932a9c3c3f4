package embedded

import (
	"database/sql"
	"slices"

	"entente/graph/cypher"
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// The methods below make a snapshot the graph that package cypher reads.

func (s *snapshot) Nodes(label string, yield func(value.Node) error) error {
	id := int64(0)
	if label != "" {
		var ok bool
		if id, ok = s.c.names.ids[kindLabel][label]; !ok {
			return nil
		}
	}
	runs, err := s.withLabel(id)
	if err != nil {
		return err
	}
	for _, r := range runs {
		for n := r.first; n <= r.last; n++ {
			if err := yield(value.Node(n)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *snapshot) HasIndex(label, key string) bool { return indexOf(label, key) != nil }

func (s *snapshot) Lookup(label, key string, v any, yield func(value.Node) error) (bool, error) {
	ix := indexOf(label, key)
	if ix == nil {
		return false, nil
	}
	nodes, err := s.lookUp(ix, v)
	if err != nil {
		return true, err
	}
	for _, n := range nodes {
		if err := yield(n); err != nil {
			return true, err
		}
	}
	return true, nil
}

// lookUp gives the nodes that an index has under the hash of a value.
func (s *snapshot) lookUp(ix *index, v any) (nodes []value.Node, err error) {
	k := lookupKey{ix.id, hashOf(v)}
	s.c.mu.RLock()
	nodes, ok := s.c.lookups[k]
	s.c.mu.RUnlock()
	if ok {
		return nodes, nil
	}
	if ix.id == indexClaimEdge {
		err = s.rows("SELECT s.claim FROM edge e JOIN support s ON s.rel = e.rel WHERE e.hash = ?", []any{k.hash}, func(scan func(...any) error) error {
			var id int64
			err := scan(&id)
			nodes = append(nodes, value.Node(id))
			return err
		})
	} else {
		err = s.rows("SELECT node, more FROM lookup WHERE idx = ? AND hash = ?", []any{k.idx, k.hash}, func(scan func(...any) error) error {
			var first int64
			var more sql.RawBytes
			if err := scan(&first, &more); err != nil {
				return err
			}
			return eachNode(first, more, func(id int64) { nodes = append(nodes, value.Node(id)) })
		})
	}
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	s.c.grow(entrySize + 8*int64(len(nodes)))
	s.c.lookups[k] = nodes
	s.c.mu.Unlock()
	return nodes, nil
}

func (s *snapshot) Expand(n value.Node, dir cypher.Direction, types []string, yield func(*value.Rel) error) error {
	id := int64(n)
	if dir != ast.In {
		rels, err := s.outgoing(id, types)
		if err != nil {
			return err
		}
		last, wanted := "", types == nil
		for i := range rels {
			// They come by type, so a type is looked up once.
			if t := rels[i].Type; types != nil && t != last {
				last, wanted = t, slices.Contains(types, t)
			}
			if !wanted {
				continue
			}
			if err := yield(&rels[i]); err != nil {
				return err
			}
		}
	}
	if dir == ast.Out {
		return nil
	}
	var room [8]int64
	ids, err := s.typesIn(id, types, room[:0])
	if err != nil {
		return err
	}
	for _, typ := range ids {
		rels, err := s.in(id, typ)
		if err != nil {
			return err
		}
		for i := range rels {
			if dir == ast.Both && rels[i].Start == rels[i].End {
				continue // a loop, given already
			}
			if err := yield(&rels[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// outgoing gives the relationships that start in a node; there may be some of
// other types among them. A node has either such as were made with it, or such
// as lie in the table out.
func (s *snapshot) outgoing(id int64, types []string) ([]value.Rel, error) {
	page, err := s.page(id)
	if err != nil {
		return nil, err
	}
	if rels := page.of(id & (pageSize - 1)); len(rels) > 0 {
		return rels, nil
	}
	if page.nodes[id&(pageSize-1)].labels == nil {
		return nil, nil // no such node
	}
	only := int64(allTypes)
	if len(types) == 1 {
		typ, ok := s.c.names.ids[kindType][types[0]]
		if !ok || madeWithNode(typ) {
			return nil, nil
		}
		only = typ
	}
	p, err := s.out(id, only)
	if err != nil {
		return nil, err
	}
	return p.of(id % pageSize), nil
}

// typesIn gives the numbers of types, appended to ids, or of all types that come into a node.
func (s *snapshot) typesIn(node int64, types []string, ids []int64) ([]int64, error) {
	if types == nil {
		return s.allIn(node)
	}
	for _, t := range types {
		if id, ok := s.c.names.ids[kindType][t]; ok {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

func (s *snapshot) Rels(types []string, yield func(*value.Rel) error) error {
	ids, err := s.typesIn(0, append([]string{}, types...), nil)
	if err != nil {
		return err
	}
	var starts []int64
	read := func(query string, args ...any) error {
		return s.rows(query, args, func(scan func(...any) error) error {
			var n int64
			err := scan(&n)
			starts = append(starts, n)
			return err
		})
	}
	expand := func(n value.Node) error { return s.Expand(n, ast.Out, types, yield) }
	for _, label := range []struct {
		name  string
		types []int64
	}{{"Claim", []int64{typeSubject, typeObject, typeSaidBy, typeStatedIn}}, {"Sentence", []int64{typeOf}}} {
		if types == nil || slices.ContainsFunc(ids, func(id int64) bool { return slices.Contains(label.types, id) }) {
			if err := s.Nodes(label.name, expand); err != nil {
				return err
			}
		}
	}
	if types == nil {
		err = read("SELECT node FROM starts")
	}
	for _, id := range ids {
		if err == nil && !madeWithNode(id) {
			err = read("SELECT node FROM starts WHERE type = ?", id)
		}
	}
	if err != nil {
		return err
	}
	slices.Sort(starts)
	for _, n := range slices.Compact(starts) {
		if err := expand(value.Node(n)); err != nil {
			return err
		}
	}
	return nil
}

func (s *snapshot) Node(id int64) (bool, error) {
	ls, err := s.Labels(value.Node(id))
	return ls != nil, err
}

func (s *snapshot) Labels(n value.Node) ([]string, error) {
	p, err := s.page(int64(n))
	if err != nil {
		return nil, err
	}
	if l := p.nodes[n&(pageSize-1)].labels; l != nil {
		return l.names, nil
	}
	return nil, nil
}

func (s *snapshot) HasLabel(n value.Node, label string) (bool, error) {
	ls, err := s.Labels(n)
	return slices.Contains(ls, label), err
}

func (s *snapshot) Property(n value.Node, key string) (any, error) {
	id, ok := s.c.names.ids[kindKey][key]
	if !ok {
		return nil, nil
	}
	p, err := s.page(int64(n))
	if err != nil {
		return nil, err
	}
	return findProp(p.props(int64(n)&(pageSize-1)), id)
}

func (s *snapshot) keyName(id int64) string { return s.c.names.texts[kindKey][id] }

func (s *snapshot) Properties(n value.Node) (map[string]any, error) {
	p, err := s.page(int64(n))
	if err != nil {
		return nil, err
	}
	return decodeProps(p.props(int64(n)&(pageSize-1)), s.keyName)
}

// relProps finds the properties of a relationship, at its start.
func (s *snapshot) relProps(r *value.Rel) ([]byte, error) {
	page, err := s.page(r.Start)
	if err != nil {
		return nil, err
	}
	i := r.Start & (pageSize - 1)
	for at := page.first[i]; at < page.first[i+1]; at++ {
		if page.rels[at].ID == r.ID {
			span := page.spans[at]
			return page.data[span.at:span.end:span.end], nil
		}
	}
	p, err := s.out(r.Start, s.c.names.ids[kindType][r.Type])
	if err != nil {
		return nil, err
	}
	at := p.find(r.ID)
	if at < 0 {
		return nil, errCorrupt
	}
	return p.props(at), nil
}

func (s *snapshot) RelProperty(r *value.Rel, key string) (any, error) {
	id, ok := s.c.names.ids[kindKey][key]
	if !ok {
		return nil, nil
	}
	blob, err := s.relProps(r)
	if err != nil {
		return nil, err
	}
	return findProp(blob, id)
}

func (s *snapshot) RelProperties(r *value.Rel) (map[string]any, error) {
	blob, err := s.relProps(r)
	if err != nil {
		return nil, err
	}
	return decodeProps(blob, s.keyName)
}

func (s *snapshot) total(kind int, name string) int64 {
	id := int64(0)
	if name != "" {
		var ok bool
		if id, ok = s.c.names.ids[kind][name]; !ok {
			return 0
		}
	}
	return s.c.totals[[2]int64{int64(kind), id}]
}

func (s *snapshot) CountNodes(label string) int64 { return s.total(kindLabel, label) }
func (s *snapshot) CountRels(typ string) int64    { return s.total(kindType, typ) }

func (s *snapshot) inUse(kind int) []string {
	var out []string
	for name := range s.c.names.ids[kind] {
		if kind == kindKey || s.total(kind, name) > 0 {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func (s *snapshot) LabelNames() []string { return s.inUse(kindLabel) }
func (s *snapshot) TypeNames() []string  { return s.inUse(kindType) }
func (s *snapshot) KeyNames() []string   { return s.inUse(kindKey) }
