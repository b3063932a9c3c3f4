package entity

import "strings"

// loadSorts reads which states an adjective or a noun of geography can mean:
// "the Gulf state", "the island nation".
func (g *Gazetteer) loadSorts() error {
	rows, err := table("sorts.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		states := map[string]bool{}
		for _, iso := range strings.Fields(r.f[1]) {
			if g.Country(iso) == nil {
				return r.errorf("no country %q", iso)
			}
			states[iso] = true
		}
		for _, w := range r.list(0) {
			g.sorts[w] = states
		}
	}
	return nil
}

// narrowed gives the states that the words [from, to) before a noun allow, nil
// when they leave it open.
func (d *document) narrowed(s *sentence, from, to int) map[string]bool {
	for i := from; i < to; i++ {
		w := lower(s.words[i].Form)
		if i+1 < to {
			if states, ok := d.g.sorts[w+" "+lower(s.words[i+1].Form)]; ok {
				return states
			}
		}
		if states, ok := d.g.sorts[w]; ok {
			return states
		}
	}
	return nil
}
