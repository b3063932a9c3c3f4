// Strongest relations
//
// The edges that most independent sources report, over the whole graph or of one relation. Offices, parts and places,
// which every text tells, are left out unless asked for.
//
// param relation: relation, optional, example MEETS. Only this relation.
// param limit: integer, default 20. Rows at most.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE CASE WHEN $relation IS NULL THEN NOT type(r) IN ['HOLDS_OFFICE', 'PART_OF', 'LOCATED_IN', 'COUNTERPART_OF'] ELSE type(r) = $relation END
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.modality AS modality, r.count AS claims,
  r.sources AS sources, round(r.confidence, 2) AS confidence, r.first AS first, r.last AS last
ORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key
LIMIT $limit
