package cypher

import (
	"strings"

	"entente/graph/cypher/ast"
	"entente/internal/nearest"
)

// procedure is something that CALL can run.
type procedure struct {
	name    string
	params  []param
	columns []string
	kinds   []kind
	run     func(x *exec, args []any, yield func([]any) error) error
}

type param struct {
	name     string
	typ      kind
	optional bool
}

var procedures = map[string]*procedure{
	"db.labels":               {name: "db.labels", columns: []string{"label"}, kinds: []kind{kString}, run: listNames(Graph.LabelNames)},
	"db.relationshiptypes":    {name: "db.relationshipTypes", columns: []string{"relationshipType"}, kinds: []kind{kString}, run: listNames(Graph.TypeNames)},
	"db.propertykeys":         {name: "db.propertyKeys", columns: []string{"propertyKey"}, kinds: []kind{kString}, run: listNames(Graph.KeyNames)},
	"db.schema.visualization": {name: "db.schema.visualization", columns: []string{"nodes", "relationships"}, kinds: []kind{kList, kList}, run: schemaVisualization},
	"db.schema.nodetypeproperties": {name: "db.schema.nodeTypeProperties", columns: []string{"nodeType", "nodeLabels", "propertyName", "propertyTypes", "mandatory"},
		kinds: []kind{kString, kList, kString, kList, kBool}, run: nodeTypeProperties},
	"db.schema.reltypeproperties": {name: "db.schema.relTypeProperties", columns: []string{"relType", "propertyName", "propertyTypes", "mandatory"},
		kinds: []kind{kString, kString, kList, kBool}, run: relTypeProperties},
	"db.index.fulltext.querynodes": {name: "db.index.fulltext.queryNodes", columns: []string{"node", "score"}, kinds: []kind{kNode, kFloat},
		params: []param{{name: "indexName", typ: kString}, {name: "queryString", typ: kString}, {name: "options", typ: kMap, optional: true}}, run: queryNodes},
}

func listNames(names func(Graph) []string) func(*exec, []any, func([]any) error) error {
	return func(x *exec, _ []any, yield func([]any) error) error {
		for _, n := range names(x.g) {
			if err := yield([]any{n}); err != nil {
				return err
			}
		}
		return nil
	}
}

// callProc compiles CALL of a procedure. alone tells that it is the whole
// query, which then returns its columns.
func (c *compiler) callProc(n *ast.CallProc, in op, sc *scope, alone bool) (op, []*symbol, error) {
	lower := strings.ToLower(n.Name)
	p := c.procs[lower]
	switch {
	case n.Show:
		p = shows[n.Name]
	case p == nil:
		p = procedures[lower]
	}
	if p == nil {
		return nil, nil, unknownProcedure(n, c)
	}
	o := &procOp{in: in, proc: p, pos: n.Pos, alone: alone}
	switch {
	case !n.Parens && !alone:
		return nil, nil, ast.Errorf(n.Pos, ast.Syntax, "InvalidArgumentPassingMode", "inside of a query, %s needs its arguments in parentheses", p.name)
	case !n.Parens:
		for _, prm := range p.params {
			v, ok := c.params[prm.name]
			if !ok {
				return nil, nil, ast.Errorf(n.Pos, ast.Parameter, "MissingParameter", "the parameter $%s was not given", prm.name)
			}
			o.args = append(o.args, constant(v))
		}
	default:
		if err := c.procArgs(n, p, o, sc); err != nil {
			return nil, nil, err
		}
	}
	yields := n.Yields
	if !n.HasYield && len(p.columns) > 0 && !alone {
		return nil, nil, ast.Errorf(n.Pos, ast.Semantic, "UndefinedVariable", "inside of a query, CALL needs YIELD").
			WithHint("YIELD %s", strings.Join(p.columns, ", "))
	}
	if n.YieldStar && !alone {
		return nil, nil, ast.Errorf(n.Pos, ast.Syntax, "UnexpectedSyntax", "YIELD * stands only where CALL is the whole query")
	}
	if !n.HasYield || n.YieldStar {
		for _, col := range p.columns {
			yields = append(yields, ast.Yield{Pos: n.Pos, Column: col, Name: col})
		}
	}
	var cols []*symbol
	for _, y := range yields {
		i := indexOf(p.columns, y.Column)
		if i < 0 {
			return nil, nil, ast.Errorf(y.Pos, ast.Semantic, "UndefinedVariable", "%s has no column %q", p.name, y.Column).
				WithHint("there is %s", strings.Join(p.columns, ", "))
		}
		if sc.find(y.Name) != nil {
			return nil, nil, ast.Errorf(y.Pos, ast.Semantic, "VariableAlreadyBound", "the variable %q is defined already", y.Name)
		}
		s := c.declare(sc, y.Name, p.kinds[i])
		o.cols, o.slots = append(o.cols, i), append(o.slots, s.slot)
		cols = append(cols, s)
	}
	if n.Where != nil {
		w, err := c.typed(n.Where, sc, kBool)
		if err != nil {
			return nil, nil, err
		}
		return &filterOp{in: o, pred: w, pos: n.Where.Position()}, cols, nil
	}
	if cols == nil {
		cols = []*symbol{}
	}
	return o, cols, nil
}

