// Disputed claims
//
// Relations that some texts or speakers affirm and others deny.
//
// param actor: entity, optional, example Russia. Only claims about this actor.
MATCH (s:Entity)<-[:SUBJECT]-(no:Claim {polarity: 'denied'})-[:OBJECT]->(o:Entity)
WHERE $actor IS NULL OR s.id = $actor OR o.id = $actor
WITH s, o, no
ORDER BY no.id
WITH s, o, no.relation AS relation, no.symmetric AS symmetric, count(no) AS denied, collect(no.id) AS ids
MATCH (x:Entity)<-[:SUBJECT]-(yes:Claim {relation: relation, polarity: 'affirmed', modality: 'asserted'})-[:OBJECT]->(y:Entity)
WHERE x.id = s.id AND y.id = o.id OR symmetric AND x.id = o.id AND y.id = s.id
WITH s, o, relation, denied, ids, count(DISTINCT yes.id) AS affirmed
OPTIONAL MATCH (c:Claim)-[:SAID_BY]->(e:Entity)
WHERE c.id IN ids
WITH s, o, relation, affirmed, denied, e
ORDER BY e.name
RETURN s.name AS subject, relation, o.name AS object, affirmed, denied, collect(DISTINCT e.name) AS deniedBy
ORDER BY affirmed + denied DESC, subject, relation, object
