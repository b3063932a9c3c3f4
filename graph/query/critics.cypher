// Who criticised whom
//
// Criticism, accusations, rejections and threats since a day, the newest first.
//
// param since: date, default 1900-01-01, example 2024-07-01. First day.
// param actor: entity, optional, example Russia. Only what this actor said or was told.
// param limit: integer, default 50. Rows at most.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document)
WHERE c.relation IN ['CRITICIZES', 'ACCUSES', 'REJECTS', 'THREATENS'] AND c.polarity = 'affirmed'
  AND coalesce(c.event_from, d.published) >= $since
  AND ($actor IS NULL OR s.id = $actor OR o.id = $actor)
RETURN coalesce(c.event_from, d.published) AS date, s.name AS who, c.relation AS relation, o.name AS whom,
  c.modality AS modality, d.publisher AS publisher, x.text AS sentence
ORDER BY date DESC, who, relation, whom, c.id
LIMIT $limit
