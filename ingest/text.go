package ingest

import (
	"regexp"
	"strings"
)

// readText reads plain text or Markdown, either with front matter or without.
func readText(data []byte, markdown bool, it *Item) error {
	text, note, err := decodeText(data, "")
	if err != nil {
		return err
	}
	if note != "" {
		it.Notes = append(it.Notes, note)
	}
	matter, body, line, err := splitFrontMatter(text)
	if err != nil {
		return err
	}
	lang, err := parseFrontMatter(matter, &it.Doc)
	if err != nil {
		return err
	}
	if err := checkLanguage(lang); err != nil {
		return err
	}
	if markdown {
		var title string
		if body, title = plainMarkdown(body); it.Doc.Title == "" {
			it.Doc.Title = title
		}
	}
	it.Line, it.Doc.Text = line, body
	return nil
}

// checkLanguage refuses what says of itself that it is not English: extraction
// would make claims of it all the same, and all of them wrong.
func checkLanguage(lang string) error {
	primary, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(lang), "_", "-"), "-")
	switch primary {
	case "", "en", "eng", "english", "und":
		return nil
	}
	return &Skipped{Reason: "it is marked as written in " + lang + "; only English is read"}
}

var (
	mdFence   = regexp.MustCompile("^\\s{0,3}(```|~~~)")
	mdHeading = regexp.MustCompile(`^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$`)
	mdRule    = regexp.MustCompile(`^\s{0,3}([-*_=])(\s*[-*_=]){2,}\s*$`)
	mdQuote   = regexp.MustCompile(`^\s{0,3}(>\s?)+`)
	mdRef     = regexp.MustCompile(`^\s{0,3}\[[^\]]+\]:\s+\S+.*$`)
	mdImage   = regexp.MustCompile(`!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])`)
	mdLink    = regexp.MustCompile(`\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])`)
	mdStrong  = regexp.MustCompile(`(\*\*|__)(\S(?:.*?\S)?)(\*\*|__)`)
	mdEmph    = regexp.MustCompile(`(^|[\s("“])[*_](\S(?:[^*_]*\S)?)[*_]`)
	mdCode    = regexp.MustCompile("`([^`]+)`")
	mdTag     = regexp.MustCompile(`</?[A-Za-z][^<>]*>|<!--.*?-->`)
	mdEscape  = regexp.MustCompile(`\\([\\*_{}\[\]()#+.!-])`)
)

// plainMarkdown takes the marks off a Markdown text and keeps its lines, so
// that headings, paragraphs and list items stay apart. title is the first
// heading. Code blocks are left out: they say nothing about states.
func plainMarkdown(text string) (plain, title string) {
	var out strings.Builder
	fenced := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if m := mdFence.FindStringSubmatch(line); m != nil && (fenced == "" || fenced == m[1]) {
			if fenced == "" {
				fenced = m[1]
			} else {
				fenced = ""
			}
			continue
		}
		if fenced != "" || mdRef.MatchString(line) {
			continue
		}
		if m := mdHeading.FindStringSubmatch(line); m != nil {
			line = inlineMarkdown(m[1])
			if title == "" {
				title = line
			}
			// An empty line on both sides keeps a heading a line of its own.
			line = "\n" + line + "\n"
		} else if mdRule.MatchString(line) {
			line = ""
		} else {
			line = inlineMarkdown(mdQuote.ReplaceAllString(line, ""))
		}
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return strings.Trim(out.String(), "\n") + "\n", title
}

func inlineMarkdown(s string) string {
	s = mdImage.ReplaceAllString(s, "")
	s = mdLink.ReplaceAllString(s, "$1")
	s = mdTag.ReplaceAllString(s, "")
	s = mdStrong.ReplaceAllString(s, "$2")
	s = mdEmph.ReplaceAllString(s, "$1$2")
	s = mdCode.ReplaceAllString(s, "$1")
	return mdEscape.ReplaceAllString(s, "$1")
}
