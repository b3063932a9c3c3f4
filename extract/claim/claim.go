// Package claim turns parsed sentences with their mentions into claims: who
// does what to whom, how surely, whether it is denied, who says so and when.
//
// It matches the frames of schema/lexicon to dependency trees, reads modality,
// polarity and attribution off the words above the trigger, checks each claim
// against the ontology and keeps what it rejected with the reason. It is
// deterministic and knows no store.
package claim

import (
	"entente/extract/entity"
)

// Modality of a claim.
const (
	Asserted  = "asserted"
	Planned   = "planned"
	PossibleM = "possible"
	Demanded  = "demanded"
)

// Polarity of a claim.
const (
	Affirmed = "affirmed"
	Denied   = "denied"
)

// Span is a range of bytes of the document's text, end exclusive.
type Span struct{ Start, End int }

// Arg is the subject or object of a claim as it stands in the sentence.
type Arg struct {
	Entity *entity.Entity
	Span   Span   // the words that name it; empty when it was inferred
	Rule   string // how it was linked and found
}

// Time is when the event of a claim happens, as far as the text says.
type Time struct {
	From, To string // ISO 8601 days, months or years; "" when open
	Text     string // the words as written
}

// Claim is one relation between two actors in one sentence.
type Claim struct {
	Sentence    int // index of the sentence in the document
	Span        Span
	Subject     Arg
	Relation    string
	Object      Arg
	Modality    string
	Polarity    string
	Attribution []*entity.Entity // innermost speaker first
	Time        Time
	Qualifiers  map[string]string
	Plover      string // "" for lasting relations
	Quad        int    // 0 for lasting relations
	Goldstein   float64
	Cue         string
	CueSpan     Span
	Confidence  float64  // share of such claims that are right, 0 to 1
	Score       float64  // how far its steps carry it, before calibration
	Parts       []string // what confidence was made of, besides the score: "link surname", "rule office"
	Trail       []string // the steps that led here, for explain
}

// Rejected is a candidate that did not become a claim.
type Rejected struct {
	Claim  Claim
	Reason string
}
