package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// pnode is a node of a pattern.
type pnode struct {
	name   string
	slot   int
	bound  bool     // the value is there before the clause begins
	labels []string // labels that the node must have, for the choice of a start
}

// prel is a relationship of a pattern, or a variable-length one, or a group.
type prel struct {
	pat      *ast.RelPattern
	from, to *pnode
	name     string
	slot     int
	bound    bool
	types    []string            // nil: any
	typeTest func(t string) bool // nil: types says all
	lengths  *[2]int64           // nil: exactly one; Max -1 is open
	checks   []relCheck          // per relationship
	uses     map[int]bool        // slots that checks read
	group    *groupPattern
	others   []*prel // relationships of the clause that must differ from it
}

// relCheck tests one relationship.
type relCheck func(x *exec, r *value.Rel) (bool, error)

// ppath is a named path or a shortest path.
type ppath struct {
	pat   *ast.Path
	slot  int
	name  string
	nodes []*pnode
	rels  []*prel
}

// pred is a condition of a MATCH, with what an index needs to know of it.
type pred struct {
	compiled
	pos    ast.Pos
	text   string
	ast    ast.Expr // of a WHERE
	done   bool
	node   *pnode // node.key = val, when the condition is of that form
	key    string
	val    compiled
	isList bool // node.key IN val
	byID   bool // id(node) = val
}

// matching is a MATCH while it is compiled.
type matching struct {
	c     *compiler
	sc    *scope
	outer *scope // scope before the clause
	nodes []*pnode
	rels  []*prel
	paths []*ppath
	preds []*pred
	named map[string]*pnode
	news  map[int]bool    // slots that this clause binds
	done  map[string]bool // paths whose patterns are read
}

// match compiles patterns and a WHERE into operators on top of in. The
// variables of the patterns are added to sc.
func (c *compiler) match(patterns []*ast.Path, where ast.Expr, in op, sc *scope) (op, error) {
	_, out, err := c.matching(patterns, where, in, sc)
	return out, err
}

func (c *compiler) matching(patterns []*ast.Path, where ast.Expr, in op, sc *scope) (*matching, op, error) {
	m := &matching{c: c, sc: sc, outer: sc.clone(), named: map[string]*pnode{}, news: map[int]bool{}, done: map[string]bool{}}
	for _, p := range patterns {
		if p.Selector != nil && len(patterns) > 1 {
			return nil, nil, ast.Errorf(p.Pos, ast.Semantic, "InvalidPathSelector", "a pattern that selects paths must be the only one of its MATCH").
				WithHint("put the other patterns into a MATCH of their own")
		}
		if err := m.declarePath(p); err != nil {
			return nil, nil, err
		}
	}
	for _, p := range patterns {
		if err := m.path(p); err != nil {
			return nil, nil, err
		}
	}
	if len(patterns) == 1 && patterns[0].Selector != nil {
		out, err := m.selecting(patterns, where, in)
		return m, out, err
	}
	if err := m.conditions(patterns, where); err != nil {
		return nil, nil, err
	}
	m.distinctRels()
	out, err := m.plan(in)
	return m, out, err
}

// declarePath checks and declares the path variable.
func (m *matching) declarePath(p *ast.Path) error {
	if p.Var == "" {
		return nil
	}
	if m.sc.find(p.Var) != nil {
		return ast.Errorf(p.VarPos, ast.Semantic, "VariableAlreadyBound", "the variable %q is defined already", p.Var)
	}
	m.c.declare(m.sc, p.Var, kPath)
	return nil
}

