package cmd

import (
	"encoding/json"
	"fmt"
	"strings"

	"entente/extract"
	"entente/extract/claim"
	"entente/extract/entity"
	"entente/internal/ui"
)

// text writes the analysis for a person, one sentence after the other.
func (e *explanation) text() error {
	out := e.analysis.Output
	for i := range e.analysis.Trees {
		tree := &e.analysis.Trees[i]
		if i > 0 {
			fmt.Fprintln(e.out)
		}
		e.head(strings.Join(strings.Fields(e.doc.Text[tree.Sentence.Start:tree.Sentence.End]), " "))
		if err := tree.WriteText(e.out); err != nil {
			return err
		}
		fmt.Fprintln(e.out)
		e.mentions(e.analysis.Entities.Mentions[i])
		n := 0
		for j := range out.Claims {
			if out.Claims[j].Sentence == i {
				n++
				e.claim(&out.Claims[j], "claim", "")
			}
		}
		for j := range out.Rejected {
			if out.Rejected[j].Claim.Sentence == i {
				n++
				e.claim(&out.Rejected[j].Claim, "rejected", out.Rejected[j].Reason)
			}
		}
		if n == 0 {
			fmt.Fprintln(e.out, "no claims, and no candidate for one")
		}
	}
	return nil
}

func (e *explanation) head(s string) {
	fmt.Fprintf(e.out, "%s\n\n", e.a.ui.Paint(ui.Bold, ui.Clean(s)))
}

func (e *explanation) mentions(mentions []entity.Mention) {
	if len(mentions) == 0 {
		fmt.Fprintf(e.out, "no mentions\n\n")
		return
	}
	t := ui.Table{Columns: []string{"mention", "kind", "who", "type", "found by", "sure"}, Right: []bool{5: true}}
	for i := range mentions {
		m := &mentions[i]
		var names, types []string
		for _, x := range m.Entities {
			names = append(names, x.Name)
			types = append(types, x.Type)
		}
		if len(types) > 1 {
			types = types[:1]
		}
		kind := m.Kind.String()
		if m.Place {
			kind += ", place"
		}
		who := strings.Join(names, ", ")
		if m.Office != nil {
			who += ", " + m.Office.Title
		}
		if m.Actor != nil {
			who += " (for " + m.Actor.Name + ")"
		}
		t.Rows = append(t.Rows, []string{
			e.words(claim.Span{Start: m.Start, End: m.End}), kind, who, strings.Join(types, ""), m.Rule, fmt.Sprintf("%.2f", m.Certainty),
		})
	}
	e.a.ui.WriteTable(t)
	fmt.Fprintln(e.out)
}

func (e *explanation) words(s claim.Span) string {
	if s.Start < 0 || s.End > len(e.doc.Text) || s.Start >= s.End {
		return ""
	}
	return strings.Join(strings.Fields(e.doc.Text[s.Start:s.End]), " ")
}

// claim writes one claim with what led to it, or with what stood against it.
func (e *explanation) claim(c *claim.Claim, kind, reason string) {
	style := ui.Green
	if kind == "rejected" {
		style = ui.Yellow
	}
	fmt.Fprintf(e.out, "%s %s %s %s", e.a.ui.Paint(style, kind+":"), e.side(c.Subject), c.Relation, e.side(c.Object))
	if c.Modality != "" {
		fmt.Fprintf(e.out, "  [%s, %s, %.2f]", c.Modality, c.Polarity, c.Confidence)
	}
	fmt.Fprintln(e.out)
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(e.out, "    %-10s %s\n", name, ui.Clean(value))
		}
	}
	line("because", reason)
	if reason == "" && c.Score > 0 {
		line("sure", fmt.Sprintf("%.2f from a score of %.2f; %s", c.Confidence, c.Score, strings.Join(c.Parts, ", ")))
	}
	line("cue", c.Cue)
	var said []string
	for _, s := range c.Attribution {
		said = append(said, s.Name)
	}
	line("said by", strings.Join(said, ", then "))
	line("when", strings.TrimSpace(period(c.Time.From, c.Time.To)+" "+quoted(c.Time.Text)))
	var qs []string
	for _, q := range sortedPairs(c.Qualifiers) {
		qs = append(qs, q[0]+" = "+q[1])
	}
	line("with", strings.Join(qs, ", "))
	if c.Plover != "" {
		line("event", fmt.Sprintf("%s, quad %d, Goldstein %+.1f", c.Plover, c.Quad, c.Goldstein))
	}
	for _, step := range c.Trail {
		line("step", step)
	}
}

func (e *explanation) side(a claim.Arg) string {
	switch {
	case a.Entity != nil:
		return a.Entity.Name
	case a.Span.End > a.Span.Start:
		return quoted(e.words(a.Span))
	}
	return "–"
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

// json writes the analysis as one object: trees, mentions, claims, rejected.
func (e *explanation) json() error {
	type mention struct {
		Sentence  int      `json:"sentence"`
		Text      string   `json:"text"`
		Start     int      `json:"start"`
		End       int      `json:"end"`
		Kind      string   `json:"kind"`
		Place     bool     `json:"place,omitempty"`
		Entities  []string `json:"entities"`
		Names     []string `json:"names"`
		Rule      string   `json:"rule"`
		Certainty float32  `json:"certainty"`
	}
	out := struct {
		Trees    []json.RawMessage   `json:"trees"` // offsets of words are bytes
		Mentions []mention           `json:"mentions"`
		Claims   []extract.ClaimJSON `json:"claims"`
	}{Trees: []json.RawMessage{}, Mentions: []mention{}}
	for i := range e.analysis.Trees {
		var b strings.Builder
		if err := e.analysis.Trees[i].WriteJSON(&b); err != nil {
			return err
		}
		out.Trees = append(out.Trees, json.RawMessage(strings.TrimSpace(b.String())))
		for j := range e.analysis.Entities.Mentions[i] {
			m := &e.analysis.Entities.Mentions[i][j]
			x := mention{Sentence: i, Text: e.words(claim.Span{Start: m.Start, End: m.End}), Start: m.Start, End: m.End, Kind: m.Kind.String(),
				Place: m.Place, Rule: m.Rule, Certainty: m.Certainty, Entities: []string{}, Names: []string{}}
			for _, n := range m.Entities {
				x.Entities, x.Names = append(x.Entities, n.ID), append(x.Names, n.Name)
			}
			out.Mentions = append(out.Mentions, x)
		}
	}
	r := extract.Result{Document: e.doc, Claims: e.analysis.Output.Claims, Rejected: e.analysis.Output.Rejected}
	out.Claims = r.JSON(true)
	return e.a.writeJSON(out)
}
