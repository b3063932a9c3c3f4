package cypher

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/graph/cypher/ast"
)

// talks is a small graph of states for the tests below.
func talks(t testing.TB) *memGraph {
	t.Helper()
	g := newMemGraph()
	if err := create(g, `CREATE (j:Country {id: 'JPN', name: 'Japan'}), (u:Country {id: 'USA', name: 'United States'}), (r:Country {id: 'RUS', name: 'Russia'}),
		(p:Person {name: 'Kamikawa'}), (j)-[:ALLIED_WITH {count: 3}]->(u), (u)-[:CRITICIZES {count: 1}]->(r), (p)-[:HOLDS_OFFICE]->(j), (j)-[:MEETS]->(r)`, nil); err != nil {
		t.Fatal(err)
	}
	g.indexed["Country.id"] = true
	return g
}

func TestErrorsHavePlaces(t *testing.T) {
	g := talks(t)
	for _, c := range []struct {
		query     string
		line, col int
		code      ast.Code
		hint      string
	}{
		{"MATCH (n) RETURN m", 1, 18, Semantic, ""},
		{"MATCH (country)\nRETURN contry.name", 2, 8, Semantic, `did you mean "country"?`},
		{"RETURN tolowr('A')", 1, 8, Semantic, "did you mean toLower?"},
		{"RETURN point({x: 1, y: 2})", 1, 8, Unsupported, ""},
		{"RETURN apoc.text.join(['a'], '')", 1, 8, Unsupported, ""},
		{"CALL db.lables()", 1, 1, NotFound, "did you mean db.labels?"},
		{"MATCH (n) SET n.x = 1", 1, 11, ReadOnly, ""},
		{"MATCH (n)\nDELETE n", 2, 1, ReadOnly, ""},
		{"MATCH (n) RETURN count(count(n))", 1, 24, Semantic, ""},
		{"MATCH (n) WHERE count(n) > 1 RETURN n", 1, 26, Semantic, ""},
		{"MATCH (n) WITH n.name RETURN 1", 1, 16, Semantic, "write n.name AS name"},
		{"MATCH (n) RETURN n.name AS a, n.id AS a", 1, 31, Semantic, ""},
		{"RETURN $who", 1, 8, Parameter, ""},
		{"RETURN 1 / 0", 1, 10, Arithmetic, ""},
		{"RETURN 9223372036854775807 + 1", 1, 28, Arithmetic, ""},
		{"UNWIND ['a', 1] AS x RETURN x - 1", 1, 31, Type, ""},
		{"RETURN 'a' =~ '(?=b)a'", 1, 12, Unsupported, ""},
		{"MATCH (n)", 1, 1, Syntax, "add RETURN"},
		{"MATCH (n) RETURN n LIMIT -1", 1, 26, Semantic, ""},
		{"MATCH (n)-[r]->(n)-[r]->() RETURN n", 1, 19, Semantic, ""},
		{"RETURN date('2024-13-01')", 1, 8, Argument, ""},
	} {
		_, err := Query(t.Context(), g, c.query, nil, Options{})
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: error %v", c.query, err)
			continue
		}
		if e.Code != c.code || e.Line != c.line || e.Col != c.col || !strings.Contains(e.Hint, c.hint) {
			t.Errorf("%s:\n got %s at %d:%d: %v\nwant %s at %d:%d, hint %q", c.query, e.Code, e.Line, e.Col, e, c.code, c.line, c.col, c.hint)
		}
		if e.Text != c.query {
			t.Errorf("%s: the error does not carry the query", c.query)
		}
	}
}

