// What saved questions and the recount of edges look up by value.
CREATE INDEX entente_claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);
CREATE INDEX entente_claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
CREATE INDEX entente_claim_polarity IF NOT EXISTS FOR (n:Claim) ON (n.polarity);
CREATE INDEX entente_claim_event IF NOT EXISTS FOR (n:Claim) ON (n.event_from);
CREATE INDEX entente_document_origin IF NOT EXISTS FOR (n:Document) ON (n.origin);
CREATE INDEX entente_document_published IF NOT EXISTS FOR (n:Document) ON (n.published);
CREATE INDEX entente_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entente_entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX entente_alias_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
