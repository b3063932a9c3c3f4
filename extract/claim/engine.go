package claim

import (
	"sort"
	"time"

	"entente/extract/entity"
	"entente/extract/syntax"
	"entente/schema"
	"entente/schema/lexicon"
)

// Engine finds claims. It is read-only after New and safe for concurrent use.
type Engine struct {
	ontology    *schema.Ontology
	lex         *lexicon.Lexicon
	calibration *calibration
}

// New makes an engine over an ontology and a lexicon. Frames of relations that
// the ontology does not have are an error with the place of the frame.
func New(o *schema.Ontology, lex *lexicon.Lexicon) (*Engine, error) {
	for _, f := range lex.Frames {
		if _, ok := o.Relation(f.Relation); !ok {
			return nil, &lexicon.Error{File: f.File, Line: f.Line, Msg: "relation " + f.Relation + " is not in the ontology"}
		}
	}
	c, err := readCalibration(fitted)
	if err != nil {
		return nil, err
	}
	return &Engine{o, lex, c}, nil
}

// Input is one analysed document.
type Input struct {
	Text     string
	Date     time.Time // zero when unknown
	Trees    []syntax.Tree
	Entities *entity.Analysis
}

// Output is all claims of a document in the order of the text, and the
// candidates that were rejected.
type Output struct {
	Claims   []Claim
	Rejected []Rejected
}

// Run finds the claims of a document.
func (e *Engine) Run(in Input) Output {
	d := &document{text: in.Text, lex: e.lex, quotes: findQuotes(in.Text), issuer: in.Entities.Issuer, voice: in.Entities.Voice, performs: in.Entities.Performs}
	for s := range in.Trees {
		d.views = append(d.views, newView(in.Text, s, &in.Trees[s], in.Entities.Mentions[s], in.Entities.Unplaced[s]))
	}
	d.markQuotes()
	d.findSpeakers()
	d.findTurns()
	var out Output
	for _, v := range d.views {
		r := run{engine: e, m: &matcher{view: v, lex: e.lex, doc: d}, in: &in, before: out.Claims}
		r.sentence()
		out.Claims = append(out.Claims, r.claims...)
		out.Rejected = append(out.Rejected, r.rejected...)
	}
	if len(d.views) >= article {
		out.doubtful()
	}
	return out
}

// run is the work on one sentence.
type run struct {
	engine   *Engine
	m        *matcher
	in       *Input
	claims   []Claim
	rejected []Rejected
	before   []Claim       // claims of the sentences before
	promises []candidate   // to be told when nothing else is of the same two
	repeated bool          // the last candidate was told already
	trigger  int           // word of the candidate at hand
	consumed map[int][]int // words of frames that fired → indexes of claims

	sentenceScene scene
	longAgo       bool // it tells of times before the states of today
	sceneKnown    bool
}

// candidate is a frame with its arguments, before checks.
type candidate struct {
	hit      hit
	subject  actor
	object   actor
	ctx      *context
	last     bool // tried after all others
	weight   float64
	modality string
	members  bool // the sides of one plural actor, with one another
	both     bool // holds the other way round as well: "each other"
}

func (r *run) sentence() {
	v := r.m.view
	if len(v.mentions) == 0 {
		return
	}
	r.consumed = map[int][]int{}
	r.allies()
	r.outcomes()
	for _, pass := range [...]lexicon.POS{lexicon.Verb, lexicon.Noun, lexicon.Adj, lexicon.Prep} {
		for w := range v.words {
			r.word(w, pass)
		}
	}
	r.agreements()
	r.mediators()
	r.compounds()
	r.together()
	r.sojourns()
	r.receptions()
	r.beside()
	r.obligations()
	r.standing()
	r.accusations()
	r.complaints()
	r.defiances()
	r.reactions()
	r.promised()
	sort.SliceStable(r.claims, func(i, j int) bool { return r.claims[i].CueSpan.Start < r.claims[j].CueSpan.Start })
}

// promised tells the promises, offers and agreements ("has promised to continue
// aid to Mozambique") whose content no other frame told of the same two.
func (r *run) promised() {
	told := len(r.claims)
next:
	for _, c := range r.promises {
		for i := range r.claims[:told] {
			if o := &r.claims[i]; o.Subject.Entity == c.subject.entity && (o.Object.Entity == c.object.entity || o.Plover == "AGREE" || o.Plover == "REJECT") {
				continue next
			}
		}
		r.accept(c)
	}
}

