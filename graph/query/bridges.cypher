// Bridges
//
// Actors on good terms with both sides of a conflict: possible go-betweens.
//
// param actor: entity, optional, example Türkiye. Only this go-between.
// param limit: integer, default 30. Rows at most.
MATCH (a:Entity)-[h:ADVERSARY_OF|AT_WAR_WITH|ATTACKS|THREATENS|SANCTIONS|COERCES|ACCUSES|CRITICIZES|OPPOSES]->(b:Entity)
WHERE a.id <> b.id
WITH DISTINCT CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
// The friends of the side that has fewer are asked whether they are friends of the other.
WITH b, collect(a) AS sides
WITH b, sides, COUNT { (b)-[:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-() } AS friendsB
UNWIND sides AS a
WITH a, collect([b, friendsB]) AS sides
WITH a, sides, COUNT { (a)-[:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-() } AS friendsA
UNWIND sides AS side
WITH a, side[0] AS b, friendsA <= side[1] AS fewerA
WITH a, b, fewerA, CASE WHEN fewerA THEN a ELSE b END AS near, CASE WHEN fewerA THEN b ELSE a END AS far
MATCH (near)-[f:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-(x:Entity)
WHERE ($actor IS NULL OR x.id = $actor) AND x.id <> a.id AND x.id <> b.id
  AND EXISTS { (x)-[:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-(far) }
WITH x, a, b, fewerA, far, count(f) AS toNear
WITH x, a, b, fewerA, toNear, COUNT { (x)-[:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-(far) } AS toFar
WITH x, a, b, CASE WHEN fewerA THEN toNear ELSE toFar END AS toA, CASE WHEN fewerA THEN toFar ELSE toNear END AS toB
RETURN x.name AS bridge, a.name AS side, b.name AS other, toA AS ties, toB AS otherTies
ORDER BY CASE WHEN toA < toB THEN toA ELSE toB END DESC, bridge, side, other, x.id
LIMIT $limit
