package eval

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// AccuracySet is one set of annotated articles with what was measured on it.
type AccuracySet struct {
	Name, About string
	Claims      *ClaimResult
	Causes      *CauseResult // nil when the single errors are nobody's business
	TotalsOnly  bool         // for a blind set: no recall by kind and no calibration either, which would invite tuning
}

// NeutralSet is one set of sentences without events with the false alarms in them.
type NeutralSet struct {
	About      string // what the sentences are, as words after their number: "written to tempt"; may be empty
	Result     *NeutralResult
	TotalsOnly bool // for a blind set: the rates without the relations claimed
}

// AccuracyPage is all that is known about how good the extraction is, as a page for people.
type AccuracyPage struct {
	Intro   string
	Scores  []Score // the scoreboard; may be empty
	Sets    []AccuracySet
	Neutral []NeutralSet // may be empty
}

// calibrationBins is the number of steps in the calibration tables.
const calibrationBins = 10

// WriteMarkdown writes the page.
func (p *AccuracyPage) WriteMarkdown(w io.Writer) error {
	out := &markdown{bufio.NewWriter(w)}
	out.line("# Accuracy", "", p.Intro, "")
	if len(p.Scores) > 0 {
		out.line("## Development figures beside the best peer", "")
		out.head("set", "figure", "now", "best peer", "must", "aim", "")
		number := func(x *float64) string {
			if x == nil {
				return "–"
			}
			return fmt.Sprintf("%.3f", *x)
		}
		for _, s := range p.Scores {
			out.row(s.Set, s.Figure, number(s.Value), number(s.Peer), number(s.Must), number(s.Aim), s.Mark())
		}
		out.line("")
	}
	for _, s := range p.Sets {
		out.set(s)
	}
	if len(p.Neutral) > 0 {
		out.line("## False alarms", "")
	}
	for _, s := range p.Neutral {
		out.neutral(s)
	}
	return out.Flush()
}

// markdown writes lines and tables; the buffered writer keeps the first error.
type markdown struct{ *bufio.Writer }

func (m *markdown) line(lines ...string) {
	for _, line := range lines {
		m.WriteString(line + "\n")
	}
}

func (m *markdown) row(cells ...string) {
	m.line("| " + strings.Join(cells, " | ") + " |")
}

func (m *markdown) head(cells ...string) {
	m.row(cells...)
	m.line("|" + strings.Repeat("---|", len(cells)))
}

func decimal(x float64) string { return fmt.Sprintf("%.3f", x) }

func (m *markdown) set(s AccuracySet) {
	m.line("## "+s.Name, "")
	if s.About != "" {
		m.line(s.About, "")
	}
	m.head("a match has", "precision", "recall", "F1", "right/predicted", "found/gold")
	for i, f := range s.Claims.Levels {
		m.row(levelNames[i], decimal(f.Precision), decimal(f.Recall), decimal(f.F1), fmt.Sprintf("%d/%d", f.Right, f.Predicted), fmt.Sprintf("%d/%d", f.Found, f.Gold))
	}
	m.line("", "Of the claims right in their relation:", "")
	m.head("", "right", "share")
	for _, f := range s.Claims.Matched {
		m.row(f.Name, fmt.Sprintf("%d/%d", f.Right, f.Of), decimal(f.Accuracy()))
		if f.Name == "attribution where there is one" {
			m.row(s.Claims.Given.Name, fmt.Sprintf("%d/%d", s.Claims.Given.Right, s.Claims.Given.Of), decimal(s.Claims.Given.Accuracy()))
		}
	}
	m.line("")
	if s.TotalsOnly {
		return
	}
	for _, group := range s.Claims.Recall {
		if group.Name == "relation" && s.Causes == nil {
			continue
		}
		m.recall(group)
	}
	m.calibration(s.Claims)
	if s.Causes != nil {
		m.causes(s.Causes)
	}
}

func (m *markdown) recall(group Group) {
	m.line("Recall by "+group.Name+":", "")
	m.head(group.Name, "gold", levelNames[0], levelNames[1], levelNames[2], levelNames[3])
	for _, row := range group.Rows {
		cells := []string{row.Name, fmt.Sprint(row.Gold)}
		for level := Pair; level <= Strict; level++ {
			cells = append(cells, decimal(row.Recall(level)))
		}
		m.row(cells...)
	}
	m.line("")
}

// calibration shows what confidences are worth, as given and after a curve fitted on the other documents.
func (m *markdown) calibration(r *ClaimResult) {
	points := r.Judged(SameRelation)
	given := Reliable(points, calibrationBins)
	m.line("What a confidence is worth (right means right in the relation):", "")
	m.head("confidence", "claims", "mean", "right", "")
	for _, b := range given.Bins {
		if b.Count > 0 {
			m.row(fmt.Sprintf("%.1f – %.1f", b.From, b.To), fmt.Sprint(b.Count), decimal(b.Mean), decimal(b.Right), "`"+bar(b)+"`")
		}
	}
	fitted := Reliable(CrossFit(points, func(p []Judged) Curve { return FitPlatt(p) }), calibrationBins)
	m.line("", fmt.Sprintf("Calibration error %.3f, Brier score %.3f. A Platt curve fitted on the other documents would give %.3f and %.3f; fitted on all: %v.",
		given.ECE, given.Brier, fitted.ECE, fitted.Brier, FitPlatt(points)), "")
}

// barWidth is the length of a bar for a share of 1.
const barWidth = 40

// bar draws a bin: # up to the share right, + at the mean confidence. (A | would end the cell of a table.)
func bar(b Bin) string {
	cells := []rune(strings.Repeat("#", int(b.Right*barWidth+0.5)) + strings.Repeat(" ", barWidth+1))[:barWidth+1]
	cells[int(b.Mean*barWidth+0.5)] = '+'
	return strings.TrimRight(string(cells), " ")
}

func (m *markdown) causes(r *CauseResult) {
	for _, f := range r.each() {
		m.line(fmt.Sprintf("Causes, %s (%d of %d):", f.Title, len(f.All), f.Of), "")
		m.head("cause", "times", "share", "most often")
		for _, c := range f.Counts() {
			var most []string
			for _, d := range head(f.details(c.Name), detailsShown) {
				most = append(most, fmt.Sprintf("%s %d", d.Name, d.Times))
			}
			m.row(c.Name, fmt.Sprint(c.Times), fmt.Sprintf("%.1f%%", 100*ratio(float64(c.Times), float64(len(f.All)))), strings.Join(most, ", "))
		}
		m.line("")
	}
}

func (m *markdown) neutral(s NeutralSet) {
	r, about := s.Result, s.About
	if about != "" {
		about = " " + about
	}
	m.line(fmt.Sprintf("Of %d sentences%s in which nobody does anything political to anybody, %d (%.1f%%) give a claim and %d (%.1f%%) an event.",
		r.Texts, about, len(r.Alarms), 100*r.Rate(), r.Events, 100*r.EventRate()), "")
	if s.TotalsOnly || len(r.Alarms) == 0 {
		return
	}
	m.head("relation", "claims")
	for _, c := range r.relations() {
		m.row(c.Name, fmt.Sprint(c.Times))
	}
	m.line("")
}
