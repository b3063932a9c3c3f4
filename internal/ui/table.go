package ui

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Table is rows under headings. Cells are wrapped where the terminal is too
// narrow for them, the widest column first.
type Table struct {
	Columns []string
	Right   []bool // columns to be aligned at their right, such as numbers
	Rows    [][]string
}

// minColumn is the width below which no column is squeezed.
const minColumn = 8

// WriteTable writes the table to Out.
func (u *UI) WriteTable(t Table) { u.writeTable(u.Out, t) }

func (u *UI) writeTable(w io.Writer, t Table) {
	if len(t.Columns) == 0 {
		return
	}
	tw := table.NewWriter()
	tw.SetStyle(table.StyleLight)
	tw.Style().Format.Header = text.FormatDefault
	tw.Style().Options.DrawBorder = false
	tw.Style().Options.SeparateColumns = true
	widths := fit(natural(t), u.Width)
	var configs []table.ColumnConfig
	for i := range t.Columns {
		c := table.ColumnConfig{Number: i + 1, WidthMax: widths[i], WidthMaxEnforcer: text.WrapSoft}
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
		header[i] = Clean(c)
	}
	tw.AppendHeader(header)
	for _, row := range t.Rows {
		cells := make(table.Row, len(t.Columns))
		for i := range cells {
			cells[i] = ""
			if i < len(row) {
				cells[i] = Clean(row[i])
			}
		}
		tw.AppendRow(cells)
	}
	for line := range strings.Lines(tw.Render() + "\n") {
		fmt.Fprintln(w, strings.TrimRight(line, " \n"))
	}
}

// natural gives the width that each column wants.
func natural(t Table) []int {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = text.StringWidth(c)
		for _, row := range t.Rows {
			if i < len(row) {
				widths[i] = max(widths[i], text.StringWidth(Clean(row[i])))
			}
		}
	}
	return widths
}

// fit takes from the widest column until the row fits into total.
func fit(widths []int, total int) []int {
	out := append([]int(nil), widths...)
	if total <= 0 {
		return out
	}
	room := total - 3*(len(out)-1) - 2 // " │ " between, a blank at both ends
	for sum(out) > room {
		widest := 0
		for i, w := range out {
			if w > out[widest] {
				widest = i
			}
		}
		if out[widest] <= minColumn {
			break
		}
		out[widest]--
	}
	return out
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
