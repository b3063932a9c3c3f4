// Most corroborated
//
// Relations that at least two independent sources report, with those who published them. Copies of one text are one;
// offices, parts and places, which every text tells, are left out.
//
// param least: integer, default 2. Sources at least.
// param limit: integer, default 30. Rows at most.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.sources >= $least AND NOT type(r) IN ['HOLDS_OFFICE', 'PART_OF', 'LOCATED_IN', 'COUNTERPART_OF']
MATCH (c:Claim {edge: r.key})-[:STATED_IN]->(:Sentence)-[:OF]->(d:Document)
WITH a, r, b, d
ORDER BY d.publisher
WITH a, r, b, collect(DISTINCT d.publisher) AS publishers
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.modality AS modality, r.sources AS sources,
  r.count AS claims, round(r.confidence, 2) AS confidence, publishers
ORDER BY r.sources DESC, r.confidence DESC, r.key
LIMIT $limit
