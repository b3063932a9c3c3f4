package embedded

// The tables of the file. Ids of nodes and relationships are numbers that this
// file gives out; names of labels, types and keys are numbers too. What a load
// writes most is packed, as each row of a table takes its time, whatever its
// size (see blocks.go):
//
//   - node holds a node with its labels, its properties, and those
//     relationships that begin in it and are made with it for good (see
//     madeWithNode).
//   - out holds the other relationships at their start, in the order in which
//     they are expanded; starts lists nodes that have such ones, by type.
//   - inn holds all relationships at their end, in blocks.
//   - labelled holds runs of nodes that have a label.
//   - lookup maps a hash of a property's value to nodes, in blocks; readers
//     compare the value itself.
//   - document tells of which document one is a copy, or that it is its own
//     origin.
//   - edge maps the hash of an edge key to the relationship that shows it;
//     support holds what each claim brings to its edge, so that an edge can be
//     folded anew without reading claims.
//   - total counts nodes by label and relationships by type.
const schemaV2 = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE migration (version TEXT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, at TEXT NOT NULL, took INTEGER NOT NULL, by TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE name (kind INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, id), UNIQUE (kind, name)) WITHOUT ROWID;
CREATE TABLE node (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE labelled (label INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (label, first)) WITHOUT ROWID;
CREATE TABLE out (node INTEGER NOT NULL, type INTEGER NOT NULL, id INTEGER NOT NULL, other INTEGER NOT NULL, props BLOB NOT NULL, PRIMARY KEY (node, type, id)) WITHOUT ROWID;
CREATE TABLE starts (type INTEGER NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (type, node)) WITHOUT ROWID;
CREATE TABLE inn (node INTEGER NOT NULL, type INTEGER NOT NULL, id INTEGER NOT NULL, ends BLOB NOT NULL, PRIMARY KEY (node, type, id)) WITHOUT ROWID;
CREATE TABLE lookup (idx INTEGER NOT NULL, hash INTEGER NOT NULL, node INTEGER NOT NULL, more BLOB, PRIMARY KEY (idx, hash, node)) WITHOUT ROWID;
CREATE TABLE document (node INTEGER PRIMARY KEY, origin INTEGER NOT NULL);
CREATE INDEX document_origin ON document (origin);
CREATE TABLE edge (hash INTEGER NOT NULL, rel INTEGER NOT NULL, start INTEGER NOT NULL, type INTEGER NOT NULL, PRIMARY KEY (hash, rel)) WITHOUT ROWID;
CREATE TABLE support (rel INTEGER NOT NULL, claim INTEGER NOT NULL, document INTEGER NOT NULL, what BLOB NOT NULL, PRIMARY KEY (rel, claim)) WITHOUT ROWID;
CREATE TABLE total (kind INTEGER NOT NULL, id INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
`

const (
	// schemaVersion is written to the file's header; a greater one is of a
	// newer program.
	schemaVersion = 2
	// applicationID marks the file as a graph of this program ("Ente").
	applicationID = 0x456e7465
)

// Kinds of names and totals.
const (
	kindLabel = iota
	kindType
	kindKey
)

// Types of the lower layer have fixed numbers.
const (
	typeSubject = iota + 1
	typeObject
	typeSaidBy
	typeStatedIn
	typeOf
	typeCopyOf
	typeNames
	lastLowerType = typeNames
)

// madeWithNode tells of which types relationships lie in the record of the node
// in which they begin: a claim and a sentence are written once, with all that
// begins in them, and deleted as a whole.
func madeWithNode(typ int64) bool { return typ >= typeSubject && typ <= typeOf }

var lowerTypes = []string{"SUBJECT", "OBJECT", "SAID_BY", "STATED_IN", "OF", "COPY_OF", "NAMES"}

// index is a pair of label and property that can be looked up.
type index struct {
	id     int64
	name   string
	label  string
	key    string
	unique bool
}

// indexes are those that the migrations make on Neo4j, under the same names.
var indexes = []index{
	{1, "entente_entity_id", "Entity", "id", true},
	{2, "entente_claim_id", "Claim", "id", true},
	{3, "entente_sentence_id", "Sentence", "id", true},
	{4, "entente_document_id", "Document", "id", true},
	{5, "entente_alias_name", "Alias", "name", true},
	{indexClaimEdge, "entente_claim_edge", "Claim", "edge", false}, // kept by the tables edge and support
	{7, "entente_claim_relation", "Claim", "relation", false},
	{8, "entente_claim_polarity", "Claim", "polarity", false},
	{9, "entente_claim_event", "Claim", "event_from", false},
	{10, "entente_document_origin", "Document", "origin", false},
	{11, "entente_document_published", "Document", "published", false},
	{12, "entente_entity_name", "Entity", "name", false},
	{13, "entente_entity_country", "Entity", "country", false},
	{14, "entente_alias_key", "Alias", "key", false},
}

// Numbers of indexes that the program itself uses.
const (
	indexEntityID   = 1
	indexClaimID    = 2
	indexSentenceID = 3
	indexDocumentID = 4
	indexAliasName  = 5
	indexClaimEdge  = 6
	indexCopyKeys   = 15 // of each key of a list, which no query can look up
)

func indexOf(label, key string) *index {
	for i := range indexes {
		if indexes[i].label == label && indexes[i].key == key {
			return &indexes[i]
		}
	}
	return nil
}
