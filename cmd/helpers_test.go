package cmd

import (
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"strconv"
)

func exitStatus(err error) string {
	var e *exec.ExitError
	if errors.As(err, &e) {
		return strconv.Itoa(e.ExitCode())
	}
	if err == nil {
		return "0"
	}
	return err.Error()
}

// process is the program in a process of its own, with settings of the test's
// choice only.
func process(env []string, args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Env = append(append(withoutSettings(os.Environ()), asProgram+"=1", "NO_COLOR=1"), env...)
	return cmd
}

func unhex(s string) ([]byte, error) { return hex.DecodeString(s) }
