package cmd

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts of testdata/script are the contract of the command line, written
// to be read. In them `entente` is this program.
func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(Main())
	}
	testscript.Main(m, map[string]func(){"entente": func() { os.Exit(Main()) }})
}

// asProgram makes the test binary the program, for tests that need a process
// of their own to kill.
const asProgram = "ENTENTE_TEST_AS_PROGRAM"

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		Setup:               setup,
		Cmds:                commands,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// setup gives a script the sample articles and a home of its own.
func setup(env *testscript.Env) error {
	root, err := filepath.Abs("..")
	if err != nil {
		return err
	}
	env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
	env.Setenv("XDG_CONFIG_HOME", "")
	env.Setenv("NO_COLOR", "1")
	return os.Symlink(filepath.Join(root, "testdata"), filepath.Join(env.WorkDir, "testdata"))
}

var commands = map[string]func(*testscript.TestScript, bool, []string){
	// exit CODE PROGRAM ARGS... runs a program that must end with the code.
	"exit": func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) < 2 {
			ts.Fatalf("usage: exit CODE PROGRAM ARGS...")
		}
		got := "0"
		if err := ts.Exec(args[1], args[2:]...); err != nil {
			got = exitStatus(err)
		}
		if got != args[0] {
			ts.Fatalf("exit code %s, want %s", got, args[0])
		}
	},
	// repeat N FILE TEXT writes a file of TEXT, N times.
	"repeat": func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 3 {
			ts.Fatalf("usage: repeat N FILE TEXT")
		}
		n := 0
		for _, c := range args[0] {
			n = 10*n + int(c-'0')
		}
		ts.Check(os.WriteFile(ts.MkAbs(args[1]), bytes.Repeat([]byte(args[2]), n), 0o644))
	},
	// bytes FILE HEX writes a file byte by byte.
	"bytes": func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 2 {
			ts.Fatalf("usage: bytes FILE HEX")
		}
		data, err := unhex(args[1])
		ts.Check(err)
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
	},
}
