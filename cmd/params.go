package cmd

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"entente/graph"
	"entente/ingest"
)

// splitParam takes "name=value" or "name:type=value" apart.
func splitParam(s string) (name, kind, value string, err error) {
	name, value, ok := strings.Cut(s, "=")
	name, kind, _ = strings.Cut(strings.TrimPrefix(strings.TrimSpace(name), "$"), ":")
	if !ok || name == "" {
		return "", "", "", fmt.Errorf("parameter %q: write name=value", s)
	}
	return name, kind, value, nil
}

// freeParam gives a parameter of a Cypher statement its type: the one named
// with it, else the one that it looks like.
func freeParam(kind, value string) (any, error) {
	switch kind {
	case "":
		return guessParam(value)
	case "string":
		return value, nil
	case "int":
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is no whole number", value)
		}
		return n, nil
	case "float":
		f, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is no number", value)
		}
		return f, nil
	case "bool":
		b, err := strconv.ParseBool(value)
		if err != nil {
			return nil, fmt.Errorf("%q is neither true nor false", value)
		}
		return b, nil
	case "date":
		d, err := ingest.ParseDate(value)
		if err != nil || d.IsZero() {
			return nil, fmt.Errorf("%q is no date: write it as 2024-07-28", value)
		}
		return graph.Date(d), nil
	case "json":
		return jsonParam(value)
	}
	return nil, fmt.Errorf("unknown type %q: use string, int, float, bool, date or json", kind)
}

// guessParam takes JSON for what it is, and anything else for a string.
func guessParam(value string) (any, error) {
	switch {
	case value == "":
		return "", nil
	case value == "null" || value == "true" || value == "false", strings.ContainsAny(value[:1], `"[{-0123456789`):
		if v, err := jsonParam(value); err == nil {
			return v, nil
		}
		if strings.ContainsAny(value[:1], `"[{`) {
			return jsonParam(value)
		}
	}
	return value, nil
}

func jsonParam(value string) (any, error) {
	dec := json.NewDecoder(strings.NewReader(value))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil || dec.More() {
		return nil, fmt.Errorf("%q is not valid JSON", value)
	}
	return fromJSON(v)
}

// fromJSON gives numbers the types of Cypher, whole ones staying whole.
func fromJSON(v any) (any, error) {
	switch v := v.(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n, nil
		}
		return v.Float64()
	case []any:
		for i := range v {
			x, err := fromJSON(v[i])
			if err != nil {
				return nil, err
			}
			v[i] = x
		}
	case map[string]any:
		for k := range v {
			x, err := fromJSON(v[k])
			if err != nil {
				return nil, err
			}
			v[k] = x
		}
	}
	return v, nil
}
