package cypher

import (
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/temporal"
)

func temporalFunctions() []*function {
	var out []*function
	for _, t := range []temporal.Type{temporal.Date, temporal.LocalTime, temporal.Time, temporal.LocalDateTime, temporal.DateTime} {
		build := func(x *exec, a []any) (any, error) { return makeTemporal(x, t, a) }
		out = append(out, &function{name: t.String(), max: 2, accepts: []kind{kString | kMap | kTemporal}, result: kTemporal, call: build},
			&function{name: t.String() + ".truncate", min: 1, max: 3, accepts: []kind{kString, kTemporal, kMap}, result: kTemporal,
				call: func(x *exec, a []any) (any, error) { return truncate(x, t, a) }})
		for _, clock := range []string{"transaction", "statement", "realtime"} {
			now := func(x *exec, a []any) (any, error) {
				at := x.now
				if clock == "realtime" {
					at = x.clock()
				}
				return nowIn(t, at, a)
			}
			out = append(out, &function{name: t.String() + "." + clock, max: 1, accepts: []kind{kString}, result: kTemporal, call: now})
		}
	}
	for name, unit := range map[string]temporal.Unit{"between": temporal.Between, "inMonths": temporal.InMonths,
		"inDays": temporal.InDays, "inSeconds": temporal.InSeconds} {
		out = append(out, &function{name: "duration." + name, min: 2, max: 2, accepts: []kind{kTemporal}, result: kDuration,
			call: func(_ *exec, a []any) (any, error) { return argument(temporal.Difference(a[0], a[1], unit)) }})
	}
	return append(out,
		&function{name: "duration", min: 1, max: 1, accepts: []kind{kString | kMap | kDuration}, result: kDuration, call: makeDuration},
		&function{name: "datetime.fromepoch", min: 2, max: 2, accepts: []kind{kNumber}, result: kTemporal, call: fromEpoch},
		&function{name: "datetime.fromepochmillis", min: 1, max: 1, accepts: []kind{kNumber}, result: kTemporal, call: fromEpochMillis})
}

func argument(v any, err error) (any, error) {
	if err != nil {
		return nil, badArgument(err.Error())
	}
	return v, nil
}

func nowIn(t temporal.Type, at time.Time, a []any) (any, error) {
	loc := temporal.Offset(0)
	if len(a) > 0 {
		name, ok := a[0].(string)
		if !ok {
			return nil, badType("a time zone", a[0])
		}
		var err error
		if loc, err = temporal.Zone(name); err != nil {
			return argument(nil, err)
		}
	}
	return temporal.Now(t, at.In(loc)), nil
}

func makeTemporal(x *exec, t temporal.Type, a []any) (any, error) {
	if len(a) == 0 {
		return nowIn(t, x.now, nil)
	}
	if len(a) == 2 {
		return nil, complaint{Unsupported, "Pattern", "a pattern for parsing is not answered here"}
	}
	switch v := a[0].(type) {
	case string:
		return argument(temporal.Parse(t, v))
	case map[string]any:
		if z, ok := v["timezone"].(string); ok && len(v) == 1 {
			return nowIn(t, x.now, []any{z})
		}
		for _, f := range sortedKeys(v) {
			if v[f] == nil {
				return nil, nil
			}
		}
		return argument(temporal.FromMap(t, v, temporal.Offset(0)))
	}
	if _, _, ok := temporal.TypeOf(a[0]); ok {
		return argument(temporal.Convert(t, a[0]))
	}
	return nil, badType("a string, a map or a temporal value", a[0])
}

func truncate(x *exec, t temporal.Type, a []any) (any, error) {
	unit, ok := a[0].(string)
	if !ok {
		return nil, badType("the name of a unit", a[0])
	}
	var overrides map[string]any
	if len(a) == 3 {
		if overrides, ok = a[2].(map[string]any); !ok {
			return nil, badType("a map", a[2])
		}
	}
	v := temporal.Now(t, x.now)
	if len(a) > 1 {
		v = a[1]
	}
	return argument(temporal.Truncate(t, unit, v, overrides, temporal.Offset(0)))
}

func makeDuration(_ *exec, a []any) (any, error) {
	switch v := a[0].(type) {
	case string:
		return argument(temporal.ParseDuration(v))
	case map[string]any:
		return argument(temporal.DurationFromMap(v))
	case dbtype.Duration:
		return v, nil
	}
	return nil, badType("a string or a map", a[0])
}

func fromEpoch(_ *exec, a []any) (any, error) {
	s, ok1 := a[0].(int64)
	n, ok2 := a[1].(int64)
	if !ok1 || !ok2 {
		return nil, badType("two integers", a[0])
	}
	if n < 0 || n > 999999999 {
		return nil, badArgument(fmt.Sprintf("%d nanoseconds are not within a second", n))
	}
	return time.Unix(s, n).In(temporal.Offset(0)), nil
}

func fromEpochMillis(_ *exec, a []any) (any, error) {
	ms, ok := a[0].(int64)
	if !ok {
		return nil, badType("an integer", a[0])
	}
	return time.UnixMilli(ms).In(temporal.Offset(0)), nil
}
