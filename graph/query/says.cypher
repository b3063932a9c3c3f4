// Who says so
//
// What a speaker claims, first hand or handed on: `link` 0 is the nearest speaker of a chain.
//
// param speaker: entity, required, example Antony Blinken. Who says it.
// param limit: integer, default 50. Rows at most.
MATCH (e:Entity {id: $speaker})<-[r:SAID_BY]-(c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN coalesce(c.event_from, d.published) AS date, s.name AS subject, c.relation AS relation,
  coalesce(o.name, c.object_text) AS object, c.modality AS modality, c.polarity AS polarity, r.order AS link, x.text AS sentence
ORDER BY date DESC, subject, relation, object, c.id
LIMIT $limit
