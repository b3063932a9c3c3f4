package cypher

import "entente/graph/cypher/ast"

// Error says what is wrong with a query, where, and what to do about it.
type Error = ast.Error

// Codes of errors; see Error.Code.
const (
	Syntax      = ast.Syntax
	Semantic    = ast.Semantic
	Unsupported = ast.Unsupported
	ReadOnly    = ast.ReadOnly
	Parameter   = ast.Parameter
	Type        = ast.Type
	Argument    = ast.Argument
	Arithmetic  = ast.Arithmetic
	NotFound    = ast.NotFound
	Memory      = ast.Memory
	Timeout     = ast.Timeout
)
