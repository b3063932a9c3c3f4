package graph

import (
	"math/bits"
	"sort"
	"strconv"
	"strings"
	"time"
)

// An EdgeKey tells which edge of the upper layer a claim belongs to.
type EdgeKey struct {
	Subject  string
	Relation string
	Object   string
	Modality string
}

// String writes the key in one line: "country/JPN ALLIED_WITH country/USA asserted". Ids hold no spaces, so it can be
// read back; both the edge and its claims carry it in the graph, as `key` and as `edge`.
func (k EdgeKey) String() string {
	return k.Subject + " " + k.Relation + " " + k.Object + " " + k.Modality
}

// ParseEdgeKey reads what String wrote.
func ParseEdgeKey(s string) (EdgeKey, bool) {
	f := strings.Split(s, " ")
	if len(f) != 4 {
		return EdgeKey{}, false
	}
	return EdgeKey{Subject: f[0], Relation: f[1], Object: f[2], Modality: f[3]}, true
}

// Edge gives the key of the edge that the claim supports, and false when it supports none: denied claims, and those
// whose object is no entity. A symmetric relation goes from the smaller id to the greater, whichever way the text put it.
func (c *Claim) Edge() (EdgeKey, bool) {
	if c.Polarity != Affirmed || c.Object == "" {
		return EdgeKey{}, false
	}
	k := EdgeKey{Subject: c.Subject, Relation: c.Relation, Object: c.Object, Modality: c.Modality}
	if c.Symmetric && k.Subject > k.Object {
		k.Subject, k.Object = k.Object, k.Subject
	}
	return k, true
}

// Support is what one claim brings to its edge.
type Support struct {
	Origin     string    // Origin of the claim's document
	Confidence float64   // 0…1
	First      time.Time // first day: of the event, else the day the document was published, else zero
	Last       time.Time // last day: end of the event, else its begin, else the day of publication, else zero
	Plover     string
	Quad       int
	Goldstein  float64
}

// SupportOf gives what a claim of a document brings to its edge.
func SupportOf(c *Claim, origin string, published time.Time) Support {
	s := Support{
		Origin: origin, Confidence: c.Confidence,
		First: c.EventFrom, Last: c.EventTo,
		Plover: c.Plover, Quad: c.Quad,
	}
	if c.Quad != 0 { // lasting relations have no place on the scale
		s.Goldstein = c.Goldstein
	}
	if s.First.IsZero() {
		s.First = published
	}
	if s.Last.IsZero() {
		s.Last = s.First
	}
	return s
}

// Fold computes an edge from all claims that support it. This is the definition that every store keeps to:
//
//   - Count is the number of claims, those of copied documents too.
//   - Sources is the number of different origins.
//   - First and Last are the earliest First and the latest Last of any claim.
//   - Confidence is the chance that at least one origin is right, were they independent: one minus the product of
//     (1-p) over the origins, where p is the greatest confidence of the claims of that origin. The factors are
//     multiplied from the smallest p to the greatest, so that rounding does not depend on the order of the claims.
//   - Plover, Quad and Goldstein are the same for all claims of an edge, as the ontology derives them from relation,
//     modality and polarity. Should claims of two versions of an ontology differ, the least is taken.
//
// Without any support there is no edge.
func Fold(key EdgeKey, claims []Support) (Edge, bool) {
	if len(claims) == 0 {
		return Edge{}, false
	}
	e := Edge{Key: key, Count: len(claims)}
	best := make(map[string]float64)
	for i, c := range claims {
		if p, ok := best[c.Origin]; !ok || c.Confidence > p {
			best[c.Origin] = c.Confidence
		}
		if !c.First.IsZero() && (e.First.IsZero() || c.First.Before(e.First)) {
			e.First = c.First
		}
		if c.Last.After(e.Last) {
			e.Last = c.Last
		}
		if i == 0 {
			e.Plover, e.Quad, e.Goldstein = c.Plover, c.Quad, c.Goldstein
			continue
		}
		e.Plover = min(e.Plover, c.Plover)
		e.Quad = min(e.Quad, c.Quad)
		e.Goldstein = min(e.Goldstein, c.Goldstein)
	}
	e.Sources = len(best)
	ps := make([]float64, 0, len(best))
	for _, p := range best {
		ps = append(ps, p)
	}
	e.Confidence = Combine(ps)
	return e, true
}

// Combine joins the confidence of independent origins, see Fold. It sorts its argument.
func Combine(ps []float64) float64 {
	sort.Float64s(ps)
	q := 1.0
	for _, p := range ps {
		q *= 1 - p
	}
	return 1 - q
}

// Caption is what a picture writes beside the edge: "allied with ×3", "supplies (planned)".
func (e *Edge) Caption() string { return Caption(e.Key.Relation, e.Key.Modality, e.Count) }

// Caption writes the caption of an edge from its parts.
func Caption(relation, modality string, count int) string {
	s := strings.ToLower(strings.ReplaceAll(relation, "_", " "))
	if modality != Asserted {
		s += " (" + modality + ")"
	}
	if count > 1 {
		s += " ×" + strconv.Itoa(count)
	}
	return s
}

// Distance is the number of bits in which two fingerprints differ.
func Distance(a, b uint64) int { return bits.OnesCount64(a ^ b) }
