package graph

import (
	"fmt"
	"math"
	"regexp"
	"strings"
)

// Names of entity types and relations become labels and relationship types; user-defined ones too, so their form is
// checked wherever they come in. Cypher cannot take them as parameters.
var (
	typeName      = regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,63}$`)
	relationName  = regexp.MustCompile(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+){0,15}$`)
	qualifierName = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+){0,7}$`)
)

// Labels and relationship types of the lower layer, which no ontology may use for its own.
var (
	reservedLabels    = []string{"Entity", "Claim", "Sentence", "Document", "Alias"}
	reservedRelations = []string{"SUBJECT", "OBJECT", "SAID_BY", "STATED_IN", "OF", "COPY_OF", "NAMES", "MIGRATED_TO"}
)

// CheckType tells what is wrong with a name for an entity type, if anything.
func CheckType(name string) error {
	return checkName(name, typeName, reservedLabels, "entity type", "letters and digits, the first a capital: `Country`")
}

// CheckRelation tells what is wrong with a name for a relation, if anything.
func CheckRelation(name string) error {
	return checkName(name, relationName, reservedRelations, "relation", "capitals, digits and single underscores: `ALLIED_WITH`")
}

func checkName(name string, form *regexp.Regexp, reserved []string, what, rule string) error {
	if len(name) > 64 || !form.MatchString(name) {
		return fmt.Errorf("%s %q: must be %s", what, name, rule)
	}
	for _, r := range reserved {
		if r == name {
			return fmt.Errorf("%s %q: the graph uses this name itself", what, name)
		}
	}
	return nil
}

// Check tells whether the batch is consistent in itself: ids present, of good form and not given twice with other
// content, references within the batch, values in range. A store checks every batch before it writes any of it. The
// error is an ErrBatch and lists the first problems.
func (b *Batch) Check() error {
	c := checker{docs: map[string]bool{}, sentences: make(map[string]string, len(b.Sentences)), entities: make(map[string]bool, len(b.Entities)),
		claims: make(map[string]bool, len(b.Claims)), relations: map[string]bool{}}
	for i := range b.Documents {
		c.document(&b.Documents[i])
	}
	for i := range b.Entities {
		c.entity(&b.Entities[i])
	}
	for i := range b.Sentences {
		c.sentence(&b.Sentences[i])
	}
	for i := range b.Claims {
		c.claim(&b.Claims[i])
	}
	for _, p := range b.Copies {
		if p.Document == "" || p.Of == "" || p.Document == p.Of {
			c.bad("copy %q of %q: needs two documents", p.Document, p.Of)
		}
	}
	if c.count == 0 {
		return nil
	}
	more := ""
	if n := c.count - len(c.problems); n > 0 {
		more = fmt.Sprintf("\n  and %d more", n)
	}
	return &Error{Kind: ErrBatch, What: "wrong batch:\n  " + strings.Join(c.problems, "\n  ") + more}
}

type checker struct {
	docs, entities, claims map[string]bool
	relations              map[string]bool   // of good form
	sentences              map[string]string // id to document
	problems               []string
	count                  int
}

func (c *checker) bad(format string, args ...any) {
	c.count++
	if len(c.problems) < 8 {
		c.problems = append(c.problems, fmt.Sprintf(format, args...))
	}
}

func (c *checker) id(what, id string, seen map[string]bool) {
	switch {
	case len(id) > 512 || !wellFormedID(id):
		c.bad("%s %q: an id is 1–512 bytes without white space, like country/JPN", what, id)
	case seen[id]:
		c.bad("%s %q: given twice", what, id)
	}
	seen[id] = true
}

// wellFormedID tells whether an id has no white space and, if it has a slash, something before and after the first.
// Every claim has one, and a regular expression takes ten times as long.
func wellFormedID(id string) bool {
	slash := strings.IndexByte(id, '/')
	return id != "" && slash != 0 && slash != len(id)-1 && !strings.ContainsAny(id, " \t\n\f\r")
}

func (c *checker) document(d *Document) {
	c.id("document", d.ID, c.docs)
	if len(d.CopyKeys) > maxCopyKeys {
		c.bad("document %q: has %d copy keys, more than %d", d.ID, len(d.CopyKeys), maxCopyKeys)
	}
	for _, k := range d.CopyKeys {
		if !keyForm.MatchString(k) {
			c.bad("document %q: copy key %q: must be 2–32 small letters and digits", d.ID, k)
		}
	}
}

const maxCopyKeys = 256

// keyForm leaves no room for the syntax of any index that keys are looked up in.
var keyForm = regexp.MustCompile(`^[a-z][a-z0-9]{1,31}$`)

func (c *checker) entity(e *Entity) {
	c.id("entity", e.ID, c.entities)
	if e.Name == "" {
		c.bad("entity %q: has no name", e.ID)
	}
	if err := CheckType(e.Type); err != nil {
		c.bad("entity %q: %v", e.ID, err)
	}
}

func (c *checker) sentence(s *Sentence) {
	if _, ok := c.sentences[s.ID]; ok || s.ID == "" {
		c.bad("sentence %q: given twice, or no id", s.ID)
	}
	c.sentences[s.ID] = s.Document
	if !c.docs[s.Document] {
		c.bad("sentence %q: its document %q is not in the batch", s.ID, s.Document)
	}
	if s.Start < 0 || s.End < s.Start {
		c.bad("sentence %q: span %d–%d", s.ID, s.Start, s.End)
	}
}

func (c *checker) claim(m *Claim) {
	c.id("claim", m.ID, c.claims)
	if !c.docs[m.Document] {
		c.bad("claim %q: its document %q is not in the batch", m.ID, m.Document)
	}
	if d, ok := c.sentences[m.Sentence]; !ok || d != m.Document {
		c.bad("claim %q: its sentence %q is not in the batch, or of another document", m.ID, m.Sentence)
	}
	if !c.entities[m.Subject] {
		c.bad("claim %q: its subject %q is not in the batch", m.ID, m.Subject)
	}
	if m.Object != "" && !c.entities[m.Object] {
		c.bad("claim %q: its object %q is not in the batch", m.ID, m.Object)
	}
	if !c.relations[m.Relation] {
		if err := CheckRelation(m.Relation); err != nil {
			c.bad("claim %q: %v", m.ID, err)
		} else {
			c.relations[m.Relation] = true
		}
	}
	for i, s := range m.SaidBy {
		if !c.entities[s] {
			c.bad("claim %q: its speaker %q is not in the batch", m.ID, s)
		}
		for _, t := range m.SaidBy[:i] {
			if s == t {
				c.bad("claim %q: speaker %q twice", m.ID, s)
			}
		}
	}
	if m.Modality == "" || strings.ContainsAny(m.Modality, " \t\n") {
		c.bad("claim %q: modality %q", m.ID, m.Modality)
	}
	if m.Polarity != Affirmed && m.Polarity != Denied {
		c.bad("claim %q: polarity %q, must be %s or %s", m.ID, m.Polarity, Affirmed, Denied)
	}
	if !(m.Confidence >= 0 && m.Confidence <= 1) { // not a number, too
		c.bad("claim %q: confidence %v, must be within 0…1", m.ID, m.Confidence)
	}
	if math.IsNaN(m.Goldstein) || math.IsInf(m.Goldstein, 0) {
		c.bad("claim %q: Goldstein value %v", m.ID, m.Goldstein)
	}
	if !m.EventTo.IsZero() && m.EventTo.Before(m.EventFrom) {
		c.bad("claim %q: event from %s to %s", m.ID, day(m.EventFrom), day(m.EventTo))
	}
	for k := range m.Qualifiers {
		if len(k) > 64 || !qualifierName.MatchString(k) {
			c.bad("claim %q: qualifier %q, must be small letters, digits and single underscores", m.ID, k)
		}
	}
}
