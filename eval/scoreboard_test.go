package eval_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/eval"
	"entente/schema"
)

// canned is an extractor that has claims ready for each folder of the gold, and a script that does the same for Python.
type canned struct{ dir string }

func (c canned) run(_ context.Context, inputs string, out io.Writer) error {
	data, err := os.ReadFile(c.path(filepath.Base(filepath.Dir(inputs))))
	if err != nil {
		return err
	}
	_, err = out.Write(data)
	return err
}

func (c canned) path(set string) string { return filepath.Join(c.dir, set+".jsonl") }

func (c canned) script(t *testing.T) string {
	t.Helper()
	path := filepath.Join(c.dir, "entente")
	text := "#!/bin/sh\nfor last; do :; done\ncat \"" + c.dir + "/$(basename \"$(dirname \"$last\")\").jsonl\"\n"
	if err := os.WriteFile(path, []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestScoreboardAgrees(t *testing.T) {
	needKit(t)
	c := canned{t.TempDir()}
	m := newMaker(11)
	writeRows(t, c.path("plover_gsr"), m.dyads(readRows(t, shared("gold", "plover_gsr", "gsr.jsonl"))))
	writeRows(t, c.path("claims"), m.claims(readRows(t, shared("gold", "claims", "gold.jsonl"))))
	writeRows(t, c.path("re3d"), m.re3d(readRows(t, shared("gold", "re3d", "dev.jsonl"))))
	scores, err := eval.Scoreboard(t.Context(), shared("gold"), schema.Default(), c.run)
	if err != nil {
		t.Fatal(err)
	}
	var text, json bytes.Buffer
	if err := eval.WriteScoreboard(&text, scores); err != nil {
		t.Fatal(err)
	}
	if err := eval.WriteScoreboardJSON(&json, scores); err != nil {
		t.Fatal(err)
	}
	script := c.script(t)
	same(t, "table", timeless(text.String()), timeless(python(t, shared("eval", "scoreboard.py"), script)))
	same(t, "JSON", timeless(json.String()), timeless(python(t, shared("eval", "scoreboard.py"), "--json", script)))
}

// timeless leaves out what differs from run to run: the line of seconds, or the value after it in JSON.
func timeless(text string) string {
	var kept []string
	skip := 0
	for line := range strings.Lines(text) {
		if strings.Contains(line, "seconds") {
			skip = 1
			if strings.Contains(line, `"figure"`) {
				skip = 2
			}
		}
		if skip--; skip < 0 {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

func TestScoreboardReportsWhatFails(t *testing.T) {
	broken := errors.New("no model")
	_, err := eval.Scoreboard(t.Context(), t.TempDir(), schema.Default(), func(context.Context, string, io.Writer) error { return broken })
	if !errors.Is(err, broken) {
		t.Errorf("an extractor that fails: %v", err)
	}
	_, err = eval.Scoreboard(t.Context(), t.TempDir(), schema.Default(), func(_ context.Context, _ string, out io.Writer) error {
		_, err := io.WriteString(out, "oops\n")
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "the extractor's output:1: not JSON") {
		t.Errorf("output that is no JSON: %v", err)
	}
	_, err = eval.Scoreboard(t.Context(), t.TempDir(), schema.Default(), func(context.Context, string, io.Writer) error { return nil })
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no gold: %v", err)
	}
}

func TestMark(t *testing.T) {
	must, aim := 0.5, 0.7
	for value, want := range map[float64]string{0.4: "✗", 0.5: "✓", 0.69: "✓", 0.7: "✓✓"} {
		if got := (eval.Score{Value: &value, Must: &must, Aim: &aim}).Mark(); got != want {
			t.Errorf("%v: %s, want %s", value, got, want)
		}
	}
	if got := (eval.Score{Must: &must, Aim: &aim}).Mark(); got != "" {
		t.Errorf("without a value: %s", got)
	}
}

func ExampleClaims() {
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "gold.jsonl")
	gold := `{"document": "n1", "span": [0, 40], "subject": "Japan", "subject_type": "Country", "relation": "MEETS",
"object": "China", "object_type": "Country", "modality": "asserted", "polarity": "affirmed", "tier": "core"}`
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(gold, "\n", " ")), 0o600); err != nil {
		panic(err)
	}
	golds, err := eval.ReadGoldClaims(path)
	if err != nil {
		panic(err)
	}
	var pred eval.Predictions
	claims := `{"document": "n1", "span": [0, 40], "subject": {"name": "China"}, "relation": "MEETS", "object": {"name": "Tokyo", "type": "Country", "country": "JPN"}, "modality": "planned", "polarity": "affirmed"}`
	if err := pred.Read("claims", strings.NewReader(claims), 0); err != nil {
		panic(err)
	}
	r := eval.Claims(golds, &pred, schema.Default(), eval.ClaimOptions{})
	fmt.Println(r.Levels[eval.SameRelation-1].F1, r.Levels[eval.Strict-1].F1)
	// Output: 1 0
}

func ExampleReliable() {
	points := []eval.Judged{{Confidence: 0.9, Right: true}, {Confidence: 0.9, Right: true}, {Confidence: 0.9, Right: false}, {Confidence: 0.2, Right: false}}
	r := eval.Reliable(points, 5)
	fmt.Printf("%.2f right, calibration error %.3f\n", r.Right, r.ECE)
	// Output: 0.50 right, calibration error 0.225
}

func BenchmarkClaims(b *testing.B) {
	path := shared("gold", "claims", "gold.jsonl")
	golds, err := eval.ReadGoldClaims(path)
	if err != nil {
		b.Skipf("SKIPPED: the gold is not at hand: %v", err)
	}
	var claims bytes.Buffer
	for _, g := range golds {
		fmt.Fprintf(&claims, `{"document": %q, "span": [%d, %d], "subject": {"name": %q}, "relation": %q, "object": {"name": "x"}}`+"\n",
			g.Document, g.Span[0], g.Span[1], g.Document, g.Relation)
	}
	b.ReportAllocs()
	for b.Loop() {
		var pred eval.Predictions
		if err := pred.Read("claims", bytes.NewReader(claims.Bytes()), 0); err != nil {
			b.Fatal(err)
		}
		eval.Claims(golds, &pred, schema.Default(), eval.ClaimOptions{})
	}
}
