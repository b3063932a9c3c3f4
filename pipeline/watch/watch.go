// Package watch joins the parts of scheduled ingestion: a schedule calls the
// collector for each source, which hands documents to a queue, and a worker
// loads them into the graph.
//
// The worker runs in this process or, behind a queue server, in any number of
// others; the code is the same.
package watch

import (
	"context"
	"errors"
	"log/slog"
	"reflect"
	"sync"
	"time"

	"entente/ingest/collect"
	"entente/ingest/queue"
	"entente/ingest/schedule"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/pipeline"
)

// Queue is what a watcher needs of a queue.
type Queue interface {
	queue.Publisher
	queue.Leaser
}

// Watcher watches sources.
type Watcher struct {
	Sources   []sources.Source
	State     *state.DB
	Collector *collect.Collector
	Queue     Queue
	Worker    *pipeline.Worker // nil when the workers are other processes
	Logger    *slog.Logger
	AtOnce    int                                         // sources looked at together, 8 when 0
	Linger    time.Duration                               // how long Once waits for the results of other processes
	Ran       func(sources.Source, collect.Report, error) // after each look at a source; may be nil
	Changed   <-chan Change                               // what Run is to watch from then on; may be nil

	mu   sync.Mutex
	busy map[string]bool // sources that are looked at
}

// Change is what is watched from now on.
type Change struct {
	Sources   []sources.Source
	UserAgent string
}

// atOnce bounds the sources that are looked at together; within each the
// source's own limits hold.
const atOnce = 8

// orphanAge is how long a queue server's workers may keep an item before it is
// handed over anew.
const orphanAge = 6 * time.Hour

// Once looks at each source that is not paused, works on all that is due, and
// ends. The error is one of the state, the graph or ctx.
func (w *Watcher) Once(ctx context.Context) error {
	return w.serve(ctx, func(ctx context.Context) error {
		var all sync.WaitGroup
		slots := make(chan struct{}, w.limit())
		errs := make([]error, len(w.Sources))
		for i, src := range w.Sources {
			slots <- struct{}{}
			all.Go(func() {
				defer func() { <-slots }()
				errs[i] = w.look(ctx, src)
			})
		}
		all.Wait()
		w.linger(ctx)
		return errors.Join(errs...)
	})
}

// linger waits for results of workers elsewhere, for as long as some are to
// come and the watcher is told to wait. Later ones are taken the next time.
func (w *Watcher) linger(ctx context.Context) {
	if w.Worker != nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, w.Linger)
	defer cancel()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		n, err := w.State.Count(ctx, "")
		if err != nil || n[state.Queued] == 0 {
			return
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// Run looks at the sources on their schedules until ctx is done.
func (w *Watcher) Run(ctx context.Context) error {
	return w.serve(ctx, func(ctx context.Context) error {
		ctx, cancel := context.WithCancelCause(ctx)
		defer cancel(nil)
		s, err := schedule.New(ctx, schedule.Options{Limit: w.limit()})
		if err != nil {
			return err
		}
		err = w.plan(ctx, s, nil, w.Sources, cancel)
		s.Start()
		for err == nil {
			select {
			case <-ctx.Done():
				err = context.Cause(ctx)
			case next := <-w.Changed:
				w.Collector.Use(next.Sources, next.UserAgent)
				err = w.plan(ctx, s, w.Sources, next.Sources, cancel)
				w.Sources = next.Sources
			}
		}
		return errors.Join(s.Stop(), err)
	})
}

// plan schedules the sources that are not as they were before, and ends the
// schedules of those that are not there any more. Looks that have begun go on
// to their end.
func (w *Watcher) plan(ctx context.Context, s *schedule.Scheduler, before, now []sources.Source, fail func(error)) error {
	was := map[string]sources.Source{}
	for _, src := range before {
		was[src.Name] = src
	}
	for _, src := range now {
		old, known := was[src.Name]
		delete(was, src.Name)
		if old.Line = src.Line; known && reflect.DeepEqual(old, src) {
			continue
		}
		if known {
			s.Remove(src.Name)
		}
		last, err := w.State.Source(ctx, src.Name)
		if err != nil {
			return err
		}
		if err := s.Add(src.Name, src.Schedule, last.Checked, func(job context.Context) {
			if err := w.look(job, src); err != nil && job.Err() == nil {
				fail(err)
			}
		}); err != nil {
			return err
		}
	}
	for name := range was {
		s.Remove(name)
	}
	return nil
}

// begin notes that a source is looked at; false when it is already, with the
// fields that it had before.
func (w *Watcher) begin(name string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.busy[name] {
		return false
	}
	if w.busy == nil {
		w.busy = map[string]bool{}
	}
	w.busy[name] = true
	return true
}

func (w *Watcher) end(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.busy, name)
}

func (w *Watcher) limit() int {
	if w.AtOnce > 0 {
		return w.AtOnce
	}
	return atOnce
}

// look looks at one source unless it is paused or another watcher has it.
func (w *Watcher) look(ctx context.Context, src sources.Source) error {
	if !w.begin(src.Name) {
		w.Logger.Debug("it is still looked at", "source", src.Name)
		return nil
	}
	defer w.end(src.Name)
	known, err := w.State.Source(ctx, src.Name)
	if err != nil {
		return err
	}
	if src.Paused || known.Paused {
		w.Logger.Debug("paused", "source", src.Name)
		return nil
	}
	lease, ok, err := w.Queue.Lease(ctx, src.Name)
	if err != nil {
		w.Logger.Warn("the lease could not be asked for", "source", src.Name, "error", err)
		return nil // the next time
	}
	if !ok {
		w.Logger.Debug("another watcher has it", "source", src.Name)
		return nil
	}
	defer lease.Release()
	rep, err := w.Collector.Run(lease.Context, src)
	if err != nil && lease.Context.Err() != nil && ctx.Err() == nil {
		w.Logger.Warn("the lease was lost, the rest is left to who has it now", "source", src.Name)
		err = nil
	}
	if w.Ran != nil && ctx.Err() == nil {
		w.Ran(src, rep, err)
	}
	return err
}

// serve runs f with a worker and with results being taken. They end in the
// order of the flow: first who fetches, then who loads, then who notes it.
func (w *Watcher) serve(ctx context.Context, f func(context.Context) error) error {
	if w.Logger == nil {
		w.Logger = slog.New(slog.DiscardHandler)
	}
	before := time.Now().Add(time.Minute)
	if w.Worker == nil {
		before = time.Now().Add(-orphanAge)
	}
	if n, err := w.State.Recover(ctx, before); err != nil {
		return err
	} else if n > 0 {
		w.Logger.Info("items that had no result are worked on again", "items", n)
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	results, endResults := context.WithCancel(context.WithoutCancel(ctx))
	defer endResults()
	var taking, working sync.WaitGroup
	taking.Go(func() {
		err := w.Queue.Results(results, func(r queue.Result) error { return w.Collector.Take(results, r) })
		if err != nil && results.Err() == nil {
			stop(err)
		}
	})
	work, endWork := context.WithCancel(ctx)
	defer endWork()
	if w.Worker != nil {
		working.Go(func() {
			if err := w.Worker.Run(work); err != nil {
				stop(err)
			}
		})
	}
	err := f(ctx)
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	endWork()
	working.Wait()
	endResults()
	taking.Wait()
	return err
}
