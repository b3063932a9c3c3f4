package extract

import (
	"context"
	"testing"
)

// TestOfficeCue: the evidence of an office is the title, not the name beside it.
func TestOfficeCue(t *testing.T) {
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ text, cue string }{
		{"Indian Prime Minister Narendra Modi arrived in Oslo.", "Prime Minister"},
		{"A State Department spokesman, Matthew Miller, declined to comment.", "spokesman"},
		{"Enrique Manalo, the foreign secretary of the Philippines, flew to Hanoi.", "foreign secretary"},
	} {
		r, err := p.Extract(context.Background(), Document{ID: "o", Text: tt.text})
		if err != nil {
			t.Fatal(err)
		}
		var cues []string
		for _, c := range r.Claims {
			if c.Relation == "HOLDS_OFFICE" {
				cues = append(cues, c.Cue)
			}
		}
		if len(cues) != 1 || cues[0] != tt.cue {
			t.Errorf("%s: cues %q, want %q", tt.text, cues, tt.cue)
		}
	}
}
