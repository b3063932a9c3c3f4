package schema_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// pageRelations reads the table of relations of the ontology page, which the gold data was annotated with.
func pageRelations(t *testing.T) [][]string {
	t.Helper()
	page, err := os.ReadFile("../../shared/ONTOLOGY.md")
	if err != nil {
		t.Skipf("SKIPPED: the ontology page is not at hand, so the data is not compared with it: %v", err)
	}
	name := regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*( sym)?$`)
	var rows [][]string
	for line := range strings.Lines(string(page)) {
		var cells []string
		for _, cell := range strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|") {
			cells = append(cells, strings.TrimSpace(cell))
		}
		if len(cells) >= 4 && name.MatchString(cells[0]) {
			rows = append(rows, cells)
		}
	}
	if len(rows) < 40 {
		t.Fatalf("the page has %d relations; has its table changed?", len(rows))
	}
	return rows
}

func TestDefaultAgreesWithTheOntologyPage(t *testing.T) {
	o := schema.Default()
	rows := pageRelations(t)
	if got, want := len(o.Relations()), len(rows); got != want {
		t.Errorf("%d relations in the data, %d on the page", got, want)
	}
	typeWord := regexp.MustCompile(`[A-Z][A-Za-z]+`)
	for _, cells := range rows {
		name, symmetric := strings.CutSuffix(cells[0], " sym")
		r, ok := o.Relation(name)
		if !ok {
			t.Errorf("%s is on the page only", name)
			continue
		}
		if r.Symmetric != symmetric {
			t.Errorf("%s: symmetric %v, on the page %v", name, r.Symmetric, symmetric)
		}
		class := r.Plover
		if r.State {
			class = "state"
		}
		if class != cells[2] {
			t.Errorf("%s: class %s, on the page %s", name, class, cells[2])
		}
		sep := "→"
		if symmetric {
			sep = "–"
		}
		from, to, ok := strings.Cut(cells[1], sep)
		if !ok {
			t.Fatalf("%s: no %s in %q", name, sep, cells[1])
		}
		to, _, _ = strings.Cut(to, ", or another") // the product named by its words
		if want := typeWord.FindAllString(from, -1); !slices.Equal(r.Domain, want) {
			t.Errorf("%s: domain %v, on the page %v", name, r.Domain, want)
		}
		if want := typeWord.FindAllString(to, -1); !slices.Equal(r.Range, want) {
			t.Errorf("%s: range %v, on the page %v", name, r.Range, want)
		}
	}
}

func TestDefaultIsWhole(t *testing.T) {
	o := schema.Default()
	for _, r := range o.Relations() {
		if r.State != (r.Plover == "") || r.State != (r.Quad == 0) || r.State != (r.CAMEO == "") {
			t.Errorf("%s: state %v, class %q, quad %d, CAMEO %q do not go together", r.Name, r.State, r.Plover, r.Quad, r.CAMEO)
		}
		if r.State && r.Goldstein != 0 {
			t.Errorf("%s: a state with weight %v", r.Name, r.Goldstein)
		}
		// A cooperative act may not weigh as conflict, nor the other way round.
		if r.Quad == 1 && r.Goldstein <= 0 || r.Quad == 2 && r.Goldstein < 0 || r.Quad >= 3 && r.Goldstein >= 0 {
			t.Errorf("%s: quad %d and weight %v contradict each other", r.Name, r.Quad, r.Goldstein)
		}
		for _, q := range r.Qualifiers {
			if !slices.ContainsFunc(o.Qualifiers(), func(k schema.Term) bool { return k.Name == q }) {
				t.Errorf("%s: qualifier %s is unknown", r.Name, q)
			}
		}
	}
	if want := []string{"Country", "Person", "Organization", "MilitaryUnit", "Place", "Agreement", "Event", "Weapon"}; !slices.Equal(o.Labels(), want) {
		t.Errorf("labels %v, want %v", o.Labels(), want)
	}
	if n := len(o.Classes()); n != 16 {
		t.Errorf("%d event classes, want 16", n)
	}
	if n := len(o.Sectors()); n != 15 {
		t.Errorf("%d sectors, want 15", n)
	}
	used := map[string]bool{}
	for _, r := range o.Relations() {
		for _, w := range r.WEIS {
			used[w] = true
		}
	}
	for _, r := range o.Rules() {
		for _, w := range r.WEIS {
			used[w] = true
		}
	}
	for _, w := range o.Scale() {
		if !used[w.WEIS] {
			t.Errorf("WEIS class %s stands in the scale for nothing", w.WEIS)
		}
	}
}

func TestDerive(t *testing.T) {
	cases := []struct {
		relation, modality, polarity string
		plover                       string
		quad                         int
		goldstein                    float64
	}{
		{"MEETS", "asserted", "affirmed", "CONSULT", 1, 1},
		{"MEETS", "planned", "affirmed", "AGREE", 1, 3},
		{"MEETS", "possible", "affirmed", "CONSULT", 1, 1},
		{"SUPPORTS", "planned", "denied", "REJECT", 3, -4},
		{"SUPPLIES", "asserted", "affirmed", "COOPERATE", 2, 7.4},
		{"SUPPLIES", "planned", "affirmed", "AGREE", 1, 4.7},
		{"SUPPLIES", "possible", "affirmed", "COOPERATE", 2, 7.4},
		{"SUPPLIES", "planned", "denied", "REJECT", 3, -4},
		{"AIDS", "asserted", "denied", "REJECT", 3, -4},
		{"AGREES_WITH", "asserted", "denied", "REJECT", 3, -4},
		{"AIDS", "demanded", "affirmed", "REQUEST", 3, -0.1},
		{"AIDS", "demanded", "denied", "REQUEST", 3, -0.1},
		{"ATTACKS", "asserted", "affirmed", "ASSAULT", 4, -10},
		{"ATTACKS", "planned", "affirmed", "THREATEN", 3, -6.4},
		{"SANCTIONS", "possible", "affirmed", "THREATEN", 3, -6.4},
		{"ATTACKS", "demanded", "denied", "REQUEST", 3, -0.1},
		{"ATTACKS", "asserted", "denied", "", 0, 0},
		{"CRITICIZES", "planned", "affirmed", "ACCUSE", 3, -2.5},
		{"AIDS", "asserted", "affirmed", "AID", 2, 7.9},
		{"THREATENS", "asserted", "affirmed", "THREATEN", 3, -5.7},
		{"ALLIED_WITH", "asserted", "affirmed", "", 0, 0},
		{"ALLIED_WITH", "demanded", "denied", "", 0, 0},
		{"NO_SUCH", "asserted", "affirmed", "", 0, 0},
	}
	for _, c := range cases {
		plover, quad, goldstein := schema.Default().Derive(c.relation, c.modality, c.polarity)
		if plover != c.plover || quad != c.quad || goldstein != c.goldstein {
			t.Errorf("Derive(%s, %s, %s) = %q, %d, %v; want %q, %d, %v", c.relation, c.modality, c.polarity,
				plover, quad, goldstein, c.plover, c.quad, c.goldstein)
		}
	}
}

func TestAllows(t *testing.T) {
	cases := []struct {
		relation, subject, object string
		want                      bool
	}{
		{"MEETS", "Country", "Person", true},
		{"MEETS", "Country", "Place", false},
		{"VISITS", "Person", "Place", true},
		{"VISITS", "Person", "Organization", false},
		{"HOLDS_OFFICE", "Person", "Country", true},
		{"HOLDS_OFFICE", "Country", "Country", false},
		{"PRODUCES", "Organization", "", true},
		{"PRODUCES", "Place", "", false},
		{"MOBILIZES", "Country", "", true},
		{"ESTABLISHES", "Country", "", true},
		{"REORGANIZES", "Country", "", true},
		{"SUPPLIES", "Country", "", false},
		{"PART_OF", "MilitaryUnit", "Country", true},
		{"MEETS", "Actor", "Actor", true},
		{"MEETS", "Nobody", "Country", false},
		{"NO_SUCH", "Country", "Country", false},
	}
	for _, c := range cases {
		if got := schema.Default().Allows(c.relation, c.subject, c.object); got != c.want {
			t.Errorf("Allows(%s, %s, %q) = %v", c.relation, c.subject, c.object, got)
		}
	}
}

func TestClass(t *testing.T) {
	o := schema.Default()
	for relation, want := range map[string]string{"MEETS": "CONSULT", "MEMBER_OF": "MEMBER_OF", "INVESTIGATES": "ACCUSE", "NO_SUCH": "NO_SUCH"} {
		if got := o.Class(relation); got != want {
			t.Errorf("Class(%s) = %s, want %s", relation, got, want)
		}
	}
	if o.Quad("AID") != 2 || o.Quad("NO_SUCH") != 0 {
		t.Error("quad classes are off")
	}
	if r, ok := o.Relation("NO_SUCH"); ok || r.Name != "" {
		t.Errorf("a relation that is none: %+v", r)
	}
	if e, ok := o.Type("Country"); !ok || e.Is != schema.Actor {
		t.Errorf("Country is %+v", e)
	}
}

func TestIsA(t *testing.T) {
	o := schema.Default()
	for _, name := range []string{"Country", "Person", "Organization", "MilitaryUnit", "Actor"} {
		if !o.IsA(name, schema.Actor) {
			t.Errorf("%s is no Actor", name)
		}
	}
	for _, name := range []string{"Place", "Agreement", "Event", "Weapon", "", "Nobody"} {
		if o.IsA(name, schema.Actor) {
			t.Errorf("%q is an Actor", name)
		}
	}
}

func ExampleOntology_Derive() {
	o := schema.Default()
	for _, modality := range []string{schema.Asserted, schema.Planned} {
		plover, quad, goldstein := o.Derive("SUPPLIES", modality, schema.Affirmed)
		fmt.Println(modality, plover, quad, goldstein)
	}
	plover, _, _ := o.Derive("SUPPLIES", schema.Asserted, schema.Denied)
	fmt.Println(schema.Denied, plover)
	// Output:
	// asserted COOPERATE 2 7.4
	// planned AGREE 1 4.7
	// denied REJECT
}

func BenchmarkDerive(b *testing.B) {
	o := schema.Default()
	for b.Loop() {
		o.Derive("SUPPLIES", schema.Planned, schema.Affirmed)
	}
}

func ExampleLoad() {
	o, err := schema.Load("mine.yaml", strings.NewReader(`version: 1
relations:
  - {name: INVESTS_IN, domain: [Actor], range: [Country], plover: COOPERATE, weis: ["071"], means: puts money into}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	r, _ := o.Relation("INVESTS_IN")
	fmt.Println(r.Signature(), r.Quad, r.Goldstein)

	_, err = schema.Load("bad.yaml", strings.NewReader("version: 1\nrelations:\n  - {name: TWINNED_WITH, domain: [Plce], range: [Place], state: true, means: sister cities}\n"))
	fmt.Println(err)
	// Output:
	// Actor → Country 2 7.4
	// bad.yaml:3:35: there is no type Plce; did you mean Place?
}
