package neo4jtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Imported gives a server of its own, ended with the test, whose files prepare made before it was started, by running
// neo4j-admin, whose path it is given. It skips as Start does, also where the server comes from outside, whose files
// are out of reach.
func Imported(tb testing.TB, prepare func(admin string) error) *Server {
	tb.Helper()
	if os.Getenv("ENTENTE_TEST_NEO4J") != "" {
		tb.Skip("the server comes from outside: nothing can be imported into it")
	}
	java, skip := findJava()
	lib := ""
	if skip == "" {
		var err error
		if lib, skip, err = assemble(); err != nil {
			tb.Fatalf("neo4jtest: %v", err)
		}
	}
	if skip != "" {
		skipTest(tb, skip)
	}
	s, err := launch(java, lib, false, false, func(home string) error {
		admin, err := adminScript(java, lib, home)
		if err != nil {
			return err
		}
		return prepare(admin)
	})
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	tb.Cleanup(func() { _ = s.keeper.Close() })
	return s
}

// adminScript writes what the server's distribution has as bin/neo4j-admin.
func adminScript(java, lib, home string) (string, error) {
	quoted := make([]string, 0, 16)
	for _, a := range append([]string{java}, javaArgs(lib, "org.neo4j.cli.AdminTool")...) {
		quoted = append(quoted, "'"+strings.ReplaceAll(a, "'", `'\''`)+"'")
	}
	text := "#!/bin/sh\nNEO4J_HOME='" + home + "' NEO4J_CONF='" + filepath.Join(home, "conf") + "' exec " + strings.Join(quoted, " ") + ` "$@"` + "\n"
	path := filepath.Join(home, "neo4j-admin")
	return path, os.WriteFile(path, []byte(text), 0o700)
}
