package sources

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// A file that is followed is read anew when it changes, or when somebody asks;
// its mistakes are told, and while it is not there nothing is.
func TestFollow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feeds.yaml")
	write := func(text string) {
		t.Helper()
		if err := replace(path, []byte(text)); err != nil { // in one step, for the looks are close together here
			t.Fatal(err)
		}
	}
	write("sources: []\n")
	cfg, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ask, told := make(chan os.Signal), make(chan string, 10)
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	all.Go(func() {
		cfg.Follow(ctx, ask, 5*time.Millisecond, func(c *Config, err error) {
			if err != nil {
				told <- err.Error()
				return
			}
			told <- fmt.Sprint(len(c.Sources), " sources")
		})
	})
	want := func(what string) {
		t.Helper()
		select {
		case got := <-told:
			if !strings.Contains(got, what) {
				t.Errorf("told %q, want %q", got, what)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("not told: %q", what)
		}
	}
	write("sources:\n- {name: a, url: 'https://a.example/'}\n")
	want("1 sources")
	write("sources:\n- {name: a, urll: 'https://a.example/'}\n")
	want("feeds.yaml:2: urll: there is no such field, did you mean url?")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	time.Sleep(30 * time.Millisecond)
	if len(told) > 0 {
		t.Errorf("told of a file that is not there: %s", <-told)
	}
	ask <- os.Interrupt
	want("cannot read it")
	write("sources:\n- {name: a, url: 'https://a.example/'}\n- {name: b, url: 'https://b.example/'}\n")
	want("2 sources")
	ask <- os.Interrupt // nothing changed, and it is read all the same
	want("2 sources")
}
