package cmd

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// cell writes a value of a row for a table or a CSV file. nested values stand
// in lists and maps, where strings need their quotes.
func cell(v any, nested bool) string {
	switch v := v.(type) {
	case nil:
		if nested {
			return "null"
		}
		return ""
	case string:
		if nested {
			return strconv.Quote(v)
		}
		return v
	case float64:
		return number(v)
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = cell(v[i], true)
			if name, ok := v[i].(string); ok && !nested {
				parts[i] = name // a list of names reads better without quotes
			}
		}
		if !nested {
			return strings.Join(parts, ", ")
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]any:
		return mapText(v)
	case dbtype.Node:
		return "(" + labels(v) + nodeName(v) + ")"
	case dbtype.Relationship:
		return "[:" + v.Type + propsText(v.Props) + "]"
	case dbtype.Path:
		return pathText(v)
	}
	if s, ok := temporal(v); ok {
		return s
	}
	return fmt.Sprint(v)
}

// number keeps three decimals, which is what a person reads; JSON has all.
func number(f float64) string {
	if a := math.Abs(f); math.IsInf(f, 0) || math.IsNaN(f) || a >= 1e15 || a > 0 && a < 0.0005 {
		return strconv.FormatFloat(f, 'g', 3, 64)
	}
	s := strconv.FormatFloat(math.Round(f*1000)/1000, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0" // a float stays one to the eye
	}
	return s
}

// temporal writes the types of time in the form of ISO 8601.
func temporal(v any) (string, bool) {
	switch v := v.(type) {
	case time.Time:
		return v.Format(time.RFC3339Nano), true
	case dbtype.Date:
		return v.Time().Format(time.DateOnly), true
	case dbtype.LocalDateTime:
		return v.Time().Format("2006-01-02T15:04:05.999999999"), true
	case dbtype.LocalTime:
		return v.Time().Format("15:04:05.999999999"), true
	case dbtype.Time:
		return v.Time().Format("15:04:05.999999999Z07:00"), true
	case dbtype.Duration:
		return v.String(), true
	}
	return "", false
}

// labels leaves out :Entity where there is a telling one.
func labels(n dbtype.Node) string {
	var out []string
	for _, l := range n.Labels {
		if l != "Entity" || len(n.Labels) == 1 {
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		return ""
	}
	return ":" + strings.Join(out, ":")
}

// nodeName names a node by what a person knows it by.
func nodeName(n dbtype.Node) string {
	for _, key := range []string{"name", "title", "relation", "text", "id"} {
		if s, ok := n.Props[key].(string); ok && s != "" {
			return " " + s
		}
	}
	return propsText(n.Props)
}

func propsText(props map[string]any) string {
	if len(props) == 0 {
		return ""
	}
	return " " + mapText(props)
}

func mapText(m map[string]any) string {
	parts := make([]string, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		parts = append(parts, k+": "+cell(m[k], true))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func pathText(p dbtype.Path) string {
	var b strings.Builder
	for i, n := range p.Nodes {
		if i > 0 && i <= len(p.Relationships) {
			r := p.Relationships[i-1]
			if r.StartElementId == p.Nodes[i-1].ElementId {
				b.WriteString("-[:" + r.Type + "]->")
			} else {
				b.WriteString("<-[:" + r.Type + "]-")
			}
		}
		b.WriteString("(" + strings.TrimSpace(nodeName(n)) + ")")
	}
	return b.String()
}

// jsonValue makes a value of a row one that encoding/json writes well.
func jsonValue(v any) any {
	switch v := v.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Sprint(v)
		}
		return v
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = jsonValue(v[i])
		}
		return out
	case map[string]any:
		return jsonMap(v)
	case dbtype.Node:
		return map[string]any{"labels": v.Labels, "properties": jsonMap(v.Props)}
	case dbtype.Relationship:
		return map[string]any{"type": v.Type, "properties": jsonMap(v.Props)}
	case dbtype.Path:
		nodes, rels := make([]any, len(v.Nodes)), make([]any, len(v.Relationships))
		for i := range v.Nodes {
			nodes[i] = jsonValue(v.Nodes[i])
		}
		for i := range v.Relationships {
			rels[i] = jsonValue(v.Relationships[i])
		}
		return map[string]any{"nodes": nodes, "relationships": rels}
	}
	if s, ok := temporal(v); ok {
		return s
	}
	return v
}

func jsonMap(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = jsonValue(v)
	}
	return out
}
