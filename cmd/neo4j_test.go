package cmd

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"entente/internal/neo4jtest"
)

// TestNeo4jScripts runs scripts against a real server, which is empty at the
// beginning.
func TestNeo4jScripts(t *testing.T) {
	server := neo4jtest.Start(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/neo4j",
		Cmds:                commands,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			for _, v := range server.Env() {
				name, value, _ := strings.Cut(v, "=")
				env.Setenv(name, value)
			}
			return setup(env)
		},
	})
}
