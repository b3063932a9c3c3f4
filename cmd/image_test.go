//go:build linux

package cmd

import (
	"bytes"
	"context"
	"debug/elf"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
)

// image is what the Dockerfile makes, built here without a container engine:
// its build command run as it stands, and what the last stage holds laid out
// in a folder.
type image struct {
	root string   // of its file system
	argv []string // its entry point
	dir  string   // its working directory
	uid  uint32
}

var dockerLine = regexp.MustCompile(`(?m)^(RUN|COPY|WORKDIR|USER|ENTRYPOINT|FROM) +(.*)$`)

// buildImage follows the Dockerfile's instructions, of which it must know each.
func buildImage(t *testing.T) *image {
	t.Helper()
	text, err := os.ReadFile("../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	img := &image{root: filepath.Join(t.TempDir(), "root")}
	built := filepath.Join(t.TempDir(), "entente")
	stage := ""
	for _, m := range dockerLine.FindAllStringSubmatch(string(text), -1) {
		what, rest := m[1], strings.TrimSpace(m[2])
		switch {
		case what == "FROM":
			stage, _, _ = strings.Cut(rest, " ")
		case what == "RUN" && strings.Contains(rest, "go build"):
			build := exec.Command("sh", "-c", strings.ReplaceAll(rest, "-o /entente", "-o "+built))
			build.Dir = ".."
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("%s: %v\n%s", rest, err, out)
			}
		case stage == "scratch" && what == "COPY":
			fields := strings.Fields(rest)
			from, to := fields[len(fields)-2], filepath.Join(img.root, fields[len(fields)-1])
			if from == "/entente" {
				from = built
			}
			install(t, from, to)
		case stage == "scratch" && what == "WORKDIR":
			img.dir = rest
		case stage == "scratch" && what == "USER":
			if rest != "65532:65532" {
				t.Fatalf("USER %s is not the one that the documentation names", rest)
			}
			img.uid = 65532
		case stage == "scratch" && what == "ENTRYPOINT":
			img.argv = strings.Fields(strings.NewReplacer("[", " ", "]", " ", ",", " ", `"`, " ").Replace(rest))
		case stage == "scratch":
			t.Fatalf("%s %s: not known here", what, rest)
		}
	}
	if img.uid == 0 || len(img.argv) != 1 || img.dir == "" {
		t.Fatalf("user %d, entry point %v, working directory %q", img.uid, img.argv, img.dir)
	}
	return img
}

func install(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if os.IsNotExist(err) && strings.HasSuffix(from, "ca-certificates.crt") {
		return // of the build image; this machine has none
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, data, 0o755); err != nil {
		t.Fatal(err)
	}
}

// command is the program in the image: with nothing but its files, as its
// user, without a variable of this machine. That takes rights which builds in
// containers mostly have; without them it runs outside.
func (img *image) command(env []string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(img.root, img.argv[0]), args...)
	cmd.Dir, cmd.Env = filepath.Join(img.root, img.dir), append([]string{"PATH=/usr/local/bin"}, env...) // what Docker sets
	if os.Getuid() == 0 {
		cmd.Path, cmd.Args[0], cmd.Dir = img.argv[0], img.argv[0], img.dir
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: img.root, Credential: &syscall.Credential{Uid: img.uid, Gid: img.uid}}
	}
	return cmd
}

