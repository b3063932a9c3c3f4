package claim

import (
	"slices"
	"strings"

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
	r.phrased()
	r.perfect()
	r.active()
	r.attributed()
	r.intended()
	r.neighbouring()
	r.beforeTime()
	r.lists()
	r.coordinate()
	r.hyphens()
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

// noVerb takes the verb out of a name: in "met Minister Shin Gained-sik" a
// machine has translated part of it, and the parser read a clause.
func (r *repairer) noVerb(m *entity.Mention, top int) {
	if m.Kind != entity.Name || len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson || r.words[top].UPOS != "VERB" || !capital(r.words[top].Form) {
		return
	}
	r.own()
	w := &r.words[top]
	w.UPOS, w.XPOS, w.Lemma = "PROPN", "NNP", w.Form
	h := w.Head
	if h < 0 || r.words[h].UPOS != "VERB" {
		return
	}
	switch base(w.Rel) {
	case "xcomp", "ccomp", "advcl", "parataxis", "conj", "acl":
		w.Rel = "obj"
		if top < h {
			w.Rel = "nsubj"
		}
	}
}

func capital(s string) bool { return s != "" && 'A' <= s[0] && s[0] <= 'Z' }

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
	r.noVerb(m, top)
	m = &r.mentions[i]
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

// top gives the word of a mention that hangs on a word outside it.
func (r *repairer) top(m *entity.Mention) int {
	for w := m.First; w < m.Last; w++ {
		if h := r.words[w].Head; h < m.First || h >= m.Last {
			return w
		}
	}
	return -1
}

// timeNouns head phrases of time without a preposition.
var timeNouns = map[string]bool{
	"day": true, "week": true, "month": true, "year": true, "weekend": true, "night": true, "morning": true, "today": true, "yesterday": true,
	"tomorrow": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
}

// beforeTime frees a name that the parser took into the phrase of time behind
// it: "will visit Egypt next month".
func (r *repairer) beforeTime() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.First == 0 || m.Last > len(r.words) || r.words[m.First-1].UPOS != "VERB" {
			continue
		}
		t := r.top(m)
		if t < 0 {
			continue
		}
		n := r.words[t].Head
		if n < m.Last || !timeNouns[strings.ToLower(r.words[n].Lemma)] || r.words[n].Head != m.First-1 {
			continue
		}
		r.own()
		r.words[t].Head, r.words[t].Rel = m.First-1, "obj"
		if r.words[n].Rel == "obj" {
			r.words[n].Rel = "obl:unmarked"
		}
	}
}

// lists joins "A, B, C and D": three or more names with commas between them and
// "and" before the last are one coordination, whatever the parser made of it.
func (r *repairer) lists() {
	for w := 0; w < len(r.words); {
		run := r.run(w)
		if len(run) < 3 {
			w++
			if len(run) > 0 {
				w = r.mentions[run[0]].Last
			}
			continue
		}
		w = r.mentions[run[len(run)-1]].Last
		first := r.top(&r.mentions[run[0]])
		if first < 0 {
			continue
		}
		for _, i := range run[1:] {
			t := r.top(&r.mentions[i])
			if t < 0 || t == first || r.under(first, t) || r.words[t].Head == first && r.words[t].Rel == "conj" {
				continue
			}
			r.own()
			r.words[t].Head, r.words[t].Rel = first, "conj"
		}
	}
}

// run gives the mentions of a list of names that begins at word w; nil when
// none does.
func (r *repairer) run(w int) []int {
	var out []int
	end := false
	for {
		i := r.nameAt(w)
		if i < 0 {
			break
		}
		out = append(out, i)
		w = r.mentions[i].Last
		if end {
			return out
		}
		if w < len(r.words) && r.words[w].Form == "," {
			w++
		} else if w >= len(r.words) || r.words[w].UPOS != "CCONJ" {
			break
		}
		if w < len(r.words) && r.words[w].UPOS == "CCONJ" {
			w++
			end = true
		}
		for w < len(r.words) && r.words[w].UPOS == "DET" {
			w++
		}
	}
	return nil
}

// nameAt gives the largest name of a state, body or person that begins at w.
func (r *repairer) nameAt(w int) int {
	best := -1
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.First == w && m.Kind == entity.Name && m.Last <= len(r.words) && len(m.Entities) == 1 && m.Entities[0].Actor() &&
			(best < 0 || m.Last > r.mentions[best].Last) {
			best = i
		}
	}
	return best
}

// coordinate joins "A and B" that the parser hung side by side on one word.
func (r *repairer) coordinate() {
	for i := range r.mentions {
		a := &r.mentions[i]
		if a.Last+1 >= len(r.words) || r.words[a.Last].UPOS != "CCONJ" {
			continue
		}
		at := a.Last + 1
		for at < len(r.words) && r.words[at].UPOS == "DET" {
			at++
		}
		for k := range r.mentions {
			b := &r.mentions[k]
			if b.First != at || b.Last > len(r.words) || a.Last > len(r.words) {
				continue
			}
			ta, tb := r.top(a), r.top(b)
			if ta < 0 || tb < 0 || r.words[ta].Head != r.words[tb].Head || r.words[ta].Head < 0 || r.words[tb].Rel == "conj" || r.words[ta].Rel != r.words[tb].Rel {
				continue
			}
			r.own()
			r.words[tb].Head, r.words[tb].Rel = ta, "conj"
		}
	}
}

// hyphens makes both names of "UK-France summit" modifiers of the noun.
func (r *repairer) hyphens() {
	for h := 1; h+2 < len(r.words); h++ {
		if f := r.words[h].Form; f != "-" && f != "–" {
			continue
		}
		n := h + 2
		for n < len(r.words) && (r.words[n].UPOS == "ADJ" || r.words[n].UPOS == "PROPN" && n+1 < len(r.words) && r.words[n+1].UPOS == "NOUN") {
			n++
		}
		if n >= len(r.words) || r.words[n].UPOS != "NOUN" && r.words[n].UPOS != "PROPN" {
			continue
		}
		left, right := false, false
		for i := range r.mentions {
			left = left || r.mentions[i].Last == h
			right = right || r.mentions[i].First == h+1 && r.mentions[i].Last == h+2
		}
		if !left || !right || r.words[h-1].Head == n && r.words[h+1].Head == n {
			continue
		}
		up := r.words[n].Head
		if up == h-1 || up == h+1 || r.under(n, h-1) || r.under(n, h+1) {
			// the noun hangs on one of the names: turn it round
			from := h + 1
			if up == h-1 || up != h+1 && r.under(n, h-1) {
				from = h - 1
			}
			r.own()
			r.words[n].Head, r.words[n].Rel = r.words[from].Head, r.words[from].Rel
			if r.words[n].Head == h-1 || r.words[n].Head == h+1 {
				other := r.words[n].Head
				r.words[n].Head, r.words[n].Rel = r.words[other].Head, r.words[other].Rel
			}
		}
		r.own()
		for _, w := range [...]int{h - 1, h + 1} {
			if r.words[w].Head == -1 {
				r.words[n].Head, r.words[n].Rel = -1, "root"
			}
			r.words[w].Head, r.words[w].Rel = n, "compound"
		}
		r.words[h].Head, r.words[h].Rel = n, "punct"
	}
}

func (r *repairer) under(w, top int) bool {
	for i := 0; w >= 0 && i <= len(r.words); i++ {
		if w == top {
			return true
		}
		w = r.words[w].Head
	}
	return false
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
