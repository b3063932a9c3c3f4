package embedded

import (
	"slices"

	"entente/graph"
)

// newCopyKeys lets a new document be found by its copy keys.
func (l *load) newCopyKeys(id int64, keys []string) {
	for _, k := range slices.Compact(slices.Sorted(slices.Values(keys))) {
		l.lookup.add(indexCopyKeys, hashOf(k), id, 0, nil)
	}
}

// moreCopyKeys does so for a document that may have some of them.
func (l *load) moreCopyKeys(id int64, keys []string) error {
	for _, k := range keys {
		if err := l.exec("INSERT OR IGNORE INTO lookup VALUES (?, ?, ?)", indexCopyKeys, hashOf(k), id); err != nil {
			return err
		}
	}
	return nil
}

// mostCopies bounds how many copies of one document are looked at. They are
// one cluster already, so that any of them leads to all.
const mostCopies = 64

// findCopies finds, for the documents that this load writes, those that are
// copies of them.
func (l *load) findCopies() ([]graph.Copy, error) {
	var out []graph.Copy
	for i := range l.batch.Documents {
		d := &l.batch.Documents[i]
		if !l.fresh[d.ID] || len(d.CopyKeys) == 0 {
			continue
		}
		nodes, err := l.sharing(d.CopyKeys)
		if err != nil {
			return nil, err
		}
		for _, node := range nodes {
			if node == l.docs[d.ID] {
				continue
			}
			other, err := l.read(node)
			if err != nil {
				return nil, err
			}
			// Hashes of keys may meet by chance, so the keys decide.
			if graph.AreCopies(d.CopyKeys, texts(other.props["copy_keys"])) {
				out = append(out, graph.Copy{Document: d.ID, Of: graph.Text(other.props["id"])})
			}
		}
	}
	return out, nil
}

// sharing gives the documents that share enough of the keys, those first that
// share most.
func (l *load) sharing(keys []string) ([]int64, error) {
	args := []any{indexCopyKeys}
	for _, k := range keys {
		args = append(args, hashOf(k))
	}
	var sure []any
	for _, k := range keys {
		if k[0] == graph.SureKey {
			sure = append(sure, hashOf(k))
		}
	}
	var out []int64
	take := func(scan func(...any) error) error {
		var node int64
		err := scan(&node)
		if !slices.Contains(out, node) {
			out = append(out, node)
		}
		return err
	}
	err := l.rows("SELECT node FROM lookup WHERE idx = ? AND hash IN ("+marks(len(keys))+") GROUP BY node HAVING count(*) >= ? ORDER BY count(*) DESC, node LIMIT ?",
		append(args, graph.MinSharedKeys, mostCopies), take)
	if err != nil || len(sure) == 0 {
		return out, err
	}
	err = l.rows("SELECT DISTINCT node FROM lookup WHERE idx = ? AND hash IN ("+marks(len(sure))+") ORDER BY node LIMIT ?",
		append(append([]any{indexCopyKeys}, sure...), mostCopies), take)
	return out, err
}

func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, 0, len(list))
	for _, e := range list {
		if s := graph.Text(e); s != "" {
			out = append(out, s)
		}
	}
	return out
}
