// Package schema holds the ontology: the closed vocabulary of node labels and relation types, what each means, which
// event class it counts as, and which ends it may join. The vocabulary is data (ontology.yaml, embedded); the package
// reads it, checks it, lets a user's file extend it, and prints it.
package schema

import (
	"math"
	"slices"
)

// Modalities of a claim.
const (
	Asserted = "asserted" // told as fact, done or going on
	Planned  = "planned"  // intended, agreed for later, offered
	Possible = "possible" // may, could, if, alleged
	Demanded = "demanded" // someone wants it of someone
)

// Polarities of a claim.
const (
	Affirmed = "affirmed"
	Denied   = "denied" // negated, refuted, failed to happen
)

// Actor is the abstract type of whoever can act.
const Actor = "Actor"

// Modalities lists the modalities in their usual order.
func Modalities() []string { return []string{Asserted, Planned, Possible, Demanded} }

// Polarities lists the polarities in their usual order.
func Polarities() []string { return []string{Affirmed, Denied} }

// EntityType is a label of nodes, or an abstract type over several labels.
type EntityType struct {
	Name     string `json:"name"`
	Is       string `json:"is,omitempty"`       // the wider type
	Abstract bool   `json:"abstract,omitempty"` // stands in signatures only, is no label
	Means    string `json:"means"`
	Example  string `json:"example,omitempty"`
	From     Pos    `json:"-"`
}

// Relation is a type of edge.
type Relation struct {
	Name       string   `json:"name"`
	Symmetric  bool     `json:"symmetric,omitempty"` // either order is the same claim
	State      bool     `json:"state,omitempty"`     // lasting; has no event class
	Domain     []string `json:"domain"`              // types the subject may have
	Range      []string `json:"range"`               // types the object may have
	Described  bool     `json:"described,omitempty"` // the object may be a thing named by its words, without an entity
	Plover     string   `json:"plover,omitempty"`    // event class of the plain act
	CAMEO      string   `json:"cameo,omitempty"`     // CAMEO root code
	Quad       int      `json:"quad,omitempty"`      // 1 to 4; 0 for a state
	Goldstein  float64  `json:"goldstein"`           // conflict (-10) to cooperation (+8.3); 0 for a state
	WEIS       []string `json:"weis,omitempty"`      // classes of the scale that the value is the mean of
	Means      string   `json:"means"`
	Qualifiers []string `json:"qualifiers,omitempty"` // those that say more about it
	From       Pos      `json:"-"`
}

// Term is a word of a small closed list: a sector or a qualifier.
type Term struct {
	Name   string   `json:"name"`
	Means  string   `json:"means"`
	Values []string `json:"values,omitempty"` // what a qualifier may be; empty: any words
	From   Pos      `json:"-"`
}

// Class is an event class with its quad class.
type Class struct {
	Name string `json:"name"`
	Quad int    `json:"quad"`
	From Pos    `json:"-"`
}

// Weight is the value of one WEIS class on Goldstein's scale.
type Weight struct {
	WEIS  string  `json:"weis"`
	Value float64 `json:"value"`
	Means string  `json:"means"`
	From  Pos     `json:"-"`
}

// Rule gives the class of an act that has not simply happened. Empty conditions fit everything.
type Rule struct {
	Modality  string   `json:"modality,omitempty"`
	Polarity  string   `json:"polarity,omitempty"`
	Quad      []int    `json:"quad,omitempty"`
	Plover    string   `json:"plover,omitempty"` // empty: the claim tells no event
	Goldstein float64  `json:"goldstein"`
	WEIS      []string `json:"weis,omitempty"`
	Means     string   `json:"means"`
	From      Pos      `json:"-"`
}

// Ontology is the whole vocabulary. It does not change after loading and may be shared.
type Ontology struct {
	types      []EntityType
	relations  []Relation
	sectors    []Term
	qualifiers []Term
	classes    []Class
	scale      []Weight
	rules      []Rule

	typeAt     map[string]int
	relationAt map[string]int
	quadOf     map[string]int
}

