package claim

import (
	"slices"
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// accept checks a candidate against context and ontology, and keeps it as a
// claim or as rejected. It reports whether the claim was kept.
func (r *run) accept(c candidate) bool {
	v, h, f := r.m.view, c.hit, c.hit.frame
	if c.ctx == nil {
		c.ctx = r.m.contextOf(r.anchor(h), h.words)
	}
	ctx := c.ctx
	cl := Claim{
		Sentence: v.sentence, Span: r.span(), Relation: f.Relation,
		Modality: ctx.modality, Polarity: Affirmed, Attribution: without(ctx, c.subject, f.Relation),
		Trail: append([]string{"frame " + f.POS.String() + " " + f.Trigger.String() + " (" + f.Position() + ")"}, ctx.trail...),
	}
	if f.Modality != "" && ctx.modality == Asserted {
		cl.Modality = f.Modality
	} else if ctx.modality == Asserted && f.POS == lexicon.Verb && len(h.words) > 1 && !speechActs[f.Relation] &&
		announcing[v.lemma(h.word)] {
		cl.Modality = Planned // "offered troops", "promised aid"
	}
	if cl.Modality == Asserted && (f.Relation == "AIDS" || f.Relation == "SUPPLIES") && r.announced(h) {
		cl.Modality = Planned // "announced aid", "approved a sale": it is to come
	}
	if c.modality != "" {
		cl.Modality = c.modality
	}
	if cl.Modality == Asserted && f.Relation == "MEMBER_OF" && r.soughtIn(ctx) {
		cl.Modality = Planned
	}
	if ctx.purpose && cl.Modality == Planned && (speechActs[f.Relation] || f.Relation == "PROTESTS" || ctx.means && (f.Relation == "COERCES" || f.Relation == "ATTACKS")) {
		cl.Modality = Asserted // "marched to demand", "wrote to congratulate": the act is the speech
	}
	if cl.Modality != Asserted && r.standsAnyway(f, ctx) {
		cl.Modality = Asserted
	}
	if ctx.denied != (f.Polarity == Denied) {
		cl.Polarity = Denied
	}
	cl.CueSpan = r.cue(h.words)
	cl.Cue = v.text[cl.CueSpan.Start:cl.CueSpan.End]
	reject := func(reason string) bool {
		cl.Subject, cl.Object = argOf(c.subject), argOf(c.object)
		r.rejected = append(r.rejected, Rejected{cl, reason})
		return false
	}
	c.object = r.ownerOf(f, c.object)
	if a := c.object.found.mention.Actor; a != nil && c.object.entity.Type == entity.TypeUnit && c.object.found.mention.Rule == "described:force" && actsOn[f.Relation] && a != c.subject.entity &&
		a.Country == c.object.entity.Country {
		c.object.entity = a // forces without a name, as the object of an act, are their state
	}
	if r.vague(f, c.object) {
		return reject("who is behind the " + c.object.entity.Name + " is not said")
	}
	subj, obj, ok := r.fit(f, c.subject, c.object)
	if !ok {
		return reject("types: " + c.subject.entity.Type + " " + f.Relation + " " + c.object.entity.Type + " is not in the ontology")
	}
	if a := obj.found.mention.Actor; a != nil && obj.entity.Type == entity.TypePerson && envoyVerbs[f.Trigger.Words[0]] && a != subj.entity {
		obj.entity = a // whoever summons an envoy means his state
	}
	cl.Subject, cl.Object = argOf(subj), argOf(obj)
	if subj.entity == obj.entity && c.object.entity.Type == entity.TypePlace && domesticActs[f.Relation] {
		// "lifted the curfew in Darfur" is a concession to those who live there
		obj.entity = v.groupOf("residents-of-"+strings.ReplaceAll(strings.ToLower(c.object.entity.Name), " ", "-"), "CVL", subj.entity, c.object.found.word)
		cl.Object = argOf(obj)
	}
	if f.Relation == "COUNTERPART_OF" && f.Line > 0 && (len(subj.found.mention.Entities) > 1 || len(obj.found.mention.Entities) > 1) {
		return reject("which of them is whose counterpart is told by their order")
	}
	if f.Relation == "HOLDS_OFFICE" && !ctx.voice && ctx.paper == nil && titleRules(f) {
		cl.Attribution = nil // a title beside a name is the article's, whoever is told to speak
	}
	if p := ctx.paper; p != nil && (subj.entity == p || f.Symmetric && obj.entity == p) { // what a body does in its own paper
		cl.Attribution = slices.DeleteFunc(slices.Clone(cl.Attribution), func(e *entity.Entity) bool { return e == p })
	}
	if subj.entity == obj.entity || subj.entity.ID == obj.entity.ID {
		return reject("both sides are " + subj.entity.Name)
	}
	if f.Weak && f.Relation == "AGREES_WITH" && c.object.found.via == "complement" && !c.last && !far(c.subject.found.via) {
		c.last = true
		r.promises = append(r.promises, c)
		return reject("a promise that another claim may tell better")
	}
	if f.Weak && !c.last && (far(c.subject.found.via) || far(c.object.found.via) && c.object.found.via != "owner" || c.weight < .45) {
		return reject("weak trigger without two clear actors")
	}
	if f.Symmetric && f.Relation != "LOCATED_IN" && (asPlace(subj) || asPlace(obj)) && c.hit.frame.File != "standing" {
		return reject("one side is only a place here")
	}
	r.trigger = h.word
	if why := r.guard(f, subj, obj); why != "" {
		return reject(why)
	}
	if ctx.stopped && cooperative[f.Relation] {
		if cl.Modality != Demanded {
			return reject("the act ends")
		}
		cl.Modality = Asserted // "must stop arming Y": it goes on
	}
	if v := c.object.found.via; (v == "owner" || v == "complement") && noOwner[f.Relation] {
		return reject("the object is only the owner of what is named")
	}
	if f.Relation == "CONCEDES_TO" && f.Item == "O" && f.Weak && v.patientOf(h.word) < 0 {
		return reject("nothing is given back")
	}
	if f.Relation == "AGREES_WITH" && f.Weak && f.POS == lexicon.Verb && r.negated(h.word) {
		return reject("promised not to do it")
	}
	if f.Weak && f.Trigger.Words[0] == "undertake" && v.kid(h.word, "obj") >= 0 {
		return reject("done, not promised")
	}
	if ctx.purpose && (f.Relation == "URGES" || f.Relation == "CRITICIZES") && r.protesting(subj, obj) {
		return reject("what the protest is for")
	}
	if f.Weak && f.Relation == "ATTACKS" && c.object.found.via == "owner" && f.POS == lexicon.Verb && len(f.ObjectTypes) > 0 {
		return reject("a thing of it is taken, not itself")
	}
	if f.Relation == "URGES" && telling[f.Trigger.Words[0]] && f.POS == lexicon.Verb && len(h.words) == 1 && !r.bids(h.word) {
		return reject("told something, not asked to do anything")
	}
	if cl.Relation == "AGREES_WITH" && cl.Modality != Asserted && cl.Polarity == Affirmed && r.agreed(&cl) {
		r.repeated = true
		return reject("they agree already in this sentence")
	}
	if r.duplicate(&cl) {
		r.repeated = true
		return reject("told already in this sentence")
	}
	r.finish(&cl, c, f)
	if cl.Score < leastScore {
		return reject("too unsure")
	}
	r.claims = append(r.claims, cl)
	for _, w := range h.words {
		r.consumed[w] = append(r.consumed[w], len(r.claims)-1)
	}
	return true
}

// announced reports whether a gift or sale is only announced or approved.
func (r *run) announced(h hit) bool {
	v := r.m.view
	w := h.word
	if h.frame.POS == lexicon.Noun {
		if w = r.m.carrier(w); w < 0 {
			return false
		}
	}
	switch v.lemma(w) {
	case "announce", "unveil", "approve", "authorize", "authorise", "earmark":
		return true
	}
	return false
}

// titleRules reports whether a claim of an office was read off a title or an
// apposition, and not off a verb ("X was appointed").
func titleRules(f *lexicon.Frame) bool { return f.POS != lexicon.Verb }

// standsAnyway reports whether a lasting relation holds although a word above
// it speaks of the future: an alliance that will be strengthened exists, who
// seeks to counter opposes, and who promises to defend guarantees.
func (r *run) standsAnyway(f *lexicon.Frame, ctx *context) bool {
	switch f.Relation {
	case "OPPOSES", "GUARANTEES_SECURITY_OF", "CLAIMS":
		return !ctx.own && ctx.modality == Planned
	case "ALLIED_WITH", "PARTNER_OF", "ADVERSARY_OF", "PRODUCES", "PART_OF", "CONTROLS", "COUNTERPART_OF", "POSSESSES", "AT_WAR_WITH", "MEMBER_OF":
		return f.POS == lexicon.Noun && !(ctx.own && ctx.modality == Planned) // "will be a partner"
	}
	return false
}

// far reports whether an actor was reached by more than the words of its
// name itself.
func far(via string) bool {
	switch via {
	case "", "name", "apposition", "part", "implied", "subjunctive", "striker":
		return false
	}
	return true
}

// envoyVerbs are aimed at a state through its envoy.
var envoyVerbs = map[string]bool{"summon": true, "expel": true}

// noOwner are relations that need their object named itself: who leaves a
// Russian base has not left Russia.
var noOwner = map[string]bool{
	"WITHDRAWS_FROM": true, "VISITS": true, "SIGNS": true, "MEMBER_OF": true, "PARTY_TO": true, "HOLDS_OFFICE": true, "STATIONED_IN": true,
	"LOCATED_IN": true, "PART_OF": true, "CLAIMS": true,
}

// actsOn are relations whose object is the state when its unnamed forces are hit.
var actsOn = map[string]bool{
	"ATTACKS": true, "CRITICIZES": true, "ACCUSES": true, "URGES": true, "THREATENS": true, "COERCES": true, "SANCTIONS": true, "REJECTS": true,
	"MEETS": true, "SUPPORTS": true, "AIDS": true, "CONCEDES_TO": true, "EXERCISES_WITH": true, "SUPPLIES": true,
}

// cooperative acts that a verb of ending takes away rather than presupposes.
var cooperative = map[string]bool{
	"AIDS": true, "SUPPLIES": true, "COOPERATES_WITH": true, "SHARES_INTELLIGENCE_WITH": true, "EXERCISES_WITH": true,
	"GUARANTEES_SECURITY_OF": true, "SUPPORTS": true, "MEETS": true, "VISITS": true,
}

// anchor is the word whose surroundings decide modality: the verb that
// carries the trigger when the trigger is that verb's particle or adjective.
func (r *run) anchor(h hit) int {
	v := r.m.view
	if h.frame.POS == lexicon.Prep {
		if n := v.head(h.word); n >= 0 {
			if v.kid(n, "cop") >= 0 || v.head(n) < 0 {
				return n
			}
			return v.head(n)
		}
	}
	return h.word
}

func without(ctx *context, who actor, relation string) []*entity.Entity {
	subject, m := who.entity, who.found.mention
	if ctx.voice || !speechActs[relation] && subject.Type != entity.TypePerson {
		return ctx.speakers
	}
	// A told speech act has no attribution to its own speaker, nor has what a
	// person announces of himself.
	together := slices.Contains(ctx.speakers, subject) && speechActs[relation] // "they criticised"
	var out []*entity.Entity
	for _, s := range ctx.speakers {
		if s != subject && !(together && slices.Contains(m.Entities, s)) {
			out = append(out, s)
		}
	}
	return out
}

var speechActs = map[string]bool{
	"CRITICIZES": true, "URGES": true, "ACCUSES": true, "THREATENS": true, "REJECTS": true, "SUPPORTS": true, "OPPOSES": true, "AGREES_WITH": true,
}

// asPlace reports whether an actor is named only as where something happens.
func asPlace(a actor) bool {
	m := a.found.mention
	return m.Place && a.entity.Type != entity.TypePerson && (a.found.via == "" || a.found.via == "owner") && !a.found.facing
}

func argOf(a actor) Arg {
	rule := a.found.mention.Rule
	if a.found.via != "" {
		rule += ", " + a.found.via
	}
	return Arg{Entity: a.entity, Span: Span{a.found.start(), a.found.mention.End}, Rule: rule}
}

// fit brings both sides to types that the relation allows: as they are, else
// the state that a place, force or agency acts for; a symmetric relation may
// also be turned round.
func (r *run) fit(f *lexicon.Frame, s, o actor) (actor, actor, bool) {
	for _, a := range readings(s) {
		for _, b := range readings(o) {
			if f.Symmetric && (s.entity.Type == entity.TypePlace && a.entity != s.entity && !a.capital() || o.entity.Type == entity.TypePlace && b.entity != o.entity && !b.capital()) {
				continue // a region does not deal as the state it lies in
			}
			if r.allowed(f, a.entity, b.entity) {
				return a, b, true
			}
		}
	}
	return s, o, false
}

// ownerOf turns a described thing into the actor whose thing it is: "rejected an
// Indian proposal" is aimed at India.
func (r *run) ownerOf(f *lexicon.Frame, o actor) actor {
	m := o.found.mention
	switch f.Relation {
	case "REJECTS", "CRITICIZES", "OPPOSES", "ACCUSES", "SUPPORTS", "THREATENS", "PROTESTS", "SANCTIONS", "COERCES", "ATTACKS", "CONCEDES_TO", "AGREES_WITH", "INVESTIGATES":
	default:
		return o
	}
	if m.Kind != entity.Nominal || o.entity.Actor() || o.entity.Type == entity.TypePlace || o.entity.Known || len(f.ObjectTypes) > 0 {
		return o
	}
	v := r.m.view
	fs := r.m.nounAgent(o.found.word, false)
	if len(fs) == 0 && !r.engine.ontology.Allows(f.Relation, entity.TypeCountry, o.entity.Type) {
		fs = v.owner(o.found.word, 1)
	}
	as := actorsOf(fs)
	if len(as) == 0 {
		as = r.earlier(m, o)
	}
	if len(as) == 0 && o.entity.Type == entity.TypeEvent && m.Certainty < .7 {
		as = actorsOf(v.owner(o.found.word, 1)) // "the violence in Myanmar"
	}
	if len(as) != 1 || !as[0].entity.Actor() {
		return o
	}
	as[0].found.weight *= .8 * o.found.weight
	as[0].found.via = "owner"
	return as[0]
}

// earlier finds who did what "the invasion", "the test" refers to: the subject
// of the latest claim of that relation in the sentences before.
func (r *run) earlier(m *entity.Mention, o actor) []actor {
	frames := r.m.lex.ByFirst(lexicon.Noun, r.m.view.lemma(m.Head))
	for i := len(r.before) - 1; i >= 0 && r.before[i].Sentence >= r.m.view.sentence-4; i-- {
		for _, f := range frames {
			if c := &r.before[i]; c.Relation == f.Relation && c.Polarity == Affirmed && !speechActs[c.Relation] {
				f := found{mention: r.mentionOf(c.Subject.Entity), word: o.found.word, weight: .9, via: "earlier"}
				return []actor{{c.Subject.Entity, f}}
			}
		}
	}
	return nil
}

// vague reports whether the object of a stance is a thing told of without a
// name and without anybody behind it ("condemned the violence").
func (r *run) vague(f *lexicon.Frame, o actor) bool {
	m := o.found.mention
	switch f.Relation {
	case "CRITICIZES", "SUPPORTS", "OPPOSES", "REJECTS":
	default:
		return false
	}
	return m.Kind == entity.Nominal && o.entity.Type == entity.TypeEvent && !o.entity.Known && m.Certainty < .7
}

func (r *run) allowed(f *lexicon.Frame, a, b *entity.Entity) bool {
	return r.engine.ontology.Allows(f.Relation, a.Type, b.Type) && r.oneOf(a.Type, f.SubjectTypes) && r.oneOf(b.Type, f.ObjectTypes)
}

func (r *run) oneOf(t string, wanted []string) bool {
	if len(wanted) == 0 {
		return true
	}
	for _, w := range wanted {
		if t == w || r.engine.ontology.IsA(t, w) {
			return true
		}
	}
	return false
}

// readings gives the entity of a find and, after it, the other ones it may
// stand for.
func readings(a actor) []actor {
	out := []actor{a}
	m := a.found.mention
	if m.PlaceEntity != nil && m.PlaceEntity != a.entity {
		b := a
		b.entity = m.PlaceEntity
		out = append(out, b)
	}
	if m.Actor != nil && m.Actor != a.entity && a.entity.Type != entity.TypePerson && (len(m.Entities) == 1 || a.entity.Country == "" || a.entity.Country == m.Actor.Country) {
		b := a
		b.entity = m.Actor
		b.found.weight *= .9
		out = append(out, b)
	}
	return out
}

// capital reports whether a place was named that may stand for its state.
func (a actor) capital() bool { return strings.HasPrefix(a.found.mention.Rule, "capital") }

// agreed reports whether the sentence tells already that two agree, of which a
// promise to make peace, to sign or to conclude is part.
func (r *run) agreed(cl *Claim) bool {
	for i := range r.claims {
		o := &r.claims[i]
		if o.Relation == "AGREES_WITH" && o.Modality == Asserted && o.Polarity == Affirmed &&
			(o.Subject.Entity == cl.Subject.Entity && o.Object.Entity == cl.Object.Entity || o.Subject.Entity == cl.Object.Entity && o.Object.Entity == cl.Subject.Entity) {
			return true
		}
	}
	return false
}

func (r *run) duplicate(cl *Claim) bool {
	sym := false
	if rel, ok := r.engine.ontology.Relation(cl.Relation); ok {
		sym = rel.Symmetric
	}
	for i := range r.claims {
		o := &r.claims[i]
		if o.Relation != cl.Relation || o.Modality != cl.Modality || o.Polarity != cl.Polarity {
			continue
		}
		if o.Subject.Entity == cl.Subject.Entity && o.Object.Entity == cl.Object.Entity ||
			sym && o.Subject.Entity == cl.Object.Entity && o.Object.Entity == cl.Subject.Entity {
			return true
		}
	}
	return false
}

// finish fills in what follows from the claim as a whole.
func (r *run) finish(cl *Claim, c candidate, f *lexicon.Frame) {
	cl.Qualifiers = r.qualifiers(c.hit, cl)
	cl.Time = r.eventTime(c.ctx, cl)
	r.scheduled(cl, c)
	cl.Plover, cl.Quad, cl.Goldstein = r.engine.ontology.Derive(cl.Relation, cl.Modality, cl.Polarity)
	if cl.Modality == Demanded {
		// The event is the request, which URGES tells with its own two actors; the
		// act asked for has not happened between these two.
		cl.Plover, cl.Quad, cl.Goldstein = "", 0, 0
	}
	cl.Score, cl.Parts = score(cl, c), parts(cl, c)
	cl.Confidence = r.engine.calibration.confidence(cl.Score, cl.Parts)
}

// span is the sentence as bytes.
func (r *run) span() Span {
	ws := r.m.view.words
	return Span{ws[0].Start, ws[len(ws)-1].End}
}

// cue gives the words that carry the relation, from the first to the last
// when they stand close together, else the first.
func (r *run) cue(words []int) Span {
	v := r.m.view
	if len(words) == 0 {
		return Span{}
	}
	lo, hi := words[0], words[0]
	for _, w := range words {
		lo, hi = min(lo, w), max(hi, w)
	}
	if hi-lo > 7 {
		lo, hi = words[0], words[0]
	}
	return Span{v.words[lo].Start, v.words[hi].End}
}

// describe makes an entity of a described thing that has no name: "a joint
// command". nil when the noun is of no kind that the relation takes.
func (r *run) describe(o int, relation string) *entity.Mention {
	v := r.m.view
	kind := kindOfThing(v.lemma(o), relation)
	if kind == "" {
		return nil
	}
	text, start, end := v.phrase(o, false)
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(text), func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
	}), "-")
	if slug == "" {
		return nil
	}
	e := &entity.Entity{ID: strings.ToLower(kind) + "/" + slug, Name: text, Type: kind}
	return &entity.Mention{Sentence: v.sentence, First: o, Last: o + 1, Head: o, Start: start, End: end, Inside: -1,
		Kind: entity.Nominal, Entities: []*entity.Entity{e}, Certainty: .7, Rule: "described thing"}
}

