package conllu

import (
	"bytes"
	"strings"
	"testing"
)

const sample = `# newdoc id = d1
# newpar
# sent_id = 1
# text = Japan didn't agree.
1	Japan	Japan	PROPN	NNP	Number=Sing	4	nsubj	4:nsubj	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	agree	agree	VERB	VB	_	0	root	_	SpaceAfter=No
4.1	talks	talk	NOUN	NNS	_	_	_	4:obj	_
5	.	.	PUNCT	.	_	4	punct	_	_

`

func TestRead(t *testing.T) {
	got, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || len(got[0].Words) != 5 || len(got[0].Multi) != 1 {
		t.Fatalf("got %+v", got)
	}
	s := got[0]
	if !s.NewDoc || !s.NewPar || s.Text != "Japan didn't agree." {
		t.Errorf("comments: %+v", s)
	}
	if w := s.Words[3]; w.Head != 0 || w.Rel != "root" || w.SpaceAfter || w.Lemma != "agree" {
		t.Errorf("word 4: %+v", w)
	}
}

func TestWriteReadsBack(t *testing.T) {
	first, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Write(&b, first); err != nil {
		t.Fatal(err)
	}
	second, err := Read(&b, "written")
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range first[0].Words {
		if w != second[0].Words[i] {
			t.Errorf("word %d: %+v, want %+v", i+1, second[0].Words[i], w)
		}
	}
	if second[0].Multi[0] != first[0].Multi[0] {
		t.Errorf("multiword token %+v, want %+v", second[0].Multi[0], first[0].Multi[0])
	}
}

func TestReadErrors(t *testing.T) {
	row := func(id, head string) string { return id + "\ta\ta\tX\tX\t_\t" + head + "\troot\t_\t_\n" }
	for _, tt := range []struct{ name, in, want string }{
		{"columns", "1\ta\n\n", "f:1: a token line needs 10 columns"},
		{"order", row("2", "0"), "f:1: word number \"2\" where 1 is due"},
		{"head", row("1", "x"), "f:1: head \"x\" is no number"},
		{"outside", "# c\n" + row("1", "7"), "f:1: word 1 has the head 7"},
		{"cycle", row("1", "2") + row("2", "1"), "f:1: word 1 stands in a cycle"},
		{"range", "3-1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "f:1: \"3-1\" is no range"},
		{"range end", "1-4\ta\t_\t_\t_\t_\t_\t_\t_\t_\n" + row("1", "0"), "f:1: multiword token 1-4 ends after"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(tt.in), "f")
			if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("got %v, want %s…", err, tt.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("1-2\ta\n")
	f.Add("1\ta\ta\tX\tX\t_\t0\troot\t_\t_")
	f.Fuzz(func(t *testing.T, in string) {
		first, err := Read(strings.NewReader(in), "f")
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := Write(&b, first); err != nil {
			t.Fatal(err)
		}
		second, err := Read(&b, "written")
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
		}
		if len(first) != len(second) {
			t.Fatalf("%d sentences became %d", len(first), len(second))
		}
	})
}
