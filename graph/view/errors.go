package view

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"entente/graph"
	"entente/graph/query"
)

// Kinds of errors of this package; test them with errors.Is.
var (
	ErrRequest  = errors.New("wrong request")  // a parameter is missing, unknown or out of bounds
	ErrNotFound = errors.New("no such entity") // nothing in the graph has this id or name
)

// A problem is how the interface tells an error.
type problem struct {
	Error string `json:"error"`
	Hint  string `json:"hint,omitempty"`
}

// status gives the HTTP status of an error.
func status(err error) int {
	switch {
	case errors.Is(err, ErrRequest), errors.Is(err, query.ErrParameter):
		return http.StatusBadRequest
	case errors.Is(err, ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, graph.ErrUnavailable), errors.Is(err, graph.ErrAuth), errors.Is(err, graph.ErrNoDatabase),
		errors.Is(err, graph.ErrNotMigrated), errors.Is(err, context.DeadlineExceeded):
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}

// describe takes an error apart into what happened and what to do.
func describe(err error) problem {
	var known *graph.Error
	switch {
	case errors.As(err, &known):
		return problem{Error: known.What, Hint: known.Hint}
	case errors.Is(err, context.DeadlineExceeded):
		return problem{Error: "the graph did not answer in time", Hint: "ask for less: fewer edges, or fewer actors at once"}
	}
	text, _, _ := strings.Cut(err.Error(), "\n")
	return problem{Error: text}
}

func writeProblem(w http.ResponseWriter, code int, p problem) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if code == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "2")
	}
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(p) // the reader may be gone
}
