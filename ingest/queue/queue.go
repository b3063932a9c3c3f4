// Package queue carries documents from those who fetch them to those who read
// them, and back what became of them.
//
// Local does it within one process; NATS over a JetStream work queue, for any
// number of processes. Both promise that a document which was published is
// delivered until somebody says what became of it, at least once.
package queue

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"

	"entente/extract"
)

// Task is one document to read.
type Task struct {
	Watcher string // who asks
	Run     int64
	Item    int64
	Version int // of the item
	Results int // of the item before this task
	Source  string
	Doc     extract.Document
}

// ID names the message by a hash of the document: what is published twice is
// the same message. A task that is tried again after a result is another one.
func (t Task) ID() string {
	if t.Results > 0 {
		return t.Hash() + "-" + strconv.Itoa(t.Results)
	}
	return t.Hash()
}

// Hash is a hash of the document.
func (t Task) Hash() string {
	h := sha256.New()
	for _, part := range []string{t.Doc.URL, t.Doc.Text, t.Doc.Title, t.Doc.Publisher, t.Doc.Date.Format(time.DateOnly)} {
		h.Write([]byte(strconv.Itoa(len(part)) + ":" + part))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// Result is what became of a task.
type Result struct {
	Watcher  string
	Run      int64
	Item     int64
	Version  int
	Document string // id in the graph, "" when there is none
	Status   string // a state.Status that ends the work
	Reason   string
}

// Result makes a result of the task.
func (t Task) Result(status, document, reason string) Result {
	return Result{Watcher: t.Watcher, Run: t.Run, Item: t.Item, Version: t.Version, Document: document, Status: status, Reason: reason}
}

// Publisher is the side of a watcher.
type Publisher interface {
	// Publish hands a task over, waiting while the queue is full. taken is
	// false when the same document is in the queue already.
	Publish(ctx context.Context, t Task) (taken bool, err error)
	// Results calls f with each result for this watcher until ctx is done or f
	// fails. A result is given again until f has returned nil for it.
	Results(ctx context.Context, f func(Result) error) error
}

// Receiver is the side of a worker.
type Receiver interface {
	// Receive waits up to wait for tasks and gives at most max of them, none
	// when there were none.
	Receive(ctx context.Context, max int, wait time.Duration) ([]Delivery, error)
}

// Delivery is a task that a worker has until it says Done, or gives it back.
type Delivery interface {
	Task() Task
	// Tries tells how often the task was delivered, this time included.
	Tries() int
	// Done tells the result, and takes the task off the queue after that.
	Done(ctx context.Context, r Result) error
	// Return gives the task back, to be delivered again after a while.
	Return(after time.Duration) error
	// Extend asks for more time. Tasks of workers that stay silent are
	// delivered to others.
	Extend() error
}

// Leaser gives one watcher at a time the right to work on a source.
type Leaser interface {
	// Lease gives the right, or false when another watcher has it. ctx of the
	// lease ends when the right is lost.
	Lease(ctx context.Context, source string) (lease Lease, ok bool, err error)
}

// Lease is the right to work on a source.
type Lease struct {
	Context context.Context
	Release func()
}
