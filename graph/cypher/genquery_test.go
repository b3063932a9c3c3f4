package cypher

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// generator writes random queries over the graph of randomGraph: labels A, B
// and C, types X and Y, properties i (integer), f (float), s (string),
// b (boolean) and l (list of integers), each missing now and then.
type generator struct {
	t     *rapid.T
	n     int      // names given out
	nodes []string // variables in scope
	rels  []string
	vals  []string // variables of any other type
	ints  []string
	paths []string
	// counted are the nodes that a subquery may count around: all of nodes, but
	// none in the WHERE of OPTIONAL MATCH (see TestKnownDifferences).
	counted []string
}

func (g *generator) pick(options ...string) string {
	return rapid.SampledFrom(options).Draw(g.t, "pick")
}

func (g *generator) chance(percent int) bool {
	return rapid.IntRange(1, 100).Draw(g.t, "chance") > 100-percent
}

func (g *generator) upTo(n int) int { return rapid.IntRange(0, n).Draw(g.t, "n") }

func (g *generator) fresh(kind string) string {
	g.n++
	return fmt.Sprintf("%s%d", kind, g.n)
}

func (g *generator) node(named bool) string {
	name := ""
	switch {
	case len(g.nodes) > 0 && g.chance(25):
		return "(" + g.pick(g.nodes...) + ")"
	case named || g.chance(70):
		name = g.fresh("n")
	}
	out := name
	if g.chance(45) {
		out += g.pick(":A", ":B", ":C", ":A|B", ":A&B", ":!A", ":A:C", ":%")
	}
	if g.chance(15) {
		out += " {i: " + g.pick("1", "2", "3") + "}"
	}
	if name != "" {
		g.nodes, g.counted = append(g.nodes, name), append(g.counted, name)
	}
	return "(" + out + ")"
}

func (g *generator) rel() string {
	name := ""
	long := g.chance(20)
	if !long && g.chance(50) {
		name = g.fresh("r")
		g.rels = append(g.rels, name)
	}
	body := name + g.pick("", ":X", ":Y", ":X|Y", ":!X")
	if long {
		body = g.pick("", ":X", ":Y", ":X|Y") + g.pick("*1..2", "*2", "*0..1", "*..2", "*0..2")
	}
	if g.chance(10) {
		body += " {i: " + g.pick("1", "2") + "}"
	}
	return fmt.Sprintf(g.pick("-[%s]->", "<-[%s]-", "-[%s]-"), body)
}

func (g *generator) path() string {
	out := g.node(true)
	for range g.upTo(2) {
		out += g.rel() + g.node(false)
	}
	return out
}

func (g *generator) match(optional bool) string {
	paths := []string{g.path()}
	switch {
	case g.chance(15):
		paths = append(paths, g.path())
	case g.chance(10):
		paths[0] = g.quantified()
	case g.chance(15):
		name := g.fresh("p")
		paths[0] = name + " = " + paths[0]
		g.paths = append(g.paths, name)
	}
	out := "MATCH " + strings.Join(paths, ", ")
	if optional {
		out, g.counted = "OPTIONAL "+out, nil
	}
	if g.chance(50) {
		out += " WHERE " + g.boolean(2)
	}
	g.counted = g.nodes
	return out
}

