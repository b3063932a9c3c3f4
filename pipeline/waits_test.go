package pipeline

import (
	"context"
	"fmt"
	"iter"
	"testing"
	"testing/synctest"
	"time"

	"entente/extract"
	"entente/graph"
	"entente/ingest"
)

// slow is an extractor that takes its time.
type slow struct {
	meetings
	takes time.Duration
}

func (s slow) Extract(ctx context.Context, d extract.Document) (*extract.Result, error) {
	time.Sleep(s.takes)
	return s.meetings.Extract(ctx, d)
}

// slowLoad is a store that takes its time.
type slowLoad struct {
	*memory
	takes time.Duration
}

func (s slowLoad) Load(ctx context.Context, b *graph.Batch) (graph.LoadStats, error) {
	time.Sleep(s.takes)
	return s.memory.Load(ctx, b)
}

func slowly(items iter.Seq2[ingest.Item, error], takes time.Duration) iter.Seq2[ingest.Item, error] {
	return func(yield func(ingest.Item, error) bool) {
		for it, err := range items {
			time.Sleep(takes)
			if !yield(it, err) {
				return
			}
		}
	}
}

// Whichever stage is slow is told to be the limit, while the run goes on and at its end. Time stands still but for
// the sleeping of the slow one.
func TestLimit(t *testing.T) {
	for _, c := range []struct {
		want                 string
		read, extract, loads time.Duration
	}{
		{StageReading, time.Second, 10 * time.Millisecond, 100 * time.Millisecond},
		{StageExtracting, 10 * time.Millisecond, time.Second, 100 * time.Millisecond},
		{StageLoading, 10 * time.Millisecond, 10 * time.Millisecond, 10 * time.Second},
	} {
		t.Run(c.want, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var in []string
				for i := range 150 {
					in = append(in, fmt.Sprintf("Japan met China in round %d.", i))
				}
				told := map[string]int{}
				sum, err := Ingest(t.Context(), slowly(texts(in...), c.read), Options{
					Extractor: slow{takes: c.extract}, Store: slowLoad{newMemory(), c.loads}, Version: "test/1", Batch: 10, Workers: 1,
					Progress: func(s Summary) { told[s.Limit]++ },
				})
				if err != nil {
					t.Fatal(err)
				}
				took := time.Duration(sum.Seconds * float64(time.Second))
				if got := sum.Waited.Limit(took); got != c.want {
					t.Errorf("limit %s, want %s: %+v of %v", got, c.want, sum.Waited, took)
				}
				if told[c.want] < len(in)/2 {
					t.Errorf("told while it ran: %v", told)
				}
			})
		})
	}
}

func TestWaitsLimit(t *testing.T) {
	for _, c := range []struct {
		waits Waits
		want  string
	}{
		{Waits{}, StageGathering},
		{Waits{Reading: 500 * time.Millisecond}, StageGathering},
		{Waits{Reading: 3 * time.Second, Extracting: 2 * time.Second}, StageReading},
		{Waits{Loading: 9 * time.Second, Extracting: time.Second}, StageLoading},
	} {
		if got := c.waits.Limit(10 * time.Second); got != c.want {
			t.Errorf("%+v: %s, want %s", c.waits, got, c.want)
		}
	}
}
