package cypher

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

func stringFunctions() []*function {
	text := func(name string, f func(string) string) *function {
		return &function{name: name, min: 1, max: 1, accepts: []kind{kString}, result: kString, call: func(_ *exec, a []any) (any, error) {
			s, ok := a[0].(string)
			if !ok {
				return nil, badType("a string", a[0])
			}
			return f(s), nil
		}}
	}
	length := func(name string) *function {
		return &function{name: name, min: 1, max: 1, accepts: []kind{kString}, result: kInt, call: func(_ *exec, a []any) (any, error) {
			s, ok := a[0].(string)
			if !ok {
				return nil, badType("a string", a[0])
			}
			return int64(utf8.RuneCountInString(s)), nil
		}}
	}
	return []*function{
		text("toLower", lowerCase), text("lower", lowerCase), text("toUpper", upperCase), text("upper", upperCase),
		text("trim", func(s string) string { return strings.TrimFunc(s, javaSpace) }),
		trimming("btrim", strings.TrimFunc),
		trimming("lTrim", strings.TrimLeftFunc),
		trimming("rTrim", strings.TrimRightFunc),
		length("char_length"), length("character_length"),
		{name: "reverse", min: 1, max: 1, accepts: []kind{kString | kList | kRelList}, call: reverse},
		{name: "left", min: 2, max: 2, accepts: []kind{kString, kInt}, result: kString, call: cut(func(r []rune, n int) []rune { return r[:n] })},
		{name: "right", min: 2, max: 2, accepts: []kind{kString, kInt}, result: kString, call: cut(func(r []rune, n int) []rune { return r[len(r)-n:] })},
		{name: "substring", min: 2, max: 3, accepts: []kind{kString, kInt}, result: kString, call: substring},
		{name: "replace", min: 3, max: 3, accepts: []kind{kString}, result: kString, call: func(x *exec, a []any) (any, error) {
			s, ok1 := a[0].(string)
			old, ok2 := a[1].(string)
			repl, ok3 := a[2].(string)
			if !ok1 || !ok2 || !ok3 {
				return nil, badType("three strings", a[0])
			}
			if n := int64(strings.Count(s, old)) * int64(len(repl)); n > x.maxMem-x.mem {
				return nil, x.keep(x.maxMem + 1)
			}
			return strings.ReplaceAll(s, old, repl), nil
		}},
		{name: "split", min: 2, max: 2, accepts: []kind{kString, kString | kList}, result: kList, call: split},
		{name: "normalize", min: 1, max: 2, accepts: []kind{kString}, result: kString, call: normalize},
	}
}

// trimming cuts white space, or the characters of a second argument.
func trimming(name string, cut func(string, func(rune) bool) string) *function {
	return &function{name: name, min: 1, max: 2, accepts: []kind{kString}, result: kString, call: func(_ *exec, a []any) (any, error) {
		s, ok := a[0].(string)
		if !ok {
			return nil, badType("a String", a[0])
		}
		if len(a) == 1 {
			return cut(s, javaSpace), nil
		}
		chars, ok := a[1].(string)
		if !ok {
			return nil, badType("a String", a[1])
		}
		return cut(s, func(r rune) bool { return strings.ContainsRune(chars, r) }), nil
	}}
}

// javaSpace is Java's Character.isWhitespace.
func javaSpace(r rune) bool {
	switch r {
	case '\u00a0', '\u2007', '\u202f', '\u0085':
		return false
	case '\u001c', '\u001d', '\u001e', '\u001f':
		return true
	}
	return unicode.IsSpace(r)
}

// lowerCase and upperCase map as Java's root locale does: one letter may
// become two, and a final sigma is one.
func lowerCase(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return cases.Lower(language.Und).String(s)
}

func upperCase(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	return cases.Upper(language.Und).String(s)
}

func reverse(_ *exec, a []any) (any, error) {
	switch o := a[0].(type) {
	case string:
		r := []rune(o)
		for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
			r[i], r[j] = r[j], r[i]
		}
		return string(r), nil
	case []any:
		out := make([]any, len(o))
		for i, e := range o {
			out[len(o)-1-i] = e
		}
		return out, nil
	}
	return nil, badType("a string or a list", a[0])
}

func cut(f func(r []rune, n int) []rune) func(*exec, []any) (any, error) {
	return func(_ *exec, a []any) (any, error) {
		s, ok := a[0].(string)
		if !ok {
			return nil, badType("a string", a[0])
		}
		n, ok := a[1].(int64)
		if !ok {
			return nil, badType("an integer", a[1])
		}
		if n < 0 {
			return nil, badArgument("the length cannot be negative")
		}
		r := []rune(s)
		return string(f(r, int(min(n, int64(len(r)))))), nil
	}
}

func substring(_ *exec, a []any) (any, error) {
	s, ok := a[0].(string)
	if !ok {
		return nil, badType("a string", a[0])
	}
	r := []rune(s)
	start, ok := a[1].(int64)
	if !ok {
		return nil, badType("an integer", a[1])
	}
	n := int64(len(r))
	if len(a) == 3 {
		if n, ok = a[2].(int64); !ok {
			return nil, badType("an integer", a[2])
		}
	}
	if start < 0 || n < 0 {
		return nil, badArgument("start and length cannot be negative")
	}
	start = min(start, int64(len(r)))
	return string(r[start:min(start+min(n, int64(len(r))), int64(len(r)))]), nil
}

func split(_ *exec, a []any) (any, error) {
	s, ok := a[0].(string)
	if !ok {
		return nil, badType("a string", a[0])
	}
	var seps []string
	switch d := a[1].(type) {
	case string:
		seps = []string{d}
	case []any:
		for _, e := range d {
			t, ok := e.(string)
			if !ok {
				return nil, badType("strings as delimiters", e)
			}
			seps = append(seps, t)
		}
	default:
		return nil, badType("a string or a list of strings as the delimiter", a[1])
	}
	return splitAt(s, seps), nil
}

func splitAt(s string, seps []string) []any {
	if len(seps) == 1 {
		if s == "" {
			return []any{""}
		}
		return texts(strings.Split(s, seps[0]))
	}
	out := []any{}
	begin := 0
	for i := 0; i < len(s); {
		hit := -1
		for _, sep := range seps {
			if sep != "" && strings.HasPrefix(s[i:], sep) {
				hit = len(sep)
				break
			}
		}
		if hit < 0 {
			i++
			continue
		}
		out = append(out, s[begin:i])
		i += hit
		begin = i
	}
	return append(out, s[begin:])
}

func normalize(_ *exec, a []any) (any, error) {
	s, ok := a[0].(string)
	if !ok {
		return nil, badType("a string", a[0])
	}
	form := "NFC"
	if len(a) == 2 {
		if form, ok = a[1].(string); !ok {
			return nil, badType("the name of a normal form", a[1])
		}
	}
	forms := map[string]norm.Form{"NFC": norm.NFC, "NFD": norm.NFD, "NFKC": norm.NFKC, "NFKD": norm.NFKD}
	f, ok := forms[form]
	if !ok {
		return nil, badArgument("unknown normal form " + form + "; there are NFC, NFD, NFKC and NFKD")
	}
	return f.String(s), nil
}