func (g *generator) integer(depth int) string {
	var options []func() string
	options = append(options, func() string { return g.pick("0", "1", "2", "-1", "7", "null") })
	if len(g.nodes) > 0 {
		options = append(options, func() string { return g.pick(g.nodes...) + ".i" }, func() string { return "size(labels(" + g.pick(g.nodes...) + "))" })
	}
	if len(g.rels) > 0 {
		options = append(options, func() string { return g.pick(g.rels...) + ".i" })
	}
	if len(g.ints) > 0 {
		options = append(options, func() string { return g.pick(g.ints...) })
	}
	if depth > 0 {
		options = append(options,
			func() string {
				return "(" + g.integer(depth-1) + g.pick(" + ", " - ", " * ") + g.integer(depth-1) + ")"
			},
			func() string { return "(" + g.integer(depth-1) + g.pick(" / ", " % ") + g.pick("2", "3", "-2") + ")" },
			func() string { return "size(" + g.list(depth-1) + ")" },
			func() string { return "size(" + g.text(depth-1) + ")" },
			func() string {
				return "CASE WHEN " + g.boolean(depth-1) + " THEN " + g.integer(depth-1) + " ELSE " + g.integer(depth-1) + " END"
			},
			func() string { return "coalesce(" + g.integer(depth-1) + ", " + g.integer(depth-1) + ")" },
			func() string {
				return "reduce(acc = 0, e IN " + g.list(depth-1) + " | acc + coalesce(e, 10))"
			},
			func() string { return "abs(" + g.integer(depth-1) + ")" },
			func() string { return "toInteger(" + g.float(depth-1) + ")" },
			func() string { return g.list(depth-1) + "[" + g.integer(0) + "]" },
			func() string { return "head(" + g.list(depth-1) + ")" })
		options = append(options, g.moreIntegers(depth)...)
	}
	return rapid.SampledFrom(options).Draw(g.t, "integer")()
}

func (g *generator) float(depth int) string {
	options := []func() string{func() string { return g.pick("0.5", "-1.5", "2.0", "1e3", "null") }}
	if len(g.nodes) > 0 {
		options = append(options, func() string { return g.pick(g.nodes...) + ".f" })
	}
	if depth > 0 {
		options = append(options,
			func() string { return "(" + g.float(depth-1) + g.pick(" + ", " - ", " * ") + g.integer(depth-1) + ")" },
			func() string { // no NaN: under some plans Neo4j tells two of them apart under DISTINCT (decision 0605)
				f, x := g.pick("floor", "ceil", "round", "abs", "sqrt"), g.float(depth-1)
				if f == "sqrt" {
					x = "abs(" + x + ")"
				}
				return f + "(" + x + ")"
			},
			func() string { return "toFloat(" + g.integer(depth-1) + ")" },
			func() string { return "round(" + g.float(depth-1) + ", 1)" })
	}
	return rapid.SampledFrom(options).Draw(g.t, "float")()
}

func (g *generator) text(depth int) string {
	options := []func() string{func() string { return g.pick("'a'", "'Bc'", "''", "'a b'", "'éß'", "null") }}
	if len(g.nodes) > 0 {
		options = append(options, func() string { return g.pick(g.nodes...) + ".s" })
	}
	if len(g.rels) > 0 {
		options = append(options, func() string { return "type(" + g.pick(g.rels...) + ")" })
	}
	if depth > 0 {
		options = append(options,
			func() string { return "(" + g.text(depth-1) + " + " + g.text(depth-1) + ")" },
			func() string { return g.pick("toUpper", "toLower", "trim", "reverse") + "(" + g.text(depth-1) + ")" },
			func() string { return "toString(" + g.integer(depth-1) + ")" },
			func() string { return "toString(" + g.float(depth-1) + ")" },
			func() string { return "substring(" + g.text(depth-1) + ", " + g.pick("0", "1", "5") + ", 1)" },
			func() string { return "left(" + g.text(depth-1) + ", 2)" },
			func() string { return "toString(" + g.temporal(depth-1) + ")" },
			func() string { return "replace(" + g.text(depth-1) + ", 'a', 'xy')" })
	}
	return rapid.SampledFrom(options).Draw(g.t, "text")()
}

func (g *generator) list(depth int) string {
	options := []func() string{
		func() string { return g.pick("[]", "[1, 2, 3]", "[1, null]", "[3, 1, 2, 2]", "null") },
		func() string { return "range(0, " + g.pick("2", "3", "-1") + ")" },
	}
	if len(g.nodes) > 0 {
		options = append(options, func() string { return g.pick(g.nodes...) + ".l" })
	}
	if depth > 0 {
		options = append(options,
			func() string { return "[" + g.integer(depth-1) + ", " + g.integer(depth-1) + "]" },
			func() string { return "[e IN " + g.list(depth-1) + " WHERE e > " + g.integer(0) + " | e * 2]" },
			func() string { return g.list(depth-1) + "[" + g.pick("0..2", "1..", "..-1", "-2..") + "]" },
			func() string { return "(" + g.list(depth-1) + " + " + g.integer(depth-1) + ")" },
			func() string { return g.pick("tail", "reverse") + "(" + g.list(depth-1) + ")" })
		options = append(options, g.moreLists(depth)...)
	}
	return rapid.SampledFrom(options).Draw(g.t, "list")()
}

