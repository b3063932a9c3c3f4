package eval_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/eval"
	"entente/extract"
	"entente/schema"
)

var updateFloors = flag.Bool("update-floors", false, "set eval/testdata/floors.tsv to just below what is reached now")

const floorsFile = "testdata/floors.tsv"

// floorsHead says at the top of the file what it is.
const floorsHead = "# What the extraction must reach on testdata: set, figure, floor (for \"false alarms\" a ceiling). Written by\n" +
	"# go test ./eval -run Floors -update-floors; a change that needs a lower floor needs a reason.\n"

// Slack is how much a figure may fall before the test fails: the articles are few, and a change that does good may do a
// little harm beside it. What is right besides is counted over the claims found, so it falls when more, and harder, ones
// are found: it gets more.
const (
	slack       = 0.01
	facetsSlack = 0.08
)

// TestExtractionKeepsItsFloors fails when a change makes the extraction worse on the annotated articles.
func TestExtractionKeepsItsFloors(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped by -short: runs the extractor over all annotated articles")
	}
	pipeline, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	type figure struct {
		set, name string
		value     float64
		slack     float64 // below 0: a ceiling
	}
	var reached []figure
	for _, set := range []string{"dev", "heldout", "statements", "actors", "short"} {
		dir := filepath.Join("..", "testdata", "claims", set)
		golds := must[[]*eval.GoldClaim](t)(eval.ReadGoldClaims(filepath.Join(dir, "gold.jsonl")))
		r := eval.Claims(golds, extractAll(t, pipeline, filepath.Join(dir, "inputs.jsonl")), schema.Default(), eval.ClaimOptions{})
		relation := r.Levels[eval.SameRelation-1]
		reached = append(reached, figure{set, "pair F1", r.Levels[eval.Pair-1].F1, slack}, figure{set, "relation F1", relation.F1, slack},
			figure{set, "relation precision", relation.Precision, slack}, figure{set, "relation recall", relation.Recall, slack})
		for _, f := range r.Matched {
			switch f.Name {
			case "modality", "polarity", "attribution", "time":
				reached = append(reached, figure{set, f.Name, f.Accuracy(), facetsSlack})
			}
		}
		reached = append(reached, figure{set, r.Given.Name, r.Given.Accuracy(), facetsSlack})
	}
	for _, set := range []string{"own", "batch1", "batch2", "batch3"} {
		file := filepath.Join("..", "testdata", "plover", set+".jsonl")
		golds := must[[]*eval.GoldEvent](t)(eval.ReadGoldEvents(file))
		r := eval.Triples(golds, extractAll(t, pipeline, file), schema.Default(), eval.TripleOptions{})
		for _, v := range r.Views {
			if v.Name == "triple" || v.Name == "pair" {
				reached = append(reached, figure{"plover/" + set, v.Name + " F1", v.F1, slack})
			}
		}
	}
	for _, set := range []string{"neutral", "third"} {
		neutral := filepath.Join("..", "testdata", "neutral", set+".jsonl")
		inputs := must[[]eval.Input](t)(eval.ReadInputs(neutral))
		reached = append(reached, figure{set, "false alarms", eval.Neutral(inputs, extractAll(t, pipeline, neutral)).Rate(), -slack})
	}
	if *updateFloors {
		var b strings.Builder
		b.WriteString(floorsHead)
		for _, f := range reached {
			fmt.Fprintf(&b, "%s\t%s\t%.3f\n", f.set, f.name, math.Max(0, f.value-f.slack))
		}
		if err := os.WriteFile(floorsFile, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	floors := readFloors(t)
	for _, f := range reached {
		limit, ok := floors[f.set+"\t"+f.name]
		switch {
		case !ok:
			t.Errorf("%s has no line for %s, %s", floorsFile, f.set, f.name)
		case f.slack < 0 && f.value > limit:
			t.Errorf("%s: %s is %.3f, at most %.3f is allowed", f.set, f.name, f.value, limit)
		case f.slack > 0 && f.value < limit:
			t.Errorf("%s: %s is %.3f, at least %.3f must be reached", f.set, f.name, f.value, limit)
		}
		t.Logf("%-8s %-20s %.3f (%.3f)", f.set, f.name, f.value, limit)
	}
	if len(floors) != len(reached) {
		t.Errorf("%s has %d lines for %d figures", floorsFile, len(floors), len(reached))
	}
}

func readFloors(t *testing.T) map[string]float64 {
	t.Helper()
	data, err := os.ReadFile(floorsFile)
	if err != nil {
		t.Fatal(err)
	}
	floors := map[string]float64{}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "\t")
		if len(cells) != 3 {
			t.Fatalf("%s: not three cells: %q", floorsFile, line)
		}
		limit, err := strconv.ParseFloat(cells[2], 64)
		if err != nil {
			t.Fatalf("%s: %v", floorsFile, err)
		}
		floors[cells[0]+"\t"+cells[1]] = limit
	}
	return floors
}

// extractAll runs the extractor over texts.
func extractAll(t *testing.T, pipeline *extract.Pipeline, inputs string) *eval.Predictions {
	t.Helper()
	pred := &eval.Predictions{}
	for _, in := range readRows(t, inputs) {
		var date time.Time // event sentences have none
		if in["date"] != nil {
			var err error
			if date, err = time.Parse(time.DateOnly, text(in["date"])); err != nil {
				t.Fatalf("%s: %v", inputs, err)
			}
		}
		result, err := pipeline.Extract(t.Context(), extract.Document{ID: text(in["id"]), Text: text(in["text"]), Date: date})
		if err != nil {
			t.Fatal(err)
		}
		var lines bytes.Buffer
		enc := json.NewEncoder(&lines)
		for _, claim := range result.JSON(false) {
			if err := enc.Encode(claim); err != nil {
				t.Fatal(err)
			}
		}
		if err := pred.Read(text(in["id"]), &lines, 0); err != nil {
			t.Fatal(err)
		}
	}
	return pred
}
