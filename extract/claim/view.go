package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/extract/syntax"
)

// view is one sentence with the indexes that frames ask for: children of
// each word, the mentions on it.
type view struct {
	text     string
	kind     segment.Kind
	sentence int
	words    []syntax.Word
	kids     [][]int // children of each word in order
	mentions []entity.Mention
	outer    []int // largest mention that covers a word; -1
	inner    []int // smallest mention that covers a word; -1
	byHead   []int // largest mention with this head; -1
	narrow   bool  // a thing stands only for who has or made it, not for whom it is aimed at
	quoted   []int // number of the quotation a word stands in; -1
	unplaced unplacedAt
	whose    *whose // set while actors without a state are tried
}

func newView(text string, sentence int, tree *syntax.Tree, mentions []entity.Mention, unplaced []entity.Unplaced) *view {
	n := len(tree.Words)
	words, mentions := repair(tree.Words, mentions)
	v := &view{text: text, kind: tree.Sentence.Kind, sentence: sentence, words: words, mentions: mentions}
	if len(unplaced) > 0 {
		v.unplaced = make(unplacedAt, len(unplaced))
		for i := range unplaced {
			v.unplaced[unplaced[i].Head] = &unplaced[i]
		}
	}
	counts := make([]int, n)
	for _, w := range words {
		if w.Head >= 0 {
			counts[w.Head]++
		}
	}
	pool := make([]int, n)
	v.kids = make([][]int, n)
	at := 0
	for i, c := range counts {
		v.kids[i] = pool[at : at : at+c]
		at += c
	}
	for i, w := range words {
		if w.Head >= 0 {
			v.kids[w.Head] = append(v.kids[w.Head], i)
		}
	}
	idx := make([]int, 4*n)
	for i := range idx {
		idx[i] = -1
	}
	v.outer, v.inner, v.byHead, v.quoted = idx[:n], idx[n:2*n], idx[2*n:3*n], idx[3*n:]
	for m := range mentions {
		men := &mentions[m]
		for w := max(men.First, 0); w < men.Last && w < n; w++ {
			if o := v.outer[w]; o < 0 || size(men) > size(&mentions[o]) {
				v.outer[w] = m
			}
			if o := v.inner[w]; o < 0 || size(men) < size(&mentions[o]) {
				v.inner[w] = m
			}
		}
		if h := men.Head; h >= 0 && h < n {
			if o := v.byHead[h]; o < 0 || size(men) > size(&mentions[o]) {
				v.byHead[h] = m
			}
		}
	}
	return v
}

func size(m *entity.Mention) int { return m.Last - m.First }

