// Evidence for an edge
//
// The sentences that say, or deny, a relation between two actors, the surest first.
//
// param subject: entity, required, example United States. Who acts.
// param object: entity, required, example Japan. Towards whom.
// param relation: relation, optional, example ALLIED_WITH. Only this relation.
// param limit: integer, default 50. Rows at most.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(x:Sentence)-[:OF]->(d:Document)
WHERE s.id IN [$subject, $object] AND o.id IN [$subject, $object]
  AND (s.id = $subject AND o.id = $object OR c.symmetric AND s.id = $object AND o.id = $subject)
  AND ($relation IS NULL OR c.relation = $relation)
RETURN c.relation AS relation, c.modality AS modality, c.polarity AS polarity, round(c.confidence, 2) AS confidence, c.cue AS cue,
  x.text AS sentence, d.publisher AS publisher, d.published AS published, d.url AS url
ORDER BY c.confidence DESC, published, relation, c.id
LIMIT $limit
