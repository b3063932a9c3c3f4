package eval

import (
	"bytes"
	"strings"
	"testing"

	"entente/schema"
)

func TestAccuracyPage(t *testing.T) {
	golds, pred := scene(t)
	claims := Claims(golds, pred, schema.Default(), ClaimOptions{})
	causes := Causes(golds, pred, nil, schema.Default(), ClaimOptions{})
	value, must, aim := 0.61, 0.55, 0.7
	page := AccuracyPage{
		Intro:  "How it was measured.",
		Scores: []Score{{Set: "articles", Figure: "relation F1", Value: &value, Must: &must, Aim: &aim}, {Set: "articles", Figure: "seconds", Value: &value}},
		Sets: []AccuracySet{
			{Name: "Development articles", About: "Twelve texts.", Claims: claims, Causes: causes},
			{Name: "Held-out articles", Claims: claims},
			{Name: "Blind articles", Claims: claims, TotalsOnly: true},
		},
		Neutral: []NeutralSet{
			{Result: Neutral([]Input{{"d", "Spain beat Italy."}}, pred)},
			{About: "written later", Result: Neutral([]Input{{"d", "Spain beat Italy."}}, pred), TotalsOnly: true},
		},
	}
	var out bytes.Buffer
	if err := page.WriteMarkdown(&out); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	contains(t, text, "# Accuracy\n\nHow it was measured.\n", "| articles | relation F1 | 0.610 | – | 0.550 | 0.700 | ✓ |\n", "| articles | seconds | 0.610 | – | – | – |  |\n",
		"| relation | 0.500 | 0.667 | 0.571 | 2/4 | 2/3 |\n", "| 0.9 – 1.0 | 4 | 1.000 | 0.500 | `####################                    +` |\n",
		"Causes, missed gold claims (1 of 3):", "| object missed | 1 | 100.0% | ATTACKS 1 |\n", "Of 1 sentences in which", "Of 1 sentences written later in which", "give a claim")
	dev, held, _ := strings.Cut(text, "## Held-out articles")
	contains(t, dev, "Recall by relation:")
	held, blind, _ := strings.Cut(held, "## Blind articles")
	for section, secrets := range map[string][]string{
		held:  {"Causes", "Recall by relation:"},
		blind: {"Causes", "Recall by", "confidence"},
	} {
		for _, secret := range secrets {
			if strings.Contains(section, secret) {
				t.Errorf("a set that is not to be looked at shows its single errors: %q", secret)
			}
		}
	}
	if n := strings.Count(text, "| relation | claims |"); n != 1 {
		t.Errorf("%d tables of false alarms by relation; the blind sentences are to have none", n)
	}
	// Every row of a table has as many cells as its head.
	cells := 0
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "|") {
			cells = 0
			continue
		}
		if n := strings.Count(line, "|"); cells != 0 && n != cells {
			t.Errorf("a row of %d cells under a head of %d: %s", n, cells, line)
		} else {
			cells = n
		}
	}
	out.Reset()
	short := AccuracyPage{Sets: page.Sets[1:], Neutral: []NeutralSet{{Result: Neutral([]Input{{"none", "Calm."}}, pred)}}}
	if err := short.WriteMarkdown(&out); err != nil {
		t.Fatal(err)
	}
	for _, absent := range []string{"best peer", "| relation | claims |"} {
		if strings.Contains(out.String(), absent) {
			t.Errorf("%q stands where there is nothing to say", absent)
		}
	}
	if page.WriteMarkdown(full{}) == nil {
		t.Error("no error from a full disk")
	}
}
