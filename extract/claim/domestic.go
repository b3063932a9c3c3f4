package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// Acts within one state seldom say which: "police arrested 20 Islamists in
// Cairo", "the opposition rejected the government's offer". For the acts of
// conflict and demand, a side of which the words only tell what kind of people
// it is takes the state of the place, else that of the other side.

// domesticActs are the relations that states, their people and their opponents
// have with each other.
var domesticActs = map[string]bool{
	"ATTACKS": true, "COERCES": true, "PROTESTS": true, "URGES": true, "REJECTS": true, "CRITICIZES": true, "ACCUSES": true,
	"THREATENS": true, "CONCEDES_TO": true, "INVESTIGATES": true,
}

// machines and might do nothing for a state that nobody names.
var machines = wordSet(`force aircraft plane jet fighter_jet fighter_plane warplane bomber helicopter gunship drone ship vessel boat convoy warship tank
	artillery armor armour command headquarters defence defense carrier fleet submarine patrol contingent team side source company firm
	business bank industry factory airline hospital university school paper party people group nation adviser advisor staff investor
	man woman child family population community public crew expert analyst lawyer`)

// masses are people whom only the place can tell of which state they are.
var masses = wordSet(`people man woman child family population community crew patrol convoy`)

// unplaced actors of the sentence by head word.
type unplacedAt map[int]*entity.Unplaced

// domestic tries the empty sides of a hit again, with actors that do not say
// of which state they are.
func (r *run) domestic(h hit, left, right []found) ([]found, []found) {
	v := r.m.view
	if !domesticActs[h.frame.Relation] || h.frame.Described() {
		return left, right
	}
	if len(left) == 0 || things(left) {
		v.whose = &whose{act: h.frame.Relation, near: h.word, other: stateOfAll(right)}
		left = r.fill(h, h.frame.Subject, true)
		v.whose = nil
		if len(left) == 0 && len(right) > 0 {
			left = r.unnamed(h)
		}
	}
	if len(left) > 0 && (len(right) == 0 || things(right)) {
		v.whose = &whose{act: h.frame.Relation, near: h.word}
		if r.insiders(h.frame, left) {
			v.whose.other = stateOfAll(left)
			v.whose.itself = len(left) == 1 && left[0].entities()[0].Type == entity.TypeCountry
			v.whose.named = left[0].mention.Kind == entity.Name && v.whose.itself
		}
		if again := r.fill(h, h.frame.Object, false); len(again) > 0 {
			right = again
		} else if len(right) == 0 {
			right = r.fromComplement(h, left)
		}
		v.whose = nil
		if len(right) == 0 && h.frame.Relation == "PROTESTS" && h.frame.POS == lexicon.Verb && v.lemma(h.word) != "strike" && !v.tells(h.word) &&
			(!h.frame.Weak || v.kid(h.word, "obj") < 0) && marchers(left) {
			right = r.protested(h, left)
		}
	}
	if h.frame.Relation == "PROTESTS" {
		left = r.followers(left)
	}
	return left, right
}

// followers makes a group of those who follow a person: his supporters march,
// not he.
func (r *run) followers(left []found) []found {
	v := r.m.view
	for i, f := range left {
		st := stateOf(f.mention)
		if f.via != "part" || f.mention.Entities[0].Type != entity.TypePerson || st == nil {
			continue
		}
		for _, k := range [...]int{v.head(f.word), f.word} {
			for steps := 0; k >= 0 && steps < 3; k, steps = v.head(k), steps+1 {
				switch v.lemma(k) {
				case "supporter", "follower", "loyalist", "backer":
					left[i].mention, left[i].via = v.stand(k, v.groupOf(v.lemma(k), "OPP", st, k), st, .8, "domestic:followers"), ""
				}
			}
		}
	}
	return left
}

// strangersHit reports whether the object of an act inside a state is people of
// whom nothing says whose they are: "sentenced an editor". They are placed
// before anybody else in the clause is taken for the object.
func (r *run) strangersHit(h hit) bool {
	v := r.m.view
	if h.frame.POS != lexicon.Verb || !domesticActs[h.frame.Relation] || !hasSlot(h.frame.Object, "O") {
		return false
	}
	o := v.patientOf(h.word)
	return o >= 0 && v.unplaced[o] != nil
}

// somewhere drops a place of no known state as what people protest against:
// they protest where they are, against their own state.
func (r *run) somewhere(h hit, right []found) []found {
	if h.frame.Relation != "PROTESTS" {
		return right
	}
	for _, f := range right {
		if f.mention.Entities[0].Type != entity.TypePlace || f.mention.Actor != nil {
			return right
		}
	}
	return nil
}

