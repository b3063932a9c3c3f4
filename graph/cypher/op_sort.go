package cypher

import (
	"slices"

	"entente/graph/cypher/value"
)

type sortKey struct {
	compiled
	desc bool
	// harmless tells that it cannot fail, so that it need not be computed where
	// it does not matter.
	harmless bool
}

// sortOp sorts; with a limit it holds little more than the rows it will give.
type sortOp struct {
	in          op
	keys        []sortKey
	slots       []int
	skip, limit rowCount
}

type sortRow struct {
	keys []any
	row  saved
	size int64
}

func (o *sortOp) compareKey(i int, a, b any) int {
	c := value.Order(a, b)
	if o.keys[i].desc {
		return -c
	}
	return c
}

func (o *sortOp) compare(a, b sortRow) int {
	for i := range o.keys {
		if c := o.compareKey(i, a.keys[i], b.keys[i]); c != 0 {
			return c
		}
	}
	return 0
}

// bound gives the number of rows that can still matter, or -1.
func (o *sortOp) bound(x *exec) (int64, error) {
	if o.limit == nil {
		return -1, nil
	}
	n, err := o.limit(x)
	if err != nil || o.skip == nil {
		return n, err
	}
	s, err := o.skip(x)
	if n+s < n {
		return -1, err
	}
	return n + s, err
}

// sorting is the state of one run of a sortOp.
type sorting struct {
	*sortOp
	x    *exec
	top  int64 // rows that matter, -1 for all
	rows []sortRow
	held int64
	keys []any // of the row in work
	// worst are the keys of the last row that mattered when rows were cut; none
	// that comes after it in order, or is equal, can matter any more.
	worst []any
	sure  int // keys from this one on are harmless
}

func (o *sortOp) run(x *exec, next func() error) error {
	top, err := o.bound(x)
	if err != nil {
		return err
	}
	s := &sorting{sortOp: o, x: x, top: top, keys: make([]any, len(o.keys)), sure: len(o.keys)}
	for s.sure > 0 && o.keys[s.sure-1].harmless {
		s.sure--
	}
	defer func() { x.release(s.held) }()
	if err := o.in.run(x, s.add); err != nil {
		return err
	}
	s.cut()
	for _, r := range s.rows {
		x.restore(o.slots, r.row)
		if err := next(); err != nil {
			return err
		}
	}
	return nil
}

// add takes a row, if it can still matter.
func (s *sorting) add() error {
	if err := s.x.tick(); err != nil {
		return err
	}
	if keep, err := s.evaluate(); err != nil || !keep {
		return err
	}
	r := sortRow{keys: slices.Clone(s.keys)}
	r.row, r.size = s.x.save(s.slots)
	r.size += 24 + 16*int64(len(r.keys))
	s.rows = append(s.rows, r)
	s.held += r.size
	if s.top >= 0 && int64(len(s.rows)) > 2*s.top+64 {
		s.cut()
	}
	return s.x.keep(r.size)
}

// evaluate computes the keys of a row up to the one that shows that it comes
// too late.
func (s *sorting) evaluate() (keep bool, err error) {
	order := 0 // of the row beside the worst one
	for i := range s.sortOp.keys {
		if s.keys[i], err = s.sortOp.keys[i].eval(s.x); err != nil {
			return false, err
		}
		if s.worst == nil {
			continue
		}
		if order == 0 {
			order = s.compareKey(i, s.keys[i], s.worst[i])
		}
		if order > 0 && i+1 >= s.sure {
			return false, nil
		}
	}
	return s.worst == nil || order < 0, nil
}

// cut sorts the rows and drops those that no longer matter.
func (s *sorting) cut() {
	slices.SortStableFunc(s.rows, s.compare)
	if s.top < 0 || int64(len(s.rows)) < s.top {
		return
	}
	for _, r := range s.rows[s.top:] {
		s.x.release(r.size)
		s.held -= r.size
	}
	clear(s.rows[s.top:])
	s.rows = s.rows[:s.top]
	if s.top > 0 {
		s.worst = s.rows[s.top-1].keys
	}
}

func (o *sortOp) inputs() []op { return []op{o.in} }
func (o *sortOp) describe() PlanStep {
	if o.limit != nil {
		return PlanStep{Operator: "Top"}
	}
	return PlanStep{Operator: "Sort"}
}
