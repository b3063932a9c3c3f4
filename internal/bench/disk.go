package bench

import (
	"os"
	"path/filepath"
	"time"
)

// Disk is what the machine gives: how often a second something small can be made sure of, and how much is written.
type Disk struct {
	Syncs float64 // of 4 KB each, a second
	Bytes float64 // in pieces of 8 MB, each made sure of, a second
}

const diskTime = time.Second

func measureDisk(dir string) (d Disk, err error) {
	if d.Syncs, err = writeFor(filepath.Join(dir, "small"), 4<<10); err != nil {
		return d, err
	}
	pieces, err := writeFor(filepath.Join(dir, "large"), 8<<20)
	d.Bytes = pieces * (8 << 20)
	return d, err
}

// writeFor appends to a file and has it on disk each time, and gives how often a second it could.
func writeFor(path string, size int) (perSecond float64, err error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	defer func() { _ = f.Close(); _ = os.Remove(path) }()
	b := make([]byte, size)
	for i := range b {
		b[i] = byte(i*7 + i>>8)
	}
	start, n := time.Now(), 0
	for time.Since(start) < diskTime {
		if _, err := f.Write(b); err != nil {
			return 0, err
		}
		if err := f.Sync(); err != nil {
			return 0, err
		}
		n++
	}
	return float64(n) / time.Since(start).Seconds(), nil
}
