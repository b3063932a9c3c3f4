package cypher

import (
	"maps"
	"slices"
	"strings"

	"entente/graph/cypher/ast"
)

// projection compiles WITH and RETURN: items, aggregation, DISTINCT, ORDER BY,
// SKIP, LIMIT and WHERE. It gives the columns in their order.
func (c *compiler) projection(p *ast.Projection, in op, sc *scope) (op, *scope, []*symbol, error) {
	items, err := c.projected(p, sc)
	if err != nil {
		return nil, nil, nil, err
	}
	agg := false
	for _, it := range items {
		agg = agg || hasAggregate(it.X)
	}
	if !agg {
		for _, s := range p.OrderBy {
			if hasAggregate(s.X) {
				return nil, nil, nil, ast.Errorf(s.X.Position(), ast.Semantic, "InvalidAggregation", "ORDER BY aggregates, but what it sorts does not").
					WithHint("project the aggregate as well")
			}
		}
	}
	pr := &projecting{c: c, p: p, items: items, in: in, sc: sc, out: newScope()}
	for n, v := range sc.fixed {
		pr.out.fixed[n] = v
	}
	if agg {
		err = pr.aggregate()
	} else {
		err = pr.plain()
	}
	if err != nil {
		return nil, nil, nil, err
	}
	if err := pr.finish(); err != nil {
		return nil, nil, nil, err
	}
	pr.out.before = nil
	for _, it := range items {
		if _, isVar := it.X.(*ast.Var); !p.Return && !it.Aliased && !isVar {
			return nil, nil, nil, ast.Errorf(it.Pos, ast.Semantic, "NoExpressionAlias", "an expression in WITH needs a name").WithHint("write %s AS name", it.Name)
		}
	}
	return pr.in, pr.out, pr.columns, nil
}

// bareValue refuses a pattern where a value is wanted: a pattern is only a
// predicate.
func bareValue(e ast.Expr) error {
	if p, ok := e.(*ast.PatternExpr); ok && !p.Exists && p.Pattern.Shortest == "" {
		return ast.Errorf(p.Pos, ast.Syntax, "UnexpectedSyntax", "a pattern stands only where a condition is asked for").
			WithHint("write EXISTS { … }, COUNT { … } or [pattern | value]")
	}
	return nil
}

// projected expands * and checks names.
func (c *compiler) projected(p *ast.Projection, sc *scope) ([]ast.Item, error) {
	var items []ast.Item
	if p.Star {
		names := sc.names()
		if len(names) == 0 && len(p.Items) == 0 && p.Return {
			return nil, ast.Errorf(p.Pos, ast.Semantic, "NoVariablesInScope", "RETURN * needs variables, and none are defined")
		}
		for _, n := range names {
			items = append(items, ast.Item{Pos: p.Pos, X: &ast.Var{Pos: p.Pos, Name: n}, Name: n, Aliased: true})
		}
	}
	items = append(items, p.Items...)
	seen := map[string]bool{}
	for _, it := range items {
		_, isVar := it.X.(*ast.Var)
		if err := bareValue(it.X); err != nil {
			return nil, err
		}
		if seen[it.Name] {
			return nil, ast.Errorf(it.Pos, ast.Semantic, "ColumnNameConflict", "two columns are named %q", it.Name).WithHint("rename one with AS")
		}
		if sc.fixed[it.Name] != nil && !isVar && !p.Return {
			return nil, ast.Errorf(it.Pos, ast.Semantic, "VariableAlreadyBound", "%q comes from outside of the subquery and cannot be defined anew", it.Name)
		}
		seen[it.Name] = true
	}
	return items, nil
}

// projecting is a projection while it is compiled.
type projecting struct {
	c        *compiler
	p        *ast.Projection
	items    []ast.Item
	in       op
	sc, out  *scope
	columns  []*symbol
	sortKeys []sortKey
	where    *compiled
	carry    []int      // slots besides the columns that WHERE reads after sorting
	late     *projectOp // what no aggregate nor DISTINCT needs: it may follow after a limit
}

func (pr *projecting) column(it ast.Item, slot int, typ kind) {
	s := &symbol{name: it.Name, slot: slot, typ: typ}
	pr.columns = append(pr.columns, s)
	pr.out.vars[it.Name] = s
}

// plain projects row by row.
func (pr *projecting) plain() error {
	po := &projectOp{in: pr.in}
	for _, it := range pr.items {
		v, err := pr.c.expr(it.X, pr.sc)
		if err != nil {
			return err
		}
		if name, ok := it.X.(*ast.Var); ok {
			pr.column(it, pr.sc.find(name.Name).slot, v.typ)
			continue
		}
		slot := pr.c.fresh()
		po.items, po.slots, po.names = append(po.items, v), append(po.slots, slot), append(po.names, it.Name)
		pr.column(it, slot, v.typ)
	}
	if len(po.items) > 0 && !pr.p.Distinct && pr.p.Limit != nil && len(pr.p.OrderBy) > 0 {
		pr.late = po
	} else if len(po.items) > 0 {
		pr.in = po
	}
	if pr.p.Distinct {
		pr.in = &distinctOp{in: pr.in, slots: slotsOf(pr.columns)}
		keys := pr.keysOfItems(map[string]*symbol{})
		return pr.sorting(&aggregation{keys: keys, byKey: map[string]*aggSpec{}, none: true, mentioned: map[string]bool{}})
	}
	pr.out.before = pr.sc.all()
	return pr.sorting(nil)
}

