package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"entente/extract/syntax/conllu"
)

// The treebanks hold next to no headlines, which have a grammar of their own:
// no articles, no forms of "be", the present for the past, "to" for "will", a
// comma for "and". headlines writes such sentences from trees of the plain kind.

// headlines gives headline versions of the sentences that have one, at most
// limit of them, the same on every run.
func headlines(sents []conllu.Sentence, limit int, seed uint64) []conllu.Sentence {
	r := rand.New(rand.NewPCG(seed, seed))
	var out []conllu.Sentence
	for _, i := range r.Perm(len(sents)) {
		if len(out) == limit {
			break
		}
		if h, ok := headline(&sents[i], r); ok {
			out = append(out, h)
		}
	}
	return out
}

// headline turns one sentence into a headline. It declines sentences that no
// headline is like: questions, first and second persons, very short or long ones.
func headline(s *conllu.Sentence, r *rand.Rand) (conllu.Sentence, bool) {
	n := len(s.Words)
	if n < 5 || n > 24 || s.Words[n-1].Form != "." {
		return conllu.Sentence{}, false
	}
	words := slices.Clone(s.Words)
	root := slices.IndexFunc(words, func(w conllu.Word) bool { return w.Head == 0 })
	subject := -1
	kids := make([]int, n)
	for i, w := range words {
		if w.UPOS == "PRON" && strings.HasPrefix(w.XPOS, "PRP") && strings.Contains("i you we me us my your our", strings.ToLower(w.Form)) {
			return conllu.Sentence{}, false
		}
		if w.Head > 0 {
			kids[w.Head-1]++
		}
		if w.Head == root+1 && strings.HasPrefix(w.Rel, "nsubj") {
			subject = i
		}
	}
	if subject < 0 || subject > root || words[subject].UPOS == "PRON" {
		return conllu.Sentence{}, false
	}
	modal := slices.ContainsFunc(words, func(w conllu.Word) bool { return w.Head == root+1 && w.Rel == "aux" && w.XPOS == "MD" })
	plural := strings.HasSuffix(words[subject].XPOS, "S")
	drop := make([]bool, n)
	drop[n-1] = true
	auxiliaries := false
	for i := range words {
		w := &words[i]
		low := strings.ToLower(w.Form)
		switch {
		case kids[i] > 0:
		case w.Rel == "det" && (low == "the" || low == "a" || low == "an"):
			drop[i] = true
		case w.Head == root+1 && (w.Rel == "aux:pass" || w.Rel == "cop") && w.Lemma == "be" && !modal:
			drop[i] = true
			auxiliaries = true
		case w.Head == root+1 && w.Rel == "aux" && w.Lemma == "be" && words[root].XPOS == "VBG":
			drop[i] = true
			auxiliaries = true
		case w.Head == root+1 && w.Rel == "aux" && low == "will" && words[root].XPOS == "VB":
			*w = conllu.Word{Form: "to", Lemma: "to", UPOS: "PART", XPOS: "TO", Head: root + 1, Rel: "mark", SpaceAfter: true}
			auxiliaries = true
		case w.Head == root+1 && w.Rel == "aux":
			auxiliaries = true
		case w.Rel == "cc" && low == "and" && w.Head-1 > i && words[w.Head-1].Head == subject+1 && r.IntN(2) == 0:
			*w = conllu.Word{Form: ",", Lemma: ",", UPOS: "PUNCT", XPOS: ",", Head: w.Head, Rel: "punct", SpaceAfter: true}
			plural = true
		}
		if w.Rel == "conj" && w.Head == subject+1 {
			plural = true
		}
	}
	if w := &words[root]; !auxiliaries && w.UPOS == "VERB" && w.XPOS == "VBD" {
		w.Form, w.XPOS = w.Lemma, "VBP"
		if !plural {
			w.Form, w.XPOS = thirdPerson(w.Lemma), "VBZ"
		}
	}
	h := compact(s, words, drop)
	if len(h.Words) < 4 {
		return h, false
	}
	recase(&h, r)
	return h, true
}

// thirdPerson inflects a verb: "urge" → "urges".
func thirdPerson(lemma string) string {
	switch {
	case lemma == "have":
		return "has"
	case lemma == "be":
		return "is"
	case strings.HasSuffix(lemma, "y") && len(lemma) > 1 && !strings.ContainsRune("aeiou", rune(lemma[len(lemma)-2])):
		return lemma[:len(lemma)-1] + "ies"
	}
	for _, end := range []string{"s", "sh", "ch", "x", "z", "o"} {
		if strings.HasSuffix(lemma, end) {
			return lemma + "es"
		}
	}
	return lemma + "s"
}

// compact leaves words out; none of them has children, but for the last mark.
func compact(s *conllu.Sentence, words []conllu.Word, drop []bool) conllu.Sentence {
	number := make([]int, len(words)+1)
	h := conllu.Sentence{Comments: []string{"# made from = " + sentenceID(s)}}
	for i, w := range words {
		if !drop[i] {
			h.Words = append(h.Words, w)
			number[i+1] = len(h.Words)
		}
	}
	for i := range h.Words {
		w := &h.Words[i]
		for w.Head > 0 && number[w.Head] == 0 {
			w.Head = words[w.Head-1].Head
		}
		w.Head = number[w.Head]
	}
	return h
}

// recase writes the first word with a capital, and some headlines with capitals
// at every word or throughout, as some papers do.
func recase(h *conllu.Sentence, r *rand.Rand) {
	style := r.IntN(10)
	for i := range h.Words {
		w := &h.Words[i]
		switch {
		case style == 0:
			w.Form = strings.ToUpper(w.Form)
		case i == 0, style <= 2 && w.UPOS != "ADP" && w.UPOS != "DET" && w.UPOS != "CCONJ" && w.UPOS != "PART":
			if w.Form != "" {
				w.Form = strings.ToUpper(w.Form[:1]) + w.Form[1:]
			}
		}
	}
}
