package eval_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"entente/eval"
	"entente/schema"
)

// TestGoldIsSound holds the repository's own annotation against the ontology and the texts: a wrong offset or a relation
// that may not join these types would count as the extractor's mistake.
func TestGoldIsSound(t *testing.T) {
	for _, set := range []string{"dev", "heldout", "statements", "actors", "short", "blind"} {
		dir := filepath.Join("..", "testdata", "claims", set)
		if _, err := os.Stat(dir); err != nil {
			t.Fatal(err)
		}
		texts := map[string][]rune{}
		for _, in := range readRows(t, filepath.Join(dir, "inputs.jsonl")) {
			texts[text(in["id"])] = []rune(text(in["text"]))
		}
		read := map[string]bool{}
		for i, g := range readRows(t, filepath.Join(dir, "gold.jsonl")) {
			document := text(g["document"])
			read[document] = true
			span, _ := g["span"].([]any)
			letters, ok := texts[document]
			if !ok || len(span) != 2 {
				t.Errorf("%s line %d: no text %q, or no span", set, i+1, document)
				continue
			}
			from, to := int(span[0].(float64)), int(span[1].(float64))
			if from < 0 || to > len(letters) || from >= to || string(letters[from:to]) != text(g["sentence"]) {
				t.Errorf("%s line %d: [%d, %d] of %s is not the sentence", set, i+1, from, to, document)
			}
			if text(g["relation"]) != "" {
				checkGold(t, set, i+1, g)
			}
		}
		if len(read) != len(texts) {
			t.Errorf("%s: %d texts, %d of them annotated", set, len(texts), len(read))
		}
	}
}

// TestNeutralIsSound: a sentence that stands in both files, or twice, would let the tuned one answer for the blind one.
func TestNeutralIsSound(t *testing.T) {
	ids, texts := map[string]bool{}, map[string]string{}
	for file, least := range map[string]int{"neutral.jsonl": 300, "blind.jsonl": 300, "third.jsonl": 100} {
		inputs := must[[]eval.Input](t)(eval.ReadInputs(filepath.Join("..", "testdata", "neutral", file)))
		if len(inputs) < least {
			t.Errorf("%s: %d sentences are too few for a rate", file, len(inputs))
		}
		for _, in := range inputs {
			if ids[in.ID] {
				t.Errorf("%s: %s stands twice", file, in.ID)
			}
			if before := texts[in.Text]; before != "" {
				t.Errorf("%s: %s says what %s says", file, in.ID, before)
			}
			ids[in.ID], texts[in.Text] = true, in.ID
		}
	}
}

func checkGold(t *testing.T, set string, line int, g row) {
	t.Helper()
	o := schema.Default()
	alternatives, _ := g["relation_alt"].([]any)
	for _, r := range append([]any{g["relation"]}, alternatives...) {
		if _, ok := o.Relation(text(r)); !ok {
			t.Errorf("%s line %d: no relation %v", set, line, r)
		}
	}
	if text(g["subject"]) == "" {
		t.Errorf("%s line %d: no subject", set, line)
	}
	object := text(g["object_type"])
	if text(g["object"]) == "" {
		object = ""
	}
	// What the text says may be against the ontology; such gold is marked as borderline.
	if g["optional"] != true && !o.Allows(text(g["relation"]), text(g["subject_type"]), object) {
		t.Errorf("%s line %d: %v %v %v is against the ontology", set, line, g["subject_type"], g["relation"], g["object_type"])
	}
	if !slices.Contains(schema.Modalities(), text(g["modality"])) || !slices.Contains(schema.Polarities(), text(g["polarity"])) {
		t.Errorf("%s line %d: modality %v, polarity %v", set, line, g["modality"], g["polarity"])
	}
	qualifiers, _ := g["qualifiers"].(row)
	for key := range qualifiers {
		if !slices.ContainsFunc(o.Qualifiers(), func(q schema.Term) bool { return q.Name == key }) {
			t.Errorf("%s line %d: no qualifier %s", set, line, key)
		}
	}
}
