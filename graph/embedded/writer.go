package embedded

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"entente/graph"
	"entente/graph/cypher/value"
)

// writer changes nodes and relationships within one transaction and keeps
// indexes and totals in step.
type writer struct {
	ctx   context.Context
	tx    *sql.Tx
	names *names

	lastNode, lastRel int64
	starts            map[[2]int64]bool // by type and node: what the table of that name is known to have

	nodes, labelled, inn, lookup *bulk
	out                          *sortedBulk

	// What waits to be put in order before it goes into its table.
	runs  map[int64][]run // by label
	ends  []ending
	found []found

	totals map[[2]int64]int64
	stmts  map[string]*sql.Stmt

	room, chunk []byte // see blob
	begin       []beginning
}

func newWriter(ctx context.Context, tx *sql.Tx) (*writer, error) {
	w := &writer{ctx: ctx, tx: tx, totals: map[[2]int64]int64{}, stmts: map[string]*sql.Stmt{}, runs: map[int64][]run{},
		nodes: newBulk(tx, "node", 2), labelled: newBulk(tx, "labelled", 3), inn: newBulk(tx, "inn", 4), lookup: newBulk(tx, "lookup", 4),
		out: newSortedBulk(tx, "out", 5)}
	var err error
	if w.names, err = readNames(ctx, tx); err != nil {
		return nil, err
	}
	if err := w.get("SELECT value FROM meta WHERE key = 'node'", nil, &w.lastNode); err != nil {
		return nil, err
	}
	return w, w.get("SELECT value FROM meta WHERE key = 'rel'", nil, &w.lastRel)
}

