package syntaxeval

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/extract/syntax"
	"entente/extract/syntax/conllu"
)

func read(t *testing.T, rows ...string) []conllu.Sentence {
	t.Helper()
	var b strings.Builder
	for _, sentence := range rows {
		id := 0
		for _, line := range strings.Split(sentence, "\n") {
			f := strings.Fields(line)
			id++
			b.WriteString(strings.Join([]string{string(rune('0' + id)), f[0], f[1], f[2], f[3], "_", f[4], f[5], "_", "_"}, "\t") + "\n")
		}
		b.WriteString("\n")
	}
	s, err := conllu.Read(strings.NewReader(b.String()), "rows")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const (
	goldTree = `Iran Iran PROPN NNP 2 nsubj
warned warn VERB VBD 0 root
the the DET DT 4 det
rebels rebel NOUN NNS 2 obj
. . PUNCT . 2 punct`
	otherTree = `Iran Iran PROPN NNP 2 nsubj:pass
warned warned VERB VBN 0 root
the the DET DT 4 det
rebels rebel VERB NNS 2 obl
. . PUNCT . 4 punct`
)

func TestScore(t *testing.T) {
	same := Score(read(t, goldTree), read(t, goldTree))
	for name, f := range map[string]F1{"upos": same.UPOS, "las": same.LAS, "clas": same.CLAS, "svo": same.SVO, "sentences": same.Sentences} {
		if f.F1 != 100 {
			t.Errorf("a tree against itself: %s %v", name, f)
		}
	}
	s := Score(read(t, goldTree), read(t, otherTree))
	for _, tt := range []struct {
		name      string
		got, want float64
	}{
		{"upos", s.UPOS.F1, 80}, {"xpos", s.XPOS.F1, 80}, {"lemma", s.Lemma.F1, 80},
		{"uas", s.UAS.F1, 80}, {"las", s.LAS.F1, 60}, {"clas", s.CLAS.F1, 200.0 / 3}, {"svo", s.SVO.F1, 0},
	} {
		if math.Abs(tt.got-tt.want) > 1e-9 {
			t.Errorf("%s %.2f, want %.2f", tt.name, tt.got, tt.want)
		}
	}
}

func TestScoreAlignsRawText(t *testing.T) {
	gold := read(t, "can can AUX MD 3 aux\nnot not PART RB 3 advmod\ngo go VERB VB 0 root")
	system := read(t, "cannot can AUX MD 2 aux\ngo go VERB VB 0 root")
	s := Score(gold, system)
	if s.Words.Correct != 1 || s.Words.Gold != 3 || s.Words.System != 2 || s.LAS.Correct != 1 || s.Sentences.Correct != 1 {
		t.Errorf("words %+v las %+v sentences %+v", s.Words, s.LAS, s.Sentences)
	}
	split := Score(read(t, goldTree), read(t, "Iran Iran PROPN NNP 0 root", "warned warn VERB VBD 0 root\nthe the DET DT 3 det\nrebels rebel NOUN NNS 1 obj\n. . PUNCT . 1 punct"))
	if split.Sentences.Correct != 0 || split.UAS.Correct != 4 {
		t.Errorf("split sentence: sentences %+v uas %+v", split.Sentences, split.UAS)
	}
}

func TestPassiveTriple(t *testing.T) {
	active := read(t, "Rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\ntowns town NOUN NNS 2 obj")
	passive := read(t, "Towns town NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nshelled shell VERB VBN 0 root\nby by ADP IN 5 case\nrebels rebel NOUN NNS 3 obl:agent")
	for name, s := range map[string][]conllu.Sentence{"active": active, "passive": passive} {
		if f := Score(s, s).SVO; f.Gold != 1 || f.Correct != 1 {
			t.Errorf("%s: %+v, want one triple", name, f)
		}
	}
}

func TestRun(t *testing.T) {
	p, err := syntax.Load()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.conllu")
	text := "# text = Iran warned the rebels.\n"
	for i, line := range strings.Split(goldTree, "\n") {
		f := strings.Fields(line)
		text += strings.Join([]string{string(rune('1' + i)), f[0], f[1], f[2], f[3], "_", f[4], f[5], "_", "_"}, "\t") + "\n"
	}
	if err := os.WriteFile(file, []byte(text+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		opt  Options
		want string
	}{
		{Options{}, "uas                    100.00"},
		{Options{Raw: true}, "sentences              100.00"},
		{Options{JSON: true}, `"uas": 100`},
		{Options{Print: true}, "2\twarned\twarn\tVERB\tVBD\t_\t0\troot"},
	} {
		var b bytes.Buffer
		if err := Run(&b, p, file, tt.opt); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), tt.want) {
			t.Errorf("%+v prints\n%s\nwithout %q", tt.opt, b.String(), tt.want)
		}
	}
	if err := Run(&bytes.Buffer{}, p, filepath.Join(t.TempDir(), "none"), Options{}); err == nil {
		t.Error("no error for a missing file")
	}
}