// keysOfItems adds the projected expressions and their names.
func (pr *projecting) keysOfItems(keys map[string]*symbol) map[string]*symbol {
	for i, it := range pr.items {
		if _, isVar := it.X.(*ast.Var); !isVar {
			keys[ast.Key(it.X)] = pr.columns[i]
		} else if _, taken := keys[ast.Key(it.X)]; !taken {
			keys[ast.Key(it.X)] = pr.columns[i]
		}
	}
	for _, col := range pr.columns {
		keys[ast.Key(&ast.Var{Name: col.name})] = col
	}
	return keys
}

// mentioned gives the variables that grouping keys read.
func (pr *projecting) mentioned() map[string]bool {
	out := map[string]bool{}
	for _, it := range pr.items {
		if hasAggregate(it.X) {
			continue
		}
		ast.Any(it.X, func(e ast.Expr) bool {
			if v, ok := e.(*ast.Var); ok {
				out[v.Name] = true
			}
			return false
		})
	}
	return out
}

func (pr *projecting) aggregate() error {
	c := pr.c
	ao := &aggregateOp{in: pr.in}
	keys := map[string]*symbol{}
	slots := make([]int, len(pr.items))
	types := make([]kind, len(pr.items))
	for i, it := range pr.items {
		if hasAggregate(it.X) {
			continue
		}
		v, err := c.expr(it.X, pr.sc)
		if err != nil {
			return err
		}
		slots[i], types[i] = c.fresh(), v.typ
		keys[ast.Key(it.X)] = &symbol{name: it.Name, slot: slots[i], typ: v.typ}
		ao.keys, ao.slots, ao.names = append(ao.keys, v), append(ao.slots, slots[i]), append(ao.names, it.Name)
	}
	agg := &aggregation{keys: keys, byKey: map[string]*aggSpec{}, mixed: true, mentioned: pr.mentioned()}
	c.agg = agg
	defer func() { c.agg = nil }()
	post := &projectOp{in: ao}
	for i, it := range pr.items {
		if !hasAggregate(it.X) {
			continue
		}
		v, err := c.expr(it.X, pr.sc)
		if err != nil {
			return err
		}
		slots[i], types[i] = c.fresh(), v.typ
		post.items, post.slots, post.names = append(post.items, v), append(post.slots, slots[i]), append(post.names, it.Name)
	}
	for i, it := range pr.items {
		pr.column(it, slots[i], types[i])
	}
	c.agg = nil
	sortAgg := &aggregation{keys: pr.keysOfItems(keys), specs: agg.specs, byKey: agg.byKey, mentioned: agg.mentioned}
	pr.in = post
	if pr.p.Distinct {
		pr.in = &distinctOp{in: post, slots: slotsOf(pr.columns)}
	}
	if err := pr.sorting(sortAgg); err != nil {
		return err
	}
	ao.specs = sortAgg.specs
	return nil
}

// sorting compiles ORDER BY and WHERE.
func (pr *projecting) sorting(agg *aggregation) error {
	c := pr.c
	scope := pr.out
	if agg != nil {
		agg.sorting, agg.projected = true, pr.columns
		scope = pr.sc
	}
	for _, s := range pr.p.OrderBy {
		if agg != nil {
			agg.mixed = hasAggregate(s.X)
		}
		c.agg = agg
		v, err := c.expr(s.X, scope)
		c.agg = nil
		if err != nil {
			return err
		}
		k := sortKey{compiled: v, desc: s.Desc, harmless: harmless(s.X, scope)}
		pr.sortKeys = append(pr.sortKeys, pr.unaliased(k, s.X))
	}
	if pr.p.Where == nil {
		return nil
	}
	if hasAggregate(pr.p.Where) {
		return ast.Errorf(pr.p.Where.Position(), ast.Semantic, "InvalidAggregation", "WHERE cannot aggregate").WithHint("project the aggregate, and test its alias")
	}
	if agg != nil {
		agg.mixed = false
	}
	c.agg = agg
	where, err := c.typed(pr.p.Where, scope, kBool)
	c.agg = nil
	if err != nil {
		return err
	}
	pr.where = &where
	for s := range where.uses {
		pr.carry = append(pr.carry, s)
	}
	return nil
}

