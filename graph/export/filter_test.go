package export

import (
	"slices"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
)

// keeps tells what a filter is to keep, looking at one claim or edge alone.
func keeps(f Filter, r map[string]string) bool {
	in := func(list []string, v ...string) bool {
		return len(list) == 0 || slices.ContainsFunc(v, func(s string) bool { return s != "" && slices.Contains(list, s) })
	}
	or := func(vs ...string) string {
		for _, v := range vs {
			if v != "" {
				return v
			}
		}
		return ""
	}
	first, last := or(r["first"], r["event_from"], r["published"]), or(r["last"], r["event_to"], r["published"])
	quad := len(f.Quads) == 0
	for _, q := range f.Quads {
		quad = quad || r["quad"] == plain(q, "")
	}
	return quad && in(f.Actors, r["subject_id"], r["object_id"]) && in(f.Relations, r["relation"]) && in(f.Modalities, r["modality"]) &&
		in(f.Polarities, r["polarity"]) && in(f.Publishers, r["publisher"]) &&
		(f.Since.IsZero() || last != "" && last >= f.Since.Format(time.DateOnly)) && (f.Until.IsZero() || first != "" && first <= f.Until.Format(time.DateOnly)) &&
		(f.MinConfidence == 0 || floatOf(r["confidence"]) >= f.MinConfidence) && (f.MinSources == 0 || int(floatOf(r["sources"])) >= f.MinSources)
}

var filters = []struct {
	name string
	Filter
	on []What
}{
	{"actor", Filter{Actors: []string{"country/JPN"}}, []What{Claims, Edges, Graph}},
	{"relations", Filter{Relations: []string{"ATTACKS", "MEETS"}}, []What{Claims, Edges, Graph}},
	{"modality", Filter{Modalities: []string{"planned"}}, []What{Claims, Edges, Graph}},
	{"denied", Filter{Polarities: []string{graph.Denied}}, []What{Claims, Graph}},
	{"publisher", Filter{Publishers: []string{"Reuters", "Herald"}}, []What{Claims, Graph}},
	{"quads", Filter{Quads: []int64{3, 4}}, []What{Claims, Edges, Graph}},
	{"days", Filter{Since: graphtest.Day("2023-06-01"), Until: graphtest.Day("2024-03-31")}, []What{Claims, Edges, Graph}},
	{"confidence", Filter{MinConfidence: 0.75}, []What{Claims, Edges, Graph}},
	{"sources", Filter{MinSources: 2}, []What{Edges}},
	{"several", Filter{Actors: []string{"country/JPN", "country/USA"}, Quads: []int64{1}, MinConfidence: 0.3}, []What{Claims, Edges, Graph}},
	{"nothing", Filter{Actors: []string{"country/XXX"}}, []What{Claims, Edges, Graph}},
}

// A filter keeps just the rows that it is to keep, on both stores.
func TestFilters(t *testing.T) {
	all := batches()
	for name, s := range map[string]graph.Store{"file": openFile(t, all...), "server": openServer(t, all...)} {
		whole := map[What][]map[string]string{}
		for _, what := range []What{Claims, Edges} {
			whole[what] = csvRows(t, s, Options{What: what})
		}
		for _, f := range filters {
			t.Run(name+"/"+f.name, func(t *testing.T) {
				for _, what := range f.on {
					if what == Graph {
						checkPart(t, s, f.Filter)
						continue
					}
					var want, got []string
					for _, r := range whole[what] {
						if keeps(f.Filter, r) {
							want = append(want, r["id"]+r["key"])
						}
					}
					for _, r := range csvRows(t, s, Options{What: what, Filter: f.Filter}) {
						got = append(got, r["id"]+r["key"])
					}
					if !slices.Equal(want, got) || (len(got) == 0) != (f.name == "nothing") || len(got) == len(whole[what]) {
						t.Errorf("%s: kept %d, want %d of %d", what, len(got), len(want), len(whole[what]))
					}
				}
			})
		}
	}
}

// checkPart checks that a filtered graph holds the filtered claims, whole in itself and with nothing besides.
func checkPart(t *testing.T, s graph.Store, f Filter) {
	t.Helper()
	r := read(t, s, Options{Filter: f})
	used := map[string]bool{}
	keys := map[string]bool{}
	edges := map[string]bool{}
	for _, x := range r.rels {
		used[x.From], used[x.To] = true, true
		if x.FromKind == "Entity" {
			edges[graph.Text(x.Props["key"])] = true
		}
	}
	claims := 0
	supported := map[string]bool{}
	for _, n := range r.nodes {
		keys[n.Key] = true
		if !used[n.Key] {
			t.Errorf("%s hangs on nothing", n.Key)
		}
		if n.Kind() == "Claim" {
			claims++
			if e := graph.Text(n.Props["edge"]); e != "" {
				supported[e] = true
			}
		}
	}
	for k := range used {
		if !keys[k] {
			t.Errorf("%s is missing", k)
		}
	}
	for e := range edges {
		if !supported[e] {
			t.Errorf("edge %s has no claim", e)
		}
	}
	if want := len(csvRows(t, s, Options{What: Claims, Filter: f})); claims != want || len(edges) != len(supported) {
		t.Errorf("%d claims, want %d; %d edges, %d supported", claims, want, len(edges), len(supported))
	}
}

func TestChecks(t *testing.T) {
	day := graphtest.Day("2024-01-02")
	for _, c := range []struct {
		format string
		o      Options
		want   string
	}{
		{"csv", Options{}, ""},
		{"csv", Options{What: Graph}, "csv cannot hold"},
		{"gexf", Options{What: Claims}, "gexf cannot hold"},
		{"csv", Options{What: Edges, Filter: Filter{Polarities: []string{"denied"}}}, "edges have no polarity"},
		{"csv", Options{Filter: Filter{MinSources: 2}}, "only edges count sources"},
		{"csv", Options{What: Entities, Filter: Filter{Quads: []int64{1}}}, "takes no filter"},
		{"jsonl", Options{Filter: Filter{Since: day, Until: day.AddDate(0, 0, -1)}}, "before the first"},
	} {
		f := find(t, c.format)
		if err := f.Check(c.o); (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %+v: %v, want %q", c.format, c.o, err, c.want)
		}
	}
	if _, err := Find("xls"); err == nil || !strings.Contains(err.Error(), "graphml") {
		t.Errorf("an unknown format: %v", err)
	}
}
