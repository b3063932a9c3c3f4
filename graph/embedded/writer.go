package embedded

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"entente/graph/cypher/value"
)

// writer changes nodes and relationships within one transaction and keeps
// indexes and totals in step.
type writer struct {
	ctx   context.Context
	tx    *sql.Tx
	names *names

	lastNode, lastRel int64

	nodes, labelled  *bulk
	out, inn, lookup *sortedBulk

	totals map[[2]int64]int64
	stmts  map[string]*sql.Stmt
}

func newWriter(ctx context.Context, tx *sql.Tx) (*writer, error) {
	w := &writer{ctx: ctx, tx: tx, totals: map[[2]int64]int64{}, stmts: map[string]*sql.Stmt{},
		nodes: newBulk(tx, "node", 3), labelled: newBulk(tx, "labelled", 2), out: newSortedBulk(tx, "out", 5),
		inn: newSortedBulk(tx, "inn", 4), lookup: newSortedBulk(tx, "lookup", 3)}
	var err error
	if w.names, err = readNames(ctx, tx); err != nil {
		return nil, err
	}
	if err := w.get("SELECT value FROM meta WHERE key = 'node'", nil, &w.lastNode); err != nil {
		return nil, err
	}
	return w, w.get("SELECT value FROM meta WHERE key = 'rel'", nil, &w.lastRel)
}

func (w *writer) stmt(query string) (*sql.Stmt, error) {
	if st, ok := w.stmts[query]; ok {
		return st, nil
	}
	st, err := w.tx.PrepareContext(w.ctx, query)
	if err == nil {
		w.stmts[query] = st
	}
	return st, err
}

func (w *writer) get(query string, args []any, dst ...any) error {
	st, err := w.stmt(query)
	if err != nil {
		return err
	}
	return st.QueryRowContext(w.ctx, args...).Scan(dst...)
}

func (w *writer) exec(query string, args ...any) error {
	st, err := w.stmt(query)
	if err != nil {
		return err
	}
	_, err = st.ExecContext(w.ctx, args...)
	return err
}

