package eval

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Input is a text that the extractor was run on.
type Input struct{ ID, Text string }

// ReadInputs reads files of {"id", "text"}.
func ReadInputs(paths ...string) ([]Input, error) {
	var inputs []Input
	err := readFiles(paths, func(row *object) error {
		r := &fieldReader{row: row}
		inputs = append(inputs, Input{r.need("id"), r.need("text")})
		return r.err
	})
	return inputs, err
}

// Alarm is a text without events in which claims were found.
type Alarm struct {
	Input  Input
	Claims []*Claim
}

// NeutralResult is what Neutral found.
type NeutralResult struct {
	Texts  int
	Alarms []Alarm // with any claim, in the order of the texts
	Events int     // texts with a claim that has an event class
}

// Rate is the share of texts with any claim.
func (r *NeutralResult) Rate() float64 { return ratio(float64(len(r.Alarms)), float64(r.Texts)) }

// EventRate is the share of texts with an event.
func (r *NeutralResult) EventRate() float64 { return ratio(float64(r.Events), float64(r.Texts)) }

// Neutral counts false alarms in texts in which nobody does anything political to anybody: every claim is one. Rejected
// candidates are none.
func Neutral(inputs []Input, pred *Predictions) *NeutralResult {
	pred, _ = pred.Split()
	r := &NeutralResult{Texts: len(inputs)}
	for _, in := range inputs {
		claims := pred.of(in.ID)
		if len(claims) == 0 {
			continue
		}
		r.Alarms = append(r.Alarms, Alarm{in, claims})
		if slices.ContainsFunc(claims, func(c *Claim) bool { return c.Plover != "" }) {
			r.Events++
		}
	}
	return r
}

// relations counts the claims by relation, the most frequent first.
func (r *NeutralResult) relations() []Count {
	times := map[string]int{}
	for _, a := range r.Alarms {
		for _, c := range a.Claims {
			times[c.Relation]++
		}
	}
	return counts(times)
}

// Count is a name with how often it occurred.
type Count struct {
	Name  string
	Times int
}

// counts sorts by frequency, then name.
func counts(times map[string]int) []Count {
	var list []Count
	for _, name := range slices.Sorted(maps.Keys(times)) {
		list = append(list, Count{name, times[name]})
	}
	slices.SortStableFunc(list, func(a, b Count) int { return cmp.Compare(b.Times, a.Times) })
	return list
}

// WriteText writes the rates, the relations claimed and, with show, so many of the texts.
func (r *NeutralResult) WriteText(w io.Writer, show int) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "texts without events %d, with a claim %d (%.1f%%), with an event %d (%.1f%%)\n",
		r.Texts, len(r.Alarms), 100*r.Rate(), r.Events, 100*r.EventRate())
	for _, c := range r.relations() {
		fmt.Fprintf(out, "  %-26s %d\n", c.Name, c.Times)
	}
	for _, a := range head(r.Alarms, show) {
		fmt.Fprintf(out, "\n%s: %s\n", a.Input.ID, cut(strings.ReplaceAll(a.Input.Text, "\n", " "), 200))
		for _, c := range a.Claims {
			fmt.Fprintf(out, "    %s %s %s, cue %s\n", c.Subject.label(), c.Relation, c.Object.label(), repr(c.cue))
		}
	}
	return out.Flush()
}

// WriteJSON writes the rates, the relations claimed, and so many of the texts with their claims.
func (r *NeutralResult) WriteJSON(w io.Writer, show int) error {
	relations, alarms := fields(), []any{}
	for _, c := range r.relations() {
		relations.set(c.Name, c.Times)
	}
	for _, a := range head(r.Alarms, show) {
		claims := []any{}
		for _, c := range a.Claims {
			claims = append(claims, c.row)
		}
		alarms = append(alarms, fields("id", a.Input.ID, "text", a.Input.Text, "claims", claims))
	}
	return writeJSON(w, fields("texts", r.Texts, "with a claim", len(r.Alarms), "rate", r.Rate(), "with an event", r.Events,
		"event rate", r.EventRate(), "relations", relations, "alarms", alarms))
}
