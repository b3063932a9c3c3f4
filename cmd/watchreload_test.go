package cmd

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente/ingest/state"
)

// service is a watcher or worker in a process of its own, with its log.
type service struct {
	*exec.Cmd
	lines chan string
}

func startService(t *testing.T, cmd *exec.Cmd) *service {
	t.Helper()
	errs, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	s := &service{cmd, make(chan string, 10_000)}
	go func() {
		for scan := bufio.NewScanner(errs); scan.Scan(); {
			s.lines <- scan.Text()
		}
		close(s.lines)
	}()
	return s
}

// says waits for a line of the log with the words in it.
func (s *service) says(t *testing.T, words string) string {
	t.Helper()
	var seen []string
	for late := time.After(time.Minute); ; {
		select {
		case line, ok := <-s.lines:
			if strings.Contains(line, words) {
				return line
			}
			if seen = append(seen, line); !ok {
				t.Fatalf("it ended without saying %q:\n%s", words, strings.Join(seen, "\n"))
			}
		case <-late:
			t.Fatalf("it does not say %q:\n%s", words, strings.Join(seen, "\n"))
		}
	}
}

// ends asks it to end and checks that it does, well.
func (s *service) ends(t *testing.T) {
	t.Helper()
	_ = s.Process.Signal(syscall.SIGTERM)
	for range s.lines {
		continue
	}
	if err := s.Wait(); err != nil {
		t.Errorf("it did not end well: %v", err)
	}
}

// A watcher at work reads its file again on SIGHUP and when it changes. One
// with a mistake is told with its place, and what was in it before holds.
func TestWatchReloads(t *testing.T) {
	dir := t.TempDir()
	w := &watchDir{dir, []string{"ENTENTE_GRAPH=file:" + filepath.Join(dir, "graph.db")}}
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("one/a.txt", "Japan criticized China on Monday.")
	write("two/b.txt", "France signed a trade agreement with Kenya.")
	write("feeds.yaml", "sources:\n- {name: one, path: one, every: 1s}\n")
	s := startService(t, w.command("watch", "--listen", "127.0.0.1:0"))
	s.says(t, "item ended")

	// Left to itself it notices, in a few seconds.
	write("feeds.yaml", "sources:\n- {name: one, path: one, evry: 1s}\n")
	line := s.says(t, "the file of sources has a mistake; the sources stay as they were")
	if !strings.Contains(line, "feeds.yaml:2: evry: there is no such field, did you mean every?") {
		t.Errorf("it says %s", line)
	}
	write("one/later.txt", "Brazil imposed sanctions on Egypt.")
	s.says(t, "item ended") // with the sources that it had

	write("feeds.yaml", "state: other.db\nsources: []\n")
	_ = s.Process.Signal(syscall.SIGHUP)
	s.says(t, "state: it cannot be changed while the watcher is at work")

	write("feeds.yaml", "sources:\n- {name: one, path: one, every: 1s}\n- {name: two, path: two, every: 1h}\n")
	_ = s.Process.Signal(syscall.SIGHUP)
	s.says(t, "the file of sources was read again")
	s.says(t, "source=two")
	s.ends(t)
	db := w.open(t)
	defer func() { _ = db.Close() }()
	n, err := db.Count(context.Background(), "")
	if err != nil || n[state.Loaded] != 3 {
		t.Errorf("the items ended as %v, %v", n, err)
	}
}
