package temporal

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

const (
	secondsPerDay   = 86400
	nanosPerSecond  = 1e9
	nanosPerDay     = secondsPerDay * nanosPerSecond
	nanosPerMonth   = 2629746 * nanosPerSecond
	monthsPerYear   = 12
	monthsPerQuart  = 3
	secondsPerHour  = 3600
	secondsPerMin   = 60
	daysPerWeek     = 7
	maxInt64AsFloat = 1 << 63
)

var errRange = errors.New("the duration is out of range")

var (
	durationText = regexp.MustCompile(`^([+-]?)P(?:([+-]?\d+(?:[.,]\d+)?)Y)?(?:([+-]?\d+(?:[.,]\d+)?)M)?(?:([+-]?\d+(?:[.,]\d+)?)W)?` +
		`(?:([+-]?\d+(?:[.,]\d+)?)D)?(T(?:([+-]?\d+(?:[.,]\d+)?)H)?(?:([+-]?\d+(?:[.,]\d+)?)M)?(?:([+-]?\d+(?:[.,]\d{1,9})?)S)?)?$`)
	durationDate = regexp.MustCompile(`^([+-]?)P(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?$`)
)

// approximate carries fractions of a larger unit to the smaller ones; a month
// has 2629746 seconds for that.
func approximate(months, days, seconds, nanos float64) (dbtype.Duration, error) {
	m := math.Trunc(months)
	days += (nanosPerMonth*months - nanosPerMonth*m) / nanosPerDay
	d := math.Trunc(days)
	seconds += (nanosPerDay*days - nanosPerDay*d) / nanosPerSecond
	s := math.Trunc(seconds)
	nanos += nanosPerSecond*seconds - nanosPerSecond*s
	for _, f := range [...]float64{m, d, s, nanos} {
		if math.IsNaN(f) || math.Abs(f) >= maxInt64AsFloat {
			return dbtype.Duration{}, errRange
		}
	}
	return normal(int64(m), int64(d), int64(s), int64(math.Trunc(nanos)))
}

// normal carries nanoseconds so that they lie within a second.
func normal(months, days, seconds, nanos int64) (dbtype.Duration, error) {
	carry := nanos / nanosPerSecond
	nanos %= nanosPerSecond
	if nanos < 0 {
		nanos += nanosPerSecond
		carry--
	}
	sum := seconds + carry
	if (sum > seconds) != (carry > 0) && carry != 0 {
		return dbtype.Duration{}, errRange
	}
	return dbtype.Duration{Months: months, Days: days, Seconds: sum, Nanos: int(nanos)}, nil
}

var durationUnits = []string{"years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds",
	"milliseconds", "microseconds", "nanoseconds"}

// DurationFromMap builds a duration from a map of units.
func DurationFromMap(m map[string]any) (any, error) {
	names := make([]string, 0, len(m))
	whole := true
	for n, v := range m {
		names = append(names, n)
		switch v.(type) {
		case int64, nil:
		case float64:
			whole = false
		default:
			return nil, fmt.Errorf("%s of a duration must be a number", n)
		}
	}
	slices.Sort(names)
	if len(names) == 0 {
		return nil, fmt.Errorf("a duration needs at least one unit, such as {days: 1}")
	}
	for _, n := range names {
		if !slices.Contains(durationUnits, n) {
			return nil, fmt.Errorf("a duration has no unit %q", n)
		}
	}
	if whole {
		return wholeDuration(m)
	}
	get := func(n string) float64 {
		switch v := m[n].(type) {
		case int64:
			return float64(v)
		case float64:
			return v
		}
		return 0
	}
	return approximate(get("years")*monthsPerYear+get("quarters")*monthsPerQuart+get("months"),
		get("weeks")*daysPerWeek+get("days"),
		get("hours")*secondsPerHour+get("minutes")*secondsPerMin+get("seconds"),
		get("milliseconds")*1e6+get("microseconds")*1e3+get("nanoseconds"))
}

// wholeDuration keeps integers exact, beyond what a float could hold.
func wholeDuration(m map[string]any) (any, error) {
	sum := func(unit map[string]int64) *big.Int {
		total := new(big.Int)
		for n, f := range unit {
			if v, ok := m[n].(int64); ok {
				total.Add(total, new(big.Int).Mul(big.NewInt(v), big.NewInt(f)))
			}
		}
		return total
	}
	months := sum(map[string]int64{"years": monthsPerYear, "quarters": monthsPerQuart, "months": 1})
	days := sum(map[string]int64{"weeks": daysPerWeek, "days": 1})
	nanos := sum(map[string]int64{"hours": secondsPerHour * nanosPerSecond, "minutes": secondsPerMin * nanosPerSecond,
		"seconds": nanosPerSecond, "milliseconds": 1e6, "microseconds": 1e3, "nanoseconds": 1})
	sec, ns := new(big.Int).DivMod(nanos, big.NewInt(nanosPerSecond), new(big.Int))
	if !months.IsInt64() || !days.IsInt64() || !sec.IsInt64() {
		return nil, errRange
	}
	return dbtype.Duration{Months: months.Int64(), Days: days.Int64(), Seconds: sec.Int64(), Nanos: int(ns.Int64())}, nil
}

