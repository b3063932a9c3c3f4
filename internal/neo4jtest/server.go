package neo4jtest

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// turn is this test binary's turn with a server that was named from outside.
var turn struct {
	once sync.Once
	err  error
}

// start gives a server, or the reason why there is none to be had on this machine, or what went wrong.
func start(o *one) (s *Server, skip string, err error) {
	browser := o == &withBrowser
	if uri := os.Getenv("ENTENTE_TEST_NEO4J"); uri != "" {
		s = &Server{URI: uri, Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD")}
		if s.Username == "" {
			s.Username = "neo4j"
		}
		if browser {
			if s.Browser = os.Getenv("ENTENTE_TEST_NEO4J_BROWSER"); s.Browser == "" {
				return nil, "the server named in ENTENTE_TEST_NEO4J has no Browser: name it in ENTENTE_TEST_NEO4J_BROWSER", nil
			}
		}
		turn.once.Do(func() { turn.err = takeTurn(uri) })
		if turn.err != nil {
			return nil, "", turn.err
		}
		return s, "", nil
	}
	java, skip := findJava()
	if skip != "" {
		return nil, skip, nil
	}
	lib, skip, err := assemble()
	if err != nil || skip != "" {
		return nil, skip, err
	}
	s, err = launch(java, lib, browser, o == &busy, nil)
	return s, "", err
}

//go:embed neo4j.conf
var conf string

// password is what the fresh server's only user gets. It is no secret: the server listens on the loopback interface
// and is gone with the test.
const password = "entente-test"

// keeper starts the server and ends it when its own standard input ends, which happens when the test binary ends,
// even by kill -9. The first argument is the folder to remove, if any.
const keeper = `home=$1; shift
"$@" </dev/null & pid=$!
read -r _
kill -9 $pid 2>/dev/null
wait $pid 2>/dev/null
[ -z "$home" ] || rm -rf "$home"`

// Java's first compiler alone has a server up sooner; the second one makes it run some times as fast after a few
// thousand queries.
const (
	soon  = "-XX:TieredStopAtLevel=1"
	later = "-XX:TieredStopAtLevel=4"
)

// command is a keeper with a server in home; remove is the folder to remove after it, "" for none.
func command(java, lib, remove, home, compiler string) *exec.Cmd {
	return exec.Command("sh", "-c", keeper, "neo4jtest", remove, java,
		"-Xms256m", "-Xmx512m", compiler, "-XX:+UseSerialGC",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
		"-cp", filepath.Join(lib, "*"), "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+home, "--config-dir="+filepath.Join(home, "conf"))
}

// launch starts a server in a folder of its own and waits until it answers; browser has it serve Neo4j Browser, busy
// compile itself for speed. prepare, which may be nil, is called with the folder before.
func launch(java, lib string, browser, busy bool, prepare func(home string) error) (*Server, error) {
	home, err := os.MkdirTemp("", "entente-neo4j-")
	if err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	if err := os.Mkdir(filepath.Join(home, "conf"), 0o700); err != nil {
		return nil, err
	}
	web := 0
	if browser {
		if web, err = freePort(); err != nil {
			return nil, err
		}
	}
	text := strings.NewReplacer("PORT", fmt.Sprint(port), "HTTP", fmt.Sprint(browser), "WEB", fmt.Sprint(web)).Replace(conf)
	if err := os.WriteFile(filepath.Join(home, "conf", "neo4j.conf"), []byte(text), 0o600); err != nil {
		return nil, err
	}
	if prepare != nil {
		if err := prepare(home); err != nil {
			return nil, errors.Join(err, os.RemoveAll(home))
		}
	}
	out, err := os.Create(filepath.Join(home, "out.log"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = out.Close() }()

	compiler := soon
	if busy {
		compiler = later
	}
	cmd := command(java, lib, home, home, compiler)
	cmd.Stdout, cmd.Stderr = out, out
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	s := &Server{URI: fmt.Sprintf("neo4j://127.0.0.1:%d", port), Username: "neo4j", Password: password}
	if browser {
		s.Browser = fmt.Sprintf("http://localhost:%d/browser/", web)
	}
	if err := s.wait(6 * time.Minute); err != nil {
		log := tail(filepath.Join(home, "out.log")) + tail(filepath.Join(home, "logs", "neo4j.log"))
		_ = stdin.Close()
		_ = cmd.Wait()
		return nil, fmt.Errorf("the server did not start: %w\n%s", err, log)
	}
	s.keeper = stdin
	return s, nil
}

// javaArgs gives Java's arguments for a class of the server.
func javaArgs(lib, class string) []string {
	return []string{
		"-Xms256m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
		"-cp", filepath.Join(lib, "*"), class,
	}
}

// wait polls until the server answers and has the password it should have.
func (s *Server) wait(limit time.Duration) error {
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
	d, err := neo4j.NewDriverWithContext(direct, neo4j.BasicAuth("neo4j", "neo4j", ""))
	if err != nil {
		return err
	}
	defer func() { _ = d.Close(ctx) }()
	session := d.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "system"})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", map[string]any{"password": password})
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
