package segment

import (
	"strings"
	"testing"
)

func render(text string, s Sentence) string {
	var b strings.Builder
	for i, t := range s.Tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(text[t.Start:t.End])
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"initials", "The U.S. and Japan met. Talks went on.", []string{"The U.S. and Japan met .", "Talks went on ."}},
		{"initials last", "He left the U.S. The talks failed.", []string{"He left the U.S.", "The talks failed ."}},
		{"country then name", "The U.S. State Department spoke.", []string{"The U.S. State Department spoke ."}},
		{"ranks", "Gen. Mark Milley met Lt. Col. Roe. They spoke.", []string{"Gen. Mark Milley met Lt. Col. Roe .", "They spoke ."}},
		{"months", "It began on Jan. 6 and ended on Feb. 3.", []string{"It began on Jan. 6 and ended on Feb. 3 ."}},
		{"middle initial", "George W. Bush and Warren G. Harding spoke.", []string{"George W. Bush and Warren G. Harding spoke ."}},
		{"quotes across sentences", "“We are ready. We will act,” he said. “That is all.” She left.",
			[]string{"“ We are ready .", "We will act , ” he said .", "“ That is all . ”", "She left ."}},
		{"question in a quote", "“Why now?” he asked.", []string{"“ Why now ? ” he asked ."}},
		{"straight quotes", `"It is over." The crowd left.`, []string{`" It is over . "`, "The crowd left ."}},
		{"clitics", "Japan's envoy didn't say it'll cannot.", []string{"Japan 's envoy did n't say it 'll can not ."}},
		{"curly clitics", "Its ally’s forces didn’t move.", []string{"Its ally ’s forces did n’t move ."}},
		{"plural possessive", "the ministers' talks", []string{"the ministers ' talks"}},
		{"hyphens", "a U.S.-led, long-range anti-ship mid-July e-mail", []string{"a U.S. - led , long - range anti-ship mid-July e-mail"}},
		{"numbers", "It paid $1,000.50 for 9/11 at 5:30 on 10/26/2000, up 3.5%.",
			[]string{"It paid $ 1,000.50 for 9/11 at 5:30 on 10/26/2000 , up 3.5 % ."}},
		{"ellipsis", "They waited ... and left.", []string{"They waited ... and left ."}},
		{"addresses", "See https://example.com/a-b?c=d, or write to a.b@example.org.",
			[]string{"See https://example.com/a-b?c=d , or write to a.b@example.org ."}},
		{"clauses of a resolution", "Condemns the coup; Decides to act; and urges calm.", []string{"Condemns the coup ;", "Decides to act ; and urges calm ."}},
		{"companies", "Acme Corp. said it bought Roe Inc. The price fell.", []string{"Acme Corp. said it bought Roe Inc.", "The price fell ."}},
		{"footnote", "It ended in 1805.[17] Later it began.", []string{"It ended in 1805 . [ 17 ]", "Later it began ."}},
		{"ampersand", "AT&T and R&D", []string{"AT&T and R&D"}},
		{"slash", "the India/Pakistan border", []string{"the India / Pakistan border"}},
		{"exclamation in a name", "Yahoo! said so.", []string{"Yahoo ! said so ."}},
		{"dash", "The deterrence – the power — grew.", []string{"The deterrence – the power — grew ."}},
		{"empty", " \n\t ", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(tt.text) {
				got = append(got, render(tt.text, s))
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func TestLayout(t *testing.T) {
	text := strings.Join([]string{
		"By Jane Doe and John Roe",
		"TOKYO (Reuters) -America stated on Sunday it could revamp its command.",
		"U.S. NUCLEAR UMBRELLA",
		"Beijing rejected the plan. It will respond.",
		"• The first item",
		"1. Ministers met.",
		"(Reporting by Jane Doe; Editing by John Roe)",
		"FILE PHOTO: Ministers shake hands",
	}, "\n")
	want := []struct {
		kind      Kind
		paragraph int
		body      int
		text      string
	}{
		{Byline, 0, 0, "By Jane Doe and John Roe"},
		{Body, 1, 5, "TOKYO ( Reuters ) - America stated on Sunday it could revamp its command ."},
		{Heading, 2, 0, "U.S. NUCLEAR UMBRELLA"},
		{Body, 3, 0, "Beijing rejected the plan ."},
		{Body, 3, 0, "It will respond ."},
		{ListItem, 4, 0, "• The first item"},
		{ListItem, 5, 0, "1 . Ministers met ."},
		{Byline, 6, 0, "( Reporting by Jane Doe ; Editing by John Roe )"},
		{Caption, 7, 0, "FILE PHOTO : Ministers shake hands"},
	}
	got := Split(text)
	if len(got) != len(want) {
		t.Fatalf("%d sentences, want %d", len(got), len(want))
	}
	for i, w := range want {
		g := got[i]
		if g.Kind != w.kind || g.Paragraph != w.paragraph || g.BodyStart != w.body || render(text, g) != w.text {
			t.Errorf("sentence %d: kind %d paragraph %d body %d %q, want %+v", i, g.Kind, g.Paragraph, g.BodyStart, render(text, g), w)
		}
	}
}

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"TOKYO (Reuters) - Japan agreed.":                                   "Japan",
		"WASHINGTON, July 28 (Reuters) - Officials met.":                    "Officials",
		"BEIJING — China objected.":                                         "China",
		"Washington (CNN) — The president left.":                            "The",
		"WASHINGTON - The Pentagon spoke.":                                  "The",
		"SEOUL, South Korea (AP) — The two Koreas spoke.":                   "The",
		"LONDON/PARIS (AFP) - Two ministers resigned.":                      "Two",
		"KINGSTON, Harbour View, Dec 15 (Island News) - Two states agreed.": "Two",
		"LINZ, Austria (North Post) -Austria met Italy.":                    "Austria",
		"LIMA, Aug 9 - Peru agreed.":                                        "Peru",
		"NATO - an alliance of 32 - met.":                                   "",
		"The U.S. - led by its president - agreed.":                         "",
		"Japan agreed.": "",
		"The decision - a hard one - was made by the minister.": "",
	} {
		s := Split(text)[0]
		got := ""
		if s.BodyStart > 0 {
			got = text[s.Tokens[s.BodyStart].Start:s.Tokens[s.BodyStart].End]
		}
		if got != want {
			t.Errorf("%q: body starts at %q, want %q", text, got, want)
		}
	}
}

