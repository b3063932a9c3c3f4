package eval

import (
	"slices"

	"entente/schema"
)

// Causes of misses: what stood in the way of a gold claim, the first that applies in this order.
const (
	CauseDirection    = "right relation, wrong direction"
	CauseClass        = "other relation of the same class"
	CauseRelation     = "pair found, wrong relation"
	CauseBoth         = "pair found, wrong relation and direction"
	CauseTaken        = "found, but the claim went to another gold claim"
	CauseRejected     = "found and rejected"
	CauseUnjoined     = "both actors found, not joined"
	CauseSubject      = "subject missed"
	CauseObject       = "object missed"
	CauseActors       = "both actors missed"
	CauseSilent       = "no claim in the sentence"
	CauseWholeText    = "no claim in the document"
	CauseNoObject     = "described object missed"
	CauseDouble       = "second claim for one gold claim"
	CauseSpurious     = "actors not joined in the gold"
	CauseOneActor     = "one actor is not in the gold of the sentence"
	CauseNoActor      = "neither actor is in the gold of the sentence"
	CauseEmpty        = "sentence without claims in the gold"
	CauseUnread       = "sentence not annotated"
	CauseModality     = "wrong modality"
	CausePolarity     = "wrong polarity"
	CauseNoSource     = "attribution missing"
	CauseSource       = "attribution that the gold has not"
	CauseOtherSource  = "wrong attribution"
	CauseNoTime       = "time missing"
	CauseTime         = "time that the gold has not"
	CauseOtherTime    = "wrong time"
	CauseTimeOverlaps = "time too wide or too narrow"
)

// Finding is one claim or gold claim with what is wrong.
type Finding struct {
	Cause  string
	Detail string     // what was said instead, or why it was rejected
	Gold   *GoldClaim // nil for a false claim that came near none
	Claim  *Claim     // nil for a miss that nothing came near
}

// Findings are the findings of one kind, by cause.
type Findings struct {
	Title string
	Of    int // gold claims, claims, or matched claims
	All   []Finding
}

// Counts gives how often each cause occurred, the most frequent first.
func (f *Findings) Counts() []Count {
	times := map[string]int{}
	for _, x := range f.All {
		times[x.Cause]++
	}
	return counts(times)
}

// details counts what was found under one cause.
func (f *Findings) details(cause string) []Count {
	times := map[string]int{}
	for _, x := range f.All {
		if x.Cause == cause && x.Detail != "" {
			times[x.Detail]++
		}
	}
	return counts(times)
}

// CauseResult says why claims were missed, why false ones were made, and what else is wrong with the right ones.
type CauseResult struct{ Missed, False, Besides Findings }

// Mentions are, by document, the actors and things that the extractor recognised, whether or not a claim came of them.
type Mentions map[string][]Entity

// Add notes that an entity was recognised.
func (m Mentions) Add(document string, e Entity) {
	e.learn()
	m[document] = append(m[document], e)
}

// Causes looks for the cause of each mistake that Claims counts, at the level of the relation. Claims with a reason are
// rejected candidates: they count as no claims, but a miss that one of them would have met is told apart. With mentions, an
// actor that was not recognised is told from one that no claim took up; without (nil), claims alone say who was found.
func Causes(golds []*GoldClaim, pred *Predictions, mentions Mentions, o *schema.Ontology, opts ClaimOptions) *CauseResult {
	standing, rejected := pred.Split()
	scored := Claims(golds, standing, o, opts)
	d := &diagnosis{matcher: matcher{o}, standing: standing, rejected: rejected, mentions: mentions, byDocument: map[string][]*GoldClaim{}}
	for _, g := range golds {
		d.byDocument[g.Document] = append(d.byDocument[g.Document], g)
	}
	result := &CauseResult{
		Missed:  Findings{Title: "missed gold claims", Of: scored.Levels[0].Gold},
		False:   Findings{Title: "false claims", Of: scored.Levels[0].Predicted},
		Besides: Findings{Title: "wrong besides, in claims right in their relation", Of: scored.Levels[SameRelation-1].Right},
	}
	for _, m := range scored.Misses {
		result.Missed.All = append(result.Missed.All, d.miss(m))
	}
	for _, f := range scored.False {
		result.False.All = append(result.False.All, d.false(f))
	}
	for _, p := range scored.right {
		result.Besides.All = append(result.Besides.All, d.besides(p.gold, p.claim)...)
	}
	return result
}

// diagnosis looks into the sentence of a mistake.
type diagnosis struct {
	matcher
	standing, rejected *Predictions
	mentions           Mentions
	byDocument         map[string][]*GoldClaim
}

