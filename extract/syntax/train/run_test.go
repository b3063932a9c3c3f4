package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/extract/syntax/internal/nn"
)

// toy writes a treebank of made-up sentences and a lexicon.
func toy(t *testing.T) (lexicon, trees string) {
	t.Helper()
	names := []string{"Japan", "Iran", "Chad", "Peru", "Mali"}
	verbs := []string{"warned", "praised", "visited", "armed"}
	var b strings.Builder
	for i := range 120 {
		s, v, o := names[i%5], verbs[i%4], names[(i/5+2)%5]
		fmt.Fprintf(&b, "# text = %s %s %s.\n", s, v, o)
		fmt.Fprintf(&b, "1\t%s\t%s\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n", s, s)
		fmt.Fprintf(&b, "2\t%s\t%s\tVERB\tVBD\t_\t0\troot\t_\t_\n", v, strings.TrimSuffix(strings.TrimSuffix(v, "ed"), "e"))
		fmt.Fprintf(&b, "3\t%s\t%s\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No\n", o, o)
		b.WriteString("4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n")
	}
	dir := t.TempDir()
	lexicon, trees = filepath.Join(dir, "words.tsv"), filepath.Join(dir, "toy.conllu")
	for name, text := range map[string]string{lexicon: "japan\t10\tNNP\nwarned\t01\tVBD VBN\n", trees: b.String()} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return lexicon, trees
}

// toyConfig trains a small network on the toy.
func toyConfig(t *testing.T) config {
	lexicon, trees := toy(t)
	cfg := defaults()
	cfg.lexicon, cfg.files, cfg.out = lexicon, []string{trees}, filepath.Join(t.TempDir(), "model.bin")
	cfg.vectors = filepath.Join(filepath.Dir(lexicon), "vectors.tsv")
	if err := os.WriteFile(cfg.vectors, []byte("japan\tahoh\nwarned\thhoa\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	cfg.shape.Dim, cfg.shape.Hidden, cfg.shape.Layers, cfg.shape.Arc, cfg.shape.Rel = 12, 16, 1, 16, 16
	cfg.opt.Epochs, cfg.opt.Words, cfg.opt.Rate, cfg.opt.Dropout = 12, 60, 0.02, nn.Dropout{}
	cfg.log = t.Logf
	return cfg
}

func TestRunGivesTheSameBytes(t *testing.T) {
	cfg := toyConfig(t)
	var first []byte
	for i := range 2 {
		if err := run(cfg); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(cfg.out)
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = b
		} else if !bytes.Equal(first, b) {
			t.Error("the second run gives other bytes")
		}
	}
	card := filepath.Join(t.TempDir(), "model.md")
	if err := writeCard(card, cfg, cfg.files); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(card)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"CC BY-SA 4.0", "| toy.conllu | 100.00 | 100.00 |", "--epochs 12"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the card has no %q:\n%s", want, text)
		}
	}
}

func TestRunNamesBadFiles(t *testing.T) {
	lexicon, trees := toy(t)
	bad := filepath.Join(t.TempDir(), "bad.conllu")
	if err := os.WriteFile(bad, []byte("1\tx\n\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ lexicon, trees, want string }{
		{lexicon, bad, "bad.conllu:1: "},
		{trees, trees, "toy.conllu:1: a line needs 3 columns"},
		{lexicon, bad + ".gz", "no such file"},
	} {
		cfg := defaults()
		cfg.lexicon, cfg.files, cfg.log = tt.lexicon, []string{tt.trees}, t.Logf
		if err := run(cfg); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("got %v, want …%s…", err, tt.want)
		}
	}
}
