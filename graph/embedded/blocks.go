package embedded

import (
	"cmp"
	"database/sql"
	"encoding/binary"
	"errors"
	"slices"
)

// Many rows of the tables inn and lookup have all but their last key in
// common: what a load adds of them lies in blocks, one row of the table each.
// A block is named by its first entry.

// maxBlock bounds the entries of a block, so that most rows fit a page several
// times over.
const maxBlock = 128

// ending is a relationship at its end: what inn holds.
type ending struct{ node, typ, id, other int64 }

func compareEndings(a, b ending) int {
	return cmp.Or(cmp.Compare(a.node, b.node), cmp.Compare(a.typ, b.typ), cmp.Compare(a.id, b.id))
}

// appendEnds writes the relationships of a block.
func appendEnds(dst []byte, block []ending) []byte {
	last := block[0].id
	for i := range block {
		dst = binary.AppendUvarint(dst, uint64(block[i].id-last))
		dst = binary.AppendUvarint(dst, uint64(block[i].other))
		last = block[i].id
	}
	return dst
}

// eachEnd reads the relationships of a block whose first one is given.
func eachEnd(b []byte, id int64, f func(id, other int64)) error {
	for len(b) > 0 {
		delta, w := binary.Uvarint(b)
		if w <= 0 {
			return errCorrupt
		}
		other, w2 := binary.Uvarint(b[w:])
		if w2 <= 0 {
			return errCorrupt
		}
		id += int64(delta)
		f(id, int64(other))
		b = b[w+w2:]
	}
	return nil
}

// found is a node with a value: what lookup holds.
type found struct{ idx, hash, node int64 }

func compareFound(a, b found) int {
	return cmp.Or(cmp.Compare(a.idx, b.idx), cmp.Compare(a.hash, b.hash), cmp.Compare(a.node, b.node))
}

// appendMore writes the nodes of a block besides the first.
func appendMore(dst []byte, block []found) []byte {
	for i := 1; i < len(block); i++ {
		dst = binary.AppendUvarint(dst, uint64(block[i].node-block[i-1].node))
	}
	return dst
}

// eachNode reads the nodes of a block.
func eachNode(first int64, more []byte, f func(node int64)) error {
	f(first)
	for len(more) > 0 {
		delta, w := binary.Uvarint(more)
		if w <= 0 {
			return errCorrupt
		}
		first += int64(delta)
		f(first)
		more = more[w:]
	}
	return nil
}

// inBlocks calls f for each stretch of rows that make one block.
func inBlocks[T any](rows []T, together func(a, b T) bool, f func(block []T) error) error {
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && n < maxBlock && together(rows[0], rows[n]) {
			n++
		}
		if err := f(rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// flushEnds brings what relationships end in into its table.
func (w *writer) flushEnds() error {
	slices.SortFunc(w.ends, compareEndings)
	err := inBlocks(w.ends, func(a, b ending) bool { return a.node == b.node && a.typ == b.typ }, func(block []ending) error {
		return w.inn.add(w.ctx, block[0].node, block[0].typ, block[0].id, w.blob(appendEnds(w.room[:0], block)))
	})
	w.ends = w.ends[:0]
	if err != nil {
		return err
	}
	return w.inn.flush(w.ctx)
}

// flushFound brings the entries of the indexes into their table.
func (w *writer) flushFound() error {
	slices.SortFunc(w.found, compareFound)
	err := inBlocks(w.found, func(a, b found) bool { return a.idx == b.idx && a.hash == b.hash }, func(block []found) error {
		var more any
		if len(block) > 1 {
			more = w.blob(appendMore(w.room[:0], block))
		}
		return w.lookup.add(w.ctx, block[0].idx, block[0].hash, block[0].node, more)
	})
	w.found = w.found[:0]
	if err != nil {
		return err
	}
	return w.lookup.flush(w.ctx)
}

// dropEnding takes a relationship out of the block that holds it.
func (w *writer) dropEnding(node, typ, id int64) error {
	var first int64
	var ends []byte
	err := w.get("SELECT id, ends FROM inn WHERE node = ? AND type = ? AND id <= ? ORDER BY id DESC LIMIT 1", []any{node, typ, id}, &first, &ends)
	if errors.Is(err, sql.ErrNoRows) {
		return errCorrupt
	}
	if err != nil {
		return err
	}
	var rest []ending
	if err := eachEnd(ends, first, func(at, other int64) {
		if at != id {
			rest = append(rest, ending{node, typ, at, other})
		}
	}); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM inn WHERE node = ? AND type = ? AND id = ?", node, typ, first); err != nil || len(rest) == 0 {
		return err
	}
	return w.exec("INSERT INTO inn VALUES (?, ?, ?, ?)", node, typ, rest[0].id, appendEnds(nil, rest))
}

// dropFound takes a node out of the block of an index that holds it.
func (w *writer) dropFound(idx, hash, node int64) error {
	var first int64
	var more []byte
	err := w.get("SELECT node, more FROM lookup WHERE idx = ? AND hash = ? AND node <= ? ORDER BY node DESC LIMIT 1", []any{idx, hash, node}, &first, &more)
	if errors.Is(err, sql.ErrNoRows) {
		return errCorrupt
	}
	if err != nil {
		return err
	}
	var rest []found
	if err := eachNode(first, more, func(at int64) {
		if at != node {
			rest = append(rest, found{idx, hash, at})
		}
	}); err != nil {
		return err
	}
	if err := w.exec("DELETE FROM lookup WHERE idx = ? AND hash = ? AND node = ?", idx, hash, first); err != nil || len(rest) == 0 {
		return err
	}
	return w.exec("INSERT INTO lookup VALUES (?, ?, ?, ?)", idx, hash, rest[0].node, appendMore(nil, rest))
}
