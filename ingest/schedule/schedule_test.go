package schedule

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/jonboulle/clockwork"
	"go.uber.org/goleak"

	"entente/ingest/sources"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// calls notes when jobs were called on a simulated clock.
type calls struct {
	mu   sync.Mutex
	at   map[string][]string
	tell chan struct{}
}

func (c *calls) job(clock clockwork.Clock, name string, zone *time.Location) func(context.Context) {
	return func(context.Context) {
		c.mu.Lock()
		c.at[name] = append(c.at[name], clock.Now().In(zone).Format("02 15:04"))
		c.mu.Unlock()
		c.tell <- struct{}{}
	}
}

// Two simulated days: an interval runs at once and then every six hours, a
// cron expression at its hour in its own time zone, and what ran an hour ago
// waits for the rest of its interval.
func TestSchedule(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)
	clock := clockwork.NewFakeClockAt(begin)
	s, err := New(context.Background(), Options{Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	c := &calls{at: map[string][]string{}, tell: make(chan struct{}, 100)}
	for name, add := range map[string]struct {
		sched sources.Schedule
		last  time.Time
	}{
		"interval": {sources.Schedule{Every: 12 * time.Hour, Zone: time.UTC}, time.Time{}},
		"resumed":  {sources.Schedule{Every: 24 * time.Hour, Zone: time.UTC}, begin.Add(-time.Hour)},
		"cron":     {sources.Schedule{Cron: "30 6 * * *", Zone: tokyo}, time.Time{}},
	} {
		if err := s.Add(name, add.sched, add.last, c.job(clock, name, add.sched.Zone)); err != nil {
			t.Fatal(err)
		}
	}
	s.Start()
	<-c.tell // the first of the interval
	pass(t, s, clock, 3, 48)
	c.mu.Lock()
	defer c.mu.Unlock()
	for name, want := range map[string][]string{
		"interval": {"28 00:00", "28 12:00", "29 00:00", "29 12:00"},
		"resumed":  {"28 23:00", "29 23:00"},
		"cron":     {"29 06:30", "30 06:30"}, // 21:30 UTC of the 28th and 29th
	} {
		if got := c.at[name]; !onTime(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

// pass lets hours pass for a scheduler that has a number of timers, and ends it.
func pass(t *testing.T, s *Scheduler, clock *clockwork.FakeClock, timers, hours int) {
	t.Helper()
	for range 2 * hours {
		if err := clock.BlockUntilContext(context.Background(), timers); err != nil {
			t.Fatal(err)
		}
		clock.Advance(30 * time.Minute)
		time.Sleep(2 * time.Millisecond) // jobs are called by goroutines of the library
	}
	if err := s.Stop(); err != nil {
		t.Error(err)
	}
}

// onTime reports whether calls came at the times wanted, or one step of the
// clock later: on a busy machine the clock may go on before a job looks at it.
func onTime(got, want []string) bool {
	for i, w := range want {
		at, err := time.Parse("02 15:04", w)
		if err != nil || i >= len(got) || got[i] != w && got[i] != at.Add(30*time.Minute).Format("02 15:04") {
			return false
		}
	}
	return true
}

// A cron expression whose time came while nobody watched is made up for at the
// start, once however often it was missed, with its jitter, and then kept; one
// whose time did not come, or that never ran, waits for its time.
func TestMissedTimes(t *testing.T) {
	begin := time.Date(2024, 7, 28, 12, 0, 0, 0, time.UTC)
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		cron   string
		zone   *time.Location
		last   time.Time
		jitter time.Duration
		want   []string
	}{
		"missed once":     {"0 6 * * *", time.UTC, begin.Add(-12 * time.Hour), 0, []string{"28 12:00", "29 06:00"}},
		"missed for days": {"0 6 * * *", time.UTC, begin.AddDate(0, 0, -9), 0, []string{"28 12:00", "29 06:00"}},
		"not missed":      {"0 6 * * *", time.UTC, begin.Add(-5 * time.Hour), 0, []string{"29 06:00"}},
		"never ran":       {"0 6 * * *", time.UTC, time.Time{}, 0, []string{"29 06:00"}},
		"in its own zone": {"0 20 * * *", tokyo, begin.Add(-2 * time.Hour), 0, []string{"28 21:00", "29 20:00"}}, // 20:00 there was 11:00 UTC
		"not in its zone": {"30 21 * * *", tokyo, begin.Add(-2 * time.Hour), 0, []string{"28 21:30"}},
		"with jitter":     {"0 6 * * *", time.UTC, begin.Add(-12 * time.Hour), 20 * time.Minute, nil},
	} {
		t.Run(name, func(t *testing.T) {
			clock := clockwork.NewFakeClockAt(begin)
			s, err := New(context.Background(), Options{Clock: clock})
			if err != nil {
				t.Fatal(err)
			}
			c := &calls{at: map[string][]string{}, tell: make(chan struct{}, 100)}
			if err := s.Add(name, sources.Schedule{Cron: tt.cron, Zone: tt.zone, Jitter: tt.jitter}, tt.last, c.job(clock, name, tt.zone)); err != nil {
				t.Fatal(err)
			}
			s.Start()
			if tt.jitter == 0 && len(tt.want) == 2 {
				<-c.tell // at once
			}
			pass(t, s, clock, 1, 24)
			c.mu.Lock()
			defer c.mu.Unlock()
			got := c.at[name]
			if tt.jitter > 0 {
				// The steps of this clock are coarse, and the first may go before the jitter begins.
				if len(got) == 0 || got[0] == "28 12:00" || got[0] > "28 14:00" {
					t.Errorf("called at %v, want the first soon after 28 12:00 and not on it", got)
				}
				return
			}
			if !onTime(got, tt.want) {
				t.Errorf("called at %v, want %v", got, tt.want)
			}
		})
	}
}

// What is removed is not called any more, and its name is free again.
func TestRemove(t *testing.T) {
	s, err := New(context.Background(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	every := sources.Schedule{Every: time.Hour, Zone: time.UTC}
	calls := make(chan string, 10)
	add := func(what string) {
		if err := s.Add("a", every, time.Time{}, func(context.Context) { calls <- what }); err != nil {
			t.Fatal(err)
		}
	}
	s.Start()
	add("first")
	if got := <-calls; got != "first" {
		t.Error(got)
	}
	s.Remove("a")
	s.Remove("unknown")
	add("second")
	if got := <-calls; got != "second" {
		t.Error(got)
	}
	if n := len(s.gocron.Jobs()); n != 1 {
		t.Errorf("%d jobs", n)
	}
	if err := s.Stop(); err != nil {
		t.Error(err)
	}
}

func TestJitterEndsWithStop(t *testing.T) {
	s, err := New(context.Background(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	called := false
	if err := s.Add("a", sources.Schedule{Every: time.Hour, Jitter: 24 * time.Hour, Zone: time.UTC}, time.Time{}, func(context.Context) { called = true }); err != nil {
		t.Fatal(err)
	}
	s.Start()
	time.Sleep(20 * time.Millisecond)
	if err := s.Stop(); err != nil || called {
		t.Errorf("stop: %v, called: %v", err, called)
	}
}
