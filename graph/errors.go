package graph

import (
	"errors"
	"fmt"
	"strings"
)

// Kinds of errors that every store reports in the same way; test them with errors.Is.
var (
	ErrUnavailable = errors.New("graph is not reachable")     // server away, file cannot be opened
	ErrAuth        = errors.New("access to graph is refused") // wrong user or password
	ErrNoDatabase  = errors.New("no such database")           // the server has no database of this name
	ErrURI         = errors.New("wrong graph URI")            // scheme or form
	ErrNotMigrated = errors.New("graph is not migrated")      // run migrate up first
	ErrMigration   = errors.New("migrations do not fit")      // altered, missing or out of order
	ErrReadOnly    = errors.New("query would write")          // queries only read
	ErrSyntax      = errors.New("wrong Cypher")               // it cannot be parsed or has wrong names
	ErrUnsupported = errors.New("unsupported Cypher")         // embedded store: refused rather than approximated
	ErrBatch       = errors.New("wrong batch")                // not consistent in itself
)

// An Error carries one of the kinds above, what happened, and what to do about it.
type Error struct {
	Kind error  // one of the Err… of this package
	What string // "neo4j://localhost:7687 does not answer: connection refused"
	Hint string // "start it with `docker compose up -d`, or …"; may be empty
	Err  error  // the cause, may be nil
}

// Errorf makes an Error of a kind; a %w verb in the format sets the cause.
func Errorf(kind error, hint, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Kind: kind, What: err.Error(), Hint: hint, Err: errors.Unwrap(err)}
}

func (e *Error) Error() string {
	var s strings.Builder
	s.WriteString(e.What)
	if e.Hint != "" {
		s.WriteString("\n  ")
		s.WriteString(e.Hint)
	}
	return s.String()
}

// Unwrap gives both the kind and the cause to errors.Is and errors.As.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}
