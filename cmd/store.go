package cmd

import (
	"context"
	"net/url"
	"os"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/open"
)

// openStore opens the graph of the configuration and closes it after use.
// Servers are asked for a sign of life first, so that a wrong address or
// password is told as that and not as a failed query.
func (a *app) openStore(ctx context.Context, use func(graph.Store) error) error {
	return a.openUnasked(ctx, func(store graph.Store) error {
		if !a.embedded() {
			if _, err := store.Ping(ctx); err != nil {
				return err
			}
		}
		return use(store)
	})
}

// openUnasked is openStore for a command that runs on while a server is away:
// it does not ask for a sign of life.
func (a *app) openUnasked(ctx context.Context, use func(graph.Store) error) (err error) {
	store, err := open.Open(ctx, a.cfg.Graph, graph.Options{
		Database:  a.cfg.Database,
		Username:  a.cfg.Username,
		Password:  a.cfg.Password,
		UserAgent: "entente/" + version,
		Timeout:   a.cfg.Timeout,
		Logger:    a.log,
	})
	if err != nil {
		return err
	}
	defer func() {
		// The context may be over because of a signal; closing must still work.
		done, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if e := store.Close(done); err == nil {
			err = e
		}
	}()
	return use(store)
}

// openExisting is openStore for commands that only read: it does not make a
// new empty file where a graph was expected.
func (a *app) openExisting(ctx context.Context, use func(graph.Store) error) error {
	if err := a.checkFile(); err != nil {
		return err
	}
	return a.openStore(ctx, use)
}

// checkFile checks that the file of an embedded graph is there.
func (a *app) checkFile() error {
	if !a.embedded() {
		return nil
	}
	if _, err := os.Stat(embeddedPath(a.cfg.Graph)); err != nil {
		return graph.Errorf(graph.ErrUnavailable, "load something first: "+a.self()+" ingest testdata/articles",
			"there is no graph at %s", a.cfg.Graph)
	}
	return nil
}

func (a *app) embedded() bool { return strings.HasPrefix(a.cfg.Graph, "file:") }

// embeddedPath is the file that a file: URI names.
func embeddedPath(uri string) string {
	path := strings.TrimPrefix(strings.TrimPrefix(uri, "file:"), "//")
	if i := strings.IndexByte(path, '?'); i >= 0 {
		path = path[:i]
	}
	if p, err := url.PathUnescape(path); err == nil {
		return p
	}
	return path
}

// self is how the program was called, for advice that can be copied.
func (a *app) self() string {
	if strings.Contains(os.Args[0], "go-build") {
		return "go run ./cmd/entente"
	}
	return "entente"
}

// selfOn is self with a subcommand and the graph, where that is not what the
// next call would use anyway.
func (a *app) selfOn(subcommand string) string {
	s := a.self() + " " + subcommand
	for _, v := range a.cfg.Values {
		if v.Key == "graph" && v.Source == "flag --graph" {
			s += " --graph " + v.Value
		}
	}
	return s
}
