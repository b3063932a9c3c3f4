package entity

import "strings"

// titled is what stands around a name: office, address and nationality.
type titled struct {
	first  int     // first word of the title before the name; -1 if there is none
	words  string  // the office
	of     *Entity // what it is the office of
	class  string  // officeClass
	honor  bool    // only a form of address
	past   bool
	gender gender
	many   bool // in the plural: "Presidents A and B"
	after  bool // it stands after the name
	peer   bool // "counterpart", "ally": somebody of a state, no office
}

func (t *titled) found() bool { return t.words != "" || t.honor || t.peer }

// titleBefore reads the title that ends just before word at.
func (d *document) titleBefore(s *sentence, at int) titled {
	t := titled{first: -1}
	head := -1 // leftmost word of the office proper
	last := -1
	ofPending := false // an "of" phrase waits for its head
	var of *Entity
	to := false // the state or body found so far is one the office is "to"
	i := at - 1
scan:
	for ; i >= 0; i-- {
		w := &s.words[i]
		if sp := s.spanAt(i); sp != nil && sp.last == i+1 {
			e := d.titleOf(sp)
			if e == nil {
				break
			}
			if head >= 0 || ofPending || last < 0 {
				if of == nil || to && e.Type == TypeCountry { // "U.S. ambassador to the United Nations"
					of = e
				}
				to = false
				i = sp.first
				if last < 0 {
					last = i // "Secretary of State of X NAME" is rare; a bare "X NAME" is no title
					ofPending = true
				}
				t.first = i
				continue
			}
			break
		}
		form := w.Form
		switch {
		case isPossessiveMark(form):
			if i == 0 || s.spanAt(i-1) == nil || head < 0 {
				break scan
			}
			continue
		case form == "of" || form == "for" || form == "to":
			if last < 0 {
				break scan
			}
			if i == 0 || d.titleWord(s, i-1)&(titleHead|titleMod) == 0 {
				break scan
			}
			if head >= 0 && form != "of" {
				break scan // "Spokesman for Secretary-General A", "adviser to President A": the office is another's
			}
			head, ofPending = -1, true
			to = to || form == "to"
			continue
		case form == "the" || form == "The" || form == "and" || form == "&":
			if form != "and" && form != "&" {
				if ofPending && i > 0 && isOf(s.words[i-1].Form) {
					continue
				}
				break scan
			}
			if head >= 0 && i > 0 && d.titleWord(s, i-1)&titleMod != 0 && d.titleWord(s, i-1)&titleHead == 0 && capital(s.words[i-1].Form) {
				continue
			}
			if head >= 0 && i > 0 && capital(s.words[i-1].Form) && d.seconds(s, i-1) {
				continue
			}
			break scan
		case form == "-":
			continue
		case form == "language" && head >= 0 && i > 0 && s.spanAt(i-1) != nil:
			continue // "Chinese language counterpart": an adjective of nationality that went through a machine
		}
		c := d.titleWord(s, i)
		if c == 0 {
			break
		}
		if c&titlePast != 0 {
			t.past = true
		}
		if c&titleFemale != 0 {
			t.gender = female
		} else if c&titleMale != 0 {
			t.gender = male
		}
		if c&(titleHead|titleRank) != 0 {
			if last < 0 || ofPending {
				if strings.HasSuffix(lower(form), "s") && c&titleHead != 0 && d.g.title(form) == 0 {
					t.many = true
				}
			}
			head = i
			ofPending = false
			if last < 0 {
				last = at
			}
			t.first = i
			continue
		}
		if c&titleHonor != 0 {
			t.honor = true
			t.first = i
			if last < 0 {
				last = at
			}
			continue
		}
		if head >= 0 && c&titleMod != 0 {
			head = i
			t.first = i
			continue
		}
		if last < 0 || ofPending { // a modifier after "of": "Minister of Foreign Affairs"
			if last < 0 {
				last = at
				ofPending = true
			}
			continue
		}
		break
	}
	if head < 0 || last < 0 {
		if t.honor && t.first >= 0 {
			return titled{first: t.first, honor: true, gender: t.gender}
		}
		return titled{first: -1}
	}
	for t.first > 0 && t.first < at && !hasAlnum(s.words[t.first].Form) {
		t.first++
	}
	t.words = d.officeWords(s, head, at)
	t.of = of
	t.class = officeClass(t.words)
	if first, second, two := strings.Cut(t.words, " and "); two && d.g.title(lastWord(first))&titleHead != 0 {
		t.class = officeClass(second) // the deputy is known by the other office
	}
	if isCounterpart(t.words) {
		t.peer, t.words, t.class = true, "", ""
	}
	return t
}

