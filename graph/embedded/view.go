package embedded

import (
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
	nodes, err := s.withLabel(id)
	if err != nil {
		return err
	}
	for _, n := range nodes {
		if err := yield(value.Node(n)); err != nil {
			return err
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
	query, args := "SELECT node FROM lookup WHERE idx = ? AND hash = ?", []any{ix.id, hashOf(v)}
	if ix.id == indexClaimEdge {
		text, ok := v.(string)
		if !ok {
			return true, nil
		}
		query, args = "SELECT s.claim FROM edge e JOIN support s ON s.edge = e.id WHERE e.key = ?", []any{text}
	}
	var found []value.Node
	err := s.rows(query, args, func(scan func(...any) error) error {
		var id int64
		err := scan(&id)
		found = append(found, value.Node(id))
		return err
	})
	if err != nil {
		return true, err
	}
	for _, n := range found {
		if err := yield(n); err != nil {
			return true, err
		}
	}
	return true, nil
}

func (s *snapshot) Expand(n value.Node, dir cypher.Direction, types []string, yield func(*value.Rel) error) error {
	id := int64(n)
	if dir != ast.In {
		only := int64(allTypes)
		if len(types) == 1 {
			ids, err := s.typesIn(id, types)
			if err != nil {
				return err
			}
			if len(ids) == 1 {
				only = ids[0]
			}
		}
		p, err := s.out(id, only)
		if err != nil {
			return err
		}
		rels := p.of(id % pageSize)
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
	ids, err := s.typesIn(id, types)
	if err != nil {
		return err
	}
	for _, typ := range ids {
		rels, err := s.in(id, typ)
		if err != nil {
			return err
		}
		for _, r := range rels {
			if dir == ast.Both && r.Start == r.End {
				continue // a loop, given already
			}
			if err := yield(r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *snapshot) typesIn(node int64, types []string) ([]int64, error) {
	if types == nil {
		return s.allIn(node)
	}
	var ids []int64
	for _, t := range types {
		if id, ok := s.c.names.ids[kindType][t]; ok {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

func (s *snapshot) Rels(types []string, yield func(*value.Rel) error) error {
	var starts []int64
	read := func(query string, args ...any) error {
		return s.rows(query, args, func(scan func(...any) error) error {
			var n int64
			err := scan(&n)
			starts = append(starts, n)
			return err
		})
	}
	upper := types != nil
	ids, err := s.typesIn(0, append([]string{}, types...))
	if err != nil {
		return err
	}
	for _, id := range ids {
		upper = upper && id > lastLowerType
	}
	if upper {
		for _, id := range ids {
			if err := read("SELECT DISTINCT node FROM out WHERE type = ? AND type > 7", id); err != nil {
				return err
			}
		}
	} else if err := read("SELECT DISTINCT node FROM out"); err != nil {
		return err
	}
	slices.Sort(starts)
	for _, n := range slices.Compact(starts) {
		if err := s.Expand(value.Node(n), ast.Out, types, yield); err != nil {
			return err
		}
	}
	return nil
}

func (s *snapshot) Node(id int64) (bool, error) {
	n, err := s.node(id)
	return err == nil && n.labels != nil, err
}

func (s *snapshot) Labels(n value.Node) ([]string, error) {
	c, err := s.node(int64(n))
	if err != nil || c.labels == nil {
		return nil, err
	}
	return c.labels.names, nil
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
	c, err := s.node(int64(n))
	if err != nil {
		return nil, err
	}
	return c.props.get(id, &s.c.decoded)
}

func (s *snapshot) keyName(id int64) string { return s.c.names.texts[kindKey][id] }

func (s *snapshot) Properties(n value.Node) (map[string]any, error) {
	c, err := s.node(int64(n))
	if err != nil {
		return nil, err
	}
	return decodeProps(c.props.blob, s.keyName)
}

// relProps finds the properties of a relationship at its start.
func (s *snapshot) relProps(r *value.Rel) (*props, error) {
	p, err := s.out(r.Start, s.c.names.ids[kindType][r.Type])
	if err != nil {
		return nil, err
	}
	i := p.find(r.ID)
	if i < 0 {
		return nil, errCorrupt
	}
	return &p.props[i], nil
}

func (s *snapshot) RelProperty(r *value.Rel, key string) (any, error) {
	id, ok := s.c.names.ids[kindKey][key]
	if !ok {
		return nil, nil
	}
	b, err := s.relProps(r)
	if err != nil {
		return nil, err
	}
	return b.get(id, &s.c.decoded)
}

func (s *snapshot) RelProperties(r *value.Rel) (map[string]any, error) {
	b, err := s.relProps(r)
	if err != nil {
		return nil, err
	}
	return decodeProps(b.blob, s.keyName)
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
