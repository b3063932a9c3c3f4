package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"go.yaml.in/yaml/v4"

	"entente/schema"
)

var update = flag.Bool("update", false, "write docs/ontology.md anew")

func TestDocsAreUpToDate(t *testing.T) {
	const path = "../docs/ontology.md"
	var page bytes.Buffer
	if err := schema.Default().WriteMarkdown(&page); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(path, page.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(committed, page.Bytes()) {
		t.Errorf("%s is not what the ontology says; run `go test ./schema -run Docs -update`", path)
	}
	for _, r := range schema.Default().Relations() {
		if !strings.Contains(page.String(), "| `"+r.Name+"` | "+r.Signature()) {
			t.Errorf("%s is missing from the page", r.Name)
		}
	}
}

// failing takes a few bytes and then no more.
type failing struct{ left int }

func (f *failing) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(b), nil
}

func TestWriteMarkdownReportsErrors(t *testing.T) {
	for _, left := range []int{0, 5000} {
		if err := schema.Default().WriteMarkdown(&failing{left}); err == nil {
			t.Errorf("no error from a writer that fails after %d bytes", left)
		}
	}
}

func TestExampleOfThePageLoads(t *testing.T) {
	o, err := schema.Load("example.yaml", strings.NewReader(schema.Example))
	if err != nil {
		t.Fatal(err)
	}
	if !o.Allows("INVESTS_IN", "Country", "Company") || !o.Allows("VISITS", "Person", "Company") {
		t.Error("the example does not do what it says")
	}
}

func TestJSON(t *testing.T) {
	var out bytes.Buffer
	if err := schema.Default().WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	var back struct {
		Types     []schema.EntityType
		Relations []schema.Relation
		Derive    []schema.Rule
		Classes   []schema.Class
		Scale     []schema.Weight
	}
	if err := json.Unmarshal(out.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	o := schema.Default()
	if len(back.Types) != len(o.Types()) || len(back.Relations) != len(o.Relations()) || len(back.Derive) != len(o.Rules()) ||
		len(back.Classes) != len(o.Classes()) || len(back.Scale) != len(o.Scale()) {
		t.Error("lists were lost on the way through JSON")
	}
	for _, r := range back.Relations {
		want, _ := o.Relation(r.Name)
		if r.Goldstein != want.Goldstein || r.Signature() != want.Signature() || r.Quad != want.Quad {
			t.Errorf("%s changed on the way through JSON: %+v", r.Name, r)
		}
	}
}

func TestTable(t *testing.T) {
	header, rows := schema.Default().Table()
	if len(rows) != len(schema.Default().Relations()) {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		if len(row) != len(header) {
			t.Errorf("row %v has %d cells, the header %d", row, len(row), len(header))
		}
		if row[0] == "ATTACKS" && (row[2] != "ASSAULT" || row[5] != "-10.0") {
			t.Errorf("ATTACKS reads %v", row)
		}
	}
}

func TestFileSchema(t *testing.T) {
	var out bytes.Buffer
	if err := schema.WriteFileSchema(&out); err != nil {
		t.Fatal(err)
	}
	var s jsonschema.Schema
	if err := json.Unmarshal(out.Bytes(), &s); err != nil {
		t.Fatal(err)
	}
	resolved, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	builtin, err := os.ReadFile("ontology.yaml")
	if err != nil {
		t.Fatal(err)
	}
	validate := func(text string) error {
		var instance any
		if err := yaml.Load([]byte(text), &instance); err != nil {
			t.Fatal(err)
		}
		return resolved.Validate(instance)
	}
	for name, text := range map[string]string{"built in": string(builtin), "example": schema.Example} {
		if err := validate(text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, text := range map[string]string{
		"no version":    "relations: []",
		"unknown field": "version: 1\nrelations: [{name: A, symetric: true}]",
		"bad name":      "version: 1\nrelations: [{name: a}]",
		"bad modality":  "version: 1\nderive: [{modality: x, means: y}]",
		"bad weight":    "version: 1\nrelations: [{name: A, goldstein: 12}]",
		"bad quad":      "version: 1\nclasses: [{name: A, quad: 7}]",
	} {
		if validate(text) == nil {
			t.Errorf("%s: taken as good", name)
		}
	}
}
