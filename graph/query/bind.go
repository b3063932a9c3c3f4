package query

import (
	"context"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/internal/nearest"
)

// Run binds the parameters and runs the question.
func (q *Query) Run(ctx context.Context, s graph.Store, given map[string]string) (graph.Rows, error) {
	params, err := q.Bind(ctx, s, given)
	if err != nil {
		return nil, err
	}
	return s.Query(ctx, q.Cypher, params)
}

// Bind checks the parameters that a user gave as text and converts them to what the Cypher expects. The store is asked
// for entities. The error is an ErrParameter.
func (q *Query) Bind(ctx context.Context, s graph.Store, given map[string]string) (map[string]any, error) {
	names := make([]string, len(q.Params))
	for i, p := range q.Params {
		names[i] = p.Name
	}
	for name := range given {
		if q.Param(name) == nil {
			hint := q.Name + " has no parameters"
			if len(names) > 0 {
				hint = "parameters of " + q.Name + ": " + strings.Join(names, ", ")
			}
			if near := nearest.Names(name, names, 1); len(near) > 0 {
				hint = "did you mean " + near[0] + "? " + hint
			}
			return nil, graph.Errorf(ErrParameter, hint, "query %s: no parameter is called %q", q.Name, name)
		}
	}
	out := make(map[string]any, len(q.Params))
	for i := range q.Params {
		p := &q.Params[i]
		text, ok := given[p.Name]
		text = strings.TrimSpace(text)
		switch {
		case text == "" && ok:
			return nil, graph.Errorf(ErrParameter, example(p), "query %s: parameter %s is empty", q.Name, p.Name)
		case text == "" && p.Required:
			return nil, graph.Errorf(ErrParameter, "for instance: entente query "+q.Usage(), "query %s: parameter %s is missing: %s", q.Name, p.Name, p.Doc)
		case text == "" && p.Default == "":
			out[p.Name] = nil
			continue
		case text == "":
			text = p.Default
		}
		v, err := convert(p, text)
		if err == nil && (p.Type == Entity || p.Type == Country) {
			v, err = p.entity(ctx, s, text)
		}
		if err != nil {
			return nil, err
		}
		out[p.Name] = v
	}
	return out, nil
}

func (p *Param) entity(ctx context.Context, s graph.Store, text string) (any, error) {
	e, err := Resolve(ctx, s, text)
	if err != nil {
		return nil, err
	}
	if p.Type == Entity {
		return e.ID, nil
	}
	if e.Country == "" {
		return nil, graph.Errorf(ErrParameter, example(p), "parameter %s: %s (%s) acts for no state that is known", p.Name, e.Name, e.ID)
	}
	return e.Country, nil
}

func example(p *Param) string {
	if p.Example == "" {
		return ""
	}
	return "for instance " + p.Name + "=" + p.Example
}

var relationForm = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)

// convert makes the value of a parameter out of text, but for entities.
func convert(p *Param, text string) (any, error) {
	bad := func(must string) error {
		return graph.Errorf(ErrParameter, example(p), "parameter %s: %q is no %s, which must be %s", p.Name, text, p.Type, must)
	}
	switch p.Type {
	case Integer:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || n < 0 {
			return nil, bad("a whole number from 0 up")
		}
		return n, nil
	case Number:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return nil, bad("a number like 0.5")
		}
		return f, nil
	case Date:
		for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
			if t, err := time.Parse(layout, text); err == nil {
				return graph.Date(t), nil
			}
		}
		return nil, bad("a day like 2024-07-28, a month like 2024-07 or a year like 2024")
	case Relation:
		r := strings.ToUpper(strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '_' || r == '-' }), "_"))
		if !relationForm.MatchString(r) {
			return nil, bad("the name of a relation like ALLIED_WITH")
		}
		return r, nil
	}
	return text, nil
}
