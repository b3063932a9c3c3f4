package temporal

import (
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Component reads a named part of a temporal value or duration.
func Component(v any, name string) (any, error) {
	if d, ok := v.(dbtype.Duration); ok {
		return durationComponent(d, name)
	}
	t, at, ok := TypeOf(v)
	if !ok {
		return nil, fmt.Errorf("not a temporal value")
	}
	if t.hasDate() {
		if n, ok := dateComponent(at, name); ok {
			return n, nil
		}
	}
	if t.hasTime() {
		if n, ok := timeComponent(at, name); ok {
			return n, nil
		}
	}
	if t.hasZone() {
		_, off := at.Zone()
		switch name {
		case "timezone":
			if isOffset(at.Location()) {
				return formatOffset(off), nil
			}
			return at.Location().String(), nil
		case "offset":
			return formatOffset(off), nil
		case "offsetMinutes":
			return int64(off / 60), nil
		case "offsetSeconds":
			return int64(off), nil
		}
	}
	if t == DateTime {
		switch name {
		case "epochSeconds":
			return at.Unix(), nil
		case "epochMillis":
			return at.UnixMilli(), nil
		}
	}
	return nil, fmt.Errorf("a %s has no component %q", t, name)
}

func dateComponent(at time.Time, name string) (int64, bool) {
	y, m, d := at.Date()
	switch name {
	case "year":
		return int64(y), true
	case "quarter":
		return int64((m-1)/3 + 1), true
	case "month":
		return int64(m), true
	case "week":
		_, w := at.ISOWeek()
		return int64(w), true
	case "weekYear":
		wy, _ := at.ISOWeek()
		return int64(wy), true
	case "day":
		return int64(d), true
	case "ordinalDay":
		return int64(at.YearDay()), true
	case "dayOfWeek", "weekDay":
		return int64(isoWeekday(at)), true
	case "dayOfQuarter", "quarterDay":
		return int64(dayOfQuarter(at)), true
	}
	return 0, false
}

func timeComponent(at time.Time, name string) (int64, bool) {
	switch name {
	case "hour":
		return int64(at.Hour()), true
	case "minute":
		return int64(at.Minute()), true
	case "second":
		return int64(at.Second()), true
	case "millisecond":
		return int64(at.Nanosecond() / 1e6), true
	case "microsecond":
		return int64(at.Nanosecond() / 1e3), true
	case "nanosecond":
		return int64(at.Nanosecond()), true
	}
	return 0, false
}

func durationComponent(d dbtype.Duration, name string) (any, error) {
	nanos := int64(d.Nanos)
	switch name {
	case "years":
		return d.Months / monthsPerYear, nil
	case "quarters":
		return d.Months / monthsPerQuart, nil
	case "months":
		return d.Months, nil
	case "weeks":
		return d.Days / daysPerWeek, nil
	case "days":
		return d.Days, nil
	case "hours":
		return d.Seconds / secondsPerHour, nil
	case "minutes":
		return d.Seconds / secondsPerMin, nil
	case "seconds":
		return d.Seconds, nil
	case "milliseconds":
		return d.Seconds*1e3 + nanos/1e6, nil
	case "microseconds":
		return d.Seconds*1e6 + nanos/1e3, nil
	case "nanoseconds":
		return d.Seconds*1e9 + nanos, nil
	case "quartersOfYear":
		return d.Months / monthsPerQuart % 4, nil
	case "monthsOfYear":
		return d.Months % monthsPerYear, nil
	case "monthsOfQuarter":
		return d.Months % monthsPerQuart, nil
	case "daysOfWeek":
		return d.Days % daysPerWeek, nil
	case "minutesOfHour":
		return d.Seconds / secondsPerMin % 60, nil
	case "secondsOfMinute":
		return d.Seconds % secondsPerMin, nil
	case "millisecondsOfSecond":
		return nanos / 1e6, nil
	case "microsecondsOfSecond":
		return nanos / 1e3, nil
	case "nanosecondsOfSecond":
		return nanos, nil
	}
	return nil, fmt.Errorf("a duration has no component %q", name)
}

// Format writes a temporal value or duration as Cypher's toString does.
func Format(v any) (string, bool) {
	if d, ok := v.(dbtype.Duration); ok {
		return FormatDuration(d), true
	}
	t, at, ok := TypeOf(v)
	if !ok {
		return "", false
	}
	var b strings.Builder
	if t.hasDate() {
		y, m, d := at.Date()
		switch {
		case y > 9999:
			fmt.Fprintf(&b, "+%d", y)
		case y < 0:
			fmt.Fprintf(&b, "-%04d", -y)
		default:
			fmt.Fprintf(&b, "%04d", y)
		}
		fmt.Fprintf(&b, "-%02d-%02d", m, d)
	}
	if t.hasTime() {
		if t.hasDate() {
			b.WriteByte('T')
		}
		fmt.Fprintf(&b, "%02d:%02d:%02d", at.Hour(), at.Minute(), at.Second())
		b.WriteString(formatNanos(at.Nanosecond()))
	}
	if t.hasZone() {
		_, off := at.Zone()
		b.WriteString(formatOffset(off))
		if t == DateTime && !isOffset(at.Location()) {
			b.WriteString("[" + at.Location().String() + "]")
		}
	}
	return b.String(), true
}

// formatNanos writes a fraction of a second without zeros at its end.
func formatNanos(n int) string {
	if n == 0 {
		return ""
	}
	return strings.TrimRight(fmt.Sprintf(".%09d", n), "0")
}

func formatOffset(off int) string {
	if off == 0 {
		return "Z"
	}
	sign := '+'
	if off < 0 {
		sign, off = '-', -off
	}
	s := fmt.Sprintf("%c%02d:%02d", sign, off/3600, off/60%60)
	if off%60 != 0 {
		s += fmt.Sprintf(":%02d", off%60)
	}
	return s
}
