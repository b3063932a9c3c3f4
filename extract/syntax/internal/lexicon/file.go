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
	var words []slot
	for _, r := range rows {
		if n := len(words); n > 0 && words[n-1].key == r.key {
			continue
		}
		e := Entry{Cluster: number(l.clusters, r.cluster)}
		if r.class != "" {
			e.Class = number(l.classes, r.class)
		}
		words = append(words, slot{r.key, e})
	}
	l.index(words)
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
	var words []slot
	for _, s := range l.slots {
		if s.e != (Entry{}) {
			words = append(words, s)
		}
	}
	slices.SortFunc(words, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	b = binary.AppendUvarint(b, uint64(len(words)))
	last := uint32(0)
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(w.key-last))
		last = w.key
	}
	for _, shift := range []int{0, 8} {
		for _, w := range words {
			b = append(b, byte(w.e.Cluster>>shift))
		}
		for _, w := range words {
			b = append(b, byte(w.e.Class>>shift))
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
	words := make([]slot, n)
	last := uint64(0)
	for i := range words {
		d, w := binary.Uvarint(b)
		if w <= 0 {
			return nil, nil, errShort
		}
		b = b[w:]
		last += d
		words[i].key = uint32(last)
	}
	if uint64(len(b)) < 4*n {
		return nil, nil, errShort
	}
	for i := range words {
		j := uint64(i)
		e := Entry{uint16(b[j]) | uint16(b[2*n+j])<<8, uint16(b[n+j]) | uint16(b[3*n+j])<<8}
		if e.Cluster == 0 || int(e.Cluster) > len(l.clusters) || int(e.Class) > len(l.classes) {
			return nil, nil, fmt.Errorf("lexicon entry %d has cluster %d, class %d", i, e.Cluster, e.Class)
		}
		words[i].e = e
	}
	l.index(words)
	return l, b[4*n:], nil
}
