package neo4jtest

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/internal/neo4jserver"
)

func TestStartGivesAnEmptyServer(t *testing.T) {
	ctx := context.Background()
	for range 2 {
		s := Start(t)
		d := s.Driver(t)
		res, err := neo4j.ExecuteQuery(ctx, d, "MATCH (n) WHERE NOT n:"+marker+" RETURN count(n)", nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatal(err)
		}
		if n := res.Records[0].Values[0]; n != int64(0) {
			t.Fatalf("%v nodes in a server that should be empty", n)
		}
		for _, q := range []string{
			"CREATE CONSTRAINT c IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE",
			"CREATE INDEX i IF NOT EXISTS FOR (n:X) ON (n.name)",
			"UNWIND range(1, 100) AS i CREATE (:X {id: i})-[:R]->(:Y)",
		} {
			if _, err := neo4j.ExecuteQuery(ctx, d, q, nil, neo4j.EagerResultTransformer); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// The server must not outlive the test binary that started it, even one that had no chance to clean up.
func TestServerEndsWithItsTestBinary(t *testing.T) {
	if os.Getenv("NEO4JTEST_CHILD") == "1" {
		s := Start(t)
		_, _ = os.Stdout.WriteString("URI " + s.URI + "\n")
		time.Sleep(time.Minute)
		return
	}
	if os.Getenv("ENTENTE_TEST_NEO4J") != "" {
		t.Skip("the server comes from outside")
	}
	Start(t) // skips when there is no server to be had
	cmd := exec.Command(os.Args[0], "-test.run", "^TestServerEndsWithItsTestBinary$", "-test.v")
	cmd.Env = append(os.Environ(), "NEO4JTEST_CHILD=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var uri string
	buf, seen := make([]byte, 4096), ""
	for uri == "" {
		n, err := out.Read(buf)
		if err != nil {
			t.Fatalf("the child ended early: %v\n%s", err, seen)
		}
		seen += string(buf[:n])
		if _, rest, ok := strings.Cut(seen, "URI "); ok {
			if line, _, ok := strings.Cut(rest, "\n"); ok {
				uri = line
			}
		}
	}
	d, err := neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(neo4jserver.Username, neo4jserver.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	defer func() { _ = d.Close(ctx) }()
	if err := d.VerifyConnectivity(ctx); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	for range 100 {
		if d.VerifyConnectivity(ctx) != nil {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Error("the server still answers 10 s after its test binary was killed")
}

// child runs one test of this binary in a process of its own, with other environment variables.
func child(t *testing.T, test string, env ...string) string {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run", "^"+test+"$", "-test.v")
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out)
}

func TestWithoutJava(t *testing.T) {
	env := []string{"JAVA_HOME=" + t.TempDir(), "ENTENTE_TEST_NEO4J="}
	out := child(t, "TestStartGivesAnEmptyServer", append(env, "CI=")...)
	if !strings.Contains(out, "--- SKIP") || !strings.Contains(out, "!!!!!! SKIPPED TestStartGivesAnEmptyServer: NO NEO4J: no Java") {
		t.Errorf("is not skipped loudly:\n%s", out)
	}
	out = child(t, "TestStartGivesAnEmptyServer", append(env, "CI=true")...)
	if !strings.Contains(out, "--- FAIL") || !strings.Contains(out, "CI=true forbids to skip") {
		t.Errorf("is skipped in CI:\n%s", out)
	}
}

func TestNamedServer(t *testing.T) {
	s := Start(t)
	env := []string{"ENTENTE_TEST_NEO4J=" + s.URI, "NEO4J_USERNAME=" + s.Username, "NEO4J_PASSWORD=" + s.Password}
	if os.Getenv("ENTENTE_TEST_NEO4J") != "" {
		t.Skip("this process holds the turn of the named server")
	}
	if out := child(t, "TestStartGivesAnEmptyServer", env...); !strings.Contains(out, "--- PASS") {
		t.Errorf("a server for tests is refused:\n%s", out)
	}
	ctx := context.Background()
	run := func(cypher string) {
		if _, err := neo4j.ExecuteQuery(ctx, s.Driver(t), cypher, nil, neo4j.EagerResultTransformer); err != nil {
			t.Fatal(err)
		}
	}
	run("MATCH (n) DETACH DELETE n")
	run("CREATE (:Precious)")
	if out := child(t, "TestStartGivesAnEmptyServer", env...); !strings.Contains(out, "has data that no test wrote") {
		t.Errorf("data of others are deleted:\n%s", out)
	}
	run("MATCH (n:Precious) SET n:" + marker)
}
