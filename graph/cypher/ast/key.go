package ast

import (
	"fmt"
	"strings"
)

// Key writes an expression so that two expressions have one key exactly when
// they are the same expression, wherever they stand. Grouping keys use it.
func Key(e Expr) string {
	var b strings.Builder
	writeKey(&b, e)
	return b.String()
}

func writeKeys(b *strings.Builder, es ...Expr) {
	b.WriteByte('(')
	for i, e := range es {
		if i > 0 {
			b.WriteByte(',')
		}
		writeKey(b, e)
	}
	b.WriteByte(')')
}

func writeKey(b *strings.Builder, e Expr) {
	switch x := e.(type) {
	case nil:
		b.WriteByte('_')
	case *Literal:
		fmt.Fprintf(b, "%T:%#v", x.Value, x.Value)
	case *Param:
		fmt.Fprintf(b, "$%q", x.Name)
	case *Var:
		fmt.Fprintf(b, "%q", x.Name)
	case *Property:
		writeKey(b, x.Of)
		fmt.Fprintf(b, ".%q", x.Key)
	case *Index:
		b.WriteString("index")
		writeKeys(b, x.Of, x.At)
	case *Slice:
		b.WriteString("slice")
		writeKeys(b, x.Of, x.From, x.To)
	case *Unary:
		b.WriteString(x.Op)
		writeKeys(b, x.X)
	case *Binary:
		b.WriteString(x.Op)
		writeKeys(b, x.L, x.R)
	case *Compare:
		b.WriteString(strings.Join(x.Ops, " "))
		writeKeys(b, x.Operands...)
	case *IsNull:
		fmt.Fprintf(b, "null%t", x.Not)
		writeKeys(b, x.X)
	case *Call:
		fmt.Fprintf(b, "%s%t%t", strings.ToLower(x.Name), x.Distinct, x.Star)
		writeKeys(b, x.Args...)
	case *Case:
		b.WriteString("case")
		writeKeys(b, x.Subject, x.Else)
		for _, w := range x.Whens {
			fmt.Fprintf(b, "%t", w.Test)
			writeKeys(b, w.If, w.Then)
		}
	case *List:
		b.WriteString("list")
		writeKeys(b, x.Items...)
	case *Map:
		b.WriteString("map")
		for _, en := range x.Entries {
			fmt.Fprintf(b, "%q", en.Key)
			writeKeys(b, en.Value)
		}
	case *MapProjection:
		fmt.Fprintf(b, "project%q", x.Of.Name)
		for _, it := range x.Items {
			fmt.Fprintf(b, "%q%t%t", it.Key, it.All, it.Prop)
			writeKeys(b, it.Value)
		}
	case *ListComp:
		fmt.Fprintf(b, "listcomp%q", x.Var)
		writeKeys(b, x.In, x.Where, x.Map)
	case *Reduce:
		fmt.Fprintf(b, "reduce%q%q", x.Acc, x.Var)
		writeKeys(b, x.Init, x.In, x.Body)
	case *Quantifier:
		fmt.Fprintf(b, "%s%q", x.Kind, x.Var)
		writeKeys(b, x.In, x.Where)
	case *HasLabels:
		writeKeys(b, x.X)
		writeLabelKey(b, x.Labels)
	case *IsTyped:
		fmt.Fprintf(b, "typed%q%t", x.Type.String(), x.Not)
		writeKeys(b, x.X)
	default:
		// Patterns and subqueries are the same only where they stand.
		fmt.Fprintf(b, "%T@%d", e, e.Position().Offset)
	}
}

func writeLabelKey(b *strings.Builder, l *LabelExpr) {
	fmt.Fprintf(b, "%s%q(", l.Op, l.Name)
	for _, p := range l.Parts {
		writeLabelKey(b, p)
	}
	b.WriteByte(')')
}

// Children gives the direct sub-expressions of e. Subqueries and patterns are
// not entered.
func Children(e Expr) []Expr {
	switch x := e.(type) {
	case *Property:
		return []Expr{x.Of}
	case *Index:
		return []Expr{x.Of, x.At}
	case *Slice:
		return present(x.Of, x.From, x.To)
	case *Unary:
		return []Expr{x.X}
	case *Binary:
		return []Expr{x.L, x.R}
	case *Compare:
		return x.Operands
	case *IsNull:
		return []Expr{x.X}
	case *IsTyped:
		return []Expr{x.X}
	case *HasLabels:
		return []Expr{x.X}
	case *Call:
		return x.Args
	case *Case:
		out := present(x.Subject, x.Else)
		for _, w := range x.Whens {
			out = append(out, w.If, w.Then)
		}
		return out
	case *List:
		return x.Items
	case *Map:
		out := make([]Expr, 0, len(x.Entries))
		for _, en := range x.Entries {
			out = append(out, en.Value)
		}
		return out
	case *MapProjection:
		out := []Expr{x.Of}
		for _, it := range x.Items {
			out = append(out, present(it.Value)...)
		}
		return out
	case *ListComp:
		return present(x.In, x.Where, x.Map)
	case *PatternComp:
		return present(x.Where, x.Map)
	case *Reduce:
		return []Expr{x.Init, x.In, x.Body}
	case *Quantifier:
		return present(x.In, x.Where)
	}
	return nil
}

func present(es ...Expr) []Expr {
	var out []Expr
	for _, e := range es {
		if e != nil {
			out = append(out, e)
		}
	}
	return out
}

// Any tells whether f holds for e or for an expression inside of it.
func Any(e Expr, f func(Expr) bool) bool {
	if e == nil {
		return false
	}
	if f(e) {
		return true
	}
	for _, c := range Children(e) {
		if Any(c, f) {
			return true
		}
	}
	return false
}
