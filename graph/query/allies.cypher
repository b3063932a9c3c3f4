// Allies of an actor
//
// Those whom texts call its allies, the best attested first, with the bodies that both belong to.
//
// param actor: entity, required, example Japan. Whose allies.
MATCH (a:Entity {id: $actor})-[r:ALLIED_WITH]-(b:Entity)
OPTIONAL MATCH (a)-[:MEMBER_OF {modality: 'asserted'}]->(o:Entity)<-[:MEMBER_OF {modality: 'asserted'}]-(b)
WITH r, b, o
ORDER BY o.name
WITH r, b, collect(DISTINCT o.name) AS blocs
RETURN b.name AS ally, b.type AS type, r.modality AS modality, r.count AS claims, r.sources AS sources,
  round(r.confidence, 2) AS confidence, r.first AS first, r.last AS last, blocs
ORDER BY sources DESC, claims DESC, r.confidence DESC, r.key
