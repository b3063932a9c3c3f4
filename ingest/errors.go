package ingest

import (
	"errors"
	"fmt"
)

// Error is a document, or a whole source, that could not be read.
type Error struct {
	Source string
	Line   int // 0 when the error is about the whole source
	Err    error
}

func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", e.Source, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.Source, e.Err)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Skipped is a file of a directory that was passed over; it is no failure.
type Skipped struct {
	Source string
	Reason string
}

func (s *Skipped) Error() string { return fmt.Sprintf("%s: skipped: %s", s.Source, s.Reason) }

var errNoText = errors.New("it holds no text")

// tooLargeError tells the limit that a document went over.
type tooLargeError struct{ limit int }

func (e *tooLargeError) Error() string {
	return fmt.Sprintf("it is larger than %s, the limit for one document (raise it with --max-size, or split it)", sizeText(e.limit))
}

func sizeText(n int) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%d kB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}

// skippedAt names the place of a refusal that was made without knowing it.
func skippedAt(err error, source string) error {
	var s *Skipped
	if errors.As(err, &s) {
		return &Skipped{Source: source, Reason: s.Reason}
	}
	return err
}
