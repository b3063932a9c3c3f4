package cypher

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/value"
)

// typeTest tells whether a value is of a type.
type typeTest func(v any) bool

func (c *compiler) isTyped(n *ast.IsTyped, sc *scope) (compiled, error) {
	v, err := c.expr(n.X, sc)
	if err != nil {
		return v, err
	}
	test, err := typeOf(n.Type)
	if err != nil {
		return compiled{}, err
	}
	not := n.Not
	return compiled{typ: kBool, eval: func(x *exec) (any, error) {
		o, err := v.eval(x)
		if err != nil {
			return nil, err
		}
		return test(o) != not, nil
	}}, nil
}

// typeOf compiles a type. Null is of every type that does not say NOT NULL.
func typeOf(t *ast.TypeExpr) (typeTest, error) {
	test, err := typeOfValue(t)
	if err != nil {
		return nil, err
	}
	notNull := t.NotNull
	if t.Any != nil {
		return test, nil
	}
	return func(v any) bool {
		if v == nil {
			return !notNull && t.Name != "NOTHING"
		}
		return test(v)
	}, nil
}

func typeOfValue(t *ast.TypeExpr) (typeTest, error) {
	if t.Any != nil {
		return anyType(t.Any)
	}
	isKind := func(kinds ...value.Kind) (typeTest, error) {
		return func(v any) bool {
			k := value.KindOf(v)
			for _, want := range kinds {
				if k == want {
					return true
				}
			}
			return false
		}, nil
	}
	if t.Of != nil && t.Name != "LIST" && t.Name != "ARRAY" && t.Name != "ANY VALUE" && t.Name != "ANY" {
		return nil, ast.Errorf(t.Pos, ast.Syntax, "InvalidType", "%s holds no other type", t.Name)
	}
	switch t.Name {
	case "NOTHING", "NULL":
		return func(any) bool { return false }, nil
	case "BOOL", "BOOLEAN":
		return isKind(value.KindBool)
	case "STRING", "VARCHAR":
		return isKind(value.KindString)
	case "INT", "INTEGER", "SIGNED INTEGER":
		return func(v any) bool { _, ok := v.(int64); return ok }, nil
	case "FLOAT":
		return func(v any) bool { _, ok := v.(float64); return ok }, nil
	case "DATE":
		return isKind(value.KindDate)
	case "LOCAL TIME", "TIME WITHOUT TIMEZONE":
		return isKind(value.KindLocalTime)
	case "ZONED TIME", "TIME WITH TIMEZONE":
		return isKind(value.KindTime)
	case "LOCAL DATETIME", "TIMESTAMP WITHOUT TIMEZONE":
		return isKind(value.KindLocalDateTime)
	case "ZONED DATETIME", "TIMESTAMP WITH TIMEZONE":
		return isKind(value.KindDateTime)
	case "DURATION":
		return isKind(value.KindDuration)
	case "NODE", "ANY NODE", "VERTEX", "ANY VERTEX":
		return isKind(value.KindNode)
	case "RELATIONSHIP", "ANY RELATIONSHIP", "EDGE", "ANY EDGE":
		return isKind(value.KindRel)
	case "PATH":
		return isKind(value.KindPath)
	case "MAP", "ANY MAP":
		return isKind(value.KindMap)
	case "POINT":
		return func(any) bool { return false }, nil // there are none here
	case "PROPERTY VALUE", "ANY PROPERTY VALUE":
		return isProperty, nil
	case "ANY", "ANY VALUE":
		if t.Of != nil {
			return typeOf(t.Of)
		}
		return func(any) bool { return true }, nil
	case "LIST", "ARRAY":
		return listOf(t)
	}
	return nil, ast.Errorf(t.Pos, ast.Syntax, "InvalidType", "there is no type %s", t.Name).
		WithHint("there are %s", strings.Join([]string{"INTEGER", "FLOAT", "STRING", "BOOLEAN", "DATE", "LIST<…>", "MAP", "NODE", "RELATIONSHIP"}, ", "))
}

