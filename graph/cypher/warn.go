package cypher

import (
	"slices"

	"entente/graph/cypher/ast"
	"entente/internal/nearest"
)

// warn adds a warning once.
func (c *compiler) warn(code, what, name string, at ast.Pos, known ...[]string) {
	var all []string
	for _, k := range known {
		if slices.Contains(k, name) {
			return
		}
		all = append(all, k...)
	}
	key := code + "\x00" + name
	if c.warned[key] {
		return
	}
	c.warned[key] = true
	w := Warning{Line: at.Line, Col: at.Col, Code: code, Message: "no " + what + " in the graph is named " + name}
	if near := nearest.Name(name, sortedNames(all)); near != "" {
		w.Hint = "did you mean " + near + "?"
	}
	c.warnings = append(c.warnings, w)
}

func (c *compiler) vocabulary() *Vocabulary {
	if c.opts.Vocabulary != nil {
		return c.opts.Vocabulary
	}
	return &Vocabulary{}
}

func (c *compiler) warnKey(key string, at ast.Pos) {
	c.warn("UnknownProperty", "property", key, at, c.g.KeyNames(), c.vocabulary().Keys)
}

func (c *compiler) warnLabels(l *ast.LabelExpr, rel bool) {
	for _, p := range l.Parts {
		c.warnLabels(p, rel)
	}
	if l.Op != "" {
		return
	}
	if rel {
		c.warn("UnknownType", "relationship type", l.Name, l.Pos, c.g.TypeNames(), c.vocabulary().Types)
	} else {
		c.warn("UnknownLabel", "label", l.Name, l.Pos, c.g.LabelNames(), c.vocabulary().Labels)
	}
}

// sortedNames puts names in order, so that of two equally near ones it is always the same that is offered.
func sortedNames(names []string) []string { return slices.Sorted(slices.Values(names)) }
