package syntax

import "strings"

// offices are words that follow "of" in a title: "Secretary of State".
var offices = wordSet(`state defense defence war treasury commerce labor energy education transportation agriculture
	interior justice health finance affairs staff security trade economy intelligence industry culture`)

// titled are the heads of such titles.
var titled = wordSet(`secretary undersecretary minister chief chancellor director department deputy joint commissioner ministers secretaries`)

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// repairTitles puts right what the parser often gets wrong: in "Secretary of
// State Antony Blinken" the name is the head, the title its nmod:desc, and the
// office belongs to the title, not to the name. Only sequences without doubt
// are touched: title, "of", capitalised office, name.
func repairTitles(words []Word, base int) {
	for i := 0; i+3 < len(words); i++ {
		if words[i+1].Form != "of" || !capital(words[i].Form) || !member(titled, words[i].Form) {
			continue
		}
		office := i + 2
		for office+1 < len(words) && capital(words[office].Form) && member(offices, words[office+1].Form) {
			office++ // "of Foreign Affairs", "of Homeland Security"
		}
		name := office + 1
		if !member(offices, words[office].Form) || name >= len(words) || !personName(&words[name]) {
			continue
		}
		repairTitle(words, base, i, office, name)
		i = name
	}
}

func personName(w *Word) bool {
	return w.UPOS == "PROPN" && w.XPOS == "NNP" && capital(w.Form) && !member(offices, w.Form) && !member(titled, w.Form)
}

// repairTitle joins title (at first), office and name (at their last and first
// word). base is the index of words[0] in the tree.
func repairTitle(words []Word, base, first, office, name int) {
	last := name
	for last+1 < len(words) && last < name+3 && personName(&words[last+1]) {
		last++
	}
	// The phrase hangs where its outermost word hangs now.
	out, rel := -2, ""
	for k := first; k <= last; k++ {
		if h := words[k].Head - base; words[k].Head < 0 || !inside(h, first, last) {
			if out != -2 {
				continue
			}
			out, rel = words[k].Head, words[k].Rel
		}
	}
	if out == -2 || rel == "flat" || rel == "compound" {
		return
	}
	for a := out - base; out >= 0 && a >= 0 && a < len(words); a = words[a].Head - base {
		if inside(a, first, last) {
			return // the rest of the sentence hangs on the phrase's own words
		}
		if words[a].Head < 0 {
			break
		}
	}
	for k := range words {
		h := words[k].Head - base
		if words[k].Head < 0 || inside(k, first, last) || !inside(h, first, last) {
			continue
		}
		if k > last || words[k].Rel == "cc" || words[k].Rel == "punct" || words[k].Rel == "case" || words[k].Rel == "mark" {
			words[k].Head = base + name
		} else {
			words[k].Head = base + first
		}
	}
	for k := name + 1; k <= last; k++ {
		words[k].Head, words[k].Rel = base+name, "flat"
	}
	for k := first + 2; k < office; k++ {
		words[k].Head = base + office
		if words[k].Rel != "amod" {
			words[k].Rel = "compound"
		}
	}
	words[first+1].Head, words[first+1].Rel = base+office, "case"
	words[office].Head, words[office].Rel = base+first, "nmod"
	words[first].Head, words[first].Rel = base+name, "nmod:desc"
	words[name].Head, words[name].Rel = out, rel
}

func inside(k, first, last int) bool { return first <= k && k <= last }

func capital(s string) bool { return s != "" && 'A' <= s[0] && s[0] <= 'Z' }

// member looks up the lower-case form of an ASCII word without allocating.
func member(set map[string]bool, s string) bool {
	var b [24]byte
	if len(s) > len(b) {
		return false
	}
	n := copy(b[:], s)
	for i := range n {
		if 'A' <= b[i] && b[i] <= 'Z' {
			b[i] |= 0x20
		}
	}
	return set[string(b[:n])]
}
