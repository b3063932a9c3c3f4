package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// officeNouns head what a person is called by the body he leads or speaks for.
var officeNouns = wordSet(`leader chief head commander chairman chairwoman chairperson director spokesman spokeswoman spokesperson president
	secretary-general founder co-founder deputy general officer emir boss coordinator representative envoy adviser advisor minister official
	lieutenant governor ambassador executive captain colonel brigadier major sergeant member`)

// bodyOffice tells of "the CJTF-OIR spokesman, Col. John Dorrian", "Peter Hall,
// commander of the Amphibious Task Group" and "Amos Reed, commander, U.S. Central
// Command": a person beside what he is called by the body.
func (r *run) bodyOffice(m *entity.Mention) {
	v := r.m.view
	if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson || m.Kind != entity.Name {
		return
	}
	noun, body := v.calledAfter(m)
	if body == nil {
		noun, body = v.calledBefore(m)
	}
	if body == nil {
		noun, body = v.appointed(m)
	}
	if body == nil || body.entity.Type != entity.TypeOrg && body.entity.Type != entity.TypeUnit || body.entity.Sector == "MED" && !officeNouns[v.lemma(noun)] {
		return
	}
	if m.Office != nil && m.Office.Of != nil && m.Office.Of.ID == body.entity.ID {
		return
	}
	a := actor{m.Entities[0], found{mention: m, word: m.Head, weight: certainty(m)}}
	r.tell("body's office", "HOLDS_OFFICE", a, *body, noun, []int{noun}, .8*certainty(m)*body.found.weight, map[string]string{"title": v.titleAt(noun, body.found.mention)})
}

// calledAfter reads what stands behind a name and a comma.
func (v *view) calledAfter(m *entity.Mention) (int, *actor) {
	w := m.Last
	if w+1 >= len(v.words) || v.words[w].Form != "," {
		return -1, nil
	}
	w++
	for n := w; n < len(v.words) && n < w+6; n++ {
		switch v.words[n].UPOS {
		case "DET", "ADJ", "PROPN", "PART", "NUM":
		case "NOUN":
			if !officeNouns[v.lemma(n)] || base(v.rel(n)) == "compound" && v.head(n) > n && v.words[v.head(n)].UPOS == "NOUN" {
				continue
			}
			if a := v.bodyInside(m.Last, n); a != nil {
				return n, a
			}
			return n, v.bodyBehind(n)
		default:
			if v.words[n].Form != "-" {
				return -1, nil
			}
		}
	}
	return -1, nil
}

// officeGivers are verbs that give a person an office.
var officeGivers = wordSet(`appoint name elect choose nominate select promote confirm designate install make become`)

// appointed reads the office that a verb gives: "X appointed Y commander of Z",
// and the one in "Y was a captain in Z".
func (v *view) appointed(m *entity.Mention) (int, *actor) {
	h := v.head(m.Head)
	if h < 0 {
		return -1, nil
	}
	noun := -1
	switch r := v.rel(m.Head); {
	case officeNouns[v.lemma(h)] && v.kid(h, "cop") >= 0 && r == "nsubj":
		noun = h
	case v.isVerb(h) && officeGivers[v.lemma(h)] && (r == "obj" || r == "nsubj:pass" || r == "iobj" || r == "nsubj" && v.lemma(h) == "become"):
		for _, k := range v.kids[h] {
			if k > m.Head && officeNouns[v.lemma(k)] {
				switch b := base(v.rel(k)); {
				case b == "xcomp" || b == "obj", b == "obl" && v.caseOf(k) == "as":
					noun = k
				}
			}
		}
	}
	if noun < 0 {
		return -1, nil
	}
	from := noun
	for from > 0 && from > noun-6 && (v.words[from-1].UPOS == "ADJ" || v.words[from-1].UPOS == "NOUN" || v.words[from-1].UPOS == "PROPN" || v.words[from-1].UPOS == "PART") {
		from--
	}
	if a := v.bodyInside(from-1, noun); a != nil {
		return noun, a
	}
	return noun, v.bodyBehind(noun)
}

