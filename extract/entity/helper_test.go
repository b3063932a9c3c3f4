package entity_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/extract/syntax"
)

var load = sync.OnceValues(func() (*entity.Resolver, error) { return entity.New() })

func resolver(t testing.TB) *entity.Resolver {
	t.Helper()
	r, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func trees(t testing.TB, text string) []syntax.Tree {
	t.Helper()
	p, err := syntax.Load()
	if err != nil {
		t.Fatal(err)
	}
	sents := segment.Split(text)
	out := make([]syntax.Tree, len(sents))
	for i := range sents {
		p.Parse(text, sents[i], &out[i])
	}
	return out
}

func analyse(t testing.TB, text, date, publisher string) *entity.Analysis {
	t.Helper()
	var day time.Time
	if date != "" {
		var err error
		if day, err = time.Parse("2006-01-02", date); err != nil {
			t.Fatal(err)
		}
	}
	return resolver(t).Resolve(entity.Input{Text: text, Date: day, Publisher: publisher, Trees: trees(t, text)})
}

// ids joins the ids of the entities of a mention, shortened: "JPN",
// "person/wang-yi", "@place/tokyo" for a place.
func ids(m entity.Mention) string {
	var b strings.Builder
	if m.Place {
		b.WriteByte('@')
	}
	for i, e := range m.Entities {
		if i > 0 {
			b.WriteByte('+')
		}
		b.WriteString(strings.TrimPrefix(e.ID, "country/"))
	}
	return b.String()
}

// find gives the mention with exactly these words, the nth one after "#n".
func find(text string, a *entity.Analysis, words string) (entity.Mention, bool) {
	n := 0
	if i := strings.IndexByte(words, '#'); i > 0 {
		n = int(words[i+1] - '1')
		words = words[:i]
	}
	for _, list := range a.Mentions {
		for _, m := range list {
			if text[m.Start:m.End] == words {
				if n == 0 {
					return m, true
				}
				n--
			}
		}
	}
	return entity.Mention{}, false
}

func dump(text string, a *entity.Analysis) string {
	var b strings.Builder
	for _, list := range a.Mentions {
		for _, m := range list {
			b.WriteString("  " + text[m.Start:m.End] + " = " + ids(m) + " (" + m.Rule + ")\n")
		}
	}
	return b.String()
}

// example is a text with the links it must have: "words = ids"; "words = -"
// for words that must not be a mention.
type example struct {
	name, text      string
	date, publisher string
	want            []string
}

func check(t *testing.T, list []example) {
	t.Helper()
	for _, ex := range list {
		t.Run(ex.name, func(t *testing.T) {
			a := analyse(t, ex.text, ex.date, ex.publisher)
			for _, w := range ex.want {
				words, want, ok := strings.Cut(w, " = ")
				if !ok {
					t.Fatalf("expectation %q: want \"words = ids\"", w)
				}
				m, found := find(ex.text, a, words)
				got := "-"
				if found {
					got = ids(m)
				}
				if got != want {
					t.Errorf("%q is %s, want %s\n%s", words, got, want, dump(ex.text, a))
				}
			}
		})
	}
}
