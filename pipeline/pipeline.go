// Package pipeline runs the stages from end to end: it reads documents,
// extracts their claims on several cores, and loads them into a graph.
//
// The stages run at the same time with short queues between them, so memory
// does not grow with the input. Documents come out in the order in which they
// were read, whatever the cores do, so equal input gives equal batches. A
// batch is loaded whole or not at all: a run that is stopped at any point and
// repeated ends with the graph of one undisturbed run.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"time"

	"entente/extract"
	"entente/graph"
	"entente/ingest"
	"entente/schema"
)

// Limits of a batch: enough for the store to be quick, few enough that little
// is lost when a load is interrupted.
const (
	batchClaims    = 5000
	batchDocuments = 500
	batchBytes     = 16 << 20
)

// Options say what to run on.
type Options struct {
	Extractor extract.Extractor
	Ontology  *schema.Ontology // of the extractor; nil for the built-in one
	Store     graph.Store      // migrated
	Version   string           // of the extractor, "entente/0.1.0"; a document read by another version is read anew
	Workers   int              // 0 for one a core
	Again     bool             // read documents anew even when nothing changed
	Batch     int              // documents in one load at most; 0 for the default
	Issue     func(error)      // told of each document that failed or was passed over, in order; may be nil
	Note      func(source, note string)
	Done      func(Outcome)         // told what became of each document, once it is sure; may be nil
	Progress  func(Summary)         // told after each document; may be nil
	Loaded    func(graph.LoadStats) // told after each batch; may be nil
}

// Summary is what a run did.
type Summary struct {
	Documents Documents       `json:"documents"`
	Sentences int             `json:"sentences"`
	Claims    int             `json:"claims"`
	Entities  int             `json:"entities"` // that claims speak of
	Rejected  map[string]int  `json:"rejected"` // candidates that were no claims, by reason
	Load      graph.LoadStats `json:"-"`
	Seconds   float64         `json:"seconds"`
	Handled   int             `json:"-"` // documents that came through so far, loaded or not
	Waited    Waits           `json:"-"` // for the stages, so far
	Limit     string          `json:"-"` // the stage that limits the run just now, "" at its beginning
}

// Documents counts what became of the documents.
type Documents struct {
	New       int `json:"new"`
	Changed   int `json:"changed"`   // known, and now with other claims or another date
	Unchanged int `json:"unchanged"` // known, and nothing else to say
	Copies    int `json:"copies"`    // of the new ones: those that repeat another document
	Failed    int `json:"failed"`
	Skipped   int `json:"skipped"`
}

// Read is all documents that were read.
func (d Documents) Read() int { return d.New + d.Changed + d.Unchanged }

// Ingest reads items to the end, extracts and loads. The error is one that
// ended the run (the store, or ctx); documents that failed are in the summary.
// What was loaded before an error stays.
func Ingest(ctx context.Context, items iter.Seq2[ingest.Item, error], opt Options) (*Summary, error) {
	if opt.Ontology == nil {
		opt.Ontology = schema.Default()
	}
	start := time.Now()
	run := &ingestion{opt: opt, sum: &Summary{Rejected: map[string]int{}}, entities: map[string]bool{}, limits: limits{since: start}}
	err := run.all(ctx, items)
	run.sum.Waited = run.limits.waits
	run.sum.Entities = len(run.entities)
	run.sum.Seconds = time.Since(start).Seconds()
	return run.sum, err
}

// ingestion is the state of one run, kept by its last stage.
type ingestion struct {
	opt      Options
	sum      *Summary
	batch    builder
	entities map[string]bool
	limits   limits
	waiting  []Outcome // documents of the batch, whose outcome its load decides
	loading  *loading  // the batch before, on its way into the graph; nil for none
}

func (r *ingestion) all(ctx context.Context, items iter.Seq2[ingest.Item, error]) error {
	defer r.abandon()
	known := &knownFilter{store: r.opt.Store, version: r.opt.Version, again: r.opt.Again, seen: map[string]bool{}}
	for reading, err := range extractAll(ctx, known.filter(ctx, items), r.opt.Extractor, r.opt.Workers, &r.limits.waits) {
		if err := r.one(ctx, reading, err); err != nil {
			return err
		}
		if err := r.loaded(ctx, false); err != nil {
			return err
		}
		r.sum.Handled++
		if r.opt.Progress != nil {
			r.sum.Waited, r.sum.Limit = r.limits.waits, r.limits.now()
			r.opt.Progress(*r.sum)
		}
	}
	// What was extracted so far is loaded only when the run was not stopped:
	// a stop is asked for by somebody who does not want to wait.
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := r.flush(ctx); err != nil {
		return err
	}
	return r.loaded(ctx, true)
}

func (r *ingestion) one(ctx context.Context, reading Reading, err error) error {
	var store *storeError
	var skipped *ingest.Skipped
	switch {
	case errors.As(err, &store):
		return store.err
	case err != nil && ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &skipped):
		r.sum.Documents.Skipped++
		r.issue(err)
		r.done(Outcome{Item: reading.Item, Kind: SkippedOutcome, Err: err})
		return nil
	case err != nil:
		r.sum.Documents.Failed++
		r.issue(err)
		r.done(Outcome{Item: reading.Item, Kind: FailedOutcome, Err: err})
		return nil
	}
	for _, note := range reading.Item.Notes {
		if r.opt.Note != nil {
			r.opt.Note(place(reading.Item), note)
		}
	}
	switch reading.state {
	case stateUnchanged:
		r.sum.Documents.Unchanged++
		r.done(unchanged(reading.Item))
		return nil
	case stateRepeated:
		r.sum.Documents.Unchanged++
		r.issue(&ingest.Skipped{Source: place(reading.Item), Reason: "it was given twice in this run"})
		r.waiting = append(r.waiting, unchanged(reading.Item)) // not before the first of the two
		return nil
	}
	return r.add(ctx, reading)
}

func (r *ingestion) issue(err error) {
	if r.opt.Issue != nil {
		r.opt.Issue(err)
	}
}

func (r *ingestion) add(ctx context.Context, reading Reading) error {
	doc, err := newDocument(reading, r.opt.Version)
	if err != nil {
		r.sum.Documents.Failed++
		r.issue(err)
		r.done(Outcome{Item: reading.Item, Kind: FailedOutcome, Err: err})
		return nil
	}
	r.waiting = append(r.waiting, Outcome{Item: reading.Item, Document: doc.ID})
	r.batch.add(doc, reading.Result, r.opt.Ontology)
	r.sum.Sentences += len(reading.Result.Sentences)
	r.sum.Claims += len(reading.Result.Claims)
	for _, rejected := range reading.Result.Rejected {
		r.sum.Rejected[reasonKind(rejected.Reason)]++
	}
	if r.batch.full() || r.opt.Batch > 0 && len(r.batch.Documents) >= r.opt.Batch {
		return r.flush(ctx)
	}
	return nil
}

func place(it ingest.Item) string {
	if it.Line > 1 {
		return fmt.Sprintf("%s:%d", it.Source, it.Line)
	}
	return it.Source
}

// reasonKind takes the names off a reason, so that a summary has a few kinds
// and not a line for each case; `extract --all` shows every case.
func reasonKind(reason string) string {
	switch {
	case strings.HasPrefix(reason, "types: "):
		return "relation does not join such types"
	case strings.HasPrefix(reason, "both sides are "):
		return "both sides are the same"
	}
	kind, _, _ := strings.Cut(reason, ": ")
	return kind
}
