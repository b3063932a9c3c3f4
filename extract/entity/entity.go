// Package entity finds the actors of an article and says who each of them is.
//
// Given the parsed sentences of one document it returns every mention of a
// state, person, body, force or group, and of places, agreements, events and
// weapons, linked to one entity for the whole article: names by a gazetteer
// and by shape, persons by their titles, described actors ("French farmers")
// by nationality and noun, pronouns and definite descriptions by coreference,
// and capitals as the state or as the city by what they do in the sentence.
//
// It knows nothing of relations: what an actor does is the claim package's
// business. A Resolver is built once, is read-only afterwards and may be used
// by several goroutines; the same input always gives the same analysis.
package entity

import (
	"time"

	"entente/extract/syntax"
)

// The types of entities, as the ontology names them.
const (
	TypeCountry   = "Country"
	TypePerson    = "Person"
	TypeOrg       = "Organization"
	TypeUnit      = "MilitaryUnit"
	TypePlace     = "Place"
	TypeAgreement = "Agreement"
	TypeEvent     = "Event"
	TypeWeapon    = "Weapon"
)

// Entity is somebody or something that the article speaks of.
type Entity struct {
	ID      string // "country/JPN", "person/lloyd-austin", "group/FRA/farmer"
	Name    string
	Type    string // one of the Type constants
	Country string // ISO 3166 alpha-3 of the state it acts for or lies in; "" if none
	Sector  string // PLOVER sector: GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL IGO NGO; "" if none
	Aliases []string
	Known   bool   // from the gazetteer, not only from this article
	ISO2    string // countries only
	Capital string // countries only
	Female  bool   // persons whose title, name or record says so
	Male    bool
	Itself  bool // a group or force that is its state by another name: its people as a whole, its machines of war
}

// Actor reports whether the entity can do something to somebody.
func (e *Entity) Actor() bool {
	switch e.Type {
	case TypeCountry, TypePerson, TypeOrg, TypeUnit:
		return true
	}
	return false
}

// Kind says in what words a mention names its entity.
type Kind uint8

// The kinds of mentions.
const (
	Name    Kind = iota // "Japan", "Lloyd Austin", "the Kremlin"
	Demonym             // an adjective of nationality: "Japanese", "U.S." before a noun
	Nominal             // a description: "the ministers", "French farmers", "its ally"
	Pronoun             // "it", "their", "we"
)

// String names the kind.
func (k Kind) String() string {
	switch k {
	case Name:
		return "name"
	case Demonym:
		return "demonym"
	case Nominal:
		return "nominal"
	case Pronoun:
		return "pronoun"
	}
	return "unknown"
}

// Office is a post somebody holds.
type Office struct {
	Title string  // "Secretary of State", in the words of the article
	Of    *Entity // the country or body it is of; nil when the article leaves it open
	Past  bool    // "former", "ousted", "late", "then"
	Said  bool    // the words of this mention say whose it is
}

// Mention is one place in a sentence that names one or several entities.
type Mention struct {
	Sentence    int // index of the tree
	First, Last int // words [First, Last): the noun phrase core, titles included, determiner left out
	Head        int // index of the syntactic head inside
	Start, End  int // bytes of the document's text
	Inside      int // index in the same sentence of the smallest mention around this one; -1 if none
	Kind        Kind
	Entities    []*Entity // one; several for "the two nations", "the ministers", "they"
	Place       bool      // named as a place here ("in Tokyo"); Entities is the place where it has its own entity
	PlaceEntity *Entity   // the other reading of a capital: the city; nil if it has none
	Actor       *Entity   // the state that acts when this one does (forces, agencies, groups, persons, places); nil if none
	Title       string    // office words that stand with a name ("Secretary of State")
	Office      *Office   // the office held by the person named, nil when none
	Holder      *Entity   // for an unnamed office linked to its state: who held it at the document's date, if known
	Certainty   float32   // 0..1: how sure the link is
	Rule        string    // how it was linked: "gazetteer", "title", "described:official", "coref:two-nations", …
}

// Analysis is what the resolver knows of one document.
type Analysis struct {
	Entities []*Entity    // in the order of first mention
	Mentions [][]Mention  // by sentence, sorted by First, the longer one first
	Unplaced [][]Unplaced // by sentence: actors described without a state
	Issuer   *Entity      // whose resolution the text is: the subject of "Decides …", "Calls upon …"; nil for other texts
	Voice    *Entity      // the state or body that a statement speaks for by "we" or by its name; nil for other texts
	Performs int          // how often Voice acts by its name: "Türkiye condemns", "the Council calls on"
}

// Input is one parsed document.
type Input struct {
	Text      string
	Date      time.Time // zero if unknown
	Publisher string    // who publishes it, for "we" in statements
	Trees     []syntax.Tree
}
