package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// settle gives a group or person of no known state that of the other side of an
// act inside one state: "the Nepalese government bowed to a Maoist demand". The
// sentence must speak of that state alone, and the other side must be one that
// acts inside it.
func (r *run) settle(f *lexicon.Frame, s, o actor) {
	if !domesticActs[f.Relation] || f.Relation == "URGES" || f.Relation == "ACCUSES" || f.Relation == "CRITICIZES" {
		return
	}
	for _, side := range [...][2]actor{{s, o}, {o, s}} {
		e, other := side[0].entity, side[1]
		if e.Country != "" || e.Known || e.Type != entity.TypeOrg && e.Type != entity.TypePerson || e.Sector == "IGO" || e.Sector == "MED" {
			continue
		}
		if st := r.m.view.onlyState(); st != nil && st == stateOf(other.found.mention) && r.insiders(f, []found{other.found}) {
			e.Country = st.Country
			if e.Sector == "NGO" {
				e.Sector = "OPP"
			}
		}
	}
}
