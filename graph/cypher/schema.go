package cypher

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/graph/cypher/value"
)

// schemaVisualization yields one node for each label and one relationship for
// each type between two labels, as Neo4j does: a type that leads from A and
// leads to B counts as one from A to B, although no single relationship of it
// need have both.
func schemaVisualization(x *exec, _ []any, yield func([]any) error) error {
	s, ok := x.g.(*schemaGraph)
	if !ok {
		s = &schemaGraph{Graph: x.g}
		x.g = s
	}
	nodes, byLabel := []any{}, map[string]value.Node{}
	for _, label := range s.LabelNames() {
		byLabel[label] = s.addNode(label)
		nodes = append(nodes, byLabel[label])
	}
	starts, ends := map[string]map[string]bool{}, map[string]map[string]bool{}
	note := func(in map[string]map[string]bool, typ string, node int64) error {
		labels, err := s.Labels(value.Node(node))
		for _, l := range labels {
			if in[typ] == nil {
				in[typ] = map[string]bool{}
			}
			in[typ][l] = true
		}
		return err
	}
	err := s.Rels(nil, func(r *value.Rel) error {
		x.hits++
		if err := x.tick(); err != nil {
			return err
		}
		if err := note(starts, r.Type, r.Start); err != nil {
			return err
		}
		return note(ends, r.Type, r.End)
	})
	if err != nil {
		return err
	}
	rels := []any{}
	for _, typ := range s.TypeNames() {
		for _, from := range slices.Sorted(maps.Keys(starts[typ])) {
			for _, to := range slices.Sorted(maps.Keys(ends[typ])) {
				rels = append(rels, s.addRel(typ, byLabel[from], byLabel[to]))
			}
		}
	}
	return yield([]any{nodes, rels})
}

// schemaGraph adds the nodes and relationships of a picture of the schema to a
// graph; their ids are negative.
type schemaGraph struct {
	Graph
	labels []string         // of node -1-i
	props  []map[string]any // of node -1-i
	rels   int64
}

func (s *schemaGraph) addNode(label string) value.Node {
	indexes, constraints := []any{}, []any{}
	for i, ix := range s.Indexes() {
		switch {
		case !slices.Contains(ix.Labels, label):
		case ix.Unique:
			constraints = append(constraints, fmt.Sprintf("Constraint( name='%s', type='UNIQUENESS', schema=(:%s {%s}), ownedIndex=%d )",
				ix.Name, label, strings.Join(ix.Properties, ", "), i+1))
		default:
			indexes = append(indexes, strings.Join(ix.Properties, ","))
		}
	}
	s.labels = append(s.labels, label)
	s.props = append(s.props, map[string]any{"name": label, "indexes": indexes, "constraints": constraints})
	return value.Node(-len(s.labels))
}

func (s *schemaGraph) addRel(typ string, from, to value.Node) *value.Rel {
	s.rels++
	return &value.Rel{ID: -s.rels, Start: int64(from), End: int64(to), Type: typ}
}

func (s *schemaGraph) Labels(n value.Node) ([]string, error) {
	if n < 0 {
		return s.labels[-1-n : -n], nil
	}
	return s.Graph.Labels(n)
}

func (s *schemaGraph) HasLabel(n value.Node, label string) (bool, error) {
	if n < 0 {
		return s.labels[-1-n] == label, nil
	}
	return s.Graph.HasLabel(n, label)
}

func (s *schemaGraph) Property(n value.Node, key string) (any, error) {
	if n < 0 {
		return s.props[-1-n][key], nil
	}
	return s.Graph.Property(n, key)
}

func (s *schemaGraph) Properties(n value.Node) (map[string]any, error) {
	if n < 0 {
		return s.props[-1-n], nil
	}
	return s.Graph.Properties(n)
}

func (s *schemaGraph) RelProperty(r *value.Rel, key string) (any, error) {
	if r.ID < 0 {
		return map[string]any{"name": r.Type}[key], nil
	}
	return s.Graph.RelProperty(r, key)
}

