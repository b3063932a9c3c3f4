package neo4j

import (
	"context"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/graph/cypher"
)

// Query runs a statement in read mode: the server itself refuses any that would write. The rows come as the server
// finds them, so a transaction stays open until they are closed.
func (s *Store) Query(ctx context.Context, cypher string, params map[string]any) (graph.Rows, error) {
	if err := s.reach(ctx); err != nil {
		return nil, err
	}
	const tries = 3
	for try := 1; ; try++ {
		r, err := s.begin(ctx, cypher, params)
		if err == nil {
			return r, nil
		}
		// Nothing was handed out yet, so beginning anew is safe.
		if try == tries || !driver.IsRetryable(err) || ctx.Err() != nil {
			return nil, s.explain(err)
		}
		s.log.Info("query begun anew", "try", try+1, "error", err)
	}
}

func (s *Store) begin(ctx context.Context, cypher string, params map[string]any) (*rows, error) {
	session := s.session(ctx, driver.AccessModeRead)
	r := &rows{store: s, session: session}
	t, err := session.BeginTransaction(ctx)
	if err != nil {
		_ = r.Close(ctx)
		return nil, err
	}
	r.tx = t
	if r.result, err = t.Run(ctx, cypher, params); err == nil {
		r.columns, err = r.result.Keys()
	}
	// A statement without rows runs to its end only now, and so does a write that must be refused.
	if err == nil && len(r.columns) == 0 {
		if _, err = r.result.Consume(ctx); err == nil {
			r.notices(ctx)
		}
	}
	if err != nil {
		_ = r.Close(ctx)
		return nil, err
	}
	return r, nil
}

type rows struct {
	store   *Store
	session driver.SessionWithContext
	tx      driver.ExplicitTransaction
	result  driver.ResultWithContext
	columns []string
	values  []any
	err     error
	done    bool // at the end, or closed
	closed  bool

	warnings []cypher.Warning
	plan     *cypher.Plan
}

func (r *rows) Columns() []string { return r.columns }

func (r *rows) Next(ctx context.Context) bool {
	if r.done || r.err != nil {
		return false
	}
	if err := ctx.Err(); err != nil {
		r.err = err
		return false
	}
	if len(r.columns) > 0 && r.result.Next(ctx) {
		r.values = r.result.Record().Values
		return true
	}
	r.done, r.values = true, nil
	if len(r.columns) > 0 {
		if r.err = r.store.explain(r.result.Err()); r.err == nil {
			r.notices(ctx)
		}
	}
	return false
}

// notices reads what the server has to say of a query that ran to its end. It is no reason to fail.
func (r *rows) notices(ctx context.Context) {
	summary, err := r.result.Consume(ctx)
	if err != nil {
		return
	}
	switch {
	case summary.Profile() != nil:
		r.plan = profileOf(summary.Profile())
	case summary.Plan() != nil:
		r.plan = planOf(summary.Plan())
	}
	for _, n := range summary.Notifications() {
		if w, ok := warning(n); ok {
			r.warnings = append(r.warnings, w)
		}
	}
}

// Warnings tells of what may be wrong with the query, once all rows were read: names that neither graph nor ontology
// know, and what the server itself warns of.
func (r *rows) Warnings() []cypher.Warning { return r.warnings }

func (r *rows) Values() []any { return r.values }

func (r *rows) Err() error { return r.err }

func (r *rows) Close(ctx context.Context) error {
	if r.closed {
		return nil
	}
	r.done, r.closed = true, true
	ctx = context.WithoutCancel(ctx)
	var err error
	if r.tx != nil {
		err = r.tx.Close(ctx)
	}
	if e := r.session.Close(ctx); err == nil {
		err = e
	}
	if r.err != nil {
		return nil // told already
	}
	return r.store.explain(err)
}

// Plan is the plan of EXPLAIN and PROFILE, once all rows were read.
func (r *rows) Plan() *cypher.Plan { return r.plan }

func planOf(p driver.Plan) *cypher.Plan {
	out := &cypher.Plan{PlanStep: stepOf(p.Operator(), p.Arguments())}
	for _, c := range p.Children() {
		out.Inputs = append(out.Inputs, planOf(c))
	}
	return out
}

func profileOf(p driver.ProfiledPlan) *cypher.Plan {
	out := &cypher.Plan{PlanStep: stepOf(p.Operator(), p.Arguments()), Profiled: true, Rows: p.Records(), Hits: p.DbHits()}
	for _, c := range p.Children() {
		out.Inputs = append(out.Inputs, profileOf(c))
	}
	return out
}

// stepOf takes the name of the database off an operator, as in "NodeIndexSeek@neo4j".
func stepOf(operator string, arguments map[string]any) cypher.PlanStep {
	name, _, _ := strings.Cut(operator, "@")
	return cypher.PlanStep{Operator: name, Detail: graph.Text(arguments["Details"])}
}
