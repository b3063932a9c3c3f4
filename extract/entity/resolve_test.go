package entity_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/extract/syntax"
)

// TestInvariants checks what every analysis promises, on the sample articles.
func TestInvariants(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample articles: %v", err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		tr := trees(t, text)
		a := resolver(t).Resolve(entity.Input{Text: text, Trees: tr})
		if msg := invariants(text, tr, a); msg != "" {
			t.Errorf("%s: %s", f, msg)
		}
	}
}

// invariants returns what is wrong with an analysis, "" when nothing is.
func invariants(text string, tr []syntax.Tree, a *entity.Analysis) string {
	if len(a.Mentions) != len(tr) {
		return fmt.Sprintf("%d sentences, mentions of %d", len(tr), len(a.Mentions))
	}
	known := map[*entity.Entity]bool{}
	ids := map[string]bool{}
	for _, e := range a.Entities {
		if known[e] || ids[e.ID] {
			return "entity " + e.ID + " listed twice"
		}
		known[e], ids[e.ID] = true, true
	}
	for i, list := range a.Mentions {
		for k, m := range list {
			words := tr[i].Words
			switch {
			case m.Sentence != i:
				return fmt.Sprintf("mention of sentence %d filed under %d", m.Sentence, i)
			case len(m.Entities) == 0:
				return "mention without an entity"
			case m.First < 0 || m.First >= m.Last || m.Last > len(words) || m.Head < m.First || m.Head >= m.Last:
				return fmt.Sprintf("words [%d, %d) head %d of %d", m.First, m.Last, m.Head, len(words))
			case m.Start < words[m.First].Start || m.End > words[m.Last-1].End || m.Start >= m.End:
				return fmt.Sprintf("bytes [%d, %d) outside the words [%d, %d)", m.Start, m.End, words[m.First].Start, words[m.Last-1].End)
			case k > 0 && list[k-1].First > m.First:
				return "mentions out of order"
			case m.Certainty <= 0 || m.Certainty > 1:
				return fmt.Sprintf("certainty %v of %q", m.Certainty, text[m.Start:m.End])
			case m.Rule == "":
				return "no rule for " + text[m.Start:m.End]
			case m.Inside >= 0 && (m.Inside >= len(list) || m.Inside == k || list[m.Inside].Start > m.Start || list[m.Inside].End < m.End):
				return "mention not inside the one it names"
			}
			for _, e := range m.Entities {
				if !known[e] {
					return "entity " + e.ID + " is not listed"
				}
			}
		}
	}
	return ""
}

func TestResolveIsDeterministicAndConcurrent(t *testing.T) {
	b, err := os.ReadFile("../../testdata/articles/tokyo-2plus2.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	tr := trees(t, text)
	first := flat(resolver(t).Resolve(entity.Input{Text: text, Trees: tr}))
	var wg sync.WaitGroup
	out := make([][]string, 8)
	for i := range out {
		wg.Go(func() { out[i] = flat(resolver(t).Resolve(entity.Input{Text: text, Trees: tr})) })
	}
	wg.Wait()
	for i := range out {
		if !reflect.DeepEqual(out[i], first) {
			t.Errorf("run %d differs", i)
		}
	}
}

func flat(a *entity.Analysis) []string {
	var out []string
	for _, e := range a.Entities {
		out = append(out, fmt.Sprint(*e))
	}
	for _, list := range a.Mentions {
		for _, m := range list {
			out = append(out, fmt.Sprint(m.Start, m.End, m.Kind, ids(m), m.Rule, m.Certainty, m.Inside))
		}
	}
	return out
}

func TestEmptyInput(t *testing.T) {
	if a := resolver(t).Resolve(entity.Input{}); len(a.Entities) != 0 || len(a.Mentions) != 0 {
		t.Errorf("nothing gives %+v", a)
	}
	a := resolver(t).Resolve(entity.Input{Trees: make([]syntax.Tree, 2)})
	if len(a.Mentions) != 2 {
		t.Errorf("two empty sentences give %d lists", len(a.Mentions))
	}
}

// FuzzResolve feeds any text through segmenter, parser and resolver.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{
		"Washington praised Tokyo.", "U.S.-Japan, China–Russia and UN-brokered talks (IAEA).", "\"We\" — said. He: it's its 's ’s",
		"President of of the the King Hassan of", "ABC (ABC) (A) ((B)) X (Y)", "al- bin de van", "the two the three both nations",
		"Bob-led-Al-Qaeda'sé’s", "\xff\xfe Japan \x00", "A\n\nB\n\n\"C", "Presidents Xi and", "Secretary Secretary Secretary",
	} {
		f.Add(s, "U.S. Department of State", int64(1722124800))
	}
	f.Fuzz(func(t *testing.T, text, publisher string, unix int64) {
		if len(text) > 4000 {
			return
		}
		tr := trees(t, text)
		a := resolver(t).Resolve(entity.Input{Text: text, Publisher: publisher, Date: time.Unix(unix%4e9, 0).UTC(), Trees: tr})
		if msg := invariants(text, tr, a); msg != "" {
			t.Error(msg)
		}
	})
}

