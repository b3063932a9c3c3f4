package query_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/graphtest"
	"entente/graph/neo4j"
	"entente/graph/query"
	"entente/internal/neo4jtest"
)

var update = flag.Bool("update", false, "write the golden files from what Neo4j answers")

// Calls of each question; what is not given is left to the defaults.
var calls = map[string][]map[string]string{
	"actor":        {{"actor": "china"}, {"actor": "Beijing", "limit": "2"}},
	"alliances":    {{}},
	"allies":       {{"actor": "usa"}, {"actor": "country/PRK"}},
	"bridges":      {{}, {"actor": "CN"}},
	"corroborated": {{}, {"least": "3"}},
	"critics":      {{}, {"since": "2024-07-29"}, {"actor": "Japan"}},
	"denials":      {{}, {"actor": "ukraine"}},
	"disputed":     {{}, {"actor": "Japan"}},
	"evidence":     {{"subject": "Japan", "object": "U.S."}, {"subject": "USA", "object": "JPN", "relation": "allied with"}},
	"forces":       {{}, {"country": "usfj"}, {"country": "Russia"}},
	"newest":       {{"since": "2024-08"}, {"actor": "Tokyo", "limit": "3"}},
	"officials":    {{}, {"country": "Japan"}},
	"pacts":        {{}, {"party": "south korea"}, {"party": "China"}},
	"paths":        {{"from": "Japan", "to": "North Korea"}, {"from": "Yoko Kamikawa", "to": "NATO"}, {"from": "Lloyd Austin", "to": "Côte d'Ivoire"}},
	"planned":      {{}, {"actor": "Japan"}},
	"says":         {{"speaker": "Sergey Lavrov"}, {"speaker": "the White House"}},
	"strongest":    {{"limit": "5"}, {"relation": "MEETS"}},
	"tension":      {{}, {"country": "Japan"}, {"country": "russia", "other": "ukr", "since": "2024-08-01"}},
}

type open func(t *testing.T) graph.Store

func stores() map[string]open {
	return map[string]open{"embedded": openEmbedded, "neo4j": openNeo4j}
}

func openEmbedded(t *testing.T) graph.Store {
	t.Helper()
	s, err := embedded.Open(t.Context(), "file:"+filepath.Join(t.TempDir(), "graph.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	if _, err := s.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	return s
}

func openNeo4j(t *testing.T) graph.Store {
	t.Helper()
	connect := func(s *neo4jtest.Server) *neo4j.Store {
		store, err := neo4j.Open(t.Context(), s.URI, graph.Options{Username: s.Username, Password: s.Password, Database: s.Database})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = store.Close(t.Context()) })
		return store
	}
	return connect(neo4jtest.Migrated(t, func(s *neo4jtest.Server) error {
		_, err := connect(s).Migrate(t.Context(), false)
		return err
	}))
}

// loaded gives a store with the sample graph, and one entity about which nothing is said.
func loaded(t *testing.T, open open) graph.Store {
	t.Helper()
	s := open(t)
	alone := graphtest.NewBuilder().Mention("country/CIV").Batch()
	for _, b := range append(graphtest.Sample(), alone) {
		if _, err := s.Load(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// answer writes the rows of a call as a golden file holds them.
func answer(t *testing.T, s graph.Store, q *query.Query, given map[string]string) string {
	t.Helper()
	var out strings.Builder
	out.WriteString("#")
	for _, k := range slices.Sorted(maps.Keys(given)) {
		out.WriteString(" " + k + "=" + given[k])
	}
	rows, err := q.Run(t.Context(), s, given)
	if err != nil {
		t.Fatalf("%s %v: %v", q.Name, given, err)
	}
	defer func() { _ = rows.Close(t.Context()) }()
	out.WriteString("\n" + strings.Join(rows.Columns(), " | ") + "\n")
	for rows.Next(t.Context()) {
		var cells []string
		for _, v := range rows.Values() {
			cells = append(cells, graphtest.Value(v))
		}
		out.WriteString(strings.Join(cells, " | ") + "\n")
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%s %v: %v", q.Name, given, err)
	}
	return out.String()
}

// Every question gives the expected rows, in their order, on every store.
func TestAnswers(t *testing.T) {
	all, err := query.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(stores())) {
		t.Run(name, func(t *testing.T) {
			s := loaded(t, stores()[name])
			for i := range all {
				q := &all[i]
				t.Run(q.Name, func(t *testing.T) {
					if len(calls[q.Name]) == 0 {
						t.Fatal("no call is tested: add one to the table")
					}
					var got strings.Builder
					for _, given := range calls[q.Name] {
						got.WriteString(answer(t, s, q, given))
					}
					golden := "testdata/" + q.Name + ".golden"
					if *update && name == "neo4j" {
						if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
							t.Fatal(err)
						}
					}
					want, err := os.ReadFile(golden)
					if err != nil {
						t.Fatal(err)
					}
					if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")); d != "" {
						t.Errorf("-want +got:\n%s", d)
					}
				})
			}
		})
	}
}

