package pipeline

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"runtime/debug"
	"sync"

	"entente/extract"
	"entente/ingest"
)

// Reading is a document with what was extracted from it.
type Reading struct {
	Item   ingest.Item
	Result *extract.Result
	state  state
}

// state says what a document needs.
type state uint8

const (
	stateNew       state = iota // to be extracted
	stateUnchanged              // in the graph already, as it is now
	stateRepeated               // met before in this run
)

// Extract reads items and extracts their claims on several workers, 0 for one
// a core. Readings come in the order of the items; an error stands in the
// place of the document that it is about.
func Extract(ctx context.Context, items iter.Seq2[ingest.Item, error], x extract.Extractor, workers int) iter.Seq2[Reading, error] {
	fresh := func(yield func(Reading, error) bool) {
		for it, err := range items {
			if !yield(Reading{Item: it}, err) {
				return
			}
		}
	}
	return extractAll(ctx, fresh, x, workers, &Waits{})
}

// slot is a place in the queue, filled when its document is done.
type slot struct {
	reading Reading
	err     error
	done    chan struct{}
}

// extractAll adds to waits how long whoever ranges over it waited.
func extractAll(ctx context.Context, items iter.Seq2[Reading, error], x extract.Extractor, workers int, waits *Waits) iter.Seq2[Reading, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Reading, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		jobs := make(chan *slot)
		queue := make(chan *slot, 4*workers) // bounds how far reading runs ahead
		var all sync.WaitGroup
		// Whatever ends the loop below, no goroutine outlives it.
		defer all.Wait()
		defer cancel()

		all.Go(func() {
			defer close(queue)
			defer close(jobs)
			for reading, err := range items {
				s := &slot{reading: reading, err: err, done: make(chan struct{})}
				select {
				case queue <- s:
				case <-ctx.Done():
					return
				}
				if err != nil || reading.state != stateNew {
					close(s.done)
					continue
				}
				select {
				case jobs <- s:
				case <-ctx.Done():
					return
				}
			}
		})
		for range workers {
			all.Go(func() {
				for s := range jobs {
					s.reading.Result, s.err = extractOne(ctx, x, s.reading.Item)
					close(s.done)
				}
			})
		}
		for {
			s, ok := receive(queue, ctx.Done(), &waits.Reading)
			if !ok {
				return
			}
			// A closed channel gives its zero value at once.
			receive(s.done, ctx.Done(), &waits.Extracting)
			if ctx.Err() != nil {
				return
			}
			if !yield(s.reading, s.err) {
				return
			}
		}
	}
}

// extractOne keeps a fault in the extractor from ending the whole run: the
// document it happened on fails, with the place in the code to report.
func extractOne(ctx context.Context, x extract.Extractor, it ingest.Item) (r *extract.Result, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &ingest.Error{Source: it.Source, Line: it.Line, Err: fmt.Errorf("extraction broke on this document, please report it: %v\n%s", p, debug.Stack())}
		}
	}()
	r, err = x.Extract(ctx, it.Doc)
	if err != nil {
		err = &ingest.Error{Source: it.Source, Line: it.Line, Err: err}
	}
	return r, err
}
