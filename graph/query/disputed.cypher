// Disputed claims
//
// Relations that some texts or speakers affirm and others deny.
//
// param actor: entity, optional, example Russia. Only claims about this actor.
MATCH (s:Entity)<-[:SUBJECT]-(no:Claim {polarity: 'denied'})-[:OBJECT]->(o:Entity)
WHERE $actor IS NULL OR s.id = $actor OR o.id = $actor
WITH s, o, no.relation AS relation, no.symmetric AS symmetric, collect(no) AS denials
WITH s, o, relation, denials,
  CASE WHEN symmetric AND s.id > o.id THEN o.id + ' ' + relation + ' ' + s.id ELSE s.id + ' ' + relation + ' ' + o.id END + ' asserted' AS edge
MATCH (yes:Claim {edge: edge})
WITH s, o, relation, denials, count(yes) AS affirmed
UNWIND denials AS no
OPTIONAL MATCH (no)-[:SAID_BY]->(e:Entity)
WITH s, o, relation, affirmed, size(denials) AS denied, e
ORDER BY e.name
RETURN s.name AS subject, relation, o.name AS object, affirmed, denied, collect(DISTINCT e.name) AS deniedBy
ORDER BY affirmed + denied DESC, subject, relation, object
