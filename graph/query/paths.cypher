// Paths between two actors
//
// The shortest chains of relations that link them, over at most four steps; of equally long ones those whose weakest
// link has most sources come first.
//
// param from: entity, required, example Japan. One end.
// param to: entity, required, example Ukraine. The other end.
// param limit: integer, default 10. Rows at most.
MATCH p = allShortestPaths((a:Entity {id: $from})-[*..4]-(b:Entity {id: $to}))
WHERE all(n IN nodes(p) WHERE n:Entity)
WITH p, reduce(least = 1000000, r IN relationships(p) | CASE WHEN r.sources < least THEN r.sources ELSE least END) AS sources,
  reduce(k = '', r IN relationships(p) | k + r.key + ' ') AS keys
RETURN [n IN nodes(p) | n.name] AS actors, [r IN relationships(p) | r.caption] AS relations, length(p) AS steps, sources
ORDER BY steps, sources DESC, keys
LIMIT $limit
