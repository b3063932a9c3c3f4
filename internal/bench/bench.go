// Package bench measures what loading and asking cost on generated graphs of several sizes, in the file graph and in a
// Neo4j that it starts itself, beside what the machine, SQLite and Neo4j's driver and importer give without us. Its
// report is docs/performance.md.
//
// Figures of different runs are hard to compare, as machines do other things too; what is compared here is measured in
// one run, and alternates where that can be done.
package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"entente/internal/neo4jserver"
)

// Options say what to measure.
type Options struct {
	Claims []int         // sizes of the graphs
	Neo4j  []int         // those of Claims that Neo4j is asked too; needs Java, and Maven the first time
	Loader int           // claims of the comparison of loaders on Neo4j, 0 for none
	Batch  int           // claims in one transaction
	Actors int           // that claims are about
	Repeat int           // how often a question is asked again
	Limit  time.Duration // for one question
	Heap   string        // of Neo4j, "2g"
	Dir    string        // for files, removed afterwards; "" for the system's
	Step   func(what string)
}

// Report is what was measured.
type Report struct {
	Options Options
	Disk    Disk
	Sizes   []*Size
	Loader  *Loader
	Took    time.Duration
}

// Size is what graphs of one size came to.
type Size struct {
	Claims        int
	Relationships int64 // all: four or so of a claim, and the edges between entities
	Load          Load
	Plain         Load // the same rows in tables of plain SQLite
	File          int64
	Open          Phase // open the file and ask a first question
	Asked         Phase // all questions
	Questions     []Question
	Import        *Import
}

// Phase is a time, and the most memory that the process held in it.
type Phase struct {
	Wall, CPU time.Duration
	Memory    int64
}

// Run measures. It stops at the first error.
func Run(ctx context.Context, opt Options) (*Report, error) {
	start := time.Now()
	dir, err := os.MkdirTemp(opt.Dir, "entente-bench-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	var server *neo4jserver.Assembly
	if len(opt.Neo4j) > 0 || opt.Loader > 0 {
		opt.Step("finding Neo4j")
		var skip string
		if server, skip, err = neo4jserver.Assemble(); err == nil && skip != "" {
			err = errors.New(skip)
		}
		if err != nil {
			return nil, fmt.Errorf("no Neo4j to compare with: %w", err)
		}
	}
	r := &Report{Options: opt}
	opt.Step("measuring the disk")
	if r.Disk, err = measureDisk(dir); err != nil {
		return nil, err
	}
	for _, claims := range opt.Claims {
		s, err := measureSize(ctx, claims, dir, server, opt)
		if err != nil {
			return nil, fmt.Errorf("%d claims: %w", claims, err)
		}
		r.Sizes = append(r.Sizes, s)
	}
	if opt.Loader > 0 {
		if r.Loader, err = compareLoaders(ctx, server, opt); err != nil {
			return nil, fmt.Errorf("loaders: %w", err)
		}
	}
	r.Took = time.Since(start)
	return r, nil
}

func measureSize(ctx context.Context, claims int, dir string, server *neo4jserver.Assembly, opt Options) (*Size, error) {
	s := &Size{}
	path := filepath.Join(dir, fmt.Sprintf("graph-%d.db", claims))
	opt.Step(fmt.Sprintf("%d claims: plain SQLite", claims))
	if err := s.plain(ctx, filepath.Join(dir, "plain.db"), claims, opt); err != nil {
		return nil, err
	}
	opt.Step(fmt.Sprintf("%d claims: loading", claims))
	if err := s.load(ctx, path, claims, opt); err != nil {
		return nil, err
	}
	opt.Step(fmt.Sprintf("%d claims: asking", claims))
	if err := s.ask(ctx, path, opt); err != nil {
		return nil, err
	}
	if slices.Contains(opt.Neo4j, claims) {
		if err := s.neo4j(ctx, path, dir, server, opt); err != nil {
			return nil, err
		}
	}
	return s, removeAll(path, path+"-wal", path+"-shm")
}

func removeAll(paths ...string) error {
	for _, p := range paths {
		if err := os.RemoveAll(p); err != nil {
			return err
		}
	}
	return nil
}
