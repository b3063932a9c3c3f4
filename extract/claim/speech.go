package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// obligations finds who must do something by somebody's word: "X said that Y
// must", "Y should" in a quotation or statement. It is URGES by the speaker.
func (r *run) obligations() {
	v := r.m.view
	for w := range v.words {
		if !v.isVerb(w) && v.words[w].UPOS != "ADJ" && v.words[w].UPOS != "NOUN" {
			continue
		}
		modal := r.modal(w)
		if modal < 0 {
			continue
		}
		subject := r.m.subjectOf(w)
		if v.passive(w) {
			if s := v.kid(w, "nsubj:pass", "nsubj"); s >= 0 {
				subject = v.np(s, true)
			}
		}
		if len(subject) == 0 {
			continue
		}
		ctx := r.m.contextOf(w, nil)
		if len(ctx.speakers) == 0 {
			continue
		}
		if ctx.speakers[0].Sector == "MED" {
			continue // the press asks, it does not urge
		}
		speaker := r.author(ctx.speakers[0], w)
		f := &lexicon.Frame{Relation: "URGES", POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{v.low(modal)}}, File: "obligation"}
		plain := *ctx
		plain.modality, plain.denied = Asserted, false
		plain.speakers = ctx.speakers[1:]
		if speaker != ctx.speakers[0] || ctx.voice && (r.m.doc.turnAt(v, w) != nil || speaker.Type != entity.TypePerson) {
			plain.speakers = ctx.speakers
		}
		for _, b := range actorsOf(subject) {
			if b.entity == speaker || b.entity.Country != "" && b.entity.Country == speaker.Country && b.entity.Type == entity.TypeCountry {
				continue
			}
			a := actor{speaker, found{mention: &entity.Mention{Rule: "speaker", Entities: []*entity.Entity{speaker}}, weight: .9, via: "speaker"}}
			a.found.mention = r.mentionOf(speaker)
			r.accept(candidate{hit: hit{f, w, []int{modal}}, subject: a, object: b, ctx: &plain, weight: .8 * b.found.weight})
		}
	}
}

// author gives who speaks by "must" in a signed statement: the state when the
// statement says "we", the person when it says "I".
func (r *run) author(speaker *entity.Entity, w int) *entity.Entity {
	t := r.m.doc.turnAt(r.m.view, w)
	if t == nil || t.speakers[0] != speaker || t.i || speaker.Type != entity.TypePerson {
		return speaker
	}
	if speaker.Country == "" {
		if v := r.in.Entities.Voice; v != nil {
			return v
		}
		return speaker
	}
	if state := r.stateNamed(speaker.Country); state != nil {
		return state
	}
	return speaker
}

// mentionOf gives a mention of the entity in this sentence, or one without
// place when it stands elsewhere.
func (r *run) mentionOf(e *entity.Entity) *entity.Mention {
	v := r.m.view
	for i := range v.mentions {
		m := &v.mentions[i]
		if len(m.Entities) == 1 && m.Entities[0] == e {
			return m
		}
	}
	return &entity.Mention{Sentence: v.sentence, Inside: -1, Entities: []*entity.Entity{e}, Certainty: .9, Rule: "speaker"}
}

// modal gives the word that obliges: must, should, ought, has to, needs to.
func (r *run) modal(w int) int {
	v := r.m.view
	for _, k := range v.kids[w] {
		if v.rel(k) == "aux" {
			switch v.low(k) {
			case "must", "should", "ought":
				return k
			}
		}
	}
	if h := v.head(w); h >= 0 && v.rel(w) == "xcomp" && v.infinitive(w) && v.isVerb(h) {
		if l := v.lemma(h); l == "have" || l == "need" {
			return h
		}
	}
	return -1
}

// accusations adds ACCUSES where a named speaker tells as fact that another
// actor does harm ("X said that Y shelled Z").
func (r *run) accusations() {
	v := r.m.view
	n := len(r.claims)
	for i := 0; i < n; i++ {
		cl := &r.claims[i]
		if cl.Quad != 4 || cl.Modality != Asserted || cl.Polarity != Affirmed || len(cl.Attribution) == 0 {
			continue
		}
		s := cl.Attribution[0]
		if s == cl.Subject.Entity || s.Sector == "MED" || s.Sector == "NGO" || s.Country != "" && s.Country == cl.Subject.Entity.Country {
			continue
		}
		m := r.mentionOf(s)
		if m.Kind != entity.Name || m.Start > cl.CueSpan.Start || m.End == 0 {
			continue
		}
		at := -1
		for w := range v.words {
			if v.words[w].Start == cl.CueSpan.Start {
				at = w
			}
		}
		if at < 0 {
			continue
		}
		f := &lexicon.Frame{Relation: "ACCUSES", POS: lexicon.Verb, Trigger: lexicon.Trigger{Words: []string{"say"}}, File: "accusation"}
		ctx := &context{modality: Asserted, speakers: cl.Attribution[1:]}
		a := actor{s, found{mention: m, word: m.Head, weight: .9, via: "speaker"}}
		b := actor{cl.Subject.Entity, found{mention: r.mentionOf(cl.Subject.Entity), weight: .9}}
		b.found.mention = r.mentionOf(cl.Subject.Entity)
		r.accept(candidate{hit: hit{f, at, []int{at}}, subject: a, object: b, ctx: ctx, weight: .6 * cl.Score})
	}
}