// unaliased sorts by the expression that a column stands for, where that can
// be computed twice, so that the column itself may follow after a limit.
func (pr *projecting) unaliased(k sortKey, x ast.Expr) sortKey {
	v, ok := x.(*ast.Var)
	if !ok || pr.late == nil {
		return k
	}
	for i, name := range pr.late.names {
		if col := pr.out.vars[v.Name]; name != v.Name || col == nil || col.slot != pr.late.slots[i] {
			continue
		}
		for _, it := range pr.items {
			if it.Name == name && harmless(it.X, pr.sc) {
				k.compiled, k.harmless = pr.late.items[i], true
			}
		}
	}
	return k
}

// split takes those columns that sorting reads, and puts them before it, out
// of those that are only computed for the rows that remain. It gives the slots
// that sorting has to carry for the latter.
func (pr *projecting) split() (carry []int) {
	early, late := &projectOp{in: pr.in}, &projectOp{}
	computed := map[int]bool{}
	for i, slot := range pr.late.slots {
		to := late
		for _, k := range pr.sortKeys {
			if k.uses[slot] {
				to = early
			}
		}
		to.items, to.slots, to.names = append(to.items, pr.late.items[i]), append(to.slots, slot), append(to.names, pr.late.names[i])
		computed[slot] = to == late
	}
	if len(early.items) > 0 {
		pr.in = early
	}
	for _, s := range append(slotsOf(pr.columns), pr.carry...) {
		if !computed[s] {
			carry = appendMissing(carry, []int{s})
		}
	}
	for _, it := range late.items {
		for _, s := range slices.Sorted(maps.Keys(it.uses)) {
			carry = appendMissing(carry, []int{s})
		}
	}
	pr.late = nil
	if len(late.items) > 0 {
		pr.late = late
	}
	return carry
}

// finish stacks sort, skip, limit and filter.
func (pr *projecting) finish() error {
	skip, err := pr.c.count(pr.p.Skip, "SKIP")
	if err != nil {
		return err
	}
	limit, err := pr.c.count(pr.p.Limit, "LIMIT")
	if err != nil {
		return err
	}
	if len(pr.sortKeys) > 0 {
		slots := appendMissing(slotsOf(pr.columns), pr.carry)
		if pr.late != nil {
			slots = pr.split()
		}
		pr.in = &sortOp{in: pr.in, keys: pr.sortKeys, slots: slots, skip: skip, limit: limit}
	}
	if skip != nil {
		pr.in = &skipOp{in: pr.in, n: skip}
	}
	if limit != nil {
		pr.in = &limitOp{in: pr.in, n: limit}
	}
	if pr.late != nil {
		pr.late.in = pr.in
		pr.in = pr.late
	}
	if pr.where != nil {
		pr.in = &filterOp{in: pr.in, pred: *pr.where, pos: pr.p.Where.Position()}
	}
	return nil
}

func slotsOf(cols []*symbol) []int {
	var out []int
	for _, c := range cols {
		out = appendMissing(out, []int{c.slot})
	}
	return out
}

func appendMissing(slots, more []int) []int {
	for _, m := range more {
		found := false
		for _, s := range slots {
			found = found || s == m
		}
		if !found {
			slots = append(slots, m)
		}
	}
	return slots
}

// rowCount is the number of SKIP or LIMIT.
type rowCount func(x *exec) (int64, error)

func (c *compiler) count(e ast.Expr, clause string) (rowCount, error) {
	if e == nil {
		return nil, nil
	}
	if ast.Any(e, func(e ast.Expr) bool {
		switch e.(type) {
		case *ast.Var, *ast.PatternExpr, *ast.PatternComp, *ast.Subquery:
			return true
		}
		return false
	}) {
		return nil, ast.Errorf(e.Position(), ast.Semantic, "NonConstantExpression", "%s takes a number that does not depend on the rows", clause)
	}
	v, err := c.expr(e, newScope())
	if err != nil {
		return nil, err
	}
	check := func(n any) (int64, error) {
		k, ok := n.(int64)
		if !ok {
			return 0, ast.Errorf(e.Position(), ast.Semantic, "InvalidArgumentType", "%s takes an integer", clause)
		}
		if k < 0 {
			return 0, ast.Errorf(e.Position(), ast.Semantic, "NegativeIntegerArgument", "%s cannot be negative", clause)
		}
		return k, nil
	}
	if lit, ok := e.(*ast.Literal); ok {
		if _, err := check(lit.Value); err != nil {
			return nil, err
		}
	}
	return func(x *exec) (int64, error) {
		n, err := v.eval(x)
		if err != nil {
			return 0, err
		}
		return check(n)
	}, nil
}

// projectOp computes expressions into slots.
type projectOp struct {
	in    op
	items []compiled
	slots []int
	names []string
}

func (o *projectOp) run(x *exec, next func() error) error {
	return o.in.run(x, func() error {
		for i, it := range o.items {
			v, err := it.eval(x)
			if err != nil {
				return err
			}
			x.row[o.slots[i]] = v
		}
		return next()
	})
}
func (o *projectOp) inputs() []op { return []op{o.in} }
func (o *projectOp) describe() PlanStep {
	return PlanStep{Operator: "Project", Detail: strings.Join(o.names, ", ")}
}
