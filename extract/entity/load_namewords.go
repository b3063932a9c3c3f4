package entity

// wordClass is what a capitalised word, or a verb, tells about names near it.
type wordClass uint32

const (
	wordOrg wordClass = 1 << iota
	wordUnit
	wordPlace
	wordAgreement
	wordEvent
	wordDay
	wordNonName
	wordParticle
	wordSay
	wordMotion
	wordStrike
	wordBare
	wordVehicle
	wordShip
	wordOperation
	wordOpening
	wordPortfolio
)

func (g *Gazetteer) loadNameWords() error {
	classes := map[string]wordClass{"org": wordOrg, "unit": wordUnit, "place": wordPlace, "agreement": wordAgreement,
		"event": wordEvent, "day": wordDay, "nonname": wordNonName, "particle": wordParticle, "say": wordSay,
		"motion": wordMotion, "strike": wordStrike, "bare": wordBare, "vehicle": wordVehicle, "ship": wordShip, "operation": wordOperation, "opening": wordOpening, "portfolio": wordPortfolio}
	rows, err := table("namewords.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c, ok := classes[r.f[0]]
		if !ok {
			return r.errorf("unknown class %q", r.f[0])
		}
		for _, w := range r.list(1) {
			g.words[folded(w)] |= c
		}
	}
	return nil
}

// class gives the classes of a word form or lemma.
func (g *Gazetteer) class(form string) wordClass {
	var arr [48]byte
	return g.words[string(fold(arr[:0], form))]
}

// title gives the title classes of a word form.
func (g *Gazetteer) title(form string) titleClass {
	var arr [48]byte
	return g.titles[string(fold(arr[:0], form))]
}
