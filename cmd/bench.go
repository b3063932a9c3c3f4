package cmd

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"entente/internal/bench"
)

// newBench measures. It is hidden: what it prints are the tables of docs/performance.md.
func newBench(a *app) *cobra.Command {
	opt := bench.Options{Heap: "2g"}
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure loading and asking on generated graphs of several sizes",
		Long: "Measure loading and asking on generated graphs of several sizes, in files that are\n" +
			"deleted afterwards and on Neo4j servers that are started for it, and print the page\n" +
			"docs/performance.md. Beside each figure stands what plain SQLite, Neo4j's driver or\n" +
			"its importer take for the same in the same run. Times on a machine that does other\n" +
			"work mean little; ratios of one run mean something there.\n\n" +
			"Neo4j takes Java, and Maven the first time; --neo4j 0 --loader 0 does without. With\n" +
			"--claims, --neo4j and --loader the parts can be measured one after the other.",
		Example: "  entente bench > docs/performance.md\n" +
			"  entente bench --claims 10000,100000 --neo4j 0 --loader 0\n" +
			"  entente bench --claims 1000000 --neo4j 1000000 --loader 0\n" +
			"  entente bench --claims 0 --loader 100000",
		Hidden: true,
		Args:   args(cobra.NoArgs),
		RunE:   func(cmd *cobra.Command, _ []string) error { return a.runBench(cmd, opt) },
	}
	f := cmd.Flags()
	f.IntSliceVar(&opt.Claims, "claims", []int{10_000, 100_000, 1_000_000}, "sizes of the graphs, 0 for none")
	f.IntSliceVar(&opt.Neo4j, "neo4j", []int{100_000}, "those of them that Neo4j is asked too, 0 for none")
	f.IntVar(&opt.Loader, "loader", 100_000, "claims of the comparison of loaders on Neo4j, 0 for none")
	f.IntVar(&opt.Batch, "batch", 5000, "claims in one transaction")
	f.IntVar(&opt.Actors, "actors", 3000, "actors that claims are about")
	f.IntVar(&opt.Repeat, "repeat", 3, "how often each question is asked again")
	f.DurationVar(&opt.Limit, "limit", 30*time.Second, "for one question")
	return cmd
}

func (a *app) runBench(cmd *cobra.Command, opt bench.Options) error {
	zero := func(n int) bool { return n == 0 }
	opt.Claims, opt.Neo4j = slices.DeleteFunc(opt.Claims, zero), slices.DeleteFunc(opt.Neo4j, zero)
	opt.Neo4j = slices.DeleteFunc(opt.Neo4j, func(n int) bool { return !slices.Contains(opt.Claims, n) })
	switch {
	case opt.Batch < 1 || opt.Actors < 10 || opt.Repeat < 1 || opt.Limit <= 0 || opt.Loader < 0:
		return usageError(cmd, errors.New("--batch and --repeat must be 1 at least, --actors 10, --limit more than 0, --loader 0 or more"))
	case slices.ContainsFunc(opt.Claims, func(n int) bool { return n < 1 }):
		return usageError(cmd, fmt.Errorf("--claims: %v", opt.Claims))
	}
	progress := a.ui.StartProgress("measuring:")
	defer progress.Stop()
	step := int64(0)
	opt.Step = func(what string) {
		step++
		progress.Update(step, what)
		a.log.Debug("bench", "step", what)
	}
	r, err := bench.Run(cmd.Context(), opt)
	progress.Stop()
	if err != nil {
		return err
	}
	return r.Markdown(a.ui.Out)
}
