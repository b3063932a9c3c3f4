package syntax

import (
	"runtime"
	"testing"

	"entente/extract/segment"
	"entente/extract/syntax/internal/model"
)

// BenchmarkParse measures segmenting and parsing of news text; the figure to
// look at is sentences/s.
func BenchmarkParse(b *testing.B) {
	p := mustLoad(b)
	var tree Tree
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range segment.Split(newsText) {
			p.Parse(newsText, s, &tree)
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "sentences/s")
}

// BenchmarkTree measures parsing alone, in the steady state.
func BenchmarkTree(b *testing.B) {
	p := mustLoad(b)
	sentences := segment.Split(newsText)
	var tree Tree
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		p.Parse(newsText, sentences[n%len(sentences)], &tree)
		n++
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "sentences/s")
}

// BenchmarkLoad measures the decoding of the embedded model at the start.
func BenchmarkLoad(b *testing.B) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var m *model.Model
	for b.Loop() {
		var err error
		if m, err = model.Read(embedded); err != nil {
			b.Fatal(err)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(int64(after.HeapAlloc)-int64(before.HeapAlloc))/(1<<20), "MB-heap")
	b.ReportMetric(float64(len(embedded))/(1<<20), "MB-file")
	runtime.KeepAlive(m)
}
