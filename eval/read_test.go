package eval

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReadPredictionsErrors(t *testing.T) {
	cases := map[string]struct{ text, want string }{
		"not JSON":          {"{\"document\": \"d\"}\n{\"document\"\n", "in:2: not JSON"},
		"a list":            {"[1]\n", "in:1: not a JSON object"},
		"two values":        {"{\"document\": \"d\"} {}\n", "in:1: more than one JSON value"},
		"not UTF-8":         {"{\"document\": \"\xff\"}\n", "in:1: not UTF-8"},
		"no document":       {"\n\n{}\n", `in:3: field "document" is missing or null, not text`},
		"a number for text": {`{"document": "d", "relation": 3}`, `in:1: field "relation" is a number, not text`},
		"a broken span":     {`{"document": "d", "span": [1]}`, `in:1: field "span" is a list, not [from, to]`},
		"a span in parts":   {`{"document": "d", "span": [1, 2.5]}`, `in:1: field "span" is a number, not [from, to] in whole numbers`},
		"a text for object": {`{"document": "d", "object": "Iran"}`, `in:1: field "object" is text, not an object`},
		"within an entity":  {`{"document": "d", "object": {"name": []}}`, `in:1: field "name" is a list, not text`},
		"within a source":   {`{"document": "d", "attribution": ["Reuters"]}`, `in:1: field "attribution" is text, not a list of objects`},
		"confidence":        {`{"document": "d", "confidence": "high"}`, `in:1: field "confidence" is text, not a number`},
		"quad":              {`{"document": "d", "quad": 1.5}`, `in:1: field "quad" is a number, not a whole number`},
		"too deep":          {strings.Repeat(`{"a":`, 300) + "1" + strings.Repeat("}", 300), "in:1: not JSON: nested deeper than 200"},
	}
	for name, c := range cases {
		var p Predictions
		err := p.Read("in", strings.NewReader(c.text), 0)
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s…", name, err, c.want)
		}
	}
	if _, err := ReadPredictions(0, filepath.Join(t.TempDir(), "none.jsonl")); !os.IsNotExist(err) {
		t.Errorf("missing file: %v", err)
	}
	_, err := ReadGoldClaims(write(t, `{"document": "d", "subject_alt": [1]}`))
	if err == nil || !strings.Contains(err.Error(), `gold.jsonl:1: field "subject_alt" is a number, not a list of texts`) {
		t.Errorf("gold claims: %v", err)
	}
	if _, err = ReadGoldEvents(write(t, `{"document": "d", "type": "DANCE"}`)); err == nil || !strings.Contains(err.Error(), `type "DANCE" is none of PLOVER 0.6`) {
		t.Errorf("gold events: %v", err)
	}
	if _, err = ReadGoldDyads(write(t, `{"id": "d"}`)); err == nil || !strings.Contains(err.Error(), `field "quad"`) {
		t.Errorf("gold dyads: %v", err)
	}
	if _, err = ReadRE3D(write(t, `{"id": "d", "relations": [{"type": "Likes"}]}`)); err == nil || !strings.Contains(err.Error(), "source_span") {
		t.Errorf("re3d: %v", err)
	}
	if _, err = ReadInputs(write(t, `{"id": "d"}`)); err == nil || !strings.Contains(err.Error(), `field "text" is missing`) {
		t.Errorf("inputs: %v", err)
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadPredictions(t *testing.T) {
	var p Predictions
	text := "{\"document\": \"a\", \"confidence\": 0.5}\r\n\u00a0\u2003\n{\"document\": \"a\"}\r{\"document\": \"b\", \"confidence\": 0.49, \"confidence\": 1}\n{\"document\": \"b\", \"confidence\": 0.1, \"reason\": \"x\"}"
	if err := p.Read("in", strings.NewReader(text), 0.5); err != nil {
		t.Fatal(err)
	}
	if p.Len() != 3 || len(p.of("a")) != 2 || len(p.of("b")) != 1 {
		t.Errorf("%d claims: %v", p.Len(), p.byDocument)
	}
	if err := p.Read("more", strings.NewReader(text), 0); err != nil {
		t.Fatal(err)
	}
	standing, rejected := p.Split()
	if standing.Len() != 6 || rejected.Len() != 1 {
		t.Errorf("%d standing, %d rejected", standing.Len(), rejected.Len())
	}
}

func TestSplitLinesAcrossReads(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"a\nb", "a|b"}, {"a\r\nb\r\n", "a|b"}, {"a\rb\r", "a|b"}, {"\r\n\n\r", "||"}, {"", ""}, {"a\r", "a"},
	} {
		var got []string
		data := []byte(c.in)
		for len(data) > 0 {
			// Give it one byte more each time, as a slow reader would.
			for n := 1; n <= len(data); n++ {
				advance, token, err := splitLines(data[:n], n == len(data))
				if err != nil {
					t.Fatal(err)
				}
				if advance > 0 {
					got = append(got, string(token))
					data = data[advance:]
					break
				}
			}
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q: %q", c.in, got)
		}
	}
}

