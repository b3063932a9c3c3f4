package sources

import (
	"context"
	"os"
	"time"
)

// stamp tells two states of a file apart.
type stamp struct {
	at   time.Time
	size int64
}

func stampOf(info os.FileInfo) stamp { return stamp{info.ModTime(), info.Size()} }

// Follow reads the file again whenever it was written anew or ask says so,
// until ctx is done, and tells what is in it now or which mistakes. The file is
// looked at from time to time: that works in containers and on network drives,
// where nobody tells of changes. One that is different from one look to the
// next is still being written.
func (c *Config) Follow(ctx context.Context, ask <-chan os.Signal, every time.Duration, tell func(*Config, error)) {
	last, seen := c.stamp, c.stamp
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		asked := false
		select {
		case <-ctx.Done():
			return
		case <-ask:
			asked = true
		case <-tick.C:
		}
		info, err := os.Stat(c.Path)
		// A file that is not there is most likely being replaced.
		if !asked && err != nil {
			continue
		}
		if err == nil {
			now, before := stampOf(info), seen
			seen = now
			if !asked && (now == last || now != before) {
				continue
			}
			last = now
		}
		tell(Load(c.Path))
	}
}
