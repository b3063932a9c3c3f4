package schema_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

func TestLoadExtends(t *testing.T) {
	o, err := schema.Load("mine.yaml", strings.NewReader(`version: 1
types:
  - {name: Company, is: Organization, means: a firm, example: Boeing}
qualifiers:
  - {name: price, means: what it costs}
relations:
  - name: BUYS_FROM
    domain: [Actor]
    range: [Company, Country]
    plover: COOPERATE
    weis: ["071"]
    means: buys goods from
    qualifiers: [price, item]
  - {name: RIVALS, domain: Company, range: Company, symmetric: true, state: true, means: sell the same}
  - {name: MEETS, amend: true, range: [Actor, Event], domain: [Actor, Event]}
  - {name: ESTABLISHES, amend: true, means: founds}
  - {name: ALLIED_WITH, amend: true, qualifiers: [domain]}
  - {name: NEIGHBOUR_OF, symmetric: true, state: true, domain: &either [Country, Place], range: *either, means: borders on}
  - {name: OPPOSES, amend: true, plover: REJECT, goldstein: -1.5}
  - {name: ATTACKS, amend: true, state: true}
derive:
  - {modality: possible, quad: 4, plover: THREATEN, goldstein: -3, means: a possible attack is a threat}
`))
	if err != nil {
		t.Fatal(err)
	}
	if !o.IsA("Company", schema.Actor) || !o.Allows("BUYS_FROM", "Person", "Company") || !o.Allows("SUPPLIES", "Company", "Country") {
		t.Error("a company is not taken as an actor")
	}
	if !o.Allows("MEETS", "Event", "Country") {
		t.Error("the amended MEETS does not take events")
	}
	if r, _ := o.Relation("MEETS"); r.Plover != "CONSULT" || r.Goldstein != 1 || r.Means == "" {
		t.Errorf("the amendment lost fields: %+v", r)
	}
	if r, _ := o.Relation("OPPOSES"); r.State || r.Plover != "REJECT" || r.Quad != 3 || r.Goldstein != -1.5 {
		t.Errorf("the state did not become an act: %+v", r)
	}
	if r, _ := o.Relation("ATTACKS"); !r.State || r.Plover != "" || r.Quad != 0 || r.Goldstein != 0 || r.WEIS != nil || r.CAMEO != "" {
		t.Errorf("the act did not become a state: %+v", r)
	}
	if plover, quad, g := o.Derive("COERCES", "possible", "affirmed"); plover != "THREATEN" || quad != 3 || g != -3 {
		t.Errorf("the file's rule does not win: %s %d %v", plover, quad, g)
	}
	if r, _ := o.Relation("ALLIED_WITH"); !r.Symmetric || r.Means == "" || len(r.Qualifiers) != 1 {
		t.Errorf("the first relation, amended: %+v", r)
	}
	if !o.Allows("NEIGHBOUR_OF", "Place", "Country") {
		t.Error("an alias for a list is not followed")
	}
	base := schema.Default()
	if got, want := len(o.Relations()), len(base.Relations())+3; got != want {
		t.Errorf("%d relations, want %d", got, want)
	}
	if last := o.Relations()[len(o.Relations())-1].Name; last != "NEIGHBOUR_OF" {
		t.Errorf("the last relation is %s, not the last of the file", last)
	}
	if _, ok := base.Relation("BUYS_FROM"); ok || base.Allows("MEETS", "Event", "Country") || len(base.Rules()) == len(o.Rules()) {
		t.Error("loading a file changed the built-in ontology")
	}
}

