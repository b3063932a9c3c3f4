package eval_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"entente/eval"
	"entente/schema"
)

// needKit skips, loudly, where the Python programs cannot run. CI that has the folder may not skip.
func needKit(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(shared("eval", "score_claims.py")); err != nil {
		t.Skipf("SKIPPED: the evaluation kit is not at hand, so agreement with it is not tested: %v", err)
	}
	if _, err := exec.LookPath("python3"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("the evaluation kit is here and python3 is not; CI must run the agreement test")
		}
		t.Skip("SKIPPED: python3 is missing, so agreement with the evaluation kit is not tested")
	}
}

func python(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("python3", args...)
	cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1", "PYTHONIOENCODING=utf-8")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("python3 %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return string(out)
}

// same compares the outputs and shows the first line that differs.
func same(t *testing.T, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		a, b := "(none)", "(none)"
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			t.Errorf("%s: line %d\n got %q\nwant %q", what, i+1, a, b)
			return
		}
	}
}

type scoring struct {
	args []string // of the Python program, after the gold and the predictions
	text func(w *bytes.Buffer) error
	json func(w *bytes.Buffer) error
}

// agree runs one program both ways and compares text and JSON. Several files of gold are parted by semicolons.
func agree(t *testing.T, what, program, gold, pred string, s scoring) {
	t.Helper()
	args := append([]string{shared("eval", program)}, strings.Split(gold, ";")...)
	args = append(append(args, "--pred", pred), s.args...)
	var text, json bytes.Buffer
	if err := s.text(&text); err != nil {
		t.Fatal(err)
	}
	if err := s.json(&json); err != nil {
		t.Fatal(err)
	}
	same(t, what+" text", text.String(), python(t, args...))
	same(t, what+" JSON", json.String(), python(t, append(args, "--json")...))
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func predictions(t *testing.T, rows []row, minConfidence float64) (string, *eval.Predictions) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "claims.jsonl")
	writeRows(t, path, rows)
	return path, must[*eval.Predictions](t)(eval.ReadPredictions(minConfidence, path))
}

func TestClaimsAgree(t *testing.T) {
	needKit(t)
	paths := []string{shared("gold", "claims", "gold.jsonl"), "../testdata/claims/dev/gold.jsonl"}
	gold := strings.Join(paths, ";")
	golds := must[[]*eval.GoldClaim](t)(eval.ReadGoldClaims(paths...))
	var rows []row
	for _, path := range paths {
		rows = append(rows, readRows(t, path)...)
	}
	options := []struct {
		args []string
		opts eval.ClaimOptions
		min  float64
		show int
	}{
		{args: []string{"--show", "1000"}, show: 1000},
		{args: []string{"--tier", "core", "--show", "3"}, opts: eval.ClaimOptions{Tier: "core"}, show: 3},
		{args: []string{"--annotated-only", "--min-confidence", "0.4"}, opts: eval.ClaimOptions{AnnotatedOnly: true}, min: 0.4},
		{args: []string{"--tier", "detail", "--annotated-only", "--show", "-2"}, opts: eval.ClaimOptions{Tier: "detail", AnnotatedOnly: true}, show: -2},
		{args: []string{"--tier", "none"}, opts: eval.ClaimOptions{Tier: "none"}},
	}
	for seed := range uint64(6) {
		o := options[seed%uint64(len(options))]
		path, pred := predictions(t, newMaker(seed).claims(rows), o.min)
		r := eval.Claims(golds, pred, schema.Default(), o.opts)
		agree(t, fmt.Sprintf("seed %d %v", seed, o.args), "score_claims.py", gold, path, scoring{o.args,
			func(w *bytes.Buffer) error { return r.WriteText(w, o.show) },
			func(w *bytes.Buffer) error { return r.WriteJSON(w, o.show) }})
		if f := r.Levels[0]; o.opts.Tier != "none" && (f.Right < 20 || f.Right == f.Predicted) {
			t.Errorf("seed %d: the predictions try too little: %+v", seed, f)
		}
	}
}

