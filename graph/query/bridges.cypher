// Bridges
//
// Actors on good terms with both sides of a conflict: possible go-betweens.
//
// param actor: entity, optional, example Türkiye. Only this go-between.
// param limit: integer, default 30. Rows at most.
MATCH (a:Entity)-[h:ADVERSARY_OF|AT_WAR_WITH|ATTACKS|THREATENS|SANCTIONS|COERCES|ACCUSES|CRITICIZES|OPPOSES]->(b:Entity)
WITH DISTINCT CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
MATCH (a)-[f:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-(x:Entity)
MATCH (x)-[g:ALLIED_WITH|PARTNER_OF|MEETS|NEGOTIATES_WITH|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|SUPPLIES]-(b)
WHERE x.id <> a.id AND x.id <> b.id AND ($actor IS NULL OR x.id = $actor)
WITH x, a, b, count(DISTINCT f.key) AS toA, count(DISTINCT g.key) AS toB
RETURN x.name AS bridge, a.name AS side, b.name AS other, toA AS ties, toB AS otherTies
ORDER BY CASE WHEN toA < toB THEN toA ELSE toB END DESC, bridge, side, other, x.id
LIMIT $limit
