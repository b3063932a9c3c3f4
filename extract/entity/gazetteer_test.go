package entity_test

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"entente/extract/entity"
)

// TestEveryISOCodeIsThere reads the table of codes and asks the gazetteer for
// each, by code and by name.
func TestEveryISOCodeIsThere(t *testing.T) {
	b, err := os.ReadFile("data/iso3166.tsv")
	if err != nil {
		t.Fatal(err)
	}
	g := resolver(t).Gazetteer()
	n := 0
	for _, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		n++
		f := strings.Split(line, "\t")
		e := g.Country(f[1])
		if e == nil {
			t.Errorf("no country %s", f[1])
			continue
		}
		if e.ISO2 != f[0] || e.Country != f[1] || e.ID != "country/"+f[1] || e.Type != entity.TypeCountry || e.Name == "" {
			t.Errorf("%s: %+v", f[1], *e)
		}
		if got := g.Lookup(e.Name); len(got) == 0 || got[0] != e {
			t.Errorf("%s: Lookup(%q) gives %v", f[1], e.Name, got)
		}
	}
	if n != 250 {
		t.Errorf("%d codes, want the 249 of ISO 3166-1 and XKX", n)
	}
}

func TestLookup(t *testing.T) {
	g := resolver(t).Gazetteer()
	for name, want := range map[string]string{
		"Japan": "country/JPN", "the Netherlands": "country/NLD", "U.S.": "country/USA", "Türkiye": "country/TUR", "Ivory Coast": "country/CIV",
		"NATO": "organization/nato", "Daesh": "organization/islamic-state", "Lloyd Austin": "person/lloyd-austin", "S-400": "weapon/s-400",
		"South China Sea": "place/south-china-sea", "Kyiv": "country/UKR", "nowhere land": "", "": "",
	} {
		got := ""
		if l := g.Lookup(strings.TrimPrefix(name, "the ")); len(l) > 0 {
			got = l[0].ID
		}
		if got != want {
			t.Errorf("Lookup(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestMembers(t *testing.T) {
	g := resolver(t).Gazetteer()
	for id, want := range map[string]int{"organization/nato": 32, "organization/european-union": 27, "organization/group-of-seven": 7,
		"organization/asean": 11, "organization/gulf-cooperation-council": 6, "organization/quad": 4, "organization/arab-league": 22, "organization/african-union": 55} {
		if got := len(g.Members(id)); got != want {
			t.Errorf("%s has %d members, want %d", id, got, want)
		}
	}
	if g.Members("organization/none") != nil {
		t.Error("an unknown body has members")
	}
}

// TestAliasClashes keeps the names that mean several things to those listed in
// the golden file, so that a new row does not take over an old name unseen.
func TestAliasClashes(t *testing.T) {
	g := resolver(t).Gazetteer()
	var clashes []string
	for name, ents := range g.Ambiguous() {
		var ids []string
		for _, e := range ents {
			ids = append(ids, e.ID)
		}
		clashes = append(clashes, name+"\t"+strings.Join(ids, " "))
	}
	sort.Strings(clashes)
	got := strings.Join(clashes, "\n") + "\n"
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile("testdata/clashes.tsv", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/clashes.tsv")
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	listed := map[string]bool{}
	for _, l := range strings.Split(string(want), "\n") {
		listed[l] = true
	}
	for _, l := range clashes {
		if !listed[l] {
			t.Errorf("new clash, list it with UPDATE_GOLDEN=1 when it is meant: %s", l)
		}
	}
	if len(clashes)+1 < len(listed) {
		t.Errorf("%d clashes listed, %d left: update the golden file with UPDATE_GOLDEN=1", len(listed)-1, len(clashes))
	}
}

func TestBodiesAreEnough(t *testing.T) {
	g := resolver(t).Gazetteer()
	igo := 0
	ids := map[string]bool{}
	for _, e := range g.All() {
		if ids[e.ID] {
			t.Errorf("id %s twice", e.ID)
		}
		ids[e.ID] = true
		if e.Sector == "IGO" {
			igo++
		}
		if e.Country != "" && g.Country(e.Country) == nil {
			t.Errorf("%s acts for %q, which is no country", e.ID, e.Country)
		}
		switch e.Type {
		case entity.TypeCountry, entity.TypePerson, entity.TypeOrg, entity.TypeUnit, entity.TypePlace, entity.TypeAgreement, entity.TypeEvent, entity.TypeWeapon:
		default:
			t.Errorf("%s has type %q", e.ID, e.Type)
		}
	}
	if igo < 150 {
		t.Errorf("%d international bodies, want 150 and more", igo)
	}
}

func ExampleGazetteer_Lookup() {
	g, err := entity.LoadGazetteer()
	if err != nil {
		panic(err)
	}
	for _, e := range g.Lookup("Burma") {
		fmt.Println(e.ID, e.Name)
	}
	// Output: country/MMR Myanmar
}
