//go:build !unix

package bench

import "time"

// What a process uses is not asked for on this system.
func processor() time.Duration { return 0 }
func forget()                  {}
func peak() int64              { return 0 }
