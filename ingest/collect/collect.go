// Package collect looks at sources: it reads their lists, fetches what is new
// or changed, and hands the documents to a queue. What became of each item is
// kept in the state.
//
// Nothing is dropped on the way: an item is in the state before the list that
// named it counts as read, and stays due until somebody said what became of it.
package collect

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"entente/ingest/fetch"
	"entente/ingest/queue"
	"entente/ingest/sources"
	"entente/ingest/state"
)

// Options are what a collector works with.
type Options struct {
	State     *state.DB
	Queue     queue.Publisher
	UserAgent string
	Logger    *slog.Logger
	Now       func() time.Time
	// Attached tells that the workers are in this process, so that a run ends
	// when its last item has a result. Otherwise it ends with the last item
	// handed over, and results come when they come.
	Attached bool
	Told     func(Told)                                         // of each item that ended; may be nil
	Fetched  func(source string, err error, took time.Duration) // of each request; may be nil
}

// Told is what became of an item.
type Told struct {
	Item state.Item // with its status
}

// Collector looks at sources. Its methods may be called by several goroutines,
// each with another source.
type Collector struct {
	opt     Options
	watcher string

	mu      sync.Mutex
	agent   string // user agent
	hosts   *fetch.Hosts
	clients map[string]*fetch.Client // one for all sources with the same options
	sources map[string]sources.Source
	open    map[int64]*pending // by run
}

// pending counts the items of a run that are with a worker.
type pending struct {
	n    int
	done chan struct{} // a token each time n falls to zero
}

// New makes a collector for the sources.
func New(ctx context.Context, all []sources.Source, opt Options) (*Collector, error) {
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.Logger == nil {
		opt.Logger = slog.New(slog.DiscardHandler)
	}
	watcher, err := opt.State.Watcher(ctx)
	if err != nil {
		return nil, err
	}
	c := &Collector{opt: opt, watcher: watcher, open: map[int64]*pending{}}
	c.Use(all, opt.UserAgent)
	return c, nil
}

// Use takes other sources from now on. Runs that have begun end as they began.
func (c *Collector) Use(all []sources.Source, userAgent string) {
	byName := map[string]sources.Source{}
	for _, s := range all {
		byName[s.Name] = s
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, client := range c.clients {
		client.Close() // its idle connections; requests at work go on
	}
	c.sources, c.agent = byName, userAgent
	c.hosts, c.clients = fetch.NewHosts(), map[string]*fetch.Client{}
}

// Close ends idle connections.
func (c *Collector) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, client := range c.clients {
		client.Close()
	}
}

// Report is what a run did so far as the collector knows.
type Report struct {
	Run   int64
	Found int
	Fresh int
	Due   int
	Error error // why the list could not be had; items that were due were worked on all the same
	Note  string
	Would []state.Item // of a dry run: what would be worked on
}

// Run looks at one source. The error is one of the state or of ctx; what is
// wrong with the source stands in the report.
func (c *Collector) Run(ctx context.Context, src sources.Source) (Report, error) {
	log := c.opt.Logger.With("source", src.Name)
	run, err := c.opt.State.Begin(ctx, src.Name, c.opt.Now())
	if err != nil {
		return Report{}, err
	}
	rep := Report{Run: run}
	l, err := c.list(ctx, src)
	switch {
	case ctx.Err() != nil:
		return rep, ctx.Err()
	case err != nil:
		rep.Error = err
		log.Warn("the list could not be had", "error", err)
		if err := c.opt.State.Fail(ctx, run, state.Source{Name: src.Name, Checked: c.opt.Now()}, err.Error()); err != nil {
			return rep, err
		}
	default:
		rep.Note, rep.Found = l.note, len(l.items)
		if rep.Fresh, err = c.opt.State.Listed(ctx, run, l.source, l.items, c.opt.Now()); err != nil {
			return rep, err
		}
	}
	if rep.Due, err = c.work(ctx, run, src); err != nil {
		return rep, err
	}
	if err := c.wait(ctx, run); err != nil {
		return rep, err
	}
	log.Info("run ended", "run", run, "found", rep.Found, "new", rep.Fresh, "worked on", rep.Due)
	return rep, c.opt.State.End(ctx, run, rep.Note, c.opt.Now())
}

// Preview is a run that changes nothing: it reads the list and tells which of
// its items would be worked on.
func (c *Collector) Preview(ctx context.Context, src sources.Source) (Report, error) {
	l, err := c.list(ctx, src)
	if err != nil {
		return Report{Error: err}, ctx.Err()
	}
	rep := Report{Note: l.note, Found: len(l.items)}
	known, err := c.opt.State.Fingerprints(ctx, src.Name)
	if err != nil {
		return rep, err
	}
	for _, it := range l.items {
		if known[it.Key] != it.Fingerprint {
			rep.Fresh++
			rep.Would = append(rep.Would, it)
		}
	}
	due, err := c.opt.State.Due(ctx, src.Name, c.opt.Now(), again(src), 0, 10_000)
	rep.Would = append(rep.Would, due...)
	return rep, err
}

// work takes all items that are due, with as many requests at once as the
// source allows.
func (c *Collector) work(ctx context.Context, run int64, src sources.Source) (int, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan job)
	var all sync.WaitGroup
	for range src.Concurrency {
		all.Go(func() {
			for j := range jobs {
				if err := c.one(ctx, run, src, j); err != nil {
					cancel(err)
				}
			}
		})
	}
	n, err := c.feed(ctx, src, jobs)
	close(jobs)
	all.Wait()
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	return n, err
}

