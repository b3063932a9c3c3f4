// Tension and cooperation by month
//
// For each pair of states and month, the events between them on the Goldstein scale, from -10 (war) to 10 (union).
// Persons, bodies and forces count for the state they act for; of copies of one text only the first counts.
//
// param country: country, optional, example Japan. Only pairs of this state.
// param other: country, optional, example China. And of them only those with this one.
// param since: date, default 1900-01-01, example 2024-01-01. First day.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {polarity: 'affirmed'})-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(:Sentence)-[:OF]->(d:Document)
WHERE c.goldstein IS NOT NULL AND d.origin = d.id AND s.country <> o.country AND c.modality <> 'possible'
  AND ($country IS NULL OR s.country = $country OR o.country = $country)
  AND ($other IS NULL OR s.country = $other OR o.country = $other)
WITH c.goldstein AS value, coalesce(c.event_from, d.published) AS day,
  CASE WHEN s.country < o.country THEN s.country ELSE o.country END AS one,
  CASE WHEN s.country < o.country THEN o.country ELSE s.country END AS two
WHERE day >= $since
RETURN one, two, substring(toString(day), 0, 7) AS month, count(*) AS events,
  sum(CASE WHEN value < 0 THEN 1 ELSE 0 END) AS conflict, sum(CASE WHEN value > 0 THEN 1 ELSE 0 END) AS cooperation,
  round(avg(value), 2) AS mean, min(value) AS worst, max(value) AS best
ORDER BY one, two, month