// TestLoadRefuses has one mistake a case, with the place, the complaint and the remedy.
func TestLoadRefuses(t *testing.T) {
	const head = "version: 1\n"
	relation := func(more string) string {
		return head + "relations:\n  - name: BUYS_FROM\n    means: buys\n" + more
	}
	const ends = "    domain: [Actor]\n    range: [Actor]\n"
	cases := map[string]struct {
		file string
		want []string // parts of the message
	}{
		"empty":                {"", []string{"bad.yaml: ", "not YAML"}},
		"null":                 {"~\n", []string{"bad.yaml: the file is empty", "version: 1"}},
		"broken YAML":          {head + "relations: [\n", []string{"bad.yaml:3:1: not YAML"}},
		"two documents":        {head + "---\n" + head, []string{"not YAML"}},
		"a list":               {"- a\n", []string{"bad.yaml:1:1: a schema file must be a mapping"}},
		"no version":           {"relations: []\n", []string{"bad.yaml:1:1: the file lacks version"}},
		"other version":        {"version: 7\n", []string{`bad.yaml:1:10: version "7" is not known`, "version: 1"}},
		"unknown section":      {head + "relation:\n", []string{`bad.yaml:2:1: a schema file has no field "relation"`, "did you mean relations?"}},
		"section twice":        {head + "types: []\ntypes: []\n", []string{`bad.yaml:3:1: field "types" stands twice`}},
		"section no list":      {head + "types: {}\n", []string{"bad.yaml:2:8: types must be a list"}},
		"entry no mapping":     {head + "types: [x]\n", []string{"bad.yaml:2:9: a type must be a mapping"}},
		"unknown field":        {relation(ends + "    state: true\n    symetric: true\n"), []string{`bad.yaml:8:5: a relation has no field "symetric"`, "did you mean symmetric?"}},
		"no name":              {head + "relations:\n  - means: x\n", []string{"bad.yaml:3:5: the relation lacks name"}},
		"name null":            {head + "relations:\n  - name:\n", []string{"the relation lacks name"}},
		"lower case name":      {head + "relations:\n  - name: buys\n", []string{`bad.yaml:3:11: "buys" is no name for a relation`, "capitals"}},
		"injection in a name":  {head + "relations:\n  - name: \"A`]->() DELETE\"\n", []string{"is no name for a relation"}},
		"reserved relation":    {head + "relations:\n  - name: SAID_BY\n", []string{"SAID_BY is an edge of the graph's own"}},
		"reserved type":        {head + "types:\n  - {name: Claim, means: x}\n", []string{"bad.yaml:3:12: Claim is a label of the graph's own nodes"}},
		"no means":             {head + "relations:\n  - {name: X, domain: Actor, range: Actor, state: true}\n", []string{"bad.yaml:3:5: relation X lacks means"}},
		"no domain":            {relation("    range: [Actor]\n    state: true\n"), []string{"bad.yaml:3:5: relation BUYS_FROM lacks domain"}},
		"empty range":          {relation("    domain: [Actor]\n    range: []\n    state: true\n"), []string{"bad.yaml:6:12: relation BUYS_FROM has an empty range"}},
		"unknown type":         {relation("    domain: [Contry]\n    range: [Actor]\n    state: true\n"), []string{"bad.yaml:5:14: there is no type Contry", "did you mean Country?"}},
		"type twice":           {relation("    domain: [Actor, Actor]\n    range: [Actor]\n    state: true\n"), []string{"bad.yaml:5:21: Actor stands twice in domain"}},
		"type no word":         {relation("    domain: [[Actor]]\n    range: [Actor]\n    state: true\n"), []string{"bad.yaml:5:14: domain must be a list of words"}},
		"domain a mapping":     {relation("    domain: {a: b}\n    range: [Actor]\n    state: true\n"), []string{"bad.yaml:5:13: domain must be a list"}},
		"bad direction":        {relation("    domain: [Person]\n    range: [Country]\n    state: true\n    symmetric: true\n"), []string{"bad.yaml:8:16: relation BUYS_FROM is symmetric, but subject and object may not change places"}},
		"flag no bool":         {relation(ends + "    state: maybe\n"), []string{"bad.yaml:7:12: state must be true or false"}},
		"flag in quotes":       {relation(ends + "    state: \"true\"\n"), []string{"bad.yaml:7:12: state must be true or false"}},
		"no class":             {relation(ends), []string{"bad.yaml:3:5: relation BUYS_FROM lacks its event class", "state: true"}},
		"unknown class":        {relation(ends + "    plover: ASSALT\n    goldstein: 1\n"), []string{"bad.yaml:7:13: there is no event class ASSALT", "did you mean ASSAULT?"}},
		"state with class":     {relation(ends + "    state: true\n    plover: AID\n"), []string{"bad.yaml:8:13: relation BUYS_FROM is a lasting state, and those have no plover"}},
		"no weight":            {relation(ends + "    plover: AID\n"), []string{"bad.yaml:7:13: relation BUYS_FROM lacks its weight"}},
		"two weights":          {relation(ends + "    plover: AID\n    weis: [\"071\"]\n    goldstein: 2\n"), []string{"bad.yaml:9:16: relation BUYS_FROM gives both"}},
		"weight off the scale": {relation(ends + "    plover: AID\n    goldstein: 11\n"), []string{"bad.yaml:8:16: 11 is not on Goldstein's scale"}},
		"weight NaN":           {relation(ends + "    plover: AID\n    goldstein: nan\n"), []string{"NaN is not on Goldstein's scale"}},
		"weight no number":     {relation(ends + "    plover: AID\n    goldstein: high\n"), []string{"bad.yaml:8:16: goldstein must be a number"}},
		"unknown WEIS":         {relation(ends + "    plover: AID\n    weis: [\"999\"]\n"), []string{"bad.yaml:8:12: there is no WEIS class"}},
		"bad CAMEO":            {relation(ends + "    plover: AID\n    goldstein: 1\n    cameo: 7\n"), []string{`bad.yaml:9:12: "7" is no CAMEO root code`}},
		"unknown qualifier":    {relation(ends + "    state: true\n    qualifiers: [tittle]\n"), []string{"bad.yaml:8:18: there is no qualifier tittle", "did you mean title?"}},
		"duplicate of default": {head + "relations:\n  - {name: MEETS, domain: Actor, range: Actor, state: true, means: x}\n", []string{"bad.yaml:3:12: relation MEETS is there already, at ontology.yaml:", "amend: true"}},
		"duplicate in file":    {head + "types:\n  - {name: Firm, means: x}\n  - {name: Firm, means: x}\n", []string{"bad.yaml:4:12: type Firm is there already, at bad.yaml:3:12"}},
		"amend nothing":        {head + "relations:\n  - {name: MEET, amend: true}\n", []string{"bad.yaml:3:12: there is no relation MEET to amend", "did you mean MEETS?"}},
		"amend no type":        {head + "types:\n  - {name: Weapons, amend: true}\n", []string{"there is no type Weapons to amend", "did you mean Weapon?"}},
		"type is unknown":      {head + "types:\n  - {name: Firm, is: Organisation, means: x}\n", []string{"bad.yaml:3:12: type Firm is a Organisation, which is not defined", "did you mean Organization?"}},
		"types in a circle":    {head + "types:\n  - {name: A, is: B, means: x}\n  - {name: B, is: A, means: x}\n", []string{"bad.yaml:3:12: type A is below itself"}},
		"sector twice":         {head + "sectors:\n  - {name: GOV, means: x}\n", []string{"bad.yaml:3:12: sector GOV is there already"}},
		"quad out of range":    {head + "classes:\n  - {name: TRADE, quad: 5}\n", []string{"bad.yaml:3:25: quad must be 1 to 4"}},
		"scale code":           {head + "scale:\n  - {weis: 7, value: 1, means: x}\n", []string{`bad.yaml:3:12: "7" is no name for a WEIS class`}},
		"scale no value":       {head + "scale:\n  - {weis: \"777\", means: x}\n", []string{"bad.yaml:3:5: the weight lacks value"}},
		"rule for all":         {head + "derive:\n  - {plover: AID, goldstein: 1, means: x}\n", []string{"bad.yaml:3:5: the rule would fit every claim"}},
		"rule modality":        {head + "derive:\n  - {modality: plannd, plover: AID, goldstein: 1, means: x}\n", []string{"bad.yaml:3:16: there is no modality plannd", "did you mean planned?"}},
		"rule polarity":        {head + "derive:\n  - {polarity: no, plover: AID, goldstein: 1, means: x}\n", []string{"there is no polarity no", "affirmed, denied"}},
		"rule quad":            {head + "derive:\n  - {polarity: denied, quad: [9], means: x}\n", []string{"bad.yaml:3:31: quad must be 1 to 4"}},
		"rule class":           {head + "derive:\n  - {polarity: denied, plover: HELP, goldstein: 1, means: x}\n", []string{"bad.yaml:3:32: there is no event class HELP"}},
		"rule no weight":       {head + "derive:\n  - {polarity: denied, plover: AID, means: x}\n", []string{"bad.yaml:3:5: the rule lacks its weight"}},
		"rule weight only":     {head + "derive:\n  - {polarity: denied, goldstein: 2, means: x}\n", []string{"bad.yaml:3:5: the rule has a weight but no event class"}},
		"merge key":            {"a: &a {version: 1}\n<<: *a\n", []string{`has no field "<<"`}},
		"too large":            {"# " + strings.Repeat("x", 1<<20), []string{"larger than 1 MiB"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			o, err := schema.Load("bad.yaml", strings.NewReader(c.file))
			if err == nil {
				t.Fatalf("taken as good: %d relations", len(o.Relations()))
			}
			var problems schema.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("error of type %T: %v", err, err)
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q is not in: %v", want, err)
				}
			}
		})
	}
}

