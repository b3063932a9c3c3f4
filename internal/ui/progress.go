package ui

import (
	"fmt"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// Progress shows how far a long job is, on Err, when that is a terminal and
// the job has taken more than a second. Its methods may be called at once and
// on a Progress that shows nothing.
type Progress struct {
	mu    sync.Mutex
	timer *time.Timer
	pool  *mpb.Progress
	bar   *mpb.Bar
	done  int64
	note  string
}

// progressDelay spares quick jobs the flicker.
const progressDelay = time.Second

// StartProgress begins to count. End it with Stop.
func (u *UI) StartProgress(label string) *Progress {
	p := &Progress{}
	if !u.ErrTTY {
		return p
	}
	p.timer = time.AfterFunc(progressDelay, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.timer == nil {
			return
		}
		p.pool = mpb.New(mpb.WithOutput(u.Err), mpb.WithWidth(30))
		p.bar = p.pool.New(0, mpb.SpinnerStyle(), mpb.BarRemoveOnComplete(),
			mpb.AppendDecorators(
				decor.Name(label+" "),
				decor.Any(func(decor.Statistics) string {
					p.mu.Lock()
					defer p.mu.Unlock()
					return fmt.Sprintf("%d %s", p.done, p.note)
				}),
				decor.Elapsed(decor.ET_STYLE_GO, decor.WCSyncSpace),
			))
	})
	return p
}

// Update sets what is shown.
func (p *Progress) Update(done int64, note string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done, p.note = done, note
}

// Stop takes the progress off the screen.
func (p *Progress) Stop() {
	p.mu.Lock()
	if p.timer != nil {
		p.timer.Stop()
		p.timer = nil
	}
	pool, bar := p.pool, p.bar
	p.pool, p.bar = nil, nil
	p.mu.Unlock()
	if bar != nil {
		bar.SetTotal(0, true)
		pool.Wait()
	}
}
