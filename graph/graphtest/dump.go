package graphtest

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// Dump writes the whole graph as text, one line a node or relationship, sorted: two stores hold the same graph when
// their dumps are the same. Nodes of bookkeeping, whose labels begin with two underscores, are left out.
func Dump(ctx context.Context, s graph.Store) (string, error) {
	var lines []string
	err := graph.Each(ctx, s, "MATCH (n) RETURN n", nil, func(v []any) error {
		n, ok := v[0].(dbtype.Node)
		if !ok {
			return fmt.Errorf("a node comes as %T", v[0])
		}
		if !bookkeeping(n) {
			lines = append(lines, "("+strings.Join(slices.Sorted(slices.Values(n.Labels)), ":")+" "+properties(n.Props)+")")
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	err = graph.Each(ctx, s, "MATCH (a)-[r]->(b) RETURN a, r, b", nil, func(v []any) error {
		a, ok1 := v[0].(dbtype.Node)
		r, ok2 := v[1].(dbtype.Relationship)
		b, ok3 := v[2].(dbtype.Node)
		if !ok1 || !ok2 || !ok3 {
			return fmt.Errorf("a relationship comes as %T, %T, %T", v[0], v[1], v[2])
		}
		if r.StartElementId != a.ElementId || r.EndElementId != b.ElementId {
			return fmt.Errorf("relationship %s goes from %s to %s, not from %s to %s", r.Type, r.StartElementId, r.EndElementId, a.ElementId, b.ElementId)
		}
		if !bookkeeping(a) {
			lines = append(lines, fmt.Sprintf("(%s)-[%s %s]->(%s)", key(a.Props), r.Type, properties(r.Props), key(b.Props)))
		}
		return nil
	})
	sort.Strings(lines)
	return strings.Join(lines, "\n") + "\n", err
}

func bookkeeping(n dbtype.Node) bool {
	return len(n.Labels) > 0 && strings.HasPrefix(n.Labels[0], "__")
}

// key names a node: by its id, an alias by its name.
func key(props map[string]any) string {
	if id, ok := props["id"]; ok {
		return Value(id)
	}
	return Value(props["name"])
}

func properties(props map[string]any) string {
	keys := make([]string, 0, len(props))
	for k := range props {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for i, k := range keys {
		keys[i] = k + ": " + Value(props[k])
	}
	return "{" + strings.Join(keys, ", ") + "}"
}

// Value writes a value of a row in one way, with its type: an integer is not a float.
func Value(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return fmt.Sprintf("%q", v)
	case bool, int64:
		return fmt.Sprint(v)
	case float64:
		s := fmt.Sprintf("%.12g", v)
		if !strings.ContainsAny(s, ".eIN") {
			s += ".0"
		}
		return s
	case dbtype.Date:
		return "date(" + v.String() + ")"
	case []any:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = Value(e)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]any:
		return properties(v)
	case dbtype.Node:
		return "(" + key(v.Props) + ")"
	case dbtype.Relationship:
		return "[:" + v.Type + " " + properties(v.Props) + "]"
	}
	return fmt.Sprintf("%T(%v)", v, v)
}
