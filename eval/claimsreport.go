package eval

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
)

// WriteText writes the figures as a table for people. With show, it lists so many confused relations, misses and false
// claims, each with what was matched instead.
func (r *ClaimResult) WriteText(w io.Writer, show int) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%-10s %6s %6s %6s   right/predicted, found/gold\n", "level", "P", "R", "F1")
	for i, f := range r.Levels {
		fmt.Fprintf(out, "%-10s %6.3f %6.3f %6.3f   %d/%d, %d/%d\n", levelNames[i], f.Precision, f.Recall, f.F1, f.Right, f.Predicted, f.Found, f.Gold)
	}
	fmt.Fprint(out, "\nof the claims right in their relation\n")
	for _, f := range r.Matched {
		fmt.Fprintf(out, "%-32s %6.3f   %d/%d\n", f.Name, f.Accuracy(), f.Right, f.Of)
	}
	fmt.Fprintf(out, "%-32s %6.3f\n", "attribution overlap", r.Sources)
	for _, group := range r.Recall {
		fmt.Fprintf(out, "\nrecall by %-22s gold  ", group.Name)
		for _, name := range levelNames {
			fmt.Fprintf(out, " %8s", name)
		}
		fmt.Fprintln(out)
		for _, row := range group.Rows {
			fmt.Fprintf(out, "%-32s %4d  ", row.Name, row.Gold)
			for level := Pair; level <= Strict; level++ {
				fmt.Fprintf(out, " %8.3f", row.Recall(level))
			}
			fmt.Fprintln(out)
		}
	}
	if show != 0 {
		r.list(out, show)
	}
	return out.Flush()
}

func (r *ClaimResult) list(out io.Writer, show int) {
	fmt.Fprint(out, "\nwrong relation: gold, predicted, times\n")
	for _, c := range head(r.Confused, show) {
		fmt.Fprintf(out, "  %s %s %d\n", c.Gold, c.Predicted, c.Times)
	}
	fmt.Fprintf(out, "\nmisses (%d)\n", len(r.Misses))
	for _, m := range head(r.Misses, show) {
		fmt.Fprintln(out, "  "+m.Gold.describe())
		if m.Instead != nil {
			fmt.Fprintf(out, "      %s only: %s\n", m.Level, m.Instead.describe())
		}
	}
	fmt.Fprintf(out, "\nfalse (%d)\n", len(r.False))
	for _, f := range head(r.False, show) {
		fmt.Fprintln(out, "  "+f.Claim.describe())
		if f.Instead != nil {
			fmt.Fprintf(out, "      %s only: %s\n", f.Level, f.Instead.describe())
		}
	}
}

// head is the first n of a list; a negative n leaves so many off at its end.
func head[T any](list []T, n int) []T {
	if n < 0 {
		return list[:max(0, len(list)+n)]
	}
	return list[:min(n, len(list))]
}

func (g *GoldClaim) describe() string {
	s := fmt.Sprintf("%s: %s %s %s [%s %s]", g.Document, g.Subject.name, g.Relation, cmp.Or(g.Object.name, "-"), g.modality, g.polarity)
	if g.Sentence != "" {
		s += "\n      " + cut(g.Sentence, 200)
	}
	return s
}

func (c *Claim) describe() string {
	return fmt.Sprintf("%s: %s %s %s [%s %s] span %s cue %s", c.Document, c.Subject.label(), c.Relation, c.Object.label(),
		c.modality, c.polarity, repr(c.row.get("span")), repr(c.cue))
}

func (e *Entity) label() string { return cmp.Or(e.Name, e.Text, "-") }

// WriteJSON writes all figures, and so many confused relations, misses and false claims.
func (r *ClaimResult) WriteJSON(w io.Writer, show int) error {
	levels, matched, recall := fields(), fields(), fields()
	for i, f := range r.Levels {
		levels.set(levelNames[i], f.object())
	}
	for _, f := range r.Matched {
		matched.set(f.Name, fields("right", f.Right, "of", f.Of, "accuracy", f.Accuracy()))
	}
	for _, group := range r.Recall {
		rows := fields()
		for _, row := range group.Rows {
			o := fields("gold", row.Gold)
			for level := Pair; level <= Strict; level++ {
				o.set(level.String(), row.Recall(level))
			}
			rows.set(row.Name, o)
		}
		recall.set(group.Name, rows)
	}
	confused, misses, wrong := []any{}, []any{}, []any{}
	for _, c := range head(r.Confused, show) {
		confused = append(confused, []any{c.Gold, c.Predicted, c.Times})
	}
	for _, m := range head(r.Misses, show) {
		o := fields("gold", m.Gold.row, "level", m.Level.String(), "instead", nil)
		if m.Instead != nil {
			o.set("instead", m.Instead.row)
		}
		misses = append(misses, o)
	}
	for _, f := range head(r.False, show) {
		o := fields("claim", f.Claim.row, "level", f.Level.String(), "instead", nil)
		if f.Instead != nil {
			o.set("instead", f.Instead.row)
		}
		wrong = append(wrong, o)
	}
	return writeJSON(w, fields("levels", levels, "matched", matched, "attribution overlap", r.Sources, "recall", recall,
		"confused", confused, "misses", misses, "false", wrong))
}

// String is the table without lists.
func (r *ClaimResult) String() string {
	var b strings.Builder
	_ = r.WriteText(&b, 0) // a Builder takes everything
	return b.String()
}
