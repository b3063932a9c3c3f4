package claim

import (
	"sort"
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// hit is a frame whose trigger stands in the sentence.
type hit struct {
	frame *lexicon.Frame
	word  int   // the word that arguments hang on
	words []int // all words of the trigger
}

// hits gives the frames that a word evokes, the most specific first.
func (m *matcher) hits(w int) []hit {
	v := m.view
	var out []hit
	for _, pos := range v.triggerPOS(w) {
		lemma := m.knownLemma(w, pos)
		for _, f := range m.lex.ByFirst(pos, lemma) {
			if words, ok := v.match(f, w); ok {
				out = append(out, hit{f, v.top(words, w, pos), words})
			}
		}
	}
	if len(out) > 1 {
		sort.SliceStable(out, func(i, j int) bool { return v.specificity(out[i]) > v.specificity(out[j]) })
	}
	return out
}

// specificity of a trigger as it stands here: an object of several words says
// more than one ("have formal relations" than "have relations").
func (v *view) specificity(h hit) int {
	n := 2 * h.frame.Trigger.Specificity()
	if h.frame.Trigger.Written != "" {
		n-- // a whole class of nouns says less than a noun that a frame names
	}
	if t := &h.frame.Trigger; len(t.Objects) > 0 && len(h.words) > len(t.Words) {
		o := h.words[len(t.Words)]
		for _, l := range t.Objects {
			if strings.Contains(l, "_") && v.isOneOf(o, []string{l}) {
				return n + 1
			}
		}
	}
	return n
}

// inBodyName reports whether a trigger is a word of the name of a body ("the
// Shanghai Cooperation Organisation"), which tells of no act.
func (m *matcher) inBodyName(h hit) bool {
	v := m.view
	i := v.outer[h.word]
	if i < 0 || isRole(h.frame) {
		return false
	}
	men := &v.mentions[i]
	return men.Kind == entity.Name && men.Entities[0].Type == entity.TypeOrg && size(men) > len(h.words) && men.Last > h.word+1
}

// describesPeople reports whether a noun only says what people and bodies deal
// with: "aid workers", "a sanctions expert" do nothing by it.
func (v *view) describesPeople(h hit) bool {
	if v.rel(h.word) != "compound" {
		return false
	}
	switch n := v.head(h.word); {
	case n <= h.word || !dealers[v.lemma(n)]:
		return false
	default:
		return true
	}
}

// dealers are people, bodies and vehicles that a noun of action before them
// describes.
var dealers = wordSet(`worker official agency group organization organisation expert charity department office activist adviser advisor
	commissioner helicopter aircraft source spokesman spokeswoman specialist analyst campaigner researcher lawyer monitor convoy truck flight
	plane dog rifle budget bill law policy ministry minister`)

// withStranger reports whether a trigger says with whom and nobody known is
// meant: "held talks with traders" tells nothing of its subjects among
// themselves.
func (m *matcher) withStranger(h hit) bool {
	v := m.view
	tops := append([]int{h.word}, h.words...)
	if h.frame.POS == lexicon.Noun {
		if g := m.carrier(h.word); g >= 0 {
			tops = append(tops, g)
		}
	}
	for _, w := range tops {
		for _, k := range v.kids[w] {
			if b := base(v.rel(k)); (b == "obl" || b == "nmod") && k > w && v.caseOf(k) == "with" && v.isNoun(k) && (v.mentionAt(k) == nil || !v.mentionAt(k).Entities[0].Actor()) && personal[v.lemma(k)] {
				return true
			}
		}
	}
	return false
}

// personal nouns head phrases of somebody to meet or deal with.
var personal = wordSet(`ally partner leader official counterpart minister president envoy delegation negotiator neighbor neighbour government group
	company firm trader country nation state power representative ambassador bloc union people reporter journalist side party rebel diplomat
	authority lawmaker general commander chief head premier mediator businessman investor member expert friend`)

// knownLemma gives the lemma of a word as the lexicon knows it: where it does
// not know the lemmatiser's, endings are taken off the form by rule.
func (m *matcher) knownLemma(w int, pos lexicon.POS) string {
	v := m.view
	lemma := strings.ToLower(v.lemma(w))
	if pos != lexicon.Verb || len(m.lex.ByFirst(pos, lemma)) > 0 {
		return lemma
	}
	form := v.low(w)
	for _, end := range [...][2]string{{"", ""}, {"ed", ""}, {"ed", "e"}, {"d", ""}, {"ing", ""}, {"ing", "e"}, {"ies", "y"}, {"ied", "y"}, {"es", ""}, {"s", ""}} {
		if !strings.HasSuffix(form, end[0]) {
			continue
		}
		if try := strings.TrimSuffix(form, end[0]) + end[1]; len(try) > 2 && len(m.lex.ByFirst(pos, try)) > 0 {
			return try
		}
	}
	return lemma
}

// triggerPOS maps the tag of a word to parts of speech of the lexicon.
func (v *view) triggerPOS(w int) []lexicon.POS {
	switch v.words[w].UPOS {
	case "VERB":
		if v.words[w].Lemma == "have" && w+1 < len(v.words) && v.words[w+1].XPOS == "VBN" {
			return nil // an auxiliary, whatever its tag: "denied having laid"
		}
		if v.words[w].XPOS == "VBG" && (v.kid(w, "det", "nmod:poss") >= 0 || base(v.rel(w)) == "obl" || base(v.rel(w)) == "nsubj" || v.rel(w) == "obj") {
			return nounVerb
		}
		return verbOnly
	case "NOUN", "PROPN":
		return nounOnly
	case "ADJ":
		return adjNoun
	case "ADP", "SCONJ":
		return prepOnly
	case "AUX":
		return verbOnly
	}
	return nil
}

var (
	nounVerb = []lexicon.POS{lexicon.Noun, lexicon.Verb}
	verbOnly = []lexicon.POS{lexicon.Verb}
	nounOnly = []lexicon.POS{lexicon.Noun}
	adjNoun  = []lexicon.POS{lexicon.Adj, lexicon.Noun}
	prepOnly = []lexicon.POS{lexicon.Prep}
)

// match reports whether the words of a trigger that begins with word w stand
// there, and which they are.
func (v *view) match(f *lexicon.Frame, w int) ([]int, bool) {
	t := &f.Trigger
	words := []int{w}
	for i, want := range t.Words[1:] {
		next := -1
		if j := w + 1 + i; j < len(v.words) && v.says(j, want) {
			next = j
		} else if f.POS == lexicon.Verb || f.POS == lexicon.Adj {
			next = v.particle(w, want)
		} else {
			next = v.follows(words[len(words)-1], want)
		}
		if next < 0 {
			return nil, false
		}
		words = append(words, next)
	}
	if len(t.Objects) > 0 {
		o := v.objectNoun(w, t.Objects)
		if o < 0 {
			return nil, false
		}
		words = append(words, o)
	}
	if t.Prep != "" {
		o := v.prepNoun(w, t.Prep, t.PrepObj)
		if o < 0 {
			return nil, false
		}
		words = append(words, o)
	}
	return words, true
}

// says reports whether word j has the lemma or form.
func (v *view) says(j int, want string) bool {
	return strings.EqualFold(v.words[j].Lemma, want) || strings.EqualFold(v.words[j].Form, want)
}

// follows finds the next word of a noun trigger, a hyphen between at most.
func (v *view) follows(w int, want string) int {
	for j := w + 1; j < len(v.words) && j <= w+2; j++ {
		if v.says(j, want) {
			return j
		}
		if v.words[j].Form != "-" && v.words[j].Form != "–" {
			return -1
		}
	}
	return -1
}

// particle finds a word that belongs to verb w: "lash out", "pull its troops
// out of", "take part".
func (v *view) particle(w int, want string) int {
	for _, k := range v.kids[w] {
		if v.says(k, want) {
			switch base(v.rel(k)) {
			case "compound", "advmod", "obj", "xcomp", "fixed", "mark", "case", "obl", "dep", "amod", "advcl":
				return k
			}
		}
		if base(v.rel(k)) == "obl" || base(v.rel(k)) == "advmod" {
			for _, c := range v.kids[k] {
				if v.rel(c) == "case" && v.says(c, want) && c < k {
					return c
				}
			}
		}
	}
	if j := w + 2; j < len(v.words) && v.says(j, want) && v.words[j].UPOS == "ADP" {
		return j
	}
	return -1
}

// objectNoun finds the object of a verb (or subject of its passive) that has
// one of the lemmas, itself or in a conjunct.
func (v *view) objectNoun(w int, lemmas []string) int {
	o := v.patientOf(w)
	if v.passive(w) { // "were given asylum"
		if k := v.retained(w); k >= 0 && v.isOneOf(k, lemmas) {
			return k
		}
	}
	if o < 0 {
		return -1
	}
	if v.isOneOf(o, lemmas) {
		return o
	}
	for _, k := range v.kids[w] {
		if k > o && v.rel(k) == "obj" && v.isOneOf(k, lemmas) {
			return k // the second of two objects
		}
	}
	for _, k := range v.kids[o] {
		if v.rel(k) == "conj" && v.isOneOf(k, lemmas) {
			return k
		}
		// "ten days of war games", "a round of talks"
		if base(v.rel(k)) == "nmod" && v.caseOf(k) == "of" && measureNouns[v.lemma(o)] && v.isOneOf(k, lemmas) {
			return k
		}
	}
	return -1
}

// retained gives the thing given that a passive keeps as its object: "were
// given asylum"; -1 when there is none.
func (v *view) retained(w int) int {
	if k := v.kid(w, "obj"); k >= 0 {
		return k
	}
	if k := v.kid(w, "xcomp"); k > w && v.isNoun(k) && v.caseOf(k) == "" {
		return k
	}
	return -1
}

// measureNouns count or bundle what follows "of".
var measureNouns = map[string]bool{
	"day": true, "week": true, "month": true, "year": true, "hour": true, "series": true, "round": true, "number": true, "set": true,
	"wave": true, "package": true, "batch": true, "ton": true, "tonne": true, "dollar": true, "euro": true, "million": true, "billion": true,
	"lot": true, "variety": true, "range": true, "string": true, "spate": true, "barrage": true, "host": true, "kind": true, "form": true,
	"worth": true, "shipment": true, "consignment": true, "campaign": true, "act": true, "programme": true, "program": true, "pound": true,
}

func (v *view) prepNoun(w int, prep string, lemmas []string) int {
	at := []int{w}
	if o := v.kid(w, "obj"); o >= 0 {
		at = append(at, o)
	}
	for _, a := range at {
		for _, k := range v.kids[a] {
			b := base(v.rel(k))
			if (b == "obl" || b == "nmod" || b == "advcl" || b == "xcomp" && prep == "to") && (v.caseOf(k) == prep || v.marks(k, prep)) && v.isOneOf(k, lemmas) {
				return k
			}
		}
	}
	return -1
}

// isOneOf reports whether word o has one of the lemmas; a lemma with "_" is
// matched with the words before o.
func (v *view) isOneOf(o int, lemmas []string) bool {
	for _, l := range lemmas {
		if l[0] >= 'A' && l[0] <= 'Z' && v.ofClass(o, l) {
			return true
		}
		if !strings.Contains(l, "_") {
			if strings.EqualFold(v.words[o].Lemma, l) || strings.EqualFold(v.words[o].Form, l) {
				return true
			}
			continue
		}
		parts := strings.Split(l, "_")
		ok := true
		for i := range parts {
			j := o - len(parts) + 1 + i
			if j < 0 || !v.says(j, parts[i]) {
				ok = false
				break
			}
		}
		if ok {
			return true
		}
	}
	return false
}

// ofClass reports whether a noun is of a class that triggers name with a capital
// letter: a weapon, agreement or event by its mention, or a sum of money.
func (v *view) ofClass(o int, class string) bool {
	if class == "Money" {
		return v.money(o)
	}
	m := v.mentionAt(o)
	return m != nil && len(m.Entities) > 0 && m.Entities[0].Type == class
}

// money reports whether a noun is a sum: "$40 million", "200 million euros".
func (v *view) money(o int) bool {
	if v.words[o].XPOS == "$" || currencies[v.lemma(o)] {
		return true
	}
	if l := v.lemma(o); l == "million" || l == "billion" || l == "trillion" {
		return true
	}
	return false
}

var currencies = wordSet(`dollar euro pound sterling yen yuan renminbi rouble ruble rupee kroner krone krona kronor franc lira won peso riyal rial dirham
	dinar zloty forint shekel rand real naira baht ringgit rupiah hryvnia lari dram tenge shilling birr taka $ € £ ¥`)

// top gives the word of a trigger that the rest of the sentence hangs on.
func (v *view) top(words []int, first int, pos lexicon.POS) int {
	if pos == lexicon.Verb || pos == lexicon.Adj || len(words) == 1 {
		return first
	}
	for _, w := range words {
		inside := false
		for _, o := range words {
			inside = inside || v.head(w) == o
		}
		if !inside {
			return w
		}
	}
	return words[len(words)-1]
}
