package claim

import (
	"strings"

	"entente/extract/entity"
	"entente/schema/lexicon"
)

// scene is what a sentence is about when its verbs of conflict and dealing are
// not meant politically.
type scene uint8

const (
	sport scene = 1 << iota
	arts
	nature
)

// sceneWord is how strongly a word speaks for a scene: two points make one.
type sceneWord struct {
	scene  scene
	weight int
}

// scenes gives the words that set a scene. Words with a political use as well
// ("final", "cup", "team") count half.
var scenes = sceneWords(map[scene][2]string{
	sport: {
		`striker midfielder goalkeeper wicket innings semi-final semifinal quarter-final quarterfinal playoff play-off football footballer rugby
		cricket tennis basketball volleyball badminton hockey baseball soccer chess grandmaster jockey tournament olympics olympic medal medalist
		medallist qualifier half-time halftime kickoff kick-off stoppage batsman bowler wimbledon fifa uefa sprinter swimmer cyclist boxer
		referee umpire marathon goalless equaliser equalizer offside hat-trick knockout heavyweight lap athlete`,
		`match final goal cup league coach team champion championship trophy score season penalty half box cross corner whistle win defeat defence game
		fan stadium squad player forward defender winger club opponent victory round race rider minute set ball title transfer bid relegation crown
		fixture stadium rivalry hurdle relay bout ring lead pitch court shot net draw group seed group-stage`,
	},
	arts: {
		`film movie novel novelist painter painting poem poet opera ballet orchestra symphony gallery museum sculptor sculpture chef recipe baker
		album singer pianist violinist composer actress playwright biographer bestseller sitcom thriller comedy choreographer
		filmmaker bookshop cuisine dish restaurant tourist`,
		`play song concert theatre theater stage actor book portrait exhibition novelist character plot audience critic hero heroine band director
		music artist writer author cook kitchen fish festival series chapter scene tale legend premiere cast role studio love romance`,
	},
	nature: {
		`typhoon hurricane cyclone earthquake monsoon blizzard heatwave thunderstorm tornado drought volcano avalanche snowfall rainfall weather
		locust mosquito beetle wasp glacier tsunami meteorologist forecaster`,
		`storm air front wind wave rain snow heat cold flood frost cloud species insect bird bacteria fungus tide`,
	},
})

func sceneWords(lists map[scene][2]string) map[string]sceneWord {
	out := map[string]sceneWord{}
	for s, l := range lists {
		for i, words := range l {
			for _, w := range strings.Fields(words) {
				if old, ok := out[w]; !ok || old.weight < 2-i {
					out[w] = sceneWord{s, 2 - i}
				}
			}
		}
	}
	return out
}

// political words keep a sentence about states although it speaks of a match or
// a film as well.
var political = wordSet(`troop troops soldier army navy missile rocket military government minister ministry president premier chancellor parliament war
	sanction embassy ambassador diplomat diplomatic border rebel militant militia insurgent treaty peace ceasefire police hostage refugee nuclear
	kill airstrike drone warship tank bomb bomber gunman terrorist terrorism boycott protest protester security bilateral artillery invasion
	foreign defense authority jail arrest`)

// private heads of noun phrases are people and houses that deal with each other
// without their states.
var private = wordSet(`friend pupil schoolboy schoolgirl student tourist traveller traveler hiker climber couple family baker chef cook apprentice
	artist painter poet writer novelist singer musician pianist violinist dancer actor actress player striker footballer goalkeeper midfielder
	forward winger defender swimmer runner sprinter cyclist boxer jockey grandmaster coach referee professor museum gallery school zoo orchestra
	restaurant twin brother sister bride groom fan club choir band tenor soprano conductor composer sculptor sailor skier
	skater gymnast shopkeeper team squad visitor passenger`)

// natural forces and creatures do nothing to states.
var naturalForces = wordSet(`typhoon hurricane cyclone earthquake quake storm monsoon wind air front blizzard heatwave wave flood drought volcano
	avalanche snow rain tornado tsunami locust mosquito beetle bird species fish virus disease plant weed tide frost heat cold weather fever`)

