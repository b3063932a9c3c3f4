package entity

import (
	"strings"
)

// character is a person of the article.
type character struct {
	ent     *Entity
	tokens  []string // folded words of the fullest name
	office  *Office
	class   string
	post    string // the title known from the tables at the document's date
	gender  gender
	guessed bool // the state is only the one most spoken of
	born    int  // order of first mention
}

// family gives the folded words by which a person may be named alone.
func (c *character) family() []string {
	t := c.tokens
	if len(t) < 2 {
		return t
	}
	out := []string{t[len(t)-1]}
	if familyFirst(c.ent.Country) || c.ent.Country == "" && len(t) == 3 && len(t[0]) <= 4 {
		out = append(out, t[0])
	}
	if len(t) >= 3 {
		out = append(out, t[1:len(t)-1]...)
	}
	return out
}

// familyFirst tells the states where the family name usually comes first.
func familyFirst(iso string) bool {
	switch iso {
	case "CHN", "TWN", "HKG", "PRK", "KOR", "SGP", "VNM", "KHM":
		return true
	}
	return false
}

// characters turns the runs of all sentences into persons and other unknown
// names: full names first, so that "Austin" finds Lloyd Austin wherever he
// stands.
func (d *document) characters(all []run) {
	for pass := 0; pass < 2; pass++ {
		for k := range all {
			r := &all[k]
			s := &d.sents[r.sent]
			if single := d.tokens(s, r); (len(single) == 1) != (pass == 1) {
				continue
			}
			d.resolveRun(s, r, k, all)
		}
	}
}

// rulers reads two names joined by a hyphen before "government" or "regime":
// the state that a bearer of one of them leads.
func (d *document) rulers(s *sentence, r *run, tokens []string) *Entity {
	if len(tokens) != 2 || r.last >= len(s.words) || s.words[r.first].End-s.words[r.first].Start <= len(tokens[0]) && (r.last-r.first != 3 || s.words[r.first+1].Form != "-") {
		return nil
	}
	switch lower(s.words[r.last].Lemma) {
	case "government", "regime", "administration", "cabinet", "dictatorship":
	default:
		return nil
	}
	for _, t := range tokens {
		for _, e := range d.g.surnames[t] {
			if st := d.g.Country(e.Country); st != nil && d.count[st] > 0 && len(d.g.posts[e]) > 0 {
				return st
			}
		}
	}
	return nil
}

// tokens gives the folded words of a run.
func (d *document) tokens(s *sentence, r *run) []string {
	var out []string
	for i := r.first; i < r.last; i++ {
		for _, part := range strings.FieldsFunc(s.words[i].Form, func(c rune) bool { return c == '-' || c == '–' }) {
			if f := folded(part); f != "" && f != "s" {
				out = append(out, f)
			}
		}
	}
	return out
}

func (d *document) resolveRun(s *sentence, r *run, k int, all []run) {
	tokens := d.tokens(s, r)
	if len(tokens) == 0 {
		return
	}
	for len(tokens) > 2 && (tokens[len(tokens)-1] == "jr" || tokens[len(tokens)-1] == "sr") {
		tokens = tokens[:len(tokens)-1]
	}
	if e := d.rulers(s, r, tokens); e != nil {
		d.addSpan(s, r, e, nil)
		return
	}
	r.title = d.titleFor(s, r, k, all)
	kind := d.runKind(s, r, tokens)
	if kind != TypePerson {
		if ent := d.runEntity(s, r, kind, tokens); ent != nil {
			d.addSpan(s, r, ent, nil)
		}
		return
	}
	c := d.find(s, r, tokens)
	if _, given := d.g.given[tokens[0]]; c == nil && r.title.words == "" && !given && d.commonNoun(s, r, tokens) {
		return
	}
	if c == nil {
		c = d.introduce(s, r, tokens)
	}
	if c == nil {
		return
	}
	d.merge(c, r, tokens)
	d.addSpan(s, r, c.ent, c)
}