func (m *matching) path(p *ast.Path) error {
	pp := &ppath{pat: p, name: p.Var}
	for i, n := range p.Nodes {
		pn, err := m.node(n)
		if err != nil {
			return err
		}
		pp.nodes = append(pp.nodes, pn)
		if i == 0 {
			continue
		}
		r, err := m.rel(p.Rels[i-1], pp.nodes[i-1], pn)
		if err != nil {
			return err
		}
		pp.rels = append(pp.rels, r)
	}
	if p.Shortest != "" {
		if err := checkShortest(p); err != nil {
			return err
		}
		if pp.rels[0].bound {
			return ast.Errorf(pp.rels[0].pat.Pos, ast.Semantic, "VariableAlreadyBound", "%s(…) cannot take a relationship that is bound already", p.Shortest)
		}
	} else {
		m.rels = append(m.rels, pp.rels...)
	}
	if p.Var != "" || p.Shortest != "" || p.Selector != nil {
		if p.Var != "" {
			pp.slot = m.sc.vars[p.Var].slot
		} else {
			pp.slot = m.c.fresh()
		}
		m.news[pp.slot] = true
		m.paths = append(m.paths, pp)
	}
	m.done[p.Var] = true
	return nil
}

func (m *matching) node(n *ast.NodePattern) (*pnode, error) {
	if n.Var == "" {
		pn := &pnode{slot: m.c.fresh()}
		m.news[pn.slot] = true
		m.nodes = append(m.nodes, pn)
		return m.constrain(pn, n)
	}
	if pn, ok := m.named[n.Var]; ok {
		return m.constrain(pn, n)
	}
	if s := m.sc.find(n.Var); s != nil {
		if s.typ != kAny && s.typ != kNode && s.typ != kNull {
			return nil, ast.Errorf(n.Pos, ast.Semantic, m.conflict(s), "%q is a %s and cannot be a node", n.Var, s.typ)
		}
		pn := &pnode{name: n.Var, slot: s.slot, bound: true}
		m.c.use(s.slot)
		m.named[n.Var] = pn
		m.nodes = append(m.nodes, pn)
		m.requireNode(pn, n.Pos)
		return m.constrain(pn, n)
	}
	s := m.c.declare(m.sc, n.Var, kNode)
	pn := &pnode{name: n.Var, slot: s.slot}
	m.news[pn.slot] = true
	m.named[n.Var] = pn
	m.nodes = append(m.nodes, pn)
	return m.constrain(pn, n)
}

// conflict names the error of a variable used in two ways: a path of the same
// path pattern, or of a later one, is defined twice; anything else is of
// another type.
func (m *matching) conflict(s *symbol) string {
	if s.typ == kPath && m.outer.find(s.name) == nil && !m.done[s.name] {
		return "VariableAlreadyBound"
	}
	return "VariableTypeConflict"
}

// requireNode checks at run time what could not be known before.
func (m *matching) requireNode(pn *pnode, pos ast.Pos) {
	slot := pn.slot
	m.preds = append(m.preds, &pred{pos: pos, compiled: compiled{typ: kBool, uses: map[int]bool{slot: true}, eval: func(x *exec) (any, error) {
		switch x.row[slot].(type) {
		case nil:
			return false, nil
		case value.Node:
			return true, nil
		}
		return nil, typeError(pos, "a node", x.row[slot])
	}}})
}

// constrain notes the labels of a node pattern; its properties and WHERE
// follow when all variables are known.
func (m *matching) constrain(pn *pnode, n *ast.NodePattern) (*pnode, error) {
	if n.Labels == nil {
		return pn, nil
	}
	m.c.warnLabels(n.Labels, false)
	pn.labels = append(pn.labels, certainLabels(n.Labels)...)
	test, slot, uses := labelTest(n.Labels), pn.slot, map[int]bool{pn.slot: true}
	m.preds = append(m.preds, &pred{pos: n.Labels.Pos, text: labelText(n.Labels), compiled: compiled{typ: kBool, uses: uses, eval: func(x *exec) (any, error) {
		o, ok := x.row[slot].(value.Node)
		if !ok {
			return false, nil
		}
		return test(func(l string) (bool, error) { return x.g.HasLabel(o, l) }, func() (bool, error) {
			ls, err := x.g.Labels(o)
			return len(ls) > 0, err
		})
	}}})
	return pn, nil
}

