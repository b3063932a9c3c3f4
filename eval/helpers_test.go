package eval

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"entente/schema"
)

// row is a JSON object of a test.
type row = map[string]any

func objectOf(t testing.TB, r row) *object {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	o, err := parseObject(data)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// state is a country as an extractor gives it.
func state(name, code string) row {
	return row{"id": "", "name": name, "text": name, "type": "Country", "country": code, "sector": "GOV"}
}

func with(r row, more []row) row {
	for _, m := range more {
		for k, v := range m {
			r[k] = v
		}
	}
	return r
}

// said makes a claim of the sentence [0, 50) of document d.
func said(t testing.TB, subject any, relation string, object any, more ...row) *Claim {
	t.Helper()
	c, err := claimOf(objectOf(t, with(row{
		"document": "d", "span": []int{0, 50}, "subject": subject, "relation": relation, "object": object,
		"modality": "asserted", "polarity": "affirmed",
	}, more)))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// gold makes an annotated claim of the same sentence, between countries.
func gold(t testing.TB, subject, relation, object string, more ...row) *GoldClaim {
	t.Helper()
	g, err := goldClaimOf(objectOf(t, with(row{
		"document": "d", "span": []int{0, 50}, "subject": subject, "subject_type": "Country", "relation": relation,
		"object": object, "object_type": "Country", "modality": "asserted", "polarity": "affirmed", "tier": "core", "via": "plain",
	}, more)))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func predicted(claims ...*Claim) *Predictions {
	p := &Predictions{byDocument: map[string][]*Claim{}}
	for _, c := range claims {
		p.byDocument[c.Document] = append(p.byDocument[c.Document], c)
	}
	return p
}

var theMatcher = matcher{schema.Default()}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in:\n%s", part, text)
		}
	}
}
