package export

import (
	"runtime"
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
)

// heapWriter throws away what is written and looks now and then at how much memory is in use.
type heapWriter struct {
	since, written int
	most           uint64 // bytes of live memory
}

func (w *heapWriter) Write(b []byte) (int, error) {
	w.written += len(b)
	if w.since += len(b); w.since >= 100_000 {
		w.since = 0
		w.most = max(w.most, live())
	}
	return len(b), nil
}

// live gives the bytes of memory in use.
func live() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// What an export holds at a time does not grow with the claims. The store holds more of a larger graph, so that is taken
// off: it is what is left in use when an export has ended.
func TestExportsStream(t *testing.T) {
	s := openFile(t)
	if _, err := s.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	export := func(f Format) *heapWriter {
		w := &heapWriter{}
		if _, err := f.Write(t.Context(), s, w, Options{What: f.What[0]}); err != nil {
			t.Fatal(err)
		}
		return w
	}
	own := func(f Format) (memory, size int) {
		export(f)
		base := live()
		w := export(f)
		return int(w.most) - int(base), w.written
	}
	var before, size [2]int
	formats := [2]Format{find(t, "csv"), find(t, "cypher")} // a table, and the whole graph
	load(t, s, []*graph.Batch{graphtest.Archive(1, 120)})   // more than are read at a time
	for i, f := range formats {
		before[i], size[i] = own(f)
	}
	load(t, s, []*graph.Batch{graphtest.Archive(2, 360)})
	for i, f := range formats {
		memory, all := own(f)
		t.Logf("%s: %d KB of memory for %d KB, %d KB for %d KB", f.Name, before[i]/1024, size[i]/1024, memory/1024, all/1024)
		if all < 3*size[i] {
			t.Fatalf("%s: the second export, of %d bytes, is hardly larger than the first of %d", f.Name, all, size[i])
		}
		if grown := memory - before[i]; grown > (all-size[i])/4+1<<19 {
			t.Errorf("%s: %d bytes more take %d bytes more of memory", f.Name, all-size[i], grown)
		}
	}
}
