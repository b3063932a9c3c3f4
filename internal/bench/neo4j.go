package bench

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/export"
	"entente/graph/neo4j"
	"entente/graph/query"
	"entente/internal/neo4jserver"
)

// Import is what a first load by Neo4j's importer took.
type Import struct {
	Rows   int           // nodes and relationships
	Export time.Duration // writing the files: what `entente bulk` adds
	Import time.Duration // the importer alone, on the same files
	Schema time.Duration // constraints and indexes afterwards
	File   int64         // of the database
}

// Ratio is the rate of `entente bulk --run` in that of the importer alone.
func (i *Import) Ratio() float64 { return i.Import.Seconds() / (i.Export + i.Import).Seconds() }

// neo4j fills a Neo4j with the graph of a file by its importer, and asks it the same questions.
func (s *Size) neo4j(ctx context.Context, path, dir string, a *neo4jserver.Assembly, opt Options) error {
	s.Import = &Import{}
	files := filepath.Join(dir, "import")
	if err := os.Mkdir(files, 0o700); err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(files) }()
	opt.Step(fmt.Sprintf("%d claims: writing files for neo4j-admin", s.Claims))
	list, err := s.Import.export(ctx, path, files)
	if err != nil {
		return err
	}
	opt.Step(fmt.Sprintf("%d claims: neo4j-admin", s.Claims))
	start := opt.server()
	start.Prepare = func(home, admin string) error {
		began := time.Now()
		if out, err := exec.CommandContext(ctx, admin, export.ImportArgs(files, "neo4j", list)...).CombinedOutput(); err != nil {
			return fmt.Errorf("neo4j-admin: %w\n%s", err, out)
		}
		s.Import.Import = time.Since(began)
		s.Import.File = sizeOf(filepath.Join(home, "data", "databases", "neo4j"))
		return nil
	}
	server, err := a.Start(start)
	if err != nil {
		return err
	}
	defer server.Close()
	store, err := neo4j.Open(ctx, server.URI, graph.Options{Username: neo4jserver.Username, Password: neo4jserver.Password, Timeout: 5 * time.Minute})
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	opt.Step(fmt.Sprintf("%d claims: Neo4j makes its indexes", s.Claims))
	began := time.Now()
	if _, err := store.Migrate(ctx, false); err != nil {
		return err
	}
	if err := ready(ctx, store); err != nil {
		return err
	}
	s.Import.Schema = time.Since(began)
	for i := range s.Questions {
		q := &s.Questions[i]
		opt.Step(fmt.Sprintf("%d claims: asking Neo4j %s", s.Claims, q.Name))
		saved, err := query.Find(q.Name)
		if err != nil {
			return err
		}
		var rows int
		if rows, q.Neo4j, err = times(ctx, store, saved.Cypher, opt); err != nil {
			return fmt.Errorf("question %s on Neo4j: %w", q.Name, err)
		}
		if rows != q.Rows && !q.Neo4j.Over && !q.File.Over {
			return fmt.Errorf("question %s: %d rows from the file, %d from Neo4j", q.Name, q.Rows, rows)
		}
	}
	return nil
}

func (i *Import) export(ctx context.Context, path, dir string) ([]export.File, error) {
	store, err := embedded.Open(ctx, "file:"+path, graph.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	start := time.Now()
	pin, err := store.Pin(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = pin.Close() }()
	format, err := export.Find("neo4j-csv")
	if err != nil {
		return nil, err
	}
	n, list, err := format.WriteDir(ctx, pin, dir, export.Options{AnyOrder: true})
	i.Export, i.Rows = time.Since(start), n.Nodes+n.Rels
	return list, err
}

// server says how servers are started: as in production, as far as this machine has room.
func (opt Options) server() neo4jserver.Options {
	return neo4jserver.Options{Full: true, Heap: opt.Heap, Pages: "512m"}
}

// ready waits until all indexes are there.
func ready(ctx context.Context, store *neo4j.Store) error {
	for {
		populating := 0
		err := graph.Each(ctx, store, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state", nil, func([]any) error { populating++; return nil })
		if err != nil || populating == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func sizeOf(dir string) (n int64) {
	_ = filepath.Walk(dir, func(_ string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			n += info.Size()
		}
		return nil
	})
	return n
}
