package entity

import "strings"

// remitted is an office named together with what it covers: "Minister of Foreign
// Affairs of Yemen", "Special Representative of the Secretary-General for West
// Africa and the Sahel". The words of what it covers are no names.
type remitted struct {
	begin       int // a state or body named before it, or first
	first, last int // words [first, last)
	head        int // last word of the office before the first preposition
	of          *Entity
	words       string
	past, taken bool // taken: it stands after the name of who holds it
}

// findPosts finds the offices of a sentence that go on behind their noun.
func (d *document) findPosts(s *sentence) {
	for i := 0; i+2 < len(s.words); i++ {
		if !capital(s.words[i].Form) || s.spanAt(i) != nil || !covering(s.words[i+1].Form) || !coversMuch(lower(s.words[i].Form)) || d.titleWord(s, i)&titleHead == 0 {
			continue
		}
		end, cut, of := d.remit(s, i+2, s.words[i+1].Form, strings.HasPrefix(lower(s.words[i].Form), "spokes"))
		if end == i+2 || d.titleWord(s, end-1)&titleHead != 0 && end < len(s.words) && d.nameWord(s, end) { // "Spokesman for Secretary-General A"
			continue
		}
		p := remitted{first: i, last: end, head: i, of: of}
		p.begin = -1
		for p.first > 0 {
			j := p.first - 1
			if sp := s.spanAt(j); sp != nil && sp.last == p.first {
				if e := d.titleOf(sp); e != nil && (e.Type == TypeCountry || e.Type == TypeOrg || e.Type == TypeUnit) {
					p.of, p.begin = e, sp.first // "UN Special Envoy for Syria"
				}
				break
			}
			if isPossessiveMark(s.words[j].Form) && s.spanAt(j-1) != nil {
				if e := d.titleOf(s.spanAt(j - 1)); e != nil && e.Type == TypeCountry {
					p.of, p.begin = e, s.spanAt(j-1).first
				}
				break
			}
			c := d.titleWord(s, j)
			if s.words[j].Form != "-" && (c&(titleMod|titleHead|titleRank|titlePast) == 0 || c&titleHonor != 0) {
				break
			}
			p.past = p.past || c&titlePast != 0
			p.first = j
		}
		if p.begin < 0 {
			p.begin = p.first
		}
		p.words = d.officeWords(s, p.first, cut)
		if p.of == nil && american(lower(p.words)) {
			p.of = d.g.Country("USA")
		}
		s.posts = append(s.posts, p)
		i = end - 1
	}
}

// american reports offices that only the government of the United States has.
func american(title string) bool {
	if strings.Contains(title, "parliamentary") {
		return false
	}
	for _, t := range [...]string{"assistant secretary of", "deputy secretary of", "under secretary of", "secretary of the treasury", "secretary of the army",
		"secretary of the navy", "secretary of the air force", "secretary of the interior", "secretary of homeland", "secretary of veterans"} {
		if strings.Contains(title, t) {
			return true
		}
	}
	return false
}

// covering reports prepositions between an office and what it covers.
func covering(form string) bool { return isOf(form) || form == "on" }

// coversMuch reports offices whose remit is spelt out behind them.
func coversMuch(word string) bool {
	switch word {
	case "minister", "secretary", "representative", "commissioner", "envoy", "adviser", "advisor", "coordinator", "ambassador", "president", "chairperson", "chair",
		"chairman", "chairwoman", "director", "director-general", "general", "spokesperson", "spokesman", "spokeswoman", "head", "commander", "chief",
		"undersecretary", "rapporteur", "counselor", "counsellor", "governor", "speaker", "administrator", "negotiator":
		return true
	}
	return false
}

// remit reads what an office covers, from word j behind its first preposition:
// where it ends, where the title without the state ends, and whose it is. Who
// speaks for a body is of it; an envoy for a land is not.
func (d *document) remit(s *sentence, j int, prep string, speaks bool) (end, cut int, of *Entity) {
	from, at := j, j-1 // at: the last preposition
	end, cut = j, j
	state := false // the words before end name the state
	ended := false // cut stays where it is
	step := func(to int) {
		j, end = to, to
		if state = false; !ended {
			cut = to
		}
	}
	for j < len(s.words) {
		f := s.words[j].Form
		if sp := s.spanAt(j); sp != nil && sp.first == j {
			e := d.titleOf(sp)
			if e == nil || sp.person() || end == j && j > from || sp.last < len(s.words) && isPossessiveMark(s.words[sp.last].Form) && e.Type == TypeCountry {
				break
			}
			owns := of == nil && (prep == "of" || prep == "for" && speaks) && (e.Type == TypeCountry || e.Type == TypeOrg || e.Type == TypeUnit)
			if owns {
				of = e
			}
			if owns && e.Type == TypeCountry && at >= from && !d.portfolio(s, sp.last) {
				ended = true
			}
			if owns && e.Type == TypeCountry && at < from {
				ended, cut = true, at
			}
			step(sp.last)
			state = prep == "of" && e.Type == TypeCountry
			continue
		}
		switch {
		case covering(f):
			prep, at = f, j
			j++
			continue
		case f == "the" || f == "-":
			j++
			continue
		case f == "and" || f == "," || f == "&":
			k := j + 1
			if k < len(s.words) && f == "," && s.words[k].Form == "and" {
				k++
			}
			if k < len(s.words) && s.words[k].Form == "the" {
				k++
			}
			if !state && end != at+1 && d.furtherRemit(s, k, f == ",") {
				j = k
				continue
			}
		case capital(f) && (d.portfolio(s, j) || d.beforePortfolio(s, j)):
			step(j + 1)
			continue
		case f == "Secretary" || f == "General" || f == "Prime":
			if f == "General" && of == nil && prep == "of" { // "Representative of the Secretary-General"
				of = d.g.byID["organization/united-nations"]
			}
			step(j + 1)
			continue
		}
		break
	}
	return end, cut, of
}

