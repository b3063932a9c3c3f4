// Package schedule calls a function for each source when its time has come.
package schedule

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/go-co-op/gocron/v2"
	"github.com/jonboulle/clockwork"
	"github.com/robfig/cron/v3"

	"entente/ingest/sources"
)

// Scheduler runs jobs. A job that takes longer than its interval is not begun
// a second time; it starts anew at its next time.
type Scheduler struct {
	gocron gocron.Scheduler
	clock  clockwork.Clock
	ctx    context.Context
	cancel context.CancelFunc
}

// Options are for tests and logs; the zero value is fine.
type Options struct {
	Clock  clockwork.Clock // the real one when nil
	Logger *slog.Logger
	Limit  int // jobs at once, 0 for any number
}

// New makes a scheduler that does nothing yet. Jobs end when ctx is done.
func New(ctx context.Context, opt Options) (*Scheduler, error) {
	if opt.Clock == nil {
		opt.Clock = clockwork.NewRealClock()
	}
	set := []gocron.SchedulerOption{gocron.WithClock(opt.Clock), gocron.WithStopTimeout(time.Hour)}
	if opt.Logger != nil {
		set = append(set, gocron.WithLogger(opt.Logger))
	}
	if opt.Limit > 0 {
		set = append(set, gocron.WithLimitConcurrentJobs(uint(opt.Limit), gocron.LimitModeWait))
	}
	s, err := gocron.NewScheduler(set...)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	return &Scheduler{gocron: s, clock: opt.Clock, ctx: ctx, cancel: cancel}, nil
}

// Add has f called on a schedule. last is when it was called last, in an
// earlier process, zero for never: what is overdue is called at once, and once
// however many times were missed. Each call is put off by chance up to the
// jitter.
func (s *Scheduler) Add(name string, sched sources.Schedule, last time.Time, f func(context.Context)) error {
	run := func() {
		if sched.Jitter > 0 {
			t := s.clock.NewTimer(rand.N(sched.Jitter))
			defer t.Stop()
			select {
			case <-t.Chan():
			case <-s.ctx.Done():
				return
			}
		}
		if s.ctx.Err() == nil {
			f(s.ctx)
		}
	}
	set := []gocron.JobOption{gocron.WithName(name), gocron.WithTags(name), gocron.WithSingletonMode(gocron.LimitModeReschedule)}
	var def gocron.JobDefinition
	if sched.Cron != "" {
		// The zone stands in the expression, so that each source has its own.
		spec := "CRON_TZ=" + sched.Zone.String() + " " + sched.Cron
		def = gocron.CronJob(spec, false)
		times, err := cron.ParseStandard(spec)
		if err != nil {
			return fmt.Errorf("source %s: its schedule %s: %w", name, sched, err)
		}
		if !last.IsZero() && !times.Next(last).After(s.clock.Now()) {
			set = append(set, gocron.WithStartAt(gocron.WithStartImmediately()))
		}
	} else {
		def = gocron.DurationJob(sched.Every)
		if next := last.Add(sched.Every); !last.IsZero() && next.After(s.clock.Now()) {
			set = append(set, gocron.WithStartAt(gocron.WithStartDateTime(next)))
		} else {
			set = append(set, gocron.WithStartAt(gocron.WithStartImmediately()))
		}
	}
	if _, err := s.gocron.NewJob(def, gocron.NewTask(run), set...); err != nil {
		return fmt.Errorf("source %s: its schedule %s: %w", name, sched, err)
	}
	return nil
}

// Remove ends a schedule. A call at work goes on to its end.
func (s *Scheduler) Remove(name string) { s.gocron.RemoveByTags(name) }

// Start begins.
func (s *Scheduler) Start() { s.gocron.Start() }

// Stop ends: no job is begun any more, those at work are cancelled and waited for.
func (s *Scheduler) Stop() error {
	s.cancel()
	return s.gocron.Shutdown()
}