func (g *generator) boolean(depth int) string {
	options := []func() string{
		func() string {
			return g.integer(depth-1) + g.pick(" = ", " <> ", " < ", " <= ", " > ", " >= ") + g.integer(depth-1)
		},
		func() string { return g.pick("true", "false", "null") },
	}
	if len(g.nodes) > 0 {
		options = append(options, func() string { return g.pick(g.nodes...) + g.pick(":A", ":B|C", ":!C", ":A&B") },
			func() string { return g.pick(g.nodes...) + ".b" },
			func() string { return g.pick(g.nodes...) + g.pick(" = ", " <> ") + g.pick(g.nodes...) })
	}
	if depth > 0 {
		options = append(options,
			func() string {
				return "(" + g.boolean(depth-1) + g.pick(" AND ", " OR ", " XOR ") + g.boolean(depth-1) + ")"
			},
			func() string { return "NOT (" + g.boolean(depth-1) + ")" },
			func() string {
				return g.text(depth-1) + g.pick(" STARTS WITH ", " ENDS WITH ", " CONTAINS ", " = ", " < ") + g.text(depth-1)
			},
			func() string { return g.integer(depth-1) + " IN " + g.list(depth-1) },
			func() string { return g.float(depth-1) + g.pick(" < ", " = ", " >= ") + g.integer(depth-1) },
			func() string { return g.list(depth-1) + g.pick(" = ", " <> ", " < ") + g.list(depth-1) },
			func() string { return g.integer(depth-1) + g.pick(" IS NULL", " IS NOT NULL") },
			func() string {
				return g.pick("all", "any", "none", "single") + "(e IN " + g.list(depth-1) + " WHERE e > " + g.integer(0) + ")"
			},
			func() string { return g.text(depth-1) + " =~ " + g.pick("'a.*'", "'(?i)BC'", "'.?'", "'[a-c]+ ?b?'") },
			func() string { return "0 < " + g.integer(depth-1) + " <= " + g.integer(depth-1) },
			func() string { return g.temporal(depth-1) + g.pick(" < ", " = ", " >= ") + g.temporal(0) },
			func() string { return "isEmpty(" + g.pick(g.text(depth-1), g.list(depth-1)) + ")" },
			func() string {
				return g.pick(g.integer(depth-1), g.float(depth-1), g.text(depth-1), g.list(depth-1)) + g.pick(" IS :: INTEGER", " IS NOT :: FLOAT", " IS :: STRING NOT NULL", " IS :: LIST<INTEGER>")
			})
		if len(g.nodes) > 0 {
			options = append(options, func() string {
				return "(" + g.pick(g.nodes...) + ")" + g.pick("-->", "<-[:X]-", "-[:Y*1..2]-") + "(" + g.pick("", ":A", ":B") + ")"
			},
				func() string {
					v := g.fresh("m")
					return "EXISTS { MATCH (" + g.pick(g.nodes...) + ")" + g.pick("-->", "--") + "(" + v + ") WHERE " + v + ".i > " + g.integer(0) + " }"
				})
		}
	}
	return rapid.SampledFrom(options).Draw(g.t, "boolean")()
}

func (g *generator) scalar() string {
	switch g.pick("int", "int", "float", "text", "bool") {
	case "float":
		return g.float(2)
	case "text":
		return g.text(2)
	case "bool":
		return g.boolean(2)
	}
	return g.integer(2)
}

func (g *generator) aggregate() string {
	switch g.pick("star", "count", "sum", "avg", "min", "max", "collect", "distinct", "stdev", "pc") {
	case "count":
		return "count(" + g.scalar() + ")"
	case "sum":
		return "sum(" + g.pick(g.integer(1), g.float(1)) + ")"
	case "avg":
		return "avg(" + g.integer(1) + ")"
	case "min":
		return "min(" + g.scalar() + ")"
	case "max":
		return "max(" + g.scalar() + ")"
	case "collect":
		return "collect(" + g.pick("", "DISTINCT ") + g.scalar() + ")"
	case "distinct":
		return "count(DISTINCT " + g.scalar() + ")"
	case "stdev":
		return g.pick("stDev", "stDevP") + "(" + g.integer(1) + ")"
	case "pc":
		return g.pick("percentileCont", "percentileDisc") + "(" + g.integer(1) + ", " + g.pick("0.0", "0.25", "0.5", "1.0") + ")"
	}
	return "count(*)"
}

