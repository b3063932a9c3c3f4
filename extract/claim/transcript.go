package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/extract/segment"
)

// askers are labels of those who only ask.
var askers = wordSet(`q question reporter journalist moderator interviewer press media host audience`)

// roles are labels of those who answer without their names.
var roles = wordSet(`a answer spokesperson spokesman spokeswoman minister secretary president ambassador chancellor official speaker`)

// inlineLabels may open a turn in the middle of a line.
var inlineLabels = wordSet(`q question answer a`)

// line is the beginning of a turn in a transcript.
type line struct {
	sentence, colon int
	who             []*entity.Entity
}

// transcript reads a text whose lines begin with their speakers. Two such
// lines make one; a single "Niger: hundreds march" is a headline.
func (d *document) transcript() bool {
	var lines []line
	answers := 0
	for s, v := range d.views {
		c := v.label()
		if c < 0 || !d.opens(s) && !(c == 1 && inlineLabels[v.low(0)]) {
			continue
		}
		who, known := d.labelled(v, c)
		if !known {
			continue
		}
		if len(who) > 0 {
			answers++
		}
		lines = append(lines, line{s, c, who})
	}
	if len(lines) < 2 || answers == 0 {
		return false
	}
	d.opening(lines[0].sentence)
	for i, l := range lines {
		to := len(d.views)
		if i+1 < len(lines) {
			to = lines[i+1].sentence
		}
		d.turns = append(d.turns, turn{from: l.sentence, to: to, start: d.views[l.sentence].words[l.colon].End, speakers: l.who, dialogue: true})
	}
	return true
}

// opening gives what stands between the title of a briefing and its first turn to
// whom the title names: the statement that the briefing opens with.
func (d *document) opening(to int) {
	who := d.host()
	if !named(who) || to < 2 || d.heads(to-1) {
		return
	}
	title := d.views[0]
	for w := range title.words {
		switch title.low(w) {
		case "briefing", "conference", "availability", "stakeout", "briefings":
			d.turns = append(d.turns, turn{from: 1, to: to, speakers: who})
			return
		}
	}
}

// headlined gives whose words a headline tells behind a colon: "Lavrov: Poland must
// answer", "Minister: Serbia will not join" with the minister named below.
func (d *document) headlined(v *view, w int) []*entity.Entity {
	c := v.label()
	if c < 0 || w < c || v.sentence > 0 && v.kind != segment.Heading || !d.opens(v.sentence) || !v.verbIn(c, len(v.words)) {
		return nil
	}
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First == 0 && m.Last == c && m.Kind == entity.Name && len(m.Entities) == 1 && m.Entities[0].Type == entity.TypePerson {
			return m.Entities
		}
	}
	if c == 1 && roles[v.low(0)] && v.low(0) != "a" {
		return d.officeAuthor(v.sentence, 0, 1)
	}
	return nil
}

// labelled gives who speaks by the label before the colon at word c, and
// whether it is the label of a speaker at all.
func (d *document) labelled(v *view, c int) ([]*entity.Entity, bool) {
	for i := range v.mentions {
		m := &v.mentions[i]
		if m.First < c && m.Last >= c-1 && m.Last <= c && m.Kind == entity.Name && len(m.Entities) == 1 &&
			(m.Entities[0].Type == entity.TypePerson || m.Entities[0].Type == entity.TypeOrg) {
			return m.Entities, true
		}
	}
	last, plain := v.low(c-1), false
	for w := 0; w < c; w++ {
		if askers[v.low(w)] {
			return nil, true
		}
		plain = plain || roles[v.low(w)]
	}
	// "MR MILLER:": a name in capitals or after a form of address
	if p := d.personCalled(last); p != nil {
		return []*entity.Entity{p}, true
	}
	if !plain {
		return nil, false
	}
	return d.host(), true
}

// personCalled gives the person of the text whose name ends in a word.
func (d *document) personCalled(low string) *entity.Entity {
	if len(low) < 3 {
		return nil
	}
	for _, v := range d.views {
		for i := range v.mentions {
			m := &v.mentions[i]
			if len(m.Entities) != 1 || m.Entities[0].Type != entity.TypePerson {
				continue
			}
			if n := strings.ToLower(m.Entities[0].Name); n == low || strings.HasSuffix(n, " "+low) || strings.HasPrefix(n, low+" ") {
				return m.Entities[0]
			}
		}
	}
	return nil
}

// host gives who answers under a label without a name: the person whom the
// first lines of the text name, else their state or body.
func (d *document) host() []*entity.Entity {
	var body []*entity.Entity
	for s := 0; s < len(d.views) && s < 4; s++ {
		v := d.views[s]
		if v.label() >= 0 {
			break
		}
		for i := range v.mentions {
			m := &v.mentions[i]
			if len(m.Entities) != 1 || m.Kind == entity.Pronoun {
				continue
			}
			switch e := m.Entities[0]; {
			case strings.HasSuffix(e.Name, "Briefing") || strings.HasSuffix(e.Name, "Conference"):
				// capitals of a title, taken for a name
			case e.Type == entity.TypePerson && m.Kind == entity.Name:
				return m.Entities
			case e.Actor() && body == nil && e.Sector != "MED":
				body = m.Entities
			}
		}
	}
	return body
}
