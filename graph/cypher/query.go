// Package cypher answers read-only Cypher over any graph that implements the
// small interface Graph.
//
// It promises exactness: a query is answered as Neo4j 5 would answer it, or it
// is refused with the place and the reason. It never writes, and it never
// approximates. What it covers is listed in docs/cypher.md, measured by the
// openCypher TCK.
//
// A query is parsed (package parse), checked and compiled to operators that
// pass one shared row to each other, and run under a bound on memory, a
// timeout and the caller's context.
package cypher

import (
	"context"
	"errors"
	"time"

	"entente/graph/cypher/ast"
	"entente/graph/cypher/parse"
	"entente/graph/cypher/value"
)

// Options bound a query.
type Options struct {
	Timeout    time.Duration    // 0: none besides the context's
	MaxMemory  int64            // bytes of rows held at once; 0: 512 MB
	Now        func() time.Time // the clock; nil: time.Now
	Vocabulary *Vocabulary      // names that are right although no data uses them
}

// Vocabulary is a set of names that are known besides those in the graph.
type Vocabulary struct {
	Labels, Types, Keys []string
}

const defaultMemory = 512 << 20

// Warning is about a query that is right but may not mean what was wanted.
type Warning struct {
	Line, Col int
	Code      string // UnknownLabel, UnknownType, UnknownProperty
	Message   string
	Hint      string
}

// Result is the answer to a query.
type Result struct {
	Columns  []string
	Rows     [][]any
	Warnings []Warning
	Plan     *Plan // of EXPLAIN and PROFILE
}

// Query runs a query and gives all its rows.
func Query(ctx context.Context, g Graph, text string, params map[string]any, opts Options) (*Result, error) {
	var rows [][]any
	res, err := Stream(ctx, g, text, params, opts, func(row []any) error {
		rows = append(rows, row)
		return nil
	})
	if err != nil {
		return nil, err
	}
	res.Rows = rows
	return res, nil
}

// Stream runs a query and hands over its rows one by one; the row belongs to
// the receiver. An error of yield ends the query and is given back.
func Stream(ctx context.Context, g Graph, text string, params map[string]any, opts Options, yield func(row []any) error) (*Result, error) {
	q, err := Prepare(g, text, params, opts)
	if err != nil {
		return nil, err
	}
	err = q.Run(ctx, yield)
	return &q.result, err
}

// Prepared is a query that is compiled for one graph and one set of
// parameters. It runs once.
type Prepared struct {
	g      Graph
	text   string
	opts   Options
	params map[string]any
	root   op
	cols   []*symbol
	slots  int
	mode   ast.Mode
	result Result
}

// Columns are known before the first row.
func (q *Prepared) Columns() []string { return q.result.Columns }

// Warnings are known before the first row.
func (q *Prepared) Warnings() []Warning { return q.result.Warnings }

// Plan is the plan of EXPLAIN, and after the run of PROFILE.
func (q *Prepared) Plan() *Plan { return q.result.Plan }

// Prepare parses, checks and compiles a query.
func Prepare(g Graph, text string, params map[string]any, opts Options) (*Prepared, error) {
	return prepare(g, text, params, opts, nil)
}

func prepare(g Graph, text string, params map[string]any, opts Options, extend func(*compiler)) (*Prepared, error) {
	st, err := parse.Statement(text)
	if err != nil {
		return nil, err
	}
	q := &Prepared{g: g, text: text, opts: opts, mode: st.Mode}
	q.params = make(map[string]any, len(params))
	for k, v := range params {
		if q.params[k], err = value.Normalize(v); err != nil {
			return nil, &ast.Error{Code: ast.Parameter, Detail: "InvalidParameter", Message: "the parameter $" + k + ": " + err.Error(), Text: text, Err: err}
		}
	}
	c := &compiler{g: g, opts: opts, params: q.params, warned: map[string]bool{}}
	if extend != nil {
		extend(c)
	}
	q.root, q.cols, err = c.query(st.Query, newScope())
	if err == nil && q.cols == nil && c.writer == nil {
		err = noReturn(st.Query)
	}
	if err != nil {
		return nil, withText(err, text)
	}
	q.slots = c.slots
	q.result.Warnings = c.warnings
	for _, col := range q.cols {
		q.result.Columns = append(q.result.Columns, col.name)
	}
	switch st.Mode {
	case ast.Explain:
		q.result.Plan = explain(q.root)
	case ast.Profile:
		q.root = profiled(q.root)
	}
	return q, nil
}

func noReturn(q *ast.Query) error {
	last := q.Parts[0].Clauses[len(q.Parts[0].Clauses)-1]
	return ast.Errorf(last.Position(), ast.Syntax, "InvalidClauseComposition", "the query ends here without a RETURN").WithHint("add RETURN and what you want to see")
}

func withText(err error, text string) error {
	var e *ast.Error
	if errors.As(err, &e) && e.Text == "" {
		e.Text = text
	}
	return err
}

// Run executes the query.
func (q *Prepared) Run(ctx context.Context, yield func(row []any) error) (err error) {
	if q.mode == ast.Explain {
		return nil
	}
	if q.opts.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, q.opts.Timeout)
		defer cancel()
	}
	x := &exec{ctx: ctx, g: q.g, row: make([]any, q.slots), params: q.params, clock: q.opts.Now, maxMem: q.opts.MaxMemory}
	if x.clock == nil {
		x.clock = time.Now
	}
	if x.maxMem <= 0 {
		x.maxMem = defaultMemory
	}
	x.now = x.clock()
	if err := x.cancelled(); err != nil {
		return err
	}
	err = q.root.run(x, func() error {
		row := make([]any, len(q.cols))
		for i, col := range q.cols {
			v, err := x.export(x.row[col.slot])
			if err != nil {
				return err
			}
			row[i] = v
		}
		return yield(row)
	})
	if q.mode == ast.Profile {
		q.result.Plan = explain(q.root)
	}
	return withText(err, q.text)
}
