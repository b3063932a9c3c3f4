package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"entente/extract"
	"entente/graph"
	"entente/ingest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// Whatever the workers do, documents come out in the order they went in.
func TestExtractKeepsOrder(t *testing.T) {
	var in []string
	for i := range 200 {
		s := fmt.Sprintf("Japan met Korea in round %d.", i)
		if i%7 == 0 {
			s += " SLOW"
		}
		if i%50 == 3 {
			s = fmt.Sprintf("!%d", i)
		}
		in = append(in, s)
	}
	var got []string
	for r, err := range Extract(context.Background(), texts(in...), meetings{}, 8) {
		if err != nil {
			got = append(got, strings.TrimPrefix(err.Error(), r.Item.Source+": "))
			continue
		}
		got = append(got, r.Result.Document.Text)
	}
	if diff := cmp.Diff(in, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Reading must not run ahead of extraction by more than the queues hold.
func TestExtractIsBounded(t *testing.T) {
	var read atomic.Int64
	var endless iter.Seq2[ingest.Item, error] = func(yield func(ingest.Item, error) bool) {
		for {
			read.Add(1)
			if !yield(ingest.Item{Doc: extract.Document{Text: "SLOW"}}, nil) {
				return
			}
		}
	}
	const workers = 2
	n := int64(0)
	for range Extract(context.Background(), endless, meetings{}, workers) {
		if n++; n == 10 {
			break
		}
		if ahead := read.Load() - n; ahead > 6*workers+2 {
			t.Fatalf("read %d documents ahead", ahead)
		}
	}
}

func TestExtractStops(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	for range Extract(ctx, texts(slices.Repeat([]string{"SLOW"}, 1000)...), meetings{}, 2) {
		continue
	}
	if ctx.Err() == nil {
		t.Error("ended before it was stopped")
	}
}

// One document that breaks the extractor fails alone.
func TestExtractSurvivesPanic(t *testing.T) {
	var issues []string
	store := newMemory()
	sum := mustIngest(t, texts("Japan met Korea.", "BREAK", "Peru met Chile."), Options{Store: store, Issue: func(err error) {
		issues = append(issues, strings.SplitN(err.Error(), "\n", 2)[0])
	}})
	want := []string{"docb:1: extraction broke on this document, please report it: broken on purpose"}
	if diff := cmp.Diff(want, issues); diff != "" {
		t.Error(diff)
	}
	if sum.Documents.New != 2 || sum.Documents.Failed != 1 || sum.Claims != 2 {
		t.Errorf("%+v", sum)
	}
}

func TestIngestTwice(t *testing.T) {
	store := newMemory()
	docs := []string{"Japan met Korea.\nPeru met Peru.", "Peru met Chile.", "!unreadable", "Nothing happened.", "Peru met Chile."}
	sum := mustIngest(t, texts(docs...), Options{Store: store})
	want := Documents{New: 3, Unchanged: 1, Failed: 1} // the last text is the second one again
	if diff := cmp.Diff(want, sum.Documents); diff != "" {
		t.Errorf("first run (-want +got)\n%s", diff)
	}
	if sum.Claims != 2 || sum.Entities != 4 || sum.Rejected["met itself"] != 1 || sum.Sentences != 4 {
		t.Errorf("first run: %+v", sum)
	}
	loads := store.loads
	sum = mustIngest(t, texts(docs...), Options{Store: store})
	want = Documents{Unchanged: 4, Failed: 1}
	if diff := cmp.Diff(want, sum.Documents); diff != "" {
		t.Errorf("second run (-want +got)\n%s", diff)
	}
	if store.loads != loads {
		t.Error("the second run loaded something")
	}
}

// A document is read anew when its date, title or publisher changed, when the
// extractor is another one, or when that is asked for.
func TestIngestReadsAnew(t *testing.T) {
	store := newMemory()
	one := func(change func(*ingest.Item)) iter.Seq2[ingest.Item, error] {
		it := ingest.Item{Source: "a.txt", Doc: extract.Document{ID: "a.txt", Text: "Japan met Korea.", Title: "Talks"}}
		change(&it)
		return func(yield func(ingest.Item, error) bool) { yield(it, nil) }
	}
	same := func(*ingest.Item) {}
	dated := func(it *ingest.Item) { it.Doc.Date = time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC) }
	for i, tt := range []struct {
		change  func(*ingest.Item)
		opt     Options
		changed int
	}{
		{same, Options{}, 0},
		{dated, Options{}, 1},
		{dated, Options{}, 0},
		{func(it *ingest.Item) { dated(it); it.Doc.Publisher = "Post" }, Options{}, 1},
		{func(it *ingest.Item) { dated(it); it.Doc.Publisher = "Post"; it.Source = "moved.txt" }, Options{}, 0},
		{same, Options{Version: "test/2"}, 1},
		{same, Options{Version: "test/2"}, 0},
		{same, Options{Version: "test/2", Again: true}, 1},
	} {
		tt.opt.Store = store
		sum := mustIngest(t, one(tt.change), tt.opt)
		if i == 0 {
			continue
		}
		if sum.Documents.Changed != tt.changed || sum.Documents.Unchanged != 1-tt.changed {
			t.Errorf("step %d: %+v", i, sum.Documents)
		}
	}
}

// A load that fails ends the run and says so; the next run does the rest.
func TestIngestAfterFailure(t *testing.T) {
	var docs []string
	for i := range 3 * batchDocuments / 2 {
		docs = append(docs, fmt.Sprintf("Japan met Korea for the %dth time.", i))
	}
	clean, broken := newMemory(), newMemory()
	mustIngest(t, texts(docs...), Options{Store: clean})
	broken.failAt = 2
	_, err := Ingest(context.Background(), texts(docs...), Options{Store: broken, Extractor: meetings{}, Version: "test/1"})
	if !errors.Is(err, errDisk) {
		t.Fatalf("got %v", err)
	}
	if len(broken.docs) != batchDocuments {
		t.Fatalf("%d documents after the failure, not one batch", len(broken.docs))
	}
	sum := mustIngest(t, texts(docs...), Options{Store: broken})
	if sum.Documents.Unchanged != batchDocuments || sum.Documents.New != len(docs)-batchDocuments {
		t.Errorf("%+v", sum.Documents)
	}
	if diff := cmp.Diff(clean.docs, broken.docs); diff != "" {
		t.Errorf("documents (-clean +repeated)\n%s", diff)
	}
	if diff := cmp.Diff(clean.claims, broken.claims); diff != "" {
		t.Errorf("claims (-clean +repeated)\n%s", diff)
	}
}

func TestIngestStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	store := newMemory()
	_, err := Ingest(ctx, texts(slices.Repeat([]string{"Japan met Korea. SLOW"}, 400)...), Options{
		Store: store, Extractor: meetings{}, Workers: 2, Version: "test/1",
		Progress: func(s Summary) {
			if s.Handled == 3 {
				cancel()
			}
		},
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if len(store.docs) != 0 {
		t.Error("a part of a batch was loaded")
	}
}

// Spans count code points, symmetric relations are marked, ids fit together.
func TestBatch(t *testing.T) {
	text := "“Später”: Café talks.\nJapan met Korea – Peru met Chile."
	r, err := meetings{}.Extract(context.Background(), extract.Document{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	store := newMemory()
	mustIngest(t, texts(text), Options{Store: store})
	id := graph.DocumentID("", text)
	claims, sentences := store.claims[id], store.sentences[id]
	if len(claims) != len(r.Claims) || len(claims) != 2 || len(sentences) != 1 {
		t.Fatalf("%d claims, %d sentences", len(claims), len(sentences))
	}
	runes := []rune(text)
	for _, c := range claims {
		for _, s := range []graph.Span{c.SubjectSpan, c.ObjectSpan, c.Cue} {
			if got := string(runes[s.Start:s.End]); got != s.Text {
				t.Errorf("span %v covers %q", s, got)
			}
		}
		if !c.Symmetric || c.CAMEO == "" || c.ID != graph.ClaimID(&c) {
			t.Errorf("claim %+v", c)
		}
	}
	if got := string(runes[sentences[0].Start:sentences[0].End]); got != sentences[0].Text || sentences[0].Index != 1 {
		t.Errorf("sentence %+v covers %q", sentences[0], got)
	}
}
