package claim

import (
	"slices"

	"entente/extract/entity"
	"entente/extract/syntax"
)

// repair makes the tree agree with what is known of names: the words of one
// mention become one phrase with one head, and what hung on an inner word from
// outside hangs on that head. The parser does not know names, the gazetteer
// does. The words are copied before the first change.
func repair(words []syntax.Word, mentions []entity.Mention) ([]syntax.Word, []entity.Mention) {
	r := repairer{words: words, mentions: mentions}
	for i := range mentions {
		if mentions[i].Kind != entity.Pronoun && mentions[i].Last-mentions[i].First > 1 && mentions[i].Last <= len(words) {
			r.unite(i)
		}
	}
	r.neighbouring()
	return r.words, r.mentions
}

type repairer struct {
	words    []syntax.Word
	mentions []entity.Mention
	copied   bool
}

func (r *repairer) own() {
	if !r.copied {
		r.words, r.mentions, r.copied = slices.Clone(r.words), slices.Clone(r.mentions), true
	}
}

// depth counts the steps to the root.
func (r *repairer) depth(w int) int {
	d := 0
	for w >= 0 && d <= len(r.words) {
		w = r.words[w].Head
		d++
	}
	return d
}

func (r *repairer) unite(i int) {
	m := &r.mentions[i]
	in := func(w int) bool { return w >= m.First && w < m.Last }
	top, n := -1, 0
	for w := m.First; w < m.Last; w++ {
		if !in(r.words[w].Head) {
			n++
			if top < 0 || r.depth(w) < r.depth(top) {
				top = w
			}
		}
	}
	if top < 0 {
		return
	}
	stray := false
	for w := range r.words {
		if h := r.words[w].Head; !in(w) && h >= 0 && in(h) && h != top {
			stray = true
		}
	}
	if n == 1 && !stray && m.Head == top {
		return
	}
	r.own()
	m = &r.mentions[i]
	for w := m.First; w < m.Last; w++ {
		if w != top && !in(r.words[w].Head) {
			if r.words[w].UPOS == "VERB" && r.words[w].Rel != "amod" {
				continue
			}
			r.words[w].Head, r.words[w].Rel = top, "flat"
		}
	}
	for w := range r.words {
		if h := r.words[w].Head; !in(w) && h >= 0 && in(h) && h != top {
			r.words[w].Head = top
		}
	}
	m.Head = top
}

// neighbouring reads "neighbouring Lebanon" as an adjective with its noun.
func (r *repairer) neighbouring() {
	for w := 0; w+1 < len(r.words); w++ {
		switch r.words[w].Lemma {
		case "neighbor", "neighbour", "neighboring", "neighbouring":
		default:
			continue
		}
		if r.words[w].XPOS != "VBG" {
			continue
		}
		obj := -1
		for k := w + 1; k < len(r.words) && k < w+5; k++ {
			if r.words[k].Head == w && r.words[k].Rel == "obj" {
				obj = k
			}
		}
		if obj < 0 || r.words[w].Rel == "acl" {
			continue
		}
		r.own()
		r.words[obj].Head = r.words[w].Head
		for k := range r.words {
			if r.words[k].Head == w && k != obj {
				r.words[k].Head = obj
				if r.words[k].Rel == "mark" {
					r.words[k].Rel = "case"
				}
			}
		}
		r.words[obj].Rel = "obl"
		if h := r.words[obj].Head; h >= 0 && (r.words[h].UPOS == "NOUN" || r.words[h].UPOS == "PROPN") {
			r.words[obj].Rel = "nmod"
		}
		r.words[w].Head, r.words[w].Rel, r.words[w].UPOS = obj, "amod", "ADJ"
	}
}
