package extract

import (
	"unicode/utf8"

	"entente/extract/claim"
)

// ClaimJSON is a claim as it is written out: one object a line. Spans are code
// point offsets into the document's text, end exclusive.
type ClaimJSON struct {
	Document    string            `json:"document"`
	Span        [2]int            `json:"span"`
	Subject     *ActorJSON        `json:"subject"`
	Relation    string            `json:"relation"`
	Object      *ActorJSON        `json:"object"`
	Modality    string            `json:"modality"`
	Polarity    string            `json:"polarity"`
	Attribution []SourceJSON      `json:"attribution"`
	Time        *TimeJSON         `json:"time,omitempty"`
	Qualifiers  map[string]string `json:"qualifiers"`
	Plover      string            `json:"plover"`
	Quad        int               `json:"quad"`
	Goldstein   float64           `json:"goldstein"`
	Cue         CueJSON           `json:"cue"`
	Confidence  float64           `json:"confidence"`
	Score       float64           `json:"score"`
	Parts       []string          `json:"parts,omitempty"` // what made the confidence, besides the score
	Trail       []string          `json:"trail,omitempty"`
	Reason      string            `json:"reason,omitempty"` // why it was rejected
}

// ActorJSON is the subject or object of a claim. Span is absent when the text
// names it elsewhere.
type ActorJSON struct {
	ID      string  `json:"id"`
	Name    string  `json:"name"`
	Type    string  `json:"type"`
	Country string  `json:"country,omitempty"`
	Sector  string  `json:"sector,omitempty"`
	Text    string  `json:"text,omitempty"`
	Span    *[2]int `json:"span,omitempty"`
	Rule    string  `json:"rule,omitempty"`
}

// SourceJSON is one who says a claim.
type SourceJSON struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// TimeJSON is when the event happens.
type TimeJSON struct {
	From string `json:"from"`
	To   string `json:"to"`
	Text string `json:"text"`
}

// CueJSON is the words that carry the relation.
type CueJSON struct {
	Text string `json:"text"`
	Span [2]int `json:"span"`
}

// JSON gives the claims of the result as they are written out; with rejected,
// the rejected candidates follow with their reasons.
func (r *Result) JSON(rejected bool) []ClaimJSON {
	points := newPoints(r.Document.Text)
	out := make([]ClaimJSON, 0, len(r.Claims))
	for i := range r.Claims {
		out = append(out, points.claim(r.Document, &r.Claims[i], ""))
	}
	if rejected {
		for i := range r.Rejected {
			out = append(out, points.claim(r.Document, &r.Rejected[i].Claim, r.Rejected[i].Reason))
		}
	}
	return out
}

// points turns byte offsets into code point offsets: for text in ASCII they
// are the same, else the counts at every 64th byte are kept.
type points struct {
	text  string
	ascii bool
	marks []int
}

func newPoints(text string) *points {
	p := &points{text: text, ascii: true}
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			p.ascii = false
			break
		}
	}
	if !p.ascii {
		n := 0
		for i := 0; i < len(text); i++ {
			if i%64 == 0 {
				p.marks = append(p.marks, n)
			}
			if utf8.RuneStart(text[i]) {
				n++
			}
		}
	}
	return p
}

func (p *points) at(offset int) int {
	if p.ascii || offset >= len(p.text) && len(p.marks) == 0 {
		return offset
	}
	block := min(offset/64, len(p.marks)-1)
	n := p.marks[block]
	for i := block * 64; i < offset && i < len(p.text); i++ {
		if utf8.RuneStart(p.text[i]) {
			n++
		}
	}
	return n
}

func (p *points) span(s claim.Span) [2]int { return [2]int{p.at(s.Start), p.at(s.End)} }

func (p *points) claim(doc Document, c *claim.Claim, reason string) ClaimJSON {
	j := ClaimJSON{
		Document: doc.ID, Span: p.span(c.Span), Subject: p.actor(c.Subject), Relation: c.Relation, Object: p.actor(c.Object),
		Modality: c.Modality, Polarity: c.Polarity, Attribution: []SourceJSON{}, Qualifiers: c.Qualifiers, Plover: c.Plover,
		Quad: c.Quad, Goldstein: c.Goldstein, Cue: CueJSON{c.Cue, p.span(c.CueSpan)}, Confidence: round(c.Confidence), Score: round(c.Score), Parts: c.Parts, Trail: c.Trail, Reason: reason,
	}
	if j.Qualifiers == nil {
		j.Qualifiers = map[string]string{}
	}
	for _, s := range c.Attribution {
		j.Attribution = append(j.Attribution, SourceJSON{s.ID, s.Name})
	}
	if c.Time != (claim.Time{}) {
		j.Time = &TimeJSON{c.Time.From, c.Time.To, c.Time.Text}
	}
	return j
}

func (p *points) actor(a claim.Arg) *ActorJSON {
	if a.Entity == nil {
		return nil
	}
	j := &ActorJSON{ID: a.Entity.ID, Name: a.Entity.Name, Type: a.Entity.Type, Country: a.Entity.Country, Sector: a.Entity.Sector, Rule: a.Rule}
	if a.Span.End > a.Span.Start {
		s := p.span(a.Span)
		j.Span, j.Text = &s, p.text[a.Span.Start:a.Span.End]
	}
	return j
}

func round(x float64) float64 { return float64(int(x*1000+.5)) / 1000 }
