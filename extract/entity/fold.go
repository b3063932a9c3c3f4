package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// sub is a part of a word that the gazetteer compares: words are cut at
// hyphens and slashes, so that "U.S.-Japan" holds two.
type sub struct {
	word       int    // index of the word
	start, end int    // bytes in the document
	id         uint32 // number in the vocabulary; 0 when unknown
	upper      bool   // begins with a capital
	caps       bool   // two letters or more, all capitals
	gap        bool   // punctuation stands before it: no name goes across
}

// fold appends s in the form in which names are compared: lower case, without
// diacritics, periods and apostrophes.
func fold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == '.' || c == '\'' || c == '`':
			default:
				dst = append(dst, c)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		dst = foldRune(dst, r)
	}
	return dst
}

func foldRune(dst []byte, r rune) []byte {
	switch r {
	case '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '´', utf8.RuneError:
		return dst
	case 'ø', 'Ø':
		return append(dst, 'o')
	case 'ł', 'Ł':
		return append(dst, 'l')
	case 'đ', 'Đ':
		return append(dst, 'd')
	case 'ı':
		return append(dst, 'i')
	case 'ß':
		return append(dst, "ss"...)
	case 'æ', 'Æ':
		return append(dst, "ae"...)
	case 'þ', 'Þ':
		return append(dst, "th"...)
	case 'ə', 'Ə':
		return append(dst, 'a')
	}
	r = unicode.ToLower(r)
	if d := norm.NFD.PropertiesString(string(r)).Decomposition(); d != nil {
		if b, _ := utf8.DecodeRune(d); b < utf8.RuneSelf {
			return append(dst, byte(unicode.ToLower(b)))
		}
	}
	if unicode.Is(unicode.Mn, r) {
		return dst
	}
	return utf8.AppendRune(dst, r)
}

// folded is fold for whole strings, away from the hot path.
func folded(s string) string { return string(fold(nil, s)) }

// cutter yields the parts of a word between hyphens and slashes.
func cut(s string, part func(start, end int)) {
	from := 0
	for i := 0; i < len(s); {
		n := 0
		switch {
		case s[i] == '-' || s[i] == '/':
			n = 1
		case strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "‑"):
			n = 3
		}
		if n == 0 {
			i++
			continue
		}
		if i > from {
			part(from, i)
		}
		i += n
		from = i
	}
	if from < len(s) {
		part(from, len(s))
	}
}

// possessive gives the byte at which a clitic "'s" or "’s" begins, or -1.
func possessive(s string) int {
	if strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "'S") {
		return len(s) - 2
	}
	if strings.HasSuffix(s, "’s") || strings.HasSuffix(s, "’S") {
		return len(s) - 4
	}
	return -1
}

// shape tells the capitals of a part of a word.
func shape(s string) (upper, caps bool) {
	letters, lower := 0, 0
	for i, r := range s {
		switch {
		case unicode.IsUpper(r):
			letters++
			if i == 0 {
				upper = true
			}
		case unicode.IsLower(r):
			letters++
			lower++
		}
	}
	return upper, letters >= 2 && lower == 0
}

// slug makes an identifier of a name: "Lloyd Austin" → "lloyd-austin".
func slug(name string) string {
	var b strings.Builder
	dash := false
	for _, c := range folded(name) {
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c > 127 && unicode.IsLetter(c):
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(c)
		case c == '+':
			b.WriteString("-plus")
		default:
			dash = true
		}
	}
	return b.String()
}

// capital reports whether s begins with a capital letter.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
