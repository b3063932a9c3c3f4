// Package segment cuts raw article text into sentences and tokens.
//
// Tokens follow the conventions of Universal Dependencies for English
// (clitics split: "do"+"n't", "Japan"+"'s"). All offsets are byte offsets into
// the text given to Split, end exclusive, so text[t.Start:t.End] is the token.
package segment

// Kind says what sort of line a sentence stands in.
type Kind uint8

// The kinds of sentences.
const (
	Body     Kind = iota // running text
	Heading              // a title or section heading
	Byline               // "By Jane Doe and John Roe"
	ListItem             // an item of a list
	Caption              // a caption of a picture
)

// Token is one UD token as a byte span.
type Token struct {
	Start, End int
}

// Sentence is one sentence as a byte span with its tokens.
type Sentence struct {
	Start, End int
	Kind       Kind
	Paragraph  int // number of the paragraph, from 0
	// BodyStart is the index of the first token after a dateline
	// ("TOKYO (Reuters) -"); 0 when there is none.
	BodyStart int
	Tokens    []Token
}
