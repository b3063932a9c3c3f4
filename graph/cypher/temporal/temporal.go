// Package temporal implements Cypher's dates, times and durations over the
// Neo4j driver's own types: construction from text and maps, components,
// truncation, arithmetic, differences and writing as text.
//
// A zoned value without a zone name carries a location called "Offset", as the
// driver makes it; local values are kept in UTC.
package temporal

import (
	"fmt"
	"time"
	_ "time/tzdata" // zone names must work on machines without a zone database

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Type is one of the five types that stand on the time line.
type Type uint8

// Temporal types.
const (
	Date Type = iota
	LocalTime
	Time
	LocalDateTime
	DateTime
)

// String is the name of the Cypher function that makes the type.
func (t Type) String() string {
	return [...]string{"date", "localtime", "time", "localdatetime", "datetime"}[t]
}

func (t Type) hasDate() bool { return t == Date || t == LocalDateTime || t == DateTime }
func (t Type) hasTime() bool { return t != Date }
func (t Type) hasZone() bool { return t == Time || t == DateTime }

// TypeOf tells which temporal type v is and gives its time.
func TypeOf(v any) (Type, time.Time, bool) {
	switch x := v.(type) {
	case dbtype.Date:
		return Date, time.Time(x), true
	case dbtype.LocalTime:
		return LocalTime, time.Time(x), true
	case dbtype.Time:
		return Time, time.Time(x), true
	case dbtype.LocalDateTime:
		return LocalDateTime, time.Time(x), true
	case time.Time:
		return DateTime, x, true
	}
	return 0, time.Time{}, false
}

// clock is a date and a wall time taken apart; loc is nil for local values.
type clock struct {
	year, month, day          int
	hour, minute, second, nan int
	loc                       *time.Location
}

func clockOf(t time.Time) clock {
	y, m, d := t.Date()
	return clock{y, int(m), d, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location()}
}

// utc gives the wall time as if it were UTC, for arithmetic.
func (c clock) utc() time.Time {
	return time.Date(c.year, time.Month(c.month), c.day, c.hour, c.minute, c.second, c.nan, time.UTC)
}

// make builds the value of type t from the clock's fields.
func (c clock) make(t Type) any {
	loc := c.loc
	if loc == nil {
		loc = Offset(0)
	}
	switch t {
	case Date:
		return dbtype.Date(time.Date(c.year, time.Month(c.month), c.day, 0, 0, 0, 0, time.UTC))
	case LocalTime:
		return dbtype.LocalTime(time.Date(0, 0, 0, c.hour, c.minute, c.second, c.nan, time.UTC))
	case Time:
		return dbtype.Time(time.Date(0, 0, 0, c.hour, c.minute, c.second, c.nan, loc))
	case LocalDateTime:
		return dbtype.LocalDateTime(c.utc())
	}
	return inZone(c.utc(), loc)
}

// Offset is the location of a fixed offset in seconds east of UTC.
func Offset(seconds int) *time.Location { return time.FixedZone("Offset", seconds) }

func isOffset(l *time.Location) bool { return l.String() == "Offset" }

// inZone reads the wall time of a UTC time in a zone. In an overlap the earlier
// offset holds, in a gap the time moves forward by the gap's length.
func inZone(wall time.Time, loc *time.Location) time.Time {
	_, before := wall.Add(-26 * time.Hour).In(loc).Zone()
	_, after := wall.Add(26 * time.Hour).In(loc).Zone()
	for _, off := range [...]int{before, after} {
		t := wall.Add(-time.Duration(off) * time.Second).In(loc)
		if _, o := t.Zone(); o == off {
			return t
		}
	}
	return wall.Add(-time.Duration(before) * time.Second).In(loc)
}

// fixed gives the offset of t as a fixed location, which a Time value keeps.
func fixed(t time.Time) *time.Location {
	_, off := t.Zone()
	return Offset(off)
}

// Convert takes what the value from has for the target type: a datetime's
// date, a date's midnight, and so on.
func Convert(target Type, from any) (any, error) {
	src, t, ok := TypeOf(from)
	if !ok {
		return nil, fmt.Errorf("cannot make a %s of this value", target)
	}
	if target.hasDate() && !src.hasDate() {
		return nil, fmt.Errorf("a %s has no date to make a %s of", src, target)
	}
	if target == LocalTime || target == Time {
		if !src.hasTime() {
			return nil, fmt.Errorf("a date has no time of day to make a %s of", target)
		}
	}
	c := clockOf(t)
	switch {
	case !src.hasZone():
		c.loc = nil
	case target == Time:
		c.loc = fixed(t)
	}
	if target == DateTime && src == DateTime {
		return t, nil
	}
	return c.make(target), nil
}

// Now gives the current value of the type at the instant now.
func Now(target Type, now time.Time) any {
	v, err := Convert(target, now)
	if err != nil {
		return nil
	}
	return v
}
