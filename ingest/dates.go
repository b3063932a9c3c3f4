package ingest

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

var dateLayouts = []string{
	"2006-01-02", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05.999999999Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02 15:04", "20060102", "2006/01/02",
	"2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006", "January 2 2006", "Jan 2 2006",
	time.RFC1123, time.RFC1123Z, time.RFC850, time.ANSIC, time.UnixDate, "Mon, 2 Jan 2006", "Monday, January 2, 2006", "Monday, 2 January 2006",
}

// ParseDate reads the day of a publication. The day is the one that the
// writer's own clock showed, whatever the time zone. An empty string is the
// unknown date, which is zero. A month or a year alone is refused: taking its
// first day would date every "yesterday" of the text wrongly.
func ParseDate(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return day(t)
		}
	}
	return time.Time{}, fmt.Errorf("cannot read the date %q: write it as 2024-07-28", s)
}

func day(t time.Time) (time.Time, error) {
	y, m, d := t.Date()
	if y < 1000 || y > 9999 {
		return time.Time{}, fmt.Errorf("the year of the date %s is out of range", t.Format("2006-01-02"))
	}
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC), nil
}

const monthPattern = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`

var (
	fullDate    = regexp.MustCompile(`(` + monthPattern + `) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)? (` + monthPattern + `),? (\d{4})\b|\b(\d{4})-(\d\d)-(\d\d)\b`)
	dateLead    = regexp.MustCompile(`(?i)^\W*((first )?(published|posted|updated|issued|released|date|dated)( on| at)?:?|on|(mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*((mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*$`)
	dateTail    = regexp.MustCompile(`(?i)^[\s,|·.-]*((at )?\d{1,2}[:.]\d\d\s*([ap]\.?m\.?)?\s*([A-Z]{2,4})?)?[\s.]*$`)
	placeBefore = regexp.MustCompile(`^\p{Lu}[\p{L}\p{M} .,'’/-]{1,58}[,(]\s*$`)
	dashAfter   = regexp.MustCompile(`^\)?\s*,?\s*(\([^()]{1,40}\)|\p{Lu}[\p{L}. ]{1,24})?\)?\s*(—|–|--|-|:)\s`)
)

// datelineDate finds the day of publication where papers print it: on a line
// of its own near the top, or in the dateline ("TOKYO, July 28, 2024 (Reuters)
// - …"). Without a year there is no date; the text is not searched further.
func datelineDate(text string) time.Time {
	seen := 0
	for line := range strings.Lines(text[:min(len(text), 4096)]) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if seen++; seen > 8 {
			break
		}
		m := fullDate.FindStringSubmatchIndex(line)
		if m == nil {
			continue
		}
		before, after := line[:m[0]], line[m[1]:]
		alone := dateLead.MatchString(before) && dateTail.MatchString(after)
		if alone || placeBefore.MatchString(before) && dashAfter.MatchString(after) {
			return matchedDate(line, m)
		}
	}
	return time.Time{}
}

func matchedDate(line string, m []int) time.Time {
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return line[m[2*i]:m[2*i+1]]
	}
	var t time.Time
	var err error
	if group(7) != "" {
		t, err = time.Parse("2006-01-02", group(7)+"-"+group(8)+"-"+group(9))
	} else {
		month := (group(1) + group(5))[:3]
		t, err = time.Parse("2 Jan 2006", group(2)+group(4)+" "+month+" "+group(3)+group(6))
	}
	if err != nil {
		return time.Time{}
	}
	t, _ = day(t)
	return t
}