// titleFor reads the title before or after a run. The second of two names
// takes a title in the plural from the first: "Presidents A and B".
func (d *document) titleFor(s *sentence, r *run, k int, all []run) titled {
	t := d.titleBefore(s, r.first)
	at := r.first // where the name begins, with a form of address or a rank
	if t.first >= 0 && (t.words == "" && t.honor || d.rankOnly(t.words)) {
		at = t.first
	}
	if p, ok := d.postBefore(s, at); ok {
		if at < r.first {
			p.first = at
		}
		p.honor, p.gender = t.honor, t.gender
		return p
	}
	if t.found() && !(t.honor && t.words == "") && !d.rankOnly(t.words) {
		return t
	}
	if a, ok := d.postAfter(s, r.last); ok {
		a.honor, a.first, a.gender = t.honor, t.first, t.gender
		return a
	}
	if a, _ := d.titleAfter(s, r.last); a.found() {
		a.honor, a.first = t.honor, t.first
		if a.gender == unknownGender {
			a.gender = t.gender
		}
		return a
	}
	if at >= 2 && s.words[at-1].Form == "," { // "The British foreign secretary, Jack Straw, said"
		if b := d.titleBefore(s, at-1); b.words != "" && r.last < len(s.words) && b.first >= 0 &&
			(s.words[r.last].Form == "," || s.words[r.last].Form == "." || base(s.words[s.head(r.first, r.last)].Rel) == "appos") && d.headless(s, b.first, at-1) {
			b.first, b.honor = t.first, t.honor
			return b
		}
	}
	if t.found() {
		return t
	}
	if k > 0 && all[k-1].sent == r.sent && all[k-1].title.many && r.first-all[k-1].last <= 2 && r.first > all[k-1].last {
		p := all[k-1].title
		p.first = -1
		return p
	}
	return t
}

// rankOnly reports titles that are only a military rank: what stands after the
// name may tell more.
func (d *document) rankOnly(words string) bool {
	if words == "" {
		return false
	}
	for _, w := range strings.Fields(words) {
		if d.g.title(w)&titleRank == 0 {
			return false
		}
	}
	return true
}

// headless reports whether the title words [i, j) stand for themselves, that
// is, no other name follows them directly.
func (d *document) headless(s *sentence, i, j int) bool {
	for w := i; w < j; w++ {
		if sp := s.spanAt(w); sp != nil && sp.person() {
			return false
		}
	}
	return true
}

// find looks for a person of the article, then of the gazetteer.
func (d *document) find(s *sentence, r *run, tokens []string) *character {
	if c := d.inCast(r, tokens); c != nil {
		return c
	}
	if e := d.known(s, r, tokens); e != nil {
		for _, c := range d.cast {
			if c.ent == e {
				return c
			}
		}
		c := &character{ent: e, tokens: strings.Fields(strings.ReplaceAll(folded(e.Name), "-", " ")), born: len(d.cast)}
		if e.Male {
			c.gender = male
		} else if e.Female {
			c.gender = female
		}
		if d.day != "" {
			for _, o := range d.g.offices["country/"+e.Country] {
				if o.who == e && (d.day != "" && o.from != "" && o.active(d.day) || d.day == "" && (o.class == "president" || o.class == "prime minister")) {
					c.class, c.post = o.class, o.title
				}
			}
		}
		d.cast = append(d.cast, c)
		return c
	}
	return nil
}

// inCast finds the person of the article whom the words name.
func (d *document) inCast(r *run, tokens []string) *character {
	var best *character
	score := 0
	for _, c := range d.cast {
		n := nameMatch(c, tokens)
		if n == 0 {
			continue
		}
		if r.title.class != "" && c.class != "" && r.title.class == c.class {
			n += 2
		}
		if r.title.gender != unknownGender && c.gender != unknownGender && r.title.gender != c.gender {
			continue
		}
		if r.title.of != nil && c.ent.Country != "" && r.title.of.Country != "" && r.title.of.Country != c.ent.Country {
			n -= 3
		}
		if n >= score && n > 0 {
			best, score = c, n
		}
	}
	return best
}

