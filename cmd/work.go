package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/ingest/queue"
	"entente/internal/metrics"
	"entente/pipeline"
)

type workOptions struct {
	queue   string
	listen  string
	logJSON bool
	batch   int
	ackWait time.Duration
}

func newWork(a *app) *cobra.Command {
	var opt workOptions
	cmd := &cobra.Command{
		Use:   "work",
		Short: "Take documents from a queue, extract their claims and load them",
		Long: "Take documents from a queue, extract their claims and load them.\n\n" +
			"Any number of workers may run, on any number of machines, with one or more\n" +
			"`entente watch --queue` that fetch. A document that a worker does not finish goes\n" +
			"to another one. SIGTERM ends a worker after the documents it has begun.",
		Example:     "  entente work --queue nats://127.0.0.1:4222 --graph neo4j://localhost:7687",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.runWork(cmd, opt)
		},
	}
	addGraphFlags(cmd)
	addSchemaFlag(cmd)
	addServiceFlags(cmd, &opt.queue, &opt.listen, &opt.logJSON)
	cmd.Flags().Int("workers", 0, "documents to work on at once (default one a core)")
	cmd.Flags().DurationVar(&opt.ackWait, "ack-wait", 30*time.Second, "how long a worker may stay silent before its documents go to another; the same for all")
	cmd.Flags().IntVar(&opt.batch, "batch", 32, "documents to take and load at once at most")
	return cmd
}

func (a *app) runWork(cmd *cobra.Command, opt workOptions) error {
	ctx := cmd.Context()
	url := a.queueURL(opt.queue)
	if url == "" {
		return usageError(cmd, errors.New("name the queue with --queue nats://HOST:4222 or in ENTENTE_QUEUE"))
	}
	a.serviceLog(cmd, opt.logJSON, true)
	if opt.ackWait < time.Second {
		return usageError(cmd, fmt.Errorf("--ack-wait %s: at least 1s is needed", opt.ackWait))
	}
	q, err := a.connect(ctx, url, "", opt.ackWait)
	if err != nil {
		return err
	}
	defer q.Close()
	m := metrics.New(version)
	m.Gauge("queue_tasks", "Tasks on the queue, those with workers included.", func() float64 {
		n, err := q.Waiting(context.WithoutCancel(ctx))
		if err != nil {
			return -1
		}
		return float64(n)
	})
	return a.loading(ctx, true, func(store graph.Store, w *pipeline.Worker) error {
		w.Queue, w.Batch, w.Loading, w.Extend = q, opt.batch, m.Load, opt.ackWait/3
		ready := func(ctx context.Context) error {
			if err := q.Ping(ctx); err != nil {
				return err
			}
			_, err := store.Ping(ctx)
			return err
		}
		if err := a.serveMetrics(ctx, m, opt.listen, nil, ready); err != nil {
			return err
		}
		a.log.Info("working", "graph", a.cfg.Graph)
		err := w.Run(ctx)
		if err == nil {
			a.log.Info("stopped")
		}
		return err
	})
}

// queueURL is the queue that a flag or the environment names. A URL may hold a
// password, so it is not shown anywhere.
func (a *app) queueURL(flag string) string {
	if flag != "" {
		return flag
	}
	return a.env("ENTENTE_QUEUE")
}

// connect connects to a queue, for the results of a watcher or as a worker.
func (a *app) connect(ctx context.Context, url, watcher string, ackWait time.Duration) (*queue.NATS, error) {
	host, _ := os.Hostname()
	q, err := queue.Connect(ctx, url, queue.NATSOptions{
		Name: fmt.Sprintf("entente/%s on %s", version, host), Watcher: watcher, AckWait: ackWait, Credentials: a.env("ENTENTE_QUEUE_CREDENTIALS"), Logger: a.log,
	})
	if err != nil {
		return nil, &exitError{code: exitFailure, err: err, hint: "start one with `nats-server -js`, or name another with --queue"}
	}
	return q, nil
}
