package export

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/neo4jtest"
	"entente/migrations"
)

// The script makes the graph in an empty Neo4j, and run again changes nothing.
func TestCypherScriptMakesTheGraph(t *testing.T) {
	s := openFile(t, batches()...)
	want := dump(t, s)
	statements, err := migrations.Split(written(t, find(t, "cypher"), s, Options{}))
	if err != nil {
		t.Fatal(err)
	}
	server := neo4jtest.Start(t)
	d := server.Driver(t)
	for range 2 {
		for _, st := range statements {
			if _, err := driver.ExecuteQuery(t.Context(), d, st.Text, nil, driver.EagerResultTransformer); err != nil {
				t.Fatalf("line %d: %v", st.Line, err)
			}
		}
		differ(t, "cypher", want, dump(t, connect(t, server)))
	}
}

func dump(t *testing.T, s graph.Store) []string {
	t.Helper()
	text, err := graphtest.Dump(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(text, "\n")
}

// neo4j-admin makes the same graph of the files, which loading then goes on with.
func TestAdminImportMakesTheGraph(t *testing.T) {
	all := batches()
	s := openFile(t, all...)
	want := dump(t, s)
	dir := t.TempDir()
	f := find(t, "neo4j-csv")
	_, files, err := f.WriteDir(t.Context(), s, dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	store := connect(t, neo4jtest.Imported(t, func(admin string) error {
		out, err := exec.Command(admin, ImportArgs(dir, "neo4j", files)...).CombinedOutput()
		if err != nil {
			return fmt.Errorf("%w\n%s", err, out)
		}
		return nil
	}))
	differ(t, "import", want, dump(t, store))
	if _, err := store.Migrate(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	for _, b := range all {
		stats, err := store.Load(t.Context(), b)
		if err != nil || stats.Changed() {
			t.Fatalf("loading what was imported: %+v, %v", stats, err)
		}
	}
	differ(t, "import and load", want, dump(t, store))
}
