package browsertest

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed axe/axe.min.js
var axe string

// Accessibility checks the page as it is now with axe-core and gives the violations of impact serious or critical, each
// with the elements concerned.
func (p *Page) Accessibility() []string {
	p.tb.Helper()
	Eval[bool](p, axe+";true")
	type violation struct {
		ID, Impact, Help string
		Nodes            []struct{ HTML, FailureSummary string }
	}
	found := Eval[[]violation](p, `axe.run(document, {resultTypes: ['violations']}).then((r) => r.violations.map((v) => ({
		ID: v.id, Impact: v.impact, Help: v.help, Nodes: v.nodes.slice(0, 3).map((n) => ({HTML: n.html, FailureSummary: n.failureSummary}))})))`)
	var out []string
	for _, v := range found {
		if v.Impact != "serious" && v.Impact != "critical" {
			continue
		}
		var nodes []string
		for _, n := range v.Nodes {
			nodes = append(nodes, n.HTML+": "+n.FailureSummary)
		}
		out = append(out, fmt.Sprintf("%s (%s): %s\n  %s", v.ID, v.Impact, v.Help, strings.Join(nodes, "\n  ")))
	}
	return out
}
