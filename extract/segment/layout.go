package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph is a stretch of text between breaks.
type paragraph struct{ start, end int }

// paragraphs cuts at empty lines and at line ends that end a paragraph. Lines
// of text that was wrapped at a fixed width are put together.
func paragraphs(text string) []paragraph {
	var out []paragraph
	for at := 0; at < len(text); {
		end := len(text)
		if i := emptyLine(text[at:]); i >= 0 {
			end = at + i
		}
		out = block(text, at, end, out)
		at = end
		for at < len(text) && (text[at] == '\n' || text[at] == '\r') {
			at++
		}
	}
	return out
}

// emptyLine is the place of the first line end that an empty line follows.
func emptyLine(s string) int {
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			return -1
		}
		i += at
		j := i + 1
		for j < len(s) && (s[j] == ' ' || s[j] == '\t' || s[j] == '\r') {
			j++
		}
		if j < len(s) && s[j] == '\n' {
			return i
		}
		at = i + 1
	}
}

// block appends the paragraphs of a stretch without empty lines.
func block(text string, start, end int, out []paragraph) []paragraph {
	wrapped := isWrapped(text[start:end])
	begin := start
	for at := start; at < end; {
		stop := end
		if i := strings.IndexByte(text[at:end], '\n'); i >= 0 {
			stop = at + i
		}
		if stop >= end || !wrapped && breaks(text[at:stop], text[stop+1:end]) {
			if strings.TrimSpace(text[begin:stop]) != "" {
				out = append(out, paragraph{begin, stop})
			}
			begin = stop
		}
		at = stop + 1
	}
	return out
}

// isWrapped reports whether a block looks wrapped at a fixed width: at least
// three lines, all but the last of about the same length, of which a third or
// more begin in the middle of a sentence (a list of headlines does not).
func isWrapped(s string) bool {
	lines, lower, short, long := 0, 0, 1<<30, 0
	for rest := s; ; {
		line, tail, more := strings.Cut(rest, "\n")
		if !more {
			break
		}
		n := len(strings.TrimSpace(line))
		lines++
		short, long = min(short, n), max(long, n)
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(tail, " \t")); unicode.IsLower(r) {
			lower++
		}
		rest = tail
	}
	return lines >= 3 && lower*3 >= lines && short >= 45 && long <= 110 && long-short <= 25
}

// breaks reports whether the end of line ends a paragraph.
func breaks(line, rest string) bool {
	next := strings.TrimLeft(rest, " \t\r\n")
	r, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsLower(r) {
		return true
	}
	line = strings.TrimRight(line, " \t\r")
	return line == "" || strings.IndexByte(".!?:", line[len(line)-1]) >= 0 || strings.HasSuffix(line, "”")
}

// kind tells headings, bylines, list items and captions from running text.
func (p paragraph) kind(text string, toks []Token) Kind {
	form := func(i int) string { return text[toks[i].Start:toks[i].End] }
	first, last := form(0), form(len(toks)-1)
	switch {
	case bullet(first) && len(toks) > 1, len(toks) > 2 && len(first) <= 2 && digits(first) && (form(1) == "." || form(1) == ")"):
		return ListItem
	case isByline(text, toks):
		return Byline
	case isCaption(text[toks[0].Start:p.end]):
		return Caption
	case strings.ContainsAny(last, ".!?…:;,\"”") || len(toks) > 18:
		return Body
	case allCapitals(text, toks) || len(toks) <= 3:
		return Heading
	case strings.HasSuffix(last, ")") && len(toks) > 10:
		return Body
	}
	return Heading
}

func bullet(w string) bool {
	switch w {
	case "•", "*", "·", "▪", "‣", "-", "–", "—", "●", "◦":
		return true
	}
	return false
}

func isCaption(s string) bool {
	for _, p := range []string{"FILE PHOTO", "File photo", "Photo:", "PHOTO:", "Image:", "Caption:", "Image caption", "Image source"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// isByline accepts "By Jane Doe and John Roe" and "Reporting by …; Editing by …".
func isByline(text string, toks []Token) bool {
	form := func(i int) string { return text[toks[i].Start:toks[i].End] }
	first := form(0)
	if first == "(" && len(toks) > 3 {
		toks = toks[1:]
		first = form(0)
	}
	if len(toks) > 1 && form(1) == "by" {
		switch first {
		case "Reporting", "Editing", "Writing", "Written", "Compiled":
			return true
		}
	}
	if first != "By" && first != "BY" || len(toks) < 3 || len(toks) > 24 {
		return false
	}
	for i := 1; i < len(toks); i++ {
		w := form(i)
		r, _ := utf8.DecodeRuneInString(w)
		switch w {
		case "and", "in", "of", ",", "|", "/", "-", "for", "the", "with", "&", "de", "van", "von", "al", "el", "bin":
		default:
			if !unicode.IsUpper(r) {
				return false
			}
		}
	}
	return true
}

func allCapitals(text string, toks []Token) bool {
	upper := 0
	for _, t := range toks {
		for _, r := range text[t.Start:t.End] {
			if unicode.IsLower(r) {
				return false
			}
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return upper > 1
}

func dash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }

// agencies name the source of a report after its place.
var agencies = set("Reuters AP AFP CNN UPI Xinhua TASS Kyodo Yonhap BBC ANI PTI IANS dpa Bloomberg NHK VOA RFE ANSA EFE Interfax")

// dateline is the index of the first token after "TOKYO (Reuters) -", 0 when
// the sentence has none.
func dateline(text string, toks []Token) int {
	form := func(i int) string { return text[toks[i].Start:toks[i].End] }
	capitals, mixed, agency, dated := 0, false, false, false
	for i := 0; i < len(toks) && i < 16; i++ {
		w := form(i)
		switch {
		case dash(w):
			spaced := i > 0 && toks[i].Start > toks[i-1].End
			switch {
			case i+1 == len(toks):
				return 0
			case agency:
				return i + 1
			case !spaced && i > 0:
				continue // a hyphen in a name
			case upperName(form(0)) && (form(i-1) == ")" || dated):
				return i + 1 // "KINGSTOWN, St Vincent, Dec 15 (Antilles News) -"
			case capitals == 0 || mixed:
				return 0
			}
			for j := i + 1; j < len(toks); j++ {
				// Two dashes set off an apposition.
				if dash(form(j)) && toks[j].Start > toks[j-1].End {
					return 0
				}
			}
			return i + 1
		case w == "(" || w == ")" || w == "," || w == "/" || w == ".":
		case agencies[w]:
			agency = true
		case upperName(w):
			capitals++
		case months[strings.TrimSuffix(w, ".")] || digits(w):
			if capitals == 0 {
				return 0
			}
			dated = true
		default:
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) {
				return 0
			}
			mixed = true // "Washington (CNN) —" needs the agency
		}
	}
	return 0
}

var months = set(`January February March April May June July August September October November December Jan Feb Mar Apr
	Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

func upperName(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}
