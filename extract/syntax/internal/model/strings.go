package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entente/extract/syntax/internal/lemma"
)

func appendStrings(b []byte, list []string) []byte {
	s := strings.Join(list, "\n")
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

func parseStrings(b []byte) ([]string, []byte, error) {
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)-w) {
		return nil, nil, errors.New("a list of names ends too early")
	}
	s := string(b[w : w+int(n)])
	b = b[w+int(n):]
	if s == "" {
		return nil, b, nil
	}
	return strings.Split(s, "\n"), b, nil
}

func appendLemma(b []byte, m *lemma.Model) []byte {
	var rules, words, endings []string
	for _, r := range m.Rules {
		rules = append(rules, string(rune('0'+r.Cut))+r.Add)
	}
	for k, v := range m.Words {
		words = append(words, k+"\t"+v)
	}
	for k, v := range m.Endings {
		endings = append(endings, k+"\t"+string(rune('0'+v)))
	}
	slices.Sort(words)
	slices.Sort(endings)
	b = appendStrings(b, rules)
	b = appendStrings(b, words)
	return appendStrings(b, endings)
}

func parseLemma(b []byte) (*lemma.Model, []byte, error) {
	var lists [3][]string
	var err error
	for i := range lists {
		if lists[i], b, err = parseStrings(b); err != nil {
			return nil, nil, err
		}
	}
	m := &lemma.Model{Words: make(map[string]string, len(lists[1])), Endings: make(map[string]uint8, len(lists[2]))}
	if m.Irregular, err = lemma.Irregular(); err != nil {
		return nil, nil, err
	}
	for _, s := range lists[0] {
		r := []rune(s)
		if len(r) == 0 || r[0] < '0' || r[0] > '0'+255 {
			return nil, nil, fmt.Errorf("lemma rule %q is damaged", s)
		}
		m.Rules = append(m.Rules, lemma.Rule{Cut: uint8(r[0] - '0'), Add: string(r[1:])})
	}
	for _, s := range lists[1] {
		if i := strings.LastIndexByte(s, '\t'); i > 0 {
			m.Words[s[:i]] = s[i+1:]
		}
	}
	for _, s := range lists[2] {
		i := strings.LastIndexByte(s, '\t')
		r := []rune(s[i+1:])
		if i <= 0 || len(r) != 1 || r[0] < '0' || int(r[0]-'0') >= len(m.Rules) {
			return nil, nil, fmt.Errorf("lemma ending %q is damaged", s)
		}
		m.Endings[s[:i]] = uint8(r[0] - '0')
	}
	return m, b, nil
}
