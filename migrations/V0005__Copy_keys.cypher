// Copies of a document are found by the keys that they share, in the transaction that loads it: so the index is kept
// up to date by each transaction, and not a moment later.
CREATE FULLTEXT INDEX entente_copies IF NOT EXISTS FOR (n:Document) ON EACH [n.copy_keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