func TestLoadReportsAllInOrder(t *testing.T) {
	_, err := schema.Load("bad.yaml", strings.NewReader(`version: 1
relations:
  - {name: X, domain: [Nobody], range: [Actor], state: true, means: x}
types:
  - {name: low key}
derive:
  - {modality: never, polarity: ever}
`))
	var problems schema.Problems
	if !errors.As(err, &problems) {
		t.Fatal(err)
	}
	lines := make([]int, len(problems))
	for i, p := range problems {
		lines[i] = p.Pos.Line
		if p.Fix == "" {
			t.Errorf("no remedy: %v", p)
		}
	}
	if len(problems) != 5 || !slices.IsSorted(lines) {
		t.Errorf("%d problems on lines %v:\n%v", len(problems), lines, err)
	}
	var one schema.Problem
	if !errors.As(err, &one) || one.Pos.Line != 3 {
		t.Errorf("the first problem alone is %v", one)
	}
}

func TestCheck(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(path, []byte("version: 1\nrelations:\n  - {name: TWINNED_WITH, symmetric: true, state: true, domain: Place, range: Place, means: sister cities}\n  - {name: MEETS, amend: true, means: comes together with}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := schema.Check(path)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(s.Relations)
	if want := []string{"MEETS", "TWINNED_WITH"}; !slices.Equal(s.Relations, want) || len(s.Types) != 0 {
		t.Errorf("adds %v and %v, want %v", s.Relations, s.Types, want)
	}
	if _, err := schema.Check(path + ".missing"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
}

func FuzzLoad(f *testing.F) {
	data, err := os.ReadFile("ontology.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data))
	f.Add("version: 1\nrelations:\n  - {name: A, domain: [Actor], range: Actor, plover: AID, weis: ['071'], means: m}\n")
	f.Add("version: 1\ntypes: [{name: A, is: A, means: m}, &x {name: B}, *x]\n")
	f.Add("version: 1\nrelations: [{name: MEETS, amend: true, state: true}]\nderive: [{modality: planned, means: m}]")
	f.Fuzz(func(t *testing.T, text string) {
		o, err := schema.Load("fuzz.yaml", strings.NewReader(text))
		if err != nil {
			return
		}
		for _, r := range o.Relations() {
			if len(r.Domain) == 0 || len(r.Range) == 0 || r.State != (r.Plover == "") || r.Means == "" {
				t.Fatalf("a broken relation was taken: %+v", r)
			}
			if r.Goldstein < -10 || r.Goldstein > 10 {
				t.Fatalf("%s weighs %v", r.Name, r.Goldstein)
			}
			o.Derive(r.Name, schema.Planned, schema.Affirmed)
			o.Allows(r.Name, r.Domain[0], r.Range[0])
		}
	})
}