// with writes a WITH and leaves its columns in scope.
func (g *generator) with() string {
	var items, nodes, ints []string
	for _, n := range g.nodes {
		if g.chance(70) {
			items, nodes = append(items, n), append(nodes, n)
		}
	}
	agg := g.chance(30)
	for range 1 + g.upTo(1) {
		v := g.fresh("v")
		if agg {
			items = append(items, g.pick("count(*)", "sum("+g.integer(1)+")", "max("+g.integer(1)+")")+" AS "+v)
		} else {
			items = append(items, g.integer(2)+" AS "+v)
		}
		ints = append(ints, v)
	}
	g.nodes, g.rels, g.ints, g.vals, g.paths, g.counted = nodes, nil, ints, nil, nil, nodes
	out := "WITH " + g.pick("", "", "DISTINCT ") + strings.Join(items, ", ")
	if g.chance(20) {
		keys := append([]string{}, ints...)
		for _, n := range nodes {
			keys = append(keys, n+".uid")
		}
		out += " ORDER BY " + strings.Join(keys, g.pick(", ", " DESC, ")) + g.pick("", " SKIP 1", " LIMIT 3", " SKIP 2 LIMIT 5")
	}
	if g.chance(30) {
		out += " WHERE " + g.boolean(1)
	}
	return out
}

// query gives a query and tells whether the order of its rows is certain.
func (g *generator) query() (string, bool) {
	if g.chance(8) {
		return g.union(), false
	}
	parts := []string{g.match(false)}
	for range g.upTo(2) {
		switch g.pick("match", "optional", "with", "unwind", "call", "shortest") {
		case "shortest":
			parts = append(parts, g.shortest()...)
		case "match":
			parts = append(parts, g.match(false))
		case "optional":
			parts = append(parts, g.match(true))
		case "with":
			parts = append(parts, g.with())
		case "unwind":
			l := g.list(1)
			v := g.fresh("v")
			parts = append(parts, "UNWIND "+l+" AS "+v)
			g.ints = append(g.ints, v)
		case "call":
			n := g.pick(g.nodesOr("null")...)
			v := g.fresh("v")
			if n != "null" {
				parts = append(parts, "CALL { WITH "+n+" MATCH ("+n+")"+g.pick("-->", "--", "<-[:Y]-")+"(x) RETURN "+g.pick("count(x)", "max(x.i)", "sum(x.i)")+" AS "+v+" }")
				g.ints = append(g.ints, v)
			}
		}
	}
	return g.returns(strings.Join(parts, " "))
}

func (g *generator) nodesOr(other string) []string {
	if len(g.nodes) == 0 {
		return []string{other}
	}
	return g.nodes
}

func (g *generator) returns(head string) (string, bool) {
	var items, names []string
	agg := g.chance(35)
	for range 1 + g.upTo(2) {
		v := g.fresh("c")
		e := g.scalar()
		if agg && len(items) > 0 {
			e = g.aggregate()
		}
		items, names = append(items, e+" AS "+v), append(names, v)
	}
	sorted := g.chance(50)
	out := head + " RETURN " + g.pick("", "", "DISTINCT ") + strings.Join(items, ", ")
	if !sorted {
		if len(g.nodes) > 0 && g.chance(30) {
			out += ", " + g.pick(g.nodes...) + " AS whole"
		}
		return out, false
	}
	for i := range names {
		names[i] += g.pick("", " DESC")
	}
	out += " ORDER BY " + strings.Join(names, ", ")
	if g.chance(40) && !agg {
		out += " SKIP " + g.pick("0", "1", "2") + " LIMIT " + g.pick("0", "1", "3", "10")
	}
	return out, true
}
