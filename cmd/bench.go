package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/query"
	"entente/internal/newsgraph"
)

type benchOptions struct {
	claims []int
	batch  int
	actors int
}

// newBench measures the file graph. It is hidden: what it prints is docs/performance.md.
func newBench(a *app) *cobra.Command {
	var opt benchOptions
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure loading and asking on generated graphs of several sizes",
		Long: "Measure loading and asking on generated graphs of several sizes, in files that are\n" +
			"deleted afterwards, and print tables in Markdown. Times on a machine that does other\n" +
			"work mean little; processor time does mean something there.",
		Example: "  entente bench\n  entente bench --claims 10000,100000,1000000",
		Hidden:  true,
		Args:    args(cobra.NoArgs),
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.runBench(cmd, opt) },
	}
	f := cmd.Flags()
	f.IntSliceVar(&opt.claims, "claims", []int{10_000, 100_000}, "sizes of the graphs")
	f.IntVar(&opt.batch, "batch", 5000, "claims in one transaction")
	f.IntVar(&opt.actors, "actors", 3000, "actors that claims are about")
	return cmd
}

// benchRun is what one size came to.
type benchRun struct {
	claims        int
	relationships int64 // all, edges between entities too
	wall, cpu     time.Duration
	lastRate      float64 // relationships a second in the last tenth
	file          int64   // bytes
	open, openCPU time.Duration
	queries       []queryTime
	memory        int64 // bytes, the most that the process held so far
}

type queryTime struct {
	name         string
	rows         int
	first, again time.Duration
}

func (a *app) runBench(cmd *cobra.Command, opt benchOptions) error {
	ctx := cmd.Context()
	if opt.batch < 1 || opt.actors < 10 || len(opt.claims) == 0 {
		return usageError(cmd, errors.New("--batch must be 1 at least, --actors 10, and --claims a size"))
	}
	var runs []*benchRun
	for _, n := range opt.claims {
		if n < 1 {
			return usageError(cmd, fmt.Errorf("--claims: %d", n))
		}
		progress := a.ui.StartProgress("loading")
		r, err := bench(ctx, n, opt, func(n int) { progress.Update(int64(n), "claims") })
		progress.Stop()
		if err != nil {
			return err
		}
		runs = append(runs, r)
	}
	fmt.Fprintf(a.ui.Out, "%s/%s, %d cores, %s; batches of %d claims, %d actors.\n\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(), opt.batch, opt.actors)
	a.writeBench(runs)
	return nil
}

func bench(ctx context.Context, claims int, opt benchOptions, progress func(int)) (*benchRun, error) {
	dir, err := os.MkdirTemp("", "entente-bench-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "graph.db")
	r := &benchRun{}
	if err := r.load(ctx, path, claims, opt, progress); err != nil {
		return nil, err
	}
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(path + suffix); err == nil {
			r.file += info.Size()
		}
	}
	if err := r.ask(ctx, path); err != nil {
		return nil, err
	}
	_, r.memory = processUse()
	return r, nil
}

// load fills a new file; each batch is on disk before the next begins.
func (r *benchRun) load(ctx context.Context, path string, claims int, opt benchOptions, progress func(int)) error {
	store, err := embedded.Open(ctx, "file:"+path, graph.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	news := newsgraph.New(opt.actors)
	var lastRels int64
	var lastWall time.Duration
	for r.claims < claims {
		b := news.Batch(min(opt.batch, claims-r.claims))
		before, _ := processUse()
		stats, err := store.Load(ctx, b)
		if err != nil {
			return err
		}
		after, _ := processUse()
		rels := int64(newsgraph.Relationships(b) + stats.EdgesNew)
		r.claims += len(b.Claims)
		r.relationships += rels
		r.wall += stats.Duration
		r.cpu += after - before
		if r.claims > claims*9/10 {
			lastRels += rels
			lastWall += stats.Duration
		}
		progress(r.claims)
	}
	r.lastRate = float64(lastRels) / lastWall.Seconds()
	return nil
}

// ask opens the file anew and asks every saved question twice.
func (r *benchRun) ask(ctx context.Context, path string) error {
	runtime.GC() // what loading left behind is not the reader's
	start := time.Now()
	before, _ := processUse()
	store, err := embedded.Open(ctx, "file:"+path, graph.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	params := newsgraph.Params()
	if _, err := askOnce(ctx, store, "MATCH (a:Country {id: $actor})-[r:ALLIED_WITH]-(b:Country) RETURN a.name, b.name, r.count", params); err != nil {
		return err
	}
	after, _ := processUse()
	r.open, r.openCPU = time.Since(start), after-before
	all, err := query.All()
	if err != nil {
		return err
	}
	for _, q := range all {
		t := queryTime{name: q.Name}
		for _, d := range []*time.Duration{&t.first, &t.again} {
			start := time.Now()
			if t.rows, err = askOnce(ctx, store, q.Cypher, params); err != nil {
				return fmt.Errorf("query %s: %w", q.Name, err)
			}
			*d = time.Since(start)
		}
		r.queries = append(r.queries, t)
	}
	return nil
}

func askOnce(ctx context.Context, s graph.Store, cypher string, params map[string]any) (n int, err error) {
	rows, err := s.Query(ctx, cypher, params)
	if err != nil {
		return 0, err
	}
	defer rows.Close(ctx)
	for rows.Next(ctx) {
		n++
	}
	return n, rows.Err()
}

func (a *app) writeBench(runs []*benchRun) {
	w := a.ui.Out
	fmt.Fprint(w, "| claims | relationships | load | relationships/s | of the last tenth | processor | relationships per processor second | file | open and first query | processor | memory |\n"+
		"|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, r := range runs {
		cpu, perCPU := "", ""
		if r.cpu > 0 {
			cpu, perCPU = seconds(r.cpu), fmt.Sprintf("%.0f", float64(r.relationships)/r.cpu.Seconds())
		}
		fmt.Fprintf(w, "| %d | %d | %s | %.0f | %.0f | %s | %s | %d MB | %s | %s | %d MB |\n", r.claims, r.relationships, seconds(r.wall),
			float64(r.relationships)/r.wall.Seconds(), r.lastRate, cpu, perCPU, r.file>>20, milliseconds(r.open), milliseconds(r.openCPU), r.memory>>20)
	}
	fmt.Fprintf(w, "\n| question |%s\n|---|%s\n", headings(runs), strings.Repeat("---:|---:|", len(runs)))
	for i := range runs[0].queries {
		fmt.Fprintf(w, "| %s |", runs[0].queries[i].name)
		for _, r := range runs {
			fmt.Fprintf(w, " %s | %s |", milliseconds(r.queries[i].first), milliseconds(r.queries[i].again))
		}
		fmt.Fprintln(w)
	}
}

func headings(runs []*benchRun) string {
	var b strings.Builder
	for _, r := range runs {
		fmt.Fprintf(&b, " %d claims, first | again |", r.claims)
	}
	return b.String()
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.1f s", d.Seconds()) }

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
}