func anyType(types []*ast.TypeExpr) (typeTest, error) {
	var tests []typeTest
	for _, t := range types {
		if t.NotNull != types[0].NotNull {
			return nil, ast.Errorf(t.Pos, ast.Syntax, "InvalidType", "all types with | between them say NOT NULL, or none does")
		}
		test, err := typeOf(t)
		if err != nil {
			return nil, err
		}
		tests = append(tests, test)
	}
	return func(v any) bool {
		for _, test := range tests {
			if test(v) {
				return true
			}
		}
		return false
	}, nil
}

func listOf(t *ast.TypeExpr) (typeTest, error) {
	inner := func(any) bool { return true }
	if t.Of != nil {
		var err error
		if inner, err = typeOf(t.Of); err != nil {
			return nil, err
		}
	}
	return func(v any) bool {
		list, ok := v.([]any)
		for _, e := range list {
			ok = ok && inner(e)
		}
		return ok
	}, nil
}

// isProperty tells whether a value could be stored: a scalar, or a list of
// scalars of one type without null.
func isProperty(v any) bool {
	list, ok := v.([]any)
	if !ok {
		k := value.KindOf(v)
		return k >= value.KindDateTime && k <= value.KindNumber
	}
	for _, e := range list {
		if _, nested := e.([]any); nested || e == nil || !isProperty(e) || storedType(e) != storedType(list[0]) {
			return false
		}
	}
	return true
}

// valueType names the type of a value. It refuses lists of lists of several
// types, whose union Neo4j simplifies in ways that it does not document.
func valueType(_ *exec, a []any) (any, error) {
	name := typeName(a[0])
	if strings.Count(name, "LIST<LIST<") > 0 && strings.Contains(name, "> NOT NULL | LIST<") {
		return nil, complaint{Unsupported, "ValueType", "the type of a list that holds lists of several types is not answered here"}
	}
	return name, nil
}

// typeName is the type of a value as valueType writes it: the narrowest one.
func typeName(v any) string {
	if v == nil {
		return "NULL"
	}
	list, ok := v.([]any)
	if !ok {
		return scalarName(v) + " NOT NULL"
	}
	if len(list) == 0 {
		return "LIST<NOTHING> NOT NULL"
	}
	inner := map[string]bool{}
	null := false
	for _, e := range list {
		if e == nil {
			null = true
			continue
		}
		inner[typeName(e)] = true
	}
	names := slices.SortedFunc(maps.Keys(inner), func(a, b string) int { return cmp.Or(cmp.Compare(typeRank(a), typeRank(b)), cmp.Compare(a, b)) })
	if len(names) == 0 {
		return "LIST<NULL> NOT NULL"
	}
	if null {
		for i := range names {
			names[i] = strings.TrimSuffix(names[i], " NOT NULL")
		}
	}
	return "LIST<" + strings.Join(names, " | ") + "> NOT NULL"
}

// typeOrder is the order of types in a union.
var typeOrder = []string{"BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME", "DURATION",
	"POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH"}

func typeRank(name string) int {
	return slices.IndexFunc(typeOrder, func(t string) bool { return strings.HasPrefix(name, t) })
}

func scalarName(v any) string {
	if _, ok := v.(float64); ok {
		return "FLOAT"
	}
	return map[value.Kind]string{value.KindBool: "BOOLEAN", value.KindString: "STRING", value.KindNumber: "INTEGER", value.KindDate: "DATE", value.KindLocalTime: "LOCAL TIME",
		value.KindTime: "ZONED TIME", value.KindLocalDateTime: "LOCAL DATETIME", value.KindDateTime: "ZONED DATETIME", value.KindDuration: "DURATION",
		value.KindNode: "NODE", value.KindRel: "RELATIONSHIP", value.KindMap: "MAP", value.KindPath: "PATH"}[value.KindOf(v)]
}