func kindOfThing(lemma, relation string) string {
	switch lemma {
	case "command", "headquarters", "force", "unit", "fleet", "squadron", "brigade", "regiment", "battalion", "corps", "division", "army", "navy", "militia", "troop", "contingent":
		return entity.TypeUnit
	case "agreement", "pact", "treaty", "accord", "memorandum", "deal", "protocol", "convention", "framework", "mechanism", "plan", "roadmap", "partnership", "arrangement":
		if relation == "ESTABLISHES" {
			return entity.TypeAgreement
		}
	case "agency", "ministry", "council", "committee", "commission", "body", "bloc", "organization", "organisation", "party", "group", "bank", "fund", "office", "centre", "center", "secretariat", "task", "court", "tribunal", "alliance", "institute", "association", "authority", "department", "company", "government", "embassy", "consulate":
		return entity.TypeOrg
	case "missile", "weapon", "rocket", "drone", "warhead", "bomb", "tank", "jet", "fighter", "aircraft", "submarine", "warship", "satellite", "arsenal", "torpedo", "artillery", "ammunition", "shell", "warplane", "bomber", "helicopter", "frigate", "destroyer", "nuke", "munition", "component", "engine", "centrifuge", "uranium", "chip", "semiconductor", "interceptor":
		return entity.TypeWeapon
	}
	return ""
}
