package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// record is one document of a JSON file.
type record struct {
	ID        label   `json:"id"`
	Text      *string `json:"text"`
	Title     label   `json:"title"`
	Date      label   `json:"date"`
	URL       label   `json:"url"`
	Publisher label   `json:"publisher"`
	Lang      label   `json:"lang"`
}

// label is a string that other programs also write as a number or null.
type label string

func (l *label) UnmarshalJSON(b []byte) error {
	var s string
	switch {
	case bytes.Equal(b, []byte("null")):
		return nil
	case len(b) > 0 && (b[0] == '-' || b[0] >= '0' && b[0] <= '9'):
		s = string(b)
	default:
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
	}
	*l = label(strings.TrimSpace(s))
	return nil
}

// jsonLines reads one document a line. A broken line is an error with its
// number, and the next line is read.
func (r *reader) jsonLines(in input, src *bufio.Reader, yield yieldFunc) bool {
	line, found := 0, false
	for {
		data, err := readLine(src, r.opt.MaxBytes)
		line++
		if err == nil || errors.Is(err, io.EOF) {
			if line == 1 {
				data = bytes.TrimPrefix(data, bomUTF8)
			}
			if len(bytes.TrimSpace(data)) > 0 {
				found = true
				if !yield(r.record(in, line, data)) {
					return false
				}
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			if !found {
				return yield(Item{}, &Error{Source: in.source, Err: errors.New("it is empty")})
			}
			return true
		case err != nil:
			return yield(Item{}, &Error{Source: in.source, Line: line, Err: err})
		}
	}
}

// readLine reads to the next newline, which it leaves out.
func readLine(src *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := src.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case len(line) > limit:
			return nil, &tooLargeError{limit}
		case errors.Is(err, bufio.ErrBufferFull):
		case err != nil:
			return line, err
		default:
			return line, nil
		}
	}
}

// jsonFileFactor is how many documents of the largest size one .json file may
// hold. It is held in memory as a whole; .jsonl has no such limit.
const jsonFileFactor = 5

// json reads a file that holds an object, or an array of objects.
func (r *reader) json(in input, src *bufio.Reader, yield yieldFunc) bool {
	fail := func(line int, err error) bool {
		return yield(Item{}, &Error{Source: in.source, Line: line, Err: err})
	}
	data, err := readLimited(src, r.opt.MaxBytes*jsonFileFactor)
	if err != nil {
		return fail(0, err)
	}
	data = bytes.TrimPrefix(data, bomUTF8)
	if len(bytes.TrimSpace(data)) == 0 {
		return fail(0, errors.New("it is empty"))
	}
	if !utf8.Valid(data) {
		return fail(firstBroken(data), errNotUTF8)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	line, counted := 1, 0
	at := func(offset int64) int { // the line of an offset; offsets must not go back
		end := min(int(offset), len(data))
		if end > counted {
			line += bytes.Count(data[counted:end], []byte("\n"))
			counted = end
		}
		return line
	}
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) {
		if _, err := dec.Token(); err != nil {
			return fail(1, jsonError(err))
		}
	}
	found := false
	for dec.More() {
		start := dec.InputOffset()
		start += int64(len(data[start:]) - len(bytes.TrimLeft(data[start:], ", \t\r\n")))
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				start = max(start, syntax.Offset-1)
			}
			return fail(at(start), jsonError(err))
		}
		found = true
		if !yield(r.record(in, at(start), raw)) {
			return false
		}
	}
	if _, err := dec.Token(); err != nil && !errors.Is(err, io.EOF) {
		return fail(at(dec.InputOffset()), jsonError(err))
	}
	if !found {
		return fail(0, errors.New("it holds no documents"))
	}
	return true
}

// record makes a document of one JSON object.
func (r *reader) record(in input, line int, data []byte) (Item, error) {
	it := Item{Source: in.source, Line: line}
	fail := func(err error) (Item, error) {
		return it, &Error{Source: in.source, Line: line, Err: err}
	}
	if len(data) > r.opt.MaxBytes {
		return fail(&tooLargeError{r.opt.MaxBytes})
	}
	if !utf8.Valid(data) {
		return fail(errNotUTF8)
	}
	var rec record
	if err := json.Unmarshal(data, &rec); err != nil {
		return fail(jsonError(err))
	}
	if rec.Text == nil {
		return fail(errors.New(`the object has no "text"`))
	}
	if err := checkLanguage(string(rec.Lang)); err != nil {
		return it, skippedAt(err, fmt.Sprintf("%s:%d", in.source, line))
	}
	date, err := ParseDate(string(rec.Date))
	if err != nil {
		return fail(err)
	}
	it.Doc.ID, it.Doc.Title, it.Doc.Date = string(rec.ID), string(rec.Title), date
	it.Doc.URL, it.Doc.Publisher = string(rec.URL), string(rec.Publisher)
	// A zero byte ends strings in too many places downstream. A space keeps
	// every offset.
	it.Doc.Text = strings.ReplaceAll(*rec.Text, "\x00", " ")
	if it.Doc.ID == "" {
		it.Doc.ID = fmt.Sprintf("%s:%d", in.source, line)
	}
	return r.finish(it)
}

var errNotUTF8 = errors.New("it is not UTF-8, which JSON must be; convert the file first (iconv -f ENCODING -t UTF-8)")

func firstBroken(data []byte) int {
	line := 1
	for len(data) > 0 {
		c, n := utf8.DecodeRune(data)
		if c == utf8.RuneError && n == 1 {
			break
		}
		if c == '\n' {
			line++
		}
		data = data[n:]
	}
	return line
}

// jsonError says in the words of JSON what encoding/json says in those of Go.
func jsonError(err error) error {
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return errors.New("not valid JSON: it ends in the middle of a value")
	case errors.As(err, &wrong) && wrong.Field == "":
		return fmt.Errorf(`expected an object such as {"id": "1", "text": "…"}, found %s`, wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("%q must be a string, found %s", wrong.Field, wrong.Value)
	}
	return fmt.Errorf("not valid JSON: %w", err)
}
