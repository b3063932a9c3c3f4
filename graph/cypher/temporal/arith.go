package temporal

import (
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Add moves a temporal value by sign times a duration.
func Add(v any, d dbtype.Duration, sign int64) (any, error) {
	t, at, ok := TypeOf(v)
	if !ok {
		return nil, fmt.Errorf("only a temporal value can be moved by a duration")
	}
	shift := time.Duration(sign)
	switch t {
	case LocalTime, Time:
		// A time of day wraps around midnight; days and months do not count.
		c := clockOf(at)
		moved := c.utc().Add(shift * (time.Duration(d.Seconds%secondsPerDay)*time.Second + time.Duration(d.Nanos)))
		n := clockOf(moved)
		n.loc = at.Location()
		return n.make(t), nil
	case Date:
		w := addMonths(at, sign*d.Months).AddDate(0, 0, int(sign*(d.Days+d.Seconds/secondsPerDay)))
		return checkYear(dbtype.Date(w), w)
	case LocalDateTime:
		w := addSeconds(addMonths(at, sign*d.Months).AddDate(0, 0, int(sign*d.Days)), sign*d.Seconds, sign*int64(d.Nanos))
		return checkYear(dbtype.LocalDateTime(w), w)
	}
	if d.Months != 0 || d.Days != 0 {
		wall := addMonths(clockOf(at).utc(), sign*d.Months).AddDate(0, 0, int(sign*d.Days))
		at = inZone(wall, at.Location())
	}
	at = addSeconds(at, sign*d.Seconds, sign*int64(d.Nanos))
	return checkYear(at, at)
}

func checkYear(v any, t time.Time) (any, error) {
	if y := t.Year(); y > maxYear || y < -maxYear {
		return nil, fmt.Errorf("the result lies outside of the years that a date can have")
	}
	return v, nil
}

// addSeconds adds more seconds than a time.Duration can hold.
func addSeconds(t time.Time, sec, nanos int64) time.Time {
	const step = 1 << 32
	for ; sec > step; sec -= step {
		t = t.Add(step * time.Second)
		if t.Year() > maxYear {
			return t
		}
	}
	for ; sec < -step; sec += step {
		t = t.Add(-step * time.Second)
		if t.Year() < -maxYear {
			return t
		}
	}
	return t.Add(time.Duration(sec) * time.Second).Add(time.Duration(nanos))
}

// addMonths keeps the day, or takes the last of a shorter month.
func addMonths(t time.Time, months int64) time.Time {
	if months == 0 {
		return t
	}
	y, m, d := t.Date()
	total := int64(y)*monthsPerYear + int64(m) - 1 + months
	year := int(total / monthsPerYear)
	month := int(total % monthsPerYear)
	if month < 0 {
		month += monthsPerYear
		year--
	}
	d = min(d, daysIn(year, month+1))
	return time.Date(year, time.Month(month+1), d, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
}

// Unit selects what duration.between and its relatives count.
type Unit uint8

// Units of differences.
const (
	Between Unit = iota
	InMonths
	InDays
	InSeconds
)

// Difference is duration.between, .inMonths, .inDays or .inSeconds.
func Difference(from, to any, unit Unit) (any, error) {
	ft, f, ok1 := TypeOf(from)
	tt, t, ok2 := TypeOf(to)
	if !ok1 || !ok2 {
		return nil, fmt.Errorf("a duration lies between two temporal values")
	}
	zone := time.UTC
	if tt.hasZone() {
		zone = t.Location()
	}
	if ft.hasZone() {
		zone = f.Location()
	}
	bothDates := ft.hasDate() && tt.hasDate()
	place := func(ty Type, at time.Time) time.Time {
		c := clockOf(at)
		if !ty.hasTime() {
			c.hour, c.minute, c.second, c.nan = 0, 0, 0, 0
		}
		if ty == DateTime && bothDates {
			return at.In(zone)
		}
		if !bothDates {
			c.year, c.month, c.day = dayFor(ft, f, tt, t)
		}
		loc := zone
		if ty.hasZone() {
			loc = at.Location()
		}
		return inZone(c.utc(), loc).In(zone)
	}
	a, b := place(ft, f), place(tt, t)
	var d dbtype.Duration
	if bothDates && (unit == Between || unit == InMonths) {
		d.Months = monthsBetween(a, b)
		a = inZone(addMonths(clockOf(a).utc(), d.Months), zone)
	}
	if bothDates && (unit == Between || unit == InDays) {
		d.Days = daysBetween(a, b)
		a = inZone(clockOf(a).utc().AddDate(0, 0, int(d.Days)), zone)
	}
	if unit == InMonths || unit == InDays {
		return d, nil
	}
	sec := b.Unix() - a.Unix()
	return normal(d.Months, d.Days, sec, int64(b.Nanosecond()-a.Nanosecond()))
}

// dayFor picks the day on which two times of day are compared: the day of the
// one that has a date, which decides the offset of a named zone.
func dayFor(ft Type, f time.Time, tt Type, t time.Time) (int, int, int) {
	for _, x := range [...]struct {
		ty Type
		at time.Time
	}{{ft, f}, {tt, t}} {
		if x.ty.hasDate() {
			y, m, d := x.at.Date()
			return y, int(m), d
		}
	}
	return 1970, 1, 1
}

// wallDays gives the days between the dates of a and b, not counting a last
// day that is not complete.
func trimmedEnd(a, b time.Time) (time.Time, time.Time) {
	x, y := clockOf(a), clockOf(b)
	sx, sy := secondsOf(x), secondsOf(y)
	start := time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC)
	end := time.Date(y.year, time.Month(y.month), y.day, 0, 0, 0, 0, time.UTC)
	switch {
	case end.After(start) && sy < sx:
		end = end.AddDate(0, 0, -1)
	case end.Before(start) && sy > sx:
		end = end.AddDate(0, 0, 1)
	}
	return start, end
}

func secondsOf(c clock) int64 {
	return int64(c.hour*3600+c.minute*60+c.second)*nanosPerSecond + int64(c.nan)
}

func daysBetween(a, b time.Time) int64 {
	start, end := trimmedEnd(a, b)
	return (end.Unix() - start.Unix()) / secondsPerDay
}

func monthsBetween(a, b time.Time) int64 {
	start, end := trimmedEnd(a, b)
	packed := func(t time.Time) int64 {
		return (int64(t.Year())*monthsPerYear+int64(t.Month())-1)*32 + int64(t.Day())
	}
	return (packed(end) - packed(start)) / 32
}
