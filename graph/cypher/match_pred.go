package cypher

import (
	"strings"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// conditions compiles the properties and predicates inside of patterns and the
// WHERE, cut at its ANDs so that each part can be tested as soon as possible.
func (m *matching) conditions(patterns []*ast.Path, where ast.Expr) error {
	anonymous := map[*ast.NodePattern]*pnode{}
	at := 0
	seen := map[string]bool{}
	for _, p := range patterns {
		for _, n := range p.Nodes {
			if n.Var != "" {
				seen[n.Var] = true
				anonymous[n] = m.named[n.Var]
				continue
			}
			for m.nodes[at].name != "" {
				at++
			}
			anonymous[n] = m.nodes[at]
			at++
		}
	}
	for _, p := range patterns {
		for _, n := range p.Nodes {
			if err := m.nodeProps(n, anonymous[n]); err != nil {
				return err
			}
			if n.Where != nil {
				if err := m.where(n.Where); err != nil {
					return err
				}
			}
		}
	}
	for _, r := range m.allRels() {
		if err := m.relProps(r); err != nil {
			return err
		}
	}
	for _, p := range patterns {
		if p.Where != nil {
			if err := m.where(p.Where); err != nil {
				return err
			}
		}
	}
	if where != nil {
		return m.where(where)
	}
	return nil
}

// allRels are the relationships of the clause, those of shortest paths too.
func (m *matching) allRels() []*prel {
	out := append([]*prel{}, m.rels...)
	for _, p := range m.paths {
		if p.pat.Shortest != "" {
			out = append(out, p.rels...)
		}
	}
	return out
}

func propsMap(e ast.Expr) (*ast.Map, error) {
	if e == nil {
		return &ast.Map{}, nil
	}
	if p, ok := e.(*ast.Param); ok {
		return nil, ast.Errorf(p.Pos, ast.Semantic, "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern").
			WithHint("write {key: $%s.key}", p.Name)
	}
	return e.(*ast.Map), nil
}

func (m *matching) nodeProps(n *ast.NodePattern, pn *pnode) error {
	props, err := propsMap(n.Props)
	if err != nil {
		return err
	}
	for _, e := range props.Entries {
		v, err := m.c.expr(e.Value, m.sc)
		if err != nil {
			return err
		}
		m.c.warnKey(e.Key, e.Pos)
		key, slot := e.Key, pn.slot
		uses := map[int]bool{slot: true}
		for s := range v.uses {
			uses[s] = true
		}
		m.preds = append(m.preds, &pred{pos: e.Pos, text: "." + key + " =", node: pn, key: key, val: v,
			compiled: compiled{typ: kBool, uses: uses, eval: func(x *exec) (any, error) {
				o, ok := x.row[slot].(value.Node)
				if !ok {
					return false, nil
				}
				want, err := v.eval(x)
				if err != nil {
					return nil, err
				}
				x.hits++
				have, err := x.g.Property(o, key)
				if err != nil {
					return nil, err
				}
				return value.Equal(have, want) == value.True, nil
			}}})
	}
	return nil
}

// relProps compiles what each single relationship must fulfil.
func (m *matching) relProps(r *prel) error {
	if r.typeTest != nil {
		test := r.typeTest
		r.checks = append(r.checks, func(_ *exec, rel *value.Rel) (bool, error) { return test(rel.Type), nil })
	}
	props, err := propsMap(r.pat.Props)
	if err != nil {
		return err
	}
	for _, e := range props.Entries {
		v, err := m.c.expr(e.Value, m.sc)
		if err != nil {
			return err
		}
		m.c.warnKey(e.Key, e.Pos)
		for s := range v.uses {
			r.uses[s] = true
		}
		key := e.Key
		r.checks = append(r.checks, func(x *exec, rel *value.Rel) (bool, error) {
			want, err := v.eval(x)
			if err != nil {
				return false, err
			}
			x.hits++
			have, err := x.g.RelProperty(rel, key)
			if err != nil {
				return false, err
			}
			return value.Equal(have, want) == value.True, nil
		})
	}
	if r.pat.Where == nil {
		return nil
	}
	if r.lengths == nil {
		return m.where(r.pat.Where)
	}
	// In a variable-length relationship the predicate is about each one.
	in := m.sc.clone()
	slot := m.c.fresh()
	if r.name != "" {
		in.vars[r.name] = &symbol{name: r.name, slot: slot, typ: kRel}
	}
	w, err := m.c.typed(r.pat.Where, in, kBool)
	if err != nil {
		return err
	}
	for s := range w.uses {
		if s != slot {
			r.uses[s] = true
		}
	}
	pos := r.pat.Where.Position()
	r.checks = append(r.checks, func(x *exec, rel *value.Rel) (bool, error) {
		x.row[slot] = rel
		return x.isTrue(w, pos)
	})
	return nil
}

func (m *matching) where(e ast.Expr) error {
	if b, ok := e.(*ast.Binary); ok && b.Op == "AND" {
		if err := m.where(b.L); err != nil {
			return err
		}
		return m.where(b.R)
	}
	if hasAggregate(e) {
		return ast.Errorf(e.Position(), ast.Semantic, "InvalidAggregation", "WHERE cannot aggregate").WithHint("aggregate in a WITH before")
	}
	v, err := m.c.typed(e, m.sc, kBool)
	if err != nil {
		return err
	}
	p := &pred{compiled: v, pos: e.Position(), text: "WHERE", ast: e}
	m.preds = append(m.preds, p)
	return m.seekable(p, e)
}

// seekable notes what of a predicate an index could answer.
func (m *matching) seekable(p *pred, e ast.Expr) error {
	switch n := e.(type) {
	case *ast.HasLabels:
		if v, ok := n.X.(*ast.Var); ok && m.named[v.Name] != nil {
			pn := m.named[v.Name]
			pn.labels = append(pn.labels, certainLabels(n.Labels)...)
		}
	case *ast.Compare:
		if len(n.Ops) != 1 || n.Ops[0] != "=" {
			return nil
		}
		for _, side := range [][2]ast.Expr{{n.Operands[0], n.Operands[1]}, {n.Operands[1], n.Operands[0]}} {
			if done, err := m.seek(p, side[0], side[1]); done || err != nil {
				return err
			}
		}
	case *ast.Binary:
		if n.Op == "IN" {
			done, err := m.seek(p, n.L, n.R)
			p.isList = done
			return err
		}
	}
	return nil
}

func (m *matching) seek(p *pred, side, other ast.Expr) (bool, error) {
	var pn *pnode
	switch s := side.(type) {
	case *ast.Property:
		if v, ok := s.Of.(*ast.Var); ok && m.named[v.Name] != nil {
			pn, p.key = m.named[v.Name], s.Key
		}
	case *ast.Call:
		if strings.EqualFold(s.Name, "id") && len(s.Args) == 1 {
			if v, ok := s.Args[0].(*ast.Var); ok && m.named[v.Name] != nil {
				pn, p.byID = m.named[v.Name], true
			}
		}
	}
	if pn == nil {
		return false, nil
	}
	v, err := m.c.expr(other, m.sc)
	if err != nil || v.uses[pn.slot] {
		p.byID = false
		return false, err
	}
	p.node, p.val = pn, v
	return true, nil
}
