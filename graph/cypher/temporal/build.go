package temporal

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// fields are the named parts of a map argument.
type fields map[string]any

var (
	dateFields = []string{"year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"}
	timeFields = []string{"hour", "minute", "second", "millisecond", "microsecond", "nanosecond"}
)

func (f fields) has(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return f[n] != nil })
}

// get reads an integer field within bounds; def stands where it is absent.
func (f fields) get(name string, def, lo, hi int) (int, error) {
	v, ok := f[name]
	if !ok || v == nil {
		return def, nil
	}
	n, ok := v.(int64)
	if !ok {
		return 0, fmt.Errorf("%s must be an integer", name)
	}
	if n < int64(lo) || n > int64(hi) {
		return 0, fmt.Errorf("%s %d is not between %d and %d", name, n, lo, hi)
	}
	return int(n), nil
}

const maxYear = 999999999

// setDate sets c's date from the fields. With base, c holds a date whose parts
// stand where a field is absent; without it a gap between fields is an error.
func (f fields) setDate(c *clock, base bool) error {
	old := *c
	if base && !f.has(dateFields...) {
		return nil
	}
	if !base && !f.has("year") {
		return fmt.Errorf("year must be given")
	}
	defYear := old.year
	if f.has("week", "dayOfWeek") && base && !f.has("month", "day", "quarter", "ordinalDay") {
		defYear, _ = old.utc().ISOWeek()
	}
	year, err := f.get("year", defYear, -maxYear, maxYear)
	if err != nil {
		return err
	}
	var t time.Time
	switch {
	case f.has("week", "dayOfWeek") && !f.has("month", "day"):
		t, err = f.weekDate(year, old, base)
	case f.has("quarter", "dayOfQuarter") && !f.has("month", "day"):
		t, err = f.quarterDate(year, old, base)
	case f.has("ordinalDay"):
		t, err = f.ordinalDate(year)
	default:
		t, err = f.monthDate(year, old, base)
	}
	if err != nil {
		return err
	}
	y, m, d := t.Date()
	c.year, c.month, c.day = y, int(m), d
	return nil
}

func (f fields) weekDate(year int, old clock, base bool) (time.Time, error) {
	defWeek, defDay := 1, 1
	if base {
		_, defWeek = old.utc().ISOWeek()
		defDay = isoWeekday(old.utc())
	} else if f.has("dayOfWeek") && !f.has("week") {
		return time.Time{}, fmt.Errorf("week must be given with dayOfWeek")
	}
	week, err := f.get("week", defWeek, 1, 53)
	if err != nil {
		return time.Time{}, err
	}
	day, err := f.get("dayOfWeek", defDay, 1, 7)
	if err != nil {
		return time.Time{}, err
	}
	t := weekStart(year).AddDate(0, 0, (week-1)*7+day-1)
	if y, _ := t.ISOWeek(); y != year {
		return time.Time{}, fmt.Errorf("year %d has no week %d", year, week)
	}
	return t, nil
}

// weekStart is the Monday of week 1.
func weekStart(year int) time.Time {
	t := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	return t.AddDate(0, 0, 1-isoWeekday(t))
}

func isoWeekday(t time.Time) int {
	if d := int(t.Weekday()); d != 0 {
		return d
	}
	return 7
}

func (f fields) quarterDate(year int, old clock, base bool) (time.Time, error) {
	defQuarter, defDay := 1, 1
	if base {
		defQuarter, defDay = (old.month-1)/3+1, dayOfQuarter(old.utc())
	} else if f.has("dayOfQuarter") && !f.has("quarter") {
		return time.Time{}, fmt.Errorf("quarter must be given with dayOfQuarter")
	}
	q, err := f.get("quarter", defQuarter, 1, 4)
	if err != nil {
		return time.Time{}, err
	}
	day, err := f.get("dayOfQuarter", defDay, 1, 92)
	if err != nil {
		return time.Time{}, err
	}
	t := time.Date(year, time.Month(q*3-2), day, 0, 0, 0, 0, time.UTC)
	if (int(t.Month())-1)/3+1 != q {
		return time.Time{}, fmt.Errorf("quarter %d of %d has no day %d", q, year, day)
	}
	return t, nil
}