// The image of the Dockerfile holds one static program that does its work in
// an empty file system, as a user without rights, in a folder that it cannot
// write to, and as docker-compose.yml starts it.
func TestImage(t *testing.T) {
	if testing.Short() {
		t.Skip("short: it builds the program once more")
	}
	img := buildImage(t)
	program := filepath.Join(img.root, img.argv[0])
	exe, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	libraries, _ := exe.ImportedLibraries()
	for _, p := range exe.Progs {
		if p.Type == elf.PT_INTERP || len(libraries) > 0 {
			t.Errorf("the program is not static: it needs %v", libraries)
		}
	}
	_ = exe.Close()
	data := filepath.Join(img.root, img.dir)
	if err := os.MkdirAll(filepath.Join(data, "news"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"news/a.txt": "Japan criticized China on Monday.",
		"feeds.yaml": "sources:\n- {name: news, path: news, cron: '*/5 * * * *', timezone: Asia/Tokyo}\n",
	} {
		if err := os.WriteFile(filepath.Join(data, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	// Nothing above the folder of the test keeps the image's user out.
	for dir := img.root; dir != os.TempDir() && dir != "/"; dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil {
			break
		}
	}
	if os.Getuid() != 0 {
		t.Logf("not root: the program runs as this user and outside of the image")
	} else {
		t.Logf("in a root of its own, as user %d", img.uid)
	}

	t.Run("read-only", func(t *testing.T) {
		for _, tt := range []struct {
			args []string
			want string
		}{
			{[]string{"--help"}, "Entente reads news about states"},
			{[]string{"version"}, "entente"},
			{[]string{"extract", "--format", "table", "news/a.txt"}, "Japan"},
			{[]string{"sources", "list"}, "*/5 * * * * Asia/Tokyo"},
			{[]string{"sources", "test", "news"}, "news: 1 entry"},
			{[]string{"watch", "--once", "--dry-run"}, "1 item would be fetched and read."},
		} {
			out, err := img.command(nil, tt.args...).CombinedOutput()
			if err != nil || !bytes.Contains(out, []byte(tt.want)) {
				t.Errorf("entente %s: %v, no %q in\n%s", strings.Join(tt.args, " "), err, tt.want, out)
			}
		}
		if os.Getuid() == 0 {
			out, err := img.command(nil, "ingest", "news/a.txt").CombinedOutput()
			if err == nil || bytes.Contains(out, []byte("panic")) || !bytes.Contains(out, []byte("error:")) {
				t.Errorf("ingest into a folder that cannot be written to: %v\n%s", err, out)
			}
		}
	})
	t.Run("as composed", func(t *testing.T) { runComposed(t, img, data) })
}

// runComposed starts the watcher with the command and environment of
// docker-compose.yml, over a file in place of Neo4j, and ends it as Docker does.
func runComposed(t *testing.T, img *image, data string) {
	service := composedWatcher(t)
	if os.Getuid() == 0 {
		if err := os.Chown(data, int(img.uid), int(img.uid)); err != nil {
			t.Fatal(err)
		}
	}
	args := []string(service.Command)
	for i, a := range args {
		if strings.HasSuffix(a, ":9464") {
			args[i] = "127.0.0.1:0" // so that tests do not meet
		}
	}
	var env []string
	for name, value := range service.Environment {
		if name == "ENTENTE_GRAPH" {
			v := "file:" + img.dir + "/graph.db"
			if os.Getuid() != 0 {
				v = "file:" + filepath.Join(data, "graph.db")
			}
			value = &v
		}
		env = append(env, name+"="+*value)
	}
	s := startService(t, img.command(env, args...))
	line := s.says(t, `"msg":"serving metrics"`)
	address := regexp.MustCompile(`http://[^"]+/`).FindString(line)
	for _, path := range []string{"healthz", "readyz", "metrics"} {
		resp, err := http.Get(address + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			t.Errorf("/%s answers %s", path, resp.Status)
		}
	}
	begin := time.Now()
	s.ends(t)
	if took := time.Since(begin); took > time.Duration(*service.StopGracePeriod) {
		t.Errorf("it ended after %s, and Docker kills it after %s", took, time.Duration(*service.StopGracePeriod))
	}
	if _, err := os.Stat(filepath.Join(data, "entente-watch.db")); err != nil {
		t.Errorf("its state is not in the volume: %v", err)
	}
}

func composedWatcher(t *testing.T) types.ServiceConfig {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{"../docker-compose.yml"}, cli.WithEnv([]string{"NEO4J_PASSWORD=correct-horse"}), cli.WithInterpolation(true),
		cli.WithProfiles([]string{"watch"}))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	service, err := project.GetService("watch")
	if err != nil {
		t.Fatal(err)
	}
	return service
}
