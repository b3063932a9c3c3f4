package queue

import (
	"context"
	"time"
)

// Local is a queue within one process. What is in it goes with the process;
// the watcher's state has it all and hands it over again.
type Local struct {
	tasks   chan *localTask
	results chan Result
	closed  chan struct{}
}

// NewLocal makes a queue that holds a number of tasks.
func NewLocal(size int) *Local {
	return &Local{tasks: make(chan *localTask, size), results: make(chan Result), closed: make(chan struct{})}
}

// Close ends the queue; what is in it is forgotten.
func (q *Local) Close() { close(q.closed) }

// Publish implements Publisher.
func (q *Local) Publish(ctx context.Context, t Task) (bool, error) {
	select {
	case q.tasks <- &localTask{task: t, queue: q, tries: 1}:
		return true, nil
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

// Results implements Publisher.
func (q *Local) Results(ctx context.Context, f func(Result) error) error {
	for {
		select {
		case r := <-q.results:
			if err := f(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Receive implements Receiver. It gives what is there as soon as there is
// anything and nothing more comes at once.
func (q *Local) Receive(ctx context.Context, max int, wait time.Duration) ([]Delivery, error) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	var out []Delivery
	for len(out) < max {
		select {
		case t := <-q.tasks:
			out = append(out, t)
			if len(out) == 1 {
				timer.Reset(min(wait, gather))
			}
		case <-timer.C:
			return out, nil
		case <-ctx.Done():
			return out, nil
		}
	}
	return out, nil
}

// gather is how long more tasks are waited for when one is there: a load of
// many takes little longer than of one.
const gather = 50 * time.Millisecond

// Lease implements Leaser: one process needs to ask nobody.
func (q *Local) Lease(ctx context.Context, _ string) (Lease, bool, error) {
	return Lease{Context: ctx, Release: func() {}}, true, nil
}

type localTask struct {
	task  Task
	queue *Local
	tries int
}

func (t *localTask) Task() Task    { return t.task }
func (t *localTask) Tries() int    { return t.tries }
func (t *localTask) Extend() error { return nil }

func (t *localTask) Done(ctx context.Context, r Result) error {
	select {
	case t.queue.results <- r:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t *localTask) Return(after time.Duration) error {
	next := &localTask{t.task, t.queue, t.tries + 1}
	time.AfterFunc(after, func() {
		select {
		case t.queue.tasks <- next:
		case <-t.queue.closed:
		}
	})
	return nil
}
