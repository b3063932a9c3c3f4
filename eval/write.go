package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"entente/internal/floats"
)

// writeJSON writes a value as Python's json.dumps(value, ensure_ascii=False, indent=1) does, and a newline.
func writeJSON(w io.Writer, value any) error {
	out := bufio.NewWriter(w)
	putValue(out, value, 0)
	out.WriteByte('\n')
	return out.Flush()
}

// putValue leaves errors to the Flush of the buffered writer, which keeps the first.
func putValue(w *bufio.Writer, value any, depth int) {
	newline := func(depth int) {
		w.WriteByte('\n')
		for range depth {
			w.WriteByte(' ')
		}
	}
	switch v := value.(type) {
	case nil:
		w.WriteString("null")
	case bool:
		w.WriteString(strconv.FormatBool(v))
	case int:
		w.WriteString(strconv.Itoa(v))
	case float64:
		w.WriteString(floats.Text(v))
	case json.Number:
		w.WriteString(numberText(v))
	case string:
		putString(w, v)
	case []any:
		w.WriteByte('[')
		for i, item := range v {
			if i > 0 {
				w.WriteByte(',')
			}
			newline(depth + 1)
			putValue(w, item, depth+1)
		}
		if len(v) > 0 {
			newline(depth)
		}
		w.WriteByte(']')
	case *object:
		if v == nil {
			w.WriteString("null")
			return
		}
		w.WriteByte('{')
		for i, key := range v.keys {
			if i > 0 {
				w.WriteByte(',')
			}
			newline(depth + 1)
			putString(w, key)
			w.WriteString(": ")
			putValue(w, v.values[key], depth+1)
		}
		if len(v.keys) > 0 {
			newline(depth)
		}
		w.WriteByte('}')
	default:
		panic(fmt.Sprintf("eval: no JSON form for %T", value)) // only this package makes values
	}
}

// putString quotes only what JSON demands.
func putString(w *bufio.Writer, s string) {
	w.WriteByte('"')
	for _, c := range s {
		switch c {
		case '"', '\\':
			w.WriteByte('\\')
			w.WriteRune(c)
		case '\n':
			w.WriteString(`\n`)
		case '\r':
			w.WriteString(`\r`)
		case '\t':
			w.WriteString(`\t`)
		case '\b':
			w.WriteString(`\b`)
		case '\f':
			w.WriteString(`\f`)
		default:
			if c < ' ' {
				fmt.Fprintf(w, `\u%04x`, c)
			} else {
				w.WriteRune(c)
			}
		}
	}
	w.WriteByte('"')
}

// numberText writes a number as Python does after reading it: whole numbers digit by digit, others as floats.
func numberText(n json.Number) string {
	s := n.String()
	if strings.ContainsAny(s, ".eE") {
		f, _ := strconv.ParseFloat(s, 64) // the JSON reader took it; out of range it is an infinity
		return floats.Text(f)
	}
	if s == "-0" {
		return "0"
	}
	return s
}

// plainText is a value as Python's str() gives it; repr is the form that quotes strings.
func plainText(value any) string {
	if s, ok := value.(string); ok {
		return s
	}
	return repr(value)
}

// repr is a value as Python's repr() gives it.
func repr(value any) string {
	switch v := value.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case json.Number:
		return strings.Replace(numberText(v), "Infinity", "inf", 1)
	case string:
		return quote(v)
	case []any:
		parts := make([]string, len(v))
		for i, item := range v {
			parts[i] = repr(item)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case *object:
		parts := make([]string, len(v.keys))
		for i, key := range v.keys {
			parts[i] = quote(key) + ": " + repr(v.values[key])
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return fmt.Sprint(value)
}

// quote puts a string in single quotes, or in double ones when it holds a single quote and no double one.
func quote(s string) string {
	mark := '\''
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		mark = '"'
	}
	var b strings.Builder
	b.WriteRune(mark)
	for _, c := range s {
		switch {
		case c == mark || c == '\\':
			b.WriteRune('\\')
			b.WriteRune(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(c):
			b.WriteRune(c)
		case c < 0x100:
			fmt.Fprintf(&b, `\x%02x`, c)
		case c < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			fmt.Fprintf(&b, `\U%08x`, c)
		}
	}
	b.WriteRune(mark)
	return b.String()
}