func dayOfQuarter(t time.Time) int {
	first := time.Date(t.Year(), (t.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
	return t.YearDay() - first.YearDay() + 1
}

func (f fields) ordinalDate(year int) (time.Time, error) {
	day, err := f.get("ordinalDay", 1, 1, 366)
	if err != nil {
		return time.Time{}, err
	}
	t := time.Date(year, 1, day, 0, 0, 0, 0, time.UTC)
	if t.Year() != year {
		return time.Time{}, fmt.Errorf("%d has no day %d", year, day)
	}
	return t, nil
}

func (f fields) monthDate(year int, old clock, base bool) (time.Time, error) {
	defMonth, defDay := 1, 1
	if base {
		defMonth, defDay = old.month, old.day
	} else if f.has("day") && !f.has("month") {
		return time.Time{}, fmt.Errorf("month must be given with day")
	}
	month, err := f.get("month", defMonth, 1, 12)
	if err != nil {
		return time.Time{}, err
	}
	day, err := f.get("day", defDay, 1, 31)
	if err != nil {
		return time.Time{}, err
	}
	if last := daysIn(year, month); day > last {
		if !f.has("day") {
			day = last
		} else {
			return time.Time{}, fmt.Errorf("month %d of %d has no day %d", month, year, day)
		}
	}
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC), nil
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// setTime sets c's time of day. added tells that parts of a second are added
// to what the clock has, which is how truncation fills them.
func (f fields) setTime(c *clock, base, added bool) error {
	if !base {
		names := []string{"hour", "minute", "second"}
		for i, n := range names[1:] {
			if f.has(n) && !f.has(names[i]) {
				return fmt.Errorf("%s must be given with %s", names[i], n)
			}
		}
		if f.has("millisecond", "microsecond", "nanosecond") && !f.has("second") {
			return fmt.Errorf("second must be given with its fractions")
		}
	}
	var err error
	set := func(p *int, name string, hi int) {
		if err == nil {
			*p, err = f.get(name, *p, 0, hi)
		}
	}
	set(&c.hour, "hour", 23)
	set(&c.minute, "minute", 59)
	set(&c.second, "second", 59)
	if err != nil || !f.has("millisecond", "microsecond", "nanosecond") {
		return err
	}
	ms, us, ns := 0, 0, 0
	usMax, nsMax := 999999, 999999999
	if f.has("millisecond") {
		usMax, nsMax = 999, 999999
	}
	if f.has("microsecond") {
		nsMax = 999
	}
	if added {
		// The truncated value keeps its larger parts; smaller ones are set.
		switch {
		case f.has("millisecond"):
			c.nan = 0
		case f.has("microsecond"):
			c.nan = c.nan / 1e6 * 1e6
		default:
			if c.nan%1e6 != 0 {
				c.nan = c.nan / 1e3 * 1e3
			}
		}
	}
	set(&ms, "millisecond", 999)
	set(&us, "microsecond", usMax)
	set(&ns, "nanosecond", nsMax)
	total := ms*1e6 + us*1e3 + ns
	if added && c.nan+total <= 999999999 {
		total += c.nan
	}
	c.nan = total
	return err
}

// FromMap builds a value of type t from a map argument; zone is the default
// time zone.
func FromMap(t Type, m map[string]any, zone *time.Location) (any, error) {
	f := fields(m)
	if err := f.checkNames(t); err != nil {
		return nil, err
	}
	if f.has("epochSeconds", "epochMillis") {
		return f.fromEpoch(t)
	}
	var c clock
	hasDate, hasTime, zoned := false, false, false
	var source time.Time // the zoned value the time was taken from
	for _, part := range []struct {
		name       string
		date, time bool
	}{{"datetime", true, true}, {"date", true, false}, {"time", false, true}} {
		v := f[part.name]
		if v == nil {
			continue
		}
		src, st, ok := TypeOf(v)
		if !ok || part.date && !src.hasDate() || part.time && part.name == "time" && !src.hasTime() {
			return nil, fmt.Errorf("%s must be a temporal value that has one", part.name)
		}
		from := clockOf(st)
		if part.date && t.hasDate() {
			c.year, c.month, c.day, hasDate = from.year, from.month, from.day, true
		}
		if part.time && t.hasTime() && src.hasTime() {
			c.hour, c.minute, c.second, c.nan, hasTime = from.hour, from.minute, from.second, from.nan, true
			if src.hasZone() {
				c.loc, zoned, source = st.Location(), true, st
			}
		}
	}
	if t.hasDate() {
		if err := f.setDate(&c, hasDate); err != nil {
			return nil, err
		}
	}
	if !t.hasDate() && !hasTime && !f.has("hour") {
		return nil, fmt.Errorf("hour must be given")
	}
	if t.hasTime() {
		if err := f.setTime(&c, hasTime, false); err != nil {
			return nil, err
		}
	}
	return f.finish(t, c, zoned, source, zone)
}

// finish applies the time zone and makes the value.
func (f fields) finish(t Type, c clock, zoned bool, source time.Time, zone *time.Location) (any, error) {
	if !t.hasZone() {
		return c.make(t), nil
	}
	if t == Time && zoned {
		c.loc = fixed(source)
	}
	z, given := f["timezone"]
	if !given || z == nil {
		if !zoned {
			c.loc = zone
		}
		return c.make(t), nil
	}
	name, ok := z.(string)
	if !ok {
		return nil, fmt.Errorf("timezone must be a string")
	}
	loc, err := Zone(name)
	if err != nil {
		return nil, err
	}
	if t == Time && !isOffset(loc) {
		_, off := time.Now().In(loc).Zone()
		loc = Offset(off)
	}
	if !zoned {
		c.loc = loc
		return c.make(t), nil
	}
	// A zoned source keeps its instant and is shown in the new zone.
	if t == Time {
		at := time.Date(2000, 1, 2, c.hour, c.minute, c.second, c.nan, c.loc).In(loc)
		nc := clockOf(at)
		return nc.make(Time), nil
	}
	return inZone(c.utc(), c.loc).In(loc), nil
}

func (f fields) fromEpoch(t Type) (any, error) {
	if t != DateTime {
		return nil, fmt.Errorf("only a datetime can be made from the epoch")
	}
	ns, err := f.get("nanosecond", 0, 0, 999999999)
	if err != nil {
		return nil, err
	}
	loc := Offset(0)
	if z, ok := f["timezone"].(string); ok {
		if loc, err = Zone(z); err != nil {
			return nil, err
		}
	}
	if f.has("epochSeconds") {
		s, err := f.get("epochSeconds", 0, math.MinInt, math.MaxInt)
		return time.Unix(int64(s), int64(ns)).In(loc), err
	}
	ms, err := f.get("epochMillis", 0, math.MinInt, math.MaxInt)
	return time.UnixMilli(int64(ms)).Add(time.Duration(ns)).In(loc), err
}

func (f fields) checkNames(t Type) error {
	allowed := []string{"date", "time", "datetime", "timezone", "epochSeconds", "epochMillis"}
	if t.hasDate() {
		allowed = append(allowed, dateFields...)
	}
	if t.hasTime() {
		allowed = append(allowed, timeFields...)
	}
	names := make([]string, 0, len(f))
	for n := range f {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		if !slices.Contains(allowed, n) {
			return fmt.Errorf("a %s has no field %q", t, n)
		}
	}
	return nil
}
