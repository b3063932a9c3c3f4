package parse

import (
	"errors"
	"strings"
	"testing"

	"entente/graph/cypher/ast"
)

func TestExpressionStructure(t *testing.T) {
	for _, c := range []struct{ text, same string }{
		{"1 + 2 * 3", "1 + (2 * 3)"},
		{"1 - 2 - 3", "(1 - 2) - 3"},
		{"2 ^ 3 ^ 2", "(2 ^ 3) ^ 2"},
		{"-2 ^ 2", "(-2) ^ 2"},
		{"NOT a OR b AND c XOR d", "(NOT a) OR ((b AND c) XOR d)"},
		{"a = b + 1", "a = (b + 1)"},
		{"a IN b + c", "a IN (b + c)"},
		{"a + b STARTS WITH c", "(a + b) STARTS WITH c"},
		{"a.b[0].c", "((a.b)[0]).c"},
		{"NOT a IS NULL", "NOT (a IS NULL)"},
		{"a /* x */ + // y\n b", "a + b"},
		{"x.`a b`", "x.`a b`"},
		{"a % b * c", "(a % b) * c"},
		{"0x1F", "31"},
		{"1_000", "1000"},
		{"case x when 1 then 2 end", "CASE x WHEN 1 THEN 2 END"},
	} {
		got, err := Expression(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		want, err := Expression(c.same)
		if err != nil {
			t.Fatalf("%s: %v", c.same, err)
		}
		if ast.Key(got) != ast.Key(want) {
			t.Errorf("%s is read as %s, want %s", c.text, ast.Key(got), ast.Key(want))
		}
	}
}

func TestStatements(t *testing.T) {
	for _, q := range []string{
		"MATCH (n) RETURN n",
		"MATCH (n:A|B&!C {x: 1} WHERE n.y > 2)-[r:X|Y*1..3]->(m) RETURN *",
		"MATCH (a)-->(b)<--(c)--(d) RETURN a;",
		"MATCH p = shortestPath((a)-[*..5]-(b)) RETURN p",
		"MATCH (a)((x)-[r:T]->(y) WHERE x.z = 1){2,}(b) RETURN x",
		"MATCH (a)-[r:T]->{1,3}(b) RETURN r",
		"OPTIONAL MATCH (n) WITH DISTINCT n ORDER BY n.x DESC SKIP 1 LIMIT 2 WHERE n.x > 1 RETURN n",
		"UNWIND [1, 2] AS x RETURN x UNION ALL RETURN 1 AS x",
		"CALL { WITH x RETURN 1 AS y } RETURN y",
		"CALL (x, y) { RETURN 1 AS z } RETURN z",
		"CALL db.labels() YIELD label AS l WHERE l STARTS WITH 'A' RETURN l",
		"RETURN [(a)-->(b) WHERE b.x | b.y], [x IN l WHERE x:A | x.y], {a: 1}, n {.a, .*, b, c: 1}",
		"RETURN EXISTS { (a)-->() }, COUNT { MATCH (a) RETURN a }, COLLECT { MATCH (a) RETURN a.x }",
		"RETURN all(x IN [1] WHERE x > 0), reduce(s = 0, x IN [1] | s + x), count(*), a.b.c(1)",
		"RETURN l[1], l[1..2], l[..2], l[1..], l[-1]",
		"EXPLAIN MATCH (n) RETURN n",
		"PROFILE MATCH (n) RETURN n",
		"SHOW INDEXES",
		"RETURN 'a\\'b\\u00e9\\n', \"x\", $p, $`a b`, .5, 1e3, 1.5E-3, 0o17",
		"RETURN x IS :: INTEGER, x IS NOT TYPED STRING",
		"MATCH (match)-[return:X]->(`where`) RETURN match",
	} {
		if _, err := Statement(q); err != nil {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		query     string
		line, col int
		code      ast.Code
		message   string
	}{
		{"", 1, 1, ast.Syntax, "expected a clause"},
		{"MATCH (n RETURN n", 1, 10, ast.Syntax, `expected ")", found "RETURN"`},
		{"MATCH (n)\nWHERE n.x = \nRETURN n", 3, 8, ast.Syntax, ""},
		{"RETURN 'abc", 1, 8, ast.Syntax, "has no end"},
		{"RETURN 'é' + #", 1, 14, ast.Syntax, "has no meaning"},
		{"RETURN 1x", 1, 8, ast.Syntax, "no number"},
		{"RETURN 9223372036854775808", 1, 8, ast.Syntax, "64 bits"},
		{"RETURN 1e999", 1, 8, ast.Syntax, "too large"},
		{"RETURN '\\q'", 1, 9, ast.Syntax, "escape"},
		{"RETURN 1 != 2", 1, 10, ast.Syntax, "<>"},
		{"MATCH (n) FOREACH (x IN [1] | SET n.x = 1)", 1, 11, ast.ReadOnly, "FOREACH"},
		{"LOAD CSV FROM 'x' AS l RETURN l", 1, 1, ast.Unsupported, "LOAD CSV"},
		{"CREATE INDEX i FOR (n:X) ON (n.y)", 1, 1, ast.ReadOnly, "schema"},
		{"MATCH (n) USING INDEX n:A RETURN n", 1, 27, ast.Syntax, "expected"},
		{"CYPHER 25 RETURN 1", 1, 8, ast.Unsupported, "Cypher 5"},
		{"MATCH p = SHORTEST (a)-->(b) RETURN p", 1, 20, ast.Syntax, "how many paths"},
		{"SHOW USERS", 1, 1, ast.Unsupported, "INDEXES and CONSTRAINTS"},
		{"SHOW INDEXES RETURN name", 1, 14, ast.Syntax, "expected"},
		{"CALL { MATCH (n) RETURN n } IN TRANSACTIONS", 1, 29, ast.ReadOnly, "IN TRANSACTIONS"},
		{"/* open", 1, 1, ast.Syntax, "comment"},
		{"RETURN CASE x WHEN > THEN 2 END", 1, 27, ast.Syntax, "THEN"},
		{"MATCH (a)-[:!X*1..3]->(b) RETURN a", 1, 13, ast.Syntax, "list of types"},
		{"MATCH (a:A|B:C) RETURN a", 1, 13, ast.Syntax, "cannot be mixed"},
		{"MATCH (a)-[:X..3]->(b) RETURN a", 1, 14, ast.Syntax, "begins with *"},
		{"RETURN " + strings.Repeat("[({a: ", 30) + "1", 1, 0, ast.Syntax, "expected"},
		{"RETURN " + strings.Repeat("((a {b: ", 30) + "1", 1, 0, ast.Syntax, "expected"},
		{"RETURN " + strings.Repeat("(", 3000) + "1", 1, 0, ast.Unsupported, "nested"},
	} {
		_, err := Statement(c.query)
		var e *ast.Error
		if !errors.As(err, &e) {
			t.Errorf("%.40q: error %v", c.query, err)
			continue
		}
		if e.Code != c.code || e.Line != c.line || c.col > 0 && e.Col != c.col || !strings.Contains(e.Error(), c.message) {
			t.Errorf("%.40q: %s %v, want %s at %d:%d with %q", c.query, e.Code, e, c.code, c.line, c.col, c.message)
		}
	}
}

func TestSnippet(t *testing.T) {
	_, err := Statement("MATCH (n)\n\tWHERE n.é == 1\nRETURN n")
	var e *ast.Error
	if !errors.As(err, &e) {
		t.Fatal(err)
	}
	if got, want := e.Snippet(), "\tWHERE n.é == 1\n\t           ^"; got != want {
		t.Errorf("snippet\n%s\nwant\n%s\n%v", got, want, e)
	}
}

// FuzzStatement makes sure that no text makes the parser panic or hang, and
// that each error has a place in the text.
func FuzzStatement(f *testing.F) {
	for _, q := range []string{"MATCH (n:A)-[r:X*1..2]->(m) WHERE n.x = 'a' RETURN n {.*}, [x IN l | x] ORDER BY n.x",
		"RETURN 'a\\u00e9', $p, 0x1f, 1.5e3, CASE WHEN true THEN 1 END", "CALL { WITH a RETURN 1 AS b } RETURN b UNION RETURN 2 AS b",
		"MATCH (a)((x)-[r]->(y)){1,2}(b) RETURN x", "(((((", "RETURN `a", "/*", "[x IN", "CASE", "EXISTS {"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, q string) {
		st, err := Statement(q)
		if err == nil {
			if st == nil {
				t.Fatal("no statement and no error")
			}
			return
		}
		var e *ast.Error
		if !errors.As(err, &e) {
			t.Fatalf("an error of type %T", err)
		}
		if e.Line < 1 || e.Col < 1 || e.Line > strings.Count(q, "\n")+1 {
			t.Fatalf("%v: place %d:%d", err, e.Line, e.Col)
		}
		_ = e.Snippet()
	})
}
