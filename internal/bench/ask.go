package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/query"
	"entente/internal/newsgraph"
)

// Question is what a saved question took on one size.
type Question struct {
	Name  string
	Rows  int
	File  Times
	Neo4j Times // zero when it was not asked
}

// Times are how long the answer took until its last row: the first time, and the shortest of the times after. One that
// took longer than Options.Limit is Over and was not asked again.
type Times struct {
	First, Again time.Duration
	Over         bool
}

const firstQuestion = "MATCH (a:Country {id: $actor})-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count"

// ask opens the file anew and asks every saved question.
func (s *Size) ask(ctx context.Context, path string, opt Options) error {
	forget() // what loading left behind is not the reader's
	start, cpu := time.Now(), processor()
	store, err := embedded.Open(ctx, "file:"+path, graph.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	if _, err := count(ctx, store, firstQuestion, newsgraph.Params()); err != nil {
		return err
	}
	s.Open = Phase{time.Since(start), processor() - cpu, peak()}
	all, err := query.All()
	if err != nil {
		return err
	}
	for _, q := range all {
		opt.Step(fmt.Sprintf("%d claims: asking %s", s.Claims, q.Name))
		a := Question{Name: q.Name}
		if a.Rows, a.File, err = times(ctx, store, q.Cypher, opt); err != nil {
			return fmt.Errorf("question %s: %w", q.Name, err)
		}
		s.Questions = append(s.Questions, a)
	}
	s.Asked = Phase{time.Since(start), processor() - cpu, peak()}
	return nil
}

// times asks a question once and then again.
func times(ctx context.Context, store graph.Querier, cypher string, opt Options) (rows int, t Times, err error) {
	var again []time.Duration
	for i := range 1 + opt.Repeat {
		limited, cancel := context.WithTimeout(ctx, opt.Limit)
		start := time.Now()
		n, err := count(limited, store, cypher, newsgraph.Params())
		took := time.Since(start)
		late := limited.Err() != nil
		cancel()
		if late && ctx.Err() == nil {
			t.Over = true
			return rows, t, nil
		}
		if err != nil {
			return 0, t, err
		}
		rows = n
		if i == 0 {
			t.First = took
		} else {
			again = append(again, took)
		}
	}
	if len(again) == 0 {
		return rows, t, errors.New("a question must be asked again once at least")
	}
	t.Again = slices.Min(again)
	return rows, t, nil
}

// count reads all rows of an answer.
func count(ctx context.Context, q graph.Querier, cypher string, params map[string]any) (n int, err error) {
	err = graph.Each(ctx, q, cypher, params, func([]any) error { n++; return nil })
	return n, err
}
