package claim

// gapped gives whom a request is aimed at besides, where the verb is not said
// again: "called on A to free B, and on C to open D", "urged A to leave and B to
// stay". Parsers hang the second half on the first demand.
func (r *run) gapped(h hit, right []found) []found {
	v := r.m.view
	if len(right) == 0 || right[0].mention.Sentence != v.sentence {
		return nil
	}
	prep := ""
	if p := right[0].mention.First - 1; p > h.word {
		if v.words[p].UPOS == "DET" {
			p--
		}
		if v.words[p].UPOS == "ADP" {
			prep = v.low(p)
		}
	}
	var out []found
	for w := right[len(right)-1].mention.Last; w+2 < len(v.words); w++ {
		if v.words[w].UPOS == "VERB" && v.finite(w) {
			break // another clause
		}
		if v.low(w) != "and" {
			continue
		}
		k := w + 1
		if prep != "" {
			if v.low(k) != prep {
				continue
			}
			k++
		}
		if k < len(v.words) && v.words[k].UPOS == "DET" {
			k++
		}
		if k >= len(v.words) || v.outer[k] < 0 {
			continue
		}
		m := &v.mentions[v.outer[k]]
		if m.First > k || m.Last+1 >= len(v.words) || v.low(m.Last) != "to" || v.words[m.Last+1].UPOS != "VERB" {
			continue
		}
		out = append(out, found{mention: m, word: m.Head, weight: .9 * certainty(m)})
	}
	return out
}
