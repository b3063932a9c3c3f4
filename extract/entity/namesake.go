package entity

// namesakes gives the person of the article a name that is also that of a state
// nobody else speaks of: "Admiral Togo … Togo".
func (d *document) namesakes() {
	for _, c := range d.cast {
		if c.office == nil && c.post == "" || c.ent.Known {
			continue
		}
		last := c.tokens[len(c.tokens)-1]
		var spans []*span
		var st *Entity
		for i := range d.sents {
			for k := range d.sents[i].spans {
				sp := &d.sents[i].spans[k]
				if sp.drop || sp.ent != nil || len(sp.leaf) == 0 || sp.leaf[0].ent.Type != TypeCountry || sp.last-sp.first != 1 || folded(d.sents[i].words[sp.first].Form) != last {
					continue
				}
				st = sp.leaf[0].ent
				spans = append(spans, sp)
			}
		}
		if st == nil || d.count[st] > len(spans)+1 {
			continue
		}
		for _, sp := range spans {
			sp.ent, sp.who, sp.title = c.ent, c, titled{first: -1}
		}
	}
}
