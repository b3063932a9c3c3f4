package queue

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Lease implements Leaser with a key that the server forgets when it is not
// renewed.
func (q *NATS) Lease(ctx context.Context, source string) (Lease, bool, error) {
	sum := sha256.Sum256([]byte(source))
	key, owner := hex.EncodeToString(sum[:16]), []byte(q.opt.Watcher)
	revision, err := q.leases.Create(ctx, key, owner)
	if errors.Is(err, jetstream.ErrKeyExists) {
		held, e := q.leases.Get(ctx, key)
		switch {
		case errors.Is(e, jetstream.ErrKeyNotFound): // gone this moment
			return Lease{}, false, nil
		case e != nil:
			return Lease{}, false, e
		case string(held.Value()) != q.opt.Watcher:
			return Lease{}, false, nil
		}
		// This watcher's own, from before it was ended.
		revision, err = q.leases.Update(ctx, key, owner, held.Revision())
	}
	if err != nil {
		return Lease{}, false, err
	}
	own, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		revision = q.renew(own, cancel, key, owner, revision)
	}()
	return Lease{Context: own, Release: func() {
		cancel()
		<-ended
		done, end := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer end()
		_ = q.leases.Delete(done, key, jetstream.LastRevision(revision)) // else it runs out by itself
	}}, true, nil
}

// renew keeps a lease until ctx ends, and ends it when the server does not
// take a renewal in time.
func (q *NATS) renew(ctx context.Context, lost func(), key string, owner []byte, revision uint64) uint64 {
	deadline := time.Now().Add(q.opt.LeaseTime)
	for {
		pause(ctx, q.opt.LeaseTime/4)
		if ctx.Err() != nil {
			return revision
		}
		next, err := q.leases.Update(ctx, key, owner, revision)
		switch {
		case err == nil:
			revision, deadline = next, time.Now().Add(q.opt.LeaseTime)
		case errors.Is(err, jetstream.ErrKeyExists) || time.Now().After(deadline.Add(-q.opt.LeaseTime/4)):
			q.opt.Logger.Warn("the lease of a source was lost", "error", err)
			lost()
			return revision
		}
	}
}
