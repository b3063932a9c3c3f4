package embedded

import (
	"cmp"
	"slices"
)

// run is a stretch of nodes that all have one label.
type run struct{ first, last int64 }

// label gives a node a label.
func (w *writer) label(label, node int64) {
	runs := w.runs[label]
	if n := len(runs); n > 0 && runs[n-1].last+1 == node {
		runs[n-1].last = node
		return
	}
	w.runs[label] = append(runs, run{node, node})
}

// unlabel takes it away again.
func (w *writer) unlabel(label, node int64) error {
	var r run
	err := w.get("SELECT first, last FROM labelled WHERE label = ? AND first <= ? ORDER BY first DESC LIMIT 1", []any{label, node}, &r.first, &r.last)
	if err != nil {
		return err
	}
	if node > r.last {
		return errCorrupt
	}
	if err := w.exec("DELETE FROM labelled WHERE label = ? AND first = ?", label, r.first); err != nil {
		return err
	}
	for _, part := range []run{{r.first, node - 1}, {node + 1, r.last}} {
		if part.first > part.last {
			continue
		}
		if err := w.exec("INSERT INTO labelled VALUES (?, ?, ?)", label, part.first, part.last); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) flushLabels() error {
	for label, runs := range w.runs { // in any order: it is one of the keys of the table
		for _, r := range runs {
			if err := w.labelled.add(w.ctx, label, r.first, r.last); err != nil {
				return err
			}
		}
		w.runs[label] = runs[:0]
	}
	return w.labelled.flush(w.ctx)
}

// withLabel gives the nodes that have a label, or with 0 all nodes: each has
// one label at least.
func (s *snapshot) withLabel(id int64) ([]run, error) {
	s.c.mu.RLock()
	runs, ok := s.c.labelled[id]
	s.c.mu.RUnlock()
	if ok {
		return runs, nil
	}
	query, args := "SELECT first, last FROM labelled WHERE label = ?", []any{id}
	if id == 0 {
		query, args = "SELECT first, last FROM labelled", nil
	}
	err := s.rows(query, args, func(scan func(...any) error) error {
		var r run
		err := scan(&r.first, &r.last)
		runs = append(runs, r)
		return err
	})
	if err != nil {
		return nil, err
	}
	runs = joined(runs)
	s.c.mu.Lock()
	s.c.grow(entrySize + 16*int64(len(runs)))
	s.c.labelled[id] = runs
	s.c.mu.Unlock()
	return runs, nil
}

// joined puts runs in order, each node in one of them only.
func joined(runs []run) []run {
	slices.SortFunc(runs, func(a, b run) int { return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.last, b.last)) })
	out := runs[:0]
	for _, r := range runs {
		if n := len(out); n > 0 && r.first <= out[n-1].last+1 {
			out[n-1].last = max(out[n-1].last, r.last)
			continue
		}
		out = append(out, r)
	}
	return out
}
