package claim

import "entente/extract/syntax"

import "entente/extract/entity"

// Clauses that parsers often build wrongly, made right where grammar leaves no
// doubt.

// attributed gives a clause its subject back where a report follows it: in
// "Settlers set fire to a shop, residents said", both nouns hang on "said" and
// the clause before it has no subject.
func (r *repairer) attributed() {
	for h := range r.words {
		if r.words[h].UPOS != "VERB" {
			continue
		}
		first, last, clause := -1, -1, -1
		for w := range r.words {
			if r.words[w].Head != h {
				continue
			}
			switch r.words[w].Rel {
			case "nsubj":
				if first < 0 {
					first = w
				} else {
					last = w
				}
			case "ccomp":
				clause = w
			}
		}
		if first < 0 || last < 0 || clause < first || clause > last || last > h || !r.finite(clause) || r.kid(clause, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 {
			continue
		}
		r.own()
		r.words[first].Head, r.words[first].Rel = clause, "nsubj"
		if r.kid(clause, "aux:pass") >= 0 {
			r.words[first].Rel = "nsubj:pass"
		}
	}
}

// perfect reads "have tortured scores of refugees" as a verb with its
// auxiliary, where the participle was taken to describe the object.
func (r *repairer) perfect() {
	for h := range r.words {
		p := h + 1
		if r.words[h].Lemma != "have" || r.words[h].UPOS != "VERB" || p >= len(r.words) || r.words[p].XPOS != "VBN" || r.words[p].Rel != "amod" {
			continue
		}
		o := r.words[p].Head
		if o <= p || r.words[o].Head != h || r.words[o].Rel != "obj" {
			continue
		}
		r.own()
		r.words[p].Head, r.words[p].Rel, r.words[p].UPOS = r.words[h].Head, r.words[h].Rel, "VERB"
		for w := range r.words {
			if r.words[w].Head == h {
				r.words[w].Head = p
			}
		}
		r.words[h].Head, r.words[h].Rel, r.words[h].UPOS = p, "aux", "AUX"
		r.words[o].Head = p
	}
}

// actives are verbs without a passive when nothing but the parser says so.
var actives = wordSet(`call appeal agree pledge vow protest demonstrate meet talk resign withdraw surrender clash rally march riot warn complain object charge`)

// active reads "Tutu called for sanctions" in the active: a passive has an
// auxiliary.
func (r *repairer) active() {
	for h := range r.words {
		if r.words[h].XPOS != "VBN" || !actives[r.words[h].Lemma] || r.words[h].Rel == "acl" || r.words[h].Rel == "amod" {
			continue
		}
		s := r.kid(h, "nsubj:pass")
		if s < 0 || r.kid(h, "aux:pass", "aux") >= 0 {
			continue
		}
		r.own()
		r.words[h].XPOS, r.words[s].Rel = "VBD", "nsubj"
	}
}

// intents are nouns whose infinitive tells what they are to bring about.
var intents = wordSet(`effort bid attempt application campaign drive push plan decision offer promise pledge proposal request intention refusal
	willingness readiness desire agreement deal vow threat failure right permission invitation order mandate ambition aspiration commitment
	obligation resolve determination candidacy quest proposition petition`)

// intended hangs an infinitive on the noun before it that tells whose intention
// it is: in "backed Finland's application to join", Finland is to join, not who
// backed it.
func (r *repairer) intended() {
	for to := 2; to+1 < len(r.words); to++ {
		x, n := &r.words[to], to-1
		if x.Rel != "mark" || x.Form != "to" || x.Head != to+1 || !intents[r.words[n].Lemma] || r.words[n].UPOS != "NOUN" {
			continue
		}
		w := x.Head
		if rel := base(r.words[w].Rel); (rel == "advcl" || rel == "xcomp") && r.words[w].Head == r.words[n].Head && base(r.words[n].Rel) == "obj" {
			r.own()
			r.words[w].Head, r.words[w].Rel = n, "acl"
		}
	}
}

func (r *repairer) kid(h int, rels ...string) int { return syntax.Child(r.words, h, rels...) }

func (r *repairer) finite(w int) bool {
	switch r.words[w].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	return r.kid(w, "aux", "aux:pass") >= 0
}

// phrased finds the clause in what the parser took for a noun phrase: in
// "Nicaragua severed ties with Quito." it read a participle between a name and a
// noun, and no verb at all.
func (r *repairer) phrased() {
	n := len(r.words)
	if n < 4 || r.words[n-1].Form != "." {
		return
	}
	root := -1
	for w := range r.words {
		switch r.words[w].UPOS {
		case "AUX":
			return
		case "VERB":
			if x := r.words[w].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" {
				return
			}
		}
		if r.words[w].Head < 0 {
			root = w
		}
	}
	if root < 2 || r.words[root].UPOS != "NOUN" {
		return
	}
	verb := r.kid(root, "amod")
	if verb < 1 || verb > root || r.words[verb].XPOS != "VBN" {
		return
	}
	name := -1
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Last == verb && m.First <= 1 && len(m.Entities) > 0 && m.Entities[0].Actor() && r.words[m.Last-1].UPOS == "PROPN" {
			name = i
		}
	}
	if name < 0 || r.words[0].UPOS != "PROPN" && r.words[0].UPOS != "DET" {
		return
	}
	r.own()
	m := &r.mentions[name]
	m.Kind = entity.Name
	top := r.top(m)
	if top < 0 {
		return
	}
	v := &r.words[verb]
	v.XPOS, v.UPOS, v.Head, v.Rel = "VBD", "VERB", -1, "root"
	r.words[top].Head, r.words[top].Rel = verb, "nsubj"
	m.Head = top
	r.words[root].Head, r.words[root].Rel = verb, "obj"
	for w := range r.words {
		if w != verb && r.words[w].Head == root && (w < verb || r.words[w].UPOS == "PUNCT") {
			r.words[w].Head = verb
		}
	}
}
