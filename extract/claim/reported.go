package claim

import (
	"entente/schema/lexicon"
)

// speech adds the speaker when h is a word of speaking and cur what is said.
func (m *matcher) speech(c *context, cur, h int) {
	v := m.view
	class := m.classOf(h)
	if !within(c, h) {
		return
	}
	switch base(v.rel(cur)) {
	case "obj", "obl", "advcl", "nmod":
		if v.rel(cur) != "nmod:poss" && m.complains(h) && (base(v.rel(cur)) != "advcl" || v.marks(cur, "of", "for")) {
			n := len(c.speakers)
			c.say(m.accuser(h), v.words[h].Form)
			c.complainants = append(c.complainants, c.speakers[n:]...)
		}
		return
	}
	if !class.Is(lexicon.Say | lexicon.Deny | lexicon.Promise | lexicon.Threat | lexicon.Hope | lexicon.Demand | lexicon.Plan) {
		return
	}
	switch base(v.rel(cur)) {
	case "ccomp", "parataxis":
		if class.Is(lexicon.Say|lexicon.Deny|lexicon.Hope|lexicon.Promise|lexicon.Threat|lexicon.Demand) && v.isVerb(h) {
			c.say(m.speakerOf(h), v.words[h].Form)
		} else if v.isNoun(h) {
			n := len(c.speakers)
			c.say(m.carrierSubject(h, 0), v.words[h].Form)
			if up := v.head(h); n == len(c.speakers) && up >= 0 && m.classOf(up).Is(lexicon.Say) {
				c.say(m.speakerOf(up), v.words[up].Form) // "said in a joint statement that"
			}
		}
	case "acl":
		if v.isNoun(h) && (v.marks(cur, "that") || class.Is(lexicon.Say)) {
			c.say(m.carrierSubject(h, 0), v.words[h].Form)
		}
	case "xcomp":
		if v.isVerb(h) && class.Is(lexicon.Demand) {
			c.say(m.speakerOf(h), v.words[h].Form)
		}
	}
}

// sayingReach is how many words a verb of saying may stand from what it tells: headlines
// that were run together make one tree.
const sayingReach = 45

func within(c *context, h int) bool {
	return len(c.spine) == 0 || max(h-c.spine[0], c.spine[0]-h) <= sayingReach
}

// complains reports whether a word criticises, accuses or urges: what stands
// in its object is what the critic says is so.
func (m *matcher) complains(h int) bool {
	v := m.view
	pos := lexicon.Verb
	if v.isNoun(h) {
		pos = lexicon.Noun
	} else if !v.isVerb(h) {
		return false
	}
	for _, f := range m.lex.ByFirst(pos, v.lemma(h)) {
		if (f.Relation == "CRITICIZES" || f.Relation == "ACCUSES" || f.Relation == "URGES") && len(f.Trigger.Words) == 1 && len(f.Trigger.Objects) == 0 && f.Trigger.Prep == "" && !f.Weak {
			return true
		}
	}
	return false
}

// accuser gives who criticises by word h.
func (m *matcher) accuser(h int) []found {
	if m.view.isVerb(h) {
		return m.subjectOf(h)
	}
	return m.carrierSubject(h, 0)
}

// speakerOf gives who speaks by a verb of saying, by-phrases included.
func (m *matcher) speakerOf(h int) []found {
	fs := m.subjectOf(h)
	if len(fs) == 0 && m.view.passive(h) {
		if s := m.view.kid(h, "nsubj:pass"); s >= 0 { // "was quoted as saying"
			fs = m.view.np(s, false)
		}
	}
	return fs
}

// reported adds the speakers that hang on word h beside cur: "according to X",
// and a verb of saying in parenthesis.
func (m *matcher) reported(c *context, h, cur int) {
	v := m.view
	for _, k := range v.kids[h] {
		if k == cur || !within(c, k) {
			continue
		}
		switch base(v.rel(k)) {
		case "obl", "nmod":
			switch v.caseOf(k) {
			case "according to", "per", "in accordance with":
				c.say(m.sourceOf(k), "according to")
			case "in":
				// machine paraphrase of "according to": "in response to a statement"
				if v.lemma(k) == "response" {
					for _, kk := range v.kids[k] {
						if v.caseOf(kk) == "to" && sourceNouns[v.lemma(kk)] {
							c.say(m.sourceOf(kk), "in response to, read as according to")
						}
					}
				}
			}
		case "parataxis", "ccomp":
			if base(v.rel(k)) == "parataxis" && v.isVerb(k) && m.classOf(k).Is(lexicon.Say) && !v.hasContent(k) {
				c.say(m.speakerOf(k), v.words[k].Form)
			}
		case "advcl":
			if v.marks(k, "as") && m.classOf(k).Is(lexicon.Say) && !v.hasContent(k) {
				c.say(m.speakerOf(k), "as "+v.words[k].Form)
			}
		}
	}
}

// hasContent reports whether a verb of saying has what is said below itself.
func (v *view) hasContent(k int) bool {
	return v.kid(k, "ccomp", "xcomp", "obj") >= 0
}

var sourceNouns = map[string]bool{
	"statement": true, "report": true, "readout": true, "release": true, "source": true, "official": true, "document": true,
	"assertion": true, "communique": true, "communiqué": true, "announcement": true, "transcript": true, "spokesman": true, "spokesperson": true,
}

// sourceOf gives who stands behind a cited source: the actor named, or the
// one who issued the paper.
func (m *matcher) sourceOf(k int) []found {
	return m.view.np(k, true)
}
