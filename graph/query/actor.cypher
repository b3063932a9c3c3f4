// Profile of an actor
//
// All its relations in both directions, the best attested first.
//
// param actor: entity, required, example Japan. Whose relations.
// param limit: integer, default 50. Rows at most.
MATCH (a:Entity {id: $actor})-[r]-(b:Entity)
RETURN CASE WHEN startNode(r) = a THEN '→' ELSE '←' END AS direction, type(r) AS relation, b.name AS other,
  r.modality AS modality, r.count AS claims, r.sources AS sources, round(r.confidence, 2) AS confidence, r.first AS first, r.last AS last
ORDER BY r.sources DESC, r.count DESC, r.key
LIMIT $limit
