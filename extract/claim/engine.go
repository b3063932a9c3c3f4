package claim

import (
	"slices"
	"sort"
	"strings"
	"time"

	"entente/extract/entity"
	"entente/extract/syntax"
	"entente/schema"
	"entente/schema/lexicon"
)

// Engine finds claims. It is read-only after New and safe for concurrent use.
type Engine struct {
	ontology *schema.Ontology
	lex      *lexicon.Lexicon
}

// New makes an engine over an ontology and a lexicon. Frames of relations that
// the ontology does not have are an error with the place of the frame.
func New(o *schema.Ontology, lex *lexicon.Lexicon) (*Engine, error) {
	for _, f := range lex.Frames {
		if _, ok := o.Relation(f.Relation); !ok {
			return nil, &lexicon.Error{File: f.File, Line: f.Line, Msg: "relation " + f.Relation + " is not in the ontology"}
		}
	}
	return &Engine{o, lex}, nil
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
	d := &document{text: in.Text, lex: e.lex, quotes: findQuotes(in.Text)}
	for s := range in.Trees {
		d.views = append(d.views, newView(in.Text, s, &in.Trees[s], in.Entities.Mentions[s]))
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
	repeated bool          // the last candidate was told already
	consumed map[int][]int // words of frames that fired → indexes of claims

	sentenceScene scene
	sceneKnown    bool
}

// candidate is a frame with its arguments, before checks.
type candidate struct {
	hit      hit
	subject  actor
	object   actor
	ctx      *context
	weight   float64
	modality string
}

func (r *run) sentence() {
	v := r.m.view
	if len(v.mentions) == 0 {
		return
	}
	r.consumed = map[int][]int{}
	r.allies()
	for _, pass := range [...]lexicon.POS{lexicon.Verb, lexicon.Noun, lexicon.Adj, lexicon.Prep} {
		for w := range v.words {
			r.word(w, pass)
		}
	}
	r.agreements()
	r.obligations()
	r.standing()
	r.accusations()
	sort.SliceStable(r.claims, func(i, j int) bool { return r.claims[i].CueSpan.Start < r.claims[j].CueSpan.Start })
}

// allies lets "the allies" be the two that the document has called allies, or
// the two states that stand alone in this sentence or the one before, where
// coreference has only the nations named so far to go by. Two that the text
// sets against each other are no allies.
func (r *run) allies() {
	v := r.m.view
	cloned := false
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.Kind != entity.Nominal || len(m.Entities) < 2 || !strings.HasPrefix(m.Rule, "coref:") {
			continue
		}
		if l := v.lemma(m.Head); l != "ally" && l != "alliance" {
			continue
		}
		pair := r.alliedPair(m.First)
		if pair == nil && !r.opposed(m.Entities) {
			continue
		}
		if !cloned {
			v.mentions, cloned = slices.Clone(v.mentions), true
		}
		v.mentions[i].Entities, v.mentions[i].Rule, v.mentions[i].Certainty = pair, "coref:allies", .75
	}
}

// alliedPair finds whom "the allies" at a word can only mean; nil when the text
// does not say.
func (r *run) alliedPair(before int) []*entity.Entity {
	for i := range r.before {
		if c := &r.before[i]; c.Relation == "ALLIED_WITH" && c.Polarity == Affirmed && c.Subject.Entity.Type == entity.TypeCountry && c.Object.Entity.Type == entity.TypeCountry {
			return []*entity.Entity{c.Subject.Entity, c.Object.Entity}
		}
	}
	for s, end := r.m.view.sentence, before; s >= 0 && s >= r.m.view.sentence-1; s, end = s-1, 1<<30 {
		var states []*entity.Entity
		for i := range r.m.doc.views[s].mentions {
			m := &r.m.doc.views[s].mentions[i]
			if m.Last > end || m.Kind == entity.Pronoun || m.Kind == entity.Nominal {
				continue
			}
			for _, e := range m.Entities {
				if e.Type == entity.TypeCountry && !slices.Contains(states, e) {
					states = append(states, e)
				}
			}
		}
		if len(states) == 2 && !r.opposed(states) {
			return states
		}
	}
	return nil
}