// placedModifier gives the people that a noun of action has for a modifier
// without saying of which state: "an opposition ultimatum", "a rebel attack".
func (v *view) placedModifier(n int) []found {
	if v.whose == nil {
		return nil
	}
	for _, k := range v.kids[n] {
		if v.rel(k) == "compound" {
			if m := v.place(k); m != nil {
				return []found{{mention: m, word: k, weight: certainty(m)}}
			}
		}
	}
	return nil
}

// things reports whether what was found can do nothing: a bomb, an explosion.
func things(fs []found) bool {
	for _, f := range fs {
		if t := f.mention.Entities[0].Type; t != entity.TypeEvent && t != entity.TypeWeapon {
			return false
		}
	}
	return len(fs) > 0
}

// protested gives the state against which people protest when nobody is named:
// that of the place, else their own.
func (r *run) protested(h hit, left []found) []found {
	v := r.m.view
	st, how := v.placeOf(h.word), "place"
	if st == nil {
		st, how = stateOfAll(left), "own"
	}
	if st == nil {
		return nil
	}
	return []found{{mention: v.stand(h.word, st, st, .8, "domestic:"+how), word: h.word, weight: .7, via: "implied"}}
}

// insiders reports whether those found act inside their state as well as for
// it: its police, courts, opponents and people, not the state by its name.
func (r *run) insiders(fr *lexicon.Frame, fs []found) bool {
	for _, f := range fs {
		m := f.mention
		if m.Kind == entity.Name && m.Entities[0].Type == entity.TypeCountry && (fr.Relation == "COERCES" || fr.Relation == "INVESTIGATES") {
			continue
		}
		if m.Kind == entity.Pronoun || m.Kind == entity.Demonym {
			return false
		}
		if e := m.Entities[0]; e.Type == entity.TypeCountry && m.Kind == entity.Name {
			return false
		}
	}
	return true
}

// tells reports whether a verb has what is said below or around it: "…, a
// rights group protested".
func (v *view) tells(w int) bool {
	return v.kid(w, "ccomp", "parataxis") >= 0 || v.rel(w) == "parataxis"
}

// marchers reports whether those found are people who take to the streets.
func marchers(fs []found) bool {
	for _, f := range fs {
		switch e := f.mention.Entities[0]; e.Type {
		case entity.TypeCountry:
			if f.mention.Rule != "people" && f.via != "owner" {
				return false
			}
		case entity.TypeOrg:
			if e.Sector == "GOV" || e.Sector == "IGO" || e.Sector == "JUD" || e.Sector == "COP" {
				return false
			}
		case entity.TypePerson:
			if f.via != "part" { // "supporters of the former president"
				return false
			}
		default:
			return false
		}
	}
	return true
}

// publics are the sectors with which a state deals inside itself.
var publics = map[string]bool{"REB": true, "OPP": true, "PTY": true, "JUD": true, "MED": true, "REL": true, "GOV": true, "MIL": true, "COP": true, "EDU": true, "LAB": true}

// whose is how actors without a state are placed while a hit is tried again.
type whose struct {
	act    string         // relation
	near   int            // word of the act
	other  *entity.Entity // state of the other side; nil when it has none
	itself bool           // the other side is that state, not one of its groups
	named  bool           // and by its name
}

// place makes an actor of a phrase that does not say of which state it is; nil
// when nothing tells.
func (v *view) place(h int) *entity.Mention {
	u := v.unplaced[h]
	if u == nil && v.whose != nil && v.whose.act != "PROTESTS" && crowds[v.lemma(h)] {
		u = &entity.Unplaced{Head: h, Noun: "protester", Sector: "OPP"}
	}
	if u == nil || v.whose == nil || v.words[h].UPOS == "PROPN" && h > 0 && !u.State {
		return nil
	}
	if v.whose.act == "URGES" && u.Sector == "MED" {
		return nil // who tells reporters asks them for nothing
	}
	st, how, sure := v.ownPlace(h), "own", float32(.85)
	if st == nil && (!machines[u.Noun] || masses[u.Noun]) {
		st, how, sure = v.placeOf(v.whose.near), "place", .75
	}
	if st == nil && machines[u.Noun] {
		return nil
	}
	if st == nil && (!v.whose.named || publics[u.Sector]) {
		st, how, sure = v.whose.other, "other side", .7
	}
	if st == nil {
		st, how, sure = v.onlyState(), "only state", .6
	}
	if st == nil {
		return nil
	}
	e := st
	if !u.State || v.whose.itself && v.whose.other == st {
		e = v.groupOf(u.Noun, u.Sector, st, h)
	}
	return v.stand(h, e, st, sure, "domestic:"+how)
}