// ParseDuration reads the ISO 8601 text of a duration.
func ParseDuration(s string) (any, error) {
	if m := durationDate.FindStringSubmatch(s); m != nil {
		var n [7]float64
		for i := range n {
			if m[i+2] != "" {
				n[i], _ = strconv.ParseFloat(m[i+2], 64)
			}
		}
		frac, _ := strconv.ParseFloat((m[8] + "000000000")[:9], 64)
		if n[1] > 12 || n[2] > 31 || n[3] > 24 || n[4] > 59 || n[5] > 59 {
			return nil, fmt.Errorf("%q is no duration", s)
		}
		k := signOf(m[1])
		return approximate(k*(n[0]*monthsPerYear+n[1]), k*n[2], k*(n[3]*secondsPerHour+n[4]*secondsPerMin+n[5]), k*frac)
	}
	m := durationText.FindStringSubmatch(s)
	if m == nil || strings.HasSuffix(s, "P") || strings.HasSuffix(s, "T") {
		return nil, fmt.Errorf("%q is no duration; write one as P1Y2M3DT4H5M6S", s)
	}
	k := signOf(m[1])
	get := func(i int) float64 {
		f, _ := strconv.ParseFloat(strings.Replace(m[i], ",", ".", 1), 64)
		return k * f
	}
	seconds, nanos := splitSeconds(m[9])
	return approximate(get(2)*monthsPerYear+get(3), get(4)*daysPerWeek+get(5),
		get(7)*secondsPerHour+get(8)*secondsPerMin+k*seconds, k*nanos)
}

// splitSeconds keeps the digits of the fraction exact.
func splitSeconds(s string) (sec, nanos float64) {
	whole, frac, ok := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	sec, _ = strconv.ParseFloat(whole, 64)
	if ok {
		nanos, _ = strconv.ParseFloat((frac + "000000000")[:9], 64)
		if strings.HasPrefix(whole, "-") {
			nanos = -nanos
		}
	}
	return sec, nanos
}

func signOf(s string) float64 {
	if s == "-" {
		return -1
	}
	return 1
}

// Scale multiplies a duration by a number.
func Scale(d dbtype.Duration, by float64) (any, error) {
	return approximate(float64(d.Months)*by, float64(d.Days)*by, float64(d.Seconds)*by, float64(d.Nanos)*by)
}

// Sum adds sign times b to a.
func Sum(a, b dbtype.Duration, sign int64) (any, error) {
	add := func(x, y int64) (int64, bool) {
		y *= sign
		s := x + y
		return s, (s > x) == (y > 0) || y == 0
	}
	m, ok1 := add(a.Months, b.Months)
	d, ok2 := add(a.Days, b.Days)
	s, ok3 := add(a.Seconds, b.Seconds)
	if !ok1 || !ok2 || !ok3 {
		return nil, errRange
	}
	return normal(m, d, s, int64(a.Nanos)+sign*int64(b.Nanos))
}

// FormatDuration writes a duration as ISO 8601.
func FormatDuration(d dbtype.Duration) string {
	var b strings.Builder
	unit := func(n int64, u string) {
		if n != 0 {
			b.WriteString(strconv.FormatInt(n, 10) + u)
		}
	}
	b.WriteByte('P')
	unit(d.Months/monthsPerYear, "Y")
	unit(d.Months%monthsPerYear, "M")
	unit(d.Days, "D")
	sec, nanos := d.Seconds, int64(d.Nanos)
	if sec < 0 && nanos > 0 {
		sec++
		nanos -= nanosPerSecond
	}
	if sec != 0 || nanos != 0 {
		b.WriteByte('T')
		unit(sec/secondsPerHour, "H")
		unit(sec%secondsPerHour/secondsPerMin, "M")
		if rest := sec % secondsPerMin; rest != 0 || nanos != 0 {
			neg := rest < 0 || nanos < 0
			if neg {
				b.WriteByte('-')
				rest, nanos = -rest, -nanos
			}
			b.WriteString(strconv.FormatInt(rest, 10))
			if nanos != 0 {
				b.WriteString(strings.TrimRight(fmt.Sprintf(".%09d", nanos), "0"))
			}
			b.WriteByte('S')
		}
	}
	if b.Len() == 1 {
		return "PT0S"
	}
	return b.String()
}
