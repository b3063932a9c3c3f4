package neo4j

import (
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Every statement of a load finds its nodes by index, in a plan made on an empty graph too: plans are kept, and a scan
// that is harmless then would be read again for each row of every later batch.
func TestPlansUseIndexes(t *testing.T) {
	server := migrated(t)
	params := map[string]any{"ids": []any{}, "rows": []any{}, "keys": []any{}}
	for name, cypher := range map[string]string{
		"readDocuments": readDocuments, "readClaims": readClaims, "deleteClaims": deleteClaims, "createDocuments": createDocuments,
		"updateDocuments": updateDocuments, "createSentences": createSentences, "createClaims": createClaims, "createObjects": createObjects,
		"createSpeakers": createSpeakers, "readEntities": readEntities, "updateEntities": updateEntities, "createAliases": createAliases,
		"createEntities": createEntities("Country"), "relabel": relabel("Country", "Person"), "readMembers": readMembers,
		"writeOrigins": writeOrigins, "writeCopies": writeCopies, "edgesOfDocuments": edgesOfDocuments, "readSupport": readSupport,
		"writeEdges": writeEdges("MEETS"), "deleteEdges": deleteEdges("MEETS"),
	} {
		res, err := driver.ExecuteQuery(t.Context(), server.Driver(t), "EXPLAIN "+cypher, params, driver.EagerResultTransformer)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		plan, ok := res.Summary.Plan().Arguments()["string-representation"].(string)
		if !ok || !strings.Contains(plan, "ProduceResults") {
			t.Fatalf("%s: the server shows no plan", name)
		}
		for _, operator := range []string{"AllNodesScan", "ByLabelScan", "IndexScan", "TypeScan", "HashJoin"} {
			if strings.Contains(plan, operator) {
				t.Errorf("%s: the plan has a scan:\n%s", name, plan)
			}
		}
	}
}