// seconds reports whether the title that ends at word i is one that is held
// beside another: "Deputy Prime Minister and Foreign Minister A".
func (d *document) seconds(s *sentence, i int) bool {
	if d.titleWord(s, i)&titleHead == 0 {
		return false
	}
	for ; i >= 0 && capital(s.words[i].Form) && d.titleWord(s, i)&(titleHead|titleMod) != 0; i-- {
		switch lower(s.words[i].Form) {
		case "deputy", "vice", "councilor", "councillor", "first":
			return true
		}
	}
	return false
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

func isCounterpart(words string) bool {
	return words == "counterpart" || words == "counterparts" || words == "ally" || words == "rival" || words == "predecessor" || words == "successor" || words == "colleague" || words == "opponent"
}

func isOf(f string) bool { return f == "of" || f == "for" || f == "to" }

// titleWord gives the title classes of a word, plurals included.
func (d *document) titleWord(s *sentence, i int) titleClass {
	w := &s.words[i]
	if w.UPOS == "VERB" && base(w.Rel) != "amod" || w.UPOS == "AUX" || w.UPOS == "ADV" && w.Form != "then" {
		return 0
	}
	c := d.g.title(w.Form)
	if c == 0 && len(w.Form) > 4 {
		f := lower(w.Form)
		switch {
		case strings.HasSuffix(f, "ies"):
			c = d.g.title(f[:len(f)-3]+"y") & (titleHead | titleMale | titleFemale)
		case strings.HasSuffix(f, "men"):
			c = d.g.title(f[:len(f)-3]+"man") & (titleHead | titleMale | titleFemale)
		case strings.HasSuffix(f, "s"):
			c = d.g.title(f[:len(f)-1]) & (titleHead | titleMale | titleFemale)
		}
	}
	return c
}

// titleOf gives the state or body that a name inside a title stands for.
func (d *document) titleOf(sp *span) *Entity {
	for i := range sp.leaf {
		c := &sp.leaf[i]
		switch c.kind {
		case senseName, senseAdj, sensePeople, senseCapital, senseSeat, senseCity:
			if c.kind == senseCity {
				return c.ent
			}
			return c.ent
		}
	}
	return nil
}

// officeWords gives the words of an office without adjectives of time.
func (d *document) officeWords(s *sentence, from, to int) string {
	for from < to {
		w := &s.words[from]
		c := d.g.title(w.Form)
		switch {
		case c&titlePast != 0, w.Form == "-", w.Form == "new", w.Form == "newly", w.Form == "current", w.Form == "incumbent", isPossessiveMark(w.Form), w.Form == "visiting":
			from++
			continue
		}
		break
	}
	for to > from && (!hasAlnum(s.words[to-1].Form) || d.g.title(s.words[to-1].Form)&titleHonor != 0 && d.g.title(s.words[to-1].Form)&(titleHead|titleRank) == 0) {
		to--
	}
	return strings.TrimSpace(s.text(d.in.Text, from, to))
}

// titleAfter reads an office in apposition after a name that ends before word
// at: ", China's foreign minister," or ", chairman of the Joint Chiefs of Staff".
func (d *document) titleAfter(s *sentence, at int) (titled, int) {
	if at+1 >= len(s.words) || s.words[at].Form != "," {
		return titled{first: -1}, at
	}
	i := at + 1
	for i < len(s.words) && s.words[i].UPOS == "DET" {
		i++
	}
	var of *Entity
	from, headAt := i, -1
	past := false
	g := unknownGender
	for ; i < len(s.words); i++ {
		w := &s.words[i]
		if sp := s.spanAt(i); sp != nil && sp.first == i {
			e := d.titleOf(sp)
			if e == nil {
				break
			}
			if of == nil || headAt >= 0 {
				if of == nil {
					of = e
				}
			}
			if headAt < 0 {
				from = sp.last
			}
			i = sp.last - 1
			continue
		}
		if isPossessiveMark(w.Form) {
			if headAt < 0 {
				from = i + 1
			}
			continue
		}
		c := d.titleWord(s, i)
		if c&titlePast != 0 {
			past = true
		}
		if c&titleFemale != 0 {
			g = female
		} else if c&titleMale != 0 {
			g = male
		}
		if c&(titleHead|titleRank) != 0 {
			headAt = i
			continue
		}
		if c&titleMod != 0 {
			continue
		}
		if headAt >= 0 && (w.Form == "of" || w.Form == "for" || w.Form == "to" || w.Form == "in") || w.Form == "the" || w.Form == "-" {
			continue
		}
		if w.Form == "and" && i+1 < len(s.words) && d.titleWord(s, i+1)&titleMod != 0 && headAt >= 0 {
			continue
		}
		break
	}
	if headAt < 0 {
		return titled{first: -1}, at
	}
	if d.nameAhead(s, headAt+1) {
		return titled{first: -1}, at // the title of the next name: "A, President B"
	}
	t := titled{first: from, of: of, past: past, gender: g, after: true}
	end := headAt + 1
	if end+1 < len(s.words) && s.words[end].Form == "of" && d.titleWord(s, end+1)&titleMod != 0 {
		end += 2
		for end < len(s.words) && d.titleWord(s, end)&titleMod != 0 {
			end++
		}
	}
	t.words = d.officeWords(s, from, end)
	t.class = officeClass(t.words)
	if isCounterpart(t.words) {
		return titled{first: -1}, at
	}
	return t, i
}

// nameAhead reports whether a personal name begins at word i.
func (d *document) nameAhead(s *sentence, i int) bool {
	return i < len(s.words) && d.nameWord(s, i) && s.words[i].UPOS == "PROPN" && d.g.class(s.words[i].Form)&(wordOrg|wordPlace) == 0
}
