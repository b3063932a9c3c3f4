package claim

import "entente/schema/lexicon"

// modalityOf gives the modality of a claim by its frame and the words around it.
func (r *run) modalityOf(c *candidate) string {
	h, f, ctx := c.hit, c.hit.frame, c.ctx
	modality := ctx.modality
	if f.Modality != "" && ctx.modality == Asserted {
		modality = f.Modality
	} else if ctx.modality == Asserted && f.POS == lexicon.Verb && len(h.words) > 1 && !speechActs[f.Relation] &&
		announcing[r.m.view.lemma(h.word)] {
		modality = Planned // "offered troops", "promised aid"
	}
	if modality == Asserted && (f.Relation == "AIDS" || f.Relation == "SUPPLIES") && r.announced(h) {
		modality = Planned // "announced aid", "approved a sale": it is to come
	}
	if c.modality != "" {
		modality = c.modality
	}
	if modality == Asserted && f.Relation == "MEMBER_OF" && r.soughtIn(ctx) {
		modality = Planned
	}
	if ctx.purpose && modality == Planned && (speechActs[f.Relation] || f.Relation == "PROTESTS" || ctx.means && (f.Relation == "COERCES" || f.Relation == "ATTACKS")) {
		modality = Asserted // "marched to demand", "wrote to congratulate": the act is the speech
	}
	if modality != Asserted && r.standsAnyway(f, ctx) {
		modality = Asserted
	}
	return modality
}

// announced reports whether a gift or sale is only announced or approved.
func (r *run) announced(h hit) bool {
	v := r.m.view
	w := h.word
	if h.frame.POS == lexicon.Noun {
		if w = r.m.carrier(w); w < 0 {
			return false
		}
	}
	switch v.lemma(w) {
	case "announce", "unveil", "approve", "authorize", "authorise", "earmark":
		return true
	}
	return false
}

// standsAnyway reports whether a lasting relation holds although a word above
// it speaks of the future: an alliance that will be strengthened exists, who
// seeks to counter opposes, and who promises to defend guarantees.
func (r *run) standsAnyway(f *lexicon.Frame, ctx *context) bool {
	switch f.Relation {
	case "OPPOSES", "GUARANTEES_SECURITY_OF", "CLAIMS":
		return !ctx.own && ctx.modality == Planned
	case "ALLIED_WITH", "PARTNER_OF", "ADVERSARY_OF", "PRODUCES", "PART_OF", "CONTROLS", "COUNTERPART_OF", "POSSESSES", "AT_WAR_WITH", "MEMBER_OF":
		return f.POS == lexicon.Noun && !(ctx.own && ctx.modality == Planned) // "will be a partner"
	}
	return false
}
