package temporal

import (
	"fmt"
	"time"
)

// Truncate is Cypher's <type>.truncate(unit, value, overrides).
func Truncate(t Type, unit string, v any, overrides map[string]any, zone *time.Location) (any, error) {
	src, st, ok := TypeOf(v)
	if !ok {
		return nil, fmt.Errorf("only a temporal value can be truncated")
	}
	if t.hasDate() && !src.hasDate() || (t == LocalTime || t == Time) && !src.hasTime() {
		return nil, fmt.Errorf("a %s cannot be truncated to a %s", src, t)
	}
	c := clockOf(st)
	if !src.hasZone() {
		c.loc = nil
	}
	if !src.hasTime() {
		c.hour, c.minute, c.second, c.nan = 0, 0, 0, 0
	}
	if err := c.truncate(unit, t); err != nil {
		return nil, err
	}
	f := fields(overrides)
	if err := f.checkNames(t); err != nil {
		return nil, err
	}
	if t.hasDate() {
		if err := f.setDate(&c, true); err != nil {
			return nil, err
		}
	}
	if t.hasTime() {
		if err := f.setTime(&c, true, true); err != nil {
			return nil, err
		}
	}
	if !t.hasZone() {
		return c.make(t), nil
	}
	if z, ok := f["timezone"].(string); ok {
		loc, err := Zone(z)
		if err != nil {
			return nil, err
		}
		c.loc = loc
	} else if c.loc == nil {
		c.loc = zone
	} else if t == Time {
		c.loc = fixed(st)
	}
	return c.make(t), nil
}

func (c *clock) truncate(unit string, t Type) error {
	midnight := func() { c.hour, c.minute, c.second, c.nan = 0, 0, 0, 0 }
	date := func(d time.Time) {
		y, m, day := d.Date()
		c.year, c.month, c.day = y, int(m), day
		midnight()
	}
	year := func(span int) {
		y := c.year
		r := y % span
		if r < 0 {
			r += span
		}
		c.year, c.month, c.day = y-r, 1, 1
		midnight()
	}
	if !t.hasTime() || t.hasDate() {
		switch unit {
		case "millennium":
			year(1000)
			return nil
		case "century":
			year(100)
			return nil
		case "decade":
			year(10)
			return nil
		case "year":
			year(1)
			return nil
		case "weekYear":
			y, _ := c.utc().ISOWeek()
			date(weekStart(y))
			return nil
		case "quarter":
			c.month, c.day = (c.month-1)/3*3+1, 1
			midnight()
			return nil
		case "month":
			c.day = 1
			midnight()
			return nil
		case "week":
			date(c.utc().AddDate(0, 0, 1-isoWeekday(c.utc())))
			return nil
		}
	}
	if unit == "day" {
		midnight()
		return nil
	}
	if t.hasTime() {
		switch unit {
		case "hour":
			c.minute, c.second, c.nan = 0, 0, 0
			return nil
		case "minute":
			c.second, c.nan = 0, 0
			return nil
		case "second":
			c.nan = 0
			return nil
		case "millisecond":
			c.nan = c.nan / 1e6 * 1e6
			return nil
		case "microsecond":
			c.nan = c.nan / 1e3 * 1e3
			return nil
		}
	}
	return fmt.Errorf("a %s cannot be truncated to %q", t, unit)
}
