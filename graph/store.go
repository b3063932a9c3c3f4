// Package graph is the knowledge graph: what is in it (Batch), how its upper layer is computed from its lower one
// (Fold), and what every store of it can do (Store).
//
// It knows no text and no network. The stores are in the packages neo4j and embedded, graphtest holds them to the
// same behaviour, and open picks one by its URI.
package graph

import (
	"context"
	"log/slog"
	"time"
)

// A Store keeps the graph. All methods may be called by several goroutines at once.
type Store interface {
	// Load writes the whole batch or nothing of it. Documents that are copies of others by their copy keys are joined
	// to them, also to those that the graph has already. The graph after several batches does not depend on their
	// order, nor on how often each was loaded, nor on which of several loaders loaded which.
	Load(ctx context.Context, b *Batch) (LoadStats, error)

	// Query runs read-only Cypher and streams its rows. A statement that would write is refused with ErrReadOnly.
	// The caller closes the rows.
	Query(ctx context.Context, cypher string, params map[string]any) (Rows, error)

	// Known tells which of these documents the graph has already.
	Known(ctx context.Context, ids []string) (map[string]Fingerprint, error)

	// Stats counts what the graph holds.
	Stats(ctx context.Context) (Stats, error)

	// Migrate brings the schema of the store up to date and returns the migrations that it applied, or with dryRun
	// would apply.
	Migrate(ctx context.Context, dryRun bool) ([]Migration, error)

	// Migrations lists all migrations, applied and pending, in order of their versions.
	Migrations(ctx context.Context) ([]Migration, error)

	// Ping checks that the store answers and tells what it is.
	Ping(ctx context.Context) (Server, error)

	// Close releases the store.
	Close(ctx context.Context) error
}

// Rows is the result of a query, read once from the first row to the last.
//
//	rows, err := store.Query(ctx, "MATCH (c:Country) RETURN c.name AS name", nil)
//	if err != nil { … }
//	defer rows.Close(ctx)
//	for rows.Next(ctx) {
//		fmt.Println(rows.Values()[0])
//	}
//	return rows.Err()
type Rows interface {
	// Columns are the names of the columns, known before the first row.
	Columns() []string
	// Next moves to the next row, and tells whether there is one.
	Next(ctx context.Context) bool
	// Values are those of the row: nil, bool, int64, float64, string, []any, map[string]any, and the types of the
	// driver's package dbtype (Node, Relationship, Path, Date, LocalDateTime, Duration…). They stay valid.
	Values() []any
	// Err tells why Next returned false; nil at the end of the rows.
	Err() error
	// Close ends the query; more than once is fine.
	Close(ctx context.Context) error
}

// Options are what a store needs besides its URI. Each store uses what concerns it.
type Options struct {
	Database  string // name of the database on the server, "" for its default
	Username  string // "" for a server without authentication
	Password  string
	UserAgent string
	Timeout   time.Duration // to connect and to retry; zero for 30 s
	Logger    *slog.Logger  // nil for none
}

// LoadStats tells what a Load changed.
type LoadStats struct {
	DocumentsNew       int
	DocumentsUnchanged int // here already, with the same text and claims
	DocumentsReplaced  int // here already, now with other claims
	Copies             int // documents of the batch that are a copy of another one
	SentencesNew       int
	EntitiesNew        int
	ClaimsNew          int
	ClaimsUnchanged    int
	ClaimsRemoved      int // of replaced documents
	EdgesNew           int
	EdgesChanged       int
	EdgesRemoved       int
	Retries            int // how often the transaction was begun anew
	Duration           time.Duration
}

// Add sums up, for the loads of one run.
func (s *LoadStats) Add(t LoadStats) {
	s.DocumentsNew += t.DocumentsNew
	s.DocumentsUnchanged += t.DocumentsUnchanged
	s.DocumentsReplaced += t.DocumentsReplaced
	s.Copies += t.Copies
	s.SentencesNew += t.SentencesNew
	s.EntitiesNew += t.EntitiesNew
	s.ClaimsNew += t.ClaimsNew
	s.ClaimsUnchanged += t.ClaimsUnchanged
	s.ClaimsRemoved += t.ClaimsRemoved
	s.EdgesNew += t.EdgesNew
	s.EdgesChanged += t.EdgesChanged
	s.EdgesRemoved += t.EdgesRemoved
	s.Retries += t.Retries
	s.Duration += t.Duration
}

// Changed tells whether the load left the graph other than it was.
func (s LoadStats) Changed() bool {
	s.DocumentsUnchanged, s.ClaimsUnchanged, s.Copies, s.Retries, s.Duration = 0, 0, 0, 0, 0
	return s != LoadStats{}
}

// A Fingerprint tells what is known of a document that the graph has.
type Fingerprint struct {
	ID        string
	SHA256    string
	Simhash   uint64
	Extractor string
}

// Stats counts what the graph holds.
type Stats struct {
	Documents int64
	Copies    int64
	Sentences int64
	Entities  int64
	Claims    int64
	Edges     int64
}

// A Server is what answers a Ping.
type Server struct {
	Name     string // "Neo4j", "Entente embedded"
	Version  string
	Edition  string // "community", "" when there are none
	Address  string
	Database string
	// Migrated tells whether the newest migration is applied.
	Migrated bool
}

// A Migration is one step of the store's schema.
type Migration struct {
	Version     string // "1", "1.2"
	Name        string // "Base constraints"
	File        string // "V0001__Base_constraints.cypher"
	Checksum    string
	State       MigrationState
	At          time.Time // when it was applied
	In          time.Duration
	By          string // who applied it: the user of the operating system
	ConnectedAs string // and of the database
}

// MigrationState tells how a migration stands.
type MigrationState string

// The states of a migration.
const (
	Applied MigrationState = "applied"
	Pending MigrationState = "pending"
	// Altered is a migration whose file is no longer the one that was applied.
	Altered MigrationState = "altered"
	// Missing is one that was applied, but this program does not have.
	Missing MigrationState = "missing"
	// Skipped is one with a lower version than one already applied.
	Skipped MigrationState = "skipped"
)
