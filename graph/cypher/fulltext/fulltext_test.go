package fulltext

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestAnalyze(t *testing.T) {
	long := strings.Repeat("é", 300)
	for _, c := range []struct {
		analyzer, text string
		want           []string
	}{
		{Standard, "The U.S. and Müller's 54,000 cease-fire_talks!", []string{"the", "u.s", "and", "müller's", "54,000", "cease", "fire_talks"}},
		{Standard, " … -- ", nil},
		{Standard, long, []string{long[:2*maxToken], long[2*maxToken:]}},
		{Whitespace, "A-b  c.", []string{"A-b", "c."}},
	} {
		if got := analyze(c.analyzer, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSearch(t *testing.T) {
	texts := []string{"Japan talks", "Tokyo talks of talks", "a truce"}
	for search, want := range map[string][]int64{
		"talks":                {1, 0}, // twice, though in a longer text
		"talks -tokyo":         {0},
		`"of talks"`:           {1},
		"tr*":                  {2},
		"japan OR truce AND a": {2}, // AND makes what is before it required
		"-talks":               nil,
	} {
		q, err := Parse(search, Standard, []string{"text"})
		if err != nil {
			t.Errorf("%s: %v", search, err)
			continue
		}
		s := q.NewSearch()
		for i, text := range texts {
			s.Add(int64(i), []string{text})
		}
		var got []int64
		for _, h := range s.Hits() {
			got = append(got, h.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", search, got, want)
		}
	}
}

// A length is kept as Lucene keeps it: exactly below 40, then with four
// significant bits.
func TestRounded(t *testing.T) {
	for n, want := range map[int32]int32{1: 1, 39: 39, 40: 40, 41: 40, 42: 42, 56: 56, 59: 56, 1000: 984} {
		if got := rounded(n); got != want {
			t.Errorf("%d becomes %d, want %d", n, got, want)
		}
	}
}

// FuzzParse makes sure that no search text makes a panic, and that every error
// is one about the text.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"japan", `+a -"b c" (d OR e*)^2`, "title:x && !y", `\u00e9\"`, "(((", `"`, "a~2", "[a TO b]", "*?*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, search string) {
		q, err := Parse(search, Standard, []string{"text", "title"})
		var wrong *SyntaxError
		if err != nil && !errors.As(err, &wrong) {
			t.Fatalf("%T", err)
		}
		if err != nil {
			return
		}
		s := q.NewSearch()
		for i, text := range []string{"Japan and the U.S.", search, ""} {
			s.Add(int64(i), []string{text, "title"})
		}
		for _, h := range s.Hits() {
			if !(h.Score >= 0) {
				t.Errorf("score %v", h.Score)
			}
		}
	})
}
