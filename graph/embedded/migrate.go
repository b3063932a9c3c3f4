package embedded

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os/user"
	"time"

	"entente/graph"
)

const migrationName = "Tables of the graph"

func checksum() string {
	sum := sha256.Sum256([]byte(schemaV2))
	return hex.EncodeToString(sum[:])
}

// Migrate has nothing to do: Open brings a file up to date.
func (s *Store) Migrate(ctx context.Context, _ bool) ([]graph.Migration, error) {
	_, err := s.Migrations(ctx)
	return nil, err
}

// Migrations lists the steps that made the file.
func (s *Store) Migrations(ctx context.Context) ([]graph.Migration, error) {
	rows, err := s.read.QueryContext(ctx, "SELECT version, name, checksum, at, took, by FROM migration ORDER BY version")
	if err != nil {
		return nil, s.explain(err)
	}
	defer func() { _ = rows.Close() }()
	var out []graph.Migration
	for rows.Next() {
		m := graph.Migration{State: graph.Applied}
		var at string
		var took int64
		if err := rows.Scan(&m.Version, &m.Name, &m.Checksum, &at, &took, &m.By); err != nil {
			return nil, s.explain(err)
		}
		m.At, _ = time.Parse(time.RFC3339Nano, at)
		m.In = time.Duration(took)
		if m.Version == "2" && m.Checksum != checksum() {
			m.State = graph.Altered
		}
		out = append(out, m)
	}
	return out, s.explain(rows.Err())
}

func osUser() string {
	u, err := user.Current()
	if err != nil {
		return "unknown"
	}
	return u.Username
}

// Ping tells what keeps the graph.
func (s *Store) Ping(ctx context.Context) (graph.Server, error) {
	var v string
	if err := s.read.QueryRowContext(ctx, "SELECT sqlite_version()").Scan(&v); err != nil {
		return graph.Server{}, s.explain(err)
	}
	return graph.Server{Name: "Entente embedded", Version: "SQLite " + v, Address: s.path, Migrated: true}, nil
}
