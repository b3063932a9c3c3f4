// Package model is the file that holds everything trained: lexicon, tagger,
// lemmatiser and parser.
package model

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/extract/syntax/internal/arc"
	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/lexicon"
	"entente/extract/syntax/internal/tag"
	"entente/extract/syntax/internal/weights"
)

// Model is the whole of what is trained.
type Model struct {
	Lexicon *lexicon.Lexicon
	Tagger  *tag.Tagger
	Lemma   *lemma.Model
	Parser  *arc.Parser
}

const magic = "entente syntax 1\n"

// maxSize bounds the decompressed model.
const maxSize = 64 << 20

// Write stores the model.
func (m *Model) Write(w io.Writer) error {
	var b []byte
	b = m.Lexicon.Append(b)
	var names []string
	for _, t := range m.Tagger.Tags {
		names = append(names, t.UPOS+"\t"+t.XPOS)
	}
	b = appendStrings(b, names)
	b = appendStrings(b, m.Parser.Names)
	for _, t := range []*weights.Table{m.Tagger.Passes[0], m.Tagger.Passes[1], m.Parser.Back.Labels, m.Parser.Front.Labels} {
		b = t.Append(b)
	}
	b = m.Parser.Back.Moves.Append(b)
	b = m.Parser.Front.Moves.Append(b)
	b = appendLemma(b, m.Lemma)
	if _, err := io.WriteString(w, magic); err != nil {
		return err
	}
	z, err := flate.NewWriter(w, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(b); err != nil {
		return err
	}
	return z.Close()
}

// Read loads what Write stored.
func Read(file []byte) (*Model, error) {
	if !bytes.HasPrefix(file, []byte(magic)) {
		return nil, errors.New("syntax model: not a model file of this version; train it again")
	}
	b, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(file[len(magic):])), maxSize))
	if err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	m, err := parse(b)
	if err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	return m, nil
}

func parse(b []byte) (*Model, error) {
	m := &Model{}
	var err error
	if m.Lexicon, b, err = lexicon.Parse(b); err != nil {
		return nil, err
	}
	var tagNames, rels []string
	if tagNames, b, err = parseStrings(b); err != nil {
		return nil, err
	}
	if rels, b, err = parseStrings(b); err != nil {
		return nil, err
	}
	if len(tagNames) > 255 || len(rels) > 63 {
		return nil, fmt.Errorf("%d tags and %d relations are too many", len(tagNames), len(rels))
	}
	var tables [4]*weights.Table
	for i := range tables {
		if tables[i], b, err = weights.Parse(b); err != nil {
			return nil, err
		}
	}
	var moves [2]*weights.Dense
	for i := range moves {
		if moves[i], b, err = weights.ParseDense(b); err != nil {
			return nil, err
		}
	}
	var tags []tag.Tag
	for _, n := range tagNames {
		u, x, _ := strings.Cut(n, "\t")
		tags = append(tags, tag.Tag{UPOS: u, XPOS: x})
	}
	if m.Lemma, b, err = parseLemma(b); err != nil {
		return nil, err
	}
	if len(b) != 0 {
		return nil, fmt.Errorf("%d bytes too many", len(b))
	}
	m.Tagger = tag.New(tags, [2]*weights.Table{tables[0], tables[1]})
	m.Parser = arc.New(tags, rels, arc.Stage{Moves: moves[0], Labels: tables[2]}, arc.Stage{Moves: moves[1], Labels: tables[3]})
	return m, nil
}

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
	m := &lemma.Model{Words: map[string]string{}, Endings: map[string]uint8{}}
	var lists [3][]string
	var err error
	for i := range lists {
		if lists[i], b, err = parseStrings(b); err != nil {
			return nil, nil, err
		}
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
		if i <= 0 || len(r) != 1 || int(r[0]-'0') >= len(m.Rules) || r[0] < '0' {
			return nil, nil, fmt.Errorf("lemma ending %q is damaged", s)
		}
		m.Endings[s[:i]] = uint8(r[0] - '0')
	}
	return m, b, nil
}
