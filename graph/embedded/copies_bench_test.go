package embedded

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"entente/graph"
)

// benchKeys are the copy keys of a text that shares one word triple in a
// hundred with any other, as news of one field do: a tenth of its keys are
// among a hundred that others have too.
func benchKeys(r *rand.Rand) []string {
	keys := []string{"su" + strconv.FormatUint(r.Uint64(), 36), "sw" + strconv.FormatUint(r.Uint64(), 36)}
	for band := range 64 {
		if r.IntN(10) == 0 {
			keys = append(keys, fmt.Sprintf("b%dx%d", band, r.IntN(100)))
		} else {
			keys = append(keys, "b"+strconv.FormatUint(r.Uint64()>>24, 36))
		}
	}
	return keys
}

// BenchmarkCopiesAtScale loads documents into a graph whose index has the copy
// keys of a number of others (ENTENTE_BENCH_DOCUMENTS, 20,000 by default): the
// time is that of one document with the search for its copies.
func BenchmarkCopiesAtScale(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("ENTENTE_BENCH_DOCUMENTS"))
	if err != nil {
		n = 20_000
	}
	ctx := context.Background()
	s, err := Open(ctx, "file:"+filepath.Join(b.TempDir(), "graph.db"), graph.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close(ctx) }()
	r := rand.New(rand.NewPCG(1, 1))
	fillLookup(b, s, r, n)
	var size int64
	if info, err := os.Stat(s.path); err == nil {
		size = info.Size()
	}
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		batch := &graph.Batch{Documents: []graph.Document{{ID: fmt.Sprintf("document/bench%d", i), CopyKeys: benchKeys(r)}}}
		if _, err := s.Load(ctx, batch); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(size)/float64(n), "bytes/document")
}

// fillLookup writes keys in the order of the index, which is quick.
func fillLookup(b *testing.B, s *Store, r *rand.Rand, n int) {
	b.Helper()
	type row struct{ hash, node int64 }
	rows := make([]row, 0, 66*n)
	for node := range n {
		for _, k := range benchKeys(r) {
			rows = append(rows, row{hashOf(k), int64(1_000_000_000 + node)})
		}
	}
	slices.SortFunc(rows, func(x, y row) int { return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.node, y.node)) })
	ctx := context.Background()
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		b.Fatal(err)
	}
	put := newBulk(tx, "lookup", 4)
	for _, x := range rows {
		if err := put.add(ctx, indexCopyKeys, x.hash, x.node, nil); err != nil {
			b.Fatal(err)
		}
	}
	if err := put.flush(ctx); err != nil {
		b.Fatal(err)
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
	if _, err := s.write.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		b.Fatal(err)
	}
}
