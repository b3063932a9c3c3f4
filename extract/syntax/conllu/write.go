package conllu

import (
	"bufio"
	"io"
	"strconv"
)

// Write prints the sentences with an empty line after each.
func Write(w io.Writer, sentences []Sentence) error {
	b := bufio.NewWriter(w)
	for i := range sentences {
		s := &sentences[i]
		for _, c := range s.Comments {
			b.WriteString(c)
			b.WriteByte('\n')
		}
		next := 0
		for j := range s.Words {
			for next < len(s.Multi) && s.Multi[next].First == j+1 {
				m := s.Multi[next]
				b.WriteString(strconv.Itoa(m.First) + "-" + strconv.Itoa(m.Last) + "\t" + m.Form + "\t_\t_\t_\t_\t_\t_\t_\t")
				b.WriteString(misc(m.SpaceAfter))
				next++
			}
			x := &s.Words[j]
			b.WriteString(strconv.Itoa(j + 1))
			for _, v := range [...]string{x.Form, x.Lemma, x.UPOS, x.XPOS, x.Feats, strconv.Itoa(x.Head), x.Rel} {
				b.WriteByte('\t')
				if v == "" {
					v = "_"
				}
				b.WriteString(v)
			}
			b.WriteString("\t_\t")
			b.WriteString(misc(x.SpaceAfter))
		}
		b.WriteByte('\n')
	}
	return b.Flush()
}

func misc(space bool) string {
	if space {
		return "_\n"
	}
	return "SpaceAfter=No\n"
}
