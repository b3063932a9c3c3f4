package segment

import "strings"

// Abbreviation reports whether w, without its period, is a word that is
// written with a period that does not end a sentence by itself.
func Abbreviation(w string) bool {
	if len(w) == 1 && letter(w[0]) {
		return 'A' <= w[0] && w[0] <= 'Z' && w[0] != 'I'
	}
	if initials(w) {
		return true
	}
	_, ok := abbreviations[strings.ToLower(w)]
	return ok && (!wordLike[w])
}

// initials accepts U.S, D.C, p.m, Ph.D: letters alternating with periods.
func initials(w string) bool {
	dot := strings.IndexByte(w, '.')
	if dot < 1 || dot > 2 || len(w) > 12 {
		return false
	}
	run := 0
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == '.':
			if run == 0 {
				return false
			}
			run = 0
		case letter(w[i]):
			if run++; run > 2 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// The ways an abbreviation stands to the word after it.
const (
	title   = iota + 1 // stands before a name: never ends a sentence
	before             // stands before a number or name: ends one hardly ever
	closing            // often the last word: ends a sentence before a capital
)

// abbreviations in lower case without the last period.
var abbreviations = makeAbbreviations()

func makeAbbreviations() map[string]int {
	m := map[string]int{}
	for kind, list := range map[int]string{
		title: `mr mrs ms dr prof gen col maj capt cmdr lt sgt adm brig rev hon sen rep reps sens gov pres st ste mt ft
			supt insp amb vs messrs mlle mme msgr cpl pfc pvt det atty`,
		before: `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri no nos vol ed eds
			fig figs sec art para pp cf ca approx e.g i.e eg ie viz al ext tel dept`,
		closing: `inc corp ltd co bros plc etc jr sr esq ave blvd rd a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.c a.d
			calif mass conn fla ga ariz wash minn wis mich ill ind va md tenn okla ala ark colo del kan ky la miss mo mont neb nev
			ore pa tex vt wyo assn intl natl govt`,
	} {
		for _, w := range strings.Fields(list) {
			m[w] = kind
		}
	}
	return m
}

// wordLike are abbreviations that are words, too, when written like this.
var wordLike = map[string]bool{
	"no": true, "art": true, "mar": true, "ill": true, "ind": true, "la": true, "pa": true, "miss": true, "mass": true,
	"sat": true, "sun": true, "mon": true, "wed": true, "fig": true, "figs": true, "ed": true, "del": true, "wash": true,
	"ore": true, "co": true, "md": true, "mo": true, "va": true, "hon": true, "rep": true, "sec": true, "det": true,
	"gen": true, "gov": true, "mt": true, "ms": true, "fri": true, "jun": true, "jul": true, "jan": true,
	"dec": true, "ga": true, "colo": true, "ark": true, "ky": true, "para": true, "tel": true, "ext": true,
}
