package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Split cuts text into sentences in the order of the text. Every byte that is
// not white space lies in exactly one token.
func Split(text string) []Sentence {
	var out []Sentence
	var toks []Token
	for i, p := range paragraphs(text) {
		begin := len(toks)
		toks = tokenise(text, p.start, p.end, toks)
		if len(toks) == begin {
			continue
		}
		para := toks[begin:len(toks):len(toks)]
		kind := p.kind(text, para)
		first := len(out)
		out = sentences(text, para, kind, i, out)
		if kind == Body {
			out[first].BodyStart = dateline(text, out[first].Tokens)
		}
	}
	number(out)
	return out
}

// number makes paragraph numbers dense.
func number(out []Sentence) {
	last, n := -1, -1
	for i := range out {
		if out[i].Paragraph != last {
			last = out[i].Paragraph
			n++
		}
		out[i].Paragraph = n
	}
}

// sentences appends the sentences of one paragraph.
func sentences(text string, toks []Token, kind Kind, paragraph int, out []Sentence) []Sentence {
	start := 0
	emit := func(end int) {
		t := toks[start:end:end]
		out = append(out, Sentence{Start: t[0].Start, End: t[len(t)-1].End, Kind: kind, Paragraph: paragraph, Tokens: t})
		start = end
	}
	if kind != Byline {
		for i := 0; i+1 < len(toks); i++ {
			if end := boundary(text, toks, start, i); end > 0 && end < len(toks) {
				emit(end)
				i = end - 1
			}
		}
	}
	emit(len(toks))
	return out
}

// boundary gives the index of the first token of the next sentence when token
// i ends one, else 0.
func boundary(text string, toks []Token, start, i int) int {
	w := text[toks[i].Start:toks[i].End]
	strong := false
	switch {
	case w == ".", w == "!", w == "?", w == "…", w == "。":
		strong = w != "…"
	case strings.Trim(w, "!?") == "":
		strong = true
	case w == ";" && ClauseVerb(text[toks[i+1].Start:toks[i+1].End]):
		return i + 1
	case strings.Trim(w, ".") == "":
	case strings.HasSuffix(w, ".") && len(w) > 1:
		return afterAbbreviation(text, toks, start, i, w[:len(w)-1])
	default:
		return 0
	}
	end := closers(text, toks, i+1)
	if end >= len(toks) {
		return 0
	}
	next := text[toks[end].Start:toks[end].End]
	r, _ := utf8.DecodeRuneInString(next)
	gap := toks[end].Start > toks[end-1].End
	switch {
	case unicode.IsLower(r):
		// Careless writers begin in lower case; after a closing quote or an
		// exclamation mark ("Yahoo! said") the sentence goes on.
		if end > i+1 || !gap || w != "." && w != "?" {
			return 0
		}
	case w == "." && !gap && end == i+1 && !unicode.IsUpper(r):
		return 0
	case strong && end > i+1 && (w == "!" || w == "?") && !gap:
		return 0
	case next == "," || next == ";" || next == ")" || next == "]":
		return 0
	case next == "-" || next == "–" || next == "—" || next == "--":
		return 0
	}
	if !strong && !unicode.IsUpper(r) && !opener(next) {
		return 0
	}
	if i == start && w == "." {
		return 0
	}
	if i == start+1 && w == "." && digits(text[toks[start].Start:toks[start].End]) {
		return 0 // "1. The first item"
	}
	return end
}

// closers skips closing quotes and brackets that belong to the sentence.
func closers(text string, toks []Token, i int) int {
	for i < len(toks) {
		switch w := text[toks[i].Start:toks[i].End]; w {
		case "”", "’", ")", "]", "»", "''":
		case "\"", "'":
			if toks[i].Start > toks[i-1].End {
				return i
			}
		default:
			n := footnote(text, toks[i:])
			if n == 0 {
				return i
			}
			i += n - 1
		}
		i++
	}
	return i
}

// footnote is the number of tokens of a reference like "[17]" that follows a
// sentence without a space.
func footnote(text string, toks []Token) int {
	if len(toks) < 3 || text[toks[0].Start:toks[0].End] != "[" || toks[0].End != toks[1].Start {
		return 0
	}
	if before := toks[0].Start; before == 0 || text[before-1] == ' ' {
		return 0
	}
	if digits(text[toks[1].Start:toks[1].End]) && text[toks[2].Start:toks[2].End] == "]" {
		return 3
	}
	return 0
}

func opener(w string) bool {
	switch w {
	case "“", "‘", "\"", "'", "(", "[", "«", "``":
		return true
	}
	return false
}

// ClauseVerb reports capitalised verbs that open a clause of a resolution, after
// a semicolon or at the head of a line: "Decides to suspend …; Condemns …".
func ClauseVerb(w string) bool { return clauseVerbs[w] }

var clauseVerbs = set(`Acknowledges Affirms Appeals Appreciates Approves Authorises Authorizes Calls Commends Condemns Decides Declares Demands
	Deplores Determines Directs Emphasises Emphasizes Encourages Endorses Expresses Extends Invites Notes Reaffirms Recalls Recognises Recognizes
	Regrets Reiterates Rejects Requests Stresses Supports Takes Underlines Underscores Urges Welcomes`)

// afterAbbreviation decides whether the period of an abbreviation ends the
// sentence as well.
func afterAbbreviation(text string, toks []Token, start, i int, w string) int {
	end := closers(text, toks, i+1)
	if end >= len(toks) || i == start {
		return 0
	}
	next := text[toks[end].Start:toks[end].End]
	r, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsUpper(r) && !opener(next) {
		return 0
	}
	if end > i+1 {
		return end
	}
	kind := abbreviations[strings.ToLower(w)]
	if kind == title || kind == before || len(w) == 1 {
		return 0
	}
	if opener(next) || starters[next] {
		return end
	}
	return 0
}

// starters are words that begin a sentence when capitalised: they are not the
// second half of a name.
var starters = set(`The A An It He She They We I You This That These Those His Her Its Their Our My But And Or So In On
	At For From With By As If When While After Before Since Although However Meanwhile There What Who Why How Where Not
	No Some Many Most All Both Earlier Later Last Now Then Also Among Under Despite Such One Two According Asked
	Officials To Because Once Until Instead Still Yet Even Here More Other Several Since Over During`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
