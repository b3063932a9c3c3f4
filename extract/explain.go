package extract

import (
	"fmt"
	"io"
	"strings"

	"entente/extract/claim"
	"entente/extract/entity"
)

// WriteExplain prints how each sentence of an analysis was read: its mentions
// and links, the claims with the steps that led to them, and what was
// rejected and why. Trees are printed by package syntax.
func (a *Analysis) WriteExplain(w io.Writer) error {
	e := &explainer{w: w}
	for s := range a.Trees {
		e.mentions(a.Entities.Mentions[s])
		e.claims(a.Output.Claims, s)
		e.rejected(a.Output.Rejected, s)
	}
	return e.err
}

type explainer struct {
	w   io.Writer
	err error
}

func (e *explainer) printf(format string, args ...any) {
	if e.err == nil {
		_, e.err = fmt.Fprintf(e.w, format, args...)
	}
}

func (e *explainer) mentions(ms []entity.Mention) {
	if len(ms) == 0 {
		e.printf("mentions: none\n")
		return
	}
	e.printf("mentions\n")
	for i := range ms {
		m := &ms[i]
		var who []string
		for _, x := range m.Entities {
			who = append(who, x.Name+" <"+x.ID+">")
		}
		extra := ""
		if m.Place {
			extra += ", as a place"
		}
		if m.Actor != nil {
			extra += ", acts for " + m.Actor.Name
		}
		if m.Office != nil {
			extra += ", office " + m.Office.Title
		}
		e.printf("  words %d-%d  %s  = %s  (%s, %.2f%s)\n", m.First+1, m.Last, m.Kind, strings.Join(who, " + "), m.Rule, m.Certainty, extra)
	}
}

func (e *explainer) claims(cs []claim.Claim, s int) {
	any := false
	for i := range cs {
		c := &cs[i]
		if c.Sentence != s {
			continue
		}
		any = true
		e.printf("claim  %s %s %s  %s, %s, confidence %.2f\n", c.Subject.Entity.Name, c.Relation, c.Object.Entity.Name, c.Modality, c.Polarity, c.Confidence)
		e.printf("  subject: %s\n  object: %s\n", c.Subject.Rule, c.Object.Rule)
		for _, step := range c.Trail {
			e.printf("  %s\n", step)
		}
		if c.Plover != "" {
			e.printf("  PLOVER %s, quad class %d, Goldstein %.1f\n", c.Plover, c.Quad, c.Goldstein)
		}
		if c.Time.Text != "" {
			e.printf("  time: %q = %s to %s\n", c.Time.Text, c.Time.From, c.Time.To)
		}
	}
	if !any {
		e.printf("claims: none\n")
	}
}

func (e *explainer) rejected(rs []claim.Rejected, s int) {
	for i := range rs {
		c := &rs[i].Claim
		if c.Sentence != s {
			continue
		}
		e.printf("rejected  %s %s %s: %s\n  %s\n", c.Subject.Entity.Name, c.Relation, c.Object.Entity.Name, rs[i].Reason, c.Trail[0])
	}
}
