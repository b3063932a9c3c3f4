package eval

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// detailsShown bounds the details under a cause.
const detailsShown = 5

// WriteText writes each cause with its count, share and most frequent details; with show, so many examples of each.
func (r *CauseResult) WriteText(w io.Writer, show int) error {
	out := bufio.NewWriter(w)
	for i, f := range r.each() {
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintf(out, "%s: %d of %d\n", f.Title, len(f.All), f.Of)
		for _, c := range f.Counts() {
			fmt.Fprintf(out, "  %5d %5.1f%%  %s\n", c.Times, 100*ratio(float64(c.Times), float64(len(f.All))), c.Name)
			var parts []string
			for _, d := range head(f.details(c.Name), detailsShown) {
				parts = append(parts, fmt.Sprintf("%s %d", d.Name, d.Times))
			}
			if len(parts) > 0 {
				fmt.Fprintf(out, "                 %s\n", strings.Join(parts, ", "))
			}
			f.examples(out, c.Name, show)
		}
	}
	return out.Flush()
}

func (r *CauseResult) each() []*Findings { return []*Findings{&r.Missed, &r.False, &r.Besides} }

func (f *Findings) examples(out io.Writer, cause string, show int) {
	for _, x := range f.All {
		if show <= 0 {
			return
		}
		if x.Cause != cause {
			continue
		}
		show--
		if x.Gold != nil {
			fmt.Fprintln(out, "        gold  "+strings.ReplaceAll(x.Gold.describe(), "\n      ", "\n              "))
		}
		if x.Claim != nil {
			fmt.Fprintln(out, "        claim "+x.Claim.describe())
		}
	}
}

// WriteJSON writes the causes with counts, details and so many examples of each.
func (r *CauseResult) WriteJSON(w io.Writer, show int) error {
	result := fields()
	for i, f := range r.each() {
		causes := []any{}
		for _, c := range f.Counts() {
			details, examples := fields(), []any{}
			for _, d := range f.details(c.Name) {
				details.set(d.Name, d.Times)
			}
			for _, x := range f.All {
				if x.Cause == c.Name && len(examples) < show {
					examples = append(examples, x.object())
				}
			}
			causes = append(causes, fields("cause", c.Name, "count", c.Times, "details", details, "examples", examples))
		}
		name := [...]string{"missed", "false", "besides"}[i]
		result.set(name, fields("count", len(f.All), "of", f.Of, "causes", causes))
	}
	return writeJSON(w, result)
}

func (x Finding) object() *object {
	o := fields("gold", nil, "claim", nil)
	if x.Gold != nil {
		o.set("gold", x.Gold.row)
	}
	if x.Claim != nil {
		o.set("claim", x.Claim.row)
	}
	return o
}
