package syntaxeval

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"

	"entente/extract/segment"
	"entente/extract/syntax"
	"entente/extract/syntax/conllu"
)

// Options choose what Run does.
type Options struct {
	Raw   bool // segment the text, too, instead of taking the gold tokens
	JSON  bool // print the scores as JSON
	Print bool // print the predicted trees in place of the scores
}

// Run parses the CoNLL-U file name
// and writes scores or trees to w.
func Run(w io.Writer, p *syntax.Parser, name string, opt Options) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	gold, err := conllu.Read(f, name)
	if err != nil {
		return err
	}
	if len(gold) == 0 {
		return fmt.Errorf("%s: no sentence in it; a CoNLL-U file is due", name)
	}
	system, took := Predict(p, gold, opt.Raw)
	if opt.Print {
		return conllu.Write(w, system)
	}
	s := Score(gold, system)
	rate := float64(len(system)) / max(took.Seconds(), 1e-9)
	if opt.JSON {
		return writeJSON(w, s, rate)
	}
	return writeText(w, s, rate, opt.Raw)
}

// Predict parses the words of the gold sentences, or with raw their text, and
// says how long that took. Time for building the output is not counted.
func Predict(p *syntax.Parser, gold []conllu.Sentence, raw bool) ([]conllu.Sentence, time.Duration) {
	if raw {
		return predictRaw(p, gold)
	}
	var tree syntax.Tree
	out := make([]conllu.Sentence, 0, len(gold))
	var took time.Duration
	var forms []string
	for i := range gold {
		forms = forms[:0]
		for _, w := range gold[i].Words {
			forms = append(forms, w.Form)
		}
		begin := time.Now()
		p.ParseForms(forms, &tree)
		took += time.Since(begin)
		s := tree.CoNLLU()
		s.Comments, s.Text, s.Multi = gold[i].Comments, gold[i].Text, gold[i].Multi
		for j := range s.Words {
			s.Words[j].SpaceAfter = gold[i].Words[j].SpaceAfter
		}
		out = append(out, s)
	}
	return out, took
}

func predictRaw(p *syntax.Parser, gold []conllu.Sentence) ([]conllu.Sentence, time.Duration) {
	text := RawText(gold)
	begin := time.Now()
	sentences := segment.Split(text)
	took := time.Since(begin)
	var tree syntax.Tree
	out := make([]conllu.Sentence, 0, len(sentences))
	for i, s := range sentences {
		begin := time.Now()
		p.Parse(text, s, &tree)
		took += time.Since(begin)
		c := tree.CoNLLU()
		c.Text = text[s.Start:s.End]
		c.Comments = []string{fmt.Sprintf("# sent_id = %d", i+1), "# text = " + strings.Join(strings.Fields(c.Text), " ")}
		for j := 0; j+1 < len(s.Tokens); j++ {
			c.Words[j].SpaceAfter = s.Tokens[j].End < s.Tokens[j+1].Start
		}
		out = append(out, c)
	}
	return out, took
}

// RawText joins the texts of sentences: a space between sentences, an empty
// line between paragraphs and documents.
func RawText(gold []conllu.Sentence) string {
	var b strings.Builder
	for i := range gold {
		if i > 0 {
			if gold[i].NewDoc || gold[i].NewPar {
				b.WriteString("\n\n")
			} else {
				b.WriteByte(' ')
			}
		}
		b.WriteString(gold[i].Text)
	}
	return b.String()
}

func writeText(w io.Writer, s Scores, rate float64, raw bool) error {
	rows := []struct {
		name string
		f    F1
	}{{"upos", s.UPOS}, {"xpos", s.XPOS}, {"lemma", s.Lemma}, {"uas", s.UAS}, {"las", s.LAS}, {"clas", s.CLAS}, {"svo_f1", s.SVO}}
	if raw {
		rows = append(rows[:0:0], rows...)
		if _, err := fmt.Fprintf(w, "%-22s %6.2f\n%-22s %6.2f\n", "words", s.Words.F1, "sentences", s.Sentences.F1); err != nil {
			return err
		}
	}
	for _, r := range rows {
		if _, err := fmt.Fprintf(w, "%-22s %6.2f\n", r.name, r.f.F1); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%-22s %6.0f\n", "sentences_per_second", rate)
	return err
}

func writeJSON(w io.Writer, s Scores, rate float64) error {
	round := func(x float64) float64 { return math.Round(x*100) / 100 }
	out := struct {
		UPOS      float64 `json:"upos"`
		XPOS      float64 `json:"xpos"`
		Lemma     float64 `json:"lemma"`
		UAS       float64 `json:"uas"`
		LAS       float64 `json:"las"`
		CLAS      float64 `json:"clas"`
		SVO       float64 `json:"svo_f1"`
		Words     float64 `json:"words"`
		Sentences float64 `json:"sentences"`
		Rate      float64 `json:"sentences_per_second"`
	}{round(s.UPOS.F1), round(s.XPOS.F1), round(s.Lemma.F1), round(s.UAS.F1), round(s.LAS.F1), round(s.CLAS.F1),
		round(s.SVO.F1), round(s.Words.F1), round(s.Sentences.F1), math.Round(rate)}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