func TestDyadsAgree(t *testing.T) {
	needKit(t)
	gold := shared("gold", "plover_gsr", "gsr.jsonl")
	golds := must[[]*eval.GoldDyad](t)(eval.ReadGoldDyads(gold))
	for seed := range uint64(4) {
		path, pred := predictions(t, newMaker(seed).dyads(readRows(t, gold)), 0.6*float64(seed%2))
		args := []string{"--min-confidence", fmt.Sprint(0.6 * float64(seed%2))}
		if seed >= 2 {
			args = append(args, "--symmetric-either")
		}
		r := eval.Dyads(golds, pred, schema.Default(), seed >= 2)
		agree(t, fmt.Sprintf("seed %d", seed), "score_dyads.py", gold, path, scoring{args,
			func(w *bytes.Buffer) error { return r.WriteText(w) }, func(w *bytes.Buffer) error { return r.WriteJSON(w) }})
		if r.Strict.Root.Right < 20 || r.Lenient.Reversed == 0 {
			t.Errorf("seed %d: the predictions try too little: %+v", seed, r.Strict)
		}
	}
}

func TestDyadsWithoutEventsAgree(t *testing.T) {
	needKit(t)
	gold := filepath.Join(t.TempDir(), "gold.jsonl")
	rows := readRows(t, shared("gold", "plover_gsr", "gsr.jsonl"))
	for i := range rows {
		switch i % 3 {
		case 0:
			rows[i]["quad"] = 0
		case 1:
			rows[i]["root"] = nil
			delete(rows[i], "document")
		}
	}
	writeRows(t, gold, rows)
	path, pred := predictions(t, newMaker(9).dyads(rows), 0)
	r := eval.Dyads(must[[]*eval.GoldDyad](t)(eval.ReadGoldDyads(gold)), pred, schema.Default(), false)
	agree(t, "no events", "score_dyads.py", gold, path, scoring{nil,
		func(w *bytes.Buffer) error { return r.WriteText(w) }, func(w *bytes.Buffer) error { return r.WriteJSON(w) }})
	if r.Neutral == 0 || r.FalseAlarms == 0 || r.FalseAlarms == 1 {
		t.Errorf("neutral %d, false alarms %v", r.Neutral, r.FalseAlarms)
	}
}

func TestTriplesAgree(t *testing.T) {
	needKit(t)
	gold := shared("gold", "plover_gsr", "gsr.jsonl")
	golds := must[[]*eval.GoldEvent](t)(eval.ReadGoldEvents(gold))
	for seed, way := range []eval.Symmetry{eval.Expand, eval.Either, eval.Directed, ""} {
		path, pred := predictions(t, newMaker(uint64(seed)).dyads(readRows(t, gold)), 0)
		var args []string
		if way != "" {
			args = append(args, "--symmetric", string(way))
		}
		if seed%2 == 1 {
			args = append(args, "--repair-codes")
		}
		r := eval.Triples(golds, pred, schema.Default(), eval.TripleOptions{Symmetry: way, RepairCodes: seed%2 == 1})
		agree(t, fmt.Sprintf("seed %d %v", seed, args), "score_triples.py", gold, path, scoring{args,
			func(w *bytes.Buffer) error { return r.WriteText(w) }, func(w *bytes.Buffer) error { return r.WriteJSON(w) }})
		if r.Views[0].Right < 20 {
			t.Errorf("seed %d: the predictions try too little: %+v", seed, r.Views[0])
		}
	}
}

func TestRE3DAgrees(t *testing.T) {
	needKit(t)
	gold := shared("gold", "re3d", "dev.jsonl")
	documents := must[[]*eval.RE3DDocument](t)(eval.ReadRE3D(gold))
	for seed := range uint64(4) {
		path, pred := predictions(t, newMaker(seed).re3d(readRows(t, gold)), 0)
		var args []string
		if seed%2 == 1 {
			args = []string{"--spans-only"}
		}
		r := eval.RE3D(documents, pred, schema.Default(), seed%2 == 1)
		agree(t, fmt.Sprintf("seed %d", seed), "score_re3d.py", gold, path, scoring{args,
			func(w *bytes.Buffer) error { return r.WriteText(w) }, func(w *bytes.Buffer) error { return r.WriteJSON(w) }})
		if r.Pair.Right < 20 || r.Class.Right == r.Pair.Right {
			t.Errorf("seed %d: the predictions try too little: %+v", seed, r.Pair)
		}
	}
}
