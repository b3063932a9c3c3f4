package cypher

import (
	"slices"
	"strings"

	"entente/graph/cypher/parse"
)

// shows are the procedures behind SHOW INDEXES and SHOW CONSTRAINTS; their
// argument is what stands between SHOW and the noun.
var shows = map[string]*procedure{
	"INDEX":      showing("INDEX", "SHOW INDEXES", showIndexes),
	"CONSTRAINT": showing("CONSTRAINT", "SHOW CONSTRAINTS", showConstraints),
}

func showing(what, name string, run func(*exec, []any, func([]any) error) error) *procedure {
	columns := parse.ShowColumns(what)
	return &procedure{name: name, params: []param{{name: "type", typ: kString}}, columns: columns, kinds: make([]kind, len(columns)), run: run}
}

func showIndexes(x *exec, args []any, yield func([]any) error) error {
	kind, _ := args[0].(string)
	if !slices.Contains([]string{"", "ALL", "FULLTEXT", "LOOKUP", "POINT", "RANGE", "TEXT", "VECTOR"}, kind) {
		return complaint{Unsupported, "Show", "there are no " + kind + " INDEXES"}
	}
	for i, ix := range x.g.Indexes() {
		if kind != "" && kind != "ALL" && kind != ix.Kind {
			continue
		}
		var labels, props, owner any
		if ix.Kind != "LOOKUP" {
			labels, props = texts(ix.Labels), texts(ix.Properties)
		}
		if ix.Unique {
			owner = ix.Name
		}
		row := []any{int64(i + 1), ix.Name, "ONLINE", 100.0, ix.Kind, ix.Entity, labels, props, ix.provider(), owner, nil, nil, nil, ix.options(), "", ix.statement()}
		if err := yield(row); err != nil {
			return err
		}
	}
	return nil
}

func showConstraints(x *exec, args []any, yield func([]any) error) error {
	kind, _ := args[0].(string)
	if !slices.Contains([]string{"", "ALL", "UNIQUE", "UNIQUENESS", "NODE UNIQUE", "NODE UNIQUENESS", "KEY", "NODE KEY", "EXIST", "EXISTENCE",
		"NODE EXISTENCE", "PROPERTY TYPE", "REL UNIQUENESS", "REL KEY", "REL EXISTENCE", "RELATIONSHIP UNIQUENESS", "RELATIONSHIP KEY", "RELATIONSHIP EXISTENCE"}, kind) {
		return complaint{Unsupported, "Show", "there are no " + kind + " CONSTRAINTS"}
	}
	// Others than the uniqueness of nodes do not occur.
	if kind != "" && kind != "ALL" && (!strings.Contains(kind, "UNIQUE") || strings.HasPrefix(kind, "REL")) {
		return nil
	}
	indexes := x.g.Indexes()
	id := int64(len(indexes))
	for _, ix := range indexes {
		if !ix.Unique {
			continue
		}
		id++
		row := []any{id, ix.Name, "UNIQUENESS", ix.Entity, texts(ix.Labels), texts(ix.Properties), ix.Name, nil, ix.options(), ix.statement()}
		if err := yield(row); err != nil {
			return err
		}
	}
	return nil
}

// provider is the name of the implementation that Neo4j would use.
func (ix Index) provider() string {
	return map[string]string{"RANGE": "range-1.0", "FULLTEXT": "fulltext-1.0", "LOOKUP": "token-lookup-1.0"}[ix.Kind]
}

func (ix Index) options() map[string]any {
	config := map[string]any{}
	if ix.Kind == "FULLTEXT" {
		config["fulltext.analyzer"], config["fulltext.eventually_consistent"] = ix.Analyzer, false
	}
	return map[string]any{"indexProvider": ix.provider(), "indexConfig": config}
}

// statement is what would create the index, or the constraint that owns it, on
// Neo4j.
func (ix Index) statement() string {
	switch {
	case ix.Kind == "LOOKUP" && ix.Entity == "NODE":
		return "CREATE LOOKUP INDEX " + quoted(ix.Name) + " FOR (n) ON EACH labels(n)"
	case ix.Kind == "LOOKUP":
		return "CREATE LOOKUP INDEX " + quoted(ix.Name) + " FOR ()-[r]-() ON EACH type(r)"
	}
	labels, props := make([]string, 0, len(ix.Labels)), make([]string, 0, len(ix.Properties))
	for _, l := range ix.Labels {
		labels = append(labels, quoted(l))
	}
	for _, k := range ix.Properties {
		props = append(props, "n."+quoted(k))
	}
	of, on := " FOR (n:"+strings.Join(labels, "|")+")", strings.Join(props, ", ")
	switch {
	case ix.Unique:
		return "CREATE CONSTRAINT " + quoted(ix.Name) + of + " REQUIRE (" + on + ") IS UNIQUE"
	case ix.Kind == "FULLTEXT":
		return "CREATE FULLTEXT INDEX " + quoted(ix.Name) + of + " ON EACH [" + on + "] OPTIONS {indexConfig: {`fulltext.analyzer`: '" +
			ix.Analyzer + "',`fulltext.eventually_consistent`: false}}"
	}
	return "CREATE RANGE INDEX " + quoted(ix.Name) + of + " ON (" + on + ")"
}

func quoted(name string) string { return "`" + strings.ReplaceAll(name, "`", "``") + "`" }