func indexOf(list []string, s string) int {
	for i, e := range list {
		if e == s {
			return i
		}
	}
	return -1
}

func (c *compiler) procArgs(n *ast.CallProc, p *procedure, o *procOp, sc *scope) error {
	least := 0
	for _, prm := range p.params {
		if !prm.optional {
			least++
		}
	}
	if len(n.Args) < least || len(n.Args) > len(p.params) {
		return ast.Errorf(n.Pos, ast.Syntax, "InvalidNumberOfArguments", "%s takes %d arguments, not %d", p.name, len(p.params), len(n.Args))
	}
	for i, a := range n.Args {
		if hasAggregate(a) {
			return ast.Errorf(a.Position(), ast.Semantic, "InvalidAggregation", "the arguments of CALL cannot aggregate").WithHint("aggregate in a WITH before")
		}
		v, err := c.expr(a, sc)
		if err != nil {
			return err
		}
		want := p.params[i].typ
		if want != kAny && !v.typ.within(want) {
			return ast.Errorf(a.Position(), ast.Semantic, "InvalidArgumentType", "%s takes a %s for %s, not a %s", p.name, want, p.params[i].name, v.typ)
		}
		o.args = append(o.args, v)
	}
	return nil
}

func unknownProcedure(n *ast.CallProc, c *compiler) error {
	if strings.HasPrefix(strings.ToLower(n.Name), "apoc.") || strings.HasPrefix(strings.ToLower(n.Name), "gds.") {
		return ast.Errorf(n.Pos, ast.Unsupported, "ProcedureNotFound", "%s belongs to a plug-in of Neo4j, which this engine does not have", n.Name)
	}
	e := ast.Errorf(n.Pos, ast.NotFound, "ProcedureNotFound", "there is no procedure %s here", n.Name)
	var names []string
	for _, p := range procedures {
		names = append(names, p.name)
	}
	if near := nearest.Name(n.Name, sortedNames(names)); near != "" {
		return e.WithHint("did you mean %s?", near)
	}
	return e
}

// procOp calls a procedure for each row.
type procOp struct {
	in    op
	proc  *procedure
	args  []compiled
	cols  []int
	slots []int
	pos   ast.Pos
	alone bool // it is the whole query
}

func (o *procOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		args := make([]any, len(o.args))
		for i, a := range o.args {
			v, err := a.eval(x)
			if err != nil {
				return err
			}
			args[i] = v
		}
		if len(o.proc.columns) == 0 {
			err := o.proc.run(x, args, func([]any) error { return nil })
			if err != nil || o.alone {
				return located(err, o.proc.name, o.pos)
			}
			return next()
		}
		err := o.proc.run(x, args, func(row []any) error {
			if err := x.tick(); err != nil {
				return err
			}
			for i, col := range o.cols {
				x.row[o.slots[i]] = row[col]
			}
			return next()
		})
		return located(err, o.proc.name, o.pos)
	})
}
func (o *procOp) inputs() []op       { return []op{o.in} }
func (o *procOp) describe() PlanStep { return PlanStep{Operator: "Call", Detail: o.proc.name} }
