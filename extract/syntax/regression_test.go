package syntax_test

import (
	"os"
	"path/filepath"
	"testing"

	"entente/extract/syntax"
	"entente/extract/syntax/conllu"
	"entente/extract/syntax/syntaxeval"
)

// TestNewsRegression parses the hand-checked news sentences of the repository
// and fails when a figure falls below what the embedded model reached.
func TestNewsRegression(t *testing.T) {
	file := filepath.Join("..", "..", "testdata", "syntax", "news.conllu")
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	gold, err := conllu.Read(f, file)
	if err != nil {
		t.Fatal(err)
	}
	if len(gold) < 150 {
		t.Fatalf("%s holds %d sentences; at least 150 are wanted", file, len(gold))
	}
	p, err := syntax.Load()
	if err != nil {
		t.Fatal(err)
	}
	system, _ := syntaxeval.Predict(p, gold, false)
	s := syntaxeval.Score(gold, system)
	for _, tt := range []struct {
		name       string
		got, floor float64
	}{
		{"upos", s.UPOS.F1, 98}, {"xpos", s.XPOS.F1, 97.5}, {"lemma", s.Lemma.F1, 98.5},
		{"las", s.LAS.F1, 89}, {"clas", s.CLAS.F1, 87.5}, {"svo", s.SVO.F1, 87.5},
	} {
		t.Logf("%s %.2f", tt.name, tt.got)
		if tt.got < tt.floor {
			t.Errorf("%s %.2f, want at least %.2f", tt.name, tt.got, tt.floor)
		}
	}
}
