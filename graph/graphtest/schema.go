package graphtest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
)

// testSchema asks for the schema in all the ways that Cypher has.
func testSchema(t *testing.T, s graph.Store) {
	load(t, s, NewBuilder().Document("a", "2024-01-01", "A").Sentence("x").Claim("country/USA", "ALLIED_WITH", "country/JPN").Batch())
	for _, c := range []struct{ cypher, want string }{
		{"SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint WHERE name STARTS WITH 'entente_' AND type = 'FULLTEXT' " +
			"RETURN name, entityType, labelsOrTypes AS l, properties ORDER BY name",
			`"entente_copies" | "NODE" | ["Document"] | ["copy_keys"]
"entente_names" | "NODE" | ["Entity", "Alias"] | ["name"]
"entente_text" | "NODE" | ["Sentence", "Document"] | ["text", "title"]`},
		{"SHOW RANGE INDEXES YIELD name, owningConstraint AS o ORDER BY name SKIP 1 LIMIT 2", `"entente_alias_name" | "entente_alias_name"
"entente_claim_edge" | null`},
		{"SHOW INDEXES YIELD type, state, populationPercent AS p, indexProvider AS i WHERE type <> 'FULLTEXT' RETURN DISTINCT type, state, p, i ORDER BY type",
			`"LOOKUP" | "ONLINE" | 100.0 | "token-lookup-1.0"
"RANGE" | "ONLINE" | 100.0 | "range-1.0"`},
		{"SHOW UNIQUE CONSTRAINTS YIELD name, type, labelsOrTypes AS l, properties AS p, ownedIndex AS o WHERE name CONTAINS 'claim' OR l = ['Entity']",
			`"entente_claim_id" | "UNIQUENESS" | ["Claim"] | ["id"] | "entente_claim_id"
"entente_entity_id" | "UNIQUENESS" | ["Entity"] | ["id"] | "entente_entity_id"`},
		{"SHOW CONSTRAINTS YIELD name, createStatement AS c WHERE name = 'entente_claim_id' RETURN c",
			"\"CREATE CONSTRAINT `entente_claim_id` FOR (n:`Claim`) REQUIRE (n.`id`) IS UNIQUE\""},
		{"SHOW INDEXES YIELD name, createStatement AS c, options AS o WHERE name IN ['entente_text', 'entente_claim_edge'] RETURN c, o.indexProvider AS p ORDER BY name",
			"\"CREATE RANGE INDEX `entente_claim_edge` FOR (n:`Claim`) ON (n.`edge`)\" | \"range-1.0\"\n" +
				"\"CREATE FULLTEXT INDEX `entente_text` FOR (n:`Sentence`|`Document`) ON EACH [n.`text`, n.`title`] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words',`fulltext.eventually_consistent`: false}}\" | \"fulltext-1.0\""},
		{"CALL db.schema.visualization() YIELD nodes UNWIND nodes AS n WITH labels(n) AS l WHERE l[0] IN ['Country', 'Claim', 'Sentence'] RETURN l ORDER BY l",
			"[\"Claim\"]\n[\"Country\"]\n[\"Sentence\"]"},
		// Both ends of an alliance are countries and entities, which makes four pairs.
		{"CALL db.schema.visualization() YIELD relationships UNWIND relationships AS r WITH type(r) AS t WHERE t IN ['ALLIED_WITH', 'OF', 'STATED_IN'] RETURN t, count(*) ORDER BY t",
			"\"ALLIED_WITH\" | 4\n\"OF\" | 1\n\"STATED_IN\" | 1"},
		{"CALL db.schema.nodeTypeProperties() YIELD nodeType, nodeLabels, propertyName, propertyTypes, mandatory " +
			"WHERE nodeLabels = ['Sentence'] AND propertyName IN ['id', 'text'] RETURN * ORDER BY propertyName",
			"true | [\"Sentence\"] | \":`Sentence`\" | \"id\" | [\"String\"]\ntrue | [\"Sentence\"] | \":`Sentence`\" | \"text\" | [\"String\"]"},
		{"CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory WHERE relType = ':`ALLIED_WITH`' AND propertyName IN ['count', 'confidence'] RETURN relType, propertyName, propertyTypes, mandatory ORDER BY propertyName",
			"\":`ALLIED_WITH`\" | \"confidence\" | [\"Double\"] | true\n\":`ALLIED_WITH`\" | \"count\" | [\"Long\"] | true"},
	} {
		if d := cmp.Diff(c.want, strings.Join(query(t, s, c.cypher, nil), "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.cypher, d)
		}
	}
}

// testFullText searches for words in sentences and names.
func testFullText(t *testing.T, s graph.Store) {
	load(t, s, NewBuilder().Document("a", "2024-01-01", "A").
		Sentence("Japan and the United States signed a cease-fire agreement.").Claim("country/USA", "ALLIED_WITH", "country/JPN").
		Sentence("The ceasefire holds, Tokyo said; the ceasefire is welcome.").
		Sentence("U.S. troops stay in Japan, where the agreement holds.").Batch())
	for _, c := range []struct{ search, want string }{
		{"ceasefire", "1"},
		{"Japan", "0 2"},
		{"japan AGREEMENT", "0 2"},
		{"ceasefire OR japan", "0 1 2"},
		{"japan AND NOT tokyo AND signed", "0"},
		{"+holds -ceasefire", "2"},
		{`"the agreement"`, "2"},
		{`"fire agreement"`, "0"},
		{`"agreement fire"`, ""},
		{"agree*", "0 2"},
		{"c?asefire", "1"},
		{"(tokyo OR signed) AND (ceasefire OR fire)", "0 1"},
		{"text:troops", "2"},
		{"title:troops", ""},
		{"U.S.", "2"},
		{"NOT japan", ""},
	} {
		got := query(t, s, "CALL db.index.fulltext.queryNodes('entente_text', $q) YIELD node, score WHERE node:Sentence AND score > 0 "+
			"WITH node ORDER BY node.index RETURN node.index", map[string]any{"q": c.search})
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: sentences %s, want %s", c.search, g, c.want)
		}
	}
	got := query(t, s, "CALL db.index.fulltext.queryNodes('entente_names', 'country') YIELD node RETURN count(node) >= 0 AS ok", nil)
	if strings.Join(got, "") != "true" {
		t.Errorf("names: %v", got)
	}
	for _, wrong := range []string{`"open`, "(open", "", "a^"} {
		rows, err := s.Query(t.Context(), "CALL db.index.fulltext.queryNodes('entente_text', $q) YIELD node RETURN node", map[string]any{"q": wrong})
		if err == nil {
			rows.Next(t.Context())
			err = rows.Err()
			_ = rows.Close(t.Context())
		}
		if err == nil {
			t.Errorf("%q is no search, but no error came", wrong)
		}
	}
}
