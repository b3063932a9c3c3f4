package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// tokenise appends the tokens of text[start:end] to dst. White space separates
// tokens always; inside a chunk without white space the word boundaries of
// Unicode are refined to the conventions of the treebanks.
func tokenise(text string, start, end int, dst []Token) []Token {
	for at := start; at < end; {
		r, n := utf8.DecodeRuneInString(text[at:end])
		if blank(r) {
			at += n
			continue
		}
		stop := at
		for stop < end {
			r, n := utf8.DecodeRuneInString(text[stop:end])
			if blank(r) {
				break
			}
			stop += n
		}
		dst = chunk(text, at, stop, dst)
		at = stop
	}
	return dst
}

// blank reports whether r separates tokens and belongs to none.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// maxAddress bounds the search for addresses in text without white space.
const maxAddress = 2000

// chunk appends the tokens of a stretch without white space.
func chunk(text string, start, end int, dst []Token) []Token {
	if a, b := address(text[start:min(end, start+maxAddress)]); b > a {
		dst = chunk(text, start, start+a, dst)
		dst = append(dst, Token{start + a, start + b})
		return chunk(text, start+b, end, dst)
	}
	base := len(dst)
	at := start
	for it := words.FromString(text[start:end]); it.Next(); {
		n := len(it.Value())
		dst = pieces(text, at, at+n, dst)
		at += n
	}
	return clitics(text, join(text, dst, base), base)
}

// pieces splits one Unicode word where it holds a colon or underscore that
// stands between words, and numbers from units.
func pieces(text string, start, end int, dst []Token) []Token {
	w := text[start:end]
	if i := strings.IndexByte(w, ':'); i > 0 && i+1 < len(w) && !(digit(w[i-1]) && digit(w[i+1])) {
		dst = pieces(text, start, start+i, dst)
		dst = append(dst, Token{start + i, start + i + 1})
		return pieces(text, start+i+1, end, dst)
	}
	if n := unit(w); n > 0 {
		return append(dst, Token{start, end - n}, Token{end - n, end})
	}
	return append(dst, Token{start, end})
}

// units are split off the number in front of them.
var units = map[string]bool{
	"km": true, "m": true, "cm": true, "mm": true, "kg": true, "g": true, "lb": true, "lbs": true,
	"mph": true, "kph": true, "am": true, "pm": true, "AM": true, "PM": true, "a.m": true, "p.m": true,
	"bn": true, "mn": true, "tn": true, "k": true, "K": true, "M": true, "B": true, "GB": true, "MB": true,
	"MW": true, "GW": true, "kW": true, "hrs": true, "hr": true, "min": true, "mins": true, "sec": true,
	"ft": true, "in": true, "yr": true, "yrs": true, "hours": true, "years": true, "million": true, "billion": true,
}

// unit is the length of a unit of measure at the end of a number, 0 when none.
func unit(w string) int {
	if w == "" || !digit(w[0]) {
		return 0
	}
	i := 0
	for i < len(w) && (digit(w[i]) || w[i] == '.' || w[i] == ',' || w[i] == ':') {
		i++
	}
	if i < len(w) && units[w[i:]] && !(len(w)-i == 1 && i > 3) {
		return len(w) - i
	}
	return 0
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func letter(c byte) bool { return c >= utf8.RuneSelf || 'a' <= c|0x20 && c|0x20 <= 'z' }

// join merges the tokens from base on that belong together: abbreviations with
// their period, dots and dashes with each other, initials, "AT&T", dates,
// telephone numbers, prefixes with their hyphen.
func join(text string, toks []Token, base int) []Token {
	out := toks[:base]
	for i := base; i < len(toks); i++ {
		t := toks[i]
		if len(out) == base {
			out = append(out, t)
			continue
		}
		last := &out[len(out)-1]
		a, b := text[last.Start:last.End], text[t.Start:t.End]
		next := ""
		if i+1 < len(toks) {
			next = text[toks[i+1].Start:toks[i+1].End]
		}
		if last.End == t.Start && glued(a, b, next, len(out)-1 == base) {
			last.End = t.End
			continue
		}
		out = append(out, t)
	}
	return out
}

// glued reports whether b continues the token a; next is what follows b and
// first says whether a begins its chunk.
func glued(a, b, next string, first bool) bool {
	la, fb := a[len(a)-1], b[0]
	switch {
	case b == ".":
		if la == '.' && a[0] == '.' {
			return true
		}
		return Abbreviation(a) && (next == "" || next[0] != '.')
	case fb == la && (fb == '-' || fb == '_' || fb == '*' || fb == '=' || fb == '!' || fb == '?'):
		return true
	case (la == '!' || la == '?') && (fb == '!' || fb == '?'):
		return true
	case a == "'" && digit(fb) && first: // '90s
		return len(b) >= 2 && len(b) <= 3
	case a == "’" && digit(fb) && first:
		return len(b) >= 2 && len(b) <= 3
	case b == "&" && len(a) <= 2 && upperASCII(a) && next != "" && len(next) <= 2 && upperASCII(next):
		return true
	case la == '&' && len(a) > 1 && len(a) <= 3 && upperASCII(b) && len(b) <= 2:
		return true
	case (b == "/" || b == "-" || b == ":") && numeric(a) && digits(next):
		return b != "-" || len(a) >= 3 && len(next) >= 3 && !year(a)
	case (la == '/' || la == '-' || la == ':') && len(a) > 1 && digit(a[0]) && digits(b):
		return true
	case b == "-" && first && next != "" && letter(next[0]) && prefix(a):
		return true
	case la == '-' && len(a) > 1 && prefix(a[:len(a)-1]) && letter(fb):
		return true
	case la == '.' && len(a) > 1 && !strings.HasSuffix(a, "..") && letter(fb) && len(b) <= 2 && upperASCII(b) && next == ".":
		return true // U.|K.
	case (a == ":" || a == ";") && (b == ")" || b == "(" || b == "D" || b == "-" && (next == ")" || next == "(")):
		return next == "" || b == "-"
	case (a == ":-" || a == ";-") && (b == ")" || b == "("):
		return true
	}
	return false
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			return false
		}
	}
	return s != ""
}

