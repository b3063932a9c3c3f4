package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

// maxLine bounds one line of input.
const maxLine = 64 << 20

// readLines calls each for every JSON object of a JSON-lines input. Errors name the input and the line.
func readLines(name string, r io.Reader, each func(*object) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	lines.Split(splitLines)
	number := 0
	for lines.Scan() {
		number++
		if strings.TrimFunc(lines.Text(), isBlank) == "" {
			continue
		}
		row, err := parseObject(lines.Bytes())
		if err == nil {
			err = each(row)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, number, err)
		}
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return fmt.Errorf("%s:%d: the line is longer than %d MB; is this a JSON-lines file?", name, number+1, maxLine>>20)
	} else if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

// isBlank tells what Python strips: white space, and the four separators of ASCII.
func isBlank(c rune) bool { return unicode.IsSpace(c) || c >= 0x1c && c <= 0x1f }

// splitLines ends a line at \n, \r\n or \r alone.
func splitLines(data []byte, atEOF bool) (int, []byte, error) {
	for i, c := range data {
		switch {
		case c == '\n':
			return i + 1, data[:i], nil
		case c == '\r' && i+1 < len(data):
			if data[i+1] == '\n' {
				return i + 2, data[:i], nil
			}
			return i + 1, data[:i], nil
		case c == '\r' && !atEOF:
			return 0, nil, nil // the next byte decides
		case c == '\r':
			return i + 1, data[:i], nil
		}
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

// readFiles reads JSON-lines files one after the other.
func readFiles(paths []string, each func(*object) error) error {
	for _, path := range paths {
		if err := readFile(path, each); err != nil {
			return err
		}
	}
	return nil
}

func readFile(path string, each func(*object) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return readLines(path, file, each)
}

// fieldReader takes typed fields from an object and keeps the first mistake.
type fieldReader struct {
	row *object
	err error
}

func (r *fieldReader) fail(key, want string, got any) {
	if r.err == nil {
		r.err = fmt.Errorf("field %q is %s, not %s", key, kindOf(got), want)
	}
}

func kindOf(v any) string {
	switch v.(type) {
	case nil:
		return "missing or null"
	case bool:
		return "true or false"
	case json.Number:
		return "a number"
	case string:
		return "text"
	case []any:
		return "a list"
	}
	return "an object"
}

// maybe is a text that may be absent, which is not the same as empty.
type maybe struct {
	text string
	set  bool
}

// String writes an absent text as the scorers' reports do.
func (m maybe) String() string {
	if !m.set {
		return "None"
	}
	return m.text
}

func (r *fieldReader) maybe(key string) maybe {
	switch v := r.row.get(key).(type) {
	case nil:
		return maybe{}
	case string:
		return maybe{v, true}
	default:
		r.fail(key, "text", v)
		return maybe{}
	}
}

// text takes null and absence for "".
func (r *fieldReader) text(key string) string { return r.maybe(key).text }

// need is a text that must be there.
func (r *fieldReader) need(key string) string {
	m := r.maybe(key)
	if !m.set {
		r.fail(key, "text", nil)
	}
	return m.text
}

// truth tells whether a flag is set: anything but false, 0, "" and null.
func (r *fieldReader) truth(key string) bool {
	switch v := r.row.get(key).(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case json.Number:
		f, _ := v.Float64()
		return f != 0
	default:
		r.fail(key, "true or false", v)
		return false
	}
}

func (r *fieldReader) number(key string, otherwise float64) float64 {
	v, ok := r.row.values[key]
	if !ok {
		return otherwise
	}
	n, ok := v.(json.Number)
	if !ok {
		r.fail(key, "a number", v)
		return otherwise
	}
	f, _ := n.Float64()
	return f
}

// whole is a whole number; null and absence are 0.
func (r *fieldReader) whole(key string) int {
	v := r.row.get(key)
	if v == nil {
		return 0
	}
	if n, ok := v.(json.Number); ok {
		if f, err := n.Float64(); err == nil && f == float64(int(f)) {
			return int(f)
		}
	}
	r.fail(key, "a whole number", v)
	return 0
}

func (r *fieldReader) object(key string) *object {
	v := r.row.get(key)
	if v == nil {
		return nil
	}
	o, ok := v.(*object)
	if !ok {
		r.fail(key, "an object", v)
	}
	return o
}

func (r *fieldReader) list(key string) []any {
	v := r.row.get(key)
	if v == nil {
		return nil
	}
	l, ok := v.([]any)
	if !ok {
		r.fail(key, "a list", v)
	}
	return l
}

func (r *fieldReader) texts(key string) []string {
	var out []string
	for _, v := range r.list(key) {
		s, ok := v.(string)
		if !ok && v != nil {
			r.fail(key, "a list of texts", v)
		}
		out = append(out, s)
	}
	return out
}

func (r *fieldReader) objects(key string) []*object {
	var out []*object
	for _, v := range r.list(key) {
		o, ok := v.(*object)
		if !ok {
			r.fail(key, "a list of objects", v)
			continue
		}
		out = append(out, o)
	}
	return out
}

// Span is a stretch of characters of a document, end exclusive. A missing span is nil.
type Span = *[2]int

func (r *fieldReader) span(key string) Span {
	list := r.list(key)
	if len(list) == 0 {
		return nil
	}
	var ends [2]int
	if len(list) != 2 {
		r.fail(key, "[from, to]", list)
		return nil
	}
	for i, v := range list {
		n, ok := v.(json.Number)
		if !ok {
			r.fail(key, "[from, to]", v)
			return nil
		}
		whole, err := n.Int64()
		if err != nil {
			r.fail(key, "[from, to] in whole numbers", v)
			return nil
		}
		ends[i] = int(whole)
	}
	return &ends
}

// overlap is the length that two spans share; 0 when they are apart or one is missing.
func overlap(a, b Span) int {
	if a == nil || b == nil {
		return 0
	}
	return max(0, min(a[1], b[1])-max(a[0], b[0]))
}
