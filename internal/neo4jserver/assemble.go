package neo4jserver

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

//go:embed pom.xml
var pom []byte

// Version is that of the server.
func Version() string {
	_, rest, _ := strings.Cut(string(pom), "<neo4j.version>")
	version, _, _ := strings.Cut(rest, "</neo4j.version>")
	return version
}

// Assembly is a server ready to be started.
type Assembly struct {
	java, lib string // Java, and the folder with the server's jars
}

// Assemble gives the server, or the reason why none is to be had on this machine.
func Assemble() (a *Assembly, skip string, err error) {
	java, skip := findJava()
	if skip != "" {
		return nil, skip, nil
	}
	lib, skip, err := assemble()
	if skip != "" || err != nil {
		return nil, skip, err
	}
	return &Assembly{java, lib}, "", nil
}

// findJava gives a Java that the server runs on, or why there is none.
func findJava() (java, skip string) {
	java = "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		java = filepath.Join(home, "bin", "java")
	}
	out, err := exec.Command(java, "-version").CombinedOutput()
	if err != nil {
		return "", "no Java: install a Java 17 runtime, or name a server in ENTENTE_TEST_NEO4J"
	}
	if v := javaVersion(string(out)); v != 17 && v != 21 {
		return "", fmt.Sprintf("Java %d: the server needs 17 or 21, set JAVA_HOME, or name a server in ENTENTE_TEST_NEO4J", v)
	}
	return java, ""
}

var javaVersionLine = regexp.MustCompile(`version "(\d+)`)

// javaVersion reads the major version out of what `java -version` prints; zero when it cannot.
func javaVersion(out string) int {
	m := javaVersionLine.FindStringSubmatch(out)
	if m == nil {
		return 0
	}
	v, err := strconv.Atoi(m[1])
	if err != nil {
		return 0
	}
	return v
}

// assemble gives the folder with the server's jars, made if it is not there yet. Test binaries that need it at the
// same time wait for the one that makes it.
func assemble() (lib, skip string, err error) {
	cache, err := cacheDir()
	if err != nil {
		return "", "", err
	}
	sum := sha256.Sum256(pom)
	dir := filepath.Join(cache, hex.EncodeToString(sum[:8]))
	lib = filepath.Join(dir, "lib")
	if exists(lib) {
		return lib, "", nil
	}
	unlock, err := lockFile(dir + ".lock")
	if err != nil {
		return "", "", err
	}
	defer unlock()
	if exists(lib) {
		return lib, "", nil
	}
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return "", "no Maven to assemble the server: install Maven, or name a server in ENTENTE_TEST_NEO4J", nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", "", err
	}
	if err := os.WriteFile(filepath.Join(dir, "pom.xml"), pom, 0o644); err != nil {
		return "", "", err
	}
	part := filepath.Join(dir, "part")
	if err := os.RemoveAll(part); err != nil {
		return "", "", err
	}
	fmt.Fprintln(os.Stderr, "neo4jserver: assembling Neo4j from Maven Central, about 140 MB, once…")
	cmd := exec.Command(mvn, "-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+part)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Sprintf("Maven could not assemble it (%v); is the network there? Else name a server in ENTENTE_TEST_NEO4J\n%s", err, lastLines(out)), nil
	}
	// Only a whole assembly gets the final name.
	return lib, "", os.Rename(part, lib)
}

func lastLines(out []byte) string { return string(out[max(0, len(out)-1000):]) }

func cacheDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	dir := filepath.Join(cache, "entente", "neo4jtest") // the name that it always had
	return dir, os.MkdirAll(dir, 0o755)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// TakeTurn waits until no other test binary uses the server that was named from outside, since each empties it. The
// turn ends with the binary.
func TakeTurn(uri string) error {
	cache, err := cacheDir()
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(uri))
	_, err = lockFile(filepath.Join(cache, "turn-"+hex.EncodeToString(sum[:8])+".lock"))
	return err
}
