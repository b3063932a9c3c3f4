package syntax

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente/extract/syntax/conllu"
)

// CoNLLU returns the tree in the exchange format.
func (t *Tree) CoNLLU() conllu.Sentence {
	s := conllu.Sentence{Words: make([]conllu.Word, len(t.Words))}
	for i := range t.Words {
		w := &t.Words[i]
		s.Words[i] = conllu.Word{
			Form: w.Form, Lemma: w.Lemma, UPOS: w.UPOS, XPOS: w.XPOS, Head: w.Head + 1, Rel: w.Rel,
			SpaceAfter: i+1 >= len(t.Words) || t.Words[i+1].Start > w.End,
		}
	}
	return s
}

// WriteCoNLLU prints the tree as CoNLL-U; text is the document's text.
func (t *Tree) WriteCoNLLU(w io.Writer, text string) error {
	s := t.CoNLLU()
	if a, b := t.Sentence.Start, t.Sentence.End; 0 <= a && a < b && b <= len(text) {
		s.Comments = []string{"# text = " + strings.Join(strings.Fields(text[a:b]), " ")}
	}
	return conllu.Write(w, []conllu.Sentence{s})
}

// WriteText prints the tree for the eye: one word a line, indented below its
// head, in the order of the sentence.
func (t *Tree) WriteText(w io.Writer) error {
	width := 0
	depth := make([]int, len(t.Words))
	for i := range t.Words {
		for h := t.Words[i].Head; h >= 0 && depth[i] <= len(t.Words); h = t.Words[h].Head {
			depth[i]++
		}
		width = max(width, 2*depth[i]+len([]rune(t.Words[i].Form)))
	}
	for i := range t.Words {
		x := &t.Words[i]
		head := "ROOT"
		if x.Head >= 0 {
			head = t.Words[x.Head].Form + "-" + strconv.Itoa(x.Head+1)
		}
		form := strings.Repeat("  ", depth[i]) + x.Form
		pad := strings.Repeat(" ", width-len([]rune(form)))
		if _, err := fmt.Fprintf(w, "%3d  %s%s  %-6s %-6s %-16s %-14s %s\n", i+1, form, pad, x.UPOS, x.XPOS, x.Lemma, x.Rel, head); err != nil {
			return err
		}
	}
	return nil
}

// WriteDOT prints the tree for Graphviz.
func (t *Tree) WriteDOT(w io.Writer) error {
	var b strings.Builder
	b.WriteString("digraph sentence {\n  rankdir=TB; node [shape=plaintext];\n")
	for i := range t.Words {
		x := &t.Words[i]
		fmt.Fprintf(&b, "  w%d [label=%s];\n", i+1, quoteDOT(x.Form+"\n"+x.UPOS))
	}
	for i := range t.Words {
		if x := &t.Words[i]; x.Head >= 0 {
			fmt.Fprintf(&b, "  w%d -> w%d [label=%s];\n", x.Head+1, i+1, quoteDOT(x.Rel))
		}
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func quoteDOT(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

// WriteJSON prints the tree as one JSON object on one line. Heads count from
// 1, 0 is the root; start and end are byte offsets into the text.
func (t *Tree) WriteJSON(w io.Writer) error {
	type word struct {
		ID    int    `json:"id"`
		Form  string `json:"form"`
		Lemma string `json:"lemma"`
		UPOS  string `json:"upos"`
		XPOS  string `json:"xpos"`
		Head  int    `json:"head"`
		Rel   string `json:"rel"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
	out := struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Words []word `json:"words"`
	}{t.Sentence.Start, t.Sentence.End, make([]word, len(t.Words))}
	for i, x := range t.Words {
		out.Words[i] = word{i + 1, x.Form, x.Lemma, x.UPOS, x.XPOS, x.Head + 1, x.Rel, x.Start, x.End}
	}
	return json.NewEncoder(w).Encode(out)
}
