package claim

import (
	"strings"

	"entente/extract/entity"
)

// describe makes an entity of a described thing that has no name: "a joint
// command". nil when the noun is of no kind that the relation takes.
func (r *run) describe(o int, relation string) *entity.Mention {
	v := r.m.view
	kind := kindOfThing(v.lemma(o), relation)
	if kind == "" {
		return nil
	}
	text, start, end := v.phrase(o, false)
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(text), func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
	}), "-")
	if slug == "" {
		return nil
	}
	e := &entity.Entity{ID: strings.ToLower(kind) + "/" + slug, Name: text, Type: kind}
	return &entity.Mention{Sentence: v.sentence, First: o, Last: o + 1, Head: o, Start: start, End: end, Inside: -1,
		Kind: entity.Nominal, Entities: []*entity.Entity{e}, Certainty: .7, Rule: "described thing"}
}

func kindOfThing(lemma, relation string) string {
	switch lemma {
	case "command", "headquarters", "force", "unit", "fleet", "squadron", "brigade", "regiment", "battalion", "corps", "division", "army", "navy", "militia", "troop", "contingent":
		return entity.TypeUnit
	case "agreement", "pact", "treaty", "accord", "memorandum", "deal", "protocol", "convention", "framework", "mechanism", "plan", "roadmap", "partnership", "arrangement":
		if relation == "ESTABLISHES" {
			return entity.TypeAgreement
		}
	case "agency", "ministry", "council", "committee", "commission", "body", "bloc", "organization", "organisation", "party", "group", "bank", "fund", "office", "centre", "center", "secretariat", "task", "court", "tribunal", "alliance", "institute", "association", "authority", "department", "company", "government", "embassy", "consulate":
		return entity.TypeOrg
	case "missile", "weapon", "rocket", "drone", "warhead", "bomb", "tank", "jet", "fighter", "aircraft", "submarine", "warship", "satellite", "arsenal", "torpedo", "artillery", "ammunition", "shell", "warplane", "bomber", "helicopter", "frigate", "destroyer", "nuke", "munition", "component", "engine", "centrifuge", "uranium", "chip", "semiconductor", "interceptor":
		return entity.TypeWeapon
	}
	return ""
}
