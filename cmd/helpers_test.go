package cmd

import (
	"encoding/hex"
	"errors"
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

func unhex(s string) ([]byte, error) { return hex.DecodeString(s) }
