package eval

import (
	"cmp"
	"maps"
	"slices"

	"entente/schema"
)

// ClaimOptions are the choices of Claims.
type ClaimOptions struct {
	Tier          string // score the gold claims of this tier alone; "" for all
	AnnotatedOnly bool   // count only claims in sentences that the gold has a line for, not all of its documents
}

// Facet counts how often something was right besides the relation.
type Facet struct {
	Name      string
	Right, Of int
}

// Accuracy is the share that was right.
func (f Facet) Accuracy() float64 { return ratio(float64(f.Right), float64(f.Of)) }

// Row is the recall of one group of gold claims at each level.
type Row struct {
	Name  string
	Gold  int
	Found [Strict]int // by level, from Pair
}

// Recall is the share of the group that was found at a level.
func (r Row) Recall(level Level) float64 { return ratio(float64(r.Found[level-1]), float64(r.Gold)) }

// Group is the recall of the gold claims by one of their properties.
type Group struct {
	Name string // tier, via or relation
	Rows []Row
}

// Confusion is a gold relation for which another was predicted.
type Confusion struct {
	Gold, Predicted string
	Times           int
}

// Miss is a gold claim that no claim is right for, with the claim that came near.
type Miss struct {
	Gold    *GoldClaim
	Level   Level
	Instead *Claim // nil when none came near
}

// False is a claim that is right for no gold claim, with the gold claim it came near.
type False struct {
	Claim   *Claim
	Level   Level
	Instead *GoldClaim // nil when it came near none
}

// ClaimResult is what Claims found.
type ClaimResult struct {
	Levels   [Strict]Figures // from Pair
	Matched  []Facet         // of the claims right in their relation
	Sources  float64         // share of common sources, mean over those claims
	Given    Facet           // of those claims that name a source: how many name a right one (precision of attribution)
	Recall   []Group
	Confused []Confusion // the most frequent first
	Misses   []Miss
	False    []False

	hits  []hit   // the claims that count, for calibration
	right []match // the claims right in their relation, for causes
}

// match is a gold claim with the claim that is right for it.
type match struct {
	gold  *GoldClaim
	claim *Claim
}

// hit is a claim that counts, with the level of its match.
type hit struct {
	claim *Claim
	level Level
}

// facetNames are the facets in the order of the report.
var facetNames = []string{
	"modality", "polarity", "attribution", "attribution where there is one", "time", "time where there is one",
	"time overlaps", "qualifiers",
}

// Claims scores whole claims. With a tier, gold claims of other tiers, and the claims that hit them, are left out; so are
// optional gold claims always.
func Claims(golds []*GoldClaim, pred *Predictions, o *schema.Ontology, opts ClaimOptions) *ClaimResult {
	s := newClaimScorer(matcher{o}, opts)
	var order []string
	documents, spans := map[string][]*GoldClaim{}, map[string][]Span{}
	for _, g := range golds {
		if _, ok := spans[g.Document]; !ok {
			order = append(order, g.Document)
		}
		spans[g.Document] = append(spans[g.Document], g.Span)
		if g.Relation != "" {
			documents[g.Document] = append(documents[g.Document], g)
		}
	}
	for _, document := range order {
		claims := pred.of(document)
		if opts.AnnotatedOnly {
			claims = within(claims, spans[document])
		}
		s.document(documents[document], claims)
	}
	return s.finish()
}

// within keeps the claims whose sentence overlaps one of the spans.
func within(claims []*Claim, spans []Span) []*Claim {
	var kept []*Claim
	for _, c := range claims {
		if slices.ContainsFunc(spans, func(s Span) bool { return overlap(c.Span, s) > 0 }) {
			kept = append(kept, c)
		}
	}
	return kept
}

type claimScorer struct {
	matcher
	opts            ClaimOptions
	result          *ClaimResult
	gold, predicted int
	found           [Strict]int
	rows            map[string]map[string]*Row // by property, then value
	facets          map[string]*Facet
	sources         float64
	confused        map[[2]string]int // index in result.Confused
}

// groups are the properties of gold claims that recall is broken down by.
var groups = []string{"tier", "via", "relation"}

func newClaimScorer(m matcher, opts ClaimOptions) *claimScorer {
	s := &claimScorer{matcher: m, opts: opts, result: &ClaimResult{Given: Facet{Name: "attribution that is given"}}, rows: map[string]map[string]*Row{}, facets: map[string]*Facet{}, confused: map[[2]string]int{}}
	for _, key := range groups {
		s.rows[key] = map[string]*Row{}
	}
	for _, name := range facetNames {
		s.facets[name] = &Facet{Name: name}
	}
	return s
}

