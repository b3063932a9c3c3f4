package ast

import (
	"fmt"
	"strings"
)

// Pos is a place in the text of a query. Line and Col start at 1; Col counts
// code points. Offset counts bytes.
type Pos struct {
	Line, Col, Offset int
}

// Position gives the place itself, so that a node that embeds Pos has one.
func (p Pos) Position() Pos { return p }

// Code classifies an error.
type Code string

// Codes of errors.
const (
	Syntax      Code = "Syntax"      // the text is no Cypher
	Semantic    Code = "Semantic"    // the text means nothing: an unknown variable, a misplaced aggregate
	Unsupported Code = "Unsupported" // Cypher that this engine does not answer
	ReadOnly    Code = "ReadOnly"    // a clause that writes
	Parameter   Code = "Parameter"   // a parameter is missing or of no Cypher type
	Type        Code = "Type"        // a value of the wrong type
	Argument    Code = "Argument"    // a value that a function or clause cannot take
	Arithmetic  Code = "Arithmetic"  // overflow or division by zero
	NotFound    Code = "NotFound"    // a procedure, index or entity that is not there
	Memory      Code = "Memory"      // the bound on memory was reached
	Timeout     Code = "Timeout"     // time was up or the caller cancelled
)

// Error says what is wrong with a query, where, and what to do about it.
type Error struct {
	Code      Code
	Detail    string // the kind within the code, in the words of the openCypher TCK: "UndefinedVariable"
	Message   string
	Hint      string // what to try instead; may be empty
	Line, Col int    // 1-based; 0 when the error has no place
	Text      string // the query
	Err       error  // the cause, for errors.Is
}

// Error gives line:col, message and hint in one line.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Line > 0 {
		fmt.Fprintf(&b, "%d:%d: ", e.Line, e.Col)
	}
	b.WriteString(e.Message)
	if e.Hint != "" {
		b.WriteString("; " + e.Hint)
	}
	return b.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Snippet shows the line of the query with a mark under the place.
func (e *Error) Snippet() string {
	lines := strings.Split(e.Text, "\n")
	if e.Line < 1 || e.Line > len(lines) {
		return ""
	}
	line := strings.TrimRight(lines[e.Line-1], "\r")
	var pad strings.Builder
	for i, r := range []rune(line) {
		if i >= e.Col-1 {
			break
		}
		if r == '\t' {
			pad.WriteByte('\t')
		} else {
			pad.WriteByte(' ')
		}
	}
	return line + "\n" + pad.String() + "^"
}

// At fills the place of an error.
func (e *Error) At(p Pos) *Error {
	e.Line, e.Col = p.Line, p.Col
	return e
}

// Errorf makes an error at a place.
func Errorf(p Pos, code Code, detail, format string, args ...any) *Error {
	return &Error{Code: code, Detail: detail, Message: fmt.Sprintf(format, args...), Line: p.Line, Col: p.Col}
}

// WithHint adds what to try instead.
func (e *Error) WithHint(format string, args ...any) *Error {
	e.Hint = fmt.Sprintf(format, args...)
	return e
}
