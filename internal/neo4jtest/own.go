package neo4jtest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Stoppable is a server of one test alone, which may stop it and start it again with the data that it had.
type Stoppable struct {
	Server
	java, lib, home string
	cmd             *exec.Cmd
}

// StartOwn starts a server for a test that stops it. It is ended with the test.
func StartOwn(tb testing.TB) *Stoppable {
	tb.Helper()
	java, skip := findJava()
	var lib string
	var err error
	if skip == "" {
		lib, skip, err = assemble()
	}
	switch {
	case err != nil:
		tb.Fatalf("neo4jtest: %v", err)
	case skip != "" && os.Getenv("CI") == "true":
		tb.Fatalf("neo4jtest: no Neo4j, and CI=true forbids to skip: %s", skip)
	case skip != "":
		fmt.Fprintf(os.Stderr, "\n!!!!!! SKIPPED %s: NO NEO4J: %s\n\n", tb.Name(), skip)
		tb.Skipf("no Neo4j: %s", skip)
	}
	port, err := freePort()
	if err != nil {
		tb.Fatal(err)
	}
	s := &Stoppable{java: java, lib: lib, home: tb.TempDir()}
	s.URI, s.Username, s.Password = fmt.Sprintf("neo4j://127.0.0.1:%d", port), "neo4j", password
	if err := os.Mkdir(filepath.Join(s.home, "conf"), 0o700); err != nil {
		tb.Fatal(err)
	}
	web, err := freePort()
	if err != nil {
		tb.Fatal(err)
	}
	text := strings.NewReplacer("PORT", fmt.Sprint(port), "HTTP", "false", "WEB", fmt.Sprint(web)).Replace(conf)
	if err := os.WriteFile(filepath.Join(s.home, "conf", "neo4j.conf"), []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Stop(tb) })
	s.launch(tb)
	if err := s.wait(3 * time.Minute); err != nil {
		tb.Fatalf("neo4jtest: the server did not start: %v\n%s", err, tail(filepath.Join(s.home, "out.log")))
	}
	return s
}

// Stop ends the server at once, as a crash does.
func (s *Stoppable) Stop(tb testing.TB) {
	tb.Helper()
	if s.cmd == nil {
		return
	}
	_ = s.keeper.Close()
	_ = s.cmd.Wait()
	s.cmd = nil
}

// Start starts it again and waits until it answers.
func (s *Stoppable) Start(tb testing.TB) {
	tb.Helper()
	s.launch(tb)
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
			tb.Fatalf("neo4jtest: the server did not start again: %v\n%s", err, tail(filepath.Join(s.home, "out.log")))
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func (s *Stoppable) launch(tb testing.TB) {
	tb.Helper()
	out, err := os.OpenFile(filepath.Join(s.home, "out.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = out.Close() }()
	// No folder for the keeper to remove: the data are wanted again.
	s.cmd = command(s.java, s.lib, "", s.home, soon)
	s.cmd.Stdout, s.cmd.Stderr = out, out
	if s.keeper, err = s.cmd.StdinPipe(); err != nil {
		tb.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		tb.Fatal(err)
	}
}
