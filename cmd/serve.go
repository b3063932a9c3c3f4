package cmd

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/view"
)

type serveOptions struct {
	listen string
	open   bool
}

func newServe(a *app) *cobra.Command {
	var opt serveOptions
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the graph in the browser",
		Long: "Serve a page that shows the graph: search an actor, let its neighbourhood grow,\n" +
			"filter, follow a relation to the sentences that say it, find paths, see a timeline,\n" +
			"export what is shown. It works on both kinds of graphs, reads only, and fetches\n" +
			"nothing from elsewhere. Its HTTP interface is described at /api/openapi.json.\n\n" +
			"It listens on the loopback interface. On another address it demands a token, which\n" +
			"it makes and prints, or takes from the environment variable ENTENTE_TOKEN.\n" +
			"A graph server that is away when it starts, or goes away, is waited for.",
		Example: "  entente serve\n" +
			"  entente serve --graph neo4j://localhost:7687 --open\n" +
			"  entente serve --listen 0.0.0.0:8080",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE:        func(cmd *cobra.Command, _ []string) error { return a.runServe(cmd, opt) },
	}
	addGraphFlags(cmd)
	cmd.Flags().StringVar(&opt.listen, "listen", "127.0.0.1:8765", "address to listen on; port 0 takes a free one")
	cmd.Flags().BoolVar(&opt.open, "open", false, "open the page in the browser")
	return cmd
}

func (a *app) runServe(cmd *cobra.Command, opt serveOptions) error {
	host, _, err := net.SplitHostPort(opt.listen)
	if err != nil {
		return usageError(cmd, fmt.Errorf("--listen %q: write HOST:PORT, such as 127.0.0.1:8765", opt.listen))
	}
	if err := a.checkFile(); err != nil {
		return err
	}
	o := view.Options{Version: "entente " + version, Fill: a.selfOn("ingest") + " testdata/articles", Timeout: a.cfg.Timeout, Logger: a.log}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		if o.Token = a.env("ENTENTE_TOKEN"); o.Token == "" {
			o.Token = rand.Text()
		} else if len(o.Token) < 16 {
			return usageError(cmd, errors.New("ENTENTE_TOKEN is too short to keep anybody out: use 16 characters or more"))
		}
	}
	return a.openUnasked(cmd.Context(), func(store graph.Store) error {
		return a.listen(cmd.Context(), opt.listen, view.NewServer(store, o), func(base string) {
			address := base + "/"
			if o.Token != "" {
				address += "?token=" + url.QueryEscape(o.Token)
			}
			fmt.Fprintln(a.ui.Out, address)
			fmt.Fprintf(a.ui.Err, "shows %s; Ctrl-C ends it\n", a.cfg.Graph)
			if opt.open {
				a.openBrowser(address)
			}
		})
	})
}

// listen serves until the context ends, which is the usual end and no error; ready is called with the address of the
// server once it listens.
func (a *app) listen(ctx context.Context, address string, handler http.Handler, ready func(base string)) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return &exitError{code: exitFailure, err: fmt.Errorf("cannot listen on %s: %w", address, err), hint: "is it in use? Name another with --listen, such as 127.0.0.1:0 for a free one"}
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		err := server.Shutdown(last)
		if err != nil { // an answer is still under way
			err = server.Close()
		}
		stopped <- err
	})
	ready("http://" + reachable(l.Addr().(*net.TCPAddr)))
	err = server.Serve(l)
	if stop() { // it ended by itself
		return err
	}
	return <-stopped
}

// reachable names the address that a browser on this machine can open.
func reachable(at *net.TCPAddr) string {
	host := at.IP.String()
	if at.IP.IsUnspecified() {
		host = "localhost"
		if name, err := os.Hostname(); err == nil {
			host = name
		}
	} else if at.IP.IsLoopback() {
		host = "localhost"
	}
	return net.JoinHostPort(host, fmt.Sprint(at.Port))
}

// openBrowser asks the system to show a page; where that fails the address stands on standard output anyway.
func (a *app) openBrowser(address string) {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	cmd := exec.Command(name, args...)
	if err := cmd.Start(); err != nil {
		a.warn("no browser could be opened (%v): open the address yourself", err)
		return
	}
	go func() { _ = cmd.Wait() }() // the browser lives on by itself
}
