package entity

// run is a sequence of words that may be an unknown name, or the name of a
// person known or not.
type run struct {
	sent        int
	first, last int
	title       titled
}

// runs finds the capitalised sequences of a sentence that the gazetteer does
// not explain as something else than a person.
func (d *document) runs(si int, dst []run) []run {
	s := &d.sents[si]
	if s.caps {
		return dst
	}
	d.findPosts(s)
	for i := 0; i < len(s.words); {
		from := i
		if i > 0 && i+1 < len(s.words) && d.g.class(s.words[i].Form)&wordParticle != 0 && !capital(s.words[i].Form) && capital(s.words[i-1].Form) && d.titleWord(s, i-1)&(titleHead|titleRank) != 0 {
			if k := d.particles(s, i); k < len(s.words) && d.nameWord(s, k) { // "President de Gaulle"
				i = k
			}
		}
		if !d.nameWord(s, i) || s.words[i].Form == "Koreas" {
			i++
			continue
		}
		j := i + 1
		i = from
		for j < len(s.words) {
			if k := tail(s, j); k > j { // "Shin Won-sik"
				j = k
				continue
			}
			if d.nameWord(s, j) && !d.border(s, j) {
				j++
				continue
			}
			if k := hyphened(s, j); k > j { // "Shin Gained-sik"
				j = k
				continue
			}
			if k := d.particles(s, j); k > j && k < len(s.words) && (d.nameWord(s, k) || nisba(s, k)) {
				j = k + 1
				continue
			}
			break
		}
		i, j = d.trim(s, i, j)
		i, j = d.numbered(s, i, j)
		if i < j {
			dst = append(dst, run{sent: si, first: i, last: j})
		}
		i = max(j, i+1)
	}
	return dst
}

// nisba reports an Arabic byname from a land or town: "Kuwaiti" in "Abu Jandal
// al-Kuwaiti".
func nisba(s *sentence, k int) bool {
	if k < 2 || s.words[k-1].Form != "-" || !capital(s.words[k].Form) {
		return false
	}
	switch lower(s.words[k-2].Form) {
	case "al", "el":
	default:
		return false
	}
	sp := s.spanAt(k)
	return sp != nil && sp.last-sp.first == 1 && sp.first == k
}

// numbered takes the number of a unit into its name: "2nd Battalion", "Task
// Force 50".
func (d *document) numbered(s *sentence, i, j int) (int, int) {
	if i >= j || d.g.class(s.words[j-1].Form)&(wordUnit|wordOrg) == 0 {
		return i, j
	}
	for i > 0 && jointWords[lower(s.words[i-1].Form)] && capital(s.words[i-1].Form) && s.spanAt(i-1) == nil && !s.opens(i-1) {
		i--
	}
	k := i
	for k > 0 && i-k < 3 && s.spanAt(k-1) == nil && capital(s.words[k-1].Form) && s.words[k-1].UPOS != "ADP" && s.words[k-1].UPOS != "DET" {
		k--
	}
	if k > 0 && ordinal(s.words[k-1].Form) && s.spanAt(k-1) == nil {
		i = k - 1
	}
	if j < len(s.words) && j-i > 1 && d.g.class(s.words[j-1].Form)&wordUnit != 0 && s.words[j].UPOS == "NUM" && len(s.words[j].Form) < 4 && s.words[j].Form[0] < 'A' {
		j++
	}
	return i, j
}

// jointWords begin the names of commands, whatever their tag.
var jointWords = map[string]bool{"combined": true, "joint": true, "unified": true, "integrated": true, "allied": true, "multinational": true, "special": true}

// ordinal reports numbers like "3rd", "507th".
func ordinal(f string) bool {
	if len(f) < 3 || f[0] < '0' || f[0] > '9' {
		return false
	}
	switch f[len(f)-2:] {
	case "st", "nd", "rd", "th":
		return f[len(f)-3] >= '0' && f[len(f)-3] <= '9'
	}
	return false
}

// border reports whether a new name begins at word j although a name word
// stands before it: a known full name after an unknown one.
func (d *document) border(s *sentence, j int) bool {
	sp := s.spanAt(j)
	return sp != nil && sp.first == j && sp.has(sensePerson) && s.spanAt(j-1) != nil && s.spanAt(j-1).has(sensePerson) && s.spanAt(j-1) != sp
}

// particles skips name particles in lower case ("bin", "al", "-"), and gives
// the word after them.
func (d *document) particles(s *sentence, j int) int {
	for n := 0; j < len(s.words) && n < 5; n++ {
		f := s.words[j].Form
		if f == "-" || f == "‑" {
			if n == 0 && j+1 < len(s.words) && s.words[j].Start != s.words[j-1].End {
				return -1
			}
		} else if d.g.class(f)&wordParticle == 0 {
			break
		}
		j++
	}
	return j
}

