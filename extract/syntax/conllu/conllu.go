// Package conllu reads and writes CoNLL-U, the exchange format of Universal
// Dependencies. It keeps the plain words; multiword tokens are kept as spans
// and empty nodes are dropped. It promises never to panic on any input and to
// name the line of every error.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Word is one syntactic word. Head is 1-based, 0 for the root, as in the file.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string
	Head                           int
	Rel                            string
	SpaceAfter                     bool // false when SpaceAfter=No
}

// Multiword is a surface token that stands for the words [First, Last], 1-based.
type Multiword struct {
	First, Last int
	Form        string
	SpaceAfter  bool
}

// Sentence is one tree with its comment lines.
type Sentence struct {
	Comments []string
	Text     string
	Words    []Word
	Multi    []Multiword
	NewDoc   bool
	NewPar   bool
	Line     int // line of the file where it starts
}

// maxLine bounds a line, so that a broken file cannot exhaust memory.
const maxLine = 1 << 22

// Read reads all sentences of r; name stands in error messages.
func Read(r io.Reader, name string) ([]Sentence, error) {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 1<<16), maxLine)
	var out []Sentence
	cur := Sentence{}
	open := false
	line := 0
	flush := func() error {
		if !open {
			return nil
		}
		open = false
		if err := check(&cur); err != nil {
			return fmt.Errorf("%s:%d: %w", name, cur.Line, err)
		}
		if len(cur.Words) > 0 {
			out = append(out, cur)
		}
		cur = Sentence{}
		return nil
	}
	for sc.Scan() {
		line++
		text := strings.TrimRight(sc.Text(), "\r")
		if strings.TrimSpace(text) == "" {
			if err := flush(); err != nil {
				return nil, err
			}
			continue
		}
		if !open {
			open = true
			cur.Line = line
		}
		if err := cur.add(text); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, line, err)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, line+1, err)
	}
	if err := flush(); err != nil {
		return nil, err
	}
	return out, nil
}

// add takes one comment or token line.
func (s *Sentence) add(text string) error {
	if strings.HasPrefix(text, "#") {
		s.Comments = append(s.Comments, text)
		switch key, value, _ := strings.Cut(strings.TrimSpace(text[1:]), "="); strings.TrimSpace(key) {
		case "text":
			s.Text = strings.TrimSpace(value)
		default:
			if strings.HasPrefix(key, "newdoc") {
				s.NewDoc = true
			} else if strings.HasPrefix(key, "newpar") {
				s.NewPar = true
			}
		}
		return nil
	}
	f := strings.Split(text, "\t")
	if len(f) != 10 {
		return fmt.Errorf("a token line needs 10 columns separated by tabs, this one has %d", len(f))
	}
	space := !strings.Contains("|"+f[9]+"|", "|SpaceAfter=No|")
	if strings.Contains(f[0], ".") {
		return nil
	}
	if a, b, ok := strings.Cut(f[0], "-"); ok {
		first, err1 := strconv.Atoi(a)
		last, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || first < 1 || last < first {
			return fmt.Errorf("%q is no range of words", f[0])
		}
		s.Multi = append(s.Multi, Multiword{first, last, f[1], space})
		return nil
	}
	id, err := strconv.Atoi(f[0])
	if err != nil || id != len(s.Words)+1 {
		return fmt.Errorf("word number %q where %d is due", f[0], len(s.Words)+1)
	}
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return fmt.Errorf("head %q is no number", f[6])
	}
	s.Words = append(s.Words, Word{f[1], f[2], f[3], f[4], f[5], head, f[7], space})
	return nil
}

// check refuses heads outside the sentence and cycles.
func check(s *Sentence) error {
	n := len(s.Words)
	for i, w := range s.Words {
		if w.Head < 0 || w.Head > n || w.Head == i+1 {
			return fmt.Errorf("word %d has the head %d; it must be 0 to %d and another word", i+1, w.Head, n)
		}
	}
	for i := range s.Words {
		at := i + 1
		for steps := 0; at != 0; steps++ {
			if steps > n {
				return fmt.Errorf("word %d stands in a cycle of heads", i+1)
			}
			at = s.Words[at-1].Head
		}
	}
	for _, m := range s.Multi {
		if m.Last > n {
			return fmt.Errorf("multiword token %d-%d ends after the last word %d", m.First, m.Last, n)
		}
	}
	return nil
}
