package entity

import (
	"entente/extract/segment"
	"entente/extract/syntax"
)

// document is the working state of one article.
type document struct {
	g      *Gazetteer
	in     *Input
	day    string // "2024-07-28", "" unknown
	sents  []sentence
	cast   []*character       // the persons of the article
	local  map[string]*Entity // entities of this article alone, by id
	short  map[string]*Entity // acronyms and short names introduced here, folded
	count  map[*Entity]int    // how often a country or body is named
	speak  []speaker          // by sentence: who speaks in it
	sets   []group            // plural actors of the discourse, newest last
	named  []thing            // agreements and events, newest last
	signer *Entity            // whose statement or briefing the text is
	joint  []*Entity          // who issue a statement together
	filed  *Entity            // the state of the dateline; nil if unknown
	by     *Entity            // who makes the statement outside quotations; nil for reports
}

// sentence is one tree with what was found in it.
type sentence struct {
	words   []syntax.Word
	kids    links
	subs    []sub
	spans   []span
	posts   []remitted // offices spelt out behind their noun
	cover   []int32    // by word: 1 + index of the span over it, 0 if none
	ments   []ment
	extra   []ment // found by coreference
	open    []Unplaced
	body    int  // first word after a dateline
	caps    bool // a heading in capitals
	heading bool // a heading or caption
}

// span is a name found: a sequence of parts of words with its readings.
type span struct {
	first, last int     // words [first, last)
	start, end  int     // bytes
	leaf        []sense // readings that agree in capitals; nil for names unknown to the gazetteer
	sense       *sense  // the reading chosen
	who         *character
	ent         *Entity // unknown names: the entity made
	title       titled
	drop        bool
	affix       affix
}

// affix tells how a name stands in a hyphened word.
type affix uint8

const (
	affixNone affix = iota
	affixPro        // "pro-Iranian", "anti-Syria": no act of the state named
	affixLed        // "Saudi-led", "Swedish-registered": gives its nationality
	affixBy         // "Iranian-backed", "U.N.-brokered": an act of the one named
)

// ment is a mention with what coreference needs.
type ment struct {
	Mention
	sense   senseKind
	known   bool
	plural  bool
	pending pending
	pron    int // the possessive pronoun that owns a described actor
	noun    nounClass
	lemma   string
}

// prepare makes the sentences of a document ready.
func (d *document) prepare() {
	d.sents = make([]sentence, len(d.in.Trees))
	total := 0
	for i := range d.in.Trees {
		total += len(d.in.Trees[i].Words)
	}
	subs := make([]sub, 0, total+total/4)
	cover := make([]int32, total)
	for i := range d.in.Trees {
		s := &d.sents[i]
		s.words = sound(d.in.Trees[i].Words)
		s.kids.build(s.words)
		s.body = d.in.Trees[i].Sentence.BodyStart
		s.heading = d.in.Trees[i].Sentence.Kind == segment.Heading || d.in.Trees[i].Sentence.Kind == segment.Caption
		s.cover, cover = cover[:len(s.words):len(s.words)], cover[len(s.words):]
		from := len(subs)
		gap := false
		uppers, lowers := 0, 0
		for w := range s.words {
			f := s.words[w].Form
			if !hasAlnum(f) {
				if f != "-" && f != "–" && f != "‑" && f != "/" && f != "'" && f != "’" {
					gap = true
				}
				continue
			}
			n := len(subs)
			subs = d.g.cutWord(subs, w, s.words[w].Start, f)
			if n < len(subs) {
				subs[n].gap = gap
				gap = false
			}
			if up, all := shape(f); up && all {
				uppers++
			} else if !up {
				lowers++
			}
		}
		s.subs = subs[from:len(subs):len(subs)]
		s.caps = uppers >= 2 && lowers == 0
	}
}

// sound gives words whose heads all lie in the sentence: the same ones, or a
// mended copy when a tree comes in broken.
func sound(words []syntax.Word) []syntax.Word {
	for i := range words {
		if words[i].Head >= len(words) || words[i].Head < -1 {
			out := append([]syntax.Word(nil), words...)
			for k := range out {
				if out[k].Head >= len(out) || out[k].Head < -1 {
					out[k].Head = -1
				}
			}
			return out
		}
	}
	return words
}

func hasAlnum(f string) bool {
	for i := 0; i < len(f); i++ {
		c := f[i]
		if c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 && c != 0xe2 {
			return true
		}
		if c == 0xe2 { // general punctuation: quotes and dashes
			i += 2
		}
	}
	return false
}
