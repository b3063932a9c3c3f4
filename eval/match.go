package eval

import (
	"cmp"
	"slices"
	"strings"

	"entente/schema"
)

// Level says how far a claim agrees with a gold one; each level includes those below it.
type Level int

// The levels.
const (
	None         Level = iota // other actors, or another sentence
	Pair                      // the same two actors, in any order
	SameClass                 // and the right way round, with a relation of the same event class
	SameRelation              // and the relation itself, or one that the gold allows instead
	Strict                    // and the same modality and polarity
)

// Levels lists the names of the levels from Pair on.
var levelNames = [...]string{"pair", "class", "relation", "strict"}

// String names the level; None has no name.
func (l Level) String() string {
	if l < Pair || l > Strict {
		return ""
	}
	return levelNames[l-1]
}

// matcher compares claims under an ontology.
type matcher struct{ ontology *schema.Ontology }

func (m matcher) level(g *GoldClaim, c *Claim) Level {
	if g.Span != nil && c.Span != nil && overlap(g.Span, c.Span) == 0 {
		return None
	}
	straight := g.Subject.is(&c.Subject) && g.Object.is(&c.Object)
	if !straight && !(g.Subject.is(&c.Object) && g.Object.is(&c.Subject)) {
		return None
	}
	level := Pair
	for _, wanted := range append([]string{g.Relation}, g.RelationAlt...) {
		if !straight && !symmetric(m.ontology, c.Relation) && !symmetric(m.ontology, wanted) {
			continue
		}
		if c.Relation == wanted {
			if c.modality == g.modality && c.polarity == g.polarity {
				return Strict
			}
			return SameRelation
		}
		if m.ontology.Class(c.Relation) == m.ontology.Class(wanted) {
			level = SameClass
		}
	}
	return level
}

// attribution tells whether the sources agree, which they do when both are empty or one is common, and the share of all
// sources that is common.
func (m matcher) attribution(g *GoldClaim, c *Claim) (right bool, share float64) {
	if len(g.Attribution) == 0 || len(c.Attribution) == 0 {
		if right = len(g.Attribution) == len(c.Attribution); right {
			share = 1
		}
		return right, share
	}
	common := 0
	for _, w := range g.Attribution {
		w = normalise(w)
		if slices.ContainsFunc(c.Attribution, func(e Entity) bool {
			for name := range e.said {
				if sameSource(name, w) {
					return true
				}
			}
			return false
		}) {
			common++
		}
	}
	all := max(common, len(g.Attribution)+len(c.Attribution)-common)
	return common > 0, float64(common) / float64(all)
}

// sameSource: equal names, names of one country, or a name and a fuller one that has all its words.
func sameSource(a, b string) bool {
	codes := countryCodes()
	codeA, isA := codes[a]
	codeB, isB := codes[b]
	if isA || isB {
		return a == b || codeA == codeB
	}
	wordsA, wordsB := setOf(strings.Fields(a)), setOf(strings.Fields(b))
	common := shared(wordsA, wordsB)
	return common == len(wordsA) || common == len(wordsB)
}

// pairing gives one claim to one gold claim.
type pairing struct {
	level       Level
	gold, claim int // indices
}

// assign pairs gold claims and claims of a document one to one, the best agreement first: by level, required before
// optional gold, then nearer in modality and polarity, in place, in sources, and at last in order.
func (m matcher) assign(golds []*GoldClaim, claims []*Claim) []pairing {
	type candidate struct {
		pairing
		optional      bool
		near, overlap int
		sources       float64
	}
	var candidates []candidate
	for i, g := range golds {
		for j, c := range claims {
			level := m.level(g, c)
			if level == None {
				continue
			}
			near := 0
			if c.modality == g.modality {
				near++
			}
			if c.polarity == g.polarity {
				near++
			}
			_, sources := m.attribution(g, c)
			candidates = append(candidates, candidate{pairing{level, i, j}, g.Optional, near, overlap(g.Span, c.Span), sources})
		}
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		if a.optional != b.optional && a.level == b.level {
			if b.optional {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(b.level, a.level), cmp.Compare(b.near, a.near), cmp.Compare(b.overlap, a.overlap),
			cmp.Compare(b.sources, a.sources), cmp.Compare(a.gold, b.gold), cmp.Compare(a.claim, b.claim))
	})
	takenGold, takenClaim := map[int]bool{}, map[int]bool{}
	var pairs []pairing
	for _, c := range candidates {
		if !takenGold[c.gold] && !takenClaim[c.claim] {
			takenGold[c.gold], takenClaim[c.claim] = true, true
			pairs = append(pairs, c.pairing)
		}
	}
	return pairs
}
