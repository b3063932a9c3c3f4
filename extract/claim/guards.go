package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// natural forces and creatures do nothing to states.
var naturalForces = wordSet(`typhoon hurricane cyclone earthquake quake storm monsoon wind air front blizzard heatwave wave flood drought volcano
	avalanche snow rain tornado tsunami locust mosquito beetle bird species fish virus disease plant weed tide frost heat cold weather fever`)

// works are what artists make.
var works = wordSet(`song film movie novel book album painting play opera symphony poem`)

// lasting relations that a sentence about sport or art tells as well as any.
var sceneProof = map[string]bool{
	"HOLDS_OFFICE": true, "MEMBER_OF": true, "LOCATED_IN": true, "PART_OF": true, "COUNTERPART_OF": true, "SANCTIONS": true, "VISITS": true,
	"INVESTIGATES": true, "PROTESTS": true,
}

// guard gives the reason why a claim that frames and types allow is not meant
// politically; "" when nothing speaks against it.
func (r *run) guard(f *lexicon.Frame, s, o actor) string {
	if f.File == "standing" {
		return ""
	}
	if f.Relation != "PARTY_TO" && f.Relation != "CLAIMS" && r.history() {
		return "history from before the states of today"
	}
	sn, on := r.nounOf(s), r.nounOf(o)
	if naturalForces[sn] && (s.found.via != "" || !s.entity.Actor() || size(s.found.mention) == 1) || nature&r.scene() != 0 && r.namesWeather(s) {
		return "a force of nature does it"
	}
	if r.withOwnState(f, s, o) {
		return "whoever governs a state does not deal with it"
	}
	switch f.Relation {
	case "LOCATED_IN", "STATIONED_IN":
		switch r.m.view.caseOf(o.found.word) {
		case "on", "about", "over", "for", "with":
			if o.entity.Type == entity.TypeCountry && o.found.mention.Sentence == r.m.view.sentence {
				return "what it is about, not where"
			}
		}
		if s.found.via == "owner" {
			return "a thing of it, not itself, is there"
		}
		return ""
	case "HOLDS_OFFICE":
		if r.otherPost(f) {
			return "named to another post"
		}
		if p, of := s.found.mention.Office, o.entity; p != nil && p.Said && p.Of != nil && of.Type == entity.TypeCountry && p.Of.Type == entity.TypeCountry && p.Of != of {
			return "the title is of another state"
		}
	case "VISITS":
		if asPlace(s) {
			return "a journey from a place"
		}
		if v, w := r.m.view, r.trigger; w >= 0 && w < len(v.words) && v.lemma(w) == "leave" { // "the raid left 17 dead"
			if k := v.kid(w, "obj"); k >= 0 && (v.words[k].UPOS == "NUM" || v.kid(w, "xcomp") >= 0 || v.kid(k, "nummod") >= 0) {
				return "somebody is left so, nobody goes"
			}
		}
		if m := o.found.mention; o.entity.Type == entity.TypeCountry && m.Entities[0] != o.entity && (m.Entities[0].Type == entity.TypeUnit || m.Kind == entity.Demonym) {
			return "forces of it are visited, wherever they are"
		}
		if (s.entity.Type == entity.TypePerson || s.entity.Type == entity.TypeOrg) && !r.publicFigure(s.entity) && !r.m.view.politics() {
			return "a private journey"
		}
	case "SUPPLIES":
		if f.POS == lexicon.Verb && f.Item == "O" && r.sendsSomebody() {
			return "somebody is sent, nothing supplied"
		}
		if es := o.found.mention.Entities; o.entity.Type == entity.TypeCountry && len(es) > 0 && es[0].Type == entity.TypeUnit {
			return "forces are visited, not their state"
		}
	}
	if r.scene()&(sport|arts) != 0 && !sceneProof[f.Relation] && !r.statesman(s) && !r.statesman(o) &&
		!(r.named(s) && speechActs[f.Relation] && (f.Relation != "THREATENS" || r.publicFigure(s.entity))) {
		return "sport or art, not politics"
	}
	if why := r.misread(f, s, o); why != "" {
		return why
	}
	if m := s.found.mention; f.Relation == "PROTESTS" && (s.entity.Type == entity.TypeUnit || s.entity.Type == entity.TypeCountry && m.Kind == entity.Name && m.Rule != "people" && s.found.via == "") {
		return "states and forces do not march"
	}
	if works[sn] && s.found.via != "" {
		return "a work of art does it"
	}
	if goods[sn] && s.found.via != "" || f.Symmetric && goods[on] && o.found.via != "" {
		return "goods of a country, not the country"
	}
	_, quad, _ := r.engine.ontology.Derive(f.Relation, Asserted, Affirmed)
	if quad == 4 && f.Relation != "PROTESTS" {
		return "" // what is done to or by private people is done
	}
	if private[sn] && f.Relation != "PROTESTS" && !r.named(s) {
		return "private people act"
	}
	if (private[on] || r.singlePerson(o)) && (r.singlePerson(s) || r.named(s) && !r.publicFigure(s.entity) && !r.m.view.politics()) {
		return "private people deal with each other"
	}
	if f.Symmetric && private[on] && private[sn] {
		return "private people deal with each other"
	}
	if private[on] && o.found.via == "owner" && f.POS == lexicon.Verb {
		return "a private house, not its state"
	}
	if s.entity.Sector == "BUS" && !s.entity.Known && o.found.via == "complement" {
		return "a firm speaks of its market"
	}
	if f.Relation == "REJECTS" && strings.HasPrefix(o.found.mention.Rule, "capital:place") && o.found.via == "complement" {
		return "a place of the clause, not whom it concerns"
	}
	return ""
}

