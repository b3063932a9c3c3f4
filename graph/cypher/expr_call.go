package cypher

import (
	"errors"
	"strings"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
	"entente/internal/nearest"
)

// function is a function of Cypher.
type function struct {
	name     string
	min, max int
	accepts  []kind // by argument; the last one holds for the rest
	result   kind
	nulls    bool // it wants to see null arguments itself
	call     func(x *exec, args []any) (any, error)
}

// complaint is an error of a function about its argument; the caller adds the
// place.
type complaint struct {
	code   ast.Code
	detail string
	text   string
}

func (c complaint) Error() string { return c.text }

func badArgument(text string) error { return complaint{ast.Argument, "InvalidArgumentValue", text} }
func badType(want string, got any) error {
	return complaint{ast.Type, "InvalidArgumentValue", "expected " + want + ", found " + value.TypeName(got)}
}

func located(err error, name string, at ast.Pos) error {
	var c complaint
	if errors.As(err, &c) {
		return ast.Errorf(at, c.code, c.detail, "%s: %s", name, c.text)
	}
	return err
}

func (c *compiler) call(n *ast.Call, sc *scope) (compiled, error) {
	lower := strings.ToLower(n.Name)
	if _, ok := aggregates[lower]; ok || n.Star {
		if c.inAggregate {
			return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "NestedAggregation", "%s(…) cannot stand inside of another aggregate", n.Name)
		}
		return compiled{}, ast.Errorf(n.Pos, ast.Semantic, "InvalidAggregation", "the aggregate %s(…) cannot stand here", n.Name).
			WithHint("aggregate in a WITH before, and use its alias here")
	}
	f, ok := functions[lower]
	if !ok {
		return compiled{}, unknownFunction(n)
	}
	if n.Distinct {
		return compiled{}, ast.Errorf(n.Pos, ast.Syntax, "UnexpectedSyntax", "DISTINCT has a meaning in aggregates only, and %s is none", f.name)
	}
	if len(n.Args) < f.min || f.max >= 0 && len(n.Args) > f.max {
		return compiled{}, ast.Errorf(n.Pos, ast.Syntax, "InvalidNumberOfArguments", "%s takes %s, not %d", f.name, arity(f), len(n.Args))
	}
	if lower == "exists" {
		if _, isProp := n.Args[0].(*ast.Property); !isProp {
			return compiled{}, ast.Errorf(n.Pos, ast.Syntax, "InvalidArgumentExpression", "exists(…) takes a property or a pattern")
		}
	}
	for _, a := range n.Args {
		if err := bareValue(a); err != nil {
			return compiled{}, err
		}
	}
	args, err := c.exprs(n.Args, sc)
	if err != nil {
		return compiled{}, err
	}
	for i, a := range args {
		if len(f.accepts) == 0 {
			break
		}
		if want := f.accepts[min(i, len(f.accepts)-1)]; want != kAny && !a.typ.within(want) {
			return compiled{}, ast.Errorf(n.Args[i].Position(), ast.Semantic, "InvalidArgumentType", "%s takes %s here, not %s", f.name, want, a.typ)
		}
	}
	at, call, nulls, name := n.Pos, f.call, f.nulls, f.name
	if lower == "coalesce" {
		return firstValue(args), nil
	}
	return compiled{typ: f.result, eval: func(x *exec) (any, error) {
		vals := make([]any, len(args))
		for i, a := range args {
			v, err := a.eval(x)
			if err != nil {
				return nil, err
			}
			if v == nil && !nulls {
				return nil, nil
			}
			vals[i] = v
		}
		out, err := call(x, vals)
		if err != nil {
			return nil, located(err, name, at)
		}
		return out, nil
	}}, nil
}

// firstValue is coalesce, which computes no more of its arguments than it needs.
func firstValue(args []compiled) compiled {
	return compiled{eval: func(x *exec) (any, error) {
		for _, a := range args {
			if v, err := a.eval(x); v != nil || err != nil {
				return v, err
			}
		}
		return nil, nil
	}}
}

func arity(f *function) string {
	switch {
	case f.max < 0:
		return plural(f.min) + " or more"
	case f.min == f.max:
		return plural(f.min)
	}
	return string(rune('0'+f.min)) + " to " + plural(f.max)
}

func plural(n int) string {
	if n == 1 {
		return "1 argument"
	}
	return string(rune('0'+n)) + " arguments"
}

// refused are functions of Neo4j that this engine knows and does not answer.
var refused = map[string]string{
	"point": "spatial values", "point.distance": "spatial values", "point.withinbbox": "spatial values", "distance": "spatial values",
	"graph.names": "several databases", "graph.byname": "several databases",
	"vector.similarity.cosine": "vectors", "vector.similarity.euclidean": "vectors", "file": "LOAD CSV", "linenumber": "LOAD CSV",
	"datetime.transaction": "", "db.nameFromElementId": "several databases",
}

func unknownFunction(n *ast.Call) error {
	lower := strings.ToLower(n.Name)
	if why, ok := refused[lower]; ok {
		return ast.Errorf(n.Pos, ast.Unsupported, "UnknownFunction", "%s(…) is not answered here: this engine has no %s", n.Name, why)
	}
	if strings.HasPrefix(lower, "apoc.") {
		return ast.Errorf(n.Pos, ast.Unsupported, "UnknownFunction", "%s(…) belongs to APOC, which this engine does not have", n.Name)
	}
	e := ast.Errorf(n.Pos, ast.Semantic, "UnknownFunction", "there is no function %s", n.Name)
	names := make([]string, 0, len(functions)+len(aggregates))
	for _, f := range functions {
		names = append(names, f.name)
	}
	for _, f := range aggregates {
		names = append(names, f.name)
	}
	if near := nearest.Name(n.Name, sortedNames(names)); near != "" {
		return e.WithHint("did you mean %s?", near)
	}
	return e
}