// word tries the frames of one word, the most specific first; once one of
// them held, less specific ones are not tried.
func (r *run) word(w int, pass lexicon.POS) {
	held, allMembers := -1, true
	var seen map[[2]*entity.Entity]bool
	for _, h := range r.m.hits(w) {
		if h.frame.POS != pass || pass == lexicon.Noun && (r.m.inBodyName(h) || r.m.view.describesPeople(h)) {
			continue
		}
		sp := r.m.view.specificity(h)
		if held > sp {
			return
		}
		for _, c := range r.candidates(h) {
			pair := [2]*entity.Entity{c.subject.entity, c.object.entity}
			back := [2]*entity.Entity{pair[1], pair[0]}
			if seen[pair] || seen[back] && !c.both {
				continue
			}
			if c.members && held >= 0 && !allMembers {
				continue // with whom is said already
			}
			if !c.both && r.taken(h, pair) {
				continue
			}
			r.repeated = false
			if r.accept(c) || r.repeated {
				held = sp
				allMembers = allMembers && c.members
				if seen == nil {
					seen = map[[2]*entity.Entity]bool{}
				}
				seen[pair] = true
			}
		}
	}
}

// taken reports whether a frame that fired before already used a word of this
// trigger for the same two.
func (r *run) taken(h hit, pair [2]*entity.Entity) bool {
	for _, w := range h.words {
		for _, i := range r.consumed[w] {
			a, b := r.claims[i].Subject.Entity, r.claims[i].Object.Entity
			if a == pair[0] && b == pair[1] || a == pair[1] && b == pair[0] {
				return true
			}
		}
	}
	return false
}

// candidates fills the slots of a hit.
func (r *run) candidates(h hit) []candidate {
	m := r.m
	f := h.frame
	var left, right []found
	var by int
	var occ *context // of an event that the clause around it completes
	if f.Symmetric && f.POS == lexicon.Noun && m.unnamedParties(h.word) {
		return nil
	}
	if isRole(f) {
		if left, by = m.referent(h.word); len(left) == 0 && !f.Symmetric {
			return nil // nobody is said to be the member, the ally
		}
	}
	if len(left) > 0 {
		right = m.owners(h, f.Object)
		if len(right) == 0 && by >= 0 {
			right = m.subjectOf(by)
		}
		if hasSlot(f.Subject, "S") || f.Symmetric {
			// the referent is the subject
		} else {
			left, right = right, left
		}
		if f.Relation == "ADVERSARY_OF" && len(right) == 0 {
			right = r.speaker(h.word)
		}
	} else {
		left = r.fill(h, f.Subject, true)
		if f.Described() && len(f.Object) == 1 {
			return r.describedCandidates(h, left)
		}
		if right = r.victims(h); len(right) == 0 {
			right = r.fill(h, f.Object, false)
		}
		left, right, occ = r.occasion(h, left, right)
		if len(right) == 0 && f.Relation == "MEETS" {
			right = r.officialsThere(h, left)
		}
		if f.Relation == "ADVERSARY_OF" && f.POS == lexicon.Noun && len(left) > 0 && (len(right) == 0 || right[0].mention == left[0].mention) {
			right = r.nearestAgent(h.word, left)
		}
		if r.m.reciprocal(h) || r.m.swapped(h, left) {
			return eachOther(h, actorsOf(left), f.Symmetric)
		}
		if len(right) == 0 && f.Relation == "SUPPLIES" && f.POS == lexicon.Verb && base(r.m.view.rel(h.word)) == "acl" && r.m.view.passive(h.word) {
			for _, a := range r.usersOf(r.m.view.head(h.word)) {
				a.found.weight *= .9
				right = append(right, a.found)
			}
		}
		if len(right) == 0 && !f.Symmetric && !(len(left) > 0 && r.strangersHit(h)) {
			right = r.fromComplement(h, left)
		}
		if len(right) == 0 && len(left) > 0 {
			right = r.m.ahead(h)
		}
		if f.Relation == "URGES" && f.POS == lexicon.Verb {
			right = append(right, r.gapped(h, right)...)
		}
		if right = r.somewhere(h, right); len(left) == 0 || len(right) == 0 || things(left) || things(right) {
			left, right = r.domestic(h, left, right)
		}
		if len(right) == 0 && f.Described() {
			return r.describedCandidates(h, left)
		}
	}
	as, bs := actorsOf(left), actorsOf(right)
	if f.Symmetric && f.POS == lexicon.Noun && (len(as) == 0 || len(bs) == 0) && len(as)+len(bs) < 2 {
		if ps := r.m.participants(h.word); len(ps) > 1 {
			as, bs = ps, nil
		} else if mi := r.m.view.byHead[h.word]; mi >= 0 && len(r.m.view.mentions[mi].Entities) > 1 {
			// "the alliance", "the allies": the mention is the two themselves
			me := &r.m.view.mentions[mi]
			as, bs = actorsOf([]found{{mention: me, word: h.word, weight: certainty(me) * .9, via: "members"}}), nil
		} else if partners := r.knownPartners(f, as, bs); partners != nil {
			bs = partners
			if len(as) == 0 {
				as = bs
				bs = nil
			}
		}
	}
	var out []candidate
	add := func(a, b actor) {
		if a.entity == b.entity {
			if a, b = r.within(f, a, b); a.entity == b.entity {
				return
			}
		}
		weight := a.found.weight * b.found.weight
		if a.found.mention == b.found.mention {
			weight = a.found.weight // "the two nations": one link, not two
		}
		out = append(out, candidate{hit: h, subject: a, object: b, weight: weight, ctx: occ})
	}
	sided := false
	for _, a := range as {
		sided = sided || a.found.group != as[0].found.group
	}
	switch {
	case len(as) > 0 && len(bs) > 0:
		for _, a := range as {
			for _, b := range bs {
				add(a, b)
			}
		}
		if f.Symmetric && len(out) == 0 {
			pairs(as, sided, add)
		}
	case f.Symmetric && len(as) > 1:
		if !r.m.withStranger(h) && !r.oneSided(h, as) {
			pairs(across(as), sided, add)
			for i := range out {
				out[i].members = true
			}
		}
	case f.Symmetric && len(bs) > 1 && !r.used(h.word) && r.among(h, bs):
		pairs(bs, false, add)
	}
	return dedupe(out, f.Symmetric)
}