func TestWrappedLines(t *testing.T) {
	text := "The two governments said on Monday that they would begin to\n" +
		"remove troops from the border after the agreement that they\n" +
		"signed in March came into force.\n\nThe next step is open."
	got := Split(text)
	if len(got) != 2 || got[0].Paragraph != 0 || got[1].Paragraph != 1 {
		t.Fatalf("got %d sentences %+v, want one a paragraph", len(got), got)
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"The U.S. said “no.” He left.", "a\n\nb", "\xff\xfe.", "1.", "......", "’s", "don't", "a@b.c", "[1]", "http://"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkSpans(t, text, Split(text))
	})
}

// checkSpans wants all tokens in order, without overlap, none empty, and all
// visible bytes inside a token.
func checkSpans(t *testing.T, text string, sentences []Sentence) {
	t.Helper()
	at := 0
	for _, s := range sentences {
		if len(s.Tokens) == 0 || s.BodyStart >= len(s.Tokens) {
			t.Fatalf("sentence %d-%d: %d tokens, body at %d", s.Start, s.End, len(s.Tokens), s.BodyStart)
		}
		if s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %d-%d does not end with its tokens", s.Start, s.End)
		}
		for _, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(text) {
				t.Fatalf("token %d-%d after %d in %d bytes", tok.Start, tok.End, at, len(text))
			}
			if gap := strings.Trim(text[at:tok.Start], " \t\r\n\v\f\u0085\u00a0\u200b\ufeff"); gap != "" && strings.IndexFunc(gap, notSpace) >= 0 {
				t.Fatalf("%q stands in no token", gap)
			}
			at = tok.End
		}
	}
}

func notSpace(r rune) bool { return !blank(r) }
