package schema

import (
	"slices"
	"strconv"

	"go.yaml.in/yaml/v4"
)

// rules reads the rules of derivation. Those of the file go before those of the base, so that they win.
func (rd *reader) rules(n *yaml.Node) {
	var mine []Rule
	rd.entries(n, "derive", func(item *yaml.Node) {
		if rule, ok := rd.rule(item); ok {
			mine = append(mine, rule)
		}
	})
	rd.o.rules = append(mine, rd.o.rules...)
}

func (rd *reader) rule(n *yaml.Node) (Rule, bool) {
	e, ok := rd.entry(n, "a rule", "modality", "polarity", "quad", "plover", "weis", "goldstein", "means")
	if !ok {
		return Rule{}, false
	}
	rule := Rule{Modality: e.text("modality"), Polarity: e.text("polarity"), Plover: e.text("plover"), Means: e.need("the rule", "means"), From: rd.pos(e.node)}
	if rule.Modality != "" && !slices.Contains(Modalities(), rule.Modality) {
		rd.add(e.at("modality"), oneOf(rule.Modality, Modalities()), "there is no modality %s", rule.Modality)
	}
	if rule.Polarity != "" && !slices.Contains(Polarities(), rule.Polarity) {
		rd.add(e.at("polarity"), oneOf(rule.Polarity, Polarities()), "there is no polarity %s", rule.Polarity)
	}
	for _, w := range e.list("quad") {
		quad, err := strconv.Atoi(w.text)
		if err != nil || quad < 1 || quad > 4 {
			rd.add(w.pos, "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", "quad must be 1 to 4")
			continue
		}
		rule.Quad = append(rule.Quad, quad)
	}
	if rule.Modality == "" && rule.Polarity == "" {
		rd.add(rule.From, "name a modality or a polarity", "the rule would fit every claim")
	}
	weighs := e.has("weis") || e.has("goldstein")
	switch {
	case rule.Plover == "" && weighs:
		rd.add(rule.From, "add `plover: …`, or take the weight out", "the rule has a weight but no event class")
	case rule.Plover != "" && !slices.Contains(rd.classNames(), rule.Plover):
		rd.add(e.at("plover"), oneOf(rule.Plover, rd.classNames()), "there is no event class %s", rule.Plover)
	case rule.Plover != "" && !weighs:
		rd.add(rule.From, "add `weis: [\"…\"]` with classes of the scale, or `goldstein: …`", "the rule lacks its weight on Goldstein's scale")
	case rule.Plover != "":
		rule.Goldstein, rule.WEIS = rd.weigh(e, "the rule")
	}
	return rule, true
}
