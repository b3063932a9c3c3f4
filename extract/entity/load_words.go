package entity

import (
	"strings"
)

// nounKind says what a noun makes of a nationality before it.
type nounKind uint8

const (
	nounOfficial  nounKind = iota + 1 // the state itself
	nounOffice                        // a post
	nounForce                         // armed forces
	nounGroup                         // people and bodies with an entity of their own
	nounWeapon                        // a weapon
	nounAgreement                     // a treaty
	nounEvent                         // talks, war
)

type nounClass struct {
	kind   nounKind
	sector string
}

type titleClass uint8

const (
	titleHead titleClass = 1 << iota
	titleMod
	titleHonor
	titleRank
	titlePast
	titleFemale
	titleMale
)

func (g *Gazetteer) loadNouns() error {
	kinds := map[string]nounKind{"official": nounOfficial, "office": nounOffice, "force": nounForce, "group": nounGroup,
		"weapon": nounWeapon, "agreement": nounAgreement, "event": nounEvent}
	rows, err := table("nouns.tsv", 3, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		k, ok := kinds[r.f[0]]
		if !ok {
			return r.errorf("unknown class %q", r.f[0])
		}
		sector := r.f[1]
		switch sector {
		case "LAB", "AGR", "REF", "REL", "MED_H":
			sector = "CVL"
		}
		for _, n := range strings.Fields(r.f[2]) {
			if _, dup := g.nouns[n]; !dup {
				g.nouns[n] = nounClass{k, sector}
			}
		}
	}
	return nil
}

func (g *Gazetteer) loadTitles() error {
	classes := map[string]titleClass{"head": titleHead, "mod": titleMod, "honor": titleHonor, "rank": titleRank,
		"past": titlePast, "female": titleFemale, "male": titleMale}
	rows, err := table("titles.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c, ok := classes[r.f[0]]
		if !ok {
			return r.errorf("unknown class %q", r.f[0])
		}
		for _, w := range r.list(1) {
			g.titles[folded(w)] |= c
		}
	}
	return nil
}

func (g *Gazetteer) loadGiven() error {
	rows, err := table("given.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		s := male
		if r.f[0] == "f" {
			s = female
		}
		for _, n := range strings.Fields(r.f[1]) {
			key := folded(n)
			if old, ok := g.given[key]; ok && old != s {
				g.given[key] = unknownGender
				continue
			}
			g.given[key] = s
		}
	}
	for _, e := range g.all {
		if e.Type != TypePerson {
			continue
		}
		first, rest, more := strings.Cut(folded(e.Name), " ")
		if more && g.titles[first]&titleHonor != 0 { // "Sheikh Hasina"
			first = rest
		}
		if !more {
			continue
		}
		switch g.given[first] {
		case male:
			e.Male = true
		case female:
			e.Female = true
		default:
			if _, ok := g.given[first]; !ok && len(first) > 2 {
				g.given[first] = unknownGender
			}
		}
	}
	return nil
}

// officeClass folds the many names of an office into one: "Secretary of
// State", "foreign minister" and "Foreign Secretary" are "foreign".
func officeClass(title string) string {
	t := strings.ToLower(title)
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(t, w) {
				return true
			}
		}
		return false
	}
	prefix := ""
	for _, p := range []string{"deputy ", "vice ", "vice-", "under ", "undersecretary", "under-secretary", "assistant ", "junior "} {
		if strings.Contains(t, p) {
			prefix = "deputy "
			break
		}
	}
	switch {
	case has("spokes", "press secretary"):
		return prefix + "spokesman"
	case has("secretary-general", "secretary general", "general secretary"):
		return prefix + "secretary-general"
	case has("secretary of state", "foreign", "external affairs", "minister of state for foreign", "top diplomat") && !has("affairs committee", "minister of foreign trade"):
		return prefix + "foreign"
	case has("secretary of defen", "defen", "secretary of war", "pentagon chief"):
		return prefix + "defence"
	case has("interior", "home secretary", "home minister"):
		return prefix + "interior"
	case has("treasury", "finance", "exchequer"):
		return prefix + "finance"
	case has("trade", "commerce", "economy", "business"):
		return prefix + "trade"
	case has("prime minister", "premier", "taoiseach", "chancellor", "head of government"):
		return prefix + "prime minister"
	case has("president"):
		return prefix + "president"
	case has("king", "queen", "emir", "sultan", "emperor", "monarch", "amir", "shah"):
		return prefix + "monarch"
	case has("ambassador"):
		return prefix + "ambassador"
	case has("envoy", "representative", "mediator", "negotiator"):
		return prefix + "envoy"
	case has("national security advis"):
		return prefix + "security adviser"
	case has("chief of staff", "joint chiefs", "chief of the general staff", "army chief"):
		return prefix + "chief of staff"
	case has("supreme leader"):
		return prefix + "supreme leader"
	case has("minister", "secretary"):
		return prefix + t
	}
	return prefix + strings.TrimSpace(t)
}
