package syntax

import "strings"

// Mend makes right what the parser makes wrong often enough where grammar leaves
// no doubt: main verbs that were taken for something less, a reduced relative, an
// adjective, half of a compound. Sentences that have their verb stay as they are.
func Mend(t *Tree) {
	m := mender{t.Words}
	m.reduced()
	m.relaxed()
	m.verbless()
	m.joinedVerb()
}

type mender struct{ words []Word }

// movers are verbs of what troops and crowds do without an object, which makes
// a participle behind a noun the past tense: "commandos crossed into Iraq".
var movers = set(`cross advance withdraw pull march retreat flee enter arrive land pour stream storm fire open push break rush fight battle
	skirmish flood converge gather assemble camp sail fly rebel mutiny back step stay walk call appeal agree pledge vow protest demonstrate
	meet talk resign surrender clash rally riot warn complain object`)

func set(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

func (m mender) kid(h int, rels ...string) int { return Child(m.words, h, rels...) }

// Child gives the first word that hangs on word h by one of the labels; -1 when
// there is none.
func Child(words []Word, h int, rels ...string) int {
	for w := range words {
		if words[w].Head == h {
			for _, rel := range rels {
				if words[w].Rel == rel {
					return w
				}
			}
		}
	}
	return -1
}

// told reports whether a sentence ends as one does: headlines leave the
// auxiliary out, and their participles are passives.
func (m mender) told() bool {
	n := len(m.words)
	return n > 5 && m.words[n-1].UPOS == "PUNCT" && m.words[n-1].Form != ":"
}

// reduced makes a verb of what was read as "commandos (that were) crossed into
// Iraq": when the noun is the root of a sentence, or the first of two subjects
// of a verb of saying, nothing else tells what it did.
func (m mender) reduced() {
	if !m.told() {
		return
	}
	for n := range m.words {
		h := m.words[n].Head
		if !m.noun(n) || h >= 0 && m.words[n].Rel != "nsubj" {
			continue
		}
		if h >= 0 && m.swallowed(n, h) {
			continue
		}
		w := m.pastBehind(n)
		if w < 0 {
			continue
		}
		if h < 0 {
			if m.kid(n, "cop", "nsubj", "nsubj:pass") >= 0 {
				continue
			}
		} else if m.words[h].UPOS != "VERB" || h <= w || !m.secondSubject(h, n, w) {
			continue
		}
		m.words[w].Head, m.words[w].Rel, m.words[w].XPOS = h, "ccomp", "VBD"
		if h < 0 {
			m.words[w].Rel = "root"
			m.takeOver(n, w)
		}
		m.words[n].Head, m.words[n].Rel = w, "nsubj"
		if a := m.kid(n, "appos"); n == 0 && a > 0 && a < w && strings.HasSuffix(m.words[0].Form, "ing") {
			// "Meeting in Oslo, the ministers called on …"
			m.words[a].Head, m.words[a].Rel, m.words[n].Rel = w, "nsubj", "advcl"
		}
	}
}

// swallowed makes a clause of the first of two subjects of verb h that holds a
// whole one: "police tortured detainees, an officer told the inquiry" is read as
// detainees that are police-tortured.
func (m mender) swallowed(n, h int) bool {
	for w := 1; w < n; w++ {
		if m.words[w].Head != n || m.words[w].Rel != "amod" || m.words[w].XPOS != "VBN" || m.words[w-1].Head != n || m.words[w-1].Rel != "compound" ||
			m.words[w-1].UPOS != "NOUN" || m.words[h].UPOS != "VERB" || !m.secondSubject(h, n, n) {
			continue
		}
		for k := range w - 1 {
			if m.words[k].Head == n {
				m.words[k].Head = w - 1
			}
		}
		m.words[w].Head, m.words[w].Rel, m.words[w].XPOS = h, "ccomp", "VBD"
		m.words[w-1].Head, m.words[w-1].Rel = w, "nsubj"
		m.words[n].Head, m.words[n].Rel = w, "obj"
		return true
	}
	return false
}

func (m mender) noun(w int) bool { return m.words[w].UPOS == "NOUN" || m.words[w].UPOS == "PROPN" }

// takeOver hangs on verb w what hung on noun n behind it.
func (m mender) takeOver(n, w int) {
	for k := w + 1; k < len(m.words); k++ {
		if m.words[k].Head != n {
			continue
		}
		m.words[k].Head = w
		switch rel := m.words[k].Rel; {
		case rel == "acl":
			m.words[k].Rel = "advcl"
		case rel == "nmod" || strings.HasPrefix(rel, "nmod:"):
			m.words[k].Rel = "obl"
		}
	}
}

// pastBehind gives the participle that hangs on noun n and may be the past
// tense of a main verb; -1 when there is none.
func (m mender) pastBehind(n int) int {
	w := m.kid(n, "acl")
	if w <= n || m.words[w].UPOS != "VERB" || m.kid(w, "aux:pass", "aux", "mark", "obl:agent", "nsubj", "nsubj:pass") >= 0 {
		return -1
	}
	switch m.words[w].XPOS {
	case "VBD":
		return w
	case "VBN":
		if movers[m.words[w].Lemma] || m.kid(w, "obj") >= 0 {
			return w
		}
	}
	return -1
}

// secondSubject reports whether verb h has another subject than n behind word w.
func (m mender) secondSubject(h, n, w int) bool {
	for k := w + 1; k < h; k++ {
		if m.words[k].Head == h && m.words[k].Rel == "nsubj" && k != n {
			return true
		}
	}
	return false
}

// relaxed makes a verb of a participle that was read as an adjective of the
// root: in "authorities relaxed travel restrictions" a noun without a copula
// has a subject.
func (m mender) relaxed() {
	for o := range m.words {
		if m.words[o].Head >= 0 || m.words[o].UPOS != "NOUN" || m.kid(o, "cop") >= 0 {
			continue
		}
		s := m.kid(o, "nsubj")
		if s < 0 || s > o {
			continue
		}
		w := s + 1
		for w < o && (m.words[w].UPOS == "ADV" || m.words[w].Head == s) {
			w++
		}
		if w >= o || m.words[w].Head != o || m.words[w].Rel != "amod" || len(m.words[w].Form) < 5 || !strings.HasSuffix(m.words[w].Form, "ed") {
			continue
		}
		m.rule(w, o, s)
	}
}

// rule makes word w the verb of the sentence, o its object and s its subject.
// What hung on the object before the verb, or beside the sentence, hangs on the
// verb from then on.
func (m mender) rule(w, o, s int) {
	if m.words[w].UPOS != "VERB" {
		m.words[w].UPOS, m.words[w].Lemma = "VERB", strings.ToLower(m.words[w].Form)
	}
	old := o
	for m.words[old].Head >= 0 {
		old = m.words[old].Head
	}
	m.words[w].XPOS = "VBD"
	m.words[w].Head, m.words[w].Rel = -1, "root"
	m.words[o].Head, m.words[o].Rel = w, "obj"
	m.words[s].Head, m.words[s].Rel = w, "nsubj"
	if old != o && old != s {
		m.words[old].Head, m.words[old].Rel = w, "advcl"
	}
	for k := range m.words {
		if k == s || k == w || m.words[k].Head != o && m.words[k].Head != old {
			continue
		}
		if h := m.words[k].Head; h == o && k < w || m.words[k].UPOS == "PUNCT" || h == s && k > w || h == o && (m.words[k].Rel == "advcl" || m.words[k].Rel == "parataxis") {
			m.words[k].Head = w
			if m.words[k].Rel == "acl" {
				m.words[k].Rel = "advcl"
			}
		}
	}
}

// verbless makes a verb of a participle between two nouns where a sentence has
// no finite verb at all: "A crowd of 100,000 packed central Belgrade", "Faced
// with unrest, the president legalised opposition parties".
func (m mender) verbless() {
	if !m.told() {
		return
	}
	for w := range m.words {
		switch m.words[w].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return
		}
		if m.words[w].UPOS == "AUX" {
			return
		}
	}
	for w := 2; w+1 < len(m.words); w++ {
		o := m.words[w].Head
		if m.words[w].XPOS != "VBN" || m.words[w].Rel != "amod" || o <= w || o > w+4 || !m.noun(w-1) && m.words[w-1].UPOS != "NUM" {
			continue
		}
		s, beside := w-1, false
		for k := range w {
			beside = beside || m.words[k].Head == o && m.words[k].Rel == "case"
		}
		if beside && m.words[o].Head >= 0 && m.words[o].Head < w {
			s = m.words[o].Head // "a crowd of 100,000"
		}
		for k := range w {
			if m.words[k].Head == o && k != w-1 {
				m.words[k].Head = w - 1
			}
		}
		if s != w-1 {
			m.words[w-1].Head, m.words[w-1].Rel = s, "nmod"
		}
		m.rule(w, o, s)
		return
	}
}

// joinedVerb gives a verb with its noun before a hyphen the subject in front of
// both: "Pakistan test-fired a missile".
func (m mender) joinedVerb() {
	for w := 2; w < len(m.words); w++ {
		n := w - 2
		if f := m.words[w-1].Form; f != "-" && f != "–" || m.words[w].UPOS != "VERB" || m.words[n].UPOS != "NOUN" || m.words[n].Head != w ||
			m.words[n].Rel != "nsubj" {
			continue
		}
		for s := range n {
			if m.words[s].Head == n && (m.words[s].Rel == "compound" || m.words[s].Rel == "amod") && m.words[s].UPOS == "PROPN" {
				m.words[s].Head, m.words[s].Rel = w, "nsubj"
				m.words[n].Rel = "compound"
				break
			}
		}
	}
}
