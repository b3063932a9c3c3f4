// Package neo4jserver assembles a Neo4j Community server from Maven Central, once, into the user's cache folder, and
// starts it on free ports of the loopback interface, for tests (see neo4jtest) and measurements. It takes Java 17 or 21
// and, the first time, Maven. A server ends with the process that started it, however that ends.
package neo4jserver

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed neo4j.conf
var conf string

// Username and Password are those of a fresh server's only user. They are no secret: the server listens on the loopback
// interface and is gone with the process.
const (
	Username = "neo4j"
	Password = "entente-test"
)

// keeper starts the server and ends it when its own standard input ends, which happens when the process that started it
// ends, even by kill -9. The first argument is the folder to remove, if any.
const keeper = `home=$1; shift
"$@" </dev/null & pid=$!
read -r _
kill -9 $pid 2>/dev/null
wait $pid 2>/dev/null
[ -z "$home" ] || rm -rf "$home"`

// Options say how a server is started.
type Options struct {
	Browser bool   // it serves Neo4j Browser
	Heap    string // the most memory that Java takes for objects, "512m" when empty
	Pages   string // the memory that the server keeps pages of its files in, "64m" when empty
	Full    bool   // Java optimises as it does in production; it starts sooner without
	// Prepare, which may be nil, is called before the start with the folder of the server and a program that does what
	// neo4j-admin does there.
	Prepare func(home, admin string) error
}

// Server is one that was started.
type Server struct {
	URI     string
	Browser string // address of Neo4j Browser, if it serves that
	home    string
	cmd     *exec.Cmd
	keeper  io.Closer
}

// Home prepares a folder for a server and gives the address that it will have.
func (a *Assembly) Home(home string, opt Options) (*Server, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	web, err := freePort()
	if err != nil {
		return nil, err
	}
	if err := os.Mkdir(filepath.Join(home, "conf"), 0o700); err != nil {
		return nil, err
	}
	pages := cmp.Or(opt.Pages, "64m")
	text := strings.NewReplacer("PORT", fmt.Sprint(port), "HTTP", fmt.Sprint(opt.Browser), "WEB", fmt.Sprint(web), "PAGES", pages).Replace(conf)
	if err := os.WriteFile(filepath.Join(home, "conf", "neo4j.conf"), []byte(text), 0o600); err != nil {
		return nil, err
	}
	s := &Server{URI: fmt.Sprintf("neo4j://127.0.0.1:%d", port), home: home}
	if opt.Browser {
		s.Browser = fmt.Sprintf("http://localhost:%d/browser/", web)
	}
	return s, nil
}

// Start starts a server in a folder of its own, removed when it ends, and waits until it answers.
func (a *Assembly) Start(opt Options) (*Server, error) {
	home, err := os.MkdirTemp("", "entente-neo4j-")
	if err != nil {
		return nil, err
	}
	s, err := a.Home(home, opt)
	if err == nil && opt.Prepare != nil {
		var admin string
		if admin, err = a.adminScript(home, opt); err == nil {
			err = opt.Prepare(home, admin)
		}
	}
	if err == nil {
		err = a.Run(s, opt, home)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(home))
	}
	if err := s.Wait(6 * time.Minute); err != nil {
		err = fmt.Errorf("the server did not start: %w\n%s", err, s.Log())
		s.Close()
		return nil, err
	}
	return s, nil
}

// Run starts the program of a server in its folder, and does not wait until it answers; remove is a folder to remove
// when it ends, "" for none.
func (a *Assembly) Run(s *Server, opt Options, remove string) error {
	out, err := os.OpenFile(filepath.Join(s.home, "out.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	args := []string{"-c", keeper, "neo4j", remove, a.java}
	args = append(args, a.javaArgs("org.neo4j.server.CommunityEntryPoint", opt)...)
	s.cmd = exec.Command("sh", append(args, "--home-dir="+s.home, "--config-dir="+filepath.Join(s.home, "conf"))...)
	s.cmd.Stdout, s.cmd.Stderr = out, out
	if s.keeper, err = s.cmd.StdinPipe(); err != nil {
		return err
	}
	return s.cmd.Start()
}

// Close ends the server at once, as a crash does.
func (s *Server) Close() {
	if s.cmd == nil {
		return
	}
	_ = s.keeper.Close()
	_ = s.cmd.Wait()
	s.cmd = nil
}

// Log gives the end of what the server said.
func (s *Server) Log() string {
	return tail(filepath.Join(s.home, "out.log")) + tail(filepath.Join(s.home, "logs", "neo4j.log"))
}

// javaArgs gives Java's arguments for a class of the server.
func (a *Assembly) javaArgs(class string, opt Options) []string {
	args := []string{"-Xms256m", "-Xmx" + cmp.Or(opt.Heap, "512m")}
	if !opt.Full {
		args = append(args, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
	}
	return append(args,
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
		"-cp", filepath.Join(a.lib, "*"), class)
}

// adminScript writes what the server's distribution has as bin/neo4j-admin.
func (a *Assembly) adminScript(home string, opt Options) (string, error) {
	quoted := make([]string, 0, 16)
	for _, arg := range append([]string{a.java}, a.javaArgs("org.neo4j.cli.AdminTool", opt)...) {
		quoted = append(quoted, "'"+strings.ReplaceAll(arg, "'", `'\''`)+"'")
	}
	text := "#!/bin/sh\nNEO4J_HOME='" + home + "' NEO4J_CONF='" + filepath.Join(home, "conf") + "' exec " + strings.Join(quoted, " ") + ` "$@"` + "\n"
	path := filepath.Join(home, "neo4j-admin")
	return path, os.WriteFile(path, []byte(text), 0o700)
}

// Wait polls until the server answers and has the password it should have.
func (s *Server) Wait(limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	for {
		err := s.setPassword(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// setPassword changes the password that every new server has, as the server demands before anything else.
func (s *Server) setPassword(ctx context.Context) error {
	direct := strings.Replace(s.URI, "neo4j://", "bolt://", 1)
	d, err := neo4j.NewDriverWithContext(direct, neo4j.BasicAuth(Username, Username, ""))
	if err != nil {
		return err
	}
	defer func() { _ = d.Close(ctx) }()
	session := d.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "system"})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", map[string]any{"password": Password})
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func tail(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(b[max(0, len(b)-3000):])
}