// nameWord reports whether a word can be part of an unknown name.
func (d *document) nameWord(s *sentence, i int) bool {
	w := &s.words[i]
	if !capital(w.Form) || !hasAlnum(w.Form) {
		return false
	}
	if s.inPost(i) {
		return false
	}
	if sp := s.spanAt(i); sp != nil {
		return sp.person() || sp.last-sp.first == 1 && (d.flatPartner(s, i) || d.ranked(s, sp))
	}
	if d.givenTitle(s, i) {
		return true
	}
	if s.opens(i) && i+1 < len(s.words) && s.words[i+1].UPOS == "NOUN" && !capital(s.words[i+1].Form) && d.g.class(w.Form)&wordOpening != 0 {
		return false // "Riot police …": a common word that begins the sentence
	}
	if w.UPOS != "PROPN" {
		if s.opens(i) && !(w.XPOS == "NNP" && i+1 < len(s.words) && s.words[i+1].UPOS == "PROPN" && s.spanAt(i+1) == nil) || w.UPOS == "VERB" || w.UPOS == "AUX" || w.UPOS == "PRON" || w.UPOS == "DET" || w.UPOS == "ADP" || w.UPOS == "NUM" || w.UPOS == "ADV" || w.UPOS == "SCONJ" || w.UPOS == "CCONJ" || w.UPOS == "INTJ" || w.UPOS == "PART" {
			return false
		}
	}
	c := d.g.class(w.Form)
	if c&wordNonName != 0 || c&wordDay != 0 && d.isDay(s, i) {
		return false
	}
	if t := d.g.title(w.Form); t&(titleHead|titleHonor|titleRank) != 0 && c&(wordOrg|wordPlace) == 0 {
		return false
	}
	if n, ok := d.g.nouns[lower(w.Lemma)]; ok && (n.kind == nounOfficial || n.kind == nounOffice) && (c&wordOrg == 0 || lower(w.Form) == "ministry" || lower(w.Form) == "embassy") {
		return false
	}
	return true
}

// initial reports the first letter of a name: "E.".
func initial(f string) bool { return len(f) == 2 && f[1] == '.' && f[0] >= 'A' && f[0] <= 'Z' }

// givenTitle reports a word of titles that stands inside a name: "Min" in "Kyaw
// Min Thant", "Son" in "Bui Thanh Son".
func (d *document) givenTitle(s *sentence, i int) bool {
	w := &s.words[i]
	if i == 0 || base(w.Rel) != "flat" || w.Head < 0 || w.Head >= i || w.UPOS != "PROPN" || i-w.Head > 3 {
		return false
	}
	switch lower(w.Form) {
	case "min", "son", "gen", "king", "judge", "prince", "bishop", "pope", "page", "major", "rep", "sen", "col", "father":
	default:
		return false
	}
	for k := w.Head; k < i; k++ {
		if x := &s.words[k]; x.UPOS != "PROPN" || s.spanAt(k) != nil || d.g.title(x.Form) != 0 || d.g.class(x.Form) != 0 {
			return false
		}
	}
	return true
}

// isDay tells a day or month from a person called Jan, May or August: no
// number and no preposition of time beside it, but another name word.
func (d *document) isDay(s *sentence, i int) bool {
	if i > 0 && (s.words[i-1].UPOS == "NUM" || s.words[i-1].UPOS == "ADP" || s.words[i-1].UPOS == "DET") || i+1 >= len(s.words) {
		return true
	}
	n := &s.words[i+1]
	return len(s.words[i].Form) > 6 || n.UPOS != "PROPN" || !capital(n.Form) || d.g.class(n.Form) != 0
}

// opens reports whether a word begins a sentence or a quotation, where a
// capital says nothing.
func (s *sentence) opens(i int) bool {
	return i == 0 || i == s.body || !hasAlnum(s.words[i-1].Form) && s.words[i-1].Form != "," && s.words[i-1].Form != "(" && s.words[i-1].Form != "-" && !isPossessiveMark(s.words[i-1].Form)
}

// ranked reports a state's name right behind a military rank: "Admiral Togo".
func (d *document) ranked(s *sentence, sp *span) bool {
	i := sp.first
	return i > 0 && capital(s.words[i-1].Form) && d.g.title(s.words[i-1].Form)&titleRank != 0 && len(sp.leaf) > 0 && sp.leaf[0].ent.Type == TypeCountry &&
		(i+1 >= len(s.words) || !capital(s.words[i+1].Form) && !isPossessiveMark(s.words[i+1].Form))
}

