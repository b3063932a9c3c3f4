package cypher

// show answers SHOW INDEXES and SHOW CONSTRAINTS.
func (q *Prepared) show(what string) {
	id := int64(0)
	if what == "INDEXES" {
		q.result.Columns = []string{"id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "owningConstraint"}
	} else {
		q.result.Columns = []string{"id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex"}
	}
	for _, ix := range q.g.Indexes() {
		id++
		var owner any
		if ix.Unique {
			owner = ix.Name
		}
		switch {
		case what == "INDEXES":
			q.static = append(q.static, []any{id, ix.Name, "ONLINE", 100.0, ix.Kind, ix.Entity, texts(ix.Labels), texts(ix.Properties), owner})
		case ix.Unique:
			q.static = append(q.static, []any{id, ix.Name, "UNIQUENESS", ix.Entity, texts(ix.Labels), texts(ix.Properties), ix.Name})
		}
	}
}