func (w *writer) rows(query string, args []any, f func(scan func(...any) error) error) error {
	st, err := w.stmt(query)
	if err != nil {
		return err
	}
	rows, err := st.QueryContext(w.ctx, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := f(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// name gives the number of a name, a new one if need be.
func (w *writer) name(kind int, name string) (int64, error) {
	if id, ok := w.names.ids[kind][name]; ok {
		return id, nil
	}
	id := int64(1)
	for known := range w.names.texts[kind] {
		id = max(id, known+1)
	}
	if kind == kindType {
		id = max(id, lastLowerType+1)
	}
	w.names.add(kind, id, name)
	return id, w.exec("INSERT INTO name VALUES (?, ?, ?)", kind, id, name)
}

func (w *writer) encode(props map[string]any) ([]byte, error) {
	return encodeProps([]byte{}, props, func(k string) (int64, error) { return w.name(kindKey, k) })
}

func (w *writer) count(kind int, id, delta int64) { w.totals[[2]int64{int64(kind), id}] += delta }

// node makes a node.
func (w *writer) node(labels []string, props map[string]any) (int64, error) {
	w.lastNode++
	id := w.lastNode
	blob, err := w.encode(props)
	if err != nil {
		return 0, err
	}
	ids := make([]int64, len(labels))
	for i, l := range labels {
		if ids[i], err = w.name(kindLabel, l); err != nil {
			return 0, err
		}
		if err := w.labelled.add(w.ctx, ids[i], id); err != nil {
			return 0, err
		}
		w.count(kindLabel, ids[i], 1)
	}
	w.count(kindLabel, 0, 1)
	if err := w.nodes.add(w.ctx, id, encodeLabels(ids), blob); err != nil {
		return 0, err
	}
	w.index(labels, props, id)
	return id, nil
}

// index adds a node to the indexes of its labels.
func (w *writer) index(labels []string, props map[string]any, id int64) {
	for i := range indexes {
		ix := &indexes[i]
		v := props[ix.key]
		if v == nil || ix.id == indexClaimEdge || !slices.Contains(labels, ix.label) {
			continue
		}
		w.lookup.add(ix.id, hashOf(v), id, 0, nil)
	}
}

func (w *writer) unindex(labels []string, props map[string]any, id int64) error {
	for i := range indexes {
		ix := &indexes[i]
		v := props[ix.key]
		if v == nil || ix.id == indexClaimEdge || !slices.Contains(labels, ix.label) {
			continue
		}
		if err := w.exec("DELETE FROM lookup WHERE idx = ? AND hash = ? AND node = ?", ix.id, hashOf(v), id); err != nil {
			return err
		}
	}
	return nil
}

// rel makes a relationship.
func (w *writer) rel(from, to, typ int64, props map[string]any) (int64, error) {
	w.lastRel++
	blob, err := w.encode(props)
	if err != nil {
		return 0, err
	}
	w.count(kindType, typ, 1)
	w.count(kindType, 0, 1)
	w.out.add(from, typ, w.lastRel, to, blob)
	w.inn.add(to, typ, w.lastRel, from, nil)
	return w.lastRel, nil
}

func (w *writer) deleteRel(from, to, typ, id int64) error {
	w.count(kindType, typ, -1)
	w.count(kindType, 0, -1)
	if err := w.exec("DELETE FROM out WHERE node = ? AND type = ? AND id = ?", from, typ, id); err != nil {
		return err
	}
	return w.exec("DELETE FROM inn WHERE node = ? AND type = ? AND id = ?", to, typ, id)
}

// stored is a node as it lies in the file.
type stored struct {
	id     int64
	labels []string
	props  map[string]any
}

func (w *writer) read(id int64) (*stored, error) {
	var labels, props []byte
	if err := w.get("SELECT labels, props FROM node WHERE id = ?", []any{id}, &labels, &props); err != nil {
		return nil, err
	}
	n := &stored{id: id}
	for _, l := range decodeLabels(labels) {
		n.labels = append(n.labels, w.names.texts[kindLabel][l])
	}
	var err error
	n.props, err = decodeProps(props, func(k int64) string { return w.names.texts[kindKey][k] })
	return n, err
}

// find looks a node up by the value of a unique property; nil when there is
// none.
func (w *writer) find(ix int, key string, v any) (*stored, error) {
	var ids []int64
	err := w.rows("SELECT node FROM lookup WHERE idx = ? AND hash = ?", []any{ix, hashOf(v)}, func(scan func(...any) error) error {
		var id int64
		err := scan(&id)
		ids = append(ids, id)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		n, err := w.read(id)
		if err != nil {
			return nil, err
		}
		if value.Equal(n.props[key], v) == value.True {
			return n, nil
		}
	}
	return nil, nil
}

// update changes labels and properties of a node.
func (w *writer) update(n *stored, labels []string, props map[string]any) error {
	if slices.Equal(n.labels, labels) && reflect.DeepEqual(n.props, props) {
		return nil
	}
	if err := w.unindex(n.labels, n.props, n.id); err != nil {
		return err
	}
	ids := make([]int64, len(labels))
	for i, l := range labels {
		id, err := w.name(kindLabel, l)
		if err != nil {
			return err
		}
		ids[i] = id
		if !slices.Contains(n.labels, l) {
			w.count(kindLabel, id, 1)
			if err := w.exec("INSERT INTO labelled VALUES (?, ?)", id, n.id); err != nil {
				return err
			}
		}
	}
	for _, l := range n.labels {
		if !slices.Contains(labels, l) {
			id := w.names.ids[kindLabel][l]
			w.count(kindLabel, id, -1)
			if err := w.exec("DELETE FROM labelled WHERE label = ? AND node = ?", id, n.id); err != nil {
				return err
			}
		}
	}
	blob, err := w.encode(props)
	if err != nil {
		return err
	}
	if err := w.exec("UPDATE node SET labels = ?, props = ? WHERE id = ?", encodeLabels(ids), blob, n.id); err != nil {
		return err
	}
	n.labels, n.props = labels, props
	w.index(labels, props, n.id)
	return nil
}

// deleteNode deletes a node and its relationships.
func (w *writer) deleteNode(n *stored) error {
	type rel struct{ from, to, typ, id int64 }
	var rels []rel
	err := w.rows("SELECT type, id, other FROM out WHERE node = ?", []any{n.id}, func(scan func(...any) error) error {
		r := rel{from: n.id}
		err := scan(&r.typ, &r.id, &r.to)
		rels = append(rels, r)
		return err
	})
	if err != nil {
		return err
	}
	err = w.rows("SELECT type, id, other FROM inn WHERE node = ? AND other <> ?", []any{n.id, n.id}, func(scan func(...any) error) error {
		r := rel{to: n.id}
		err := scan(&r.typ, &r.id, &r.from)
		rels = append(rels, r)
		return err
	})
	if err != nil {
		return err
	}
	for _, r := range rels {
		if err := w.deleteRel(r.from, r.to, r.typ, r.id); err != nil {
			return err
		}
	}
	if err := w.unindex(n.labels, n.props, n.id); err != nil {
		return err
	}
	for _, l := range n.labels {
		id := w.names.ids[kindLabel][l]
		w.count(kindLabel, id, -1)
		if err := w.exec("DELETE FROM labelled WHERE label = ? AND node = ?", id, n.id); err != nil {
			return err
		}
	}
	w.count(kindLabel, 0, -1)
	return w.exec("DELETE FROM node WHERE id = ?", n.id)
}

// flush brings all rows into the tables.
func (w *writer) flush() error {
	for _, b := range []interface{ flush(context.Context) error }{w.nodes, w.labelled, w.out, w.inn, w.lookup} {
		if err := b.flush(w.ctx); err != nil {
			return err
		}
	}
	return nil
}

// finish writes counters; the version tells readers that the graph changed.
func (w *writer) finish() error {
	if err := w.flush(); err != nil {
		return err
	}
	for _, k := range slices.SortedFunc(maps.Keys(w.totals), func(a, b [2]int64) int { return slices.Compare(a[:], b[:]) }) {
		if w.totals[k] == 0 {
			continue
		}
		if err := w.exec("INSERT INTO total VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n", k[0], k[1], w.totals[k]); err != nil {
			return err
		}
	}
	for k, v := range map[string]int64{"node": w.lastNode, "rel": w.lastRel} {
		if err := w.exec("UPDATE meta SET value = ? WHERE key = ?", v, k); err != nil {
			return err
		}
	}
	if err := w.exec("UPDATE meta SET value = value + 1 WHERE key = 'version'"); err != nil {
		return fmt.Errorf("version: %w", err)
	}
	return nil
}
