package export

import (
	"context"

	"entente/graph"
)

// A Scanner gives the whole graph in the order in which it lies there, without Cypher. embedded.Pinned is one.
type Scanner interface {
	// ScanNodes calls f with each node. Numbers count up, and props are valid during the call only.
	ScanNodes(ctx context.Context, f func(id int64, labels []string, props graph.PropList) error) error
	// ScanRels calls f with each relationship, by the numbers of its ends.
	ScanRels(ctx context.Context, f func(start, end int64, typ string, props graph.PropList) error) error
}

// scan writes the whole graph as a Scanner gives it. The order of records is not that of the other ways, which makes
// equal bytes of equal graphs but takes ten times as long.
type scan struct {
	Scanner
	progress func(int)
	done     int
	nodes    []place // by number
}

// place is what relationships need of their ends.
type place struct{ key, kind string }

func (s *scan) layout(ctx context.Context) (*layout, error) {
	l := &layout{nodes: map[string]map[string]valueType{}, rels: map[relKind]map[string]valueType{}}
	err := s.ScanNodes(ctx, func(id int64, labels []string, props graph.PropList) error {
		kind, key := kindOfLabels(labels), ""
		if kind == "Alias" {
			key = aliasKey(graph.Text(props.Get("name")))
		} else {
			key = graph.Text(props.Get("id"))
		}
		for int64(len(s.nodes)) <= id {
			s.nodes = append(s.nodes, place{})
		}
		s.nodes[id] = place{key, kind}
		noteList(l.nodes, kind, props)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = s.ScanRels(ctx, func(start, end int64, typ string, props graph.PropList) error {
		noteList(l.rels, s.relKind(start, end, typ), props)
		return nil
	})
	return l, err
}

func (s *scan) relKind(start, end int64, typ string) relKind {
	k := relKind{s.nodes[start].kind, typ, s.nodes[end].kind}
	if k.from == "Entity" && k.to == "Entity" {
		k.typ = ""
	}
	return k
}

func noteList[K comparable](all map[K]map[string]valueType, kind K, props graph.PropList) {
	m := all[kind]
	if m == nil {
		m = map[string]valueType{}
		all[kind] = m
	}
	for _, p := range props {
		m[p.Key] = joinType(m, p.Key, typeOf(p.Value))
	}
}

func (s *scan) tick() {
	if s.done++; s.progress != nil && s.done%1000 == 0 {
		s.progress(s.done)
	}
}

// write writes the files.
func (s *scan) write(ctx context.Context, out *neo4jCSV) (n Count, err error) {
	err = s.ScanNodes(ctx, func(id int64, labels []string, props graph.PropList) error {
		n.Nodes++
		s.tick()
		return out.nodeRow(s.nodes[id].kind, s.nodes[id].key, labels, props)
	})
	if err != nil {
		return n, err
	}
	err = s.ScanRels(ctx, func(start, end int64, typ string, props graph.PropList) error {
		n.Rels++
		s.tick()
		return out.relRow(s.relKind(start, end, typ), s.nodes[start].key, s.nodes[end].key, typ, props)
	})
	return n, err
}
