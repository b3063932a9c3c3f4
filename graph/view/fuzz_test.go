package view

import (
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"entente/graph/cypher/parse"
)

// What a request holds is refused with a sentence, or becomes a statement in which values are parameters alone.
func FuzzParseSelection(f *testing.F) {
	for _, q := range []string{
		"center=country/JPN&quad=4&limit=9", "from=2024-07-28&to=2024-08-01&confidence=0.5", "publisher=The+Daily&modality=planned",
		"relation=allied with&relation=MEETS", "quad=9", "confidence=NaN", "limit=-1", "from=2024-02-30", "publisher='}) DETACH DELETE n //", "center=%00",
	} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		v, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		s, err := ParseSelection(v)
		if err != nil {
			if !errors.Is(err, ErrRequest) || !utf8.ValidString(err.Error()) {
				t.Fatalf("%q: %v", query, err)
			}
			return
		}
		if s.Limit < 1 || s.Limit > MaxEdges || len(s.Centers) > MaxCenters || s.Confidence < 0 || s.Confidence > 1 {
			t.Fatalf("%q passes as %+v", query, s)
		}
		for _, ask := range []Statement{s.Edges(), s.Path("country/JPN", "country/USA")} {
			for _, list := range [][]string{s.Centers, s.Publishers} {
				for _, value := range list {
					if len(value) > 12 && strings.Contains(ask.Text, value) {
						t.Fatalf("%q stands in the text %s", value, ask.Text)
					}
				}
			}
			if _, err := parse.Statement(ask.Text); err != nil {
				t.Fatalf("%q: %v\n%s", query, err, ask.Text)
			}
			if _, err := parse.Statement(ask.Literal()); err != nil {
				t.Fatalf("%q, to copy: %v\n%s", query, err, ask.Literal())
			}
		}
	})
}

// Nobody comes in who does not know the token.
func FuzzToken(f *testing.F) {
	const token = "a-token-of-some-length"
	f.Add("wrong", "", "")
	f.Add("", "Bearer wrong", "entente_token=wrong")
	f.Add("a-token-of-some-lengt", "bearer "+token, "entente_token")
	server := NewServer(nil, Options{Token: token}) // no graph: nothing that is asked for here needs one
	f.Fuzz(func(t *testing.T, given, header, cookies string) {
		r := httptest.NewRequest(http.MethodGet, "/?"+url.Values{"token": {given}}.Encode(), nil)
		r.Header["Authorization"], r.Header["Cookie"] = []string{header}, []string{cookies}
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		knows := given == token || strings.Contains(header, token) || strings.Contains(cookies, token)
		if w.Code != http.StatusUnauthorized && !knows {
			t.Fatalf("%q, %q and %q are let in: %d", given, header, cookies, w.Code)
		}
		if given == token && w.Code != http.StatusSeeOther {
			t.Fatalf("the token is refused: %d", w.Code)
		}
	})
}

// The parts of a sentence are the sentence, whatever the places in the graph say.
func FuzzMarker(f *testing.F) {
	f.Add("Japan met its ally.", "Japan", "ally", 3, 9, 0)
	f.Add("", "", "", -5, 1<<40, 7)
	f.Add("日本\u202e\xff", "\xff", "本", 0, 2, 0)
	f.Fuzz(func(t *testing.T, sentence, time, speaker string, start, end, begin int) {
		m := marker{text: []rune(sentence), start: begin}
		m.add("subject", int64(start), int64(end))
		m.add("object", int64(start), int64(end))
		m.words("time", time)
		m.name("speaker", speaker)
		var b strings.Builder
		for _, p := range m.parts() {
			if p.Text == "" {
				t.Fatalf("an empty part in %+v", m.parts())
			}
			b.WriteString(p.Text)
		}
		if b.String() != string([]rune(sentence)) {
			t.Fatalf("%q became %q", sentence, b.String())
		}
	})
}

// Names of strangers make neither markup nor formulas.
func FuzzExports(f *testing.F) {
	f.Add("Japan", "allied with")
	f.Add("=1+1", "]]></data><x>")
	f.Add("\x00\u202e<script>", "@\r\n\"")
	f.Fuzz(func(t *testing.T, name, caption string) {
		g := &Subgraph{
			Nodes: []Node{{ID: "organization/a", Name: name, Type: "Organization"}, {ID: "organization/b", Name: caption, Type: name}},
			Edges: []Edge{{Key: "k", From: "organization/a", To: "organization/b", Relation: "MEETS", Caption: caption}},
		}
		var x, c strings.Builder
		if err := errors.Join(WriteGraphML(&x, g), WriteCSV(&c, g)); err != nil {
			t.Fatal(err)
		}
		elements := 0
		for d := xml.NewDecoder(strings.NewReader(x.String())); ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%v in\n%s", err, x.String())
			}
			if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "node" || e.Name.Local == "edge") {
				elements++
			}
		}
		if elements != 3 {
			t.Fatalf("%d nodes and edges in\n%s", elements, x.String())
		}
		if tamed := tame(name); tamed != "" && strings.ContainsRune("=+@\t\r", rune(tamed[0])) {
			t.Fatalf("a spreadsheet runs %q", tamed)
		}
	})
}

// Text in one line for people holds nothing that moves what stands beside it.
func FuzzPlain(f *testing.F) {
	f.Add("a\u202eb\nc", 3)
	f.Fuzz(func(t *testing.T, s string, most int) {
		most = max(0, min(most, 1000))
		got := clipTo(plain(s), most)
		if !utf8.ValidString(got) || strings.ContainsAny(got, "\n\r\u202e\u2066\x00") || utf8.RuneCountInString(got) > most+1 {
			t.Fatalf("%q became %q", s, got)
		}
	})
}

func TestDayIsADay(t *testing.T) {
	if _, err := day(url.Values{"from": {"2024-02-30"}}, "from"); err == nil {
		t.Error("the 30th of February is taken")
	}
	if d, err := day(url.Values{"from": {"2024-02-29"}}, "from"); err != nil || d.Month() != time.February {
		t.Errorf("%v, %v", d, err)
	}
}