func TestJSONKeepsOrderAndNumbers(t *testing.T) {
	o, err := parseObject([]byte(`{"z": 1, "a": [1.0, 1e5, 1E-7, -0, -0.0, 12345678901234567890, 1e999, 0.1], "z": "é\u2028<\u0001", "e": {}, "l": []}`))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := writeJSON(&b, o); err != nil {
		t.Fatal(err)
	}
	want := "{\n \"z\": \"é\u2028<\\u0001\",\n \"a\": [\n  1.0,\n  100000.0,\n  1e-07,\n  0,\n  -0.0,\n  12345678901234567890,\n  Infinity,\n  0.1\n ],\n \"e\": {},\n \"l\": []\n}\n"
	if b.String() != want {
		t.Errorf("got  %q\nwant %q", b.String(), want)
	}
	if got := repr(o.get("a")); got != "[1.0, 100000.0, 1e-07, 0, -0.0, 12345678901234567890, inf, 0.1]" {
		t.Errorf("repr %s", got)
	}
	for _, c := range []struct {
		in   any
		want string
	}{
		{nil, "None"}, {true, "True"}, {false, "False"}, {"it's", `"it's"`}, {`it's "so"`, `'it\'s "so"'`}, {"a\n\t\\\x7f\u200b\U0001F600\U000E0001", `'a\n\t\\\x7f\u200b😀\U000e0001'`},
		{fields("k", "v"), "{'k': 'v'}"},
	} {
		if got := repr(c.in); got != c.want {
			t.Errorf("repr(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

// FuzzReadPredictions: whatever comes in, reading ends without a panic, and what was taken can be scored and written.
func FuzzReadPredictions(f *testing.F) {
	f.Add(`{"document": "d", "span": [0, 9], "subject": {"name": "U.S.", "country": "USA"}, "relation": "MEETS", "object": null, "time": "2024-02/..", "confidence": 0.5}`)
	f.Add("{\"document\": \"d\", \"qualifiers\": {\"count\": 1e400}, \"cue\": {\"text\": null}}\r\n\r{}")
	f.Add(`{"document": "", "attribution": [{"name": "'s"}], "time": {"from": "0000-00-00"}}`)
	f.Fuzz(func(t *testing.T, text string) {
		var p Predictions
		if err := p.Read("in", strings.NewReader(text), 0); err != nil {
			if !strings.HasPrefix(err.Error(), "in:") {
				t.Fatalf("no line in %v", err)
			}
			return
		}
		g := gold(t, "United States", "MEETS", "Iran", row{"attribution": []string{"Reuters"}, "time": "2024"})
		for document := range p.byDocument {
			g.Document = document
			r := Claims([]*GoldClaim{g}, &p, theMatcher.ontology, ClaimOptions{})
			var out bytes.Buffer
			if r.WriteText(&out, 3) != nil || r.WriteJSON(&out, 3) != nil || Causes([]*GoldClaim{g}, &p, nil, theMatcher.ontology, ClaimOptions{}).WriteText(&out, 3) != nil {
				t.Fatal("a report failed")
			}
		}
	})
}
