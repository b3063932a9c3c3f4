package cmd

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/ui"
)

var (
	day   = dbtype.Date(time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC))
	japan = dbtype.Node{ElementId: "1", Labels: []string{"Entity", "Country"}, Props: map[string]any{"id": "country/JPN", "name": "Japan"}}
	usa   = dbtype.Node{ElementId: "2", Labels: []string{"Entity", "Country"}, Props: map[string]any{"name": "United States"}}
	ally  = dbtype.Relationship{ElementId: "3", StartElementId: "1", EndElementId: "2", Type: "ALLIED_WITH", Props: map[string]any{"count": int64(3)}}
)

func TestCell(t *testing.T) {
	back := ally
	back.StartElementId, back.EndElementId = "2", "1"
	for _, tt := range []struct {
		in   any
		want string
	}{
		{nil, ""},
		{"Japan", "Japan"},
		{int64(7), "7"},
		{true, "true"},
		{1.0, "1.0"},
		{0.123456789, "0.123"},
		{-12345.6789, "-12345.679"},
		{0.00001, "1e-05"},
		{math.Inf(1), "+Inf"},
		{1e20, "1e+20"},
		{day, "2024-07-28"},
		{dbtype.Duration{Days: 2}, "P0M2DT0S"},
		{[]any{"a", "b"}, "a, b"},
		{[]any{int64(1), nil, []any{"x"}}, `1, null, ["x"]`},
		{map[string]any{"b": "x", "a": int64(1)}, `{a: 1, b: "x"}`},
		{japan, "(:Country Japan)"},
		{dbtype.Node{Labels: []string{"Thing"}}, "(:Thing)"},
		{ally, "[:ALLIED_WITH {count: 3}]"},
		{dbtype.Path{Nodes: []dbtype.Node{japan, usa}, Relationships: []dbtype.Relationship{ally}}, "(Japan)-[:ALLIED_WITH]->(United States)"},
		{dbtype.Path{Nodes: []dbtype.Node{japan, usa}, Relationships: []dbtype.Relationship{back}}, "(Japan)<-[:ALLIED_WITH]-(United States)"},
	} {
		if got := cell(tt.in, false); got != tt.want {
			t.Errorf("cell(%v) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestJSONValue(t *testing.T) {
	for _, tt := range []struct {
		in   any
		want string
	}{
		{day, `"2024-07-28"`},
		{math.NaN(), `"NaN"`},
		{japan, `{"labels":["Entity","Country"],"properties":{"id":"country/JPN","name":"Japan"}}`},
		{[]any{ally, "<b>"}, `[{"properties":{"count":3},"type":"ALLIED_WITH"},"<b>"]`},
		{map[string]any{"d": day}, `{"d":"2024-07-28"}`},
	} {
		got, err := marshalPlain(jsonValue(tt.in))
		if err != nil || string(got) != tt.want {
			t.Errorf("%v: %s, %v, want %s", tt.in, got, err, tt.want)
		}
	}
}

func TestFreeParam(t *testing.T) {
	for _, tt := range []struct {
		kind, value string
		want        any
	}{
		{"", "7", int64(7)}, {"", "-7", int64(-7)}, {"", "7.5", 7.5}, {"", "1e3", 1000.0}, {"", "true", true}, {"", "null", nil},
		{"", "Japan", "Japan"}, {"", "", ""}, {"", "3M", "3M"}, {"", "2024-07-28", "2024-07-28"}, {"", "trueish", "trueish"},
		{"", `["a", 1]`, []any{"a", int64(1)}}, {"", `{"a": {"b": 1.5}}`, map[string]any{"a": map[string]any{"b": 1.5}}}, {"", `"7"`, "7"},
		{"string", "7", "7"}, {"int", "7", int64(7)}, {"float", "7", 7.0}, {"bool", "1", true}, {"date", "2024-07-28", day}, {"json", "[1]", []any{int64(1)}},
		{"", `[1`, "error"}, {"", `{"a"}`, "error"}, {"int", "7.5", "error"}, {"float", "x", "error"}, {"bool", "maybe", "error"}, {"date", "soon", "error"},
		{"date", "", "error"}, {"json", "[1] 2", "error"}, {"number", "1", "error"}, {"int", "99999999999999999999", "error"},
	} {
		got, err := freeParam(tt.kind, tt.value)
		if err != nil {
			got = "error"
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s %q: %#v, want %#v", tt.kind, tt.value, got, tt.want)
		}
	}
}

func TestSplitParam(t *testing.T) {
	for in, want := range map[string]string{
		"a=b": "a||b", "$a=b=c": "a||b=c", "a:int=7": "a|int|7", "a=": "a||", "a": "error", "=b": "error", "": "error",
	} {
		name, kind, value, err := splitParam(in)
		got := name + "|" + kind + "|" + value
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("splitParam(%q) = %s, want %s", in, got, want)
		}
	}
}

// However many rows come, a table is laid out in pieces, and no row is lost.
func TestTableRowsInPieces(t *testing.T) {
	var out, errs bytes.Buffer
	a := &app{ui: &ui.UI{Out: &out, Err: &errs}}
	w := a.newRowWriter([]string{"n"}, queryOptions{})
	const rows = 2*tableChunk + 5
	for i := range rows {
		if err := w.row([]any{int64(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.end(); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "─"); n == 0 || strings.Count(out.String(), "\n") != rows+3*2 {
		t.Errorf("%d lines", strings.Count(out.String(), "\n"))
	}
	if errs.String() != "2005 rows\n" {
		t.Errorf("told %q", errs.String())
	}
}

func TestEmptyResults(t *testing.T) {
	for _, tt := range []struct {
		opt  queryOptions
		want string
	}{{queryOptions{asJSON: true}, ""}, {queryOptions{asCSV: true}, "a,b\n"}, {queryOptions{}, ""}} {
		var out bytes.Buffer
		a := &app{ui: &ui.UI{Out: &out, Err: &bytes.Buffer{}}}
		if err := a.newRowWriter([]string{"a", "b"}, tt.opt).end(); err != nil {
			t.Fatal(err)
		}
		if out.String() != tt.want {
			t.Errorf("%+v: %q", tt.opt, out.String())
		}
	}
}

// A row is valid JSON whatever stands in it, and keeps the order of columns.
func FuzzJSONRow(f *testing.F) {
	f.Add("name", "Japan", 1.5)
	f.Add("a\"b", "\x00\xff<", math.Inf(-1))
	f.Fuzz(func(t *testing.T, column, value string, number float64) {
		var out bytes.Buffer
		a := &app{ui: &ui.UI{Out: &out, Err: &bytes.Buffer{}}}
		w := a.newRowWriter([]string{column, column + "2"}, queryOptions{asJSON: true})
		if err := w.row([]any{[]any{value, number}, map[string]any{value: day}}); err != nil {
			t.Fatal(err)
		}
		if err := w.end(); err != nil {
			t.Fatal(err)
		}
		if !json.Valid(out.Bytes()) || bytes.Count(out.Bytes(), []byte("\n")) != 1 {
			t.Errorf("not one line of JSON: %q", out.String())
		}
	})
}