// flatPartner reports whether the tree takes a word as part of a longer flat
// name with a capitalised word that no table knows: "Jordan Peterson".
func (d *document) flatPartner(s *sentence, i int) bool {
	sp := s.spanAt(i)
	if i+1 < len(s.words) && initial(s.words[i+1].Form) && d.g.given[folded(s.words[i].Form)] != unknownGender {
		return true // "Karen E. Donfried"
	}
	if sp.has(senseAdj) && !sp.has(senseName, senseCity, senseCapital) {
		return false
	}
	unknown := func(j int) bool {
		if j < 0 || j >= len(s.words) || s.spanAt(j) != nil {
			return false
		}
		w := &s.words[j]
		return w.UPOS == "PROPN" && capital(w.Form) && d.g.class(w.Form) == 0 && d.g.title(w.Form) == 0 && d.g.nouns[lower(w.Lemma)].kind == 0
	}
	if i+1 < len(s.words) && unknown(i+1) {
		if _, first := d.g.given[folded(s.words[i].Form)]; first || base(s.words[i+1].Rel) == "flat" && s.words[i+1].Head == i {
			return true // "Milan Radoicic", "Jordan Peterson"
		}
	}
	if base(s.words[i].Rel) == "flat" && i > 0 && s.words[i].Head < i && unknown(i-1) {
		_, first := d.g.given[folded(s.words[i-1].Form)]
		return first || i > 1 && (unknown(i-2) || d.titleWord(s, i-2)&titleHead != 0)
	}
	if i > 1 && s.inPost(i-2) && unknown(i-1) { // "Minister for the Indo-Pacific Catherine West"
		_, first := d.g.given[folded(s.words[i-1].Form)]
		return first
	}
	return false
}

// trim cuts words off a run that only look like parts of a name.
func (d *document) trim(s *sentence, i, j int) (int, int) {
	for i < j && (s.words[i].Form == "-" || d.g.title(s.words[i].Form)&titleMod != 0 && (s.words[i].UPOS != "PROPN" || j-i > 1 && d.afterTitle(s, i))) {
		i++
	}
	for j > i && (s.words[j-1].Form == "-") {
		j--
	}
	if i > 1 && isOf(s.words[i-1].Form) && d.titleWord(s, i-2)&titleHead != 0 && d.remainder(s, i, j) {
		return j, j // "Foreign Affairs" of "the Minister of Foreign Affairs"
	}
	// "Defence" of "Defence Secretary" is no name
	if j < len(s.words) && d.titleWord(s, j)&(titleHead|titleRank) != 0 {
		for j > i && d.g.title(s.words[j-1].Form)&titleMod != 0 {
			j--
		}
	}
	return i, j
}

// remainder reports whether all of the words [i, j) name what an office covers.
func (d *document) remainder(s *sentence, i, j int) bool {
	for ; i < j; i++ {
		if !d.portfolio(s, i) {
			return false
		}
	}
	return true
}

// afterTitle reports whether word i goes on with a title begun before it:
// "Defence" in "Secretary of Defence Lloyd Austin".
func (d *document) afterTitle(s *sentence, i int) bool {
	if i == 0 {
		return false
	}
	if isOf(s.words[i-1].Form) {
		return i > 1 && d.titleWord(s, i-2)&titleHead != 0
	}
	return d.titleWord(s, i-1)&(titleHead|titleMod) != 0
}

// hyphened gives the end of a capitalised word with a hyphened tail in lower
// case, whatever its tag: the second half of a Korean name.
func hyphened(s *sentence, j int) int {
	if j+2 >= len(s.words) || !capital(s.words[j].Form) || s.words[j+1].Form != "-" || capital(s.words[j+2].Form) ||
		s.words[j].End != s.words[j+1].Start || s.words[j+1].End != s.words[j+2].Start || s.spanAt(j) != nil || len(s.words[j+2].Form) > 6 {
		return j
	}
	switch s.words[j+2].Form {
	case "led", "based", "backed", "born", "owned", "run", "made", "style", "held", "era":
		return j
	}
	return j + 3
}

// tail gives the end of a hyphened second part in lower case after a name word.
func tail(s *sentence, j int) int {
	if j+1 >= len(s.words) || s.words[j].Form != "-" || s.words[j-1].End != s.words[j].Start || s.words[j].End != s.words[j+1].Start || len(s.words[j+1].Form) > 5 || capital(s.words[j+1].Form) {
		return j
	}
	switch s.words[j+1].Form {
	case "led", "based", "born", "owned", "run", "made", "style", "held", "era", "year", "day":
		return j
	}
	return j + 2
}

// text gives the words [i, j) as written.
func (s *sentence) text(doc string, i, j int) string {
	if i >= j {
		return ""
	}
	a, b := s.words[i].Start, s.words[j-1].End
	if a < 0 || b > len(doc) || a >= b {
		return ""
	}
	return doc[a:b]
}

// head gives the word of [i, j) whose head lies outside, the last one if the
// tree is in disorder.
func (s *sentence) head(i, j int) int {
	for k := i; k < j; k++ {
		if h := s.words[k].Head; (h < i || h >= j) && s.words[k].UPOS != "PUNCT" && s.words[k].Rel != "case" {
			return k
		}
	}
	return j - 1
}
