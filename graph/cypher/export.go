package cypher

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/value"
)

// export turns a value into the types of the Neo4j driver.
func (x *exec) export(v any) (any, error) {
	switch o := v.(type) {
	case value.Node:
		return x.exportNode(o)
	case *value.Rel:
		return x.exportRel(o)
	case *value.Path:
		return x.exportPath(o)
	case []any:
		out := make([]any, len(o))
		for i, e := range o {
			w, err := x.export(e)
			if err != nil {
				return nil, err
			}
			out[i] = w
		}
		return out, nil
	case map[string]any:
		out := make(map[string]any, len(o))
		for k, e := range o {
			w, err := x.export(e)
			if err != nil {
				return nil, err
			}
			out[k] = w
		}
		return out, nil
	}
	return v, nil
}

func (x *exec) exportNode(n value.Node) (dbtype.Node, error) {
	labels, err := x.g.Labels(n)
	if err != nil {
		return dbtype.Node{}, err
	}
	props, err := x.g.Properties(n)
	if err != nil {
		return dbtype.Node{}, err
	}
	//lint:ignore SA1019 who reads rows of the driver may still read the number
	return dbtype.Node{Id: int64(n), ElementId: nodeElementID(int64(n)), Labels: append([]string{}, labels...), Props: copyMap(props)}, nil
}

func (x *exec) exportRel(r *value.Rel) (dbtype.Relationship, error) {
	props, err := x.g.RelProperties(r)
	//lint:ignore SA1019 who reads rows of the driver may still read the numbers
	return dbtype.Relationship{Id: r.ID, StartId: r.Start, EndId: r.End, ElementId: relElementID(r.ID), StartElementId: nodeElementID(r.Start), EndElementId: nodeElementID(r.End), Type: r.Type, Props: copyMap(props)}, err
}

func (x *exec) exportPath(p *value.Path) (dbtype.Path, error) {
	var out dbtype.Path
	for _, n := range p.Nodes {
		node, err := x.exportNode(n)
		if err != nil {
			return out, err
		}
		out.Nodes = append(out.Nodes, node)
	}
	for _, r := range p.Rels {
		rel, err := x.exportRel(r)
		if err != nil {
			return out, err
		}
		out.Relationships = append(out.Relationships, rel)
	}
	return out, nil
}

func copyMap(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = v
	}
	return out
}
