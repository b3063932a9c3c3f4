package export

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/internal/floats"
)

// RDF, the same in both of its formats:
//
//   - A node is BASE/id/KEY; its labels are its types and its properties literals, all in the vocabulary BASE/schema#.
//   - A relationship without properties is a triple.
//   - One with properties is a triple in a named graph of its own, BASE/id/ID, and the properties are said of that
//     graph. So "Japan ALLIED_WITH United States" can be asked for plainly, and who counts how often he was told so
//     finds it beside.
//   - Lists are one literal, their members in lines.

const xsd = "http://www.w3.org/2001/XMLSchema#"

// datatype gives the type of a literal; "" for a string.
func datatype(t valueType) string {
	switch t {
	case typeBool:
		return xsd + "boolean"
	case typeInt:
		return xsd + "integer"
	case typeFloat:
		return xsd + "double"
	case typeDate:
		return xsd + "date"
	}
	return ""
}

// literal gives a value as the text and type of a literal.
func literal(v any) (text, typ string) {
	if f, ok := v.(float64); ok {
		switch s := floats.Text(f); s { // as XML Schema names them
		case "Infinity":
			return "INF", datatype(typeFloat)
		case "-Infinity":
			return "-INF", datatype(typeFloat)
		default:
			return s, datatype(typeFloat)
		}
	}
	if d, ok := v.(dbtype.Date); ok {
		return plain(d, ""), datatype(typeDate)
	}
	return plain(v, "\n"), datatype(typeOf(v))
}

// names makes IRIs.
type names struct{ base string }

func newNames(o Options) names {
	if o.Base == "" {
		return names{DefaultBase}
	}
	return names{o.Base}
}

func (n names) ids() string          { return n.base + "id/" }
func (n names) vocabulary() string   { return n.base + "schema#" }
func (n names) id(key string) string { return n.ids() + percent(key) }
func (n names) term(t string) string { return n.vocabulary() + percent(t) }