// opposed reports whether the text has set two of the actors against each
// other before.
func (r *run) opposed(es []*entity.Entity) bool {
	for i := range r.before {
		c := &r.before[i]
		if c.Quad < 3 && c.Relation != "ADVERSARY_OF" && c.Relation != "OPPOSES" && c.Relation != "AT_WAR_WITH" || c.Relation == "URGES" || c.Polarity == Denied {
			continue
		}
		if slices.Contains(es, c.Subject.Entity) && slices.Contains(es, c.Object.Entity) {
			return true
		}
	}
	return false
}

// word tries the frames of one word, the most specific first; once one of
// them held, less specific ones are not tried.
func (r *run) word(w int, pass lexicon.POS) {
	held := -1
	var seen map[[2]*entity.Entity]bool
	for _, h := range r.m.hits(w) {
		if h.frame.POS != pass {
			continue
		}
		sp := h.frame.Trigger.Specificity()
		if held > sp {
			return
		}
		for _, c := range r.candidates(h) {
			pair := [2]*entity.Entity{c.subject.entity, c.object.entity}
			back := [2]*entity.Entity{pair[1], pair[0]}
			if seen[pair] || seen[back] {
				continue
			}
			if r.taken(h, pair) {
				continue
			}
			r.repeated = false
			if r.accept(c) || r.repeated {
				held = sp
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
		right = r.fill(h, f.Object, false)
		if f.Relation == "ADVERSARY_OF" && f.POS == lexicon.Noun && len(left) > 0 && (len(right) == 0 || right[0].mention == left[0].mention) {
			right = r.nearestAgent(h.word, left)
		}
		if len(right) == 0 && !f.Symmetric {
			right = r.fromComplement(h, left)
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
			return
		}
		weight := a.found.weight * b.found.weight
		if a.found.mention == b.found.mention {
			weight = a.found.weight // "the two nations": one link, not two
		}
		out = append(out, candidate{hit: h, subject: a, object: b, weight: weight})
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
		pairs(as, sided, add)
	case f.Symmetric && len(bs) > 1 && r.among(h, bs):
		pairs(bs, false, add)
	}
	return dedupe(out, f.Symmetric)
}

// among reports whether actors found on the object's side are partners of one
// another: named after "between", "among" or "of", not after "with".
func (r *run) among(h hit, bs []actor) bool {
	v := r.m.view
	for w := bs[0].found.mention.First - 1; w >= 0 && w >= bs[0].found.mention.First-3; w-- {
		switch v.low(w) {
		case "between", "among", "of", "amongst":
			return true
		}
	}
	return bs[0].found.via == "members" || len(bs[0].found.entities()) > 1
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

// suits reports whether some actor found may stand on that side of a relation.
func (r *run) suits(f *lexicon.Frame, fs []found, subject bool) bool {
	rel, ok := r.engine.ontology.Relation(f.Relation)
	if !ok {
		return false
	}
	types, only := rel.Range, f.ObjectTypes
	if subject {
		types, only = rel.Domain, f.SubjectTypes
	}
	for _, a := range actorsOf(fs) {
		for _, b := range readings(a) {
			if r.oneOf(b.entity.Type, types) && r.oneOf(b.entity.Type, only) {
				return true
			}
		}
		if o := r.ownerOf(f, a); o.entity != a.entity {
			return true
		}
	}
	return false
}

// behind gives who is behind an event or thing found in a slot: the agent of
// its participle ("the march staged by students"), else its owner.
func (r *run) behind(fs []found) []found {
	v := r.m.view
	for _, f := range fs {
		if f.mention.Kind != entity.Nominal {
			continue
		}
		for _, k := range v.kids[f.word] {
			if v.rel(k) == "acl" && v.passive(k) {
				if as := r.m.agentOf(k); len(as) > 0 {
					return as
				}
			}
		}
		if as := v.owner(f.word, 1); len(as) > 0 {
			for i := range as {
				as[i].weight *= .75
				as[i].via = "owner"
			}
			return as
		}
	}
	return nil
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

// nearestAgent gives the subject of the nearest verb above a word that is not
// the actor given.
func (r *run) nearestAgent(w int, not []found) []found {
	v := r.m.view
	for cur := v.head(w); cur >= 0; cur = v.head(cur) {
		if v.words[cur].UPOS != "VERB" {
			continue
		}
		fs := r.m.subjectOf(cur)
		if len(fs) == 0 || fs[0].mention == not[0].mention {
			continue
		}
		for i := range fs {
			fs[i].weight *= .7
			fs[i].via = "named by"
		}
		return fs
	}
	return nil
}

// knownPartners gives the other side of "our alliance" when this sentence or
// the document before it has told with whom.
func (r *run) knownPartners(f *lexicon.Frame, as, bs []actor) []actor {
	if f.Relation != "ALLIED_WITH" && f.Relation != "PARTNER_OF" || isRole(f) {
		return nil // "its allies" may be anybody
	}
	one := append(append([]actor{}, as...), bs...)
	if len(one) == 1 && one[0].entity.Type != entity.TypeCountry && one[0].found.mention.Kind == entity.Pronoun && one[0].found.mention.Actor != nil {
		one[0].entity = one[0].found.mention.Actor // "our alliance", a minister says: his state's
	}
	if len(one) != 1 || one[0].entity.Type != entity.TypeCountry {
		return nil
	}
	var here []actor
	for i := range r.claims {
		c := &r.claims[i]
		if rel, ok := r.engine.ontology.Relation(c.Relation); !ok || !rel.Symmetric || c.Polarity != Affirmed || rel.Quad > 2 || c.Relation == "ADVERSARY_OF" || c.Relation == "AT_WAR_WITH" {
			continue
		}
		other := c.Object.Entity
		if other == one[0].entity {
			other = c.Subject.Entity
		} else if c.Subject.Entity != one[0].entity {
			continue
		}
		if other.Type == entity.TypeCountry {
			here = append(here, actor{other, found{mention: r.mentionOf(other), word: one[0].found.word, weight: .7, via: "told before"}})
		}
	}
	if len(here) > 0 {
		return here
	}
	for i := len(r.before) - 1; i >= 0; i-- {
		c := &r.before[i]
		if c.Relation != "ALLIED_WITH" && c.Relation != "PARTNER_OF" || c.Polarity != Affirmed {
			continue
		}
		other := c.Object.Entity
		if other == one[0].entity {
			other = c.Subject.Entity
		} else if c.Subject.Entity != one[0].entity {
			continue
		}
		return []actor{{other, found{mention: r.mentionOf(other), word: one[0].found.word, weight: .6, via: "told before"}}}
	}
	return nil
}

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
	tops := append([]int{h.word}, h.words...)
	for _, top := range tops {
		for _, k := range v.kids[top] {
			switch base(v.rel(k)) {
			case "ccomp", "xcomp", "acl", "advcl", "obl", "obj", "nmod":
			default:
				continue
			}
			b := base(v.rel(k))
			if silent[v.lemma(k)] || b == "ccomp" && h.frame.Relation == "THREATENS" {
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
	if h.frame.Relation == "URGES" {
		// "demanded that Israel …" where the clause was not understood
		for w := h.word + 1; w < len(v.words) && w <= h.word+4; w++ {
			if v.low(w) != "that" {
				continue
			}
			if me := v.nextMention(w + 1); me != nil {
				f := found{mention: me, word: me.Head, weight: .7 * certainty(me), via: "complement"}
				if !isLeft(f) {
					return []found{f}
				}
			}
		}
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
