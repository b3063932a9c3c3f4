package cypher

import (
	"strings"

	"pgregory.net/rapid"
)

// quantified is a path pattern with a quantifier, of a relationship or a group.
func (g *generator) quantified() string {
	out := g.node(true)
	quantifier := g.pick("{1,2}", "{2}", "{0,1}", "{,2}", "{1,3}")
	if g.chance(50) {
		r := g.fresh("q")
		body := r + g.pick("", ":X", ":Y", ":X|Y")
		g.vals = append(g.vals, "size("+r+")")
		return out + g.pick("-["+body+"]->", "<-["+body+"]-", "-["+body+"]-") + quantifier + g.node(false)
	}
	x, r, y := g.fresh("x"), g.fresh("q"), g.fresh("y")
	where := ""
	if g.chance(50) {
		where = " WHERE " + x + ".i" + g.pick(" < ", " <> ", " = ") + g.pick(y+".i", "1", r+".i")
	}
	g.vals = append(g.vals, "size("+r+")", "size("+x+")", "head("+y+").i", "[e IN "+x+" | e.i]")
	return out + "((" + x + ")" + g.pick("-["+r+"]->", "-["+r+":X]->", "<-["+r+":Y]-", "-["+r+"]-") + "(" + y + ")" + where + ")" + quantifier + g.node(false)
}

// shortest is a shortest path between two nodes that are there, if they are.
func (g *generator) shortest() []string {
	if len(g.nodes) < 2 {
		return nil
	}
	a, b, p := g.nodes[0], g.nodes[len(g.nodes)-1], g.fresh("p")
	g.vals = append(g.vals, "length("+p+")")
	if g.chance(50) {
		return []string{g.pick("", "OPTIONAL ") + "MATCH " + p + " = " + g.pick("ALL SHORTEST ", "ANY SHORTEST ", "SHORTEST 1 ", "SHORTEST GROUP ") + "(" + a + ")" +
			g.pick("-->+", "-[:X]-{1,3}", "<-[]-*", "-[:Y]->{2,4}", "-[]-{0,2}(:B)--") + "(" + b + ")"}
	}
	return []string{g.pick("", "OPTIONAL ") + "MATCH " + p + " = shortestPath((" + a + ")" + g.pick("-[*..4]-", "-[:X*..3]->", "<-[*]-") + "(" + b + ")) WHERE " + a + " <> " + b}
}

// union is two small queries with the same column.
func (g *generator) union() string {
	var parts []string
	for range 2 {
		g.nodes, g.rels, g.ints, g.vals, g.paths, g.counted = nil, nil, nil, nil, nil, nil
		parts = append(parts, g.match(false)+" RETURN "+g.pick("", "DISTINCT ")+g.integer(2)+" AS c")
	}
	return strings.Join(parts, g.pick(" UNION ", " UNION ALL "))
}

// moreIntegers are integers that subqueries, paths and temporal values give.
func (g *generator) moreIntegers(depth int) []func() string {
	options := []func() string{
		func() string {
			return "(" + g.temporal(depth-1) + ")" + g.pick(".day", ".month", ".ordinalDay", ".week")
		},
		func() string {
			return "duration.between(" + g.temporal(0) + ", " + g.temporal(depth-1) + ")" + g.pick(".days", ".months", ".monthsOfYear")
		},
		func() string {
			return "CASE " + g.integer(depth-1) + " WHEN " + g.pick("", "> ", "<> ", "IS NULL, ") + g.integer(0) + " THEN " + g.integer(depth-1) + " ELSE 5 END"
		},
	}
	if len(g.vals) > 0 {
		options = append(options, func() string { return g.pick(g.vals...) })
	}
	if len(g.paths) > 0 {
		options = append(options,
			func() string { return "length(" + g.pick(g.paths...) + ")" },
			func() string { return "reduce(t = 0, n IN nodes(" + g.pick(g.paths...) + ") | t + n.uid)" },
			func() string { return "size([r IN relationships(" + g.pick(g.paths...) + ") WHERE r.i > 0])" })
	}
	if len(g.nodes) > 0 {
		options = append(options, func() string { return "size(keys(" + g.pick(g.nodes...) + "))" })
	}
	if len(g.counted) > 0 {
		around := func() string {
			return "(" + g.pick(g.counted...) + ")" + g.pick("-->", "<-[:X]-", "-[:Y]-", "--")
		}
		options = append(options,
			func() string { return "COUNT { " + around() + "(" + g.pick("", ":A", ":B") + ") }" },
			func() string {
				m := g.fresh("m")
				return "COUNT { MATCH " + around() + "(" + m + ") WHERE " + m + ".i " + g.pick("<", ">", "=") + " " + g.integer(0) + " RETURN DISTINCT " + m + ".b }"
			},
			func() string {
				m := g.fresh("m")
				return "size([" + around() + "(" + m + ") WHERE " + m + ".i > " + g.integer(0) + " | " + m + ".i])"
			},
			func() string {
				m := g.fresh("m")
				return "size(COLLECT { MATCH " + around() + "(" + m + g.pick("", ":A", ":B") + ") RETURN " + m + ".i + " + g.integer(0) + " })"
			})
	}
	return options
}

// moreLists are lists that come of nodes.
func (g *generator) moreLists(depth int) []func() string {
	var options []func() string
	if len(g.counted) > 0 {
		options = append(options, func() string {
			m := g.fresh("m")
			return "COLLECT { MATCH (" + g.pick(g.counted...) + ")" + g.pick("-->", "<-[:X]-", "-[:Y*1..2]-") + "(" + m + ") RETURN " + m + ".i AS o ORDER BY o" + g.pick("", " DESC", " LIMIT 2") + " }"
		})
	}
	if len(g.paths) > 0 {
		options = append(options, func() string { return "[n IN nodes(" + g.pick(g.paths...) + ") | n.i]" })
	}
	if len(g.nodes) > 0 {
		options = append(options, func() string {
			n := g.pick(g.nodes...)
			return "[" + n + " {.i, k: " + g.integer(depth-1) + "}.i, " + n + " {.*}.i]"
		})
	}
	return options
}

// temporal is a date.
func (g *generator) temporal(depth int) string {
	options := []func() string{
		func() string {
			return g.pick("date('2024-02-29')", "date('2023-12-31')", "date('2024-01-31')", "date({year: 2024, week: 1})", "date(null)")
		},
	}
	if depth > 0 {
		options = append(options,
			func() string {
				return "(" + g.temporal(depth-1) + g.pick(" + ", " - ") + "duration({" + g.pick("months", "days", "weeks", "hours", "years") + ": " + g.integer(depth-1) + "}))"
			},
			func() string {
				return "date.truncate(" + g.pick("'month'", "'week'", "'quarter'", "'year'") + ", " + g.temporal(depth-1) + ")"
			})
	}
	return rapid.SampledFrom(options).Draw(g.t, "temporal")()
}
