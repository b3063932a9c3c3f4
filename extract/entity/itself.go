package entity

import "strings"

// peopleItself are what a state's people as a whole is called.
var peopleItself = words(`people nation public`)

// arms are machines and hands of war that act as the state whose they are.
var arms = words(`drone jet warplane aircraft plane missile rocket vessel ship warship tank bomber helicopter gunship artillery fighter_jet hacker state_hacker`)

// Itself reports whether a group or force of a state, of the noun given, is that
// state by another name: "the French people", "Russian warplanes", but not
// "French farmers".
func Itself(noun string) bool { return peopleItself[noun] || arms[noun] }

func words(s string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		out[w] = true
	}
	return out
}
