package cmd

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/lmittmann/tint"
	"github.com/spf13/cobra"

	"entente/graph"
	"entente/ingest/collect"
	"entente/ingest/queue"
	"entente/ingest/sources"
	"entente/ingest/state"
	"entente/internal/metrics"
	"entente/pipeline"
	"entente/pipeline/watch"
)

type watchOptions struct {
	file    string
	once    bool
	dryRun  bool
	asJSON  bool
	queue   string
	listen  string
	logJSON bool
	wait    time.Duration
}

// defaultListen is on the loopback interface: metrics tell what is read.
const defaultListen = "127.0.0.1:9464"

func newWatch(a *app) *cobra.Command {
	var opt watchOptions
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Watch sources on their schedules and load what is new",
		Long: "Watch sources on their schedules and load what is new.\n\n" +
			"The sources stand in a file (`entente sources add` writes it): RSS, Atom and JSON\n" +
			"feeds, sitemaps, GDELT article lists, lists of addresses and directories. What was\n" +
			"seen and what became of it is kept beside that file; a watcher that was ended in\n" +
			"any way goes on where it was. `entente runs` shows it.\n\n" +
			"With --once each source is looked at now, all that is due is worked on, and the\n" +
			"command ends: for cron and systemd timers. Otherwise the file is read again when it\n" +
			"was changed, or at once on SIGHUP; while it has mistakes, what it said before holds.\n" +
			"With --queue documents go to a NATS server, where any number of `entente work` take\n" +
			"them.",
		Example: "  entente watch -c feeds.yaml\n" +
			"  entente watch -c feeds.yaml --once\n" +
			"  entente watch -c feeds.yaml --once --dry-run\n" +
			"  entente watch -c feeds.yaml --queue nats://127.0.0.1:4222",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.runWatch(cmd, opt)
		},
	}
	addSourcesFlag(cmd, &opt.file)
	addGraphFlags(cmd)
	addSchemaFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&opt.once, "once", false, "look at every source now, work on what is due, and end")
	f.BoolVar(&opt.dryRun, "dry-run", false, "read the lists and tell what would be fetched; change nothing")
	f.BoolVar(&opt.asJSON, "json", false, "with --once or --dry-run: write the result as JSON")
	f.DurationVar(&opt.wait, "wait", 10*time.Second, "with --once and --queue: how long to wait for the results of workers")
	f.Int("workers", 0, "documents to work on at once (default one a core)")
	addServiceFlags(cmd, &opt.queue, &opt.listen, &opt.logJSON)
	return cmd
}

func addSourcesFlag(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVarP(file, "sources", "c", "feeds.yaml", "file with the sources")
}

// addServiceFlags gives a command the flags of what runs for long.
func addServiceFlags(cmd *cobra.Command, url, listen *string, logJSON *bool) {
	f := cmd.Flags()
	f.StringVar(url, "queue", "", "NATS server with JetStream to send documents through (nats://HOST:4222; $ENTENTE_QUEUE)")
	f.StringVar(listen, "listen", defaultListen, "address for /metrics, /healthz and /readyz; '' for none")
	f.BoolVar(logJSON, "log-json", false, "write the log as JSON lines")
}

func (a *app) runWatch(cmd *cobra.Command, opt watchOptions) error {
	ctx := cmd.Context()
	cfg, err := loadSources(opt.file)
	if err != nil {
		return err
	}
	a.serviceLog(cmd, opt.logJSON, !opt.once)
	if opt.dryRun {
		return a.previewAll(ctx, cfg, opt.asJSON)
	}
	db, err := state.Open(ctx, cfg.State)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	m := metrics.New(version)
	var changed <-chan watch.Change
	if !opt.once {
		var done func()
		changed, done = a.reloads(ctx, cfg, m)
		defer done()
	}
	if url := a.queueURL(opt.queue); url != "" {
		id, err := db.Watcher(ctx)
		if err != nil {
			return err
		}
		q, err := a.connect(ctx, url, id, 0)
		if err != nil {
			return err
		}
		defer q.Close()
		return a.watch(ctx, opt, cfg, db, m, q, nil, changed, q.Ping)
	}
	return a.loading(ctx, !opt.once, func(store graph.Store, w *pipeline.Worker) error {
		q := queue.NewLocal(64)
		defer q.Close()
		w.Queue, w.Loading = q, m.Load
		return a.watch(ctx, opt, cfg, db, m, q, w, changed, func(ctx context.Context) error { _, err := store.Ping(ctx); return err })
	})
}

