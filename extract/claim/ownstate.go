package claim

import (
	"entente/extract/entity"
	"entente/schema/lexicon"
)

// actsAbroad are relations that whoever governs a state cannot have with that
// very state.
var actsAbroad = map[string]bool{
	"THREATENS": true, "CONCEDES_TO": true, "SANCTIONS": true, "AT_WAR_WITH": true, "ALLIED_WITH": true, "AGREES_WITH": true,
	"NEGOTIATES_WITH": true, "SUPPLIES": true, "COOPERATES_WITH": true, "EXERCISES_WITH": true, "ADVERSARY_OF": true, "PARTNER_OF": true,
	"GUARANTEES_SECURITY_OF": true, "SHARES_INTELLIGENCE_WITH": true, "RECOGNIZES": true,
}

// withOwnState reports whether a claim sets somebody in the office of a state
// against or beside this state: the words found for the second side then tell
// for whom he acts, not to whom he does it.
func (r *run) withOwnState(f *lexicon.Frame, s, o actor) bool {
	if s.entity.Type != entity.TypePerson {
		if !f.Symmetric || o.entity.Type != entity.TypePerson {
			return false
		}
		s, o = o, s
	}
	if !actsAbroad[f.Relation] || o.entity.Type != entity.TypeCountry || s.entity.Country == "" || s.entity.Country != o.entity.Country {
		return false
	}
	named := (o.found.mention.Kind == entity.Name || o.found.mention.Kind == entity.Demonym) && o.found.mention.Entities[0] == o.entity
	return named && (s.entity.Sector == "GOV" || s.entity.Sector == "MIL" || s.found.mention.Office != nil)
}
