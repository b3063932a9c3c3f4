package view

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph"
)

// A Statement is Cypher with its parameters.
type Statement struct {
	Text   string
	Params map[string]any
}

// Edges gives the statement whose rows a, r, b are the edges of the selection, the best attested first. Its text is
// put together from fixed pieces; all values are parameters.
func (s Selection) Edges() Statement {
	p := map[string]any{"limit": int64(s.Limit)}
	var b strings.Builder
	b.WriteString("MATCH (a:Entity)-[r]->(b:Entity)\n")
	if len(s.Centers) > 0 {
		b.Reset()
		b.WriteString("UNWIND $centers AS id\nMATCH (:Entity {id: id})-[r]-(:Entity)\n")
		p["centers"] = anys(s.Centers)
	}
	b.WriteString(where(s.conditions(p)))
	if len(s.Centers) > 0 {
		b.WriteString("WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b\n")
	}
	b.WriteString("RETURN a, r, b\nORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key\nLIMIT $limit")
	return Statement{b.String(), p}
}

// conditions gives the filters on an edge r, and adds their parameters.
func (s Selection) conditions(p map[string]any) []string {
	var out []string
	add := func(condition, name string, value any) {
		out = append(out, condition)
		p[name] = value
	}
	if len(s.Relations) > 0 {
		add("type(r) IN $relations", "relations", anys(s.Relations))
	}
	if len(s.Quads) > 0 {
		var quads []any
		for _, q := range s.Quads {
			quads = append(quads, int64(q))
		}
		add("coalesce(r.quad, 0) IN $quads", "quads", quads)
	}
	if len(s.Modalities) > 0 {
		add("r.modality IN $modalities", "modalities", anys(s.Modalities))
	}
	if !s.From.IsZero() {
		add("r.last >= date($from)", "from", s.From.Format(time.DateOnly))
	}
	if !s.To.IsZero() {
		add("r.first <= date($to)", "to", s.To.Format(time.DateOnly))
	}
	if s.Confidence > 0 {
		add("r.confidence >= $confidence", "confidence", s.Confidence)
	}
	if len(s.Publishers) > 0 {
		add("EXISTS {\n    MATCH (:Claim {edge: r.key})-[:STATED_IN]->(:Sentence)-[:OF]->(d:Document)\n    WHERE d.publisher IN $publishers\n  }",
			"publishers", anys(s.Publishers))
	}
	return out
}

func where(conditions []string) string {
	if len(conditions) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(conditions, "\n  AND ") + "\n"
}

func anys(s []string) []any {
	out := make([]any, len(s))
	for i := range s {
		out[i] = s[i]
	}
	return out
}

// Literal gives the statement with its values written into the text, for a person to copy and run elsewhere.
func (s Statement) Literal() string {
	text := s.Text
	// Longer names first: $centers must not be read as $center.
	names := slices.SortedFunc(maps.Keys(s.Params), func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, n := range names {
		pairs = append(pairs, "$"+n, literal(s.Params[n]))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return quote(v)
	case dbtype.Date:
		return "date('" + v.Time().Format(time.DateOnly) + "')"
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = literal(v[i])
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return fmt.Sprint(v)
}

// quote writes a string literal of Cypher.
func quote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(s) + "'"
}

// badParam is the error of a parameter of a request.
func badParam(name, what string) error {
	return graph.Errorf(ErrRequest, "see /api/openapi.json", "parameter %s %s", name, what)
}
