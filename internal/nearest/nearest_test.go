package nearest

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestNames(t *testing.T) {
	known := []string{"SUPPLIES", "SUPPORTS", "MEETS", "ALLIED_WITH", "Country", "Person", "size", "sum", "Türkiye"}
	for _, c := range []struct {
		word string
		want []string
	}{
		{"SUPLIES", []string{"SUPPLIES"}},
		{"SUPPLTS", []string{"SUPPLIES", "SUPPORTS"}},
		{"Contry", []string{"Country"}},
		{"meest", []string{"MEETS"}},
		{"country", []string{"Country"}},
		{"Country", nil},
		{"alli", []string{"ALLIED_WITH"}},
		{"Turkiye", []string{"Türkiye"}},
		{"siez", []string{"size"}},
		{"xyzzy", nil},
		{"", nil},
		{"q", nil},
	} {
		if got := Names(c.word, known, 2); !slices.Equal(got, c.want) {
			t.Errorf("Names(%q) = %v, want %v", c.word, got, c.want)
		}
	}
	if got := Name("persn", known); got != "Person" {
		t.Errorf("Name = %q", got)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "abc", 0}, {"abc", "", 3}, {"japan", "jaapn", 1}, {"china", "chad", 3}, {"kitten", "sitting", 3}} {
		if got := Distance([]rune(c.a), []rune(c.b)); got != c.want {
			t.Errorf("distance(%s, %s) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestDistanceIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.RuneFrom([]rune("abc")), 0, 8, -1)
		a, b := []rune(word.Draw(t, "a")), []rune(word.Draw(t, "b"))
		if Distance(a, b) != Distance(b, a) || (Distance(a, b) == 0) != slices.Equal(a, b) {
			t.Errorf("%d and %d", Distance(a, b), Distance(b, a))
		}
	})
}

func ExampleNames() {
	fmt.Println(Names("ALIED_WITH", []string{"ALLIED_WITH", "AT_WAR_WITH"}, 3))
	// Output: [ALLIED_WITH]
}
