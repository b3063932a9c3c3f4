package eval

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// kit gives, for every character that both Unicode tables know, what Python makes of it.
const kit = `
import json, re, sys, unicodedata
sys.path.insert(0, "../../shared/eval")
sys.dont_write_bytecode = True
import common
rows = []
for i in range(0x20, 0x110000):
    c = chr(i)
    if unicodedata.category(c) in ("Cn", "Cs", "Co"):
        continue
    rows.append([i, common.normalise("x" + c + "y " + c), common.tokens("x" + c + "y"), repr(c)])
json.dump(rows, sys.stdout)
`

func TestEveryCharacterAgrees(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("SKIPPED: python3 is missing, so characters are not compared")
	}
	out, err := exec.Command("python3", "-c", kit).Output()
	if err != nil {
		t.Skipf("SKIPPED: the evaluation kit is not at hand, so characters are not compared: %v", err)
	}
	var rows [][4]any
	if err := json.Unmarshal(out, &rows); err != nil {
		t.Fatal(err)
	}
	if len(rows) < 100_000 {
		t.Fatalf("only %d characters compared", len(rows))
	}
	failures := 0
	for _, r := range rows {
		c := rune(r[0].(float64))
		s := string(c)
		var wanted []string
		for _, w := range r[2].([]any) {
			wanted = append(wanted, w.(string))
		}
		normalised, parts, quoted := normalise("x"+s+"y "+s), tokens("x"+s+"y"), repr(s)
		if normalised != r[1] || !slices.Equal(parts, wanted) || quoted != r[3] {
			if failures++; failures <= 20 {
				t.Errorf("U+%04X %q: normalise %q, tokens %q, repr %s; Python has %q, %q, %s", c, s, normalised, parts, quoted, r[1], wanted, r[3])
			}
		}
	}
	if failures > 0 {
		t.Errorf("%d characters differ", failures)
	}
}

func TestNormalise(t *testing.T) {
	for name, want := range map[string]string{
		"The U.S.":            "us",
		"Türkiye’s":           "turkiye",
		"its  Côte-d'Ivoire":  "cote divoire",
		"the":                 "the",
		"the the Hague":       "hague",
		"Moscow's men's club": "moscow men club",
		"it's'sorry":          "itsorry",
		"Straße":              "strasse",
		"":                    "",
		"...":                 "",
		"²nd Fleet":           "2nd fleet",
		"a_b-c":               "a_b c",
		"Ꭰꭰᏸ":                 "ᎠᎠᏰ",
	} {
		if got := normalise(name); got != want {
			t.Errorf("normalise(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestTokens(t *testing.T) {
	for name, want := range map[string]string{
		"Gen. Smith of the Army": "gen smith army",
		"Mr. and Mrs. O'Neil":    "o neil",
		"İstanbul":               "i stanbul",
		"":                       "",
		"2+2":                    "2 2",
		"A Dr Mrs Ms An X":       "x",
	} {
		if got := strings.Join(tokens(name), " "); got != want {
			t.Errorf("tokens(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestWordRuneKnowsScripts(t *testing.T) {
	for _, c := range "aZ9_é中한Ⅻ½²" {
		if !isWordRune(c) {
			t.Errorf("%q is no word character", c)
		}
	}
	for _, c := range " -.'’\u0301\u200b😀" {
		if isWordRune(c) {
			t.Errorf("%q is a word character", c)
		}
	}
	if !unicode.Is(unicode.Mn, '\u0301') {
		t.Error("the accent of the test is none")
	}
}
