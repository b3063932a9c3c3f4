package graphtest

import (
	"bufio"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"entente/graph"
)

// childVariable marks the helper process of Kill and holds what Child opens.
const childVariable = "GRAPHTEST_CHILD"

// killBatches is what Kill's helper process loads.
func killBatches() []*graph.Batch { return Random(11, 60) }

// Child is the helper process of Kill: it does nothing in an ordinary run. Call it from a test of its own:
//
//	func TestChild(t *testing.T) { graphtest.Child(t, open) }
func Child(t *testing.T, open func(t *testing.T, target string) graph.Store) {
	target := os.Getenv(childVariable)
	if target == "" {
		t.Skip("the helper process of another test")
	}
	s := open(t, target)
	for range 1000 { // until killed
		for _, b := range killBatches() {
			_, _ = os.Stdout.WriteString("loading\n")
			if _, err := s.Load(t.Context(), b); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// Kill starts loads in a process of their own and kills it, as kill -9 does, in the midst of it, many times at random
// points. The store must always open again; then the same batches, loaded once more, must give the graph of one clean
// load. child is the name of the test that calls Child; open opens the target that it is handed, and is called anew
// after each kill.
func Kill(t *testing.T, child, target string, rounds int, open func(t *testing.T, target string) graph.Store) {
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 3))
	step := len(killBatches()) / rounds
	for round := range rounds {
		after := round*step + r.IntN(step) // each time further, as the batches before are there already
		pause := time.Duration(r.IntN(30_000)) * time.Microsecond
		killAfter(t, child, target, after, pause)
		s := open(t, target)
		stats, err := s.Stats(t.Context())
		if err != nil {
			t.Fatalf("after a kill at batch %d + %v: %v", after, pause, err)
		}
		t.Logf("killed at batch %d + %v: %+v", after, pause, stats)
		if err := s.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	s := open(t, target)
	load(t, s, killBatches()...)
	same(t, s, killBatches()...)
	if err := s.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func killAfter(t *testing.T, child, target string, after int, pause time.Duration) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+child+"$", "-test.v")
	cmd.Env = append(os.Environ(), childVariable+"="+target)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines, seen, last := bufio.NewScanner(out), 0, ""
	for seen <= after && lines.Scan() {
		if last = lines.Text(); last == "loading" {
			seen++
		}
	}
	if seen <= after {
		_ = cmd.Wait()
		t.Fatalf("the helper process ended early: %s", last)
	}
	time.Sleep(pause)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	go func() { // so that it cannot block on a full pipe before the signal arrives
		for lines.Scan() {
		}
	}()
	_ = cmd.Wait()
}
