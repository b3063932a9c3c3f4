package syntax

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"entente/extract/segment"
)

var update = flag.Bool("update", false, "write the golden files anew")

func mustLoad(tb testing.TB) *Parser {
	tb.Helper()
	p, err := Load()
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// checkTree wants one root, heads inside the tree and no cycle.
func checkTree(t *testing.T, text string, tree *Tree) {
	t.Helper()
	roots := 0
	for i, w := range tree.Words {
		if w.UPOS == "" || w.XPOS == "" || w.Rel == "" || w.Form != text[w.Start:w.End] {
			t.Fatalf("word %d is not filled in: %+v", i, w)
		}
		if (w.Head < 0) != (w.Rel == "root") {
			t.Fatalf("word %d %q: head %d with relation %s", i, w.Form, w.Head, w.Rel)
		}
		if w.Head < 0 {
			roots++
		}
		at := i
		for steps := 0; at >= 0; steps++ {
			if steps > len(tree.Words) || at >= len(tree.Words) {
				t.Fatalf("word %d %q does not lead to the root", i, w.Form)
			}
			at = tree.Words[at].Head
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots in %q", roots, text)
	}
}

func TestParseTree(t *testing.T) {
	p := mustLoad(t)
	long := strings.Repeat("The ministers met the ambassador of Japan , and ", 200)
	for _, text := range []string{newsText, long, "…", "?? !! ..", "U.S. NUCLEAR UMBRELLA", "\xff\xfe \x00", "日本 は 同盟国 です 。"} {
		var tree Tree
		for _, s := range segment.Split(text) {
			p.Parse(text, s, &tree)
			checkTree(t, text, &tree)
		}
	}
	var tree Tree
	p.Parse("", segment.Sentence{}, &tree)
	if len(tree.Words) != 0 {
		t.Errorf("an empty sentence has %d words", len(tree.Words))
	}
	p.Parse("short", segment.Sentence{Tokens: []segment.Token{{Start: 90, End: 95}}}, &tree)
	if len(tree.Words) != 1 || tree.Words[0].Form != "" {
		t.Errorf("a token outside the text gives %+v", tree.Words)
	}
}

// newsText holds the kinds of sentences that damage extraction most.
const newsText = `By Jane Doe and John Roe
TOKYO (Reuters) -The United States said on Sunday it would revamp its command in Japan.
After leaving Tokyo, Blinken and Austin will hold talks with the Philippines.
“We continue to see China engaging in coercive behaviour,” U.S. Secretary of State Antony Blinken told reporters.
The village was shelled by Russian troops, who had crossed the border on Monday.
France and Germany signed an agreement with Ukraine.
U.S. NUCLEAR UMBRELLA
According to the ministry, Iran did not attack the tanker.
`

func TestGolden(t *testing.T) {
	p := mustLoad(t)
	var b bytes.Buffer
	var tree Tree
	for _, s := range segment.Split(newsText) {
		p.Parse(newsText, s, &tree)
		if err := tree.WriteText(&b); err != nil {
			t.Fatal(err)
		}
		b.WriteByte('\n')
	}
	golden(t, "news.txt", b.Bytes())
}

func TestPrint(t *testing.T) {
	p := mustLoad(t)
	text := "Iran \"warned\" Iraq."
	var tree Tree
	p.Parse(text, segment.Split(text)[0], &tree)
	for name, write := range map[string]func(*bytes.Buffer) error{
		"print.conllu": func(b *bytes.Buffer) error { return tree.WriteCoNLLU(b, text) },
		"print.dot":    func(b *bytes.Buffer) error { return tree.WriteDOT(b) },
		"print.json":   func(b *bytes.Buffer) error { return tree.WriteJSON(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		golden(t, name, b.Bytes())
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; run the test with -update", err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run the test with -update and read the change\n%s", file, got)
	}
}

func TestConcurrentParsesAgree(t *testing.T) {
	p := mustLoad(t)
	sentences := segment.Split(newsText)
	want := make([]Tree, len(sentences))
	for i, s := range sentences {
		p.Parse(newsText, s, &want[i])
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var tree Tree
			for range 5 {
				for i, s := range sentences {
					p.Parse(newsText, s, &tree)
					for j, w := range tree.Words {
						if w != want[i].Words[j] {
							t.Errorf("sentence %d word %d: %+v, want %+v", i, j, w, want[i].Words[j])
							return
						}
					}
				}
			}
		})
	}
	wg.Wait()
}

func TestParseDoesNotAllocate(t *testing.T) {
	p := mustLoad(t)
	sentences := segment.Split(newsText)
	var tree Tree
	parse := func() {
		for _, s := range sentences {
			p.Parse(newsText, s, &tree)
		}
	}
	parse()
	if n := testing.AllocsPerRun(20, parse); n > 0 {
		t.Errorf("%v allocations for %d sentences seen before, want none", n, len(sentences))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range strings.Split(newsText, "\n") {
		f.Add(s)
	}
	f.Add("\xff. \x00\u200b")
	p := mustLoad(f)
	f.Fuzz(func(t *testing.T, text string) {
		var tree Tree
		for _, s := range segment.Split(text) {
			p.Parse(text, s, &tree)
			checkTree(t, text, &tree)
		}
	})
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte("entente syntax 1\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		if p, err := Open(file); err == nil {
			var tree Tree
			p.ParseForms([]string{"a", "b"}, &tree)
		}
	})
}

// checkForms is checkTree for trees without a text.
func checkForms(t *testing.T, tree *Tree) {
	t.Helper()
	var b strings.Builder
	for _, w := range tree.Words {
		b.WriteString(w.Form + " ")
	}
	checkTree(t, b.String(), tree)
}
