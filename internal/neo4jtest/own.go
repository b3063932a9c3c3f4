package neo4jtest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"entente/internal/neo4jserver"
)

// Stoppable is a server of one test alone, which may stop it and start it again with the data that it had.
type Stoppable struct {
	Server
	assembly *neo4jserver.Assembly
}

// StartOwn starts a server for a test that stops it. It is ended with the test.
func StartOwn(tb testing.TB) *Stoppable {
	tb.Helper()
	a, skip, err := neo4jserver.Assemble()
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	if skip != "" {
		skipTest(tb, skip)
	}
	own, err := a.Home(tb.TempDir(), neo4jserver.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	s := &Stoppable{Server: serverOf(own), assembly: a}
	tb.Cleanup(func() { s.Stop(tb) })
	s.run(tb)
	if err := own.Wait(3 * time.Minute); err != nil {
		tb.Fatalf("neo4jtest: the server did not start: %v\n%s", err, own.Log())
	}
	return s
}

// Stop ends the server at once, as a crash does.
func (s *Stoppable) Stop(testing.TB) { s.own.Close() }

// Start starts it again and waits until it answers.
func (s *Stoppable) Start(tb testing.TB) {
	tb.Helper()
	s.run(tb)
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	d, err := s.open()
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = d.Close(ctx) }()
	for {
		err := d.VerifyConnectivity(ctx)
		if err == nil {
			return
		}
		select {
		case <-ctx.Done():
			tb.Fatal(fmt.Errorf("neo4jtest: the server did not start again: %w\n%s", err, s.own.Log()))
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func (s *Stoppable) run(tb testing.TB) {
	tb.Helper()
	// No folder to remove when it stops: the data are wanted again.
	if err := s.assembly.Run(s.own, neo4jserver.Options{}, ""); err != nil {
		tb.Fatal(err)
	}
}
