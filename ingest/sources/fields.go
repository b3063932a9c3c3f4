package sources

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/andybalholm/cascadia"
	"github.com/robfig/cron/v3"
	"go.yaml.in/yaml/v4"

	"entente/ingest/feed"
)

// source reads the fields of one source, or of the defaults.
func (p *parser) source(n *yaml.Node, s *Source, whole bool) {
	hasCron, hasEvery := false, false
	p.each(n, "a source", func(key string, value *yaml.Node) error {
		if !whole && (key == "name" || key == "url" || key == "path") {
			return &fieldError{key, errors.New("it belongs to one source, not to the defaults")}
		}
		set, ok := fields[key]
		if !ok {
			return unknown(key, slices.Sorted(maps.Keys(fields)))
		}
		hasCron, hasEvery = hasCron || key == "cron", hasEvery || key == "every"
		return set(s, key, value)
	})
	switch {
	case hasCron && hasEvery:
		p.fail(n.Line, &fieldError{"cron", errors.New("give every or cron, not both")})
	case hasCron:
		s.Schedule.Every = 0
	case hasEvery:
		s.Schedule.Cron = ""
	}
}

type setter func(s *Source, key string, n *yaml.Node) error

// fields are those of a source, with how each is read.
var fields = map[string]setter{
	"name": func(s *Source, key string, n *yaml.Node) error {
		if err := text(key, n, &s.Name); err != nil {
			return err
		}
		if !nameForm.MatchString(s.Name) {
			return expected(key, n, "letters, digits, dots and dashes, 64 at most")
		}
		return nil
	},
	"kind": func(s *Source, key string, n *yaml.Node) error {
		kinds := []feed.Kind{feed.Auto, feed.Feed, feed.Sitemap, feed.GDELT, feed.URLs, Directory}
		if !slices.Contains(kinds, feed.Kind(n.Value)) {
			return expected(key, n, "auto, feed, sitemap, gdelt, urls or directory")
		}
		s.Kind = feed.Kind(n.Value)
		return nil
	},
	"url": func(s *Source, key string, n *yaml.Node) error {
		u, err := url.Parse(n.Value)
		if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
			return expected(key, n, "an address that begins with http:// or https://")
		}
		s.URL = n.Value
		return nil
	},
	"path": func(s *Source, key string, n *yaml.Node) error {
		if s.Kind == feed.Auto {
			s.Kind = Directory
		}
		return text(key, n, &s.Path)
	},
	"every": func(s *Source, key string, n *yaml.Node) error {
		return duration(key, n, &s.Schedule.Every, time.Second)
	},
	"cron": func(s *Source, key string, n *yaml.Node) error {
		if _, err := cron.ParseStandard(n.Value); err != nil || strings.Contains(n.Value, "TZ=") {
			return expected(key, n, "five fields (minute hour day month weekday) such as \"*/15 6-22 * * *\"")
		}
		s.Schedule.Cron = n.Value
		return nil
	},
	"jitter": func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Schedule.Jitter, 0) },
	"timezone": func(s *Source, key string, n *yaml.Node) error {
		zone, err := time.LoadLocation(n.Value)
		if err != nil || n.Value == "" {
			return expected(key, n, "a name such as UTC or Asia/Tokyo")
		}
		s.Schedule.Zone = zone
		return nil
	},
	"language": func(s *Source, key string, n *yaml.Node) error {
		if l := strings.ToLower(n.Value); l != "en" && !strings.HasPrefix(l, "en-") {
			return expected(key, n, "en (texts in other languages are not read)")
		}
		s.Language = n.Value
		return nil
	},
	"publisher": func(s *Source, key string, n *yaml.Node) error { return text(key, n, &s.Publisher) },
	"select": func(s *Source, key string, n *yaml.Node) error {
		s.Select = n.Value
		return selector(key, n, n.Value)
	},
	"remove": func(s *Source, key string, n *yaml.Node) error {
		s.Remove = nil
		list := n.Content
		if n.Kind == yaml.ScalarNode {
			list = []*yaml.Node{n}
		}
		for _, e := range list {
			if err := selector(key, e, e.Value); err != nil {
				return err
			}
			s.Remove = append(s.Remove, e.Value)
		}
		return nil
	},
	"text": func(s *Source, key string, n *yaml.Node) error {
		if n.Value != "page" && n.Value != "feed" {
			return expected(key, n, "page (fetch the article's page) or feed (the feed holds the article)")
		}
		s.Content = n.Value == "feed"
		return nil
	},
	"rate": func(s *Source, key string, n *yaml.Node) error {
		r, ok := rateOf(n.Value)
		if !ok {
			return expected(key, n, "requests a second, such as 0.5 or 1/s or 30/m")
		}
		s.Rate = r
		return nil
	},
	"concurrency": func(s *Source, key string, n *yaml.Node) error { return number(key, n, &s.Concurrency, 1, 64) },
	"timeout":     func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Timeout, 1) },
	"max_size": func(s *Source, key string, n *yaml.Node) error {
		m := sizeForm.FindStringSubmatch(n.Value)
		if m == nil {
			return expected(key, n, "a size such as 500kB or 5MB")
		}
		size, _ := strconv.Atoi(m[1])
		s.MaxBytes = size << map[string]int{"": 0, "k": 10, "m": 20}[strings.ToLower(m[2])]
		return nil
	},
	"robots": func(s *Source, key string, n *yaml.Node) error {
		keep := true
		err := boolean(key, n, &keep)
		s.IgnoreRobots = !keep
		return err
	},
	"recheck":        func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Recheck.Every, 0) },
	"recheck_for":    func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Recheck.For, 0) },
	"allow_private":  func(s *Source, key string, n *yaml.Node) error { return boolean(key, n, &s.AllowPrivate) },
	"paused":         func(s *Source, key string, n *yaml.Node) error { return boolean(key, n, &s.Paused) },
	"retry_after":    func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Retry.First, 0) },
	"retry_max":      func(s *Source, key string, n *yaml.Node) error { return duration(key, n, &s.Retry.Max, 0) },
	"retry_attempts": func(s *Source, key string, n *yaml.Node) error { return number(key, n, &s.Retry.Attempts, 1, 1000) },
}