func (d *diagnosis) miss(m Miss) Finding {
	g := m.Gold
	f := Finding{Gold: g, Claim: m.Instead}
	if m.Instead != nil {
		f.Cause, f.Detail = d.near(g, m.Instead, m.Level), g.Relation+" as "+m.Instead.Relation
		return f
	}
	all := d.standing.of(g.Document)
	here := sentenceOf(all, g.Span)
	for _, c := range here {
		if d.level(g, c) >= SameRelation {
			f.Cause, f.Claim = CauseTaken, c
			return f
		}
	}
	for _, c := range sentenceOf(d.rejected.of(g.Document), g.Span) {
		if d.level(g, c) >= SameRelation {
			f.Cause, f.Detail, f.Claim = CauseRejected, c.Reason, c
			return f
		}
	}
	f.Cause, f.Detail = d.actors(g, here), g.Relation
	if d.mentions == nil && len(here) == 0 && len(all) == 0 {
		f.Cause = CauseWholeText
	}
	return f
}

// near says in what a claim with the right actors differs.
func (d *diagnosis) near(g *GoldClaim, c *Claim, level Level) string {
	if level == SameClass {
		return CauseClass
	}
	if g.Subject.is(&c.Subject) && g.Object.is(&c.Object) {
		return CauseRelation
	}
	if c.Relation == g.Relation || slices.Contains(g.RelationAlt, c.Relation) {
		return CauseDirection
	}
	return CauseBoth
}

// actors says which of the two was not found in the sentence.
func (d *diagnosis) actors(g *GoldClaim, here []*Claim) string {
	if d.mentions == nil && len(here) == 0 {
		return CauseSilent
	}
	subject := d.found(g, &g.Subject, here)
	if g.Object.name == "" {
		if subject {
			return CauseNoObject
		}
		return CauseSubject
	}
	object := d.found(g, &g.Object, here)
	switch {
	case subject && object:
		return CauseUnjoined
	case object:
		return CauseSubject
	case subject:
		return CauseObject
	}
	return CauseActors
}

// found tells whether the sentence of a gold claim has one of its ends among the claims or the mentions.
func (d *diagnosis) found(g *GoldClaim, end *goldEnd, here []*Claim) bool {
	return slices.ContainsFunc(here, func(c *Claim) bool { return end.is(&c.Subject) || end.is(&c.Object) }) ||
		slices.ContainsFunc(d.mentions[g.Document], func(e Entity) bool {
			return (e.Span == nil || g.Span == nil || overlap(e.Span, g.Span) > 0) && end.is(&e)
		})
}

func sentenceOf(claims []*Claim, span Span) []*Claim {
	var here []*Claim
	for _, c := range claims {
		if c.Span == nil || span == nil || overlap(c.Span, span) > 0 {
			here = append(here, c)
		}
	}
	return here
}

func (d *diagnosis) false(x False) Finding {
	c := x.Claim
	f := Finding{Claim: c, Gold: x.Instead, Detail: c.Relation}
	if x.Instead != nil {
		f.Cause, f.Detail = d.near(x.Instead, c, x.Level), x.Instead.Relation+" as "+c.Relation
		return f
	}
	var here []*GoldClaim
	read := false
	for _, g := range d.byDocument[c.Document] {
		if c.Span != nil && g.Span != nil && overlap(c.Span, g.Span) == 0 {
			continue
		}
		read = true
		if g.Relation != "" {
			here = append(here, g)
		}
	}
	known := func(e *Entity) bool {
		return slices.ContainsFunc(here, func(g *GoldClaim) bool { return g.Subject.is(e) || g.Object.is(e) })
	}
	subject, object := known(&c.Subject), known(&c.Object)
	double := slices.IndexFunc(here, func(g *GoldClaim) bool { return d.level(g, c) >= SameRelation })
	switch {
	case !read:
		f.Cause = CauseUnread
	case len(here) == 0:
		f.Cause = CauseEmpty
	case double >= 0:
		f.Cause, f.Gold = CauseDouble, here[double]
	case subject && object:
		f.Cause = CauseSpurious
	case subject || object:
		f.Cause = CauseOneActor
	default:
		f.Cause = CauseNoActor
	}
	return f
}

// besides says what is wrong in a claim whose relation is right.
func (d *diagnosis) besides(g *GoldClaim, c *Claim) []Finding {
	var all []Finding
	add := func(cause, detail string) {
		all = append(all, Finding{Cause: cause, Detail: detail, Gold: g, Claim: c})
	}
	if c.modality != g.modality {
		add(CauseModality, g.modality.String()+" as "+c.modality.String())
	}
	if c.polarity != g.polarity {
		add(CausePolarity, g.polarity.String()+" as "+c.polarity.String())
	}
	if right, _ := d.attribution(g, c); !right {
		switch {
		case len(c.Attribution) == 0:
			add(CauseNoSource, "")
		case len(g.Attribution) == 0:
			add(CauseSource, "")
		default:
			add(CauseOtherSource, "")
		}
	}
	switch {
	case c.time == g.time:
	case !c.time.set:
		add(CauseNoTime, "")
	case !g.time.set:
		add(CauseTime, "")
	case c.time.meets(g.time):
		add(CauseTimeOverlaps, "")
	default:
		add(CauseOtherTime, "")
	}
	return all
}
