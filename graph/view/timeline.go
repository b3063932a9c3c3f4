package view

import (
	"context"
	"net/http"
	"strings"

	"entente/graph"
)

// A Month sums up the events between two actors in a month on the Goldstein scale, from -10 (war) to 10 (union).
type Month struct {
	Month       string  `json:"month"` // 2024-07
	Events      int64   `json:"events"`
	Cooperation int64   `json:"cooperation"` // events above zero
	Conflict    int64   `json:"conflict"`    // and below
	Mean        float64 `json:"mean"`
	Least       float64 `json:"least"`
	Most        float64 `json:"most"`
}

// monthsQuery sums up claims c: affirmed events, of copies of one text only those of the first.
const monthsQuery = `MATCH (c)-[:STATED_IN]->(:Sentence)-[:OF]->(d:Document)
WHERE d.origin = d.id
WITH DISTINCT c, d
WITH c.goldstein AS value, toString(coalesce(c.event_from, d.published)) AS day
WHERE day IS NOT NULL
RETURN substring(day, 0, 7) AS month, count(*) AS events, sum(CASE WHEN value > 0 THEN 1 ELSE 0 END) AS cooperation,
  sum(CASE WHEN value < 0 THEN 1 ELSE 0 END) AS conflict, avg(value) AS mean, min(value) AS least, max(value) AS most
ORDER BY month
LIMIT 1200`

// TimelineStatement gives the statement for the timeline of two entities, or of one and all others when b is empty. A
// state stands for everybody who acts for it.
func TimelineStatement(a, b string) Statement {
	p := map[string]any{}
	side := func(id, variable string) string {
		if code, ok := strings.CutPrefix(id, "country/"); ok {
			p[variable] = code
			return "(" + variable + ":Entity {country: $" + variable + "})"
		}
		p[variable] = id
		return "(" + variable + ":Entity {id: $" + variable + "})"
	}
	one, other, rest := side(a, "one"), "(two:Entity)", "\n"
	switch {
	case b != "":
		other = side(b, "two")
	case strings.HasPrefix(a, "country/"):
		rest = " AND coalesce(two.country, '') <> one.country\n"
	}
	return Statement{"MATCH " + one + "<-[:SUBJECT|OBJECT]-(c:Claim {polarity: 'affirmed'})-[:SUBJECT|OBJECT]->" + other + "\n" +
		"WHERE c.goldstein IS NOT NULL AND c.modality <> 'possible'" + rest + monthsQuery, p}
}

// Timeline sums up the events between two actors by month; b empty stands for everybody else.
func Timeline(ctx context.Context, store graph.Store, a, b string) ([]Month, error) {
	months := []Month{}
	ask := TimelineStatement(a, b)
	err := graph.Each(ctx, store, ask.Text, ask.Params, func(v []any) error {
		m := Month{Month: graph.Text(v[0]), Events: graph.Integer(v[1]), Cooperation: graph.Integer(v[2]), Conflict: graph.Integer(v[3])}
		m.Mean, _ = v[4].(float64)
		m.Least, _ = v[5].(float64)
		m.Most, _ = v[6].(float64)
		m.Mean = round(m.Mean)
		months = append(months, m)
		return nil
	})
	return months, err
}

func (s *Server) timeline(w http.ResponseWriter, r *http.Request) error {
	v := r.URL.Query()
	if err := checkValues(v, []string{"a", "b"}); err != nil {
		return err
	}
	a, b := v.Get("a"), v.Get("b")
	if a == "" {
		return badParam("a", "must name an actor")
	}
	months, err := Timeline(r.Context(), s.store, a, b)
	if err != nil {
		return err
	}
	return writeJSON(w, map[string]any{"months": months, "cypher": TimelineStatement(a, b).Literal()})
}
