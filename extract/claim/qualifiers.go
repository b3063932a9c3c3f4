package claim

import (
	"strings"

	"entente/extract/entity"
)

// domainWords give the qualifier "domain" from words beside the trigger.
var domainWords = map[string]string{
	"military": "military", "defence": "military", "defense": "military", "army": "military", "naval": "military", "arms": "military",
	"weapon": "military", "weapons": "military", "troop": "military", "missile": "military", "security": "military", "air": "military",
	"nuclear": "nuclear", "atomic": "nuclear", "uranium": "nuclear", "nonproliferation": "nuclear",
	"economic": "economic", "trade": "economic", "financial": "economic", "commercial": "economic", "investment": "economic",
	"energy": "economic", "oil": "economic", "gas": "economic", "tariff": "economic", "business": "economic", "fiscal": "economic",
	"intelligence": "intelligence", "counterterrorism": "intelligence", "counter-terrorism": "intelligence", "surveillance": "intelligence",
	"technology": "technology", "technological": "technology", "technical": "technology", "scientific": "technology", "space": "technology",
	"cyber": "technology", "semiconductor": "technology", "digital": "technology",
	"humanitarian": "humanitarian", "relief": "humanitarian", "refugee": "humanitarian", "medical": "humanitarian", "food": "humanitarian",
	"diplomatic": "diplomatic", "political": "diplomatic", "consular": "diplomatic",
}

// domainRelations are those whose claims carry a domain.
var domainRelations = map[string]bool{
	"COOPERATES_WITH": true, "AGREES_WITH": true, "AIDS": true, "SUPPLIES": true, "GUARANTEES_SECURITY_OF": true, "SANCTIONS": true,
	"NEGOTIATES_WITH": true, "MEETS": true, "PARTNER_OF": true, "EXERCISES_WITH": true, "MOBILIZES": true,
}

func (r *run) qualifiers(h hit, cl *Claim) map[string]string {
	v, f := r.m.view, h.frame
	q := map[string]string{}
	if f.Domain != "" {
		q["domain"] = f.Domain
	} else if domainRelations[f.Relation] {
		if d := r.domain(h); d != "" {
			q["domain"] = d
		}
	}
	if f.Item != "" {
		if k := r.slotWord(h, f.Item); k >= 0 && v.words[k].Start != cl.Object.Span.Start {
			text, _, _ := v.phrase(k, true)
			q["item"] = text
		}
	}
	if f.Relation == "MEETS" || f.Relation == "NEGOTIATES_WITH" || f.Place != "" {
		if p := r.place(h); p != "" && p != cl.Object.Entity.Name {
			q["place"] = p
		}
	}
	if f.Relation == "STATIONED_IN" {
		if n := r.count(cl.Subject); n != "" {
			q["count"] = n
		}
	}
	if len(q) == 0 {
		return nil
	}
	return q
}

func (r *run) domain(h hit) string {
	v := r.m.view
	for _, w := range h.words {
		for _, k := range v.kids[w] {
			switch base(v.rel(k)) {
			case "amod", "compound", "nmod", "obl", "obj":
				if d := domainWords[v.low(k)]; d != "" {
					return d
				}
				for _, kk := range v.kids[k] {
					if rr := base(v.rel(kk)); rr == "amod" || rr == "compound" || rr == "conj" {
						if d := domainWords[v.low(kk)]; d != "" {
							return d
						}
					}
				}
			}
		}
	}
	return ""
}

// slotWord gives the head word of a slot, whether or not it names an actor.
func (r *run) slotWord(h hit, slot string) int {
	v := r.m.view
	switch slot {
	case "O":
		if o := v.patientOf(h.word); o >= 0 {
			return o
		}
		for _, k := range v.kids[h.word] {
			if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" {
				return k
			}
		}
		return -1
	case "S", "I", "none", "S*":
		return -1
	}
	for _, w := range h.words {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); (b == "obl" || b == "nmod") && v.caseOf(k) == slot {
				return k
			}
		}
	}
	return -1
}

// place gives where an event took place: a place after "in" or "at" that
// hangs on the trigger or on the verb that carries it.
func (r *run) place(h hit) string {
	v := r.m.view
	tops := append([]int{}, h.words...)
	if g := r.m.carrier(h.word); g >= 0 {
		tops = append(tops, g)
	}
	for _, w := range tops {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); b != "obl" && b != "nmod" {
				continue
			}
			if c := v.caseOf(k); c != "in" && c != "at" {
				continue
			}
			if m := v.mentionAt(k); m != nil && len(m.Entities) == 1 {
				if t := m.Entities[0].Type; t == entity.TypePlace || t == entity.TypeCountry {
					return m.Entities[0].Name
				}
			}
		}
	}
	return ""
}

// count gives the number that stands with a force: "54,000 American troops".
func (r *run) count(a Arg) string {
	v := r.m.view
	for w := range v.words {
		if v.words[w].Start < a.Span.Start || v.words[w].End > a.Span.End {
			continue
		}
		for _, k := range v.kids[w] {
			if v.rel(k) == "nummod" {
				return digits(v.words[k].Form)
			}
		}
	}
	return ""
}

var numberWords = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}

func digits(s string) string {
	if d := numberWords[strings.ToLower(s)]; d != "" {
		return d
	}
	return strings.ReplaceAll(s, ",", "")
}
