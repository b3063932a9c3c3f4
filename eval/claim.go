package eval

import (
	"io"

	"entente/schema"
)

// Claim is a predicted claim as the scorers read it. Other fields of its line are kept for reports.
type Claim struct {
	Document        string
	Span            Span
	Subject, Object Entity
	Relation        string
	Attribution     []Entity
	Plover          string
	Quad            int
	Confidence      float64
	Score           float64  // before calibration
	Parts           []string // what calibration knows of it
	Reason          string   // why it was rejected; "" for a claim that stands

	modality, polarity maybe
	time               day
	qualifiers         *object
	cue                any
	row                *object
}

// Entity is a subject, object or source of a claim. A missing one has nothing set.
type Entity struct {
	ID, Name, Text  string
	Type            string
	Country, Sector string
	Span            Span

	said map[string]bool // the normalised forms of what it is called
}

// names are the words as written and the name, those that there are.
func (e *Entity) names() []string {
	var names []string
	for _, n := range []string{e.Text, e.Name} {
		if n != "" {
			names = append(names, n)
		}
	}
	return names
}

// learn fills the normalised forms.
func (e *Entity) learn() {
	e.said = map[string]bool{}
	for _, n := range []string{e.ID, e.Name, e.Text} {
		if n = normalise(n); n != "" {
			e.said[n] = true
		}
	}
}

func entityOf(row *object) (Entity, error) {
	r := &fieldReader{row: row}
	e := Entity{
		ID: r.text("id"), Name: r.text("name"), Text: r.text("text"), Type: r.text("type"),
		Country: r.text("country"), Sector: r.text("sector"), Span: r.span("span"),
	}
	e.learn()
	return e, r.err
}

func (r *fieldReader) entity(key string) Entity {
	row := r.object(key)
	if row == nil {
		return Entity{}
	}
	return r.entityOf(row)
}

func (r *fieldReader) entityOf(row *object) Entity {
	e, err := entityOf(row)
	if err != nil && r.err == nil {
		r.err = err
	}
	return e
}

func claimOf(row *object) (*Claim, error) {
	r := &fieldReader{row: row}
	c := &Claim{
		Document: r.need("document"), Span: r.span("span"), Subject: r.entity("subject"), Object: r.entity("object"),
		Relation: r.text("relation"), Plover: r.text("plover"), Quad: r.whole("quad"), Confidence: r.number("confidence", 1),
		Score: r.number("score", 0), Parts: r.texts("parts"),
		modality: r.maybe("modality"), polarity: r.maybe("polarity"), Reason: r.text("reason"), qualifiers: r.object("qualifiers"), row: row,
	}
	for _, source := range r.objects("attribution") {
		c.Attribution = append(c.Attribution, r.entityOf(source))
	}
	c.time = r.time("time")
	if cue := r.object("cue"); cue != nil {
		c.cue = cue.get("text")
		if _, ok := cue.values["text"]; !ok {
			c.cue = ""
		}
	} else {
		c.cue = ""
	}
	return c, r.err
}

// Predictions are claims by document, in the order in which they were read.
type Predictions struct {
	byDocument map[string][]*Claim
}

// ReadPredictions reads files of claims, leaving out those below a confidence.
func ReadPredictions(minConfidence float64, paths ...string) (*Predictions, error) {
	p := &Predictions{}
	err := readFiles(paths, func(row *object) error { return p.add(row, minConfidence) })
	if err != nil {
		return nil, err
	}
	return p, nil
}

// Read adds the claims of an input, whose name stands in errors, leaving out those below a confidence.
func (p *Predictions) Read(name string, r io.Reader, minConfidence float64) error {
	return readLines(name, r, func(row *object) error { return p.add(row, minConfidence) })
}

func (p *Predictions) add(row *object, minConfidence float64) error {
	c, err := claimOf(row)
	if err != nil {
		return err
	}
	if c.Confidence < minConfidence {
		return nil
	}
	if p.byDocument == nil {
		p.byDocument = map[string][]*Claim{}
	}
	p.byDocument[c.Document] = append(p.byDocument[c.Document], c)
	return nil
}

// Split parts the claims that stand from rejected candidates, which have a reason. The scorers count whatever they get.
func (p *Predictions) Split() (standing, rejected *Predictions) {
	standing, rejected = &Predictions{map[string][]*Claim{}}, &Predictions{map[string][]*Claim{}}
	for document, claims := range p.byDocument {
		for _, c := range claims {
			to := standing
			if c.Reason != "" {
				to = rejected
			}
			to.byDocument[document] = append(to.byDocument[document], c)
		}
	}
	return standing, rejected
}

// above leaves out the claims below a confidence.
func (p *Predictions) above(least float64) *Predictions {
	kept := &Predictions{map[string][]*Claim{}}
	for document, claims := range p.byDocument {
		for _, c := range claims {
			if c.Confidence >= least {
				kept.byDocument[document] = append(kept.byDocument[document], c)
			}
		}
	}
	return kept
}

// of gives the claims of a document.
func (p *Predictions) of(document string) []*Claim { return p.byDocument[document] }

// Len is the number of claims.
func (p *Predictions) Len() int {
	n := 0
	for _, claims := range p.byDocument {
		n += len(claims)
	}
	return n
}

// symmetric tells whether the order of a relation's ends says nothing.
func symmetric(o *schema.Ontology, relation string) bool {
	r, ok := o.Relation(relation)
	return ok && r.Symmetric
}

// ratio is part of whole, 0 of nothing.
func ratio(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
}

func f1(precision, recall float64) float64 {
	if precision+recall == 0 {
		return 0
	}
	return 2 * precision * recall / (precision + recall)
}

// Figures are precision, recall and F1 with the counts behind them. Right of the predicted were right, and of the gold so
// many were found; the two differ where several predictions may hit one gold.
type Figures struct {
	Precision, Recall, F1         float64
	Right, Predicted, Found, Gold int
}

func figures(right, predicted, found, gold int) Figures {
	p, r := ratio(float64(right), float64(predicted)), ratio(float64(found), float64(gold))
	return Figures{p, r, f1(p, r), right, predicted, found, gold}
}

func (f Figures) object() *object {
	return fields("precision", f.Precision, "recall", f.Recall, "f1", f.F1, "right", f.Right, "predicted", f.Predicted,
		"found", f.Found, "gold", f.Gold)
}
