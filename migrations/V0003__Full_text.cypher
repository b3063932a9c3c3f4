// Search by words, from Neo4j Browser too: CALL db.index.fulltext.queryNodes('entente_text', 'ceasefire').
CREATE FULLTEXT INDEX entente_names IF NOT EXISTS FOR (n:Entity|Alias) ON EACH [n.name];
CREATE FULLTEXT INDEX entente_text IF NOT EXISTS FOR (n:Sentence|Document) ON EACH [n.text, n.title];
