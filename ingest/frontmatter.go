package ingest

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"entente/extract"
)

// frontMatterLimit keeps a forgotten closing line from making YAML of a book.
const frontMatterLimit = 64 << 10

var keyLine = regexp.MustCompile(`^[A-Za-z_][\w-]*[ \t]*:`)

// splitFrontMatter takes the YAML between two lines of "---" off the head of a
// text. body is the rest, line the number of the line it starts on. A text
// that only begins with a rule of dashes is left alone.
func splitFrontMatter(text string) (matter, body string, line int, err error) {
	first, rest, ok := cutLine(text)
	if !ok || strings.TrimRight(first, " \t\r") != "---" {
		return "", text, 1, nil
	}
	second, _, _ := cutLine(rest)
	if s := strings.TrimRight(second, " \t\r"); s != "---" && !keyLine.MatchString(s) {
		return "", text, 1, nil
	}
	end, line := 0, 2
	for end < len(rest) && end <= frontMatterLimit {
		l, after, _ := cutLine(rest[end:])
		line++
		if s := strings.TrimRight(l, " \t\r"); s == "---" || s == "..." {
			return rest[:end], after, line, nil
		}
		end = len(rest) - len(after)
	}
	return "", "", 0, &Error{Line: 1, Err: errors.New(`front matter is opened by "---" but not closed by a second "---"`)}
}

// cutLine splits s after its first newline; ok is false at the end of s.
func cutLine(s string) (line, rest string, ok bool) {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", s != ""
}

// parseFrontMatter reads the keys it knows and passes over the others, since
// front matter serves many masters. Lines in errors count the opening "---".
func parseFrontMatter(matter string, doc *extract.Document) (lang string, err error) {
	if strings.TrimSpace(matter) == "" {
		return "", nil
	}
	var root yaml.Node
	if err := yaml.Load([]byte(matter), &root); err != nil {
		var le *yaml.LoadError
		if errors.As(err, &le) {
			return "", &Error{Line: le.Mark.Line + 1, Err: fmt.Errorf("front matter is not valid YAML: %s", le.Message)}
		}
		return "", &Error{Line: 2, Err: fmt.Errorf("front matter is not valid YAML: %w", err)}
	}
	if len(root.Content) != 1 || root.Content[0].Kind != yaml.MappingNode {
		return "", &Error{Line: 2, Err: errors.New("front matter must be a list of `key: value` lines")}
	}
	pairs := root.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		key, value := pairs[i], pairs[i+1]
		field := map[string]*string{
			"id": &doc.ID, "title": &doc.Title, "url": &doc.URL, "publisher": &doc.Publisher, "lang": &lang, "date": new(string),
		}[key.Value]
		if field == nil {
			continue
		}
		if value.Kind != yaml.ScalarNode {
			return "", &Error{Line: value.Line + 1, Err: fmt.Errorf("front matter: %s must be a single value", key.Value)}
		}
		if value.Tag == "!!null" {
			continue
		}
		*field = strings.TrimSpace(value.Value)
		if key.Value == "date" {
			if doc.Date, err = ParseDate(value.Value); err != nil {
				return "", &Error{Line: value.Line + 1, Err: err}
			}
		}
	}
	return lang, nil
}
