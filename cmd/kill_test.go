package cmd

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/open"
	"entente/internal/neo4jtest"
)

// Documents and batches are so many that three loads killed in the first
// quarter leave work to do.
const (
	killDocuments = 280
	killBatch     = 7
)

// A load that is killed at any moment, again and again, and then repeated,
// leaves the graph of one clean load, copies of documents included.
func TestIngestSurvivesKill(t *testing.T) {
	t.Run("embedded", func(t *testing.T) {
		dir := t.TempDir()
		n := 0
		killed(t, func() []string {
			n++
			return []string{"ENTENTE_GRAPH=file:" + filepath.Join(dir, fmt.Sprintf("%d.db", n))}
		})
	})
	t.Run("neo4j", func(t *testing.T) {
		killed(t, func() []string { return neo4jtest.Start(t).Env() }) // Start empties it
	})
}

// Ctrl-C stops a load cleanly: it says so, with the exit code of a signal, and
// what it loaded is whole.
func TestIngestInterrupted(t *testing.T) {
	env := []string{"ENTENTE_GRAPH=file:" + filepath.Join(t.TempDir(), "graph.db")}
	input := writeNews(t, killDocuments)
	cmd := program(env, input)
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(errs)
	for lines.Scan() && !strings.Contains(lines.Text(), "loaded a batch") {
		continue
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	said := ""
	for lines.Scan() {
		said += lines.Text() + "\n"
	}
	if got := exitStatus(cmd.Wait()); got != "130" || !strings.Contains(said, "error: interrupted; what was loaded before is complete") {
		t.Errorf("exit code %s, it said\n%s", got, said)
	}
	out, err := program(env, input).CombinedOutput()
	if err != nil || !strings.Contains(string(out), " unchanged,") || strings.Contains(string(out), " 0 new,") {
		t.Errorf("the repeated load: %v\n%s", err, out)
	}
}

// killed compares a clean load with killed ones. fresh makes an empty graph
// and gives the environment that points to it.
func killed(t *testing.T, fresh func() []string) {
	input := writeNews(t, killDocuments)
	env := fresh()
	if out, err := program(env, input).CombinedOutput(); err != nil {
		t.Fatalf("clean load: %v\n%s", err, out)
	}
	clean := dump(t, env)
	if len(clean) < killDocuments {
		t.Fatalf("the clean graph has %d things only", len(clean))
	}
	rng := rand.New(rand.NewPCG(1, 2))
	rounds := 3
	if testing.Short() {
		rounds = 1
	}
	for round := range rounds {
		env := fresh()
		for range 3 {
			// Loads are quick or slow by the machine, so the moment is some
			// batches and a few milliseconds after the start.
			killAfter(t, program(env, input), 1+rng.IntN(killDocuments/killBatch/4), time.Duration(rng.IntN(40))*time.Millisecond)
		}
		out, err := program(env, input).CombinedOutput()
		if err != nil {
			t.Fatalf("round %d: repeated load: %v\n%s", round, err, out)
		}
		if diff := cmp.Diff(clean, dump(t, env)); diff != "" {
			t.Errorf("round %d: the graph is another one (-clean +repeated)\n%s", round, diff)
		}
		if !strings.Contains(string(out), " unchanged,") || strings.Contains(string(out), " 0 new,") {
			t.Errorf("round %d: the killed loads did everything or nothing:\n%s", round, out)
		}
	}
}

// killAfter kills a load some time after it told of its nth batch.
func killAfter(t *testing.T, cmd *exec.Cmd, batches int, delay time.Duration) {
	t.Helper()
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(errs); batches > 0 && lines.Scan(); {
		if strings.Contains(lines.Text(), "loaded a batch") {
			batches--
		}
	}
	time.Sleep(delay)
	_ = cmd.Process.Kill()
	if err := cmd.Wait(); err == nil {
		t.Error("a load came to its end before it was killed")
	}
}

// program is `entente ingest` in a process of its own.
func program(env []string, input string) *exec.Cmd {
	return process(env, "ingest", "--log-level", "debug", "--batch", strconv.Itoa(killBatch), input)
}

// writeNews writes documents that share actors and repeat each other, so that
// edges fold claims of many batches and some documents are copies.
func writeNews(t *testing.T, n int) string {
	t.Helper()
	names := []string{"Japan", "China", "France", "Germany", "India", "Brazil", "Kenya", "Canada", "Mexico", "Poland", "Turkey", "Egypt"}
	acts := []string{"criticized %s on Monday", "signed a trade agreement with %s", "supplied missiles to %s", "imposed sanctions on %s", "met officials from %s in Geneva", "denied that it had threatened %s"}
	path := filepath.Join(t.TempDir(), "news.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	rng := rand.New(rand.NewPCG(7, 7))
	var last string
	for i := range n {
		var b strings.Builder
		for range 8 {
			a, z := names[rng.IntN(len(names))], names[rng.IntN(len(names))]
			fmt.Fprintf(&b, "%s %s. ", a, fmt.Sprintf(acts[rng.IntN(len(acts))], z))
		}
		text, url := b.String(), ""
		if i%10 == 9 {
			text, url = last, fmt.Sprintf("https://paper.example/%d", i)
		}
		last = text
		day := time.Date(2024, 1, 1+i%28, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		if err := enc.Encode(map[string]string{"id": fmt.Sprint(i), "text": text, "date": day, "url": url}); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// dump writes all nodes and relationships of a graph as sorted lines.
func dump(t *testing.T, env []string) []string {
	t.Helper()
	get := func(name string) string {
		for _, e := range env {
			if v, ok := strings.CutPrefix(e, name+"="); ok {
				return v
			}
		}
		return ""
	}
	ctx := context.Background()
	store, err := open.Open(ctx, get("ENTENTE_GRAPH"), graph.Options{Username: get("NEO4J_USERNAME"), Password: get("NEO4J_PASSWORD")})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close(ctx) }()
	var lines []string
	for _, cypher := range []string{
		`MATCH (n) WHERE n:Document OR n:Sentence OR n:Entity OR n:Claim OR n:Alias RETURN labels(n) AS labels, properties(n) AS properties`,
		`MATCH (a)-[r]->(b) WHERE NOT type(r) = 'MIGRATED_TO'
		 RETURN coalesce(a.id, a.name) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.name) AS b`,
	} {
		rows, err := store.Query(ctx, cypher, nil)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next(ctx) {
			values := rows.Values()
			if labels, ok := values[0].([]any); ok {
				slices.SortFunc(labels, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
			}
			line := ""
			for _, v := range values {
				line += cell(v, true) + " "
			}
			lines = append(lines, line)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close(ctx)
	}
	slices.Sort(lines)
	return lines
}
