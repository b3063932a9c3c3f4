// Package ui writes for people: tables that fit the terminal, colours only
// where they are wanted, progress only where somebody watches.
//
// Results go to Out and everything else to Err, so that output can be piped.
package ui

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"
)

// UI is where a command writes.
type UI struct {
	Out, Err io.Writer
	OutTTY   bool // Out is a terminal
	ErrTTY   bool // Err is a terminal
	Width    int  // columns that a table may take; 0 for any number
	Color    bool // colours may be used on Out
	ErrColor bool // and on Err
}

// New looks at what the writers are and what the environment asks for: NO_COLOR
// and TERM=dumb switch colours off, COLUMNS sets the width of a table.
func New(out, err io.Writer, env func(string) string) *UI {
	u := &UI{Out: out, Err: err, OutTTY: isTerminal(out), ErrTTY: isTerminal(err)}
	color := env("NO_COLOR") == "" && env("TERM") != "dumb"
	u.Color, u.ErrColor = color && u.OutTTY, color && u.ErrTTY
	if u.OutTTY {
		u.Width = 80
		if w, _, err := term.GetSize(int(out.(*os.File).Fd())); err == nil && w > 0 {
			u.Width = w
		}
	}
	if n, err := strconv.Atoi(env("COLUMNS")); err == nil && n >= 20 {
		u.Width = n
	}
	return u
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Style is a way to stress words.
type Style string

// The styles.
const (
	Bold   Style = "1"
	Dim    Style = "2"
	Red    Style = "31"
	Green  Style = "32"
	Yellow Style = "33"
	Cyan   Style = "36"
)

// Paint gives s the style on Out, when colours are on.
func (u *UI) Paint(style Style, s string) string { return paint(u.Color, style, s) }

// PaintErr gives s the style on Err, when colours are on.
func (u *UI) PaintErr(style Style, s string) string { return paint(u.ErrColor, style, s) }

func paint(on bool, style Style, s string) string {
	if !on || s == "" {
		return s
	}
	return "\x1b[" + string(style) + "m" + s + "\x1b[0m"
}
