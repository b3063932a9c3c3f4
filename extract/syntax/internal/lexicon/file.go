package lexicon

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Read reads lines of word, cluster bits and space-separated tags, separated
// by tabs; name stands in error messages. Tags beyond the fourth are dropped.
func Read(r io.Reader, name string) (*Lexicon, error) {
	type row struct {
		key            uint32
		cluster, class string
	}
	var rows []row
	clusters, classes := map[string]bool{}, map[string]bool{}
	sc := bufio.NewScanner(r)
	for line := 1; sc.Scan(); line++ {
		f := strings.Split(sc.Text(), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("%s:%d: a line needs 3 columns (word, cluster, tags), this one has %d", name, line, len(f))
		}
		tags := strings.Fields(f[2])
		c := strings.Join(tags[:min(len(tags), 4)], " ")
		rows = append(rows, row{Hash([]byte(f[0])), f[1], c})
		clusters[f[1]] = true
		if c != "" {
			classes[c] = true
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	l := &Lexicon{clusters: sortedKeys(clusters), classes: sortedKeys(classes)}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	for _, r := range rows {
		if n := len(l.keys); n > 0 && l.keys[n-1] == r.key {
			continue
		}
		e := Entry{Cluster: number(l.clusters, r.cluster)}
		if r.class != "" {
			e.Class = number(l.classes, r.class)
		}
		l.keys = append(l.keys, r.key)
		l.entries = append(l.entries, e)
	}
	l.index()
	return l, nil
}

func sortedKeys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func number(list []string, s string) uint16 {
	i, _ := slices.BinarySearch(list, s)
	return uint16(i + 1)
}

// Append writes the lexicon, columns apart so that it compresses well.
func (l *Lexicon) Append(b []byte) []byte {
	for _, list := range [][]string{l.clusters, l.classes} {
		s := strings.Join(list, "\n")
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	b = binary.AppendUvarint(b, uint64(len(l.keys)))
	last := uint32(0)
	for _, k := range l.keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for _, shift := range []int{0, 8} {
		for _, e := range l.entries {
			b = append(b, byte(e.Cluster>>shift))
		}
		for _, e := range l.entries {
			b = append(b, byte(e.Class>>shift))
		}
	}
	return b
}

var errShort = errors.New("the lexicon ends too early")

// Parse reads what Append wrote and returns the rest of b.
func Parse(b []byte) (*Lexicon, []byte, error) {
	l := &Lexicon{}
	for _, list := range []*[]string{&l.clusters, &l.classes} {
		n, w := binary.Uvarint(b)
		if w <= 0 || n > uint64(len(b)-w) {
			return nil, nil, errShort
		}
		*list = strings.Split(string(b[w:w+int(n)]), "\n")
		b = b[w+int(n):]
	}
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)) {
		return nil, nil, errShort
	}
	b = b[w:]
	l.keys = make([]uint32, n)
	l.entries = make([]Entry, n)
	last := uint64(0)
	for i := range l.keys {
		d, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, nil, errShort
		}
		b = b[w:]
		last += d
		l.keys[i] = uint32(last)
	}
	if uint64(len(b)) < 4*n {
		return nil, nil, errShort
	}
	for i := range l.entries {
		j := uint64(i)
		e := Entry{uint16(b[j]) | uint16(b[2*n+j])<<8, uint16(b[n+j]) | uint16(b[3*n+j])<<8}
		if e.Cluster == 0 || int(e.Cluster) > len(l.clusters) || int(e.Class) > len(l.classes) {
			return nil, nil, fmt.Errorf("lexicon entry %d has cluster %d, class %d", i, e.Cluster, e.Class)
		}
		l.entries[i] = e
	}
	l.index()
	return l, b[4*n:], nil
}