// blob copies bytes that were put together in room to where they may stay
// until they are in the file.
func (w *writer) blob(b []byte) []byte {
	w.room = b[:0]
	if len(w.chunk)+len(b) > cap(w.chunk) {
		w.chunk = make([]byte, 0, max(1<<16, len(b)))
	}
	n := len(w.chunk)
	w.chunk = append(w.chunk, b...)
	return w.chunk[n:len(w.chunk):len(w.chunk)]
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

func (w *writer) encode(props graph.PropList) ([]byte, error) {
	b, err := encodeProps(w.room[:0], props, w.key)
	if err != nil {
		return nil, err
	}
	return w.blob(b), nil
}

func (w *writer) key(name string) (int64, error) { return w.name(kindKey, name) }

func (w *writer) count(kind int, id, delta int64) { w.totals[[2]int64{int64(kind), id}] += delta }

// rel is a relationship to be made.
type rel struct {
	typ, to int64
	props   graph.PropList
}

// node makes a node, and with it those relationships of it that are for good,
// in order of their types.
func (w *writer) node(labels []string, props graph.PropList, rels ...rel) (int64, error) {
	w.lastNode++
	id := w.lastNode
	blob, err := w.encode(props)
	if err != nil {
		return 0, err
	}
	var room [4]int64
	ids := room[:0]
	for _, l := range labels {
		n, err := w.name(kindLabel, l)
		if err != nil {
			return 0, err
		}
		ids = append(ids, n)
		w.label(n, id)
		w.count(kindLabel, n, 1)
	}
	w.count(kindLabel, 0, 1)
	w.begin = w.begin[:0]
	for _, r := range rels {
		w.lastRel++
		blob, err := w.encode(r.props)
		if err != nil {
			return 0, err
		}
		w.begin = append(w.begin, beginning{r.typ, w.lastRel, r.to, blob})
		w.ends = append(w.ends, ending{r.to, r.typ, w.lastRel, id})
		w.count(kindType, r.typ, 1)
		w.count(kindType, 0, 1)
	}
	if err := w.nodes.add(w.ctx, id, w.blob(appendRecord(w.room[:0], ids, blob, w.begin))); err != nil {
		return 0, err
	}
	w.index(labels, props, id)
	return id, nil
}

// indexed calls f for each index that has the node.
func indexed(labels []string, props graph.PropList, f func(idx, hash int64)) {
	for i := range indexes {
		ix := &indexes[i]
		if ix.id == indexClaimEdge || !slices.Contains(labels, ix.label) {
			continue
		}
		if v := props.Get(ix.key); v != nil {
			f(ix.id, hashOf(v))
		}
	}
}

// index adds a node to the indexes of its labels.
func (w *writer) index(labels []string, props graph.PropList, id int64) {
	indexed(labels, props, func(idx, hash int64) { w.found = append(w.found, found{idx, hash, id}) })
}

func (w *writer) unindex(labels []string, props graph.PropList, id int64) (err error) {
	indexed(labels, props, func(idx, hash int64) {
		if err == nil {
			err = w.dropFound(idx, hash, id)
		}
	})
	return err
}

// rel makes a relationship of a type that is not made with its node.
func (w *writer) rel(from, to, typ int64, props graph.PropList) (int64, error) {
	w.lastRel++
	return w.lastRel, w.putRel(w.lastRel, from, to, typ, props)
}

// putRel makes one that has its number already.
func (w *writer) putRel(id, from, to, typ int64, props graph.PropList) error {
	blob, err := w.encode(props)
	if err != nil {
		return err
	}
	w.count(kindType, typ, 1)
	w.count(kindType, 0, 1)
	w.out.add(from, typ, id, to, blob)
	w.ends = append(w.ends, ending{to, typ, id, from})
	if k := [2]int64{typ, from}; !w.starts[k] {
		w.starts[k] = true
		return w.exec("INSERT OR IGNORE INTO starts VALUES (?, ?)", typ, from)
	}
	return nil
}

// deleteRel deletes one of those. That its start is listed does no harm.
func (w *writer) deleteRel(from, to, typ, id int64) error {
	w.count(kindType, typ, -1)
	w.count(kindType, 0, -1)
	if err := w.exec("DELETE FROM out WHERE node = ? AND type = ? AND id = ?", from, typ, id); err != nil {
		return err
	}
	return w.dropEnding(to, typ, id)
}

// stored is a node as it lies in the file.
type stored struct {
	id     int64
	labels []string
	props  map[string]any
	rels   []byte // those made with it
}

func (w *writer) read(id int64) (*stored, error) {
	var record []byte
	if err := w.get("SELECT record FROM node WHERE id = ?", []any{id}, &record); err != nil {
		return nil, err
	}
	labels, props, rels, err := splitRecord(record)
	if err != nil {
		return nil, err
	}
	n := &stored{id: id, rels: rels}
	for _, l := range decodeLabels(labels) {
		n.labels = append(n.labels, w.names.texts[kindLabel][l])
	}
	n.props, err = decodeProps(props, func(k int64) string { return w.names.texts[kindKey][k] })
	return n, err
}

// find looks a node up by the value of a unique property; nil when there is
// none.
func (w *writer) find(ix int, key string, v any) (*stored, error) {
	ids, err := w.lookedUp(ix, v)
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

// lookedUp gives the nodes that an index has under the hash of a value.
func (w *writer) lookedUp(ix int, v any) (ids []int64, err error) {
	err = w.rows("SELECT node, more FROM lookup WHERE idx = ? AND hash = ?", []any{ix, hashOf(v)}, func(scan func(...any) error) error {
		var first int64
		var more sql.RawBytes
		if err := scan(&first, &more); err != nil {
			return err
		}
		return eachNode(first, more, func(id int64) { ids = append(ids, id) })
	})
	return ids, err
}

// update changes labels and properties of a node.
func (w *writer) update(n *stored, labels []string, props map[string]any) error {
	if slices.Equal(n.labels, labels) && reflect.DeepEqual(n.props, props) {
		return nil
	}
	if err := w.unindex(n.labels, graph.ListOf(n.props), n.id); err != nil {
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
			w.label(id, n.id)
		}
	}
	for _, l := range n.labels {
		if slices.Contains(labels, l) {
			continue
		}
		id := w.names.ids[kindLabel][l]
		w.count(kindLabel, id, -1)
		if err := w.unlabel(id, n.id); err != nil {
			return err
		}
	}
	list := graph.ListOf(props)
	blob, err := w.encode(list)
	if err != nil {
		return err
	}
	record := append(appendRecord(nil, ids, blob, nil), n.rels...)
	if err := w.exec("UPDATE node SET record = ? WHERE id = ?", record, n.id); err != nil {
		return err
	}
	n.labels, n.props = labels, props
	w.index(labels, list, n.id)
	return nil
}

// deleteNode deletes a node with the relationships that begin in it. None may
// end in it any more but such as lie in the table out.
func (w *writer) deleteNode(n *stored) error {
	for rest, last := n.rels, int64(0); len(rest) > 0; {
		var r beginning
		var err error
		if r, rest, err = nextBeginning(rest, last); err != nil {
			return err
		}
		last = r.id
		w.count(kindType, r.typ, -1)
		w.count(kindType, 0, -1)
		if err := w.dropEnding(r.other, r.typ, r.id); err != nil {
			return err
		}
	}
	if err := w.deleteRels(n.id); err != nil {
		return err
	}
	if err := w.unindex(n.labels, graph.ListOf(n.props), n.id); err != nil {
		return err
	}
	for _, l := range n.labels {
		id := w.names.ids[kindLabel][l]
		w.count(kindLabel, id, -1)
		if err := w.unlabel(id, n.id); err != nil {
			return err
		}
	}
	w.count(kindLabel, 0, -1)
	return w.exec("DELETE FROM node WHERE id = ?", n.id)
}

// deleteRels deletes the relationships of a node that lie in the table out.
func (w *writer) deleteRels(node int64) error {
	type gone struct{ from, to, typ, id int64 }
	var all []gone
	err := w.rows("SELECT type, id, other FROM out WHERE node = ?", []any{node}, func(scan func(...any) error) error {
		r := gone{from: node}
		err := scan(&r.typ, &r.id, &r.to)
		all = append(all, r)
		return err
	})
	if err != nil {
		return err
	}
	err = w.rows("SELECT type, id, ends FROM inn WHERE node = ?", []any{node}, func(scan func(...any) error) error {
		r := gone{to: node}
		var ends sql.RawBytes
		if err := scan(&r.typ, &r.id, &ends); err != nil {
			return err
		}
		if madeWithNode(r.typ) {
			return errCorrupt
		}
		return eachEnd(ends, r.id, func(id, other int64) {
			if other != node { // a loop is there already
				all = append(all, gone{other, node, r.typ, id})
			}
		})
	})
	if err != nil {
		return err
	}
	for _, r := range all {
		if err := w.deleteRel(r.from, r.to, r.typ, r.id); err != nil {
			return err
		}
	}
	return nil
}

// flush brings all rows into the tables.
func (w *writer) flush() error {
	for _, flush := range []func() error{
		func() error { return w.nodes.flush(w.ctx) }, w.flushLabels, func() error { return w.out.flush(w.ctx) }, w.flushEnds, w.flushFound,
	} {
		if err := flush(); err != nil {
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
