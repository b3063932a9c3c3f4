package eval

// GoldClaim is an annotated claim. One without a relation marks a sentence that was read and holds no claim; an optional
// one is borderline and counts neither way.
type GoldClaim struct {
	Document, Sentence string
	Span               Span
	Subject, Object    goldEnd
	Relation           string
	RelationAlt        []string
	Attribution        []string
	Via, Tier          string
	Optional           bool

	modality, polarity, tier maybe
	time                     day
	qualifiers               *object
	row                      *object
}

// goldEnd is the subject or object of a gold claim.
type goldEnd struct {
	name    string          // as annotated; "" when there is none
	wanted  map[string]bool // normalised name and alternatives
	country string          // alpha-3 code when it is a country that has one
	isState bool            // annotated as a Country
}

// ReadGoldClaims reads files of annotated claims.
func ReadGoldClaims(paths ...string) ([]*GoldClaim, error) {
	var golds []*GoldClaim
	err := readFiles(paths, func(row *object) error {
		g, err := goldClaimOf(row)
		golds = append(golds, g)
		return err
	})
	return golds, err
}

func goldClaimOf(row *object) (*GoldClaim, error) {
	r := &fieldReader{row: row}
	g := &GoldClaim{
		Document: r.need("document"), Sentence: r.text("sentence"), Span: r.span("span"),
		Relation: r.text("relation"), RelationAlt: r.texts("relation_alt"), Attribution: r.texts("attribution"),
		Via: r.text("via"), Tier: r.text("tier"), Optional: r.truth("optional"),
		modality: r.maybe("modality"), polarity: r.maybe("polarity"), tier: r.maybe("tier"),
		time: r.time("time"), qualifiers: r.object("qualifiers"), row: row,
	}
	g.Subject, g.Object = r.goldEnd("subject"), r.goldEnd("object")
	return g, r.err
}

func (r *fieldReader) goldEnd(side string) goldEnd {
	end := goldEnd{name: r.text(side), wanted: map[string]bool{}, isState: r.text(side+"_type") == "Country"}
	for _, n := range append([]string{end.name}, r.texts(side+"_alt")...) {
		if n = normalise(n); n != "" {
			end.wanted[n] = true
		}
	}
	if end.country = r.text(side + "_country"); end.country == "" {
		end.country = countryCodes()[normalise(end.name)]
	}
	return end
}

// is tells whether a predicted entity is the annotated one: by a name, or as the same country.
func (g *goldEnd) is(e *Entity) bool {
	if g.name == "" {
		return len(e.said) == 0
	}
	if shared(e.said, g.wanted) > 0 {
		return true
	}
	return g.isState && e.Type == "Country" && e.Country != "" && e.Country == g.country
}
