package entity

import "strings"

// near compares two words of names: the same, or one misspelt.
func near(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 5 || len(b) < 5 {
		return false
	}
	limit := 1
	if len(a) > 7 && len(b) > 7 {
		limit = 2
	}
	return transposed(a, b) || distance(a, b, limit) <= limit
}

// transposed reports whether two neighbouring letters changed places.
func transposed(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// distance is the edit distance of two words, cut off above limit.
func distance(a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	var prev, cur [40]int
	if len(b) >= len(prev) || len(a) >= len(prev) {
		return limit + 1
	}
	for j := 0; j <= len(b); j++ {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		low := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			low = min(low, cur[j])
		}
		if low > limit {
			return limit + 1
		}
		prev = cur
	}
	return prev[len(b)]
}

// known looks a person up in the gazetteer: the full name, a misspelt full
// name, a family name with a fitting office, or whoever of that family name
// held the office at the document's date.
func (d *document) known(s *sentence, r *run, tokens []string) *Entity {
	var cands []*Entity
	add := func(e *Entity) {
		if !holds(cands, e) {
			cands = append(cands, e)
		}
	}
	full := false
	for i := r.first; i < r.last; i++ {
		sp := s.spanAt(i)
		if sp == nil || sp.first != i {
			continue
		}
		for k := range sp.leaf {
			c := &sp.leaf[k]
			covers := sp.first == r.first && sp.last == r.last
			switch {
			case c.kind == sensePerson && (covers || sp.last == r.last || len(tokens) <= sp.last-sp.first+1):
				full = true
				add(c.ent)
			case c.kind == senseSurname && covers:
				add(c.ent)
			}
		}
	}
	if len(cands) == 0 || !full && r.title.words != "" {
		for _, e := range d.g.surnames[tokens[len(tokens)-1]] {
			if len(tokens) == 1 {
				if r.title.words != "" && d.heldOffice(e, &r.title) {
					add(e)
				}
				continue
			}
			first := strings.Fields(folded(e.Name))[0]
			if near(first, tokens[0]) || len(first) > 3 && len(tokens[0]) > 3 && distance(first, tokens[0], 2) <= 2 {
				add(e)
			}
		}
	}
	if len(cands) == 0 && len(tokens) == 1 && r.title.words == "" {
		if e := d.inOffice(s, r, tokens[0]); e != nil {
			return e
		}
	}
	if len(cands) == 0 && r.title.of != nil && len(tokens) > 1 {
		for _, t := range d.g.offices[d.officeID(r.title.of)] {
			other := strings.Fields(strings.ReplaceAll(folded(t.who.Name), "-", " "))
			if len(other) < 2 {
				continue
			}
			same := near(other[len(other)-1], tokens[len(tokens)-1]) && near(other[0], tokens[0])
			garbled := t.class == r.title.class && d.day != "" && t.active(d.day) && (other[0] == tokens[0] || other[len(other)-1] == tokens[len(tokens)-1])
			if same || garbled {
				add(t.who)
			}
		}
	}
	if len(cands) == 0 && len(tokens) == 2 {
		for _, f := range d.g.families[tokens[0]] {
			if f.key[0] == tokens[1][0] && near(f.key, tokens[1]) {
				add(f.ent)
			}
		}
		if len(cands) > 1 {
			return nil
		}
	}
	return d.choosePerson(cands, r, tokens)
}

// inOffice takes a bare family name that says or does something for the one
// person of that name who was in office at the document's date, or who ever led
// a state when the document has none.
func (d *document) inOffice(s *sentence, r *run, token string) *Entity {
	h := s.head(r.first, r.last)
	if rel := base(s.words[h].Rel); rel != "nsubj" && rel != "conj" && rel != "obj" {
		return nil
	}
	var only *Entity
	for _, e := range d.g.surnames[token] {
		for _, o := range d.g.offices["country/"+e.Country] {
			if o.who == e && (d.day != "" && o.from != "" && o.active(d.day) || d.day == "" && (o.class == "president" || o.class == "prime minister")) {
				if only != nil && only != e {
					return nil
				}
				only = e
			}
		}
	}
	return only
}

// officeID gives the id under which offices of a state or body are filed.
func (d *document) officeID(e *Entity) string {
	if e.Type == TypeCountry {
		return "country/" + e.Country
	}
	return e.ID
}

// heldOffice reports whether a person ever held an office of the class that a
// title names, of the state it names.
func (d *document) heldOffice(e *Entity, t *titled) bool {
	if t.of != nil && t.of.Country != e.Country {
		return false
	}
	for _, o := range d.g.offices["country/"+e.Country] {
		if o.who == e && o.class == t.class {
			return true
		}
	}
	return false
}

func (t *tenure) active(day string) bool {
	return (t.from == "" || day >= t.from) && (t.to == "" || day <= t.to+"~")
}

// choosePerson picks the likeliest of several persons of one name: the right
// state, the right office, in office at the date, named otherwise.
func (d *document) choosePerson(cands []*Entity, r *run, tokens []string) *Entity {
	var best *Entity
	high := -1 << 30
	for _, e := range cands {
		n := 0
		if r.title.of != nil {
			if r.title.of.Country != "" && r.title.of.Country == e.Country {
				n += 6
			} else if r.title.of.Country != "" && e.Country != "" {
				n -= 6
			}
		}
		if r.title.class != "" && d.heldOffice(e, &r.title) {
			n += 3
		}
		if c := d.g.Country(e.Country); c != nil && d.count[c] > 0 {
			n += 2
		}
		if d.day != "" {
			for _, o := range d.g.offices["country/"+e.Country] {
				if o.who == e && o.active(d.day) {
					n += 3
					break
				}
			}
		}
		if strings.Fields(folded(e.Name))[0] == tokens[0] {
			n++
		}
		if len(tokens) > 1 && n < -3 {
			continue
		}
		if len(tokens) == 1 && n < 0 && r.title.words != "" {
			continue
		}
		if n > high {
			best, high = e, n
		}
	}
	return best
}

// sectorOf guesses the sector of a person from the office.
func (d *document) sectorOf(title string, of *Entity) string {
	t := lower(title)
	for _, p := range [...][2]string{{"rebel", "REB"}, {"guerrilla", "REB"}, {"militant", "REB"}, {"warlord", "REB"}, {"separatist", "REB"},
		{"opposition", "OPP"}, {"dissident", "OPP"}, {"activist", "OPP"}, {"protest", "OPP"}, {"judge", "JUD"}, {"justice", "JUD"}, {"prosecutor", "JUD"},
		{"general", "MIL"}, {"gen.", "MIL"}, {"col", "MIL"}, {"army", "MIL"}, {"admiral", "MIL"}, {"military", "MIL"}, {"commander", "MIL"},
		{"journalist", "MED"}, {"reporter", "MED"}, {"editor", "MED"}, {"correspondent", "MED"}, {"police", "COP"}, {"professor", "EDU"},
		{"businessman", "BUS"}, {"executive", "BUS"}, {"ceo", "BUS"}, {"tycoon", "BUS"}, {"archbishop", "CVL"}, {"bishop", "CVL"}, {"analyst", "EDU"}} {
		if strings.Contains(t, p[0]) && !strings.Contains(t, "attorney general") && !strings.Contains(t, "secretary") && !strings.Contains(t, "justice minister") {
			return p[1]
		}
	}
	if of != nil && of.Sector != "" {
		return of.Sector
	}
	return "GOV"
}
