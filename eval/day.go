package eval

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// day is a stretch of days as ISO dates, both ends included; open ends are 0000-00-00 and 9999-99-99.
type day struct {
	first, last string
	set         bool
}

var isoDate = regexp.MustCompile(`^(\d{4})(?:-(\d\d))?(?:-(\d\d))?`)

// time reads an ISO day, month, year or interval "a/b", or an object of "from" and "to".
func (r *fieldReader) time(key string) day {
	if o, ok := r.row.get(key).(*object); ok {
		ends := &fieldReader{row: o}
		d := daysOf(ends.text("from"), ends.text("to"))
		if ends.err != nil && r.err == nil {
			r.err = ends.err
		}
		return d
	}
	start, end, interval := strings.Cut(r.text(key), "/")
	if !interval {
		end = start
	}
	return daysOf(start, end)
}

func daysOf(start, end string) day {
	start, end = strings.Trim(start, ". "), strings.Trim(end, ". ")
	if start == "" && end == "" {
		return day{}
	}
	d := day{"0000-00-00", "9999-99-99", true}
	if start != "" {
		d.first = edge(start, false)
	}
	if end != "" {
		d.last = edge(end, true)
	}
	return d
}

// edge is the first or last day of a date that may lack its day or month. What is no date stays as it is.
func edge(text string, last bool) string {
	m := isoDate.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	year, month, date := m[1], m[2], m[3]
	if month == "" {
		month = "01"
		if last {
			month = "12"
		}
	}
	if date == "" {
		date = "01"
		if last {
			first, err := time.Parse("2006-01-02", year+"-"+month+"-01")
			if err != nil {
				return text
			}
			date = fmt.Sprintf("%02d", first.AddDate(0, 1, -1).Day())
		}
	}
	return year + "-" + month + "-" + date
}

// meets tells whether two stretches have a day in common.
func (d day) meets(e day) bool { return d.set && e.set && d.first <= e.last && e.first <= d.last }
