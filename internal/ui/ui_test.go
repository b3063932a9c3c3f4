package ui

import (
	"bytes"
	"strings"
	"testing"

	"github.com/jedib0t/go-pretty/v6/text"
)

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

func TestTableFitsWidth(t *testing.T) {
	table := Table{
		Columns: []string{"who", "relation", "whom", "claims", "sentence"},
		Right:   []bool{false, false, false, true},
		Rows: [][]string{
			{"Japan", "ALLIED_WITH", "United States", "12", strings.Repeat("The two nations announced it on Sunday. ", 6)},
			{"日本", "MEETS", "대한민국", "3", "短い"},
		},
	}
	for _, width := range []int{40, 60, 80, 120} {
		var out bytes.Buffer
		u := &UI{Out: &out, Width: width}
		u.WriteTable(table)
		for line := range strings.Lines(out.String()) {
			if w := text.StringWidth(strings.TrimRight(line, "\n")); w > width {
				t.Errorf("width %d: a line of %d: %q", width, w, line)
			}
		}
		if width > 60 && !strings.Contains(out.String(), "ALLIED_WITH") {
			t.Errorf("width %d: a short cell was broken:\n%s", width, out.String())
		}
		if strings.Contains(out.String(), "\x1b") {
			t.Errorf("colours without a terminal")
		}
	}
}

// Words are never broken for want of room: the row becomes a block instead.
func TestNarrowTableBecomesBlocks(t *testing.T) {
	var out bytes.Buffer
	u := &UI{Out: &out, Width: 40}
	u.WriteTable(Table{
		Columns: []string{"subject", "relation", "object", "first", "last"},
		Rows:    [][]string{{"United States", "GUARANTEES_SECURITY_OF", "Japan", "2024-07-28", "2024-07-28"}, {"Peru", "MEETS", "", "2024-07-28", ""}},
	})
	const want = `── 1 ───────────────────────────────────
 subject   United States
 relation  GUARANTEES_SECURITY_OF
 object    Japan
 first     2024-07-28
 last      2024-07-28
── 2 ───────────────────────────────────
 subject   Peru
 relation  MEETS
 object
 first     2024-07-28
 last
`
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		in    string
		width int
		want  string
	}{
		{"the two nations announced", 12, "the two|nations|announced"},
		{"SHARES_INTELLIGENCE_WITH", 13, "SHARES_|INTELLIGENCE_|WITH"},
		{"SHARES_INTELLIGENCE_WITH", 30, "SHARES_INTELLIGENCE_WITH"},
		{"https://example.org/a", 8, "https://|example.|org/a"},
		{"日本と韓国", 4, "日本|と韓|国"},
		{"", 5, ""},
		{"a  b", 1, "a|b"},
		{"exactly ten", 11, "exactly ten"},
	} {
		if got := strings.Join(wrap(tt.in, tt.width), "|"); got != tt.want {
			t.Errorf("wrap(%q, %d) = %s, want %s", tt.in, tt.width, got, tt.want)
		}
	}
}

func TestTableOfAnyWidth(t *testing.T) {
	var out bytes.Buffer
	u := New(&out, &out, env())
	u.WriteTable(Table{Columns: []string{"name", "n"}, Right: []bool{false, true}, Rows: [][]string{{"Japan", "7"}, {"with\x1b[31m escape\nand line", "10"}}})
	const want = " name                         │  n\n" +
		"──────────────────────────────┼────\n" +
		" Japan                        │  7\n" +
		" with [31m escape and line    │ 10\n"
	if got := out.String(); !strings.Contains(got, "with [31m escape and line") || strings.ContainsRune(got, 0x1b) || len(strings.Split(got, "\n")) != 5 {
		t.Errorf("got\n%s\nwant about\n%s", got, want)
	}
}

func TestColorRules(t *testing.T) {
	var out bytes.Buffer
	u := New(&out, &out, env("COLUMNS", "44"))
	if u.Color || u.OutTTY || u.Width != 44 {
		t.Errorf("%+v", u)
	}
	if got := u.Paint(Red, "x"); got != "x" {
		t.Errorf("painted without colour: %q", got)
	}
	u.Color = true
	if got := u.Paint(Red, "x"); got != "\x1b[31mx\x1b[0m" {
		t.Errorf("not painted: %q", got)
	}
}

func TestProgressWithoutTerminalIsSilent(t *testing.T) {
	var out bytes.Buffer
	u := New(&out, &out, env())
	p := u.StartProgress("reading")
	p.Update(3, "documents")
	p.Stop()
	p.Stop()
	if out.Len() > 0 {
		t.Errorf("wrote %q", out.String())
	}
}
