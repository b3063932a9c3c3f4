// Pacts and their parties
//
// Treaties, pacts and memoranda with all who signed, joined or are party to them.
//
// param party: entity, optional, example Japan. Only pacts of this party.
MATCH (p:Agreement)<-[r:PARTY_TO|SIGNS|MEMBER_OF]-(a:Entity)
WITH p, a, min(r.first) AS first
ORDER BY a.name, a.id
WITH p, collect(a.name) AS parties, collect(a.id) AS ids, min(first) AS first
WHERE $party IS NULL OR $party IN ids
RETURN p.name AS pact, parties, size(parties) AS number, first
ORDER BY number DESC, pact, p.id
