package cmd

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"entente/internal/neo4jtest"
)

// Every command that the README shows is run here, in its order and in one
// folder, as a new user would. Those that need a server get the tests' own.
func TestREADMECommands(t *testing.T) {
	commands := readmeCommands(t, "../README.md")
	if len(commands) < 10 {
		t.Fatalf("only %d commands found", len(commands))
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, name := range []string{"testdata", "docs"} {
		if err := os.Symlink(filepath.Join(root, name), filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	env := append(withoutSettings(os.Environ()), "HOME="+dir, "XDG_CONFIG_HOME=", "PATH="+programDir(t)+string(os.PathListSeparator)+os.Getenv("PATH"))
	var server *neo4jtest.Server
	for _, line := range commands {
		run := line
		switch {
		case line == "go test -timeout 45m ./...", strings.HasPrefix(line, "go install "), strings.HasPrefix(line, "docker compose "):
			continue // this is the test; the others need what a test cannot have
		case strings.HasPrefix(line, "export "):
			continue // the server of the tests has its own user
		case strings.HasPrefix(line, "go run ./cmd/entente "):
			run = "entente " + strings.TrimPrefix(line, "go run ./cmd/entente ")
		case !strings.Contains(line, "entente "):
			t.Errorf("no test knows how to run %q", line)
			continue
		}
		t.Run(strings.ReplaceAll(line, "/", "|"), func(t *testing.T) {
			env := env
			if strings.Contains(run, "neo4j://localhost:7687") {
				if server == nil {
					server = neo4jtest.Start(t)
				}
				run = strings.ReplaceAll(run, "neo4j://localhost:7687", server.URI)
				env = append(env, server.Env()[1:]...)
			}
			if strings.HasPrefix(run, "entente serve") || strings.HasPrefix(run, "entente browser --") {
				serveAndStop(t, strings.TrimSuffix(run, " --open"), dir, env)
				return
			}
			cmd := exec.Command("sh", "-c", run)
			cmd.Dir, cmd.Env = dir, env
			var out, errs bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &errs
			if err := cmd.Run(); err != nil {
				t.Fatalf("%v\n%s%s", err, out.String(), errs.String())
			}
			if strings.TrimSpace(out.String()) == "" {
				t.Errorf("it printed nothing; standard error:\n%s", errs.String())
			}
		})
	}
}

// address finds what a server printed that can be asked for.
var address = regexp.MustCompile(`http://localhost:\d+/\S*`)

// serveAndStop runs a command that serves until it is told to end: its addresses must answer, and it must end well.
func serveAndStop(t *testing.T, run, dir string, env []string) {
	t.Helper()
	cmd := exec.Command("sh", "-c", "exec "+run+" --listen 127.0.0.1:0")
	cmd.Dir, cmd.Env = dir, env
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop := time.AfterFunc(2*time.Minute, func() { _ = cmd.Process.Kill() })
	defer stop.Stop()
	asked := 0
	want := 1
	if strings.Contains(run, "browser") {
		want = 3 // style, guide and favourites; the link before them is of Neo4j's own server
	}
	for lines := bufio.NewScanner(out); asked < want && lines.Scan(); {
		at := address.FindString(lines.Text())
		if at == "" || strings.Contains(at, "connectURL") {
			continue
		}
		asked++
		resp, err := http.Get(at)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			t.Errorf("%s answers %s", at, resp.Status)
		}
	}
	if asked < want {
		t.Errorf("it printed %d addresses; standard error:\n%s", asked, errs.String())
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, out)
	if err := cmd.Wait(); err != nil {
		t.Errorf("after an interrupt it ends with %v\n%s", err, errs.String())
	}
}

// withoutSettings takes out what would lead the commands to somebody's own graph.
func withoutSettings(environ []string) []string {
	return slices.DeleteFunc(environ, func(v string) bool {
		return strings.HasPrefix(v, "ENTENTE_") || strings.HasPrefix(v, "NEO4J_")
	})
}

// programDir makes a folder with this program in it under the name entente.
func programDir(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	script := "#!/bin/sh\n" + asProgram + "=1 exec '" + self + "' \"$@\"\n"
	if err := os.WriteFile(filepath.Join(dir, "entente"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// readmeCommands gives the lines of all blocks marked as sh.
func readmeCommands(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var commands []string
	in := false
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "```sh":
			in = true
		case strings.HasPrefix(line, "```"):
			in = false
		case in && line != "" && !strings.HasPrefix(line, "#"):
			commands = append(commands, line)
		}
	}
	return commands
}

// The links of the documentation lead somewhere.
func TestDocumentationLinks(t *testing.T) {
	pages, err := filepath.Glob("../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "../README.md", "../CHANGELOG.md") {
		data, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range strings.Split(string(data), "](")[1:] {
			target, _, ok := strings.Cut(part, ")")
			target, _, _ = strings.Cut(target, "#")
			if !ok || target == "" || strings.Contains(target, "://") || strings.ContainsAny(target, " |\n") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), target)); err != nil {
				t.Errorf("%s links to %s, which is not there", page, target)
			}
		}
	}
}
