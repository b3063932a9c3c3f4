package neo4j

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/internal/neo4jtest"
	"entente/migrations"
)

func read(t *testing.T, files map[string]string) []migrations.File {
	t.Helper()
	fs := fstest.MapFS{}
	for name, text := range files {
		fs[name] = &fstest.MapFile{Data: []byte(text)}
	}
	out, err := migrations.Read(fs)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func ask(t *testing.T, server *neo4jtest.Server, cypher string) [][]any {
	t.Helper()
	res, err := driver.ExecuteQuery(t.Context(), server.Driver(t), cypher, nil, driver.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]any
	for _, r := range res.Records {
		out = append(out, r.Values)
	}
	return out
}

func versions(ms []graph.Migration) (out []string) {
	for _, m := range ms {
		out = append(out, m.Version+" "+string(m.State))
	}
	return out
}

func TestMigrateKeepsTheChain(t *testing.T) {
	server := neo4jtest.Start(t)
	s := openServer(t, server)
	all, err := migrations.All()
	if err != nil {
		t.Fatal(err)
	}
	planned, err := s.Migrate(t.Context(), true)
	if err != nil || len(planned) != len(all) {
		t.Fatalf("dry run: %v, %v", versions(planned), err)
	}
	if got := ask(t, server, "MATCH (m:__Neo4jMigration) RETURN count(m)"); got[0][0] != int64(0) {
		t.Errorf("the dry run wrote %v", got)
	}
	before := time.Now().Add(-time.Second)
	done, err := s.Migrate(t.Context(), false)
	if err != nil || len(done) != len(all) {
		t.Fatalf("Migrate: %v, %v", versions(done), err)
	}
	chain := ask(t, server, `MATCH p = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last)
WHERE NOT (last)-[:MIGRATED_TO]->()
UNWIND relationships(p) AS r
RETURN endNode(r).source, endNode(r).checksum, r.by <> '', r.connectedAs, r.at, r.in`)
	if len(chain) != len(all) {
		t.Fatalf("%d links in the chain, want %d", len(chain), len(all))
	}
	for i, f := range all {
		link := chain[i]
		if d := cmp.Diff([]any{f.File, f.Checksum, true, server.Username}, link[:4]); d != "" {
			t.Error(d)
		}
		if at, ok := link[4].(time.Time); !ok || at.Before(before) {
			t.Errorf("%s: applied at %v", f.File, link[4])
		}
		if _, ok := link[5].(driver.Duration); !ok {
			t.Errorf("%s: took %v", f.File, link[5])
		}
	}
	for _, want := range []string{"entente_entity_id", "entente_claim_edge", "entente_text"} {
		got := ask(t, server, "SHOW INDEXES YIELD name, state WHERE name = '"+want+"' RETURN state")
		if len(got) != 1 || got[0][0] != "ONLINE" {
			t.Errorf("index %s: %v", want, got)
		}
	}
}

func TestMigrateStopsAtChangedFiles(t *testing.T) {
	s := openServer(t, neo4jtest.Start(t))
	first := read(t, map[string]string{"V1__A.cypher": "CREATE (:A);", "V2__B.cypher": "CREATE (:B);"})
	if _, err := s.migrate(t.Context(), first, false); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		files  map[string]string
		want   string
		states []string
	}{
		"changed":  {map[string]string{"V1__A.cypher": "CREATE (:X);", "V2__B.cypher": "CREATE (:B);", "V3__C.cypher": "CREATE (:C);"}, "V1__A.cypher was changed", []string{"1 altered", "2 applied", "3 pending"}},
		"missing":  {map[string]string{"V1__A.cypher": "CREATE (:A);"}, "migration 2 (B) is applied", []string{"1 applied", "2 missing"}},
		"left out": {map[string]string{"V1__A.cypher": "CREATE (:A);", "V1_5__N.cypher": "CREATE (:N);", "V2__B.cypher": "CREATE (:B);"}, "V1_5__N.cypher was not applied", []string{"1 applied", "1.5 skipped", "2 applied"}},
	} {
		t.Run(name, func(t *testing.T) {
			files := read(t, c.files)
			if _, err := s.migrate(t.Context(), files, false); !errors.Is(err, graph.ErrMigration) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %s", err, c.want)
			}
			all, err := s.compare(t.Context(), files)
			if d := cmp.Diff(c.states, versions(all)); err != nil || d != "" {
				t.Errorf("%v %s", err, d)
			}
		})
	}
}

// A data file is all or nothing: its statements and its place in the chain are one transaction.
func TestMigrateDataFileIsAtomic(t *testing.T) {
	server := neo4jtest.Start(t)
	s := openServer(t, server)
	bad := read(t, map[string]string{"V1__A.cypher": "CREATE (:A);\n\nCREATE (:B {x: 1/0});"})
	done, err := s.migrate(t.Context(), bad, false)
	if err == nil || len(done) != 0 || !strings.Contains(err.Error(), "V1__A.cypher: line 3") {
		t.Errorf("%v, %v", versions(done), err)
	}
	if got := ask(t, server, "MATCH (n) WHERE n:A OR n:B OR n:__Neo4jMigration RETURN count(n)"); got[0][0] != int64(0) {
		t.Errorf("left behind: %v", got)
	}
}

// A schema file that was interrupted between two statements is finished by the next run.
func TestMigrateResumesSchemaFile(t *testing.T) {
	server := neo4jtest.Start(t)
	s := openServer(t, server)
	const one = "CREATE INDEX test_one IF NOT EXISTS FOR (n:A) ON (n.x);\n"
	broken := read(t, map[string]string{"V1__A.cypher": one + "CREATE INDEX test_two IF NOT EXISTS FOR (n:A ON (n.y);"})
	if _, err := s.migrate(t.Context(), broken, false); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Fatalf("a broken statement passes: %v", err)
	}
	whole := read(t, map[string]string{"V1__A.cypher": one + "CREATE INDEX test_two IF NOT EXISTS FOR (n:A) ON (n.y);"})
	if done, err := s.migrate(t.Context(), whole, false); err != nil || len(done) != 1 {
		t.Fatalf("%v, %v", versions(done), err)
	}
	if got := ask(t, server, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'test_' RETURN count(*)"); got[0][0] != int64(2) {
		t.Errorf("%v indexes", got)
	}
}

// Several processes that start at once apply each migration once.
func TestMigrateTogether(t *testing.T) {
	server := neo4jtest.Start(t)
	files := read(t, map[string]string{
		"V1__A.cypher": "CREATE INDEX test_a IF NOT EXISTS FOR (n:A) ON (n.x);", "V2__B.cypher": "CREATE (:B);", "V3__C.cypher": "CREATE (:C);",
	})
	var mu sync.Mutex
	var applied []graph.Migration
	var wg sync.WaitGroup
	for range 4 {
		s := openServer(t, server) // each with bookmarks of its own, as processes have
		wg.Go(func() {
			done, err := s.migrate(t.Context(), files, false)
			if err != nil {
				t.Errorf("%v", err)
			}
			mu.Lock()
			applied = append(applied, done...)
			mu.Unlock()
		})
	}
	wg.Wait()
	if len(applied) != 3 {
		t.Errorf("applied %v", versions(applied))
	}
	if got := ask(t, server, "MATCH (n:B) RETURN count(n)"); got[0][0] != int64(1) {
		t.Errorf("%v nodes of one migration", got)
	}
}