// calledBefore reads what stands before a name: "the CJTF-OIR spokesman, X".
func (v *view) calledBefore(m *entity.Mention) (int, *actor) {
	n := m.First - 1
	if n >= 0 && v.words[n].Form == "," {
		n--
	}
	for back := n; back > 0 && back > n-6; back-- { // "the UN envoy for Syria, X"
		if v.low(back) == "for" && officeNouns[v.low(back-1)] {
			n = back - 1
			break
		}
		if u := v.words[back].UPOS; u != "PROPN" && u != "ADJ" && u != "NOUN" && u != "DET" {
			break
		}
	}
	if n < 1 || !v.isNoun(n) || !officeNouns[strings.ToLower(v.lemma(n))] {
		return -1, nil
	}
	from := n
	for from > 0 && from > n-7 {
		switch v.words[from-1].UPOS {
		case "ADJ", "NOUN", "PROPN", "PART", "NUM":
			from--
			continue
		}
		if v.words[from-1].Form == "-" {
			from--
			continue
		}
		break
	}
	return n, v.bodyInside(from-1, n)
}

// bodyInside gives the body named between two words right before an office noun.
func (v *view) bodyInside(after, n int) *actor {
	for w := n - 1; w > after; w-- {
		i := v.outer[w]
		if i >= 0 && v.mentions[i].Last > n && v.inner[w] >= 0 {
			i = v.inner[w]
		}
		if i < 0 || v.mentions[i].Last > n && v.mentions[i].First < w {
			continue
		}
		o := &v.mentions[i]
		if o.Last > n || o.First <= after || len(o.Entities) != 1 || o.Kind == entity.Pronoun {
			return nil
		}
		if t := o.Entities[0].Type; t == entity.TypeOrg || t == entity.TypeUnit {
			return &actor{o.Entities[0], found{mention: o, word: o.Head, weight: certainty(o)}}
		}
		return nil
	}
	return nil
}

// bodyBehind gives the body behind an office noun: "commander of X", "commander,
// X", "spokesman for X".
func (v *view) bodyBehind(n int) *actor {
	w := n + 1
	if w >= len(v.words) {
		return nil
	}
	switch f := v.low(w); {
	case f == "of" || f == "for" || f == "at" || f == "in":
	case f == "," && v.lemma(n) != "official" && n > 0 && v.words[n-1].UPOS != "DET":
	default:
		return nil
	}
	o := v.nameFrom(w + 1)
	if o == nil {
		return nil
	}
	if t := o.Entities[0].Type; t != entity.TypeOrg && t != entity.TypeUnit || o.Kind == entity.Nominal && strings.HasPrefix(o.Rule, "thing") {
		return nil
	}
	if v.words[n+1].Form == "," && (o.Kind != entity.Name || o.Last < len(v.words) && v.words[o.Last].UPOS == "VERB") && o.Entities[0].Type != entity.TypeUnit {
		return nil
	}
	return &actor{o.Entities[0], found{mention: o, word: o.Head, weight: certainty(o)}}
}

// nameFrom gives the smallest mention of a name that begins at word w, or after
// articles and adjectives there.
func (v *view) nameFrom(w int) *entity.Mention {
	for ; w < len(v.words); w++ {
		if i := v.inner[w]; i >= 0 && v.mentions[i].First == w {
			if m := &v.mentions[i]; len(m.Entities) == 1 && m.Kind != entity.Pronoun {
				if o := &v.mentions[v.outer[w]]; o.First == w && o.Kind == entity.Name && len(o.Entities) == 1 {
					m = o // "U.S." in "U.S. Central Command"
				}
				return m
			}
			return nil
		}
		if u := v.words[w].UPOS; u != "DET" && u != "ADJ" {
			return nil
		}
	}
	return nil
}

// titleAt gives the words of an office noun with what qualifies it, without the
// body.
func (v *view) titleAt(n int, body *entity.Mention) string {
	first := n
	for first > 0 && (v.words[first-1].UPOS == "ADJ" || v.words[first-1].UPOS == "NOUN") && (first-1 >= body.Last || first-1 < body.First) {
		first--
	}
	return v.text[v.words[first].Start:v.words[n].End]
}

// otherPost reports whether the trigger's office is the one that somebody had
// before: "named Senegal's president, X, as envoy".
func (r *run) otherPost(f *lexicon.Frame) bool {
	v := r.m.view
	if f.POS != lexicon.Verb || len(f.Trigger.Words) < 2 || r.trigger < 0 {
		return false
	}
	for _, k := range v.kids[r.trigger] {
		if base(v.rel(k)) == "obl" && v.caseOf(k) == "as" && v.lemma(k) != f.Trigger.Words[1] {
			return true
		}
	}
	return false
}
