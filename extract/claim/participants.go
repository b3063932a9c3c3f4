package claim

import "entente/extract/entity"

// participants gives the states that take part in a "trilateral" or "joint"
// act which names none: those of the actors of the clause around it.
func (m *matcher) participants(n int) []actor {
	v := m.view
	want := 0
	for _, k := range v.kids[n] {
		switch v.low(k) {
		case "trilateral", "three-way", "tripartite":
			want = 3
		case "bilateral", "mutual", "two-way":
			want = 2
		case "joint":
			want = -1
		}
	}
	if c := v.head(n); want == 0 && c >= 0 && (v.rel(n) == "conj" || base(v.rel(n)) == "nmod" && v.isNoun(c)) {
		return m.participants(c)
	}
	if want == 0 {
		return nil
	}
	var out []actor
	add := func(fs []found) {
		for _, a := range actorsOf(fs) {
			e := a.entity
			if e.Type != entity.TypeCountry {
				e = a.found.mention.Actor
			}
			if e == nil || e.Type != entity.TypeCountry {
				continue
			}
			dup := false
			for _, o := range out {
				dup = dup || o.entity == e
			}
			if !dup {
				a.entity = e
				a.found.weight *= .75
				a.found.via = "participant"
				out = append(out, a)
			}
		}
	}
	for w, steps := n, 0; w >= 0 && steps < 12; w, steps = v.head(w), steps+1 {
		if v.words[w].UPOS != "VERB" {
			continue
		}
		add(m.subjectOf(w))
		if o := v.patientOf(w); o >= 0 {
			add(v.np(o, false))
		}
		add(m.prepObject(w, "with"))
		if want > 0 && len(out) >= want {
			break
		}
	}
	if want > 0 && len(out) != want || len(out) < 2 || len(out) > 4 {
		return nil
	}
	return out
}
