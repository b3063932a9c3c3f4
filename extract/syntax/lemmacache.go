package syntax

import (
	"strings"

	"entente/extract/syntax/internal/lemma"
	"entente/extract/syntax/internal/token"
)

// lemmaCache remembers lemmas, so that frequent words cost no allocation.
type lemmaCache map[lemmaKey]string

type lemmaKey struct {
	form string
	tag  uint8
}

// maxCached bounds the cache; a full one is emptied.
const maxCached = 20000

func (c lemmaCache) get(m *lemma.Model, form string, number uint8, t token.Tag) string {
	if l, ok := c[lemmaKey{form, number}]; ok {
		return l
	}
	if len(c) >= maxCached {
		clear(c)
	}
	own := strings.Clone(form) // the document must not be kept alive
	l := m.Lemma(own, t.UPOS, t.XPOS)
	c[lemmaKey{own, number}] = l
	return l
}