func TestWarnings(t *testing.T) {
	g := talks(t)
	res, err := Query(t.Context(), g, "MATCH (n:Contry)-[:ALLIED_WIHT]->(m) WHERE n.nmae = 'x' OR m.planned RETURN n", nil,
		Options{Vocabulary: &Vocabulary{Keys: []string{"planned"}}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range res.Warnings {
		got = append(got, w.Code+" "+w.Hint)
	}
	want := "UnknownLabel did you mean Country?, UnknownType did you mean ALLIED_WITH?, UnknownProperty did you mean name?"
	if strings.Join(got, ", ") != want {
		t.Errorf("warnings %s\nwant %s", strings.Join(got, ", "), want)
	}
	if w := res.Warnings[0]; w.Line != 1 || w.Col != 10 {
		t.Errorf("place %d:%d", w.Line, w.Col)
	}
}

func TestLimits(t *testing.T) {
	g := talks(t)
	for _, q := range []string{
		"UNWIND range(1, 100000000) AS x RETURN collect(x)",
		"UNWIND range(1, 100000000) AS x WITH DISTINCT x RETURN count(x)",
		"UNWIND range(1, 100000000) AS x RETURN x ORDER BY x",
		"UNWIND range(1, 100000000) AS x RETURN x % 1000000, count(*)",
		"RETURN size(range(1, 9000000000))",
		"RETURN reduce(s = 'a', x IN range(1, 100) | s + s)",
		"RETURN reduce(l = [1], x IN range(1, 100) | [l, l])",
		"RETURN reduce(l = [1], x IN range(1, 100) | l + [l])",
		"RETURN [x IN range(1, 100000) | range(1, 10000)]",
		"RETURN replace(reduce(s = 'a', x IN range(1, 18) | s + s), 'a', reduce(s = 'a', x IN range(1, 18) | s + s))",
	} {
		_, err := Query(t.Context(), g, q, nil, Options{MaxMemory: 4 << 20, Timeout: time.Minute})
		var e *Error
		if !errors.As(err, &e) || e.Code != Memory {
			t.Errorf("%s: error %v, want one of memory", q, err)
		}
	}
	const endless = "UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN x"
	start := time.Now()
	_, err := Query(t.Context(), g, endless, nil, Options{Timeout: 50 * time.Millisecond})
	var e *Error
	if !errors.As(err, &e) || e.Code != Timeout || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want one of time", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := Query(ctx, g, endless, nil, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want cancelled", err)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("stopping took %v", took)
	}
	// A limit ends the reading, and sorting with one holds few rows.
	for _, q := range []string{"UNWIND range(1, 1000000000000) AS x RETURN x LIMIT 3", "UNWIND range(1, 300000) AS x RETURN x ORDER BY x DESC LIMIT 3"} {
		if res, err := Query(t.Context(), g, q, nil, Options{MaxMemory: 4 << 20}); err != nil || len(res.Rows) != 3 {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestPlans(t *testing.T) {
	g := talks(t)
	for _, c := range []struct{ query, want string }{
		{"EXPLAIN MATCH (a:Person)-[r]->(c:Country {id: 'JPN'}) RETURN a",
			"Filter :Person\n  Expand -[r]->\n    Filter .id =\n      Filter :Country\n        NodeIndexSeek c:Country(id)\n          Start\n"},
		{"EXPLAIN MATCH (a:Country)<-[r]-(p:Person) RETURN a",
			"Filter :Country\n  Expand <-[r]-\n    Filter :Person\n      NodeByLabelScan p:Person\n        Start\n"},
		{"EXPLAIN MATCH (a)-[r:MEETS]->(b) RETURN a", "RelationshipTypeScan -[r:MEETS]->\n  Start\n"},
	} {
		res, err := Query(t.Context(), g, c.query, nil, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := res.Plan.String(); got != c.want {
			t.Errorf("%s\n got\n%s\nwant\n%s", c.query, got, c.want)
		}
		if len(res.Rows) != 0 {
			t.Errorf("EXPLAIN gives rows")
		}
	}
	res, err := Query(t.Context(), g, "PROFILE MATCH (a:Country)-[r]->(b) RETURN b.name", nil, Options{})
	if err != nil || len(res.Rows) != 3 {
		t.Fatalf("%d rows, %v", len(res.Rows), err)
	}
	if p := res.Plan; p.Operator != "Project" || p.Rows != 3 || p.Hits != 3 || p.Inputs[0].Rows != 3 {
		t.Errorf("profile\n%s", p)
	}
}

func TestReadersShareAGraph(t *testing.T) {
	g := talks(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				res, err := Query(t.Context(), g, "MATCH (a:Country)-[r]-(b:Country) RETURN a.name, type(r), b.name ORDER BY a.name, b.name", nil, Options{})
				if err != nil || len(res.Rows) != 6 {
					t.Errorf("%v, %v", res, err)
				}
			}
		})
	}
	wg.Wait()
}

func TestProcedures(t *testing.T) {
	g := talks(t)
	for q, want := range map[string]string{
		"CALL db.labels()": `["Country"] ["Person"]`,
		"CALL db.relationshipTypes() YIELD relationshipType AS t WHERE t CONTAINS 'E' RETURN count(t)":               `[4]`,
		"CALL db.propertyKeys() YIELD propertyKey WITH propertyKey ORDER BY propertyKey RETURN collect(propertyKey)": `[["count", "id", "name"]]`,
	} {
		res, err := Query(t.Context(), g, q, nil, Options{})
		if err != nil {
			t.Errorf("%s: %v", q, err)
			continue
		}
		var rows []string
		for _, r := range res.Rows {
			rows = append(rows, canon(r, false))
		}
		if got := strings.Join(rows, " "); got != want {
			t.Errorf("%s: %s, want %s", q, got, want)
		}
	}
}

// FuzzQuery makes sure that no query makes the engine panic, or take more time
// or memory than it was given.
func FuzzQuery(f *testing.F) {
	for _, q := range []string{"MATCH (a)-[r*0..2]-(b) WHERE a.count > 1 RETURN a, collect(b.name)[0] ORDER BY a.id DESC LIMIT 3",
		"UNWIND [1, 'a', null] AS x WITH x, count(*) AS c RETURN x + c", "MATCH p = shortestPath((a)-[*]-(b)) RETURN nodes(p), length(p)",
		"RETURN date('2024-01-01') + duration('P1M') AS d, [x IN range(1, 3) | x ^ 2], 'a' =~ '.*'", "MATCH (a)((x)-->(y))+(b) RETURN x, y",
		"CALL { MATCH (n) RETURN n UNION MATCH (n) RETURN n } RETURN n {.*}", "RETURN reduce(a = 1, x IN [1] | a * x), CASE 1 WHEN 1 THEN 2 END"} {
		f.Add(q)
	}
	g := talks(f)
	f.Fuzz(func(t *testing.T, q string) {
		start := time.Now()
		_, err := Query(context.Background(), g, q, map[string]any{"p": 1}, Options{Timeout: 200 * time.Millisecond, MaxMemory: 1 << 20})
		if took := time.Since(start); took > 20*time.Second {
			t.Fatalf("%q took %v", q, took)
		}
		var e *Error
		if err != nil && !errors.As(err, &e) {
			t.Fatalf("%q: an error of type %T: %v", q, err, err)
		}
	})
}
