package claim

import (
	"entente/extract/entity"
)

// private heads of noun phrases are people and houses that deal with each other
// without their states.
var private = wordSet(`friend pupil schoolboy schoolgirl student tourist traveller traveler hiker climber couple family baker chef cook apprentice
	artist painter poet writer novelist singer musician pianist violinist dancer actor actress player striker footballer goalkeeper midfielder
	forward winger defender swimmer runner sprinter cyclist boxer jockey grandmaster coach referee professor museum gallery school zoo orchestra
	restaurant twin brother sister bride groom fan club choir band tenor soprano conductor composer sculptor sailor skier
	skater gymnast shopkeeper team squad visitor passenger

	chemist physicist biologist astronomer geologist mathematician researcher scientist inventor explorer archaeologist botanist zoologist
	palaeontologist paleontologist historian linguist curator librarian architect designer photographer

	brewer brewery bottler winemaker winery distiller distillery butcher grocer retailer supermarket tailor jeweller jeweler barber hairdresser waiter
	gardener plumber carpenter shipwright innkeeper

	widow widower grandmother grandfather grandson granddaughter aunt uncle cousin nephew niece newlywed teenager toddler baby

	temple cathedral monastery library theatre theater cinema hotel café cafe pub bakery festival opera_house`)

// goods are what is eaten, worn, kept and sold. An adjective of nationality with
// one says where it comes from, not who acts ("Norwegian salmon and Chilean wine
// are natural allies").
var goods = wordSet(`salad salmon wine beer whisky whiskey vodka tea coffee cheese bread chocolate rice sushi noodle pasta pizza soup sausage curry taco
	kebab olive sardine herring tuna prawn oyster ham bacon butter yoghurt yogurt honey jam pastry pie cake biscuit cookie pepper spice saffron lemon
	orange peach cherry berry melon garlic onion bean lentil potato_salad cider champagne cognac gin rum juice cuisine dish food fruit banana mango avocado grape apple potato tomato tulip rose
	press_pot pot pan carpet rug lace silk cotton dress hat shoe suit watch clock furniture sofa chair lamp
	horse dog cat cow goat sheep pony terrier shepherd hound wolf bear crab bee ant butterfly squirrel rat salmonella
	violin guitar piano flute drum accent folk dance waltz tango`)

// publicFigure reports whether a person or body is one of public life: known to
// the gazetteer, or with an office anywhere in the text.
func (r *run) publicFigure(e *entity.Entity) bool {
	if e.Known || e.Sector != "" {
		return true
	}
	for _, ms := range r.in.Entities.Mentions {
		for i := range ms {
			if m := &ms[i]; m.Office != nil && len(m.Entities) == 1 && m.Entities[0] == e {
				return true
			}
		}
	}
	return false
}

// politics reports whether a sentence has a word that only politics has.
func (v *view) politics() bool {
	for w := range v.words {
		if political[v.low(w)] || political[v.lemma(w)] {
			return true
		}
	}
	return false
}