// portfolio reports whether word j is one of those that name what an office is
// in charge of: "Affairs", "Defence", "Human", "Rights".
func (d *document) portfolio(s *sentence, j int) bool {
	if j >= len(s.words) || s.spanAt(j) != nil || !capital(s.words[j].Form) {
		return false
	}
	c := d.g.title(s.words[j].Form)
	return c&titleMod != 0 && c&(titleHead|titleRank) == 0 || d.g.class(s.words[j].Form)&wordPortfolio != 0
}

// beforePortfolio reports an unknown word right before one of a portfolio: "Eurasian" in
// "European and Eurasian Affairs".
func (d *document) beforePortfolio(s *sentence, j int) bool {
	return d.titleWord(s, j)&(titleHead|titleRank|titleHonor) == 0 && j+1 < len(s.words) && d.portfolio(s, j+1)
}

// furtherRemit reports whether what follows a comma or "and" at word k goes on
// with what an office covers, and is neither a name nor another office.
func (d *document) furtherRemit(s *sentence, k int, comma bool) bool {
	if k >= len(s.words) {
		return false
	}
	from := k
	if sp := s.spanAt(k); sp != nil {
		if sp.first != k || sp.person() || d.titleOf(sp) == nil {
			return false
		}
		k = sp.last
	} else if !d.portfolio(s, k) && !(capital(s.words[k].Form) && d.beforePortfolio(s, k)) {
		return false
	}
	for k < len(s.words) && (d.portfolio(s, k) || k == from) {
		k++
	}
	if k < len(s.words) && d.titleWord(s, k)&(titleHead|titleRank) != 0 && capital(s.words[k].Form) {
		return false // "and Deputy Prime Minister"
	}
	return !comma || k < len(s.words) && (s.words[k].Form == "and" || s.words[k].Form == ",")
}

// inPost reports whether word i tells what an office covers.
func (s *sentence) inPost(i int) bool {
	for k := range s.posts {
		if p := &s.posts[k]; i > p.head && i < p.last {
			return true
		}
	}
	return false
}

// officeText gives the words of the office that a mention describes, with what
// it covers: "Minister of Foreign Affairs".
func (d *document) officeText(s *sentence, first, head int) string {
	for k := range s.posts {
		if p := &s.posts[k]; p.head == head {
			return p.words
		}
	}
	return s.text(d.in.Text, first, head+1)
}

// postBefore gives the long office that ends right before word at, or before the
// comma there: "the Minister of Foreign Affairs of Yemen, A".
func (d *document) postBefore(s *sentence, at int) (titled, bool) {
	for k := range s.posts {
		p := &s.posts[k]
		if p.taken || p.last != at && !(p.last == at-1 && s.words[at-1].Form == ",") {
			continue
		}
		t := titled{first: -1, words: p.words, of: p.of, past: p.past, class: officeClass(p.words)}
		if p.last == at {
			t.first = p.begin
		}
		return t, true
	}
	return titled{}, false
}

// postAfter gives the long office in apposition behind a name that ends before
// word at: "A, Minister of Foreign Affairs of Yemen".
func (d *document) postAfter(s *sentence, at int) (titled, bool) {
	if at >= len(s.words) || s.words[at].Form != "," && s.words[at].Form != "(" {
		return titled{}, false
	}
	i := at + 1
	for i < len(s.words) && s.words[i].UPOS == "DET" {
		i++
	}
	for k := range s.posts {
		p := &s.posts[k]
		if p.first < i || p.first > i+2 {
			continue
		}
		for w := i; w < p.first; w++ { // "A, Yemen's Minister of Defence"
			if s.spanAt(w) == nil && !isPossessiveMark(s.words[w].Form) {
				return titled{}, false
			}
		}
		if p.last < len(s.words) && d.nameWord(s, p.last) && s.spanAt(p.last) == nil {
			return titled{}, false // the office of the next name
		}
		p.taken = true
		return titled{first: -1, words: p.words, of: p.of, past: p.past, class: officeClass(p.words), after: true}, true
	}
	return titled{}, false
}
