package pipeline

import (
	"context"
	"fmt"

	"entente/graph"
)

// loading is a batch on its way into the graph while the next one is gathered: loading does not wait for extraction,
// nor extraction for loading, and two batches are all that is held.
type loading struct {
	batch   graph.Batch
	waiting []Outcome
	cancel  context.CancelFunc
	done    chan struct{} // closed when stats and err are there
	stats   graph.LoadStats
	err     error
}

// flush begins to load the batch in one transaction, when the one before is loaded.
func (r *ingestion) flush(ctx context.Context) error {
	if err := r.loaded(ctx, true); err != nil {
		return err
	}
	if len(r.batch.Documents) == 0 {
		waiting := r.waiting
		r.waiting = nil
		return r.settle(ctx, waiting)
	}
	for i := range r.batch.Entities {
		r.entities[r.batch.Entities[i].ID] = true
	}
	l := &loading{batch: r.batch.Batch, waiting: r.waiting, done: make(chan struct{})}
	r.batch, r.waiting, r.loading = builder{}, nil, l
	ctx, l.cancel = context.WithCancel(ctx)
	go func() {
		defer close(l.done)
		l.stats, l.err = r.opt.Store.Load(ctx, &l.batch)
	}()
	return nil
}

// loaded takes note of the batch that was on its way, when it is there; with wait it waits for it.
func (r *ingestion) loaded(ctx context.Context, wait bool) error {
	l := r.loading
	if l == nil {
		return nil
	}
	if !wait {
		select {
		case <-l.done:
		default:
			return nil
		}
	}
	receive(l.done, nil, &r.limits.waits.Loading) // a load ends by itself when the context does
	l.cancel()
	r.loading = nil
	if l.err != nil {
		return fmt.Errorf("loading %d documents: %w", len(l.batch.Documents), l.err)
	}
	if r.opt.Loaded != nil {
		r.opt.Loaded(l.stats)
	}
	r.sum.Load.Add(l.stats)
	r.sum.Documents.New += l.stats.DocumentsNew
	r.sum.Documents.Changed += l.stats.DocumentsReplaced
	r.sum.Documents.Unchanged += l.stats.DocumentsUnchanged
	r.sum.Documents.Copies += l.stats.Copies
	return r.settle(ctx, l.waiting)
}

// abandon ends a load that an error elsewhere made pointless. The store keeps all of its batch or nothing.
func (r *ingestion) abandon() {
	if l := r.loading; l != nil {
		l.cancel()
		<-l.done
		r.loading = nil
	}
}
