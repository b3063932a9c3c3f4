package neo4j

import (
	"context"
	"errors"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
)

// explain turns an error of the driver into one that says what happened and what to do.
func (s *Store) explain(err error) error {
	var known *graph.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case errors.Is(err, context.Canceled):
		return context.Canceled
	}
	// An error that outlived its retries carries those before it; the last one tells most.
	var limit *driver.TransactionExecutionLimit
	if errors.As(err, &limit) && len(limit.Errors) > 0 {
		err = limit.Errors[len(limit.Errors)-1]
	}
	var server *driver.Neo4jError
	if errors.As(err, &server) {
		return s.explainServer(server)
	}
	const away = "is it running (`docker compose up -d`), and is this the address of Bolt, by default port 7687?"
	switch {
	case driver.IsConnectivityError(err):
		hint := away
		if strings.Contains(err.Error(), "TLS is enabled") || strings.Contains(err.Error(), "tls:") || strings.Contains(err.Error(), "x509") {
			hint = "for a server without TLS use neo4j:// or bolt://, for one with a certificate of its own +ssc"
		}
		return graph.Errorf(graph.ErrUnavailable, hint, "%s does not answer: %w", s.where(), err)
	case errors.Is(err, context.DeadlineExceeded):
		return graph.Errorf(graph.ErrUnavailable, away, "%s does not answer in time: %w", s.where(), err)
	case driver.IsUsageError(err):
		return graph.Errorf(graph.ErrSyntax, "", "%w", err)
	}
	return err
}

func (s *Store) explainServer(e *driver.Neo4jError) error {
	has := func(parts ...string) bool {
		for _, p := range parts {
			if strings.HasPrefix(e.Code, "Neo.ClientError."+p) {
				return true
			}
		}
		return false
	}
	switch {
	case has("Security.CredentialsExpired"):
		return graph.Errorf(graph.ErrAuth, "log in once with Neo4j Browser and change the first password",
			"%s: the password must be changed before its first use: %w", s.where(), e)
	case has("Security.AuthenticationRateLimit"):
		return graph.Errorf(graph.ErrAuth, "wait a few seconds, then set NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE)",
			"%s: too many wrong passwords: %w", s.where(), e)
	case has("Security.Unauthorized"):
		return graph.Errorf(graph.ErrAuth, "set NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE)",
			"%s: wrong user or password: %w", s.where(), e)
	case has("Security."):
		return graph.Errorf(graph.ErrAuth, "the user may not do this", "%s: %w", s.where(), e)
	case has("Database.DatabaseNotFound", "Database.DatabaseUnavailable"):
		return graph.Errorf(graph.ErrNoDatabase, "the Community edition has one, called neo4j; name another with --database",
			"%s: %w", s.where(), e)
	case has("Statement.AccessMode", "Request.Forbidden"):
		return graph.Errorf(graph.ErrReadOnly, "queries only read; the graph is changed by loading documents", "%w", e)
	case has("Statement.", "Procedure."):
		return graph.Errorf(graph.ErrSyntax, "", "%w", errors.New(e.Msg))
	case strings.HasPrefix(e.Code, "Neo.TransientError.General.DatabaseUnavailable"):
		return graph.Errorf(graph.ErrUnavailable, "it may still be starting: try again", "%s: %w", s.where(), e)
	}
	return e
}
