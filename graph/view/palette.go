package view

// The colours of actors by type, and of relations by quad class: blue for cooperation, orange and red for conflict, which
// colour-blind readers can tell apart; words are lighter than acts. web/style.css has the same, and lighter ones for dark.
var (
	typeColours = map[string]string{
		"Country": "#4c78a8", "Person": "#b2560d", "Organization": "#6b5b95", "MilitaryUnit": "#5e6b3a",
		"Place": "#2e7d6b", "Agreement": "#a0487a", "Event": "#8a6d1d", "Weapon": "#444b54",
	}
	quadColours = [5]string{"#6e7781", "#5b9bd5", "#1f5fa8", "#e08a2e", "#c0271d"}
	quadNames   = [5]string{"lasting relation", "words of cooperation", "acts of cooperation", "words of conflict", "acts of conflict"}
)

// typeColour gives the colour of a type of actors; types of a user's own schema share one.
func typeColour(kind string) string {
	if c, ok := typeColours[kind]; ok {
		return c
	}
	return "#7d8590"
}
