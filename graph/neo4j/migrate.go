package neo4j

import (
	"context"
	"errors"
	"fmt"
	"os/user"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/migrations"
)

// The chain of migrations in the graph begins with a node that stands for the empty database.
const (
	baseline = "BASELINE"

	readChain = `MATCH (from:__Neo4jMigration)-[r:MIGRATED_TO]->(m:__Neo4jMigration)
RETURN m.version, m.description, m.source, m.checksum, r.at, r.in, r.by, r.connectedAs`

	appendChain = `MERGE (b:__Neo4jMigration {version: $baseline})
WITH b
MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->()
CREATE (last)-[:MIGRATED_TO {at: datetime($at), in: duration({milliseconds: $in}), by: $by, connectedAs: $connectedAs}]->
  (:__Neo4jMigration {version: $version, description: $name, type: 'CYPHER', source: $file, checksum: $checksum})`

	chainConstraint = `CREATE CONSTRAINT entente_migration_version IF NOT EXISTS FOR (n:__Neo4jMigration) REQUIRE n.version IS UNIQUE`
	lockConstraint  = `CREATE CONSTRAINT entente_migrations_lock IF NOT EXISTS FOR (n:__Neo4jMigrationsLock) REQUIRE n.id IS UNIQUE`
	makeLock        = `MERGE (:__Neo4jMigrationsLock {id: 'entente'})`
	takeLock        = `MATCH (l:__Neo4jMigrationsLock {id: 'entente'}) SET l.by = $by`
)

// lockWait is how long one process waits for another that migrates the same graph.
const lockWait = 10 * time.Minute

// Migrations lists all migrations and how they stand.
func (s *Store) Migrations(ctx context.Context) ([]graph.Migration, error) {
	files, err := migrations.All()
	if err != nil {
		return nil, err
	}
	return s.compare(ctx, files)
}

