package export

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/floats"
)

// valueType is the type of a property, as far as formats tell types apart.
type valueType uint8

const (
	typeString valueType = iota
	typeBool
	typeInt
	typeFloat
	typeDate
	typeList // of strings
)

func typeOf(v any) valueType {
	switch v.(type) {
	case bool:
		return typeBool
	case int64:
		return typeInt
	case float64:
		return typeFloat
	case dbtype.Date:
		return typeDate
	case []any:
		return typeList
	}
	return typeString
}

// layout is which properties there are and of which types, by kind of node and by type of relationship. Formats that
// declare them ahead need it, so the graph is read once for it; that also finds properties that other tools added.
type layout struct {
	nodes map[string]map[string]valueType // by kind
	rels  map[relKind]map[string]valueType
}

// relKind is a type of relationship between two kinds of nodes. All types of edges between entities are one.
type relKind struct{ from, typ, to string }

func kindOf(r *Rel) relKind {
	k := relKind{r.FromKind, r.Type, r.ToKind}
	if k.from == "Entity" && k.to == "Entity" {
		k.typ = ""
	}
	return k
}

func newLayout() *layout {
	return &layout{nodes: map[string]map[string]valueType{}, rels: map[relKind]map[string]valueType{}}
}

func (w *walk) layout(ctx context.Context) (*layout, error) {
	l := newLayout()
	err := w.nodes(ctx, func(n *Node) error {
		note(l.nodes, n.Kind(), n.Props)
		return nil
	})
	if err == nil {
		err = w.rels(ctx, func(r *Rel) error {
			note(l.rels, kindOf(r), r.Props)
			return nil
		})
	}
	return l, err
}

func note[K comparable](all map[K]map[string]valueType, kind K, props map[string]any) {
	m := all[kind]
	if m == nil {
		m = map[string]valueType{}
		all[kind] = m
	}
	for k, v := range props {
		m[k] = joinType(m, k, typeOf(v))
	}
}

// joinType gives the type of a property that is of a type here; one of several types is all text.
func joinType(m map[string]valueType, k string, t valueType) valueType {
	if old, ok := m[k]; ok && old != t {
		return typeString
	}
	return t
}

// merged joins the properties of several kinds.
func merged[K comparable](all map[K]map[string]valueType) map[string]valueType {
	out := map[string]valueType{}
	for _, m := range all {
		for k, t := range m {
			if old, ok := out[k]; ok && old != t {
				t = typeString
			}
			out[k] = t
		}
	}
	return out
}

func sorted[T ~[]E, E interface{ ~string }](list T) T {
	slices.Sort(list)
	return list
}

func keysOf(m map[string]valueType) []string { return slices.Sorted(maps.Keys(m)) }

// plain writes a value as text: numbers in full, dates in the form of ISO 8601, lists joined by sep.
func plain(v any, sep string) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return floats.Text(v)
	case []any:
		out := ""
		for i, e := range v {
			if i > 0 {
				out += sep
			}
			out += plain(e, sep)
		}
		return out
	case dbtype.Date:
		return v.Time().Format(time.DateOnly)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	}
	return fmt.Sprint(v)
}

func sortedKeys(props map[string]any) []string { return slices.Sorted(maps.Keys(props)) }
