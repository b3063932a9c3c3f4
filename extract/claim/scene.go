package claim

import "strings"

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
		medallist qualifier scrum haka peloton dugout half-time halftime kickoff kick-off stoppage batsman bowler wimbledon fifa uefa sprinter swimmer cyclist boxer
		referee umpire marathon goalless equaliser equalizer offside hat-trick knockout heavyweight lap athlete`,
		`match final goal cup league coach team champion championship trophy score season penalty half box cross corner whistle win defeat defence game
		fan stadium squad player forward defender winger club opponent victory round race rider minute set ball title transfer bid relegation crown
		fixture rivalry hurdle relay bout ring lead pitch court shot target net draw group seed group-stage breakdown bench captain
		tackle serve tie try volley pool table standings playing`,
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
	foreign defense authority jail arrest abduct abduction kidnap coup guerrilla massacre genocide visa asylum extradite`)

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
		if w > 1 && v.words[w-1].Form == "-" { // "quarter-finals" is three words
			if j := strings.ToLower(v.lemma(w-2)) + "-" + l; scenes[j].weight > 0 {
				l = j
			} else if v.low(w-2) == "under" && youth(v.words[w].Form) {
				points[sport] += 2
			}
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

// youth reports whether a word is the second part of a team of the young:
// "under-20s", "under-21".
func youth(f string) bool {
	f = strings.TrimSuffix(f, "s")
	return len(f) == 2 && allDigits(f)
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

func wordSet(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}
