package cmd

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"entente/ingest/sources"
	"entente/internal/metrics"
	"entente/pipeline/watch"
)

var errStateMoved = errors.New("state: it cannot be changed while the watcher is at work; start it anew")

// reloadEvery is how often the file of sources is looked at.
const reloadEvery = 5 * time.Second

// reloads hands on the file of sources as it is each time it was changed or
// SIGHUP came. With mistakes in it the sources stay as they are. done ends it.
func (a *app) reloads(ctx context.Context, cfg *sources.Config, m *metrics.Metrics) (changed <-chan watch.Change, done func()) {
	var bad atomic.Bool
	m.Gauge("sources_file_bad", "1 while the file of sources has mistakes, so that an earlier form of it is in use.", func() float64 {
		if bad.Load() {
			return 1
		}
		return 0
	})
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	ctx, cancel := context.WithCancel(ctx)
	out := make(chan watch.Change)
	var all sync.WaitGroup
	all.Go(func() {
		cfg.Follow(ctx, hup, reloadEvery, func(next *sources.Config, err error) {
			if err == nil && next.State != cfg.State {
				err = &sources.Error{File: cfg.Path, Err: errStateMoved}
			}
			bad.Store(err != nil)
			if err != nil {
				for _, e := range each(err) {
					a.log.Error("the file of sources has a mistake; the sources stay as they were", "error", e)
				}
				return
			}
			a.log.Info("the file of sources was read again", "sources", len(next.Sources))
			select {
			case out <- watch.Change{Sources: next.Sources, UserAgent: userAgent(next)}:
			case <-ctx.Done():
			}
		})
	})
	return out, func() {
		cancel()
		all.Wait()
		signal.Stop(hup)
	}
}

// each gives the errors that were joined.
func each(err error) []error {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return many.Unwrap()
	}
	return []error{err}
}
