package graph

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func on(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestClaimEdge(t *testing.T) {
	claim := Claim{Subject: "b", Relation: "MEETS", Object: "a", Modality: Asserted, Polarity: Affirmed}
	with := func(f func(*Claim)) Claim { c := claim; f(&c); return c }
	for _, c := range []struct {
		name  string
		claim Claim
		want  string
	}{
		{"as written", claim, "b MEETS a asserted"},
		{"symmetric", with(func(c *Claim) { c.Symmetric = true }), "a MEETS b asserted"},
		{"planned", with(func(c *Claim) { c.Modality = "planned" }), "b MEETS a planned"},
		{"denied", with(func(c *Claim) { c.Polarity = Denied }), ""},
		{"no object", with(func(c *Claim) { c.Object = "" }), ""},
	} {
		k, ok := c.claim.Edge()
		if ok != (c.want != "") || ok && k.String() != c.want {
			t.Errorf("%s: %q, %v", c.name, k, ok)
		}
		if back, ok := ParseEdgeKey(k.String()); c.want != "" && (!ok || back != k) {
			t.Errorf("%s: read back as %v", c.name, back)
		}
	}
	if _, ok := ParseEdgeKey("a b"); ok {
		t.Error("half a key is read")
	}
}

func TestFold(t *testing.T) {
	key := EdgeKey{"a", "MEETS", "b", Asserted}
	if _, ok := Fold(key, nil); ok {
		t.Error("an edge without claims")
	}
	for _, c := range []struct {
		name   string
		claims []Support
		want   Edge
	}{
		{"one", []Support{{Origin: "x", Confidence: 0.5, First: on("2024-01-02"), Last: on("2024-01-03"), Plover: "CONSULT", Quad: 1, Goldstein: 1}},
			Edge{Key: key, Count: 1, Sources: 1, Confidence: 0.5, First: on("2024-01-02"), Last: on("2024-01-03"), Plover: "CONSULT", Quad: 1, Goldstein: 1}},
		{"one origin, the surest claim counts", []Support{{Origin: "x", Confidence: 0.5}, {Origin: "x", Confidence: 0.75}, {Origin: "x", Confidence: 0.25}},
			Edge{Key: key, Count: 3, Sources: 1, Confidence: 0.75}},
		{"three origins", []Support{{Origin: "x", Confidence: 0.5}, {Origin: "y", Confidence: 0.5}, {Origin: "z", Confidence: 0.5}},
			Edge{Key: key, Count: 3, Sources: 3, Confidence: 0.875}},
		{"undated claims do not count as early", []Support{{Origin: "x"}, {Origin: "x", First: on("2024-05-01"), Last: on("2024-05-01")}, {Origin: "x", First: on("2024-04-01"), Last: on("2024-04-30")}},
			Edge{Key: key, Count: 3, Sources: 1, First: on("2024-04-01"), Last: on("2024-05-01")}},
		{"the least of two ontologies", []Support{{Origin: "x", Plover: "COOPERATE", Quad: 2, Goldstein: 6}, {Origin: "x", Plover: "AGREE", Quad: 1, Goldstein: 6.5}},
			Edge{Key: key, Count: 2, Sources: 1, Plover: "AGREE", Quad: 1, Goldstein: 6}},
	} {
		got, ok := Fold(key, c.claims)
		if d := cmp.Diff(c.want, got); !ok || d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
	}
}

// Floating point is where order slips in: the same claims in any order must give the very same bits.
func TestFoldIgnoresOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var claims []Support
		for range 1 + r.IntN(40) {
			claims = append(claims, Support{
				Origin: string(rune('a' + r.IntN(12))), Confidence: r.Float64(), Goldstein: r.Float64(),
				First: on("2024-01-01").AddDate(0, 0, r.IntN(300)), Last: on("2024-01-01").AddDate(0, 0, r.IntN(300)),
			})
		}
		want, _ := Fold(EdgeKey{}, claims)
		r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		if got, _ := Fold(EdgeKey{}, claims); got != want {
			t.Fatalf("%+v\n%+v", got, want)
		}
		if !(want.Confidence >= 0 && want.Confidence <= 1) || math.IsNaN(want.Confidence) {
			t.Fatalf("confidence %v", want.Confidence)
		}
	}
}

func TestSupportOf(t *testing.T) {
	published := on("2024-03-01")
	for _, c := range []struct {
		name        string
		from, to    string
		published   time.Time
		first, last string
	}{
		{"event", "2024-02-01", "2024-02-03", published, "2024-02-01", "2024-02-03"},
		{"event of one day", "2024-02-01", "", published, "2024-02-01", "2024-02-01"},
		{"no event", "", "", published, "2024-03-01", "2024-03-01"},
		{"nothing", "", "", time.Time{}, "", ""},
	} {
		var claim Claim
		if c.from != "" {
			claim.EventFrom = on(c.from)
		}
		if c.to != "" {
			claim.EventTo = on(c.to)
		}
		s := SupportOf(&claim, "o", c.published)
		if day(s.First) != c.first || day(s.Last) != c.last {
			t.Errorf("%s: %s to %s", c.name, day(s.First), day(s.Last))
		}
	}
	if s := SupportOf(&Claim{Goldstein: 3}, "o", published); s.Goldstein != 0 {
		t.Error("a lasting relation has a place on the Goldstein scale")
	}
}

func TestCaption(t *testing.T) {
	for _, c := range []struct {
		relation, modality string
		count              int
		want               string
	}{
		{"ALLIED_WITH", Asserted, 1, "allied with"},
		{"ALLIED_WITH", Asserted, 3, "allied with ×3"},
		{"SUPPLIES", "planned", 1, "supplies (planned)"},
		{"SUPPLIES", "planned", 2, "supplies (planned) ×2"},
	} {
		if got := Caption(c.relation, c.modality, c.count); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