// bomber gives those behind a bomb that nobody has claimed: unknown attackers
// where it went off.
func (v *view) bomber(h int) *entity.Mention {
	if v.whose == nil || !bombs[v.lemma(h)] {
		return nil
	}
	r := base(v.rel(h))
	if r != "nsubj" && r != "obl" || r == "obl" && v.caseOf(h) != "by" {
		return nil
	}
	st := v.ownPlace(h)
	if st == nil {
		st = v.placeOf(v.whose.near)
	}
	if st == nil {
		return nil
	}
	return v.stand(h, v.groupOf("attacker", "REB", st, h), st, .6, "domestic:attackers")
}

// bombs are what unknown attackers leave behind.
var bombs = wordSet(`bomb bombing blast explosion mine landmine ied device car_bomb grenade minefield`)

// crowd gives those who hold a demonstration.
func (v *view) crowd(h int) *entity.Mention {
	if v.whose == nil || v.whose.act == "PROTESTS" || !crowds[v.lemma(h)] {
		return nil
	}
	return v.place(h)
}

// crowds are gatherings that stand for those who hold them.
var crowds = wordSet(`demonstration protest rally march gathering sit-in strike riot uprising revolt rebellion mutiny unrest dissent vigil`)

// groupOf makes the entity of people of a state, the same one that the entity
// stage makes of "Egyptian Islamists".
func (v *view) groupOf(noun, sector string, st *entity.Entity, h int) *entity.Entity {
	id := "group/" + st.Country + "/" + strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(noun))
	lo, hi := v.nounSpan(h)
	return &entity.Entity{ID: id, Name: v.text[v.words[lo].Start:v.words[hi-1].End], Type: entity.TypeOrg, Country: st.Country, Sector: sector, Itself: entity.Itself(noun)}
}

// nounSpan gives the words of a noun with those before it that it holds.
func (v *view) nounSpan(h int) (lo, hi int) {
	lo, hi = h, h+1
	for _, k := range v.kids[h] {
		switch base(v.rel(k)) {
		case "amod", "compound", "nummod":
			if k < lo && k >= h-4 {
				lo = k
			}
		}
	}
	return lo, hi
}

// within splits the two sides of an act inside one state: where both were found
// to be the state itself, the side that its words call people is a group of
// its own.
func (r *run) within(f *lexicon.Frame, a, b actor) (actor, actor) {
	if !domesticActs[f.Relation] || a.entity != b.entity || a.entity.Type != entity.TypeCountry {
		return a, b
	}
	if b.found.mention.Kind == entity.Pronoun && b.found.via == "owner" {
		return a, b // "closed its ports": what it does to its own things
	}
	if g, ok := r.people(b); ok && f.Relation != "PROTESTS" {
		return a, g
	}
	if g, ok := r.people(a); ok {
		return g, b
	}
	if p, ok := r.district(b); ok {
		return a, p
	}
	return a, b
}

// district makes a place of the part of a state in which it acts: "imposed a
// curfew in the town of Cizre".
func (r *run) district(o actor) (actor, bool) {
	v, w := r.m.view, o.found.word
	if o.found.mention.Sentence != v.sentence || w < 0 || w >= len(v.words) {
		return o, false
	}
	m := o.found.mention
	switch {
	case m.PlaceEntity != nil:
		o.entity = m.PlaceEntity
	case o.found.via == "part" || o.found.via == "owner":
		for steps := 0; steps < 3 && !placeNouns[v.lemma(w)]; steps++ {
			if b := base(v.rel(w)); b != "nmod" && b != "amod" && b != "compound" || v.head(w) < 0 {
				return o, false
			}
			w = v.head(w)
		}
		if !placeNouns[v.lemma(w)] {
			return o, false
		}
		text, _, _ := v.phrase(w, true)
		o.entity = &entity.Entity{ID: "place/" + strings.ReplaceAll(strings.ToLower(text), " ", "-"), Name: text, Type: entity.TypePlace, Country: o.entity.Country}
	default:
		return o, false
	}
	return o, true
}

// people makes a group of the people that a find speaks of.
func (r *run) people(a actor) (actor, bool) {
	v, w := r.m.view, a.found.word
	if a.found.mention.Sentence != v.sentence || w < 0 || w >= len(v.words) || a.found.via == "implied" {
		return a, false
	}
	noun, sector := "", "CVL"
	switch {
	case v.unplaced[w] != nil:
		if v.unplaced[w].State {
			return a, false
		}
		noun, sector = v.unplaced[w].Noun, v.unplaced[w].Sector
	case a.found.mention.Rule == "people" || strings.HasSuffix(a.entity.ID, "/people"):
		noun = "citizen"
	case personNouns[v.lemma(w)] && v.lemma(w) != "official":
		noun = v.lemma(w)
	default:
		return a, false
	}
	a.entity = v.groupOf(noun, sector, a.entity, w)
	return a, true
}
