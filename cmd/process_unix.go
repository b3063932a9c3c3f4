//go:build unix

package cmd

import (
	"runtime"
	"syscall"
	"time"
)

// processUse gives the processor time that this process has used, and the most memory that it has held, in bytes.
func processUse() (cpu time.Duration, memory int64) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0, 0
	}
	memory = int64(u.Maxrss)
	if runtime.GOOS != "darwin" {
		memory *= 1024 // there it is in bytes
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), memory
}
