package cypher

import (
	"errors"
	"slices"
	"strings"

	"entente/graph/cypher/fulltext"
	"entente/graph/cypher/value"
)

// fullTextIndex finds a full-text index of nodes by its name.
func fullTextIndex(g Graph, name string) (Index, error) {
	var names []string
	for _, ix := range g.Indexes() {
		if ix.Kind != "FULLTEXT" || ix.Entity != "NODE" {
			continue
		}
		if ix.Name == name {
			return ix, nil
		}
		names = append(names, ix.Name)
	}
	if names == nil {
		return Index{}, badArgument("there is no full-text index")
	}
	return Index{}, badArgument("there is no full-text index " + name + ", but " + strings.Join(names, ", "))
}

// queryNodes yields what a full-text search finds, best first.
func queryNodes(x *exec, args []any, yield func([]any) error) error {
	name, ok1 := args[0].(string)
	text, ok2 := args[1].(string)
	if !ok1 || !ok2 {
		return badType("the name of an index and a search text", args[0])
	}
	var options any
	if len(args) > 2 {
		options = args[2]
	}
	skip, limit, err := cuts(options)
	if err != nil {
		return err
	}
	ix, err := fullTextIndex(x.g, name)
	if err != nil {
		return err
	}
	q, err := fulltext.Parse(text, ix.Analyzer, ix.Properties)
	var wrong *fulltext.SyntaxError
	if errors.As(err, &wrong) {
		if wrong.Unsupported {
			return complaint{Unsupported, "FullText", wrong.Message}
		}
		return badArgument(wrong.Message)
	}
	if err != nil {
		return err
	}
	hits, held, err := x.search(ix, q)
	defer func() { x.release(held) }()
	if err != nil {
		return err
	}
	hits = hits[min(skip, int64(len(hits))):]
	if limit >= 0 {
		hits = hits[:min(limit, int64(len(hits)))]
	}
	for _, h := range hits {
		if err := yield([]any{value.Node(h.ID), h.Score}); err != nil {
			return err
		}
	}
	return nil
}

// cuts reads the options skip and limit; no limit is -1.
func cuts(options any) (skip, limit int64, err error) {
	limit = -1
	if options == nil {
		return skip, limit, nil
	}
	opts, ok := options.(map[string]any)
	if !ok {
		return 0, 0, badType("a map of options", options)
	}
	for k, v := range opts {
		n, isInt := v.(int64)
		switch {
		case (k == "skip" || k == "limit") && (!isInt || n < 0):
			return 0, 0, badArgument("the option " + k + " is a number from zero on")
		case k == "skip":
			skip = n
		case k == "limit":
			limit = n
		default:
			return 0, 0, complaint{Unsupported, "InvalidArgumentValue", "the option " + k + " is not answered here"}
		}
	}
	return skip, limit, nil
}

// search reads the texts of all nodes that an index is about. held is the
// memory counted for what it found, to be released after.
func (x *exec) search(ix Index, q *fulltext.Query) (hits []fulltext.Hit, held int64, err error) {
	s := q.NewSearch()
	const perHit = 200 // bytes
	for i, label := range ix.Labels {
		err := x.g.Nodes(label, func(n value.Node) error {
			x.hits++
			if err := x.tick(); err != nil {
				return err
			}
			if i > 0 {
				labels, err := x.g.Labels(n)
				if err != nil {
					return err
				}
				if slices.ContainsFunc(ix.Labels[:i], func(l string) bool { return slices.Contains(labels, l) }) {
					return nil // seen already
				}
			}
			fields := make([]string, len(ix.Properties))
			for k, key := range ix.Properties {
				v, err := x.g.Property(n, key)
				if err != nil {
					return err
				}
				fields[k] = words(v)
			}
			if !s.Add(int64(n), fields) {
				return nil
			}
			held += perHit
			return x.keep(perHit)
		})
		if err != nil {
			return nil, held, err
		}
	}
	return s.Hits(), held, nil
}

// words are what an index keeps of a property: a text, or the texts of a list.
func words(v any) string {
	switch o := v.(type) {
	case string:
		return o
	case []any:
		var all []string
		for _, e := range o {
			if s, ok := e.(string); ok {
				all = append(all, s)
			}
		}
		return strings.Join(all, " ")
	}
	return ""
}
