package neo4j

import (
	"regexp"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"entente/graph/cypher"
	"entente/graph/vocabulary"
	"entente/internal/nearest"
)

// missing finds the name in the server's notice of a label, type or property that it does not have.
var missing = regexp.MustCompile(`\(the missing (label name|relationship type|property name) is: (.*)\)`)

// warning makes of a notice of the server what the embedded graph says in its place. Notices that are only
// information, such as on how quick a plan is, are left out, and so are names that the ontology knows.
func warning(n driver.Notification) (cypher.Warning, bool) {
	if n.SeverityLevel() != notifications.Warning {
		return cypher.Warning{}, false
	}
	w := cypher.Warning{Line: 1, Col: 1, Code: n.Code(), Message: n.Description()}
	if at := n.Position(); at != nil {
		w.Line, w.Col = at.Line(), at.Column()
	}
	m := missing.FindStringSubmatch(n.Description())
	if m == nil {
		return w, true
	}
	known := vocabulary.Known()
	what, code, names := "label", "UnknownLabel", known.Labels
	switch m[1] {
	case "relationship type":
		what, code, names = "relationship type", "UnknownType", known.Types
	case "property name":
		what, code, names = "property", "UnknownProperty", known.Keys
	}
	if slices.Contains(names, m[2]) {
		return w, false
	}
	w.Code, w.Message = code, "no "+what+" in the graph is named "+m[2]
	if near := nearest.Name(m[2], slices.Sorted(slices.Values(names))); near != "" {
		w.Hint = "did you mean " + near + "?"
	}
	return w, true
}
