package cypher

import (
	"strings"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// pathOp builds the value of a named path from its parts.
type pathOp struct {
	in   op
	path *ppath
}

func (o *pathOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		p, err := x.buildPath(o.path)
		if err != nil {
			return err
		}
		x.row[o.path.slot] = p
		return next()
	})
}

func (x *exec) buildPath(path *ppath) (any, error) {
	at, ok := x.row[path.nodes[0].slot].(value.Node)
	if !ok {
		return nil, nil
	}
	p := &value.Path{Nodes: []value.Node{at}}
	add := func(r *value.Rel) {
		at = value.Node(r.Other(int64(at)))
		p.Rels, p.Nodes = append(p.Rels, r), append(p.Nodes, at)
	}
	for _, r := range path.rels {
		switch v := x.row[r.slot].(type) {
		case *value.Rel:
			add(v)
		case []any:
			for _, e := range v {
				rel, ok := e.(*value.Rel)
				if !ok {
					return nil, typeError(r.pat.Pos, "relationships", e)
				}
				add(rel)
			}
		}
	}
	return p, nil
}
func (o *pathOp) inputs() []op       { return []op{o.in} }
func (o *pathOp) describe() PlanStep { return PlanStep{Operator: "Path", Detail: o.path.name} }

// path binds a path variable.
func (p *planning) path(path *ppath) error {
	if path.pat.Shortest != "" {
		return p.shortest(path)
	}
	p.in = &pathOp{in: p.in, path: path}
	p.have[path.slot] = true
	return nil
}

func checkShortest(p *ast.Path) error {
	if len(p.Rels) != 1 || p.Rels[0].Group != nil {
		return ast.Errorf(p.Pos, ast.Semantic, "InvalidShortestPath", "%s(…) takes a pattern of two nodes and one relationship", p.Shortest)
	}
	if l := p.Rels[0].Length; l != nil && l.Min != nil && *l.Min > 1 {
		return ast.Errorf(p.Rels[0].Pos, ast.Semantic, "InvalidShortestPath", "%s(…) takes a lower bound of 0 or 1 only", p.Shortest)
	}
	return nil
}

// shortest plans a search between two nodes that are bound by now. Conditions
// on the path itself are tested during the search: the answer is the shortest
// path for which they hold.
func (p *planning) shortest(path *ppath) error {
	r := path.rels[0]
	if !p.ready(r.uses) {
		return ast.Errorf(r.pat.Pos, ast.Unsupported, "Pattern", "the properties of the relationship depend on the path itself")
	}
	s := &shortestOp{in: p.in, path: path, rel: r, all: path.pat.Shortest == "allShortestPaths"}
	p.have[path.slot] = true
	if !r.bound {
		p.have[r.slot] = true
	}
	own := map[int]bool{path.slot: true, r.slot: true}
	for _, c := range p.preds {
		if c.done || !p.ready(c.uses) {
			continue
		}
		for u := range c.uses {
			if !own[u] {
				continue
			}
			c.done = true
			pushed, err := p.push(s, c, own)
			if err != nil {
				return err
			}
			if !pushed {
				s.preds = append(s.preds, c)
			}
			break
		}
	}
	p.in = s
	return nil
}

// push turns all(n IN nodes(p) WHERE …) and none(…) into a test of each node
// or relationship, which a breadth-first search can use.
func (p *planning) push(s *shortestOp, c *pred, own map[int]bool) (bool, error) {
	q, ok := c.ast.(*ast.Quantifier)
	if !ok || q.Kind != "all" && q.Kind != "none" {
		return false, nil
	}
	call, ok := q.In.(*ast.Call)
	if !ok || len(call.Args) != 1 {
		return false, nil
	}
	v, ok := call.Args[0].(*ast.Var)
	if !ok || v.Name != s.path.name {
		return false, nil
	}
	typ := map[string]kind{"nodes": kNode, "relationships": kRel, "rels": kRel}[strings.ToLower(call.Name)]
	if typ == kAny {
		return false, nil
	}
	in, slot := p.c.bindLocal(p.sc, q.Var, typ)
	body, err := p.c.typed(q.Where, in, kBool)
	if err != nil {
		return false, err
	}
	for u := range body.uses {
		if own[u] {
			return false, nil
		}
	}
	want, pos := value.True, q.Where.Position()
	if q.Kind == "none" {
		want = value.False
	}
	test := func(x *exec, v any) (bool, error) {
		x.row[slot] = v
		b, err := body.eval(x)
		if err != nil {
			return false, err
		}
		t, err := truth(b, pos)
		return t == want, err
	}
	if typ == kNode {
		s.nodeTests = append(s.nodeTests, func(x *exec, n value.Node) (bool, error) { return test(x, n) })
		return true, nil
	}
	s.relTests = append(s.relTests, func(x *exec, r *value.Rel) (bool, error) { return test(x, r) })
	return true, nil
}