var (
	nameForm = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$`)
	sizeForm = regexp.MustCompile(`(?i)^(\d{1,9}) ?([km]?)i?b?$`)
	rateForm = regexp.MustCompile(`^(\d+(?:\.\d+)?)(?:/([smh]))?$`)
	daysForm = regexp.MustCompile(`^(\d{1,4})d$`)
)

func expected(key string, n *yaml.Node, what string) error {
	got := strconv.Quote(n.Value)
	if n.Kind != yaml.ScalarNode {
		got = "a list or fields"
	}
	return &fieldError{key, fmt.Errorf("expected %s, not %s", what, got)}
}

func text(key string, n *yaml.Node, to *string) error {
	if n.Kind != yaml.ScalarNode || strings.TrimSpace(n.Value) == "" {
		return expected(key, n, "a text")
	}
	*to = strings.TrimSpace(n.Value)
	return nil
}

func boolean(key string, n *yaml.Node, to *bool) error {
	if n.Value != "true" && n.Value != "false" {
		return expected(key, n, "true or false")
	}
	*to = n.Value == "true"
	return nil
}

func number(key string, n *yaml.Node, to *int, low, high int) error {
	v, err := strconv.Atoi(n.Value)
	if err != nil || v < low || v > high {
		return expected(key, n, fmt.Sprintf("a number from %d to %d", low, high))
	}
	*to = v
	return nil
}

func duration(key string, n *yaml.Node, to *time.Duration, low time.Duration) error {
	d, err := time.ParseDuration(n.Value)
	if m := daysForm.FindStringSubmatch(n.Value); m != nil {
		days, _ := strconv.Atoi(m[1])
		d, err = time.Duration(days)*24*time.Hour, nil
	}
	if err != nil || d < low {
		return expected(key, n, "a time such as 30s, 15m, 2h or 1d")
	}
	*to = d
	return nil
}

func rateOf(s string) (float64, bool) {
	m := rateForm.FindStringSubmatch(s)
	if m == nil {
		return 0, false
	}
	v, _ := strconv.ParseFloat(m[1], 64)
	v /= map[string]float64{"": 1, "s": 1, "m": 60, "h": 3600}[m[2]]
	return v, v > 0
}

func selector(key string, n *yaml.Node, s string) error {
	if _, err := cascadia.ParseGroup(s); err != nil || s == "" {
		return expected(key, n, "a CSS selector such as \"article .body\"")
	}
	return nil
}
