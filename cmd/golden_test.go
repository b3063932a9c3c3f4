package cmd

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/extract"
	"entente/ingest"
	"entente/pipeline"
)

var update = flag.Bool("update", false, "write the golden files anew: go test ./cmd -run Golden -update")

// What is extracted from the sample articles stands in testdata/golden, one
// claim a line, so that a change of the extraction shows as a diff to read.
func TestGoldenExtraction(t *testing.T) {
	articles, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(articles) < 6 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	extractor, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for reading, err := range pipeline.Extract(context.Background(), ingest.Read(context.Background(), articles, ingest.Options{}), extractor, 0) {
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(reading.Item.Source), ".txt")
		t.Run(name, func(t *testing.T) {
			golden := filepath.Join("testdata", "golden", name+".txt")
			got := claimLines(reading.Result)
			if *update {
				if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
				t.Errorf("(-golden +now); if it is better, run: go test ./cmd -run Golden -update\n%s", diff)
			}
			checkSpans(t, reading.Result)
		})
	}
}

// claimLines writes the claims of a document for people who read diffs.
func claimLines(r *extract.Result) []byte {
	var b bytes.Buffer
	for _, c := range r.JSON(false) {
		fmt.Fprintf(&b, "%d-%d  %s %s %s  %s %s  cue %q", c.Span[0], c.Span[1], actorName(c.Subject), c.Relation, actorName(c.Object), c.Modality, c.Polarity, c.Cue.Text)
		if len(c.Attribution) > 0 {
			var said []string
			for _, s := range c.Attribution {
				said = append(said, s.Name)
			}
			fmt.Fprintf(&b, "  said by %s", strings.Join(said, ", "))
		}
		if c.Time != nil {
			fmt.Fprintf(&b, "  when %s", period(c.Time.From, c.Time.To))
		}
		for _, q := range sortedPairs(c.Qualifiers) {
			fmt.Fprintf(&b, "  %s=%q", q[0], q[1])
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// checkSpans holds every span of the output to the words it stands for.
func checkSpans(t *testing.T, r *extract.Result) {
	t.Helper()
	runes := []rune(r.Document.Text)
	covers := func(what string, span [2]int, text string) {
		if span[0] < 0 || span[1] > len(runes) || span[0] > span[1] || string(runes[span[0]:span[1]]) != text {
			t.Errorf("%s %q does not stand at %v", what, text, span)
		}
	}
	for _, c := range r.JSON(true) {
		for _, a := range []*extract.ActorJSON{c.Subject, c.Object} {
			if a != nil && a.Span != nil {
				covers("actor", *a.Span, a.Text)
			}
		}
		if c.Span[0] < 0 || c.Span[1] > len(runes) || c.Span[0] >= c.Span[1] {
			t.Errorf("claim %s has the span %v", c.Relation, c.Span)
		}
		if c.Reason == "" && (c.Subject == nil || c.Confidence <= 0 || c.Confidence > 1) {
			t.Errorf("claim %+v is incomplete", c)
		}
	}
}