// numeric accepts the beginning of a date, time or telephone number.
func numeric(s string) bool {
	return len(s) < 32 && digit(s[0]) && digits(strings.Map(func(r rune) rune {
		if r == '/' || r == ':' || r == '-' {
			return '0'
		}
		return r
	}, s))
}

func year(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20" || s[:2] == "18") }

func upperASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != ""
}

func prefix(w string) bool { return len(w) < 8 && prefixes[strings.ToLower(w)] }

// prefixes keep their hyphen and word.
var prefixes = map[string]bool{
	"e": true, "co": true, "re": true, "non": true, "pre": true, "post": true, "anti": true, "ex": true,
	"semi": true, "mid": true, "sub": true, "un": true, "pro": true, "multi": true, "inter": true,
	"ultra": true, "counter": true, "trans": true, "over": true, "mini": true, "bi": true,
}

// clitics splits "n't", "'s", "'re" and the like, and "cannot", "gonna".
func clitics(text string, toks []Token, base int) []Token {
	for i := base; i < len(toks); i++ {
		t := toks[i]
		n := clitic(text[t.Start:t.End])
		if n == 0 {
			continue
		}
		toks = append(toks, Token{})
		copy(toks[i+1:], toks[i:])
		toks[i].End = t.End - n
		toks[i+1].Start = t.End - n
	}
	return toks
}

// clitic is the length in bytes of the word that ends w and is not part of it.
func clitic(w string) int {
	if len(w) < 3 {
		return 0
	}
	if fused, ok := fusedWords[strings.ToLower(w)]; ok {
		return fused
	}
	i := strings.LastIndexByte(w, '\'')
	mark := 1
	if i < 0 {
		i = strings.LastIndex(w, "’")
		mark = len("’")
	}
	if i <= 0 {
		return 0
	}
	switch tail := strings.ToLower(w[i+mark:]); tail {
	case "s", "m", "d", "re", "ve", "ll":
		return len(w) - i
	case "t":
		if i >= 2 && (w[i-1] == 'n' || w[i-1] == 'N') {
			return len(w) - i + 1
		}
	}
	return 0
}

// fusedWords gives the length of the second part of words written as one.
var fusedWords = map[string]int{
	"cannot": 3, "gonna": 2, "wanna": 2, "gotta": 2, "dont": 2, "didnt": 2, "doesnt": 2, "wont": 2,
	"im": 1, "ive": 2, "thats": 1, "cant": 2, "lets": 1, "youre": 2, "isnt": 2, "wasnt": 2, "couldnt": 2, "wouldnt": 2, "arent": 2, "havent": 2, "hasnt": 2, "shouldnt": 2,
}

// address finds the first URL, e-mail address, handle or hashtag of a chunk.
func address(w string) (int, int) {
	trimEnd := func(b int) int {
		for b > 0 && strings.IndexByte(".,;:!?)]}>\"'", w[b-1]) >= 0 {
			b--
		}
		for strings.HasSuffix(w[:b], "”") || strings.HasSuffix(w[:b], "’") {
			b -= 3
		}
		return b
	}
	start := 0
	for start < len(w) && strings.IndexByte("(<[{\"'", w[start]) >= 0 {
		start++
	}
	rest := w[start:]
	switch {
	case strings.HasPrefix(rest, "http://"), strings.HasPrefix(rest, "https://"), strings.HasPrefix(rest, "www."),
		strings.HasPrefix(rest, "mailto:"), strings.HasPrefix(rest, "ftp://"):
		return start, trimEnd(len(w))
	case len(rest) > 2 && (rest[0] == '@' || rest[0] == '#') && letter(rest[1]):
		b := start + 1
		for b < len(w) && (letter(w[b]) || digit(w[b]) || w[b] == '_') {
			b++
		}
		if rest[0] == '@' {
			return start, trimEnd(b)
		}
		return start, trimEnd(b)
	}
	if i := strings.IndexByte(rest, '@'); i > 0 && strings.IndexByte(rest[i:], '.') > 1 {
		return start, trimEnd(len(w))
	}
	return domain(w, start, trimEnd(len(w)))
}

// domain accepts host names such as example.com/path.
func domain(w string, a, b int) (int, int) {
	if b <= a {
		return 0, 0
	}
	host, _, _ := strings.Cut(w[a:b], "/")
	i := strings.LastIndexByte(host, '.')
	if i < 1 || i+1 >= len(host) {
		return 0, 0
	}
	switch strings.ToLower(host[i+1:]) {
	case "com", "org", "net", "gov", "edu", "html", "htm", "pdf", "doc", "mil", "info":
		if letter(host[i-1]) || digit(host[i-1]) {
			return a, b
		}
	}
	return 0, 0
}