// base is the relation without its subtype: "nsubj:pass" → "nsubj".
func base(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

func (v *view) rel(w int) string   { return v.words[w].Rel }
func (v *view) lemma(w int) string { return v.words[w].Lemma }
func (v *view) head(w int) int     { return v.words[w].Head }

// low is the word in lower case as written.
func (v *view) low(w int) string { return strings.ToLower(v.words[w].Form) }

// kid gives the first child with one of the relations; -1 when there is none.
func (v *view) kid(w int, rels ...string) int {
	for _, k := range v.kids[w] {
		for _, r := range rels {
			if v.words[k].Rel == r {
				return k
			}
		}
	}
	return -1
}

// isVerb reports whether w is a verb that heads a clause.
func (v *view) isVerb(w int) bool { return v.words[w].UPOS == "VERB" || v.words[w].UPOS == "AUX" }

// isNoun reports whether w is a common or proper noun.
func (v *view) isNoun(w int) bool { return v.words[w].UPOS == "NOUN" || v.words[w].UPOS == "PROPN" }

// passive reports whether a verb stands in the passive, finite or as a
// participle after its noun ("forces trained by Japan").
func (v *view) passive(w int) bool {
	for _, k := range v.kids[w] {
		switch v.words[k].Rel {
		case "aux:pass":
			return true
		case "nsubj:pass", "obl:agent", "csubj:pass":
			if v.kid(w, "aux:pass") >= 0 || v.kid(w, "obj") < 0 {
				return true
			}
		}
	}
	if v.words[w].XPOS == "VBN" && v.kid(w, "aux", "nsubj") < 0 {
		switch base(v.rel(w)) {
		case "acl", "amod":
			return v.kid(w, "obj") < 0
		case "advcl", "conj", "root", "parataxis":
			// "Backed by Moscow, …"; a conjunct inherits the voice of its head
			if v.hasBy(w) || base(v.rel(w)) == "advcl" && charged[v.lemma(w)] && v.kid(w, "obj", "ccomp") < 0 {
				return true
			}
			if base(v.rel(w)) == "conj" {
				return v.passive(v.head(w)) && v.kid(w, "obj") < 0
			}
		}
	}
	return false
}

// charged are verbs whose participle beside a clause tells what was done to its
// subject: "…, accused of arming the rebels".
var charged = wordSet(`accuse suspect charge convict sentence indict blacklist`)

func (v *view) hasBy(w int) bool {
	for _, k := range v.kids[w] {
		if base(v.rel(k)) == "obl" && v.caseOf(k) == "by" {
			return true
		}
	}
	return false
}

// caseOf gives the preposition of a noun phrase in lower case, with its fixed
// parts joined by spaces: "with", "according to". Empty when it has none.
func (v *view) caseOf(w int) string {
	out := ""
	for _, k := range v.kids[w] {
		if v.words[k].Rel != "case" || v.words[k].XPOS == "POS" {
			continue
		}
		form := v.low(k)
		for _, f := range v.kids[k] {
			if v.words[f].Rel == "fixed" {
				form += " " + v.low(f)
			}
		}
		if out == "" {
			out = form
		} else {
			out += " " + form
		}
	}
	return out
}

// marks reports whether a clause is introduced by one of the words.
func (v *view) marks(w int, words ...string) bool {
	for _, k := range v.kids[w] {
		if r := v.words[k].Rel; r == "mark" || r == "case" || r == "advmod" || r == "cc" {
			f := v.low(k)
			for _, x := range words {
				if f == x {
					return true
				}
			}
		}
	}
	return false
}

// infinitive reports whether a verb is marked by "to".
func (v *view) infinitive(w int) bool { return v.marks(w, "to") }

// isTo reports whether a passive infinitive stands behind a form of "be": "is to
// be stationed".
func (v *view) isTo(w int) bool {
	to := v.kid(w, "mark")
	return to > 0 && to+1 < w && v.low(to) == "to" && v.lemma(to-1) == "be" && v.lemma(to+1) == "be" && v.head(to-1) == w && v.head(to+1) == w
}

// phrase gives the words of the noun phrase of head h without determiners,
// relative clauses and appositions, as text and as a byte span.
func (v *view) phrase(h int, withPP bool) (text string, start, end int) {
	lo, hi := h, h+1
	for _, k := range v.kids[h] {
		switch base(v.rel(k)) {
		case "compound", "amod", "nummod", "flat", "nmod":
			if base(v.rel(k)) == "nmod" && k > h && (!withPP || v.caseOf(k) != "of" && v.caseOf(k) != "") {
				continue // "missiles to Ukraine": the item ends before who gets it
			}
			if v.rel(k) == "nmod:poss" {
				continue
			}
			a, b := v.extent(k)
			if a < lo {
				lo = a
			}
			if b > hi {
				hi = b
			}
		}
	}
	start, end = v.words[lo].Start, v.words[hi-1].End
	return v.text[start:end], start, end
}

// extent gives the first word and the end of the subtree of w.
func (v *view) extent(w int) (int, int) {
	lo, hi := w, w+1
	for _, k := range v.kids[w] {
		a, b := v.extent(k)
		lo, hi = min(lo, a), max(hi, b)
	}
	return lo, hi
}
