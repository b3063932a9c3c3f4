package ui

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Table is rows under headings. Cells are wrapped between words where the
// terminal is too narrow for them, the widest column first; where even single
// words do not fit beside each other, each row becomes a block of lines.
type Table struct {
	Columns []string
	Right   []bool // columns to be aligned at their right, such as numbers
	Rows    [][]string
}

// WriteTable writes the table to Out.
func (u *UI) WriteTable(t Table) { u.writeTable(u.Out, t) }

func (u *UI) writeTable(w io.Writer, t Table) {
	if len(t.Columns) == 0 {
		return
	}
	widths, ok := fit(natural(t), widest(t, longestPiece), u.Width)
	if !ok {
		u.writeBlocks(w, t)
		return
	}
	tw := table.NewWriter()
	tw.SetStyle(table.StyleLight)
	tw.Style().Format.Header = text.FormatDefault
	tw.Style().Options.DrawBorder = false
	tw.Style().Options.SeparateColumns = true
	var configs []table.ColumnConfig
	for i := range t.Columns {
		c := table.ColumnConfig{Number: i + 1, WidthMax: widths[i]}
		if i < len(t.Right) && t.Right[i] {
			c.Align, c.AlignHeader = text.AlignRight, text.AlignRight
		}
		if u.Color {
			c.ColorsHeader = text.Colors{text.Bold}
		}
		configs = append(configs, c)
	}
	tw.SetColumnConfigs(configs)
	header := make(table.Row, len(t.Columns))
	for i, c := range t.Columns {
		header[i] = strings.Join(wrap(Clean(c), widths[i]), "\n")
	}
	tw.AppendHeader(header)
	for _, row := range t.Rows {
		cells := make(table.Row, len(t.Columns))
		for i := range cells {
			cells[i] = ""
			if i < len(row) {
				cells[i] = strings.Join(wrap(Clean(row[i]), widths[i]), "\n")
			}
		}
		tw.AppendRow(cells)
	}
	for line := range strings.Lines(tw.Render() + "\n") {
		fmt.Fprintln(w, strings.TrimRight(line, " \n"))
	}
}

// natural gives the width that each column wants.
func natural(t Table) []int { return widest(t, text.StringWidth) }

func widest(t Table, measure func(string) int) []int {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = measure(Clean(c))
		for _, row := range t.Rows {
			if i < len(row) {
				widths[i] = max(widths[i], measure(Clean(row[i])))
			}
		}
	}
	return widths
}

// fit takes from the widest column that can still give until the row fits into
// total columns of the terminal; false when it cannot.
func fit(wanted, least []int, total int) ([]int, bool) {
	out := append([]int(nil), wanted...)
	if total <= 0 {
		return out, true
	}
	room := total - 3*(len(out)-1) - 2 // " │ " between, a blank at both ends
	for sum(out) > room {
		widest := -1
		for i, w := range out {
			if w > least[i] && (widest < 0 || w > out[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			return nil, false
		}
		out[widest]--
	}
	return out, true
}

func sum(ns []int) int {
	total := 0
	for _, n := range ns {
		total += n
	}
	return total
}

// Clean makes a string from outside safe for a terminal: control characters,
// which could move the cursor or change its colours, become blanks.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, s)
}

// writeBlocks writes each row as lines of a heading and its value.
func (u *UI) writeBlocks(w io.Writer, t Table) {
	label := 0
	for _, c := range t.Columns {
		label = max(label, text.StringWidth(Clean(c)))
	}
	room := max(u.Width-label-3, 16)
	for n, row := range t.Rows {
		head := fmt.Sprintf("── %d ", n+1)
		fmt.Fprintln(w, u.Paint(Dim, head+strings.Repeat("─", max(min(u.Width, 60)-text.StringWidth(head), 0))))
		for i, c := range t.Columns {
			value := ""
			if i < len(row) {
				value = Clean(row[i])
			}
			for j, line := range wrap(value, room) {
				if j > 0 {
					c = ""
				}
				c = Clean(c)
				pad := strings.Repeat(" ", label-text.StringWidth(c))
				fmt.Fprintln(w, strings.TrimRight(" "+u.Paint(Bold, c)+pad+"  "+line, " "))
			}
		}
	}
}
