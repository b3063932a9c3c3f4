package graph

import (
	"fmt"
	"strconv"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// The properties below are what every store writes, so that a query finds the same under the same names in all of
// them. A value that is not known is left out, never written as an empty string or zero.

// QualifierPrefix stands before the name of a qualifier among the properties of a claim, so that no qualifier hides
// another property: `c.q_domain`.
const QualifierPrefix = "q_"

type props map[string]any

func (p props) text(k, v string) {
	if v != "" {
		p[k] = v
	}
}

func (p props) day(k string, t time.Time) {
	if !t.IsZero() {
		p[k] = Date(t)
	}
}

// Date gives the day of a time as the driver's type.
func Date(t time.Time) dbtype.Date {
	y, m, d := t.Date()
	return dbtype.Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC))
}

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// FormatSimhash writes a fingerprint as the property `simhash` holds it.
func FormatSimhash(h uint64) string { return fmt.Sprintf("%016x", h) }

// ParseSimhash reads it; zero for anything else.
func ParseSimhash(s string) uint64 {
	h, err := strconv.ParseUint(s, 16, 64)
	if err != nil {
		return 0
	}
	return h
}

// Props gives the properties of the node (:Document). The store adds `origin`, the id of the document that this one
// is a copy of, or its own.
func (d *Document) Props() map[string]any {
	p := props{"id": d.ID}
	p.text("url", d.URL)
	p.text("title", d.Title)
	p.text("publisher", d.Publisher)
	p.day("published", d.Published)
	p.text("language", d.Language)
	p.text("path", d.Path)
	p.text("sha256", d.SHA256)
	if d.Simhash != 0 {
		p["simhash"] = FormatSimhash(d.Simhash)
	}
	if len(d.CopyKeys) > 0 {
		keys := make([]any, len(d.CopyKeys))
		for i, k := range d.CopyKeys {
			keys[i] = k
		}
		p["copy_keys"] = keys
	}
	p.text("extractor", d.Extractor)
	return p
}

// Props gives the properties of the node (:Sentence), which has `-[:OF]->` its document.
func (s *Sentence) Props() map[string]any {
	return map[string]any{"id": s.ID, "index": int64(s.Index), "start": int64(s.Start), "end": int64(s.End), "text": s.Text}
}

// Props gives the properties of the node (:Entity:Type). `type` repeats the label as a value.
func (e *Entity) Props() map[string]any {
	p := props{"id": e.ID, "name": e.Name, "type": e.Type, "known": e.Known}
	p.text("country", e.Country)
	p.text("sector", e.Sector)
	p.text("iso2", e.ISO2)
	p.text("iso3", e.ISO3)
	p.text("isoNumeric", e.ISONumeric)
	return p
}

// AliasProps gives the properties of the node (:Alias): the name as written, which is unique, and folded for look-ups.
func AliasProps(name string) map[string]any {
	return map[string]any{"name": name, "key": FoldName(name)}
}

// Props gives the properties of the node (:Claim). Its relationships are SUBJECT and OBJECT (see SpanProps), SAID_BY
// {order} from 0 for the nearest speaker, and STATED_IN {start, end} to the sentence.
func (c *Claim) Props() map[string]any {
	p := props{
		"id": c.ID, "relation": c.Relation, "modality": c.Modality, "polarity": c.Polarity,
		"confidence": c.Confidence, "symmetric": c.Symmetric,
	}
	p.text("plover", c.Plover)
	p.text("cameo", c.CAMEO)
	if c.Quad != 0 {
		p["quad"] = int64(c.Quad)
		p["goldstein"] = c.Goldstein
	}
	p.day("event_from", c.EventFrom)
	p.day("event_to", c.EventTo)
	if c.EventTo.IsZero() {
		p.day("event_to", c.EventFrom)
	}
	p.text("time_text", c.TimeText)
	if c.Cue.Text != "" {
		p["cue"] = c.Cue.Text
		p["cue_start"], p["cue_end"] = int64(c.Cue.Start), int64(c.Cue.End)
	}
	if c.Object == "" {
		p.text("object_text", c.ObjectSpan.Text)
	}
	p.text("frame", c.Frame)
	if len(c.Notes) > 0 {
		notes := make([]any, len(c.Notes))
		for i, n := range c.Notes {
			notes[i] = n
		}
		p["notes"] = notes
	}
	for k, v := range c.Qualifiers {
		p.text(QualifierPrefix+k, v)
	}
	if k, ok := c.Edge(); ok {
		p["edge"] = k.String()
	}
	return p
}

// Props gives the properties of SUBJECT and OBJECT: the words that name the entity here, and where they stand.
func (s Span) Props() map[string]any {
	p := props{}
	if s.Text != "" {
		p["text"], p["start"], p["end"] = s.Text, int64(s.Start), int64(s.End)
	}
	return p
}

// Props gives the properties of a relationship of the upper layer.
func (e *Edge) Props() map[string]any {
	p := props{
		"key": e.Key.String(), "modality": e.Key.Modality,
		"count": int64(e.Count), "sources": int64(e.Sources), "confidence": e.Confidence, "caption": e.Caption(),
	}
	p.day("first", e.First)
	p.day("last", e.Last)
	p.text("plover", e.Plover)
	if e.Quad != 0 {
		p["quad"] = int64(e.Quad)
		p["goldstein"] = e.Goldstein
	}
	return p
}