// nameMatch scores how well words name a character: 0 not at all.
func nameMatch(c *character, tokens []string) int {
	if len(tokens) == 1 {
		for i, f := range c.family() {
			if f == tokens[0] || len(f) > 4 && len(tokens[0]) > 4 && distance(f, tokens[0], 1) <= 1 {
				if i == 0 {
					return 5
				}
				return 3
			}
		}
		return 0
	}
	if len(c.tokens) == 1 {
		if tokens[len(tokens)-1] == c.tokens[0] {
			return 4
		}
		return 0
	}
	if !near(tokens[len(tokens)-1], c.tokens[len(c.tokens)-1]) {
		if len(tokens) >= 2 && len(c.tokens) >= 2 && near(tokens[0], c.tokens[0]) && shares(tokens, c.tokens) >= 2 {
			return 4
		}
		return 0
	}
	if near(tokens[0], c.tokens[0]) || len(tokens[0]) == 1 && tokens[0][0] == c.tokens[0][0] || shares(tokens, c.tokens) >= 2 {
		return 6
	}
	return 0
}

// introduce makes a person whom no table knows.
func (d *document) introduce(s *sentence, r *run, tokens []string) *character {
	name := s.text(d.in.Text, r.first, r.last)
	e := d.entity(idFor(TypePerson, name), name, TypePerson, "", "")
	if e == nil {
		return nil
	}
	c := &character{ent: e, tokens: tokens, born: len(d.cast), gender: d.g.given[tokens[0]]}
	if len(tokens) == 1 {
		c.gender = unknownGender
	}
	d.cast = append(d.cast, c)
	return c
}

// merge adds what a mention tells of a person: office, state, sex.
func (d *document) merge(c *character, r *run, tokens []string) {
	if c.gender == unknownGender {
		c.gender = r.title.gender
	}
	if r.title.words != "" && c.office == nil {
		c.office = &Office{Title: r.title.words, Of: r.title.of, Past: r.title.past}
		if r.title.class != "" {
			c.class = r.title.class
		}
	} else if r.title.peer && c.office == nil && !c.ent.Known {
		c.office = &Office{Of: r.title.of}
	} else if c.office != nil && c.office.Of == nil && r.title.of != nil {
		c.office.Of = r.title.of
	}
	if c.ent.Known {
		return
	}
	if len(tokens) > len(c.tokens) {
		c.tokens = tokens
	}
	if c.ent.Country == "" && r.title.of != nil {
		c.ent.Country = r.title.of.Country
	}
	if c.ent.Sector == "" && r.title.words != "" {
		c.ent.Sector = d.sectorOf(r.title.words, r.title.of)
	}
	c.ent.Male, c.ent.Female = c.gender == male, c.gender == female
}

// entity makes or finds an entity of this article alone.
func (d *document) entity(id, name, typ, country, sector string) *Entity {
	if strings.HasSuffix(id, "/") {
		return nil
	}
	if e := d.local[id]; e != nil {
		return e
	}
	if e := d.g.byID[id]; e != nil && e.Type == typ && (country == "" || e.Country == country) {
		return e
	}
	e := &Entity{ID: id, Name: name, Type: typ, Country: country, Sector: sector}
	d.local[id] = e
	return e
}

// addSpan records a run as a name; readings of the gazetteer below it go.
func (d *document) addSpan(s *sentence, r *run, e *Entity, c *character) {
	for w := r.first; w < r.last; w++ {
		if sp := s.spanAt(w); sp != nil && (sp.first >= r.first && sp.last <= r.last) {
			sp.drop = true
		}
	}
	s.spans = append(s.spans, span{first: r.first, last: r.last, start: s.words[r.first].Start, end: s.words[r.last-1].End, ent: e, who: c})
	sp := &s.spans[len(s.spans)-1]
	if c != nil {
		sp.title = r.title
	}
	for w := r.first; w < r.last; w++ {
		s.cover[w] = int32(len(s.spans))
	}
}