// Graphs that nobody thought of: every question gives the same rows in the same order on every store.
func TestStoresAgree(t *testing.T) {
	all, err := query.All()
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(2) {
		answers := map[string]string{}
		for _, name := range slices.Sorted(maps.Keys(stores())) {
			t.Run(name, func(t *testing.T) {
				s := stores()[name](t)
				for _, b := range graphtest.Random(seed+20, 12) {
					if _, err := s.Load(t.Context(), b); err != nil {
						t.Fatal(err)
					}
				}
				for i := range all {
					q := &all[i]
					for n, given := range calls[q.Name] {
						got := answer(t, s, q, given)
						key := fmt.Sprint(q.Name, n)
						if want, ok := answers[key]; ok {
							if d := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); d != "" {
								t.Errorf("%s %v differs from the other store:\n%s", q.Name, given, d)
							}
						}
						answers[key] = got
					}
				}
			})
		}
	}
}

func TestBadParameters(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(stores())) {
		t.Run(name, func(t *testing.T) {
			s := loaded(t, stores()[name])
			twin := graph.Entity{ID: "person/other-austin", Name: "Lloyd Austin", Type: "Person", Known: true}
			if _, err := s.Load(t.Context(), &graph.Batch{Entities: []graph.Entity{twin}}); err != nil {
				t.Fatal(err)
			}
			for _, c := range []struct {
				query string
				given map[string]string
				want  string
			}{
				{"allies", nil, "query allies: parameter actor is missing: Whose allies.\n  for instance: entente query allies -p actor=Japan"},
				{"allies", map[string]string{"actor": " "}, "query allies: parameter actor is empty\n  for instance actor=Japan"},
				{"allies", map[string]string{"acter": "Japan"}, "query allies: no parameter is called \"acter\"\n  did you mean actor? parameters of allies: actor"},
				{"allies", map[string]string{"actor": "Jaapn"}, "the graph has no entity called \"Jaapn\"\n  did you mean Japan?"},
				{"allies", map[string]string{"actor": "Lloyd Austin"},
					"\"Lloyd Austin\" may be person/lloyd-austin (Lloyd Austin), person/other-austin (Lloyd Austin)\n  give the id of the one you mean"},
				{"officials", map[string]string{"country": "NATO"}, "parameter country: NATO (organization/nato) acts for no state that is known\n  for instance country=Japan"},
				{"strongest", map[string]string{"limit": "-1"}, "parameter limit: \"-1\" is no integer, which must be a whole number from 0 up"},
				{"strongest", map[string]string{"relation": "x`y"}, "parameter relation: \"x`y\" is no relation, which must be the name of a relation like ALLIED_WITH\n  for instance relation=MEETS"},
				{"newest", map[string]string{"since": "July"},
					"parameter since: \"July\" is no date, which must be a day like 2024-07-28, a month like 2024-07 or a year like 2024\n  for instance since=2024-07-01"},
			} {
				q, err := query.Find(c.query)
				if err != nil {
					t.Fatal(err)
				}
				_, err = q.Run(t.Context(), s, c.given)
				if !errors.Is(err, query.ErrParameter) || err.Error() != c.want {
					t.Errorf("%s %v:\n%v\nwant\n%s", c.query, c.given, err, c.want)
				}
			}
		})
	}
}