func (s *Store) compare(ctx context.Context, files []migrations.File) ([]graph.Migration, error) {
	var applied []graph.Migration
	err := s.read(ctx, func(ctx context.Context, t tx) error {
		applied = applied[:0]
		return t.rows(ctx, readChain, nil, func(v []any) error {
			m := graph.Migration{Version: graph.Text(v[0]), Name: graph.Text(v[1]), File: graph.Text(v[2]), Checksum: graph.Text(v[3]), By: graph.Text(v[6]), ConnectedAs: graph.Text(v[7])}
			m.At, _ = v[4].(time.Time)
			if d, ok := v[5].(driver.Duration); ok {
				m.In = time.Duration(d.Seconds)*time.Second + time.Duration(d.Nanos)
			}
			applied = append(applied, m)
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	return migrations.Compare(files, applied)
}

// Migrate applies what is pending.
func (s *Store) Migrate(ctx context.Context, dryRun bool) ([]graph.Migration, error) {
	files, err := migrations.All()
	if err != nil {
		return nil, err
	}
	return s.migrate(ctx, files, dryRun)
}

func (s *Store) migrate(ctx context.Context, files []migrations.File, dryRun bool) (done []graph.Migration, err error) {
	pending, err := s.pending(ctx, files)
	if err != nil || dryRun || len(pending) == 0 {
		return pending, err
	}
	unlock, err := s.lockMigrations(ctx)
	if err != nil {
		return nil, err
	}
	defer func() {
		if e := unlock(); err == nil {
			err = e
		}
	}()
	// Another process may have been faster.
	if pending, err = s.pending(ctx, files); err != nil {
		return nil, err
	}
	byVersion := make(map[string]migrations.File, len(files))
	for _, f := range files {
		byVersion[f.Version.String()] = f
	}
	for _, m := range pending {
		s.log.Info("migrating", "version", m.Version, "file", m.File)
		if err := s.apply(ctx, byVersion[m.Version], &m); err != nil {
			return done, fmt.Errorf("migration %s: %w", m.File, err)
		}
		m.State = graph.Applied
		done = append(done, m)
	}
	_, err = s.write(ctx, func(ctx context.Context, t tx) error {
		_, err := t.do(ctx, "CALL db.awaitIndexes(300)", nil)
		return err
	})
	return done, err
}

func (s *Store) pending(ctx context.Context, files []migrations.File) ([]graph.Migration, error) {
	all, err := s.compare(ctx, files)
	if err != nil {
		return nil, err
	}
	if err := migrations.Validate(all); err != nil {
		return nil, err
	}
	var out []graph.Migration
	for _, m := range all {
		if m.State == graph.Pending {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		s.migrated.Store(true)
	}
	return out, nil
}

// apply runs one file and adds it to the chain: a data file together with its place in the chain, the statements of a
// schema file one by one before that. Dying between them is mended by running the file again.
func (s *Store) apply(ctx context.Context, f migrations.File, m *graph.Migration) error {
	m.At, m.By = time.Now().UTC(), osUser()
	err := s.read(ctx, func(ctx context.Context, t tx) error {
		return t.rows(ctx, "SHOW CURRENT USER YIELD user RETURN user", nil, func(v []any) error {
			m.ConnectedAs = graph.Text(v[0])
			return nil
		})
	})
	if err != nil {
		return err
	}
	line := 0 // of the statement that runs
	run := func(ctx context.Context, t tx, statements []migrations.Statement) error {
		for _, st := range statements {
			line = st.Line
			if _, err := t.do(ctx, st.Text, nil); err != nil {
				return err
			}
		}
		line = 0
		return nil
	}
	data := f.Statements
	if f.Schema {
		data = nil
		for i := range f.Statements {
			if _, err := s.write(ctx, func(ctx context.Context, t tx) error { return run(ctx, t, f.Statements[i:i+1]) }); err != nil {
				return fmt.Errorf("line %d: %w", line, err)
			}
		}
	}
	_, err = s.write(ctx, func(ctx context.Context, t tx) error {
		if err := run(ctx, t, data); err != nil {
			return err
		}
		m.In = time.Since(m.At)
		_, err := t.do(ctx, appendChain, map[string]any{
			"baseline": baseline, "at": m.At, "in": m.In.Milliseconds(), "by": m.By, "connectedAs": m.ConnectedAs,
			"version": m.Version, "name": m.Name, "file": m.File, "checksum": m.Checksum,
		})
		return err
	})
	if err != nil && line > 0 {
		return fmt.Errorf("line %d: %w", line, err)
	}
	return err
}

// lockMigrations keeps others from migrating until unlock: a transaction stays open that has locked a node. Should this
// process die, the server ends the transaction, and no lock is left behind.
func (s *Store) lockMigrations(ctx context.Context) (unlock func() error, err error) {
	for _, st := range []string{chainConstraint, lockConstraint, makeLock} {
		if _, err := s.write(ctx, func(ctx context.Context, t tx) error { _, err := t.do(ctx, st, nil); return err }); err != nil {
			return nil, err
		}
	}
	session := s.session(ctx, driver.AccessModeWrite)
	unlock = func() error { return session.Close(context.WithoutCancel(ctx)) } // rolls back
	t, err := session.BeginTransaction(ctx, driver.WithTxTimeout(lockWait))
	if err == nil {
		_, err = tx{t}.do(ctx, takeLock, map[string]any{"by": osUser()})
	}
	if err != nil {
		return nil, errors.Join(s.explain(err), unlock())
	}
	return unlock, nil
}

func isConstraint(err error) bool {
	var e *driver.Neo4jError
	return errors.As(err, &e) && e.Code == "Neo.ClientError.Schema.ConstraintValidationFailed"
}

func osUser() string {
	u, err := user.Current()
	if err != nil {
		return "unknown"
	}
	return u.Username
}

// checkMigrated makes sure, once, that the schema is that of this program.
func (s *Store) checkMigrated(ctx context.Context) error {
	if s.migrated.Load() {
		return nil
	}
	files, err := migrations.All()
	if err != nil {
		return err
	}
	pending, err := s.pending(ctx, files)
	if err != nil {
		return err
	}
	if len(pending) > 0 {
		return graph.Errorf(graph.ErrNotMigrated, "run `entente migrate up`",
			"%s: %d migrations are pending, the first is %s", s.where(), len(pending), pending[0].File)
	}
	return nil
}
