package extract

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// BenchmarkExtract measures the whole pipeline on one core over the sample
// articles: sentences a second and bytes allocated for a pass over all.
func BenchmarkExtract(b *testing.B) {
	p, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no sample articles", err)
	}
	var docs []Document
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		_, body, _ := strings.Cut(strings.TrimPrefix(string(text), "---\n"), "\n---\n")
		docs = append(docs, Document{ID: f, Text: body, Date: time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)})
	}
	sentences, claims := 0, 0
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			r, err := p.Extract(context.Background(), d)
			if err != nil {
				b.Fatal(err)
			}
			sentences += len(r.Sentences)
			claims += len(r.Claims)
		}
	}
	b.ReportMetric(float64(sentences)/b.Elapsed().Seconds(), "sentences/s")
	b.ReportMetric(float64(claims)/float64(sentences), "claims/sentence")
}
