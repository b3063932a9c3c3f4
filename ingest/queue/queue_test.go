package queue

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"entente/extract"
	"entente/internal/natstest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func task(i int) Task {
	return Task{Watcher: "w", Run: 1, Item: int64(i), Version: 1, Source: "s", Doc: extract.Document{ID: fmt.Sprint(i), Text: fmt.Sprintf("Text %d.", i),
		URL: "https://a.example", Date: time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)}}
}

// both is a queue from both sides.
type both interface {
	Publisher
	Receiver
}

// each runs a test on each kind of queue.
func each(t *testing.T, test func(t *testing.T, q both)) {
	t.Run("local", func(t *testing.T) {
		q := NewLocal(8)
		defer q.Close()
		test(t, q)
	})
	t.Run("nats", func(t *testing.T) {
		test(t, connect(t, natstest.Start(t), NATSOptions{Watcher: "w", AckWait: 500 * time.Millisecond, MaxTasks: 8}))
	})
}

// connect connects as a watcher, and lets the queue be a worker's too.
func connect(t *testing.T, url string, opt NATSOptions) *NATS {
	t.Helper()
	q, err := Connect(context.Background(), url, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	opt.Watcher = ""
	worker, err := Connect(context.Background(), url, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(worker.Close)
	q.tasks = worker.tasks
	return q
}

// collect takes results until n are there.
func collect(t *testing.T, q Publisher, n int) func() []Result {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	var all sync.WaitGroup
	var got []Result
	all.Go(func() {
		_ = q.Results(ctx, func(r Result) error {
			if got = append(got, r); len(got) == n {
				cancel()
			}
			return nil
		})
	})
	return func() []Result {
		all.Wait()
		cancel()
		return got
	}
}

// More tasks than the queue holds go through it, in order, each with its
// document whole, and a result for each comes back.
func TestThrough(t *testing.T) {
	each(t, func(t *testing.T, q both) {
		const n = 40
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		results := collect(t, q, n)
		var all sync.WaitGroup
		defer all.Wait()
		all.Go(func() {
			for i := range n {
				if taken, err := q.Publish(ctx, task(i)); err != nil || !taken {
					t.Errorf("task %d: %v %v", i, taken, err)
				}
			}
		})
		for next := 0; next < n; {
			got, err := q.Receive(ctx, 5, time.Second)
			if err != nil {
				t.Fatal(err)
			}
			if len(got) > 5 {
				t.Errorf("%d at once", len(got))
			}
			for _, d := range got {
				if d.Task() != task(next) || d.Tries() != 1 {
					t.Errorf("task %d is %+v, try %d", next, d.Task(), d.Tries())
				}
				if err := d.Done(ctx, d.Task().Result("loaded", "document/x", "")); err != nil {
					t.Error(err)
				}
				next++
			}
			if ctx.Err() != nil {
				t.Fatal("it takes too long")
			}
		}
		got := results()
		if len(got) != n {
			t.Fatalf("%d results", len(got))
		}
		for i, r := range got {
			if r != task(i).Result("loaded", "document/x", "") {
				t.Errorf("result %d is %+v", i, r)
			}
		}
	})
}

// A queue that is full makes publishers wait, and no longer than they want.
func TestBackPressure(t *testing.T) {
	each(t, func(t *testing.T, q both) {
		ctx, cancel := context.WithTimeout(context.Background(), 700*time.Millisecond)
		defer cancel()
		n := 0
		for ; n < 100; n++ {
			if _, err := q.Publish(ctx, task(n)); err != nil {
				if !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("error %v", err)
				}
				break
			}
		}
		if n != 8 {
			t.Errorf("%d tasks were taken by a queue of 8", n)
		}
	})
}

// What is given back comes again.
func TestReturn(t *testing.T) {
	each(t, func(t *testing.T, q both) {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if _, err := q.Publish(ctx, task(1)); err != nil {
			t.Fatal(err)
		}
		for try := 1; try <= 3; try++ {
			var got []Delivery
			for len(got) == 0 && ctx.Err() == nil {
				got, _ = q.Receive(ctx, 5, time.Second)
			}
			if len(got) != 1 || got[0].Tries() != try || got[0].Task() != task(1) {
				t.Fatalf("try %d: %v", try, got)
			}
			if err := got[0].Return(time.Duration(try-1) * 10 * time.Millisecond); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// A task whose worker stays silent goes to another; one that asks for more
// time keeps it.
func TestRedelivery(t *testing.T) {
	q := connect(t, natstest.Start(t), NATSOptions{Watcher: "w", AckWait: 500 * time.Millisecond})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for i := range 2 {
		if _, err := q.Publish(ctx, task(i)); err != nil {
			t.Fatal(err)
		}
	}
	first, err := q.Receive(ctx, 2, time.Second)
	if err != nil || len(first) != 2 {
		t.Fatal(first, err)
	}
	again := make([]int, 2)
	for end := time.Now().Add(1500 * time.Millisecond); time.Now().Before(end); {
		if err := first[1].Extend(); err != nil {
			t.Fatal(err)
		}
		got, err := q.Receive(ctx, 2, 100*time.Millisecond)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range got {
			again[d.Task().Item]++
		}
	}
	if again[0] == 0 || again[1] != 0 {
		t.Errorf("delivered again: %v", again)
	}
}

// A document that is in the queue is not taken a second time, by whoever; a
// result that is told twice counts once.
func TestDuplicates(t *testing.T) {
	url := natstest.Start(t)
	q, other := connect(t, url, NATSOptions{Watcher: "w"}), connect(t, url, NATSOptions{Watcher: "x"})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	same := task(1)
	same.Watcher, same.Item = "x", 77
	again := task(1)
	again.Results = 1
	for i, p := range []struct {
		q     *NATS
		task  Task
		taken bool
	}{{q, task(1), true}, {q, task(1), false}, {other, same, false}, {q, again, true}} {
		if taken, err := p.q.Publish(ctx, p.task); err != nil || taken != p.taken {
			t.Errorf("%d: taken %v, %v", i, taken, err)
		}
	}
	if n, err := q.Waiting(ctx); n != 2 || err != nil {
		t.Errorf("%d tasks wait, %v", n, err)
	}
	got, err := q.Receive(ctx, 1, time.Second)
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	r := got[0].Task().Result("loaded", "d", "")
	data, err := pack(r)
	if err != nil {
		t.Fatal(err)
	}
	// As if the worker had told the result and ended before it could say so.
	d := got[0].(*natsTask)
	for range 2 {
		if _, err := q.js.Publish(ctx, resultPrefix+"w", data, resultID(d)); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Done(ctx, r); err != nil {
		t.Fatal(err)
	}
	short, end := context.WithTimeout(ctx, 2*time.Second)
	defer end()
	n := 0
	_ = q.Results(short, func(Result) error { n++; return nil })
	if n != 1 {
		t.Errorf("the result came %d times", n)
	}
}

// One watcher at a time has a source: until it lets it go, or stays silent.
func TestLease(t *testing.T) {
	url := natstest.Start(t)
	a, b := connect(t, url, NATSOptions{Watcher: "a", LeaseTime: time.Second}), connect(t, url, NATSOptions{Watcher: "b", LeaseTime: time.Second})
	ctx := context.Background()
	first, ok, err := a.Lease(ctx, "source")
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	time.Sleep(1500 * time.Millisecond) // it is renewed
	if _, ok, err := b.Lease(ctx, "source"); ok || err != nil {
		t.Errorf("a second watcher has it: %v", err)
	}
	other, ok, err := b.Lease(ctx, "another source")
	if !ok || err != nil {
		t.Errorf("another source: %v %v", ok, err)
	}
	other.Release()
	first.Release()
	if first.Context.Err() == nil {
		t.Error("the lease is released and its context goes on")
	}
	second, ok, err := b.Lease(ctx, "source")
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	// The same watcher, ended and started again, has it back at once; a
	// watcher whose lease is taken is told.
	again, ok, err := b.Lease(ctx, "source")
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	select {
	case <-second.Context.Done():
	case <-time.After(5 * time.Second):
		t.Error("the first lease goes on")
	}
	second.Release()
	if _, ok, _ := a.Lease(ctx, "source"); ok {
		t.Error("releasing an old lease ended the new one")
	}
	again.Release()
}

func TestConnectFails(t *testing.T) {
	if _, err := Connect(context.Background(), "nats://127.0.0.1:1", NATSOptions{}); err == nil || !strings.Contains(err.Error(), "cannot be reached") {
		t.Error(err)
	}
}

func TestPack(t *testing.T) {
	data, err := pack(task(3))
	if err != nil {
		t.Fatal(err)
	}
	var got Task
	if err := unpack(data, &got); err != nil || got != task(3) {
		t.Errorf("%+v, %v", got, err)
	}
	for _, bad := range [][]byte{nil, []byte("x"), data[:len(data)/2], slices.Concat([]byte{1}, data)} {
		if err := unpack(bad, &got); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}

func FuzzUnpack(f *testing.F) {
	data, err := pack(task(1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var got Task
		_ = unpack(data, &got)
	})
}
