package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// complementRelations may take their object from the clause they embed:
// "refused to lift the curfew on X", "promised to help X".
var complementRelations = map[string]bool{
	"REJECTS": true, "THREATENS": true, "AGREES_WITH": true, "URGES": true, "SUPPORTS": true, "CRITICIZES": true,
	"ACCUSES": true, "OPPOSES": true, "CONCEDES_TO": true, "PROTESTS": true, "COERCES": true, "SANCTIONS": true,
}

// fromComplement finds the object of a speech act in its complement clause:
// the clause's own subject, else the first other actor in it.
func (r *run) fromComplement(h hit, left []found) []found {
	v := r.m.view
	if !complementRelations[h.frame.Relation] || h.frame.POS == lexicon.Prep {
		return nil
	}
	isLeft := func(f found) bool {
		for _, l := range left {
			for _, e := range l.entities() {
				if f.mention.Actor == e && f.mention.Kind != entity.Name {
					return true // "their own defence"
				}
				for _, g := range f.entities() {
					if e == g {
						return true
					}
				}
			}
		}
		return false
	}
	soften := func(fs []found) []found {
		for i := range fs {
			fs[i].weight *= .8
			fs[i].via = "complement"
		}
		return fs
	}
	if h.frame.Relation == "URGES" {
		if fs := r.afterThat(h.word, isLeft); len(fs) > 0 {
			if fs[0].via == "subjunctive" {
				return fs
			}
			return soften(fs)
		}
	}
	tops := append([]int{h.word}, h.words...)
	for _, top := range tops {
		for _, k := range v.kids[top] {
			switch base(v.rel(k)) {
			case "ccomp", "xcomp", "acl", "advcl", "obl", "obj", "nmod":
			default:
				continue
			}
			b := base(v.rel(k))
			if silent[v.lemma(k)] || b == "ccomp" && h.frame.Relation == "THREATENS" && !v.modal(k) {
				continue
			}
			if b == "acl" && v.rel(k) == "acl:relcl" || b == "advcl" && !v.infinitive(k) && !v.marks(k, "of", "for", "unless", "if") {
				continue
			}
			if s := v.kid(k, "nsubj", "nsubj:pass"); s >= 0 {
				fs := acting(v.np(s, true))
				if len(fs) > 0 && !isLeft(fs[0]) {
					return soften(fs)
				}
			}
			if fs := r.firstActor(k, isLeft, 0); len(fs) > 0 {
				return soften(fs)
			}
		}
	}
	return nil
}

// afterThat gives whom a demand is made of by the order of the words, which is
// surer than the tree: in "demanded that Israel …" the actor behind "that".
func (r *run) afterThat(w int, skip func(found) bool) []found {
	v := r.m.view
	for i := w + 1; i < len(v.words) && i <= w+4; i++ {
		if v.low(i) != "that" {
			continue
		}
		me := v.nextMention(i + 1)
		if me == nil || me.Kind == entity.Demonym || me.Kind == entity.Pronoun {
			return nil
		}
		if me.Last < len(v.words) && (v.words[me.Last].Form == "'s" || v.words[me.Last].Form == "’s") {
			return nil
		}
		fs := []found{{mention: me, word: me.Head, weight: .95 * certainty(me)}}
		if mi := v.byHead[me.Head]; mi >= 0 {
			if all := v.np(me.Head, false); len(all) > 1 {
				fs = all
			}
		}
		if skip(fs[0]) {
			return nil
		}
		if me.Last < len(v.words) && v.isVerb(me.Last) && v.low(me.Last) == v.lemma(me.Last) && len(me.Entities) == 1 { // "insisted that Mali hand over"
			for i := range fs {
				fs[i].via = "subjunctive"
			}
		}
		return fs
	}
	return nil
}

// silent verbs below a refusal aim at nobody: "declined to comment on X".
var silent = map[string]bool{
	"comment": true, "say": true, "speak": true, "answer": true, "name": true, "disclose": true, "elaborate": true, "discuss": true,
	"identify": true, "specify": true, "confirm": true, "reveal": true, "speculate": true,
}

// firstActor searches a clause for an actor: objects, then phrases.
func (r *run) firstActor(k int, skip func(found) bool, depth int) []found {
	v := r.m.view
	if depth > 4 {
		return nil
	}
	if base(v.rel(k)) == "advcl" {
		if s := v.kid(k, "nsubj", "nsubj:pass"); s >= 0 {
			if fs := acting(v.np(s, true)); len(fs) > 0 && !skip(fs[0]) {
				return fs
			}
		}
	}
	for _, want := range [...]string{"obj", "iobj", "xcomp", "ccomp", "obl", "nmod", "acl", "advcl"} {
		for _, c := range v.kids[k] {
			if base(v.rel(c)) != want || v.rel(c) == "acl:relcl" || v.rel(c) == "obl:unmarked" {
				continue
			}
			switch v.caseOf(c) {
			case "according to", "since", "after", "before", "during", "until", "despite", "because of", "than", "as", "like":
				continue
			}
			if fs := acting(v.np(c, true)); len(fs) > 0 && !skip(fs[0]) {
				return fs
			}
			if fs := r.firstActor(c, skip, depth+1); len(fs) > 0 {
				return fs
			}
		}
	}
	return nil
}

// acting keeps the finds that are actors or places.
func acting(fs []found) []found {
	out := fs[:0]
	for _, f := range fs {
		if e := f.entities()[0]; e.Actor() || e.Type == entity.TypePlace {
			out = append(out, f)
		}
	}
	return out
}