func (s *schemaGraph) RelProperties(r *value.Rel) (map[string]any, error) {
	if r.ID < 0 {
		return map[string]any{"name": r.Type}, nil
	}
	return s.Graph.RelProperties(r)
}

func (s *schemaGraph) Expand(n value.Node, dir Direction, types []string, yield func(*value.Rel) error) error {
	if n < 0 {
		return nil
	}
	return s.Graph.Expand(n, dir, types, yield)
}

// census counts properties and the types of their values among nodes or
// relationships of one kind.
type census struct {
	labels []string
	total  int
	keys   map[string]int
	types  map[string]map[string]bool
}

func (c *census) add(props map[string]any) {
	c.total++
	for k, v := range props {
		c.keys[k]++
		if c.types[k] == nil {
			c.types[k] = map[string]bool{}
		}
		c.types[k][storedType(v)] = true
	}
}

// rows yields a row for each property, or one with nulls where there is none.
func (c *census) rows(head []any, yield func([]any) error) error {
	if len(c.keys) == 0 {
		return yield(append(slices.Clone(head), nil, nil, false))
	}
	for _, k := range slices.Sorted(maps.Keys(c.keys)) {
		types := texts(slices.Sorted(maps.Keys(c.types[k])))
		if err := yield(append(slices.Clone(head), k, types, c.keys[k] == c.total)); err != nil {
			return err
		}
	}
	return nil
}

// storedType names the type of a property as Neo4j's storage does. An empty
// list is stored as one of strings.
func storedType(v any) string {
	if l, ok := v.([]any); ok {
		if len(l) == 0 {
			return "StringArray"
		}
		return storedType(l[0]) + "Array"
	}
	return map[value.Kind]string{value.KindDateTime: "DateTime", value.KindLocalDateTime: "LocalDateTime", value.KindDate: "Date", value.KindTime: "Time",
		value.KindLocalTime: "LocalTime", value.KindDuration: "Duration", value.KindString: "String", value.KindBool: "Boolean", value.KindNumber: numberType(v)}[value.KindOf(v)]
}

func numberType(v any) string {
	if _, ok := v.(float64); ok {
		return "Double"
	}
	return "Long"
}

// kindsCounted finds the census of a kind, made when it is first met.
func kindsCounted(of map[string]*census, name string, labels []string) *census {
	c := of[name]
	if c == nil {
		c = &census{labels: labels, keys: map[string]int{}, types: map[string]map[string]bool{}}
		of[name] = c
	}
	return c
}

// kindName writes labels or a type as the procedures do: :`A`:`B`.
func kindName(labels []string) string {
	var b strings.Builder
	for _, l := range labels {
		b.WriteString(":" + quoted(l))
	}
	return b.String()
}

func nodeTypeProperties(x *exec, _ []any, yield func([]any) error) error {
	kinds := map[string]*census{}
	err := x.g.Nodes("", func(n value.Node) error {
		x.hits++
		if err := x.tick(); err != nil {
			return err
		}
		labels, err := x.g.Labels(n)
		if err != nil {
			return err
		}
		props, err := x.g.Properties(n)
		kindsCounted(kinds, kindName(labels), labels).add(props)
		return err
	})
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		if err := kinds[name].rows([]any{name, texts(kinds[name].labels)}, yield); err != nil {
			return err
		}
	}
	return nil
}

func relTypeProperties(x *exec, _ []any, yield func([]any) error) error {
	kinds := map[string]*census{}
	err := x.g.Rels(nil, func(r *value.Rel) error {
		x.hits++
		if err := x.tick(); err != nil {
			return err
		}
		props, err := x.g.RelProperties(r)
		kindsCounted(kinds, kindName([]string{r.Type}), nil).add(props)
		return err
	})
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		if err := kinds[name].rows([]any{name}, yield); err != nil {
			return err
		}
	}
	return nil
}
