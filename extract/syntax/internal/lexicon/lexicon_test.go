package lexicon

import (
	"bytes"
	"strings"
	"testing"
)

const sample = "japan\t10101000\tNNP\nreport\t101111\tNN VB\nthe\t010\tDT\nzzyzx\t10101000\t\n"

func TestLexicon(t *testing.T) {
	l, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	stored := l.Append(nil)
	again, rest, err := Parse(append(bytes.Clone(stored), 1, 2))
	if err != nil || len(rest) != 2 || !bytes.Equal(again.Append(nil), stored) {
		t.Fatalf("read back: %v, %d bytes left", err, len(rest))
	}
	for _, l := range []*Lexicon{l, again} {
		japan, odd := l.Lookup(Hash([]byte("japan"))), l.Lookup(Hash([]byte("zzyzx")))
		if japan.Cluster == 0 || japan.Cluster != odd.Cluster || odd.Class != 0 {
			t.Errorf("clusters %+v and %+v", japan, odd)
		}
		if e := l.Lookup(Hash([]byte("report"))); !l.Has(e, "VB") || !l.Has(e, "NN") || l.Has(e, "V") || l.Has(e, "DT") {
			t.Errorf("tags of %+v", e)
		}
		if e := l.Lookup(Hash([]byte("unknown"))); e != (Entry{}) {
			t.Errorf("an unknown word is %+v", e)
		}
		a, b := l.Prefixes(japan.Cluster), l.Prefixes(l.Lookup(Hash([]byte("report"))).Cluster)
		if a[0] == b[0] || a == ([3]uint16{}) {
			t.Errorf("prefixes %v and %v", a, b)
		}
	}
	for n := range stored {
		if _, _, err := Parse(stored[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(stored))
		}
	}
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := Read(strings.NewReader("a\t01\tNN\nb\t01\n"), "words.tsv")
	if err == nil || !strings.HasPrefix(err.Error(), "words.tsv:2: ") {
		t.Errorf("got %v", err)
	}
}

func FuzzParse(f *testing.F) {
	l, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(l.Append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		if l, _, err := Parse(b); err == nil {
			l.Prefixes(l.Lookup(Hash([]byte("japan"))).Cluster)
		}
	})
}
