package graph

import "time"

// A Batch is the unit of loading: everything that a set of documents says.
//
// A document is always whole in its batch: all its sentences and claims stand in the same batch as the document
// itself, so that loading the batch makes the graph say about the document exactly this, and nothing left over from
// an earlier reading of it.
type Batch struct {
	Documents []Document
	Sentences []Sentence
	Entities  []Entity
	Claims    []Claim
	Copies    []Copy
}

// A Document is one article as it was read.
type Document struct {
	ID        string // see DocumentID
	URL       string
	Title     string
	Publisher string
	Published time.Time // the day, in UTC; zero when unknown
	Language  string    // BCP 47, "" when unknown
	Path      string    // the file it came from, "" for one from the net
	SHA256    string    // hex, of the text
	Simhash   uint64    // 64-bit fingerprint of the text, for near-duplicates; zero when not computed
	CopyKeys  []string  // what copies of it are found by, see AreCopies; nil when not computed
	Extractor string    // name and version of what read it, "entente/0.1.0"
}

// A Sentence is a sentence of a document that states at least one claim, or every sentence: that is the caller's choice.
type Sentence struct {
	ID       string // see SentenceID
	Document string // Document.ID
	Index    int    // its place in the document, from 0
	Start    int    // code points into the document's text
	End      int    // exclusive
	Text     string
}

// An Entity is a node of the upper layer: a state, a person, an organisation…
type Entity struct {
	ID         string // "country/JPN", "organization/nato", "person/lloyd-austin"
	Name       string // the name to show
	Type       string // an entity type of the ontology, becomes the second label
	Country    string // ISO 3166-1 alpha-3 of the state it acts for, "" when unknown
	Sector     string // PLOVER sector, "" when unknown
	ISO2       string // of countries and territories
	ISO3       string
	ISONumeric string
	Known      bool     // from the gazetteer, not made up from words in a text
	Aliases    []string // other names, each becomes (:Alias)-[:NAMES]->(:Entity)
}

// A Span is a stretch of the document's text, in code points, the end exclusive, and its words.
type Span struct {
	Text  string
	Start int
	End   int
}

// A Claim is one relation that one sentence states between two entities.
type Claim struct {
	ID       string // see ClaimID
	Document string // Document.ID
	Sentence string // Sentence.ID
	Start    int    // the stretch of the document that states it, code points
	End      int

	Subject     string // Entity.ID
	SubjectSpan Span
	Relation    string // a relation of the ontology
	Object      string // Entity.ID; "" for a thing that is only described, whose words are in ObjectSpan
	ObjectSpan  Span
	Symmetric   bool // the relation holds in both directions: the order of subject and object says nothing

	Modality string // asserted, planned, possible, demanded
	Polarity string // affirmed, denied

	Plover    string // PLOVER event type, "" for lasting relations
	CAMEO     string // CAMEO root code, "" for lasting relations
	Quad      int    // 1…4, 0 for lasting relations
	Goldstein float64

	SaidBy []string // Entity.IDs of the chain of attribution, the nearest speaker first, the outermost last

	EventFrom time.Time // first and last day of the event, zero when unknown
	EventTo   time.Time
	TimeText  string // the words of the text that give the time

	Qualifiers map[string]string // title, item, count, domain, place…; become properties with the prefix q_

	Cue        Span
	Confidence float64 // 0…1
	Frame      string  // the rule or frame that found it
	Notes      []string
}

// A Copy says that two documents carry nearly the same text, when the caller knows; by their CopyKeys a store finds
// copies itself. The order of the two does not matter: the origin of a
// cluster of copies is chosen by Origin.
type Copy struct {
	Document string
	Of       string
}

// Modalities and polarities that the graph itself gives a meaning to.
const (
	Asserted = "asserted"
	Affirmed = "affirmed"
	Denied   = "denied"
)

// An Edge is a relationship of the upper layer, between two entities: what all affirmed claims of one subject,
// relation, object and modality come to. See Fold.
type Edge struct {
	Key        EdgeKey
	Count      int       // claims
	Sources    int       // independent origins: documents that are copies of each other are one
	First      time.Time // earliest and latest day, zero when no claim has any
	Last       time.Time
	Confidence float64
	Plover     string
	Quad       int
	Goldstein  float64
}
