//go:build !unix

package cmd

import "time"

// processUse knows nothing here.
func processUse() (cpu time.Duration, memory int64) { return 0, 0 }
