package query

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const header = "// Title\n//\n// What it tells.\n//\n"

func TestParse(t *testing.T) {
	q, err := Parse("my-query.cypher", header+
		"// in two lines.\n"+
		"// param actor: entity, required, example Antony Blinken. Who does it.\n"+
		"// param since: date, default 2024-01-01, example 2024-07-01. First day, e.g. of a month.\n"+
		"// param limit: integer, optional. Rows at most.\n"+
		"MATCH (n {id: $actor}) // a comment\nWHERE n.x > $since\nRETURN n LIMIT $limit\n")
	if err != nil {
		t.Fatal(err)
	}
	want := Query{
		Name: "my-query", Title: "Title", Description: "What it tells. in two lines.",
		Params: []Param{
			{Name: "actor", Type: Entity, Required: true, Example: "Antony Blinken", Doc: "Who does it."},
			{Name: "since", Type: Date, Default: "2024-01-01", Example: "2024-07-01", Doc: "First day, e.g. of a month."},
			{Name: "limit", Type: Integer, Doc: "Rows at most."},
		},
		Cypher: "MATCH (n {id: $actor}) // a comment\nWHERE n.x > $since\nRETURN n LIMIT $limit",
	}
	if d := cmp.Diff(want, q); d != "" {
		t.Error(d)
	}
	if u := q.Usage(); u != "my-query -p actor='Antony Blinken'" {
		t.Errorf("Usage = %s", u)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"name", "My Query.cypher", header + "RETURN 1", "My Query.cypher: a saved query is named"},
		{"no header", "a.cypher", "RETURN 1", "a.cypher:1: begin with a comment"},
		{"no description", "a.cypher", "// Title\nRETURN 1", "a.cypher:2: the header has no description"},
		{"no cypher", "a.cypher", header, "a.cypher:5: no Cypher"},
		{"form", "a.cypher", header + "// param x: text. What.\nRETURN $x", "a.cypher:5: write `param NAME"},
		{"type", "a.cypher", header + "// param x: string, optional. What.\nRETURN $x", "a.cypher:5: parameter x: unknown type \"string\""},
		{"default", "a.cypher", header + "// param x: integer, default many. What.\nRETURN $x", "a.cypher:5: parameter x: \"many\" is no integer"},
		{"default entity", "a.cypher", header + "// param x: entity, default Japan. What.\nRETURN $x", "a.cypher:5: parameter x: a default cannot name an entity"},
		{"example", "a.cypher", header + "// param x: text, required. What.\nRETURN $x", "a.cypher:5: parameter x: a required parameter needs an example"},
		{"twice", "a.cypher", header + "// param x: text, optional. What.\n// param x: text, optional. What.\nRETURN $x", "a.cypher:6: parameter x twice"},
		{"not declared", "a.cypher", header + "RETURN 1,\n  $y", "a.cypher:6: $y is not declared"},
		{"not used", "a.cypher", header + "// param x: text, optional. What.\nRETURN 1", "a.cypher: parameter x is declared but not used"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse(c.file, c.text)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("error %v, want %s…", err, c.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(header + "// param x: text, optional. What.\nRETURN $x")
	f.Add("//\r\n// param : , . ")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse("a.cypher", text)
		if err == nil && (q.Title == "" || q.Cypher == "" || strings.HasPrefix(q.Cypher, "//") && !strings.Contains(q.Cypher, "\n") && len(q.Params) > 0) {
			t.Errorf("accepted as %+v", q)
		}
	})
}

func TestAllQueriesEndInAnOrder(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 15 {
		t.Errorf("only %d saved questions", len(all))
	}
	for _, q := range all {
		last := q.Cypher[strings.LastIndex(q.Cypher, "RETURN"):]
		if !strings.Contains(last, "ORDER BY") {
			t.Errorf("%s: its rows have no order", q.Name)
		}
	}
}

func TestFind(t *testing.T) {
	if q, err := Find("Allies"); err != nil || q.Name != "allies" {
		t.Errorf("Find(Allies) = %v, %v", q, err)
	}
	for _, c := range []struct{ name, want string }{
		{"alies", "no saved query is called \"alies\"\n  did you mean allies? `entente queries` lists them"},
		{"strong", "no saved query is called \"strong\"\n  did you mean strongest? `entente queries` lists them"},
		{"zzzzzzzz", "no saved query is called \"zzzzzzzz\"\n  `entente queries` lists them"},
	} {
		_, err := Find(c.name)
		if !errors.Is(err, ErrUnknown) || err.Error() != c.want {
			t.Errorf("Find(%s): %v", c.name, err)
		}
	}
}

func ExampleFind() {
	q, err := Find("allies")
	if err != nil {
		panic(err)
	}
	fmt.Println(q.Usage())
	// Output: allies -p actor=Japan
}
