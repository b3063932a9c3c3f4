package claim

// Main clauses that parsers take for something less: a reduced relative, an
// adjective, half of a compound. Each is made right where the sentence would
// have no verb otherwise.

// movers are verbs of what troops and crowds do without an object, which makes
// a participle behind a noun the past tense: "commandos crossed into Iraq".
var movers = wordSet(`cross advance withdraw pull march retreat flee enter arrive land pour stream storm fire open push break rush
	fight battle skirmish flood converge gather assemble camp sail fly cross_over rebel mutiny back step stay walk`)

// reduced makes a verb of what was read as "commandos (that were) crossed into
// Iraq": when the noun is the root of a sentence, or the first of two subjects
// of a verb of saying, nothing else tells what it did.
func (r *repairer) reduced() {
	if n := len(r.words); n == 0 || r.words[n-1].UPOS != "PUNCT" {
		return // headlines leave out the auxiliary
	}
	for n := range r.words {
		if u := r.words[n].UPOS; u != "NOUN" && u != "PROPN" {
			continue
		}
		w := r.pastBehind(n)
		if w < 0 {
			continue
		}
		h := r.words[n].Head
		switch {
		case h < 0:
			if r.kid(n, "cop", "nsubj", "nsubj:pass") >= 0 {
				continue
			}
		case r.words[n].Rel == "nsubj" && r.words[h].UPOS == "VERB" && h > w && r.secondSubject(h, n, w):
		default:
			continue
		}
		r.own()
		r.words[w].Head, r.words[w].Rel, r.words[w].XPOS = h, "ccomp", "VBD"
		if h < 0 {
			r.words[w].Rel = "root"
			for k := range r.words {
				if r.words[k].Head == n && k > w {
					r.words[k].Head = w
					switch {
					case r.words[k].Rel == "acl":
						r.words[k].Rel = "advcl"
					case base(r.words[k].Rel) == "nmod":
						r.words[k].Rel = "obl"
					}
				}
			}
		}
		r.words[n].Head, r.words[n].Rel = w, "nsubj"
	}
}

// pastBehind gives the participle that hangs on noun n and may be the past
// tense of a main verb; -1 when there is none.
func (r *repairer) pastBehind(n int) int {
	w := r.kid(n, "acl")
	if w <= n || r.words[w].UPOS != "VERB" || r.kid(w, "aux:pass", "aux", "mark", "obl:agent", "nsubj", "nsubj:pass") >= 0 {
		return -1
	}
	switch r.words[w].XPOS {
	case "VBD":
		return w
	case "VBN":
		if movers[r.words[w].Lemma] || actives[r.words[w].Lemma] || r.kid(w, "obj") >= 0 {
			return w
		}
	}
	return -1
}

// secondSubject reports whether verb h has another subject than n behind word w.
func (r *repairer) secondSubject(h, n, w int) bool {
	for k := w + 1; k < h; k++ {
		if r.words[k].Head == h && r.words[k].Rel == "nsubj" && k != n {
			return true
		}
	}
	return false
}

// relaxed makes a verb of a participle that was read as an adjective of the
// root: in "authorities relaxed travel restrictions" a noun without a copula
// has a subject.
func (r *repairer) relaxed() {
	for o := range r.words {
		if r.words[o].Head >= 0 || r.words[o].UPOS != "NOUN" || r.kid(o, "cop") >= 0 {
			continue
		}
		s := r.kid(o, "nsubj")
		if s < 0 || s > o {
			continue
		}
		w := s + 1
		for w < o && (r.words[w].UPOS == "ADV" || r.words[w].Head == s) {
			w++
		}
		f := r.words[w].Form
		if w >= o || r.words[w].Head != o || r.words[w].Rel != "amod" || len(f) < 5 || f[len(f)-2:] != "ed" {
			continue
		}
		r.own()
		r.words[w].UPOS, r.words[w].XPOS, r.words[w].Lemma = "VERB", "VBD", f
		r.words[w].Head, r.words[w].Rel = -1, "root"
		r.words[o].Head, r.words[o].Rel = w, "obj"
		r.words[s].Head = w
		for k := range r.words {
			if r.words[k].Head == o && (k < w || r.words[k].UPOS == "PUNCT" || r.words[k].Rel == "advcl" || r.words[k].Rel == "parataxis") {
				r.words[k].Head = w
			}
		}
	}
}

// joinedVerb gives a verb with its noun before a hyphen the subject in front of
// both: "Pakistan test-fired a missile".
func (r *repairer) joinedVerb() {
	for w := 2; w < len(r.words); w++ {
		n := w - 2
		if f := r.words[w-1].Form; f != "-" && f != "–" || r.words[w].UPOS != "VERB" || r.words[n].UPOS != "NOUN" || r.words[n].Head != w ||
			r.words[n].Rel != "nsubj" {
			continue
		}
		s := -1
		for k := range n {
			if r.words[k].Head == n && (r.words[k].Rel == "compound" || r.words[k].Rel == "amod") && r.words[k].UPOS == "PROPN" {
				s = k
			}
		}
		if s < 0 {
			continue
		}
		r.own()
		r.words[s].Head, r.words[s].Rel = w, "nsubj"
		r.words[n].Rel = "compound"
	}
}
