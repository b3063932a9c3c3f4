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
func (s *Sentence) Props() map[string]any { return s.PropList().Map() }

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

// Props gives the properties of the node (:Claim). Its relationships are SUBJECT and OBJECT (see Span.Props), SAID_BY
// {order} from 0 for the nearest speaker, and STATED_IN {start, end} to the sentence.
func (c *Claim) Props() map[string]any { return c.PropList().Map() }

// Props gives the properties of SUBJECT and OBJECT: the words that name the entity here, and where they stand.
func (s Span) Props() map[string]any { return s.PropList().Map() }

// Props gives the properties of a relationship of the upper layer.
func (e *Edge) Props() map[string]any { return e.PropList().Map() }
