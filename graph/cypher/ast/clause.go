package ast

// Direction of a relationship in a pattern, seen from the left node.
type Direction uint8

// Directions.
const (
	Both Direction = iota
	Out
	In
)

// NodePattern is (Var:Labels {Props} WHERE Where).
type NodePattern struct {
	Pos
	Var    string
	Labels *LabelExpr
	Props  Expr
	Where  Expr
}

// Range is the bounds of a variable-length relationship; nil means open.
type Range struct {
	Min, Max *int64
}

// RelPattern is -[Var:Types*Length {Props} WHERE Where]->, or a quantified
// path pattern when Group is set.
type RelPattern struct {
	Pos
	Var    string
	Types  *LabelExpr
	Props  Expr
	Where  Expr
	Dir    Direction
	Length *Range
	Group  *Path
	// GroupWhere is the predicate inside of the parentheses of a group.
	GroupWhere Expr
}

// Selector says which of the paths between the same two nodes a pattern
// matches: the K shortest, or all those of the K smallest lengths.
type Selector struct {
	Pos
	K      int64
	Groups bool
}

// Path is a path pattern: len(Nodes) == len(Rels)+1.
type Path struct {
	Pos
	Var      string
	VarPos   Pos
	Shortest string // "", "shortestPath" or "allShortestPaths"
	Selector *Selector
	Where    Expr // of a path pattern in parentheses: it takes part in the selection
	Nodes    []*NodePattern
	Rels     []*RelPattern
}

// Clause is a part of a query.
type Clause interface {
	Position() Pos
}

// Match is [OPTIONAL] MATCH.
type Match struct {
	Pos
	Optional bool
	Patterns []*Path
	Where    Expr
}

// Unwind is UNWIND X AS Var.
type Unwind struct {
	Pos
	X      Expr
	Var    string
	VarPos Pos
}

// Item is a projected expression. Name is its alias, or its text.
type Item struct {
	Pos
	X       Expr
	Name    string
	Aliased bool
}

// SortItem is a key of ORDER BY.
type SortItem struct {
	X    Expr
	Desc bool
}

// Projection is WITH or RETURN.
type Projection struct {
	Pos
	Return   bool
	Distinct bool
	Star     bool
	Items    []Item
	OrderBy  []SortItem
	Skip     Expr
	Limit    Expr
	Where    Expr // WITH only
}

// Yield is a column taken from a procedure.
type Yield struct {
	Pos
	Column, Name string
}

// CallProc is CALL name(args) YIELD …, or a SHOW command, which is a procedure
// under another spelling.
type CallProc struct {
	Pos
	Name      string
	Show      bool
	Optional  bool
	Args      []Expr
	Parens    bool
	HasYield  bool
	YieldStar bool
	Yields    []Yield
	Where     Expr
}

// CallQuery is CALL [(imports)] { … }.
type CallQuery struct {
	Pos
	Scoped     bool // CALL (…) { … }
	ImportStar bool
	Imports    []*Var
	Optional   bool
	Query      *Query
}

// Write is a clause that writes. It is parsed only as far as the refusal or a
// test's own writer needs: Patterns for CREATE and MERGE.
type Write struct {
	Pos
	Kind     string
	Patterns []*Path
	Sets     []SetItem
	Exprs    []Expr
	Detach   bool
}

// SetItem is one assignment of SET, or one removal of REMOVE.
type SetItem struct {
	Pos
	Target Expr   // variable or property
	Op     string // "=", "+=", ":"
	Value  Expr
	Labels []string
}

// Single is a sequence of clauses.
type Single struct {
	Pos
	Clauses []Clause
}

// Query is one or more Singles joined by UNION.
type Query struct {
	Pos
	Parts []*Single
	All   []bool // All[i] joins Parts[i] and Parts[i+1]
}

// Mode says whether a statement runs, is explained, or both.
type Mode uint8

// Modes.
const (
	Run Mode = iota
	Explain
	Profile
)

// Statement is a whole query text.
type Statement struct {
	Mode  Mode
	Query *Query
}
