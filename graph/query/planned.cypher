// Planned but not done
//
// Relations that were planned, promised or offered, of which no text tells afterwards that they came about.
//
// param actor: entity, optional, example United States. Only plans of this actor.
// param limit: integer, default 50. Rows at most.
MATCH (a:Entity)-[p {modality: 'planned'}]->(b:Entity)
WHERE ($actor IS NULL OR a.id = $actor OR b.id = $actor)
  AND NOT EXISTS {
    MATCH (a)-[done {modality: 'asserted'}]->(b)
    WHERE type(done) = type(p) AND (done.last >= p.first OR done.last IS NULL OR p.first IS NULL)
  }
RETURN a.name AS subject, type(p) AS relation, b.name AS object, p.first AS since, p.last AS last, p.count AS claims,
  p.sources AS sources, round(p.confidence, 2) AS confidence
ORDER BY p.last DESC, p.sources DESC, p.key
LIMIT $limit
