// Officials and their counterparts
//
// Who holds which office where, and whom the texts call their counterparts or put across the table from them.
//
// param country: country, optional, example Japan. Only officials of this state.
MATCH (p:Person)-[r:HOLDS_OFFICE]->(o:Entity)
WHERE $country IS NULL OR o.country = $country OR p.country = $country
OPTIONAL MATCH (p)<-[:SUBJECT]-(c:Claim {relation: 'HOLDS_OFFICE'})-[:OBJECT]->(o)
WITH p, r, o, c
ORDER BY c.q_title
WITH p, r, o, collect(DISTINCT c.q_title) AS titles
OPTIONAL MATCH (p)-[:COUNTERPART_OF]-(q:Person)
WITH p, r, o, titles, q
ORDER BY q.name
WITH p, r, o, titles, collect(DISTINCT q.name) AS counterparts
RETURN p.name AS official, titles, o.name AS office, counterparts, r.modality AS modality, r.sources AS sources, r.last AS last
ORDER BY office, official, r.key
