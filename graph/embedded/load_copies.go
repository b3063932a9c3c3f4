package embedded

import (
	"cmp"
	"database/sql"
	"slices"

	"entente/graph"
)

// newCopyKeys lets a new document be found by its copy keys.
func (l *load) newCopyKeys(id int64, keys []string) {
	for _, k := range slices.Compact(slices.Sorted(slices.Values(keys))) {
		l.found = append(l.found, found{indexCopyKeys, hashOf(k), id})
	}
}

// moreCopyKeys does so for a document that may have some of them.
func (l *load) moreCopyKeys(id int64, keys []string) error {
	for _, k := range slices.Compact(slices.Sorted(slices.Values(keys))) {
		have, err := l.lookedUp(indexCopyKeys, k)
		if err != nil {
			return err
		}
		if !slices.Contains(have, id) {
			l.found = append(l.found, found{indexCopyKeys, hashOf(k), id})
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

// sharing gives the documents that share enough of the keys: those with a key
// that is enough alone, and those that share most.
func (l *load) sharing(keys []string) ([]int64, error) {
	args := []any{indexCopyKeys}
	sure := map[int64]bool{}
	for _, k := range keys {
		h := hashOf(k)
		args = append(args, h)
		sure[h] = sure[h] || k[0] == graph.SureKey
	}
	shared := map[int64]int{}
	var surely, many []int64
	err := l.rows("SELECT hash, node, more FROM lookup WHERE idx = ? AND hash IN ("+marks(len(keys))+")", args, func(scan func(...any) error) error {
		var hash, first int64
		var more sql.RawBytes
		if err := scan(&hash, &first, &more); err != nil {
			return err
		}
		return eachNode(first, more, func(node int64) {
			if shared[node]++; shared[node] == graph.MinSharedKeys {
				many = append(many, node)
			}
			if sure[hash] {
				surely = append(surely, node)
			}
		})
	})
	slices.Sort(surely)
	surely = slices.Compact(surely)
	slices.SortFunc(many, func(a, b int64) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
	out := append(surely[:min(len(surely), mostCopies)], many[:min(len(many), mostCopies)]...)
	slices.Sort(out)
	return slices.Compact(out), err
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
