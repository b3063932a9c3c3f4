package cypher

import (
	"slices"

	"entente/graph/cypher/ast"
	"entente/internal/nearest"
)

// kind is what is known of an expression's type before the query runs.
type kind uint16

const (
	kAny  kind = 0
	kNode kind = 1 << iota
	kRel
	kPath
	kRelList // a variable-length relationship
	kList
	kMap
	kInt
	kFloat
	kString
	kBool
	kTemporal
	kDuration
	kNull
)

const kNumber = kInt | kFloat

// within tells whether a known type k is one of the types in set; what is not
// known, and null, may be.
func (k kind) within(set kind) bool { return k == kAny || k&(set|kNull) != 0 }

func (k kind) String() string {
	names := []struct {
		k kind
		s string
	}{{kNode, "Node"}, {kRel, "Relationship"}, {kPath, "Path"}, {kRelList, "List of relationships"}, {kList, "List"}, {kMap, "Map"},
		{kInt, "Integer"}, {kFloat, "Float"}, {kString, "String"}, {kBool, "Boolean"}, {kTemporal, "temporal value"},
		{kDuration, "Duration"}, {kNull, "Null"}}
	out := ""
	for _, n := range names {
		if k&n.k != 0 {
			if out != "" {
				out += " or "
			}
			out += n.s
		}
	}
	if out == "" {
		return "Any"
	}
	return out
}

// symbol is a variable: its name and where its value lies in the row.
type symbol struct {
	name string
	slot int
	typ  kind
}

// scope is the set of variables that can be named at a place. Fixed variables
// come from outside of a subquery and outlive every WITH in it.
type scope struct {
	vars  map[string]*symbol
	fixed map[string]*symbol
	// before holds variables from before a projection, which its ORDER BY and
	// WHERE may still name.
	before map[string]*symbol
	// local marks variables of comprehensions, free in aggregating expressions.
	local map[string]bool
}

func newScope() *scope {
	return &scope{vars: map[string]*symbol{}, fixed: map[string]*symbol{}, local: map[string]bool{}}
}

func (s *scope) clone() *scope {
	c := newScope()
	for n, v := range s.vars {
		c.vars[n] = v
	}
	for n, v := range s.fixed {
		c.fixed[n] = v
	}
	for n := range s.local {
		c.local[n] = true
	}
	c.before = s.before
	return c
}

// asOuter gives the scope in which a subquery begins that sees everything.
func (s *scope) asOuter() *scope {
	c := newScope()
	for n, v := range s.all() {
		c.vars[n] = v
		c.fixed[n] = v
	}
	return c
}

func (s *scope) all() map[string]*symbol {
	out := map[string]*symbol{}
	for n, v := range s.before {
		out[n] = v
	}
	for n, v := range s.fixed {
		out[n] = v
	}
	for n, v := range s.vars {
		out[n] = v
	}
	return out
}

func (s *scope) find(name string) *symbol {
	if v, ok := s.vars[name]; ok {
		return v
	}
	if v, ok := s.fixed[name]; ok {
		return v
	}
	return s.before[name]
}

// names gives the variables that * stands for, sorted.
func (s *scope) names() []string {
	var out []string
	for n := range s.vars {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

func undefined(v *ast.Var, s *scope) *ast.Error {
	e := ast.Errorf(v.Pos, ast.Semantic, "UndefinedVariable", "the variable %q is not defined here", v.Name)
	var names []string
	for n := range s.all() {
		names = append(names, n)
	}
	if near := nearest.Name(v.Name, sortedNames(names)); near != "" {
		return e.WithHint("did you mean %q?", near)
	}
	return e
}
