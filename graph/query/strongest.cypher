// Strongest relations
//
// The edges that most independent sources report, over the whole graph or of one relation.
//
// param relation: relation, optional, example MEETS. Only this relation.
// param limit: integer, default 20. Rows at most.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE $relation IS NULL OR type(r) = $relation
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.modality AS modality, r.count AS claims,
  r.sources AS sources, r.confidence AS confidence, r.first AS first, r.last AS last
ORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key
LIMIT $limit
