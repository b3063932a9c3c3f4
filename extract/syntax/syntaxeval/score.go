// Package syntaxeval measures a parser against hand-annotated trees the way
// the CoNLL 2018 shared task did: relations without subtypes, punctuation
// included, and for raw text words aligned by their characters. It also scores
// the subject–verb–object triples that claims are made of.
package syntaxeval

import (
	"strings"

	"entente/extract/syntax/conllu"
)

// F1 is precision, recall and their harmonic mean, in per cent, with the
// counts they come from.
type F1 struct {
	Correct   int     `json:"correct"`
	Gold      int     `json:"gold"`
	System    int     `json:"system"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

func (f *F1) finish() {
	if f.System > 0 {
		f.Precision = 100 * float64(f.Correct) / float64(f.System)
	}
	if f.Gold > 0 {
		f.Recall = 100 * float64(f.Correct) / float64(f.Gold)
	}
	if f.Gold+f.System > 0 {
		f.F1 = 200 * float64(f.Correct) / float64(f.Gold+f.System)
	}
}

// Scores holds one figure a measure.
type Scores struct {
	Words     F1 `json:"words"`
	Sentences F1 `json:"sentences"`
	UPOS      F1 `json:"upos"`
	XPOS      F1 `json:"xpos"`
	Lemma     F1 `json:"lemma"`
	UAS       F1 `json:"uas"`
	LAS       F1 `json:"las"`
	CLAS      F1 `json:"clas"`
	SVO       F1 `json:"svo"`
}

// word is a word laid out on the characters of its file.
type word struct {
	*conllu.Word
	start, end int // characters without white space
	head       int // index in the file, -1 for the root
	first      int // index of the sentence's first word
	aligned    int // index of the word with the same span on the other side, -1
}

// layout lays the words of all sentences on one line of characters.
func layout(sentences []conllu.Sentence) (words []word, ends map[[2]int]bool) {
	at := 0
	ends = map[[2]int]bool{}
	for i := range sentences {
		base, begin := len(words), at
		for j := range sentences[i].Words {
			w := &sentences[i].Words[j]
			n := visible(w.Form)
			words = append(words, word{w, at, at + n, base + w.Head - 1, base, -1})
			if w.Head == 0 {
				words[len(words)-1].head = -1
			}
			at += n
		}
		ends[[2]int{begin, at}] = true
	}
	return words, ends
}

func visible(s string) int {
	n := 0
	for _, r := range s {
		if r != ' ' && r != '\u00a0' && r != '\t' {
			n++
		}
	}
	return n
}

// Score compares two annotations of the same text.
func Score(gold, system []conllu.Sentence) Scores {
	var s Scores
	g, gEnds := layout(gold)
	y, yEnds := layout(system)
	align(g, y)
	s.Sentences = F1{Gold: len(gEnds), System: len(yEnds)}
	for e := range gEnds {
		if yEnds[e] {
			s.Sentences.Correct++
		}
	}
	all := []*F1{&s.Words, &s.UPOS, &s.XPOS, &s.Lemma, &s.UAS, &s.LAS}
	for _, f := range all {
		f.Gold, f.System = len(g), len(y)
	}
	for i := range y {
		if content(y[i].Rel) {
			s.CLAS.System++
		}
	}
	for i := range g {
		a := &g[i]
		if content(a.Rel) {
			s.CLAS.Gold++
		}
		if a.aligned < 0 {
			continue
		}
		b := &y[a.aligned]
		s.Words.Correct++
		count(&s.UPOS, a.UPOS == b.UPOS)
		count(&s.XPOS, a.XPOS == b.XPOS)
		count(&s.Lemma, a.Lemma == "_" || a.Lemma == b.Lemma)
		head := a.head < 0 && b.head < 0 || a.head >= 0 && b.head >= 0 && g[a.head].aligned == b.head
		count(&s.UAS, head)
		label := head && universal(a.Rel) == universal(b.Rel)
		count(&s.LAS, label)
		count(&s.CLAS, label && content(a.Rel))
	}
	s.SVO = svo(g, y)
	for _, f := range append(all, &s.CLAS, &s.Sentences) {
		f.finish()
	}
	return s
}

func count(f *F1, ok bool) {
	if ok {
		f.Correct++
	}
}

// align pairs the words that cover the same characters.
func align(g, y []word) {
	i, j := 0, 0
	for i < len(g) && j < len(y) {
		a, b := &g[i], &y[j]
		switch {
		case a.start == b.start && a.end == b.end:
			a.aligned, b.aligned = j, i
			i++
			j++
		case a.end < b.end || a.end == b.end && a.start < b.start:
			i++
		default:
			j++
		}
	}
}

func universal(rel string) string {
	r, _, _ := strings.Cut(rel, ":")
	return r
}

// content reports whether a relation counts for CLAS.
func content(rel string) bool {
	switch universal(rel) {
	case "aux", "case", "cc", "clf", "cop", "det", "mark", "punct":
		return false
	}
	return true
}

// triple is a subject, verb and object by index in the gold file; words of the
// system without counterpart are numbered from -2 downwards.
type triple [3]int

// svo counts the verbs with both a subject and an object: active clauses by
// nsubj and obj, passive ones by obl:agent and nsubj:pass.
func svo(g, y []word) F1 {
	var f F1
	want := map[triple]bool{}
	for _, t := range triples(g) {
		want[t] = true
	}
	f.Gold = len(want)
	for _, t := range triples(y) {
		f.System++
		for k, i := range t {
			if t[k] = y[i].aligned; t[k] < 0 {
				t[k] = -2 - i
			}
		}
		if want[t] {
			f.Correct++
		}
	}
	f.finish()
	return f
}

func triples(words []word) []triple {
	type args struct{ active, object, agent, patient []int }
	byVerb := map[int]*args{}
	for i := range words {
		h := words[i].head
		if h < 0 || words[h].UPOS != "VERB" {
			continue
		}
		a := byVerb[h]
		if a == nil {
			a = &args{}
			byVerb[h] = a
		}
		switch words[i].Rel {
		case "nsubj":
			a.active = append(a.active, i)
		case "obj":
			a.object = append(a.object, i)
		case "obl:agent":
			a.agent = append(a.agent, i)
		case "nsubj:pass":
			a.patient = append(a.patient, i)
		}
	}
	var out []triple
	for v := range words {
		a := byVerb[v]
		if a == nil {
			continue
		}
		for _, s := range a.active {
			for _, o := range a.object {
				out = append(out, triple{s, v, o})
			}
		}
		for _, s := range a.agent {
			for _, o := range a.patient {
				out = append(out, triple{s, v, o})
			}
		}
	}
	return out
}
