// Every kind of node has one key. The constraints bring the indexes that loading looks nodes up by, and make two
// loaders that meet agree. Only what the Community edition has: uniqueness, no existence and no type constraints.
CREATE CONSTRAINT entente_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_alias_name IF NOT EXISTS FOR (n:Alias) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT entente_lock_id IF NOT EXISTS FOR (n:__EntenteLock) REQUIRE n.id IS UNIQUE;
