// Newest changes
//
// Relations of which the graph has heard for the first time since a day, the newest first.
//
// param since: date, default 1900-01-01, example 2024-07-01. First day.
// param actor: entity, optional, example Japan. Only of this actor.
// param limit: integer, default 30. Rows at most.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.first >= $since AND ($actor IS NULL OR a.id = $actor OR b.id = $actor)
RETURN r.first AS first, a.name AS subject, type(r) AS relation, b.name AS object, r.modality AS modality,
  r.count AS claims, r.sources AS sources
ORDER BY first DESC, sources DESC, r.key
LIMIT $limit
