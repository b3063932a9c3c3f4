package cmd

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente/internal/ui"
	"entente/pipeline"
)

// showIngest tells what a run did, what the graph now holds most firmly, and
// what may be asked next.
func (a *app) showIngest(s *pipeline.Summary, strongest []strongRelation) {
	out := a.ui.Out
	d := s.Documents
	parts := []string{fmt.Sprintf("%d new", d.New)}
	if d.Changed > 0 {
		parts = append(parts, fmt.Sprintf("%d changed", d.Changed))
	}
	parts = append(parts, fmt.Sprintf("%d unchanged", d.Unchanged))
	parts = append(parts, plural(d.Copies, "copy", "copies"))
	parts = append(parts, fmt.Sprintf("%d failed", d.Failed))
	if d.Skipped > 0 {
		parts = append(parts, fmt.Sprintf("%d skipped", d.Skipped))
	}
	fmt.Fprintf(out, "%s %s\n", a.ui.Paint(ui.Bold, count(d.Read()+d.Failed, "document")+":"), strings.Join(parts, ", "))
	if d.New+d.Changed == 0 {
		if d.Read() > 0 {
			fmt.Fprintln(out, "Nothing changed: the graph has all of it already.")
		}
	} else {
		rejected := 0
		for _, n := range s.Rejected {
			rejected += n
		}
		fmt.Fprintf(out, "%s, %s about %s, %s rejected, %s\n", count(s.Sentences, "sentence"), count(s.Claims, "claim"),
			plural(s.Entities, "entity", "entities"), count(rejected, "candidate"), roundSeconds(s.Seconds))
		for _, reason := range topReasons(s.Rejected, 5) {
			fmt.Fprintf(out, "  %s\n", ui.Clean(reason))
		}
	}
	if d.Read() == 0 { // what the graph has from before would hide the errors
		return
	}
	if len(strongest) > 0 {
		fmt.Fprintf(out, "\n%s\n", a.ui.Paint(ui.Bold, "Strongest relations"))
		a.ui.WriteTable(strongestTable(strongest))
	}
	fmt.Fprintf(out, "\nNext:\n")
	for _, next := range [][2]string{
		{a.selfOn("query") + " alliances", "who is allied with whom"},
		{a.self() + " queries", "the other questions that are ready to ask"},
		{a.selfOn("query") + " 'MATCH (a:Country)-[r:CRITICIZES]->(b) RETURN a.name, b.name, r.count'", "or ask in Cypher"},
	} {
		fmt.Fprintf(out, "  %s\n      %s\n", next[0], a.ui.Paint(ui.Dim, next[1]))
	}
}

func strongestTable(strongest []strongRelation) ui.Table {
	t := ui.Table{Columns: []string{"who", "relation", "whom", "claims", "sources", "sure"}, Right: []bool{false, false, false, true, true, true}}
	for _, r := range strongest {
		relation := r.Relation
		if r.Modality != "asserted" {
			relation += " (" + r.Modality + ")"
		}
		t.Rows = append(t.Rows, []string{
			r.Subject, relation, r.Object, strconv.FormatInt(r.Claims, 10), strconv.FormatInt(r.Sources, 10), fmt.Sprintf("%.0f%%", 100*r.Confidence),
		})
	}
	return t
}

// topReasons lists the commonest reasons with their counts, the rest summed up.
func topReasons(reasons map[string]int, n int) []string {
	names := slices.SortedFunc(maps.Keys(reasons), func(x, y string) int {
		return cmp.Or(cmp.Compare(reasons[y], reasons[x]), cmp.Compare(x, y))
	})
	var out []string
	rest := 0
	for i, name := range names {
		if i >= n {
			rest += reasons[name]
			continue
		}
		out = append(out, fmt.Sprintf("%d %s", reasons[name], name))
	}
	if rest > 0 {
		out = append(out, fmt.Sprintf("%d for other reasons", rest))
	}
	return out
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func roundSeconds(s float64) string {
	return time.Duration(s * float64(time.Second)).Round(10 * time.Millisecond).String()
}
