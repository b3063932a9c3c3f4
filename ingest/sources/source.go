// Package sources reads the file that says what is watched: which lists of
// articles, how often, and how to treat their servers.
package sources

import (
	"fmt"
	"strings"
	"time"

	"entente/ingest/feed"
	"entente/ingest/fetch"
)

// Directory is the kind of a source that is a folder of files.
const Directory feed.Kind = "directory"

// Source is one list of articles with the way to watch it.
type Source struct {
	Name     string
	Kind     feed.Kind
	URL      string // of the list; "" for a directory
	Path     string // of the directory
	Schedule Schedule

	Language  string   // in which all its articles are, "" for what they say themselves
	Publisher string   // instead of what the list or the pages say
	Select    string   // CSS selector of the article in a page, "" to find it
	Remove    []string // CSS selectors of what does not belong to it
	Content   bool     // take the articles from the feed itself, do not fetch pages

	Rate         float64 // requests a second to one host
	Concurrency  int     // requests at once to one host
	Timeout      time.Duration
	MaxBytes     int // of one page
	IgnoreRobots bool
	AllowPrivate bool
	Retry        Retry
	Recheck      Recheck
	Paused       bool

	Line int // in the file, for messages
}

// Schedule says when a source is looked at.
type Schedule struct {
	Every  time.Duration // zero when Cron is set
	Cron   string        // five fields
	Jitter time.Duration // up to which a start is put off by chance
	Zone   *time.Location
}

func (s Schedule) String() string {
	text := "every " + short(s.Every)
	if s.Cron != "" {
		text = s.Cron + " " + s.Zone.String()
	}
	if s.Jitter > 0 {
		text += " ±" + short(s.Jitter)
	}
	return text
}

func short(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

// Retry says how an item that failed is tried again: after First, then after
// twice as long each time up to Max, Attempts times in all.
type Retry struct {
	First    time.Duration
	Max      time.Duration
	Attempts int
}

// DefaultRetry is how failed items are tried again when nothing else is said:
// eight times within some three hours.
func DefaultRetry() Retry {
	return Retry{First: time.Minute, Max: 6 * time.Hour, Attempts: 8}
}

// Wait is the time after the nth attempt, from 1; false when there is no next.
func (r Retry) Wait(n int) (time.Duration, bool) {
	if n >= r.Attempts {
		return 0, false
	}
	d := r.First
	for i := 1; i < n && d < r.Max; i++ {
		d *= 2
	}
	return min(d, r.Max), true
}

// Recheck says which articles are looked at again although their list says
// nothing new of them: those of which it does not tell when they were changed.
type Recheck struct {
	Every time.Duration // after the last look; zero for never
	For   time.Duration // after they were first seen
}

// defaultRecheck finds corrections of the first days, when most are made.
var defaultRecheck = Recheck{Every: 24 * time.Hour, For: 72 * time.Hour}

// Where names what is watched.
func (s *Source) Where() string {
	if s.Kind == Directory {
		return s.Path
	}
	return fetch.WithoutUser(s.URL)
}

// defaults is a source as it is when the file says nothing.
func defaults() Source {
	return Source{
		Kind: feed.Auto, Schedule: Schedule{Every: 30 * time.Minute, Zone: time.UTC},
		Rate: fetch.DefaultRate, Concurrency: fetch.DefaultConcurrency, Timeout: fetch.DefaultTimeout, MaxBytes: 5 << 20,
		Retry: DefaultRetry(), Recheck: defaultRecheck,
	}
}

// check looks at what only makes sense together.
func (s *Source) check() error {
	switch {
	case s.Kind == Directory && s.Path == "":
		return missing("path", "the folder to watch")
	case s.Kind == Directory && s.URL != "":
		return &fieldError{"url", fmt.Errorf("a directory has a path and no url")}
	case s.Kind != Directory && s.URL == "":
		return missing("url", "the address of the list, or a path for a directory")
	case s.Kind != Directory && s.Path != "":
		return &fieldError{"path", fmt.Errorf("a %s has a url and no path", s.Kind)}
	case s.Content && s.Kind != feed.Auto && s.Kind != feed.Feed:
		return &fieldError{"text", fmt.Errorf("only feeds hold the text of their articles, a %s does not", s.Kind)}
	}
	return nil
}
