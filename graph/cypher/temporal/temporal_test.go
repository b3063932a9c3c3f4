package temporal

import (
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

func TestParseAndFormat(t *testing.T) {
	for _, c := range []struct {
		typ        Type
		text, want string // want "" where the text is refused
	}{
		{Date, "2024-02-29", "2024-02-29"}, {Date, "20240229", "2024-02-29"}, {Date, "2024-W09-4", "2024-02-29"}, {Date, "2024-060", "2024-02-29"},
		{Date, "2024-Q1-60", "2024-02-29"}, {Date, "2023-02-29", ""}, {Date, "2024-13-01", ""}, {Date, "2023-W53", ""}, {Date, "-0044-03-15", "-0044-03-15"},
		{Date, "+12345-01-01", "+12345-01-01"}, {Date, "24-01-01", ""},
		{LocalTime, "10:15", "10:15:00"}, {LocalTime, "101530.5", "10:15:30.5"}, {LocalTime, "24:00", ""}, {LocalTime, "10:15Z", ""},
		{Time, "10:15+01", "10:15:00+01:00"}, {Time, "10:15", "10:15:00Z"}, {Time, "10:15+19:00", ""},
		{LocalDateTime, "2024-02-29T10:15:30.000000001", "2024-02-29T10:15:30.000000001"}, {LocalDateTime, "2024-02-29T", ""},
		{DateTime, "2024-02-29T10:15+01:00", "2024-02-29T10:15:00+01:00"}, {DateTime, "2024-07-01T12:00[Europe/Paris]", "2024-07-01T12:00:00+02:00[Europe/Paris]"},
		{DateTime, "2024-03-31T02:30[Europe/Paris]", "2024-03-31T03:30:00+02:00[Europe/Paris]"}, {DateTime, "2024-10-27T02:30[Europe/Paris]", "2024-10-27T02:30:00+02:00[Europe/Paris]"},
		{DateTime, "2024-07-01T12:00[Nowhere/Place]", ""},
	} {
		v, err := Parse(c.typ, c.text)
		if c.want == "" {
			if err == nil {
				t.Errorf("%s(%q) is read as %v", c.typ, c.text, v)
			}
			continue
		}
		if got, _ := Format(v); err != nil || got != c.want {
			t.Errorf("%s(%q) = %s, %v, want %s", c.typ, c.text, got, err, c.want)
		}
	}
}

func TestDurations(t *testing.T) {
	for text, want := range map[string]string{
		"P1Y2M3DT4H5M6.7S": "P1Y2M3DT4H5M6.7S", "P14M": "P1Y2M", "P1W": "P7D", "PT90M": "PT1H30M", "PT-0.5S": "PT-0.5S", "P0.5Y": "P6M",
		"P0.75M": "P22DT19H51M49.5S", "PT0S": "PT0S", "-P1D": "P-1D", "P2012-02-02T14:37:21.545": "P2012Y2M2DT14H37M21.545S", "P": "", "PT": "", "1D": "", "P1H": "",
	} {
		v, err := ParseDuration(text)
		if want == "" {
			if err == nil {
				t.Errorf("%q is read as %v", text, v)
			}
			continue
		}
		if got, _ := Format(v); err != nil || got != want {
			t.Errorf("%q = %s, %v, want %s", text, got, err, want)
		}
	}
	month := dbtype.Duration{Months: 1}
	for from, want := range map[string]string{"2024-01-31": "2024-02-29", "2023-12-15": "2024-01-15"} {
		d, _ := Parse(Date, from)
		got, err := Add(d, month, 1)
		if s, _ := Format(got); err != nil || s != want {
			t.Errorf("%s + P1M = %s, %v", from, s, err)
		}
	}
}

func TestDifference(t *testing.T) {
	a, _ := Parse(DateTime, "2017-10-28T23:00+02:00[Europe/Stockholm]")
	b, _ := Parse(DateTime, "2017-10-29T04:00+01:00[Europe/Stockholm]")
	d, err := Difference(a, b, InSeconds)
	if err != nil || d != (dbtype.Duration{Seconds: 6 * 3600}) {
		t.Errorf("over the end of summer time: %v, %v", d, err)
	}
	if _, err := Difference(a, "x", Between); err == nil {
		t.Error("a string has a duration")
	}
}

// Zones that were merged go by the clock of the other one in early years, keep
// their own names, and agree with what Go has of them since 1970.
func TestMergedZones(t *testing.T) {
	for text, want := range map[string]string{
		"1818-07-21T21:40:32[Europe/Stockholm]": "1818-07-21T21:40:32+00:53:28[Europe/Stockholm]",
		"1818-07-21T21:40:32[Europe/Amsterdam]": "1818-07-21T21:40:32+00:17:30[Europe/Amsterdam]",
		"2024-07-21T21:40:32[Europe/Oslo]":      "2024-07-21T21:40:32+02:00[Europe/Oslo]",
		"2099-12-21T21:40:32[Asia/Kuwait]":      "2099-12-21T21:40:32+03:00[Asia/Kuwait]",
	} {
		v, err := Parse(DateTime, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got, _ := Format(v); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	for _, name := range []string{"Europe/Stockholm", "Africa/Accra", "Pacific/Saipan", "Indian/Reunion"} {
		ours, err := location(name)
		if err != nil {
			t.Fatal(err)
		}
		theirs, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for at := time.Date(1971, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2060; at = at.AddDate(0, 0, 11) {
			_, a := at.In(ours).Zone()
			if _, b := at.In(theirs).Zone(); a != b {
				t.Fatalf("%s at %v: %d seconds, Go has %d", name, at, a, b)
			}
		}
	}
}

// FuzzParse makes sure that no text panics, and that what was read and written
// is read as the same again.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"2024-02-29", "10:15:30.5+01:00", "2024-02-29T10:15[Europe/Paris]", "2024-W09-4", "-0044-03-15", "P1Y2M3DT4H5M6.7S", "P-1.5W"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for typ := Date; typ <= DateTime; typ++ {
			v, err := Parse(typ, s)
			if err != nil {
				continue
			}
			text, ok := Format(v)
			again, err := Parse(typ, text)
			if !ok || err != nil {
				t.Fatalf("%s(%q) is written %q, which cannot be read: %v", typ, s, text, err)
			}
			_, x, _ := TypeOf(v)
			_, y, _ := TypeOf(again)
			if !x.Equal(y) {
				t.Fatalf("%s(%q) is %v, written %q it is %v", typ, s, x.Format(time.RFC3339Nano), text, y.Format(time.RFC3339Nano))
			}
		}
		if v, err := ParseDuration(s); err == nil {
			if _, ok := Format(v); !ok {
				t.Fatalf("%q cannot be written", s)
			}
		}
	})
}
