// Forces abroad
//
// Forces stationed in a state or place of another state than their own.
//
// param country: country, optional, example United States. Only forces of this state, or in it.
MATCH (f:Entity)-[r:STATIONED_IN]->(p:Entity)
WHERE (f.country <> p.country OR f.country IS NULL OR p.country IS NULL)
  AND ($country IS NULL OR f.country = $country OR p.country = $country)
OPTIONAL MATCH (f)<-[:SUBJECT]-(c:Claim {relation: 'STATIONED_IN'})-[:OBJECT]->(p)
WITH f, r, p, c
ORDER BY c.q_count
WITH f, r, p, collect(DISTINCT c.q_count) AS counts
RETURN f.name AS forces, f.country AS owner, p.name AS stationedIn, r.modality AS modality, counts, r.sources AS sources, r.first AS first, r.last AS last
ORDER BY forces, stationedIn, r.key