// job is an item to work on, with its document when reading it took no fetch.
type job struct {
	item state.Item
	read func(context.Context) (page, error)
}

const dueAtOnce = 200

// feed sends what is due at the beginning of the run, each item once.
func (c *Collector) feed(ctx context.Context, src sources.Source, jobs chan<- job) (int, error) {
	n, after, now := 0, int64(0), c.opt.Now()
	files := &directory{}
	for {
		due, err := c.opt.State.Due(ctx, src.Name, now, again(src), after, dueAtOnce)
		if err != nil || len(due) == 0 {
			return n, err
		}
		for _, it := range due {
			after = it.ID
			j := job{item: it, read: func(ctx context.Context) (page, error) { return c.page(ctx, src, it) }}
			if src.Kind == sources.Directory {
				p, err := files.read(ctx, src, it)
				j.read = func(context.Context) (page, error) { return p, err }
			}
			select {
			case jobs <- j:
				n++
			case <-ctx.Done():
				return n, context.Cause(ctx)
			}
		}
	}
}

// again tells which items of a source are looked at again. Files tell by
// themselves when they were changed, and what a feed holds whole stands in the
// feed alone.
func again(src sources.Source) state.Recheck {
	if src.Kind == sources.Directory || src.Content {
		return state.Recheck{}
	}
	return state.Recheck(src.Recheck)
}

// one works on one item: it ends here, or with the result of a worker.
func (c *Collector) one(ctx context.Context, run int64, src sources.Source, j job) error {
	it := j.item
	p, err := j.read(ctx)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	unchanged := state.Result{Item: it.ID, Version: it.Version, Status: state.Unchanged, Document: it.Document}
	switch {
	case err != nil && it.Status.Good():
		// What is in the graph stays; the next look may go better.
		unchanged.Reason = "it could not be looked at again: " + failure(src, it, err).Reason
		return c.finish(ctx, run, unchanged)
	case err != nil:
		return c.finish(ctx, run, failure(src, it, err))
	case p.unchanged:
		return c.finish(ctx, run, unchanged)
	}
	t := queue.Task{Watcher: c.watcher, Run: run, Item: it.ID, Version: it.Version, Results: it.Results, Source: src.Name, Doc: p.doc}
	if t.Hash() == it.Hash && it.Document != "" && (it.Sent == 0 || it.Status.Good()) {
		// The server cannot tell that it is the same; its text does.
		return c.finish(ctx, run, unchanged)
	}
	if err := c.opt.State.Send(ctx, it, t.Hash(), p.etag, p.modified, c.opt.Now()); err != nil {
		return err
	}
	c.hold(run, 1)
	taken, err := c.opt.Queue.Publish(ctx, t)
	if err != nil {
		c.hold(run, -1)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return c.finish(ctx, run, failure(src, it, &fetch.Error{Temporary: true, Err: fmt.Errorf("the queue did not take it: %w", err)}))
	}
	if !taken && it.Sent == 0 {
		c.hold(run, -1)
		return c.finish(ctx, run, state.Result{Item: it.ID, Version: it.Version, Status: state.Unchanged,
			Reason: "the same document is in the queue already"})
	}
	return nil
}

// Take takes the result of a worker.
func (c *Collector) Take(ctx context.Context, r queue.Result) error {
	err := c.finish(ctx, r.Run, state.Result{
		Item: r.Item, Version: r.Version, Document: r.Document, Status: state.Status(r.Status), Reason: r.Reason, Wait: c.waitOf(ctx, r.Item),
	})
	if err == nil || errors.Is(err, state.ErrNoItem) {
		c.hold(r.Run, -1)
		return nil
	}
	return err
}

// waitOf finds how an item of a worker's result is tried again.
func (c *Collector) waitOf(ctx context.Context, item int64) func(int) (time.Duration, bool) {
	name, err := c.opt.State.SourceOf(ctx, item)
	c.mu.Lock()
	src, ok := c.sources[name]
	c.mu.Unlock()
	if err == nil && ok {
		return src.Retry.Wait
	}
	return sources.DefaultRetry().Wait
}

func (c *Collector) finish(ctx context.Context, run int64, r state.Result) error {
	it, err := c.opt.State.Finish(ctx, run, r, c.opt.Now())
	if err != nil {
		return err
	}
	log := c.opt.Logger.With("source", it.Source, "item", it.ID, "url", it.URL, "status", it.Status)
	switch it.Status {
	case state.Failed:
		log.Warn("item failed", "reason", it.Reason, "next", it.Next.Format(time.RFC3339))
	case state.Dead:
		log.Error("item failed for good", "reason", it.Reason, "attempts", it.Attempts)
	default:
		log.Info("item ended", "reason", it.Reason)
	}
	if c.opt.Told != nil {
		c.opt.Told(Told{Item: it})
	}
	return nil
}

// hold counts the items of a run that are with a worker.
func (c *Collector) hold(run int64, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, ok := c.open[run]
	if !ok {
		p = &pending{done: make(chan struct{}, 1)}
		c.open[run] = p
	}
	if p.n += n; p.n == 0 {
		select {
		case p.done <- struct{}{}:
		default:
		}
	}
}

// wait ends when no item of the run is with a worker any more.
func (c *Collector) wait(ctx context.Context, run int64) error {
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.open, run)
	}()
	for c.opt.Attached {
		c.mu.Lock()
		p := c.open[run]
		busy := p != nil && p.n > 0
		c.mu.Unlock()
		if !busy {
			return nil
		}
		select {
		case <-p.done:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
