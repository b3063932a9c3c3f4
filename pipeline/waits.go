package pipeline

import "time"

// Stages that a run can wait for.
const (
	StageReading    = "reading"
	StageExtracting = "extracting"
	StageLoading    = "loading"
	StageGathering  = "gathering" // putting batches together, which waits for none of the others
)

// Waits tells how long the last stage, which gathers batches, waited for the others. The queues between the stages are
// short, so the one that it waits for is the one that limits the run.
type Waits struct {
	Reading    time.Duration // no document was there, from the sources or from the graph that was asked whether it has them
	Extracting time.Duration // the next document was read, but not extracted
	Loading    time.Duration // a batch was full, and the one before not yet in the graph
}

func (w Waits) minus(v Waits) Waits {
	return Waits{w.Reading - v.Reading, w.Extracting - v.Extracting, w.Loading - v.Loading}
}

// Limit names the stage that limited a run, or a stretch of it, that took so long.
func (w Waits) Limit(took time.Duration) string {
	limit, most := StageGathering, took/10
	for _, s := range []struct {
		name   string
		waited time.Duration
	}{{StageReading, w.Reading}, {StageExtracting, w.Extracting}, {StageLoading, w.Loading}} {
		if s.waited > most {
			limit, most = s.name, s.waited
		}
	}
	return limit
}

// receive takes the next value and adds the time that it took to come.
func receive[T any](from <-chan T, stop <-chan struct{}, waited *time.Duration) (v T, ok bool) {
	select {
	case v, ok = <-from:
		return v, ok
	default:
	}
	start := time.Now()
	defer func() { *waited += time.Since(start) }()
	select {
	case v, ok = <-from:
		return v, ok
	case <-stop:
		return v, false
	}
}

// limitWindow is the stretch of a run over which the limit is told anew.
const limitWindow = 2 * time.Second

// limits tells the limit of the last stretch of a run.
type limits struct {
	waits Waits
	mark  Waits // at the beginning of the stretch
	since time.Time
	limit string
}

func (l *limits) now() string {
	if took := time.Since(l.since); took >= limitWindow {
		l.limit = l.waits.minus(l.mark).Limit(took)
		l.mark, l.since = l.waits, time.Now()
	}
	return l.limit
}
