// Denials
//
// What texts say is not so, did not happen or failed, and who says it. These claims make no edges.
//
// param actor: entity, optional, example Russia. Only claims about this actor.
// param limit: integer, default 50. Rows at most.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {polarity: 'denied'})-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
WITH c, s, x, d, o
WHERE $actor IS NULL OR s.id = $actor OR o.id = $actor
OPTIONAL MATCH (c)-[r:SAID_BY]->(e:Entity)
WITH c, s, x, d, o, e, r
ORDER BY r.order
WITH c, s, x, d, o, collect(e.name) AS saidBy
RETURN coalesce(c.event_from, d.published) AS date, s.name AS subject, c.relation AS relation,
  coalesce(o.name, c.object_text) AS object, c.modality AS modality, saidBy, x.text AS sentence
ORDER BY date DESC, subject, relation, object, c.id
LIMIT $limit
