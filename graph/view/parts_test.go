package view

import (
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente/schema"
)

func TestLayout(t *testing.T) {
	edges := [][2]int{{0, 1}, {0, 2}, {0, 3}, {4, 5}, {3, 4}}
	a, b := Layout(7, edges), Layout(7, edges)
	if !slices.Equal(a, b) {
		t.Error("the same graph gets other places")
	}
	dist := func(i, j int) float64 { return math.Hypot(a[i].X-a[j].X, a[i].Y-a[j].Y) }
	for i := range a {
		for j := range i {
			if !(dist(i, j) > 0.3) {
				t.Errorf("%d and %d are %v apart", i, j, dist(i, j))
			}
		}
	}
	if dist(0, 1) > dist(1, 5) {
		t.Error("neighbours are further apart than strangers")
	}
	for _, n := range []int{0, 1} {
		if got := Layout(n, nil); len(got) != n {
			t.Errorf("%d nodes get %d places", n, len(got))
		}
	}
}

// The quadtree gives nearly the force that the sum over all nodes gives.
func TestQuadtree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 60).Draw(t, "n")
		at, mass := make([]Point, n), make([]float64, n)
		for i := range at {
			at[i] = Point{rapid.Float64Range(-50, 50).Draw(t, "x"), rapid.Float64Range(-50, 50).Draw(t, "y")}
			mass[i] = rapid.Float64Range(1, 9).Draw(t, "mass")
		}
		tree := newQuadtree(at, mass)
		sum := 0.0
		var exact Point
		for j := 1; j < n; j++ {
			dx, dy := at[0].X-at[j].X, at[0].Y-at[j].Y
			d2 := dx*dx + dy*dy
			if d2 < 1e-3 {
				t.Skip("too near")
			}
			exact.X += dx / d2 * mass[j]
			exact.Y += dy / d2 * mass[j]
			sum += mass[j] / math.Sqrt(d2)
		}
		got := tree.push(at[0], 0)
		if off := math.Hypot(got.X-exact.X, got.Y-exact.Y); off > 0.35*sum {
			t.Errorf("the force is %v, want about %v", got, exact)
		}
	})
}

// Whatever is marked, the parts make up the sentence.
func TestMarkerKeepsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		m := marker{text: []rune(text), start: rapid.IntRange(0, 1000).Draw(t, "start")}
		for range rapid.IntRange(0, 6).Draw(t, "marks") {
			from := rapid.Int64Range(-10, 1100).Draw(t, "from")
			m.add(rapid.SampledFrom([]string{"subject", "object", "cue"}).Draw(t, "role"), from, from+rapid.Int64Range(-3, 40).Draw(t, "long"))
		}
		m.words("time", rapid.String().Draw(t, "words"))
		joined := ""
		for _, p := range m.parts() {
			joined += p.Text
		}
		if want := string([]rune(text)); joined != want {
			t.Errorf("the parts make %q, want %q", joined, want)
		}
	})
}

func TestMarker(t *testing.T) {
	m := marker{text: []rune("The allies met on Monday, Blinken said in Blinkenberg."), start: 100}
	m.add("subject", 104, 110)
	m.add("object", 104, 110) // "the allies" are both
	m.add("cue", 111, 114)
	m.add("cue", 90, 95) // in another sentence
	m.add("object", 108, 113)
	m.words("time", "on Monday")
	m.name("speaker", "Antony Blinken")
	want := []Part{{"The ", ""}, {"allies", "both"}, {" ", ""}, {"met", "cue"}, {" ", ""}, {"on Monday", "time"}, {", ", ""}, {"Blinken", "speaker"}, {" said in Blinkenberg.", ""}}
	if d := cmp.Diff(want, m.parts()); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestFold(t *testing.T) {
	claim := func(id, document, origin string) Claim {
		return Claim{ID: id, Subject: Node{ID: "a"}, Object: Node{ID: "b"}, Relation: "MEETS", Document: Document{ID: document, origin: origin}}
	}
	got := Fold([]Claim{claim("1", "copy", "first"), claim("2", "first", "first"), claim("3", "first", "first"), claim("4", "other", "other"), claim("5", "copy2", "first"), claim("6", "copy2", "first")})
	type short struct {
		ID     string
		Copies int
	}
	var have []short
	for _, c := range got {
		have = append(have, short{c.ID, len(c.Copies)})
	}
	// 2 is of the first document and takes the place of 1; 3 is said there again.
	if d := cmp.Diff([]short{{"2", 2}, {"3", 0}, {"4", 0}}, have); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestLiteral(t *testing.T) {
	s := Statement{"$a $ab $b $c $d $none", map[string]any{"a": "$b", "ab": `it's \ "x"` + "\n", "b": int64(3), "c": 0.5, "d": []any{"x", int64(1)}, "none": nil}}
	if got, want := s.Literal(), `'$b' 'it\'s \\ "x"\n' 3 0.5 ['x', 1] null`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The page, the report and Neo4j Browser show the same colours.
func TestPalette(t *testing.T) {
	css, err := os.ReadFile("web/style.css")
	if err != nil {
		t.Fatal(err)
	}
	light, _, _ := strings.Cut(string(css), "[data-theme")
	for kind, colour := range typeColours {
		if !strings.Contains(light, "--type-"+strings.ToLower(kind)+": "+colour) {
			t.Errorf("style.css has another colour for %s", kind)
		}
	}
	for i, colour := range quadColours {
		if !strings.Contains(light, "--quad-"+string(rune('0'+i))+": "+colour) {
			t.Errorf("style.css has another colour for quad class %d", i)
		}
	}
	for _, label := range schema.Default().Labels() {
		if _, ok := typeColours[label]; !ok {
			t.Errorf("%s has no colour", label)
		}
	}
}

func TestGraSS(t *testing.T) {
	var b strings.Builder
	if err := WriteGraSS(&b, schema.Default()); err != nil {
		t.Fatal(err)
	}
	rules := map[string]string{}
	for _, m := range regexp.MustCompile(`(?s)(\S+) \{\n(.*?)\n\}`).FindAllStringSubmatch(b.String(), -1) {
		rules[m[1]] = m[2]
	}
	for rule, want := range map[string]string{
		"node.Country":             `caption: "{name}"`,
		"node.Document":            `caption: "{title}"`,
		"relationship.ATTACKS":     "color: #c0271d",
		"relationship.ALLIED_WITH": `caption: "{caption}"`,
		"relationship.SAID_BY":     `caption: "<type>"`,
	} {
		if !strings.Contains(rules[rule], want) {
			t.Errorf("%s is %q, want %s in it", rule, rules[rule], want)
		}
	}
	for _, r := range schema.Default().Relations() {
		if _, ok := rules["relationship."+r.Name]; !ok {
			t.Errorf("%s has no rule", r.Name)
		}
	}
	for rule, body := range rules {
		if strings.Contains(body, "{id}") || strings.Contains(body, "{first}") || strings.Contains(body, "{published}") {
			t.Errorf("the caption of %s is a hash or a date: %s", rule, body)
		}
	}
}
