package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/ingest"
	"entente/pipeline"
)

type ingestOptions struct {
	source sourceOptions
	again  bool
	asJSON bool
	top    int
	batch  int
}

func newIngest(a *app) *cobra.Command {
	var opt ingestOptions
	cmd := &cobra.Command{
		Use:   "ingest PATH|DIR|URL|- ...",
		Short: "Read documents, extract their claims and load them into the graph",
		Long: "Read documents, extract their claims and load them into the graph.\n\n" +
			"Reads .txt and .md (both with front matter, if they have any), .html, .json and\n" +
			".jsonl with the fields id, text, title, date, url, publisher, gzip of these,\n" +
			"directories with all that is below them, web addresses, and standard input (-).\n" +
			"A document that cannot be read is reported with its place and the others go on.\n\n" +
			"Documents that the graph has already are not read again, so the same call twice\n" +
			"changes nothing, and a call that was interrupted goes on where it stopped.",
		Example: "  entente ingest testdata/articles\n" +
			"  entente ingest --graph neo4j://localhost:7687 news.jsonl.gz\n" +
			"  entente ingest --date 2024-07-28 article.html\n" +
			"  cat article.txt | entente ingest -",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitInput, exitGraph, exitInterrupted),
		Args:        args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runIngest(cmd, args, opt)
		},
	}
	addGraphFlags(cmd)
	addSchemaFlag(cmd)
	opt.source.addFlags(cmd)
	cmd.Flags().BoolVar(&opt.again, "again", false, "read documents anew even when the graph has them as they are")
	cmd.Flags().BoolVar(&opt.asJSON, "json", false, "write the summary and the strongest relations as JSON")
	cmd.Flags().IntVar(&opt.batch, "batch", 0, "documents to load in one transaction at most (default 500)")
	cmd.Flags().IntVar(&opt.top, "top", 10, "how many of the strongest relations to show")
	return cmd
}

func (a *app) runIngest(cmd *cobra.Command, sources []string, opt ingestOptions) error {
	ctx := cmd.Context()
	read, err := opt.source.reading(a, cmd)
	if err != nil {
		return err
	}
	if err := nothingThere(sources); err != nil {
		return err
	}
	ontology, err := a.ontology()
	if err != nil {
		return err
	}
	extractor, err := a.extractor(ontology)
	if err != nil {
		return err
	}
	var sum *pipeline.Summary
	var strongest []strongRelation
	err = a.openStore(ctx, func(store graph.Store) error {
		if _, err := store.Migrate(ctx, false); err != nil {
			return err
		}
		progress := a.ui.StartProgress("reading")
		defer progress.Stop()
		var err error
		sum, err = pipeline.Ingest(ctx, ingest.Read(ctx, sources, read), pipeline.Options{
			Extractor: extractor, Ontology: ontology, Store: store, Version: extractorVersion(a), Workers: a.cfg.Workers, Again: opt.again, Batch: opt.batch,
			Issue: a.issue,
			Note:  func(source, note string) { a.log.Info(note, "source", source) },
			Loaded: func(s graph.LoadStats) {
				a.log.Debug("loaded a batch", "new", s.DocumentsNew, "claims", s.ClaimsNew, "edges", s.EdgesNew, "retries", s.Retries, "took", s.Duration)
			},
			Progress: func(s pipeline.Summary) {
				limit := ""
				if s.Limit != "" {
					limit = ", " + s.Limit + " is the limit"
				}
				progress.Update(int64(s.Handled), fmt.Sprintf("documents, %d claims%s", s.Claims, limit))
			},
		})
		progress.Stop()
		if err != nil {
			return err
		}
		strongest, err = strongestRelations(ctx, store, opt.top)
		return err
	})
	if err != nil {
		return err
	}
	if opt.asJSON {
		err = a.writeJSON(ingestJSON(sum, strongest))
	} else {
		a.showIngest(sum, strongest)
	}
	if err == nil && sum.Documents.Failed > 0 {
		return &exitError{code: exitInput}
	}
	return err
}

// ingestJSON is what a run did, for programs.
func ingestJSON(s *pipeline.Summary, strongest []strongRelation) any {
	l := s.Load
	return map[string]any{
		"summary": s,
		"load": map[string]int{
			"claims_new": l.ClaimsNew, "claims_removed": l.ClaimsRemoved, "entities_new": l.EntitiesNew, "sentences_new": l.SentencesNew,
			"edges_new": l.EdgesNew, "edges_changed": l.EdgesChanged, "edges_removed": l.EdgesRemoved, "retries": l.Retries,
		},
		"waited_seconds": map[string]float64{
			pipeline.StageReading: s.Waited.Reading.Seconds(), pipeline.StageExtracting: s.Waited.Extracting.Seconds(), pipeline.StageLoading: s.Waited.Loading.Seconds(),
		},
		"strongest": strongest,
	}
}

// issue tells of a document that was not read.
func (a *app) issue(err error) {
	var skipped *ingest.Skipped
	if errors.As(err, &skipped) {
		fmt.Fprintln(a.ui.Err, cleanLines(err.Error()))
		return
	}
	a.report(nil, err)
}

// nothingThere stops a call whose every source is a file that does not exist,
// before an empty graph is made for it.
func nothingThere(sources []string) error {
	var first error
	for _, s := range sources {
		if s == "-" || strings.Contains(s, "://") {
			return nil
		}
		_, err := os.Stat(s)
		if err == nil {
			return nil
		}
		if first == nil {
			first = &ingest.Error{Source: s, Err: errors.New("no such file or directory")}
		}
	}
	return &exitError{code: exitInput, err: first}
}

// strongRelation is an edge of the graph for the table at the end.
type strongRelation struct {
	Subject    string  `json:"subject"`
	Relation   string  `json:"relation"`
	Object     string  `json:"object"`
	Modality   string  `json:"modality"`
	Claims     int64   `json:"claims"`
	Sources    int64   `json:"sources"`
	Confidence float64 `json:"confidence"`
}

// strongestQuery leaves out who holds which office and what is part of what:
// those describe the actors and would fill the table of any news.
const strongestQuery = `MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT type(r) IN ['HOLDS_OFFICE', 'PART_OF', 'LOCATED_IN', 'COUNTERPART_OF']
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.modality AS modality,
  r.count AS claims, r.sources AS sources, r.confidence AS confidence
ORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key
LIMIT $limit`

func strongestRelations(ctx context.Context, store graph.Store, top int) ([]strongRelation, error) {
	rows, err := store.Query(ctx, strongestQuery, map[string]any{"limit": int64(max(top, 0))})
	if err != nil {
		return nil, err
	}
	defer rows.Close(ctx)
	out := []strongRelation{}
	for rows.Next(ctx) {
		var r strongRelation
		v := rows.Values()
		r.Subject, _ = v[0].(string)
		r.Relation, _ = v[1].(string)
		r.Object, _ = v[2].(string)
		r.Modality, _ = v[3].(string)
		r.Claims, _ = v[4].(int64)
		r.Sources, _ = v[5].(int64)
		r.Confidence, _ = v[6].(float64)
		out = append(out, r)
	}
	return out, rows.Err()
}