func (s *claimScorer) document(golds []*GoldClaim, claims []*Claim) {
	outside := func(g *GoldClaim) bool {
		return g.Optional || s.opts.Tier != "" && g.tier != maybe{s.opts.Tier, true}
	}
	ofGold, ofClaim, dropped := map[int]pairing{}, map[int]pairing{}, 0
	for _, p := range s.assign(golds, claims) {
		ofGold[p.gold], ofClaim[p.claim] = p, p
		if outside(golds[p.gold]) {
			dropped++
		}
	}
	s.predicted += len(claims) - dropped
	for i, g := range golds {
		p, ok := ofGold[i]
		var claim *Claim
		if ok {
			claim = claims[p.claim]
		}
		s.tally(g, p.level, outside(g))
		if outside(g) {
			continue
		}
		s.gold++
		for level := Pair; level <= p.level; level++ {
			s.found[level-1]++
		}
		if p.level >= SameRelation {
			s.judge(g, claim)
			s.result.right = append(s.result.right, match{g, claim})
			continue
		}
		s.result.Misses = append(s.result.Misses, Miss{g, p.level, claim})
		if claim != nil {
			s.confuse(g.Relation, claim.Relation)
		}
	}
	for j, c := range claims {
		p, ok := ofClaim[j]
		if ok && outside(golds[p.gold]) {
			continue
		}
		s.result.hits = append(s.result.hits, hit{c, p.level})
		if p.level < SameRelation {
			f := False{Claim: c, Level: p.level}
			if ok {
				f.Instead = golds[p.gold]
			}
			s.result.False = append(s.result.False, f)
		}
	}
}

// tally counts a gold claim in the groups it belongs to. The tiers show all that is not optional, whatever tier is scored.
func (s *claimScorer) tally(g *GoldClaim, level Level, outside bool) {
	for _, key := range groups {
		if outside && (key != "tier" || g.Optional) {
			continue
		}
		name := cmp.Or(map[string]string{"tier": g.Tier, "via": g.Via, "relation": g.Relation}[key], "-")
		row := s.rows[key][name]
		if row == nil {
			row = &Row{Name: name}
			s.rows[key][name] = row
		}
		row.Gold++
		for l := Pair; l <= level; l++ {
			row.Found[l-1]++
		}
	}
}

func (s *claimScorer) confuse(gold, predicted string) {
	key := [2]string{gold, predicted}
	i, ok := s.confused[key]
	if !ok {
		i = len(s.result.Confused)
		s.confused[key] = i
		s.result.Confused = append(s.result.Confused, Confusion{Gold: gold, Predicted: predicted})
	}
	s.result.Confused[i].Times++
}

// judge counts what a claim that matches in its relation has right besides.
func (s *claimScorer) judge(g *GoldClaim, c *Claim) {
	note := func(name string, right bool) {
		f := s.facets[name]
		f.Of++
		if right {
			f.Right++
		}
	}
	note("modality", c.modality == g.modality)
	note("polarity", c.polarity == g.polarity)
	right, share := s.attribution(g, c)
	s.sources += share
	note("attribution", right)
	if len(g.Attribution) > 0 {
		note("attribution where there is one", right)
	}
	if len(c.Attribution) > 0 {
		if s.result.Given.Of++; right {
			s.result.Given.Right++
		}
	}
	note("time", c.time == g.time)
	if g.time.set {
		note("time where there is one", c.time == g.time)
		note("time overlaps", c.time.meets(g.time))
	}
	if g.qualifiers == nil {
		return
	}
	for _, key := range g.qualifiers.keys {
		var said any = ""
		if c.qualifiers != nil {
			if v, ok := c.qualifiers.values[key]; ok {
				said = v
			}
		}
		note("qualifiers", normalise(plainText(said)) == normalise(plainText(g.qualifiers.get(key))))
	}
}

func (s *claimScorer) finish() *ClaimResult {
	r := s.result
	for i, found := range s.found {
		r.Levels[i] = figures(found, s.predicted, found, s.gold)
	}
	for _, name := range facetNames {
		r.Matched = append(r.Matched, *s.facets[name])
	}
	r.Sources = ratio(s.sources, float64(s.facets["attribution"].Of))
	for _, key := range groups {
		group := Group{Name: key}
		for _, name := range slices.Sorted(maps.Keys(s.rows[key])) {
			group.Rows = append(group.Rows, *s.rows[key][name])
		}
		r.Recall = append(r.Recall, group)
	}
	slices.SortStableFunc(r.Confused, func(a, b Confusion) int { return b.Times - a.Times })
	return r
}
