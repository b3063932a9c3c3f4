package graph

import (
	"maps"
	"slices"
)

// A Prop is one property of a node or relationship.
type Prop struct {
	Key   string
	Value any // string, bool, int64, float64, dbtype.Date, or []any of these
}

// PropList is properties in order of their keys. The nodes and relationships of which a load makes very many give
// their properties so: a list takes a fraction of the time that a map takes to be made and sorted.
type PropList []Prop

// Get gives the value of a property, nil when it is not there.
func (l PropList) Get(key string) any {
	for i := range l {
		if l[i].Key == key {
			return l[i].Value
		}
	}
	return nil
}

// Map gives the properties as a map.
func (l PropList) Map() map[string]any {
	m := make(map[string]any, len(l))
	for _, p := range l {
		m[p.Key] = p.Value
	}
	return m
}

// ListOf puts the properties of a map in order. Nulls are left out.
func ListOf(m map[string]any) PropList {
	l := make(PropList, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		l.add(k, m[k])
	}
	return l
}

func (l *PropList) add(k string, v any) {
	if v != nil {
		*l = append(*l, Prop{k, v})
	}
}

func (l *PropList) text(k, v string) {
	if v != "" {
		*l = append(*l, Prop{k, v})
	}
}

// PropList is Props as a list.
func (s *Sentence) PropList() PropList {
	return PropList{{"end", int64(s.End)}, {"id", s.ID}, {"index", int64(s.Index)}, {"start", int64(s.Start)}, {"text", s.Text}}
}

// PropList is Props as a list.
func (c *Claim) PropList() PropList {
	l := make(PropList, 0, 24+len(c.Qualifiers))
	l.text("cameo", c.CAMEO)
	l.add("confidence", c.Confidence)
	if c.Cue.Text != "" {
		l.add("cue", c.Cue.Text)
		l.add("cue_end", int64(c.Cue.End))
		l.add("cue_start", int64(c.Cue.Start))
	}
	if k, ok := c.Edge(); ok {
		l.add("edge", k.String())
	}
	from, to := c.EventFrom, c.EventTo
	if to.IsZero() {
		to = from
	}
	if !from.IsZero() {
		l.add("event_from", Date(from))
	}
	if !to.IsZero() {
		l.add("event_to", Date(to))
	}
	l.text("frame", c.Frame)
	if c.Quad != 0 {
		l.add("goldstein", c.Goldstein)
	}
	l.add("id", c.ID)
	l.add("modality", c.Modality)
	if len(c.Notes) > 0 {
		notes := make([]any, len(c.Notes))
		for i, n := range c.Notes {
			notes[i] = n
		}
		l.add("notes", notes)
	}
	if c.Object == "" {
		l.text("object_text", c.ObjectSpan.Text)
	}
	l.text("plover", c.Plover)
	l.add("polarity", c.Polarity)
	if len(c.Qualifiers) > 0 {
		for _, k := range slices.Sorted(maps.Keys(c.Qualifiers)) {
			l.text(QualifierPrefix+k, c.Qualifiers[k])
		}
	}
	if c.Quad != 0 {
		l.add("quad", int64(c.Quad))
	}
	l.add("relation", c.Relation)
	l.add("symmetric", c.Symmetric)
	l.text("time_text", c.TimeText)
	return l
}

// PropList is Props as a list.
func (s Span) PropList() PropList {
	if s.Text == "" {
		return nil
	}
	return PropList{{"end", int64(s.End)}, {"start", int64(s.Start)}, {"text", s.Text}}
}

// PropList is Props as a list.
func (e *Edge) PropList() PropList {
	l := make(PropList, 0, 11)
	l.add("caption", e.Caption())
	l.add("confidence", e.Confidence)
	l.add("count", int64(e.Count))
	if !e.First.IsZero() {
		l.add("first", Date(e.First))
	}
	if e.Quad != 0 {
		l.add("goldstein", e.Goldstein)
	}
	l.add("key", e.Key.String())
	if !e.Last.IsZero() {
		l.add("last", Date(e.Last))
	}
	l.add("modality", e.Key.Modality)
	l.text("plover", e.Plover)
	if e.Quad != 0 {
		l.add("quad", int64(e.Quad))
	}
	l.add("sources", int64(e.Sources))
	return l
}