// sendsSomebody reports whether the object of the trigger at hand is a person or
// state: "sent him to Rome" supplies nobody with anything.
func (r *run) sendsSomebody() bool {
	v := r.m.view
	if r.trigger < 0 || r.trigger >= len(v.words) {
		return false
	}
	o := v.patientOf(r.trigger)
	if o < 0 {
		return false
	}
	if x := v.low(o); x == "him" || x == "her" || x == "us" || x == "me" {
		return true
	}
	m := v.mentionAt(o)
	if m == nil || len(m.Entities) == 0 || m.Kind == entity.Demonym {
		return false
	}
	t := m.Entities[0].Type
	return t == entity.TypePerson || t == entity.TypeCountry || t == entity.TypeOrg
}

// scene is that of the sentence, found once.
func (r *run) scene() scene {
	r.setting()
	return r.sentenceScene
}

// history reports whether the sentence tells of times before the states of today.
func (r *run) history() bool {
	r.setting()
	return r.longAgo
}

func (r *run) setting() {
	if !r.sceneKnown {
		r.sentenceScene, r.longAgo, r.sceneKnown = r.m.view.sceneOf(), r.m.view.history(), true
	}
}

// nounOf gives the noun that an actor was found by: its own head, or the thing
// that it owns.
func (r *run) nounOf(a actor) string {
	v := r.m.view
	w := a.found.mention.Head
	if a.found.mention.Sentence != v.sentence || w < 0 || w >= len(v.words) {
		return ""
	}
	if a.found.via != "" {
		w = a.found.word
	}
	if a.found.mention.Kind == entity.Demonym || a.found.via != "" {
	climb:
		for i := 0; i < 4 && v.head(w) >= 0; i++ {
			switch base(v.rel(w)) {
			case "amod", "compound", "nmod", "flat":
				w = v.head(w)
			default:
				break climb
			}
		}
	}
	return strings.ToLower(v.lemma(w))
}

func (r *run) named(a actor) bool {
	return a.found.via == "" && a.found.mention.Kind == entity.Name && a.entity.Type == entity.TypePerson
}

// statesman reports whether an actor is a person or body of politics, who may
// well be told of beside a match.
func (r *run) statesman(a actor) bool {
	e := a.entity
	return e.Type == entity.TypePerson && (a.found.mention.Office != nil || e.Known) || e.Type == entity.TypeUnit || e.Type == entity.TypeOrg && e.Known
}

// namesWeather reports whether a name is that of a storm.
func (r *run) namesWeather(a actor) bool {
	first, _, _ := strings.Cut(strings.ToLower(a.entity.Name), " ")
	return naturalForces[first]
}

// singlePerson reports whether a people stands for one of them: "the Frenchman",
// "an American".
func (r *run) singlePerson(a actor) bool {
	v, m := r.m.view, a.found.mention
	if m.Sentence != v.sentence || m.Head < 0 || m.Head >= len(v.words) || a.entity.Type != entity.TypeCountry {
		return false
	}
	if private[r.nounOf(a)] {
		return true
	}
	f := v.low(m.Head)
	if m.Rule != "people" {
		return false
	}
	if strings.HasSuffix(f, "man") || strings.HasSuffix(f, "woman") {
		return f != "german" || v.words[m.Head].XPOS != "NNS"
	}
	return strings.HasSuffix(f, "n") || oneOfThem[f] // not "the French", "the Iraqis"
}

// oneOfThem are words for one person of a people that do not end in "-n".
var oneOfThem = wordSet(`dane swede pole turk scot spaniard serb croat slovak slovene greek kurd uzbek kazakh tajik uzbek briton`)