// certainLabels are labels that every node has for which l holds.
func certainLabels(l *ast.LabelExpr) []string {
	switch {
	case l.Op == "":
		return []string{l.Name}
	case l.Op == "&", l.Op == "|" && len(l.Parts) == 1:
		var out []string
		for _, p := range l.Parts {
			out = append(out, certainLabels(p)...)
		}
		return out
	}
	return nil
}

func labelText(l *ast.LabelExpr) string {
	switch l.Op {
	case "":
		return ":" + l.Name
	case "%":
		return ":%"
	case "!":
		return "!" + labelText(l.Parts[0])
	}
	out := ""
	for i, p := range l.Parts {
		if i > 0 {
			out += l.Op
		}
		out += labelText(p)
	}
	return out
}

func (m *matching) rel(p *ast.RelPattern, from, to *pnode) (*prel, error) {
	r := &prel{pat: p, from: from, to: to, name: p.Var, uses: map[int]bool{}}
	if p.Group != nil {
		return m.groupRel(r, p)
	}
	typ := kRel
	if p.Length != nil {
		typ = kRelList
		lo, hi := int64(1), int64(-1)
		if p.Length.Min != nil {
			lo = *p.Length.Min
		}
		if p.Length.Max != nil {
			hi = *p.Length.Max
		}
		r.lengths = &[2]int64{lo, hi}
	}
	if p.Types != nil {
		m.c.warnLabels(p.Types, true)
		r.types, r.typeTest = typesOf(p.Types)
	}
	if p.Var == "" {
		r.slot = m.c.fresh()
		m.news[r.slot] = true
		return r, nil
	}
	s := m.sc.find(p.Var)
	if s == nil {
		r.slot = m.c.declare(m.sc, p.Var, typ).slot
		m.news[r.slot] = true
		return r, nil
	}
	if m.conflict(s) == "VariableAlreadyBound" {
		return nil, ast.Errorf(p.Pos, ast.Semantic, "VariableAlreadyBound", "%q is a %s and cannot be a %s", p.Var, s.typ, typ)
	}
	if m.news[s.slot] {
		detail := "RelationshipUniquenessViolation"
		if s.typ != kRel || typ != kRel {
			detail = "VariableTypeConflict"
		}
		return nil, ast.Errorf(p.Pos, ast.Semantic, detail, "%q is used already in this clause, and relationships of one pattern differ", p.Var)
	}
	if s.typ != kAny && s.typ != kNull && s.typ != typ && !(typ == kRelList && s.typ == kList) {
		return nil, ast.Errorf(p.Pos, ast.Semantic, "VariableTypeConflict", "%q is a %s and cannot be a %s", p.Var, s.typ, typ)
	}
	r.slot, r.bound = s.slot, true
	m.c.use(s.slot)
	return r, nil
}

// typesOf gives the list of types that an expression allows, or a test.
func typesOf(l *ast.LabelExpr) ([]string, func(string) bool) {
	if names, ok := alternatives(l); ok {
		return names, nil
	}
	test := labelTest(l)
	return nil, func(t string) bool {
		ok, _ := test(func(n string) (bool, error) { return n == t, nil }, func() (bool, error) { return true, nil })
		return ok
	}
}

func alternatives(l *ast.LabelExpr) ([]string, bool) {
	switch l.Op {
	case "":
		return []string{l.Name}, true
	case "|":
		var out []string
		for _, p := range l.Parts {
			names, ok := alternatives(p)
			if !ok {
				return nil, false
			}
			for _, n := range names {
				if !contains(out, n) {
					out = append(out, n)
				}
			}
		}
		return out, true
	}
	return nil, false
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if e == s {
			return true
		}
	}
	return false
}

// distinctRels notes which relationships could be the same and must not be.
func (m *matching) distinctRels() {
	for i, r := range m.rels {
		for _, o := range m.rels[:i] {
			if r.types != nil && o.types != nil && disjoint(r.types, o.types) {
				continue
			}
			r.others = append(r.others, o)
			o.others = append(o.others, r)
		}
	}
}

func disjoint(a, b []string) bool {
	for _, s := range a {
		if contains(b, s) {
			return false
		}
	}
	return true
}