// used reports whether a word, or the noun that it modifies, was part of a
// frame that fired: in "launched mediation efforts between A and B" the third
// who mediates has been told.
func (r *run) used(w int) bool {
	v := r.m.view
	return len(r.consumed[w]) > 0 || v.rel(w) == "compound" && len(r.consumed[v.head(w)]) > 0
}

// pairs joins the members of a plural actor, across the table when it has sides.
func pairs(as []actor, sided bool, add func(a, b actor)) {
	for i, a := range as {
		for _, b := range as[i+1:] {
			if !sided || a.found.group != b.found.group {
				add(a, b)
			}
		}
	}
}

// across drops nobody, but lets persons of one state stand on one side of the
// table when others are there: ministers of two states met each other, not
// their colleagues.
func across(as []actor) []actor {
	count := map[string]int{}
	for _, a := range as {
		if a.entity.Type != entity.TypePerson || a.entity.Country == "" {
			return as
		}
		count[a.entity.Country]++
	}
	if len(count) < 2 || len(count) == len(as) {
		return as
	}
	out := append([]actor{}, as...)
	side := map[string]int{}
	for i := range out {
		c := out[i].entity.Country
		if side[c] == 0 {
			side[c] = len(side) + 1
		}
		out[i].found.group = side[c]
	}
	return out
}

func dedupe(cs []candidate, symmetric bool) []candidate {
	out := cs[:0]
	for _, c := range cs {
		dup := false
		for _, o := range out {
			dup = dup || o.subject.entity == c.subject.entity && o.object.entity == c.object.entity ||
				symmetric && o.subject.entity == c.object.entity && o.object.entity == c.subject.entity
		}
		if !dup {
			out = append(out, c)
		}
	}
	return out
}

func hasSlot(slots []string, want string) bool {
	for _, s := range slots {
		if s == want {
			return true
		}
	}
	return false
}

// fill tries the slots in order until one has an actor of a type that the
// relation takes; a thing of another type stands for whoever is behind it.
func (r *run) fill(h hit, slots []string, subject bool) []found {
	var first []found
	if rel, ok := r.engine.ontology.Relation(h.frame.Relation); ok && !subject {
		r.m.view.narrow = rel.Quad == 1 || rel.Quad == 3
		defer func() { r.m.view.narrow = false }()
	}
	if fs := r.ownersOfHit(h, subject); len(fs) > 0 {
		return fs
	}
	for _, s := range slots {
		fs := r.m.slot(h, s)
		if len(fs) == 0 {
			continue
		}
		if r.suits(h.frame, fs, subject) {
			return fs
		}
		if deeper := r.behind(fs); len(deeper) > 0 && r.suits(h.frame, deeper, subject) {
			return deeper
		}
		if first == nil {
			first = fs
		}
	}
	return first
}

// speaker gives who says the sentence around a word.
func (r *run) speaker(w int) []found {
	v := r.m.view
	for cur := w; v.head(cur) >= 0; cur = v.head(cur) {
		h := v.head(cur)
		if v.isVerb(h) && r.m.classOf(h).Is(lexicon.Say) {
			return r.m.speakerOf(h)
		}
	}
	return nil
}

// describedCandidates makes the object of a frame from the words of its noun
// phrase: "a joint command".
func (r *run) describedCandidates(h hit, left []found) []candidate {
	v := r.m.view
	o := -1
	switch {
	case h.frame.POS == lexicon.Verb:
		o = v.patientOf(h.word)
	case h.frame.POS == lexicon.Noun:
		for _, k := range v.kids[h.word] {
			if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" {
				o = k
			}
		}
	}
	if o < 0 || !v.isNoun(o) {
		return nil
	}
	thing := r.describe(o, h.frame.Relation)
	if thing == nil {
		return nil
	}
	var out []candidate
	for _, a := range actorsOf(left) {
		if a.entity == thing.Entities[0] {
			continue
		}
		b := actor{thing.Entities[0], found{mention: thing, word: o, weight: .8, via: "described"}}
		out = append(out, candidate{hit: h, subject: a, object: b, weight: a.found.weight * .8})
	}
	return out
}
