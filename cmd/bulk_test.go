package cmd

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"entente/internal/neo4jtest"
)

// A graph in a file becomes a Neo4j database that answers the same.
func TestBulkMakesADatabase(t *testing.T) {
	dir := t.TempDir()
	run := func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if code := Run(context.Background(), args, strings.NewReader(""), &out, &errs, []string{"HOME=" + dir, "NEO4J_USERNAME=neo4j", "NEO4J_PASSWORD=entente-test"}); code != 0 {
			t.Fatalf("%v: exit code %d\n%s", args, code, errs.String())
		}
		return out.String()
	}
	file := "file:" + filepath.Join(dir, "graph.db")
	run("ingest", "--graph", file, "../testdata/articles")
	server := neo4jtest.Imported(t, func(admin string) error {
		var out, errs bytes.Buffer
		args := []string{"bulk", "--graph", file, "-o", filepath.Join(dir, "import"), "--run", "--overwrite", "--neo4j-admin", admin}
		if code := Run(context.Background(), args, strings.NewReader(""), &out, &errs, []string{"HOME=" + dir}); code != 0 {
			return fmt.Errorf("exit code %d\n%s", code, errs.String())
		}
		return nil
	})
	run("migrate", "up", "--graph", server.URI)
	query := func(graph string) string {
		return run("query", "--graph", graph, "--csv", "MATCH (c:Claim)-[:SUBJECT]->(a:Entity) RETURN c.id AS id, a.name AS name, c.confidence AS p ORDER BY id")
	}
	want, got := query(file), query(server.URI)
	if want != got || strings.Count(want, "\n") < 100 {
		t.Errorf("%d lines from the file, %d from the server, and they differ", strings.Count(want, "\n"), strings.Count(got, "\n"))
	}
	if out := run("ingest", "--graph", server.URI, "../testdata/articles"); !strings.Contains(out, "Nothing changed") {
		t.Errorf("ingest after the import: %s", out)
	}
}
