package cypher

import (
	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// compiler turns a syntax tree into operators. It checks meaning on the way,
// so that a query that compiles has no undefined names and no misplaced
// aggregates.
type compiler struct {
	g           Graph
	opts        Options
	params      map[string]any
	slots       int
	uses        map[int]bool // slots read by the expression in work
	agg         *aggregation // set while an aggregating projection is in work
	inAggregate bool         // the arguments of an aggregate are in work
	warnings    []Warning
	warned      map[string]bool
	// writer compiles writing clauses; tests set it, nothing else does.
	writer func(c *compiler, w *ast.Write, in op, sc *scope) (op, *scope, error)
	// procs are procedures besides the built-in ones, for tests.
	procs map[string]*procedure
}

func (c *compiler) fresh() int {
	c.slots++
	return c.slots - 1
}

func (c *compiler) declare(sc *scope, name string, typ kind) *symbol {
	s := &symbol{name: name, slot: c.fresh(), typ: typ}
	sc.vars[name] = s
	return s
}

// expr compiles an expression and tells which slots it reads.
func (c *compiler) expr(e ast.Expr, sc *scope) (compiled, error) {
	outer := c.uses
	c.uses = map[int]bool{}
	defer func() {
		for s := range c.uses {
			if outer != nil {
				outer[s] = true
			}
		}
		c.uses = outer
	}()
	out, err := c.node(e, sc)
	out.uses = c.uses
	return out, err
}

// exprs compiles several expressions into the same set of uses.
func (c *compiler) exprs(es []ast.Expr, sc *scope) ([]compiled, error) {
	out := make([]compiled, len(es))
	for i, e := range es {
		v, err := c.expr(e, sc)
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

// typed compiles an expression that must be of one of the kinds.
func (c *compiler) typed(e ast.Expr, sc *scope, want kind) (compiled, error) {
	v, err := c.expr(e, sc)
	if err != nil {
		return v, err
	}
	if !v.typ.within(want) {
		return v, ast.Errorf(e.Position(), ast.Semantic, "InvalidArgumentType", "expected %s, found %s", want, v.typ)
	}
	return v, nil
}

func (c *compiler) node(e ast.Expr, sc *scope) (compiled, error) {
	if c.agg != nil {
		if out, done, err := c.aggregated(e, sc); done || err != nil {
			return out, err
		}
	}
	switch n := e.(type) {
	case *ast.Literal:
		return constant(n.Value), nil
	case *ast.Param:
		v, ok := c.params[n.Name]
		if !ok {
			return compiled{}, ast.Errorf(n.Pos, ast.Parameter, "MissingParameter", "the parameter $%s was not given", n.Name)
		}
		return compiled{eval: constant(v).eval, typ: kAny}, nil
	case *ast.Var:
		return c.variable(n, sc)
	case *ast.Property:
		return c.property(n, sc)
	case *ast.Index:
		return c.index(n, sc)
	case *ast.Slice:
		return c.slice(n, sc)
	case *ast.Unary:
		return c.unary(n, sc)
	case *ast.Binary:
		return c.binary(n, sc)
	case *ast.Compare:
		return c.compare(n, sc)
	case *ast.IsNull:
		return c.isNull(n, sc)
	case *ast.IsTyped:
		return c.isTyped(n, sc)
	case *ast.HasLabels:
		return c.hasLabels(n, sc)
	case *ast.Call:
		return c.call(n, sc)
	case *ast.Case:
		return c.caseExpr(n, sc)
	case *ast.List:
		return c.list(n, sc)
	case *ast.Map:
		return c.mapLiteral(n, sc)
	case *ast.MapProjection:
		return c.mapProjection(n, sc)
	case *ast.ListComp:
		return c.listComp(n, sc)
	case *ast.PatternComp:
		return c.patternComp(n, sc)
	case *ast.Reduce:
		return c.reduce(n, sc)
	case *ast.Quantifier:
		return c.quantifier(n, sc)
	case *ast.PatternExpr:
		return c.patternExpr(n, sc)
	case *ast.Subquery:
		return c.subqueryExpr(n, sc)
	}
	return compiled{}, ast.Errorf(e.Position(), ast.Unsupported, "Expression", "this expression is not answered here")
}

func constant(v any) compiled {
	return compiled{eval: func(*exec) (any, error) { return v, nil }, typ: kindOf(v)}
}

func kindOf(v any) kind {
	switch v.(type) {
	case nil:
		return kNull
	case bool:
		return kBool
	case int64:
		return kInt
	case float64:
		return kFloat
	case string:
		return kString
	case []any:
		return kList
	case map[string]any:
		return kMap
	}
	return kAny
}

// use notes that the expression in work reads a slot.
func (c *compiler) use(slot int) {
	if c.uses != nil {
		c.uses[slot] = true
	}
}

// slot makes an expression that reads a slot of the row.
func (c *compiler) slot(s int, typ kind) compiled {
	c.use(s)
	return compiled{eval: func(x *exec) (any, error) { return x.row[s], nil }, typ: typ}
}

func (c *compiler) variable(v *ast.Var, sc *scope) (compiled, error) {
	s := sc.find(v.Name)
	if s == nil {
		return compiled{}, undefined(v, sc)
	}
	return c.slot(s.slot, s.typ), nil
}

func typeError(p ast.Pos, want string, got any) error {
	return ast.Errorf(p, ast.Type, "InvalidArgumentType", "expected %s, found %s", want, value.TypeName(got))
}
