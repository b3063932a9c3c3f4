package view

import (
	"fmt"
	"io"

	"entente/schema"
)

// WriteGraSS writes the style sheet for Neo4j Browser: colours, sizes and captions by the types and relations of the
// ontology. Captions show what reads well: names, and the caption that every edge carries; no ids and no dates, which
// the Browser puts in quotes.
func WriteGraSS(w io.Writer, o *schema.Ontology) error {
	out := &errorWriter{w: w}
	node := func(label, colour, caption string, diameter int) {
		out.printf("node.%s {\n  color: %s;\n  border-color: %s;\n  text-color-internal: #ffffff;\n  diameter: %dpx;\n  caption: \"{%s}\";\n  font-size: 11px;\n}\n\n",
			label, colour, shade(colour), diameter, caption)
	}
	out.printf("node {\n  border-width: 2px;\n  font-size: 11px;\n}\n\nrelationship {\n  color: %s;\n  font-size: 9px;\n}\n\n", quadColours[0])
	// The rule for all entities comes first: those for types add to it.
	node("Entity", typeColour(""), "name", 65)
	for _, label := range o.Labels() {
		diameter := 65
		if label == "Country" {
			diameter = 80
		}
		node(label, typeColour(label), "name", diameter)
	}
	node("Claim", "#9a7b00", "relation", 65)
	node("Sentence", "#5f6b7a", "text", 90)
	node("Document", "#3d4652", "title", 65)
	node("Alias", "#8c96a3", "name", 20)
	for _, r := range o.Relations() {
		wide := 2
		if r.Quad == 2 || r.Quad == 4 {
			wide = 3 // acts weigh more than words
		}
		out.printf("relationship.%s {\n  color: %s;\n  shaft-width: %dpx;\n  caption: \"{caption}\";\n  font-size: 9px;\n}\n\n", r.Name, quadColours[min(max(r.Quad, 0), 4)], wide)
	}
	for _, lower := range []string{"SUBJECT", "OBJECT", "SAID_BY", "STATED_IN", "OF", "COPY_OF", "NAMES"} {
		out.printf("relationship.%s {\n  color: #a5abb6;\n  shaft-width: 1px;\n  caption: \"<type>\";\n  font-size: 8px;\n}\n\n", lower)
	}
	return out.err
}

// errorWriter keeps the first error of many writes.
type errorWriter struct {
	w   io.Writer
	err error
}

func (e *errorWriter) printf(format string, args ...any) {
	if e.err == nil {
		_, e.err = fmt.Fprintf(e.w, format, args...)
	}
}

// shade gives a darker colour of "#rrggbb".
func shade(colour string) string {
	var r, g, b int
	if _, err := fmt.Sscanf(colour, "#%02x%02x%02x", &r, &g, &b); err != nil {
		return colour
	}
	return fmt.Sprintf("#%02x%02x%02x", r*3/4, g*3/4, b*3/4)
}