// watch runs a watcher over a queue; worker is nil when the workers are
// elsewhere.
func (a *app) watch(ctx context.Context, opt watchOptions, cfg *sources.Config, db *state.DB, m *metrics.Metrics, q watch.Queue, worker *pipeline.Worker,
	changed <-chan watch.Change, ready func(context.Context) error) error {
	progress := a.ui.StartProgress("items")
	defer progress.Stop()
	tally := newTally(func(n int64, note string) { progress.Update(n, note) })
	c, err := collect.New(ctx, cfg.Sources, collect.Options{
		State: db, Queue: q, UserAgent: userAgent(cfg), Logger: a.log, Attached: worker != nil,
		Told: func(t collect.Told) {
			m.Item(t.Item.Source, string(t.Item.Status))
			tally.item(t.Item)
		},
		Fetched: m.Request,
	})
	if err != nil {
		return err
	}
	defer c.Close()
	w := &watch.Watcher{Sources: cfg.Sources, State: db, Collector: c, Queue: q, Worker: worker, Logger: a.log, Linger: opt.wait, Changed: changed,
		Ran: func(src sources.Source, rep collect.Report, _ error) {
			m.Run(src.Name, rep.Error, time.Now())
			tally.run(src, rep)
		}}
	if opt.once {
		err := w.Once(ctx)
		progress.Stop()
		if err != nil {
			return err
		}
		return a.showOnce(cfg, tally, opt.asJSON)
	}
	if err := a.serveMetrics(ctx, m, opt.listen, db, ready); err != nil {
		return err
	}
	a.log.Info("watching", "sources", len(cfg.Sources), "state", cfg.State, "graph", a.cfg.Graph)
	err = w.Run(ctx)
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		a.log.Info("stopped")
		return nil // a service that is told to stop and stops has done well
	}
	return err
}

func (a *app) serveMetrics(ctx context.Context, m *metrics.Metrics, listen string, db *state.DB, ready func(context.Context) error) error {
	if listen == "" {
		return nil
	}
	if db != nil {
		for _, s := range state.Statuses {
			m.Gauge("items_"+string(s), "Items of all sources that are "+string(s)+".", func() float64 {
				n, err := db.Count(context.WithoutCancel(ctx), "")
				if err != nil {
					return -1
				}
				return float64(n[s])
			})
		}
	}
	at, err := m.Serve(ctx, listen, ready)
	if err == nil {
		a.log.Info("serving metrics", "address", "http://"+at+"/metrics")
	}
	return err
}

// serviceLog sets the log of a command that runs for long: somebody who reads
// its journal wants to see what happens, so info is the level unless another
// was asked for.
func (a *app) serviceLog(cmd *cobra.Command, asJSON, service bool) {
	var level slog.Level
	_ = level.UnmarshalText([]byte(a.cfg.LogLevel)) // checked when it was read
	if service && a.cfg.LogLevel == "warn" && !cmd.Flags().Changed("log-level") {
		level = slog.LevelInfo
	}
	if asJSON {
		a.log = slog.New(slog.NewJSONHandler(a.ui.Err, &slog.HandlerOptions{Level: level}))
		return
	}
	a.log = slog.New(tint.NewTextHandler(a.ui.Err, &tint.Options{Level: level, TimeFormat: time.DateTime, NoColor: !a.ui.ErrColor}))
}

func userAgent(cfg *sources.Config) string {
	agent := "entente/" + version
	if cfg.Contact != "" {
		agent += " (" + cfg.Contact + ")"
	}
	return agent
}

// loadSources reads the file with the sources; its mistakes are wrong usage.
func loadSources(path string) (*sources.Config, error) {
	cfg, err := sources.Load(path)
	if err != nil {
		return nil, &exitError{code: exitUsage, err: err, hint: "entente sources add --help tells how to make one"}
	}
	return cfg, nil
}

// loading opens the graph and makes a worker for it. A service waits for a
// graph that is not there yet, as after a reboot.
func (a *app) loading(ctx context.Context, service bool, use func(graph.Store, *pipeline.Worker) error) error {
	ontology, err := a.ontology()
	if err != nil {
		return err
	}
	extractor, err := a.extractor(ontology)
	if err != nil {
		return err
	}
	for pause := time.Second; ; pause = min(2*pause, time.Minute) {
		opened := false
		err := a.openStore(ctx, func(store graph.Store) error {
			if _, err := store.Migrate(ctx, false); err != nil {
				return err
			}
			opened = true
			return use(store, &pipeline.Worker{Logger: a.log, Options: pipeline.Options{
				Extractor: extractor, Ontology: ontology, Store: store, Version: extractorVersion(a), Workers: a.cfg.Workers,
			}})
		})
		if opened || !service || !errors.Is(err, graph.ErrUnavailable) || ctx.Err() != nil {
			return err
		}
		a.log.Warn("the graph is out of reach, trying again", "error", err, "in", pause.String())
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// tally counts what a watcher does, for the summary and the progress bar.
type tally struct {
	mu       sync.Mutex
	n        int64
	byStatus map[string]map[state.Status]int
	reports  map[string]collect.Report
	show     func(int64, string)
}

func newTally(show func(int64, string)) *tally {
	return &tally{byStatus: map[string]map[state.Status]int{}, reports: map[string]collect.Report{}, show: show}
}

func (t *tally) item(it state.Item) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.byStatus[it.Source] == nil {
		t.byStatus[it.Source] = map[state.Status]int{}
	}
	t.byStatus[it.Source][it.Status]++
	t.n++
	t.show(t.n, fmt.Sprintf("ended, the last of %s", it.Source))
}

func (t *tally) run(src sources.Source, rep collect.Report) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.reports[src.Name] = rep
}
