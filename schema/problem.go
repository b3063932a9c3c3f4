package schema

import (
	"fmt"
	"slices"
	"strings"

	"entente/internal/nearest"
)

// Pos is a place in a schema file. Line and column count from 1; 0 means that the whole file is meant.
type Pos struct {
	File      string
	Line, Col int
}

// String gives the place as file:line:col.
func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Problem is one thing wrong with a schema file, and what to do about it.
type Problem struct {
	Pos  Pos
	What string
	Fix  string
}

// Error gives the problem as one line: where, what, what to do.
func (p Problem) Error() string {
	text := p.Pos.String() + ": " + p.What
	if p.Fix != "" {
		text += "; " + p.Fix
	}
	return text
}

// Problems are all the things wrong with a schema file, in its order.
type Problems []Problem

// Error gives one line for each problem.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As find a single Problem.
func (p Problems) Unwrap() []error {
	errs := make([]error, len(p))
	for i, problem := range p {
		errs[i] = problem
	}
	return errs
}

// report collects problems while a file is read.
type report struct{ problems Problems }

func (r *report) add(pos Pos, fix, format string, args ...any) {
	r.problems = append(r.problems, Problem{Pos: pos, What: fmt.Sprintf(format, args...), Fix: fix})
}

// err returns the problems in the order of the file, or nil when there are none.
func (r *report) err() error {
	if len(r.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(r.problems, func(a, b Problem) int {
		if a.Pos.Line != b.Pos.Line {
			return a.Pos.Line - b.Pos.Line
		}
		return a.Pos.Col - b.Pos.Col
	})
	return r.problems
}

// oneOf words the choice for a name that is not known: the nearest of the known names, or all when there are few.
func oneOf(name string, known []string) string {
	if near := nearest.Names(name, known, 1); len(near) > 0 {
		return fmt.Sprintf("did you mean %s?", near[0])
	}
	if len(known) == 0 {
		return "none is defined yet"
	}
	if len(known) > 20 {
		return fmt.Sprintf("`entente schema show` lists the %d there are", len(known))
	}
	return "use one of " + strings.Join(known, ", ")
}
