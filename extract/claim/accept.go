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
	if relation := r.peacekeeping(c.hit.frame.Relation, c.subject); relation != c.hit.frame.Relation {
		help := *c.hit.frame
		help.Relation = relation
		c.hit.frame = &help
	}
	v, h, f := r.m.view, c.hit, c.hit.frame
	if c.ctx == nil {
		c.ctx = r.m.contextOf(r.anchor(h), h.words)
	}
	ctx := c.ctx
	cl := Claim{
		Sentence: v.sentence, Span: r.span(), Relation: f.Relation,
		Modality: r.modalityOf(&c), Polarity: Affirmed, Attribution: without(ctx, c.subject, f.Relation),
		Trail: append([]string{"frame " + f.POS.String() + " " + f.Trigger.String() + " (" + f.Position() + ")"}, ctx.trail...),
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
	c.object = r.meant(f, c.subject, c.object)
	if r.vague(f, c.object) {
		return reject("who is behind the " + c.object.entity.Name + " is not said")
	}
	subj, obj, ok := r.fit(f, c.subject, c.object)
	if !ok {
		return reject("types: " + c.subject.entity.Type + " " + f.Relation + " " + c.object.entity.Type + " is not in the ontology")
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
	if f.Relation == "URGES" && f.POS == lexicon.Verb && len(h.words) == 1 && (telling[f.Trigger.Words[0]] && !r.bids(h.word) || r.m.tellsOf(h.word)) {
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
	r.settle(f, subj, obj)
	r.claims = append(r.claims, cl)
	for _, w := range h.words {
		r.consumed[w] = append(r.consumed[w], len(r.claims)-1)
	}
	return true
}

// titleRules reports whether a claim of an office was read off a title or an
// apposition, and not off a verb ("X was appointed").
func titleRules(f *lexicon.Frame) bool { return f.POS != lexicon.Verb }

// far reports whether an actor was reached by more than the words of its
// name itself.
func far(via string) bool {
	switch via {
	case "", "name", "apposition", "part", "implied", "subjunctive", "striker":
		return false
	}
	return true
}

// noOwner are relations that need their object named itself: who leaves a
// Russian base has not left Russia.
var noOwner = map[string]bool{
	"WITHDRAWS_FROM": true, "VISITS": true, "SIGNS": true, "MEMBER_OF": true, "PARTY_TO": true, "HOLDS_OFFICE": true, "STATIONED_IN": true,
	"LOCATED_IN": true, "PART_OF": true, "CLAIMS": true,
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

func argOf(a actor) Arg {
	rule := a.found.mention.Rule
	if a.found.via != "" {
		rule += ", " + a.found.via
	}
	return Arg{Entity: a.entity, Span: Span{a.found.start(), a.found.mention.End}, Rule: rule}
}
