package temporal

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var (
	dateText = regexp.MustCompile(`^([+-]\d{1,9}|\d{4})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2})|-(\d{2})|(\d{2})|` +
		`-W(\d{2})(?:-(\d))?|W(\d{2})(\d)?|-Q(\d)-(\d{1,2})|Q(\d)(\d{2})|-(\d{3})|(\d{3}))?$`)
	timeText = regexp.MustCompile(`^(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?|(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?` +
		`(Z|[+-]\d{2}(?::\d{2}(?::\d{2})?|\d{2}(?:\d{2})?)?)?(?:\[([^\]]+)\])?$`)
	offsetText = regexp.MustCompile(`^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$`)
)

// Parse reads the ISO 8601 text of a value of type t.
func Parse(t Type, s string) (any, error) {
	s = strings.TrimSpace(s)
	datePart, timePart := "", ""
	switch t {
	case Date:
		datePart = s
	case LocalTime, Time:
		timePart = strings.TrimPrefix(s, "T")
	default:
		datePart, timePart, _ = strings.Cut(s, "T")
		if timePart == "" && strings.HasSuffix(s, "T") {
			return nil, badText(t, s)
		}
	}
	var c clock
	if t.hasDate() {
		d, err := parseDate(datePart)
		if err != nil {
			return nil, fmt.Errorf("%w in %s(%q)", err, t, s)
		}
		c = d
	}
	var offset *int
	if timePart != "" || t == LocalTime || t == Time {
		off, err := parseTime(timePart, &c)
		if err != nil {
			return nil, fmt.Errorf("%w in %s(%q)", err, t, s)
		}
		offset = off
	}
	if !t.hasZone() && c.loc != nil {
		return nil, fmt.Errorf("a %s has no time zone: %q", t, s)
	}
	if t == Time && c.loc != nil && !isOffset(c.loc) {
		return nil, fmt.Errorf("a time cannot carry the zone name of %q; give an offset", s)
	}
	if t == DateTime && offset != nil && !isOffset(c.loc) {
		// Both given: the offset says which instant, the name says where.
		return c.utc().Add(-time.Duration(*offset) * time.Second).In(c.loc), nil
	}
	return c.make(t), nil
}

func badText(t Type, s string) error { return fmt.Errorf("%q is no text of a %s", s, t) }

// group gives the first non-empty of the submatches at the indexes.
func group(m []string, at ...int) (int, bool) {
	for _, i := range at {
		if m[i] != "" {
			n, _ := strconv.Atoi(m[i])
			return n, true
		}
	}
	return 0, false
}

func parseDate(s string) (clock, error) {
	m := dateText.FindStringSubmatch(s)
	if m == nil {
		return clock{}, fmt.Errorf("%q is no date", s)
	}
	f := fields{}
	year, _ := strconv.Atoi(m[1])
	f["year"] = int64(year)
	for name, at := range map[string][]int{"month": {2, 4, 6, 7}, "day": {3, 5}, "week": {8, 10}, "dayOfWeek": {9, 11},
		"quarter": {12, 14}, "dayOfQuarter": {13, 15}, "ordinalDay": {16, 17}} {
		if n, ok := group(m, at...); ok {
			f[name] = int64(n)
		}
	}
	var c clock
	err := f.setDate(&c, false)
	return c, err
}

// parseTime sets time and zone of c; it gives the offset when one was written.
func parseTime(s string, c *clock) (*int, error) {
	m := timeText.FindStringSubmatch(s)
	if m == nil {
		return nil, fmt.Errorf("%q is no time of day", s)
	}
	c.hour, _ = group(m, 1)
	c.minute, _ = group(m, 2, 5)
	c.second, _ = group(m, 3, 6)
	frac := m[4] + m[7]
	if frac != "" {
		c.nan, _ = strconv.Atoi(frac + strings.Repeat("0", 9-len(frac)))
	}
	if c.hour > 23 || c.minute > 59 || c.second > 59 {
		return nil, fmt.Errorf("%q is out of the day's range", s)
	}
	var offset *int
	if m[8] != "" {
		off, err := parseOffset(m[8])
		if err != nil {
			return nil, err
		}
		offset = &off
		c.loc = Offset(off)
	}
	if m[9] != "" {
		loc, err := Zone(m[9])
		if err != nil {
			return nil, err
		}
		c.loc = loc
	}
	return offset, nil
}

func parseOffset(s string) (int, error) {
	if s == "Z" || s == "z" {
		return 0, nil
	}
	m := offsetText.FindStringSubmatch(s)
	if m == nil {
		return 0, fmt.Errorf("%q is no offset from UTC", s)
	}
	h, _ := group(m, 2)
	min, _ := group(m, 3)
	sec, _ := group(m, 4)
	if h > 18 || min > 59 || sec > 59 {
		return 0, fmt.Errorf("the offset %q is out of range", s)
	}
	n := h*3600 + min*60 + sec
	if m[1] == "-" {
		n = -n
	}
	return n, nil
}

// Zone finds the location of an offset ("+02:00", "Z") or a zone name.
func Zone(s string) (*time.Location, error) {
	if off, err := parseOffset(s); err == nil {
		return Offset(off), nil
	}
	name := strings.ReplaceAll(s, " ", "_")
	if name == "" || name == "Local" {
		return nil, fmt.Errorf("unknown time zone %q", s)
	}
	loc, err := location(name)
	if err != nil {
		return nil, fmt.Errorf("unknown time zone %q", s)
	}
	return loc, nil
}