// works are what artists make.
var works = wordSet(`song film movie novel book album painting play opera symphony poem`)

func wordSet(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// sceneOf tells which scene a sentence sets, if any.
func (v *view) sceneOf() scene {
	points := map[scene]int{}
	seen := map[string]bool{}
	for w := range v.words {
		l := strings.ToLower(v.lemma(w))
		if political[l] {
			return 0
		}
		if scoreLine(v.words[w].Form) {
			points[sport] += 2
		}
		if s, ok := scenes[l]; ok && !seen[l] && v.words[w].UPOS != "AUX" && v.words[w].UPOS != "ADP" {
			seen[l] = true
			points[s.scene] += s.weight
		}
	}
	var out scene
	for s, p := range points {
		if p >= 2 {
			out |= s
		}
	}
	return out
}

// scoreLine reports whether a word is the result of a game: "2-1".
func scoreLine(f string) bool {
	a, b, ok := strings.Cut(strings.ReplaceAll(f, "–", "-"), "-")
	return ok && len(a) >= 1 && len(a) <= 2 && len(b) >= 1 && len(b) <= 2 && allDigits(a) && allDigits(b)
}

func allDigits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// lasting relations that a sentence about sport or art tells as well as any.
var sceneProof = map[string]bool{
	"HOLDS_OFFICE": true, "MEMBER_OF": true, "LOCATED_IN": true, "PART_OF": true, "COUNTERPART_OF": true, "SANCTIONS": true, "VISITS": true,
	"INVESTIGATES": true, "PROTESTS": true,
}

// guard gives the reason why a claim that frames and types allow is not meant
// politically; "" when nothing speaks against it.
func (r *run) guard(f *lexicon.Frame, s, o actor) string {
	if f.File == "standing" {
		return ""
	}
	sn, on := r.nounOf(s), r.nounOf(o)
	if naturalForces[sn] && (s.found.via != "" || !s.entity.Actor() || size(s.found.mention) == 1) || nature&r.scene() != 0 && r.namesWeather(s) {
		return "a force of nature does it"
	}
	if r.withOwnState(f, s, o) {
		return "whoever governs a state does not deal with it"
	}
	switch f.Relation {
	case "LOCATED_IN", "STATIONED_IN":
		switch r.m.view.caseOf(o.found.word) {
		case "on", "about", "over", "for", "with":
			if o.entity.Type == entity.TypeCountry && o.found.mention.Sentence == r.m.view.sentence {
				return "what it is about, not where"
			}
		}
		if s.found.via == "owner" {
			return "a thing of it, not itself, is there"
		}
		return ""
	case "HOLDS_OFFICE":
		if r.otherPost(f) {
			return "named to another post"
		}
	case "VISITS":
		if asPlace(s) {
			return "a journey from a place"
		}
		if m := o.found.mention; o.entity.Type == entity.TypeCountry && m.Entities[0] != o.entity && (m.Entities[0].Type == entity.TypeUnit || m.Kind == entity.Demonym) {
			return "forces of it are visited, wherever they are"
		}
	case "SUPPLIES":
		if f.POS == lexicon.Verb && f.Item == "O" && r.sendsSomebody() {
			return "somebody is sent, nothing supplied"
		}
		if es := o.found.mention.Entities; o.entity.Type == entity.TypeCountry && len(es) > 0 && es[0].Type == entity.TypeUnit {
			return "forces are visited, not their state"
		}
	}
	if r.scene()&(sport|arts) != 0 && !sceneProof[f.Relation] && !r.statesman(s) && !r.statesman(o) &&
		!(r.named(s) && speechActs[f.Relation]) {
		return "sport or art, not politics"
	}
	if m := s.found.mention; f.Relation == "PROTESTS" && (s.entity.Type == entity.TypeUnit || s.entity.Type == entity.TypeCountry && m.Kind == entity.Name && m.Rule != "people" && s.found.via == "") {
		return "states and forces do not march"
	}
	if works[sn] && s.found.via != "" {
		return "a work of art does it"
	}
	_, quad, _ := r.engine.ontology.Derive(f.Relation, Asserted, Affirmed)
	if quad == 4 && f.Relation != "PROTESTS" {
		return "" // what is done to or by private people is done
	}
	if private[sn] && f.Relation != "PROTESTS" && !r.named(s) {
		return "private people act"
	}
	if (private[on] || r.singlePerson(o)) && r.singlePerson(s) {
		return "private people deal with each other"
	}
	if f.Relation == "REJECTS" && strings.HasPrefix(o.found.mention.Rule, "capital:place") && o.found.via == "complement" {
		return "a place of the clause, not whom it concerns"
	}
	return ""
}

// sendsSomebody reports whether the object of the trigger at hand is a person or
// state: "sent him to Rome" supplies nobody with anything.
func (r *run) sendsSomebody() bool {
	v := r.m.view
	if r.trigger < 0 || r.trigger >= len(v.words) {
		return false
	}
	o := v.patientOf(r.trigger)
	if o < 0 {
		return false
	}
	if x := v.low(o); x == "him" || x == "her" || x == "us" || x == "me" {
		return true
	}
	m := v.mentionAt(o)
	if m == nil || len(m.Entities) == 0 || m.Kind == entity.Demonym {
		return false
	}
	t := m.Entities[0].Type
	return t == entity.TypePerson || t == entity.TypeCountry || t == entity.TypeOrg
}

// scene is that of the sentence, found once.
func (r *run) scene() scene {
	if !r.sceneKnown {
		r.sentenceScene, r.sceneKnown = r.m.view.sceneOf(), true
	}
	return r.sentenceScene
}

// nounOf gives the noun that an actor was found by: its own head, or the thing
// that it owns.
func (r *run) nounOf(a actor) string {
	v := r.m.view
	w := a.found.mention.Head
	if a.found.mention.Sentence != v.sentence || w < 0 || w >= len(v.words) {
		return ""
	}
	if a.found.via != "" {
		w = a.found.word
	}
	if a.found.mention.Kind == entity.Demonym || a.found.via != "" {
	climb:
		for i := 0; i < 4 && v.head(w) >= 0; i++ {
			switch base(v.rel(w)) {
			case "amod", "compound", "nmod", "flat":
				w = v.head(w)
			default:
				break climb
			}
		}
	}
	return strings.ToLower(v.lemma(w))
}

func (r *run) named(a actor) bool {
	return a.found.via == "" && a.found.mention.Kind == entity.Name && a.entity.Type == entity.TypePerson
}

// statesman reports whether an actor is a person or body of politics, who may
// well be told of beside a match.
func (r *run) statesman(a actor) bool {
	e := a.entity
	return e.Type == entity.TypePerson && (a.found.mention.Office != nil || e.Known) || e.Type == entity.TypeUnit || e.Type == entity.TypeOrg && e.Known
}

// namesWeather reports whether a name is that of a storm.
func (r *run) namesWeather(a actor) bool {
	first, _, _ := strings.Cut(strings.ToLower(a.entity.Name), " ")
	return naturalForces[first]
}

// singlePerson reports whether a people stands for one of them: "the Frenchman",
// "an American".
func (r *run) singlePerson(a actor) bool {
	v, m := r.m.view, a.found.mention
	if m.Sentence != v.sentence || m.Head < 0 || m.Head >= len(v.words) || a.entity.Type != entity.TypeCountry {
		return false
	}
	if private[r.nounOf(a)] {
		return true
	}
	f := v.low(m.Head)
	if m.Rule != "people" {
		return false
	}
	if strings.HasSuffix(f, "man") || strings.HasSuffix(f, "woman") {
		return f != "german" || v.words[m.Head].XPOS != "NNS"
	}
	return strings.HasSuffix(f, "n") // not "the French", "the Iraqis"
}
