package view

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
)

// A Part is a stretch of a sentence and the role that it plays in a claim: subject, cue, object, speaker, time, both
// (subject and object, as "the allies"), or "" for the words between.
type Part struct {
	Text string `json:"text"`
	Role string `json:"role,omitempty"`
}

// A marker finds the words of a sentence that a claim was read from.
type marker struct {
	text  []rune
	start int // place of the sentence in its document, in code points
	spans []span
}

type span struct {
	start, end int // in the sentence
	role       string
}

// add marks a stretch given by its place in the document. One that lies outside of the sentence, as when a pronoun
// was resolved to a name elsewhere, is left out.
func (m *marker) add(role string, start, end int64) {
	from, to := int(start)-m.start, int(end)-m.start
	if from < 0 || to > len(m.text) || from >= to || end <= 0 {
		return
	}
	m.mark(role, from, to)
}

// span marks what the properties of a relationship give.
func (m *marker) span(role string, props map[string]any) {
	if props != nil {
		m.add(role, graph.Integer(props["start"]), graph.Integer(props["end"]))
	}
}

// mark keeps a stretch unless one that was marked before overlaps it.
func (m *marker) mark(role string, from, to int) bool {
	for i, s := range m.spans {
		if s.role == "subject" && role == "object" && s.start == from && s.end == to {
			m.spans[i].role = "both"
			return true
		}
		if from < s.end && s.start < to {
			return false
		}
	}
	m.spans = append(m.spans, span{from, to, role})
	return true
}

// words marks the first place where the words stand by themselves.
func (m *marker) words(role, words string) bool {
	w := []rune(strings.TrimSpace(words))
	if len(w) == 0 {
		return false
	}
	letter := func(i int) bool {
		return i >= 0 && i < len(m.text) && (unicode.IsLetter(m.text[i]) || unicode.IsDigit(m.text[i]))
	}
	for i := 0; i+len(w) <= len(m.text); i++ {
		if slices.Equal(m.text[i:i+len(w)], w) && !letter(i-1) && !letter(i+len(w)) && m.mark(role, i, i+len(w)) {
			return true
		}
	}
	return false
}

// name marks a speaker: by the whole name, or else by its last word of some length, as in "Blinken said".
func (m *marker) name(role, name string) {
	if m.words(role, name) {
		return
	}
	parts := strings.Fields(name)
	if len(parts) > 1 && len(parts[len(parts)-1]) > 2 {
		m.words(role, parts[len(parts)-1])
	}
}

// parts cuts the sentence at the marks.
func (m *marker) parts() []Part {
	slices.SortFunc(m.spans, func(a, b span) int { return a.start - b.start })
	var out []Part
	at := 0
	add := func(to int, role string) {
		if to > at {
			out = append(out, Part{string(m.text[at:to]), role})
		}
		at = to
	}
	for _, s := range m.spans {
		add(s.start, "")
		add(s.end, s.role)
	}
	add(len(m.text), "")
	return out
}
