// Package ast holds the syntax tree of a Cypher query; every part of it knows
// its place in the text.
package ast

// Expr is an expression.
type Expr interface {
	Position() Pos
}

// Literal is null, a boolean, a number or a string.
type Literal struct {
	Pos
	Value any
}

// Param is $name.
type Param struct {
	Pos
	Name string
}

// Var is a variable.
type Var struct {
	Pos
	Name string
}

// Property is Of.Key.
type Property struct {
	Pos
	Of  Expr
	Key string
}

// Index is Of[At].
type Index struct {
	Pos
	Of, At Expr
}

// Slice is Of[From..To]; either end may be nil.
type Slice struct {
	Pos
	Of, From, To Expr
}

// Unary is an operator with one operand: -, +, NOT.
type Unary struct {
	Pos
	Op string
	X  Expr
}

// Binary is an operator with two operands, named in upper case: +, AND, IN,
// STARTS WITH, =~ and so on.
type Binary struct {
	Pos
	Op   string
	L, R Expr
}

// Compare is a chain of comparisons: Operands[0] Ops[0] Operands[1] ...
type Compare struct {
	Pos
	Operands []Expr
	Ops      []string
	OpPos    []Pos
}

// IsNull is X IS [NOT] NULL.
type IsNull struct {
	Pos
	X   Expr
	Not bool
}

// HasLabels is X:Labels.
type HasLabels struct {
	Pos
	X      Expr
	Labels *LabelExpr
}

// Call is a function call; Star marks count(*).
type Call struct {
	Pos
	Name     string
	Distinct bool
	Star     bool
	Args     []Expr
}

// When is one branch of a CASE. If is a condition where CASE has no subject, or
// with Test; else it is what the subject is compared with.
type When struct {
	If, Then Expr
	Test     bool
}

// Case is CASE [Subject] WHEN … THEN … [ELSE …] END.
type Case struct {
	Pos
	Subject Expr
	Whens   []When
	Else    Expr
}

// List is a list literal.
type List struct {
	Pos
	Items []Expr
}

// Entry is a key with its value in a map literal.
type Entry struct {
	Pos
	Key   string
	Value Expr
}

// Map is a map literal.
type Map struct {
	Pos
	Entries []Entry
}

// ProjItem is a part of a map projection: .key, .*, variable, or key: value.
type ProjItem struct {
	Pos
	Key   string // property or key; the variable's name for a variable
	All   bool   // .*
	Prop  bool   // .key
	Value Expr   // for key: value, and for a variable
}

// MapProjection is variable {…}.
type MapProjection struct {
	Pos
	Of    *Var
	Items []ProjItem
}

// ListComp is [Var IN In WHERE Where | Map]; Where and Map may be nil.
type ListComp struct {
	Pos
	Var            string
	In, Where, Map Expr
}

// PatternComp is [Pattern WHERE Where | Map].
type PatternComp struct {
	Pos
	Pattern    *Path
	Where, Map Expr
}

// Reduce is reduce(Acc = Init, Var IN In | Body).
type Reduce struct {
	Pos
	Acc            string
	Init           Expr
	Var            string
	In, Body       Expr
	AccPos, VarPos Pos
}

// Quantifier is all, any, none or single over a list.
type Quantifier struct {
	Pos
	Kind      string
	Var       string
	In, Where Expr
}

// PatternExpr is a pattern used as a predicate, or shortestPath as a value.
type PatternExpr struct {
	Pos
	Exists  bool // written as exists(pattern)
	Pattern *Path
}

// Subquery is EXISTS {…}, COUNT {…} or COLLECT {…}.
type Subquery struct {
	Pos
	Kind  string // EXISTS, COUNT, COLLECT
	Query *Query
}

// IsTyped is X IS [NOT] :: Type.
type IsTyped struct {
	Pos
	X    Expr
	Type *TypeExpr
	Not  bool
}

// TypeExpr is a type: a name in upper case, with what it is a list Of, or Any
// of several.
type TypeExpr struct {
	Pos
	Name    string
	Of      *TypeExpr
	NotNull bool
	Any     []*TypeExpr
}

// String writes the type.
func (t *TypeExpr) String() string {
	out := t.Name
	for i, a := range t.Any {
		if i > 0 {
			out += " | "
		}
		out += a.String()
	}
	if t.Of != nil {
		out += "<" + t.Of.String() + ">"
	}
	if t.NotNull {
		out += " NOT NULL"
	}
	return out
}

// LabelExpr is a label or type expression. Op is "" for a name, "%" for any,
// "!", "&" or "|".
type LabelExpr struct {
	Pos
	Op    string
	Name  string
	Parts []*LabelExpr
}
