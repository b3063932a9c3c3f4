// Alliances
//
// Who is allied with whom, the best attested first.
//
// param limit: integer, default 50. Rows at most.
MATCH (a:Entity)-[r:ALLIED_WITH]->(b:Entity)
RETURN a.name AS actor, b.name AS ally, r.modality AS modality, r.count AS claims, r.sources AS sources,
  round(r.confidence, 2) AS confidence, r.first AS first, r.last AS last
ORDER BY r.sources DESC, r.count DESC, r.confidence DESC, r.key
LIMIT $limit