// FuzzResolveTrees breaks the trees: heads, relations and tags of any kind.
func FuzzResolveTrees(f *testing.F) {
	f.Add("Japan and China met their two allies in Rome, he said.", []byte("\x01\x05\x02nsubj"))
	f.Fuzz(func(t *testing.T, text string, noise []byte) {
		if len(text) > 2000 || len(noise) == 0 {
			return
		}
		tr := trees(t, text)
		rels := []string{"nsubj", "obj", "conj", "appos", "nmod", "amod", "flat", "root", "obl", "case"}
		tags := []string{"NOUN", "PROPN", "VERB", "PRON", "ADJ", "DET"}
		for i := range tr {
			for k := range tr[i].Words {
				n := int(noise[(i+k)%len(noise)])
				w := &tr[i].Words[k]
				w.Head = n%(len(tr[i].Words)+2) - 1
				w.Rel = rels[n%len(rels)]
				if n%3 == 0 {
					w.UPOS = tags[n%len(tags)]
				}
			}
		}
		resolver(t).Resolve(entity.Input{Text: text, Trees: tr})
	})
}

func BenchmarkResolve(b *testing.B) {
	files, _ := filepath.Glob("../../testdata/articles/*.txt")
	var inputs []entity.Input
	sentences := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		text := string(raw)
		in := entity.Input{Text: text, Trees: trees(b, text), Date: time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)}
		sentences += len(in.Trees)
		inputs = append(inputs, in)
	}
	r := resolver(b)
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		for _, in := range inputs {
			r.Resolve(in)
		}
	}
	b.ReportMetric(float64(sentences)*float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}

func BenchmarkLoadGazetteer(b *testing.B) {
	for b.Loop() {
		if _, err := entity.LoadGazetteer(); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleResolver_Resolve() {
	parser, err := syntax.Load()
	if err != nil {
		panic(err)
	}
	r, err := entity.New()
	if err != nil {
		panic(err)
	}
	text := "Washington praised its ally in Tokyo, Antony Blinken said."
	var trees []syntax.Tree
	for _, s := range segment.Split(text) {
		var t syntax.Tree
		parser.Parse(text, s, &t)
		trees = append(trees, t)
	}
	a := r.Resolve(entity.Input{Text: text, Trees: trees})
	for _, m := range a.Mentions[0] {
		if m.Kind == entity.Name {
			var names []string
			for _, e := range m.Entities {
				names = append(names, e.Name)
			}
			fmt.Printf("%s: %s, place %v\n", text[m.Start:m.End], strings.Join(names, ", "), m.Place)
		}
	}
	// Output:
	// Washington: United States, place false
	// Tokyo: Tokyo, place true
	// Antony Blinken: Antony Blinken, place false
}