// index builds the look-ups; it must run after the lists change.
func (o *Ontology) index() {
	o.typeAt = make(map[string]int, len(o.types))
	for i, t := range o.types {
		o.typeAt[t.Name] = i
	}
	o.relationAt = make(map[string]int, len(o.relations))
	for i, r := range o.relations {
		o.relationAt[r.Name] = i
	}
	o.quadOf = make(map[string]int, len(o.classes))
	for _, c := range o.classes {
		o.quadOf[c.Name] = c.Quad
	}
}

// Types lists the entity types in the order of the data, abstract ones included.
func (o *Ontology) Types() []EntityType { return slices.Clone(o.types) }

// Labels lists the names of the types that nodes carry, in the order of the data.
func (o *Ontology) Labels() []string {
	var labels []string
	for _, t := range o.types {
		if !t.Abstract {
			labels = append(labels, t.Name)
		}
	}
	return labels
}

// Relations lists the relations in the order of the data; those of a user's file come last.
func (o *Ontology) Relations() []Relation { return slices.Clone(o.relations) }

// Sectors lists the sector codes.
func (o *Ontology) Sectors() []Term { return slices.Clone(o.sectors) }

// Qualifiers lists what else a claim may carry.
func (o *Ontology) Qualifiers() []Term { return slices.Clone(o.qualifiers) }

// Classes lists the event classes.
func (o *Ontology) Classes() []Class { return slices.Clone(o.classes) }

// Scale lists the weights of the Goldstein scale that the relations rest on.
func (o *Ontology) Scale() []Weight { return slices.Clone(o.scale) }

// Rules lists the rules of Derive in the order in which they are tried.
func (o *Ontology) Rules() []Rule { return slices.Clone(o.rules) }

// Relation looks a relation up by its name.
func (o *Ontology) Relation(name string) (Relation, bool) {
	i, ok := o.relationAt[name]
	if !ok {
		return Relation{}, false
	}
	return o.relations[i], true
}

// Type looks an entity type up by its name.
func (o *Ontology) Type(name string) (EntityType, bool) {
	i, ok := o.typeAt[name]
	if !ok {
		return EntityType{}, false
	}
	return o.types[i], true
}

// IsA reports whether a type is the wider type or below it.
func (o *Ontology) IsA(name, wider string) bool {
	// The loader refuses circles, so the chain ends; the bound only guards a half-built ontology under check.
	for range len(o.types) + 1 {
		i, ok := o.typeAt[name]
		if !ok {
			return false
		}
		if name == wider {
			return true
		}
		name = o.types[i].Is
	}
	return false
}

// Allows reports whether a relation may join a subject and an object of these types. An empty object type stands for a
// thing that is only described, which few relations take. The two ends of a symmetric relation have the same types, so
// their order does not matter.
func (o *Ontology) Allows(relation, subject, object string) bool {
	i, ok := o.relationAt[relation]
	if !ok {
		return false
	}
	r := &o.relations[i]
	if object == "" {
		return r.Described && o.anyOf(subject, r.Domain)
	}
	return o.anyOf(subject, r.Domain) && o.anyOf(object, r.Range)
}

func (o *Ontology) anyOf(name string, wanted []string) bool {
	return slices.ContainsFunc(wanted, func(w string) bool { return o.IsA(name, w) })
}

// Class returns the event class of a relation's plain act; a state is a class of its own, and so is a relation that the
// ontology does not know.
func (o *Ontology) Class(relation string) string {
	if r, ok := o.Relation(relation); ok && r.Plover != "" {
		return r.Plover
	}
	return relation
}

// Quad returns the quad class of an event class, 0 when it is none.
func (o *Ontology) Quad(class string) int { return o.quadOf[class] }

// round1 rounds to one decimal, as the scale is printed; halves go away from zero.
func round1(x float64) float64 { return math.Round(math.Round(x*1e6)/1e5) / 10 }
