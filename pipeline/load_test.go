package pipeline

import (
	"context"
	"testing"
	"time"

	"entente/graph"
)

// slowStore does not end its first load before a document of the next batch was worked on.
type slowStore struct {
	*memory
	handled <-chan int
}

func (s *slowStore) Load(ctx context.Context, b *graph.Batch) (graph.LoadStats, error) {
	for s.memory.loads == 0 {
		select {
		case n := <-s.handled:
			if n >= 3 {
				return s.memory.Load(ctx, b)
			}
		case <-time.After(10 * time.Second):
			return graph.LoadStats{}, context.DeadlineExceeded
		}
	}
	return s.memory.Load(ctx, b)
}

// While one batch is loaded the next is gathered.
func TestLoadingDoesNotHoldUpExtraction(t *testing.T) {
	handled := make(chan int, 16)
	store := &slowStore{memory: newMemory(), handled: handled}
	sum, err := Ingest(t.Context(), texts("Japan met China.", "China met Russia.", "Russia met Japan.", "Japan met Korea."), Options{Extractor: meetings{}, Store: store, Version: "test/1", Batch: 2, Workers: 1,
		Progress: func(s Summary) { handled <- s.Handled }})
	if err != nil {
		t.Fatal(err)
	}
	if sum.Documents.New != 4 || store.loads != 2 {
		t.Errorf("%d documents new, %d loads", sum.Documents.New, store.loads)
	}
}
