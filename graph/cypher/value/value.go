// Package value holds the values a Cypher expression can have and the three
// ways Cypher compares them: equality and comparison with null as "unknown",
// the total order of ORDER BY, and equivalence for grouping and DISTINCT.
//
// Scalars, lists and maps are plain Go values (nil, bool, int64, float64,
// string, []any, map[string]any); temporal values are the Neo4j driver's own
// types. Nodes, relationships and paths are references while a query runs and
// become the driver's types only when a row leaves the engine.
package value

import (
	"fmt"
	"math"
	"reflect"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Node refers to a node of the graph by its number.
type Node int64

// Rel is a relationship of the graph. It is shared and must not be changed.
type Rel struct {
	ID, Start, End int64
	Type           string
}

// Other gives the end of the relationship that is not id; a loop gives id.
func (r *Rel) Other(id int64) int64 {
	if r.Start == id {
		return r.End
	}
	return r.Start
}

// Path is an alternating walk: len(Nodes) == len(Rels)+1.
type Path struct {
	Nodes []Node
	Rels  []*Rel
}

// Kind classifies a value in the order that ORDER BY uses.
type Kind uint8

// Kinds, lowest first.
const (
	KindMap Kind = iota
	KindNode
	KindRel
	KindList
	KindPath
	KindDateTime
	KindLocalDateTime
	KindDate
	KindTime
	KindLocalTime
	KindDuration
	KindString
	KindBool
	KindNumber
	KindNull
	KindOther
)

// KindOf classifies v.
func KindOf(v any) Kind {
	switch v.(type) {
	case nil:
		return KindNull
	case bool:
		return KindBool
	case int64, float64:
		return KindNumber
	case string:
		return KindString
	case []any:
		return KindList
	case map[string]any:
		return KindMap
	case Node:
		return KindNode
	case *Rel:
		return KindRel
	case *Path:
		return KindPath
	case time.Time:
		return KindDateTime
	case dbtype.LocalDateTime:
		return KindLocalDateTime
	case dbtype.Date:
		return KindDate
	case dbtype.Time:
		return KindTime
	case dbtype.LocalTime:
		return KindLocalTime
	case dbtype.Duration:
		return KindDuration
	}
	return KindOther
}

// TypeName names the type of v as Cypher's own messages do.
func TypeName(v any) string {
	switch v.(type) {
	case int64:
		return "Integer"
	case float64:
		return "Float"
	}
	names := [...]string{"Map", "Node", "Relationship", "List", "Path", "DateTime", "LocalDateTime",
		"Date", "Time", "LocalTime", "Duration", "String", "Boolean", "Number", "Null"}
	if k := KindOf(v); int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("%T", v)
}

// Normalize turns a Go value given as a parameter or property into a Cypher
// value; it fails for what has no counterpart.
func Normalize(v any) (any, error) {
	switch t := v.(type) {
	case nil, bool, int64, float64, string, time.Time, dbtype.Date, dbtype.Time, dbtype.LocalTime,
		dbtype.LocalDateTime, dbtype.Duration, Node, *Rel, *Path:
		return v, nil
	case int:
		return int64(t), nil
	case float32:
		return float64(t), nil
	case time.Duration:
		return dbtype.Duration{Seconds: int64(t / time.Second), Nanos: int(t % time.Second)}, nil
	}
	return normalizeReflect(reflect.ValueOf(v))
}

func normalizeReflect(rv reflect.Value) (any, error) {
	switch rv.Kind() {
	case reflect.Bool:
		return rv.Bool(), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return rv.Int(), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if u := rv.Uint(); u > math.MaxInt64 {
			return nil, fmt.Errorf("%d does not fit a 64-bit signed integer", u)
		}
		return int64(rv.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return rv.Float(), nil
	case reflect.String:
		return rv.String(), nil
	case reflect.Pointer, reflect.Interface:
		if rv.IsNil() {
			return nil, nil
		}
		return Normalize(rv.Elem().Interface())
	case reflect.Slice, reflect.Array:
		out := make([]any, rv.Len())
		for i := range out {
			e, err := Normalize(rv.Index(i).Interface())
			if err != nil {
				return nil, err
			}
			out[i] = e
		}
		return out, nil
	case reflect.Map:
		if rv.Type().Key().Kind() != reflect.String {
			return nil, fmt.Errorf("a map with %s keys is no Cypher map; keys must be strings", rv.Type().Key())
		}
		out := make(map[string]any, rv.Len())
		for _, k := range rv.MapKeys() {
			e, err := Normalize(rv.MapIndex(k).Interface())
			if err != nil {
				return nil, err
			}
			out[k.String()] = e
		}
		return out, nil
	}
	return nil, fmt.Errorf("a value of type %s has no counterpart in Cypher", rv.Type())
}
