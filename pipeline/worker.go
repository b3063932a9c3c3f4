package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"entente/graph"
	"entente/ingest"
	"entente/ingest/queue"
)

// Worker takes documents from a queue, extracts their claims and loads them.
type Worker struct {
	Queue   queue.Receiver
	Options Options       // Issue, Note and Done are the worker's own
	Batch   int           // documents at once at most, 32 when 0
	Extend  time.Duration // how often to ask for more time, 10 s when 0
	Logger  *slog.Logger
	Told    func(queue.Result)                         // of each result; may be nil
	Loading func(n int, took time.Duration, err error) // of each batch; may be nil

	// MaxTries is how often a document is delivered before it is taken for
	// one that workers do not survive, 5 when 0.
	MaxTries int
	pause    time.Duration // before a store that failed is tried again, for tests
}

// Waits of a worker.
const (
	receiveWait = time.Second
	drainTime   = 30 * time.Second
	maxPause    = 30 * time.Second
)

// Run works until ctx is done, and then ends what it has begun. The error is
// one that no other try will mend.
func (w *Worker) Run(ctx context.Context) error {
	if w.Batch == 0 {
		w.Batch = 32
	}
	if w.Extend == 0 {
		w.Extend = 10 * time.Second
	}
	if w.MaxTries == 0 {
		w.MaxTries = 5
	}
	if w.Logger == nil {
		w.Logger = slog.New(slog.DiscardHandler)
	}
	if w.pause == 0 {
		w.pause = time.Second
	}
	for ctx.Err() == nil {
		got, err := w.Queue.Receive(ctx, w.Batch, receiveWait)
		if err != nil && ctx.Err() == nil {
			w.Logger.Warn("the queue does not answer, trying again", "error", err)
			sleep(ctx, w.pause)
		}
		if len(got) > 0 {
			if err := w.drain(ctx, got); err != nil {
				return err
			}
		}
	}
	return nil
}

// drain works on tasks even when ctx is done, but then not for long.
func (w *Worker) drain(ctx context.Context, got []queue.Delivery) error {
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	stop := context.AfterFunc(ctx, func() {
		t := time.AfterFunc(drainTime, cancel)
		context.AfterFunc(work, func() { t.Stop() })
	})
	defer stop()
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	all.Go(func() {
		for sleep(work, w.Extend) {
			for _, d := range got {
				_ = d.Extend()
			}
		}
	})
	return w.process(ctx, work, got)
}

// process loads tasks, again and again while the store is out of reach.
func (w *Worker) process(ctx, work context.Context, got []queue.Delivery) error {
	pause := w.pause
	for {
		begin := time.Now()
		left, err := w.load(work, got)
		if w.Loading != nil {
			w.Loading(len(got), time.Since(begin), err)
		}
		got = left
		switch {
		case err == nil && len(got) == 0:
			return nil
		case ctx.Err() != nil:
			for _, d := range got {
				_ = d.Return(0)
			}
			return nil
		case err == nil: // results that were not taken
			w.Logger.Warn("results were not taken, trying again", "documents", len(got))
		case !errors.Is(err, graph.ErrUnavailable) && len(got) > 1:
			// One of them may be to blame: each on its own.
			for _, d := range got {
				if err := w.process(ctx, work, []queue.Delivery{d}); err != nil {
					return err
				}
			}
			return nil
		case permanent(err):
			return err
		case !errors.Is(err, graph.ErrUnavailable):
			return w.tell(work, got[0], got[0].Task().Result(string(FailedOutcome), "", err.Error()))
		}
		if err != nil {
			w.Logger.Warn("the graph is out of reach, trying again", "error", err, "in", pause.String())
		}
		sleep(ctx, pause)
		pause = min(2*pause, maxPause)
	}
}

// permanent tells of errors that are about the graph and not about a document.
func permanent(err error) bool {
	for _, e := range []error{graph.ErrAuth, graph.ErrNoDatabase, graph.ErrNotMigrated, graph.ErrMigration, graph.ErrURI} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// load runs one batch through the pipeline and gives the tasks that have no
// result yet.
func (w *Worker) load(ctx context.Context, got []queue.Delivery) (left []queue.Delivery, err error) {
	told := make([]bool, len(got))
	answer := func(i int, r queue.Result) {
		if e := w.tell(ctx, got[i], r); e == nil {
			told[i] = true
		}
	}
	for i, d := range got {
		if d.Tries() > w.MaxTries {
			answer(i, d.Task().Result(string(FailedOutcome), "", fmt.Sprintf("workers ended while they had it, %d times", d.Tries()-1)))
		}
	}
	opt := w.Options
	opt.Note = nil
	opt.Issue = nil
	opt.Done = func(o Outcome) {
		i, e := strconv.Atoi(o.Item.Key)
		if e == nil && i < len(got) {
			answer(i, got[i].Task().Result(string(o.Kind), o.Document, reason(o)))
		}
	}
	_, err = Ingest(ctx, tasks(got, told), opt)
	for i, d := range got {
		if !told[i] {
			left = append(left, d)
		}
	}
	return left, err
}

func (w *Worker) tell(ctx context.Context, d queue.Delivery, r queue.Result) error {
	if err := d.Done(ctx, r); err != nil {
		w.Logger.Warn("a result was not taken", "item", r.Item, "error", err)
		return err
	}
	w.Logger.Debug("done", "status", r.Status, "item", r.Item, "document", r.Document, "reason", r.Reason)
	if w.Told != nil {
		w.Told(r)
	}
	return nil
}

func tasks(got []queue.Delivery, told []bool) iter.Seq2[ingest.Item, error] {
	return func(yield func(ingest.Item, error) bool) {
		for i, d := range got {
			if told[i] {
				continue
			}
			doc := d.Task().Doc
			if !yield(ingest.Item{Doc: doc, Source: doc.ID, Line: 1, Key: strconv.Itoa(i)}, nil) {
				return
			}
		}
	}
}

func reason(o Outcome) string {
	switch {
	case o.Err != nil:
		var at *ingest.Error
		var skipped *ingest.Skipped
		switch {
		case errors.As(o.Err, &at):
			return at.Err.Error()
		case errors.As(o.Err, &skipped):
			return skipped.Reason
		}
		return o.Err.Error()
	case o.Kind == CopyOutcome && o.OfURL != "" && o.OfURL == o.Item.Doc.URL:
		return "a version of an article that was loaded before"
	case o.Kind == CopyOutcome && o.OfURL != "":
		return "a copy of " + o.OfURL
	case o.Kind == CopyOutcome:
		return "a copy of " + o.Of
	}
	return ""
}

// sleep waits, and tells whether it did to the end.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
