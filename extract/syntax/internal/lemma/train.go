package lemma

import (
	"slices"
	"strings"
	"unicode/utf8"

	"entente/extract/syntax/internal/lexicon"
)

// Example is one annotated word.
type Example struct{ Form, UPOS, XPOS, Lemma string }

type wordKey struct{ xpos, lower, upos string }

// Train learns the table and the rules. A word goes to the table only where
// the rules would give another lemma than the most frequent one.
func Train(data []Example, lex *lexicon.Lexicon) *Model {
	m := &Model{Lexicon: lex, Words: map[string]string{}, Endings: map[string]uint8{}}
	words := map[wordKey]map[string]int{}
	for _, e := range data {
		if e.Lemma == "_" || e.Lemma == "" {
			continue
		}
		lower := e.Form
		if e.UPOS != "PROPN" {
			lower = strings.ToLower(e.Form)
		}
		k := wordKey{e.XPOS, lower, e.UPOS}
		if words[k] == nil {
			words[k] = map[string]int{}
		}
		words[k][e.Lemma]++
	}
	keys := make([]wordKey, 0, len(words))
	for k := range words {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b wordKey) int {
		return strings.Compare(a.xpos+"\t"+a.lower+"\t"+a.upos, b.xpos+"\t"+b.lower+"\t"+b.upos)
	})
	m.learnEndings(keys, words)
	chosen := map[string]int{}
	for _, k := range keys {
		l, n := top(words[k])
		key := k.xpos + "\t" + k.lower
		if m.Lemma(k.lower, k.upos, k.xpos) != l && n > chosen[key] {
			chosen[key] = n
			m.Words[key] = l
		}
	}
	return m
}

func top(counts map[string]int) (string, int) {
	best, n := "", 0
	for l, c := range counts {
		if c > n || c == n && l < best {
			best, n = l, c
		}
	}
	return best, n
}

// learnEndings keeps, from short endings to long, those whose best rule
// differs from what the shorter ending gives.
func (m *Model) learnEndings(keys []wordKey, words map[wordKey]map[string]int) {
	votes := make([]map[string]map[Rule]int, maxEnding+1)
	for i := range votes {
		votes[i] = map[string]map[Rule]int{}
	}
	for _, k := range keys {
		if k.upos == "PROPN" && k.xpos != "NNPS" {
			continue
		}
		l, _ := top(words[k])
		r := edit(k.lower, l)
		for n := 0; n <= min(maxEnding, len(k.lower)-1); n++ {
			e := k.xpos + "\t" + k.lower[len(k.lower)-n:]
			if votes[n][e] == nil {
				votes[n][e] = map[Rule]int{}
			}
			votes[n][e][r]++
		}
	}
	numbers := map[Rule]uint8{}
	for n := range votes {
		ends := make([]string, 0, len(votes[n]))
		for e := range votes[n] {
			ends = append(ends, e)
		}
		slices.Sort(ends)
		for _, e := range ends {
			best, count, all := Rule{}, 0, 0
			for r, c := range votes[n][e] {
				all += c
				if c > count || c == count && (r.Cut < best.Cut || r.Cut == best.Cut && r.Add < best.Add) {
					best, count = r, c
				}
			}
			if n > 0 && (count < 2 || m.shorter(e) == best) {
				continue
			}
			if _, ok := numbers[best]; !ok {
				if len(m.Rules) == 255 {
					continue
				}
				numbers[best] = uint8(len(m.Rules))
				m.Rules = append(m.Rules, best)
			}
			m.Endings[e] = numbers[best]
		}
	}
}

// shorter is the rule that a key gets without its own entry.
func (m *Model) shorter(key string) Rule {
	xpos, end, _ := strings.Cut(key, "\t")
	for i := 1; i <= len(end); i++ {
		if r, ok := m.Endings[xpos+"\t"+end[i:]]; ok {
			return m.Rules[r]
		}
	}
	return Rule{}
}

func edit(form, lemma string) Rule {
	n := 0
	for n < len(form) && n < len(lemma) && form[n] == lemma[n] {
		n++
	}
	for n > 0 && n < len(form) && !utf8.RuneStart(form[n]) {
		n--
	}
	if n == 0 {
		return Rule{}
	}
	return Rule{uint8(min(len(form)-n, 255)), lemma[n:]}
}
