package when_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"entente/extract/when"
)

func day(s string) time.Time {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestParse(t *testing.T) {
	ref := day("2024-07-31") // a Wednesday
	tests := []struct {
		words    string
		future   bool
		from, to string
	}{
		{"on sunday", false, "2024-07-28", "2024-07-28"},
		{"on wednesday", false, "2024-07-31", "2024-07-31"},
		{"on friday", true, "2024-08-02", "2024-08-02"},
		{"last wednesday", false, "2024-07-24", "2024-07-24"},
		{"yesterday", false, "2024-07-30", "2024-07-30"},
		{"tomorrow", true, "2024-08-01", "2024-08-01"},
		{"last week", false, "2024-07-22", "2024-07-28"},
		{"this week", false, "2024-07-29", "2024-08-04"},
		{"next week", true, "2024-08-05", "2024-08-11"},
		{"last month", false, "2024-06", "2024-06"},
		{"next year", true, "2025", "2025"},
		{"two years ago", false, "2022", "2022"},
		{"three weeks ago", false, "2024-07-10", "2024-07-10"},
		{"in october 1973", false, "1973-10", "1973-10"},
		{"in march", false, "2024-03", "2024-03"},
		{"in november", false, "2023-11", "2023-11"},
		{"in november", true, "2024-11", "2024-11"},
		{"since 1994", false, "1994", ""},
		{"from 2027", true, "2027", ""},
		{"by march", true, "", "2025-03"},
		{"until 2028", true, "", "2028"},
		{"by the end of february", true, "", "2025-02-28"},
		{"by the end of 2024", true, "", "2024-12-31"},
		{"from 1910 to 1945", false, "1910", "1945"},
		{"1985–86", false, "1985", "1986"},
		{"1939-1945", false, "1939", "1945"},
		{"july 3 to 5", false, "2024-07-03", "2024-07-05"},
		{"january 3 , 2020", false, "2020-01-03", "2020-01-03"},
		{"in 1956 and 1968", false, "1956", "1956"},
		{"february 30 2020", false, "", ""},
		{"recently", false, "", ""},
		{"overnight", false, "", ""},
		{"may", false, "", ""},
		{"in may", false, "2024-05", "2024-05"},
		{"since may", false, "2024-05", ""},
	}
	for _, tt := range tests {
		iv, ok := when.Parse(strings.Fields(tt.words), ref, tt.future)
		if want := tt.from != "" || tt.to != ""; ok != want {
			t.Errorf("%q: resolved %v, want %v (%v)", tt.words, ok, want, iv)
		} else if ok && (iv.From != tt.from || iv.To != tt.to) {
			t.Errorf("%q: %q to %q, want %q to %q", tt.words, iv.From, iv.To, tt.from, tt.to)
		}
	}
}

func TestParseAfter(t *testing.T) {
	ref, told := day("2016-11-01"), day("1956-07-26")
	tests := []struct{ words, want string }{
		{"a week earlier", "1956-07-19"},
		{"two days later", "1956-07-28"},
		{"the same day", "1956-07-26"},
		{"on the identical day", "1956-07-26"},
		{"the next month", "1956-08"},
		{"the following year", "1957"},
		{"the following march", "1957-03"},
		{"three years later", "1959"},
		{"last month", "2016-10"},
	}
	for _, tt := range tests {
		iv, ok := when.ParseAfter(strings.Fields(tt.words), ref, told, false)
		if !ok || iv.From != tt.want {
			t.Errorf("%q: %v %v, want %s", tt.words, iv, ok, tt.want)
		}
	}
}

// A text without a date dates nothing by "last week", but does by a year.
func TestParseWithoutReference(t *testing.T) {
	for _, words := range []string{"last week", "on sunday", "in march", "two years ago", "a week earlier"} {
		if iv, ok := when.Parse(strings.Fields(words), time.Time{}, false); ok {
			t.Errorf("%q resolved to %v without any date to count from", words, iv)
		}
	}
	if iv, ok := when.Parse([]string{"in", "march", "1957"}, time.Time{}, false); !ok || iv.From != "1957-03" {
		t.Errorf("in March 1957: %v %v", iv, ok)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"on sunday", "by the end of february 2024", "1985–86", "from 1910 to 1945", "two weeks ago", "july 3 to 5", "– –", "the same day"} {
		f.Add(s, int64(0), false)
	}
	f.Fuzz(func(t *testing.T, s string, unix int64, future bool) {
		ref := time.Unix(unix%4e9, 0).UTC()
		iv, ok := when.ParseAfter(strings.Fields(strings.ToLower(s)), ref, ref, future)
		if !ok {
			return
		}
		if iv.From == "" && iv.To == "" {
			t.Fatalf("%q: resolved to nothing", s)
		}
		for _, side := range []string{iv.From, iv.To} {
			if side == "" {
				continue
			}
			valid := false
			for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
				_, err := time.Parse(layout, side)
				valid = valid || err == nil
			}
			if !valid {
				t.Fatalf("%q: %q is no date", s, side)
			}
		}
	})
}

func ExampleParse() {
	ref := time.Date(2024, 7, 31, 0, 0, 0, 0, time.UTC)
	iv, _ := when.Parse([]string{"last", "week"}, ref, false)
	fmt.Println(iv.From, iv.To)
	// Output: 2024-07-22 2024-07-28
}
