package eval

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"entente/schema"
)

// Extract runs the extractor on a JSON-lines file of {"id", "text", "date"} and writes its claims, one a line.
type Extract func(ctx context.Context, inputs string, claims io.Writer) error

// Score is one line of the scoreboard: a figure beside the best peer, what must be reached and what to aim at.
type Score struct {
	Set, Figure     string
	Value           *float64 // nil: the gold has none of it
	Peer, Must, Aim *float64 // nil: no such goal
}

// Scoreboard runs the extractor over the development gold in a folder and gives all its figures. The last line of each
// set is the time it took, reading and writing included.
func Scoreboard(ctx context.Context, goldDir string, o *schema.Ontology, run Extract) ([]Score, error) {
	var scores []Score
	for _, set := range scoreSets {
		var claims bytes.Buffer
		inputs := filepath.Join(goldDir, filepath.FromSlash(set.inputs))
		start := time.Now()
		if err := run(ctx, inputs, &claims); err != nil {
			return nil, fmt.Errorf("extract from %s: %w", inputs, err)
		}
		seconds := time.Since(start).Seconds()
		var pred Predictions
		if err := pred.Read("the extractor's output", &claims, 0); err != nil {
			return nil, err
		}
		rows, err := set.score(filepath.Join(goldDir, filepath.FromSlash(set.gold)), &pred, o)
		if err != nil {
			return nil, err
		}
		for i := range rows {
			rows[i].Set = set.name
		}
		scores = append(scores, rows...)
		scores = append(scores, Score{Set: set.name, Figure: "seconds", Value: &seconds})
	}
	return scores, nil
}

var scoreSets = []struct {
	name, inputs, gold string
	score              func(gold string, pred *Predictions, o *schema.Ontology) ([]Score, error)
}{
	{"PLOVER gold sentences", "plover_gsr/inputs.jsonl", "plover_gsr/gsr.jsonl", scoreTriples},
	{"article claims", "claims/inputs.jsonl", "claims/gold.jsonl", scoreClaims},
	{"re3d (lower bounds)", "re3d/inputs.jsonl", "re3d/dev.jsonl", scoreRE3D},
}

// goal makes a line; a peer below 0 is none.
func goal(figure string, value *float64, peer, must, aim float64) Score {
	s := Score{Figure: figure, Value: value, Must: &must, Aim: &aim}
	if peer >= 0 {
		s.Peer = &peer
	}
	return s
}

const noPeer = -1

func scoreTriples(gold string, pred *Predictions, o *schema.Ontology) ([]Score, error) {
	golds, err := ReadGoldEvents(gold)
	if err != nil {
		return nil, err
	}
	r := Triples(golds, pred, o, TripleOptions{})
	value := map[string]*float64{}
	for i := range r.Views {
		value[r.Views[i].Name] = &r.Views[i].F1
	}
	return []Score{
		goal("triple F1", value["triple"], .302, .55, .70),
		goal("pair F1", value["pair"], .485, .70, .80),
		goal("type only F1", value["type"], .413, .62, .75),
	}, nil
}

func scoreClaims(gold string, pred *Predictions, o *schema.Ontology) ([]Score, error) {
	golds, err := ReadGoldClaims(gold)
	if err != nil {
		return nil, err
	}
	r := Claims(golds, pred, o, ClaimOptions{})
	accuracy := map[string]*float64{}
	for _, f := range r.Matched {
		a := f.Accuracy()
		accuracy[f.Name] = &a
	}
	var core *float64
	for _, row := range r.Recall[0].Rows { // by tier
		if row.Name == "core" {
			recall := row.Recall(SameRelation)
			core = &recall
		}
	}
	relation := &r.Levels[SameRelation-1]
	return []Score{
		goal("pair F1", &r.Levels[Pair-1].F1, noPeer, .65, .80),
		goal("relation F1", &relation.F1, noPeer, .55, .70),
		goal("relation precision", &relation.Precision, noPeer, .75, .85),
		goal("relation recall, core", core, .18, .55, .70),
		goal("modality", accuracy["modality"], noPeer, .88, .95),
		goal("polarity", accuracy["polarity"], noPeer, .95, .99),
		goal("attribution", accuracy["attribution"], noPeer, .75, .90),
		goal("time", accuracy["time"], noPeer, .70, .85),
	}, nil
}

func scoreRE3D(gold string, pred *Predictions, o *schema.Ontology) ([]Score, error) {
	documents, err := ReadRE3D(gold)
	if err != nil {
		return nil, err
	}
	r := RE3D(documents, pred, o, false)
	return []Score{goal("recall of pair and class", &r.Class.Recall, noPeer, .30, .45)}, nil
}

// Mark tells whether a figure reaches what it must (✓) or what it aims at (✓✓).
func (s Score) Mark() string {
	switch {
	case s.Must == nil || s.Value == nil:
		return ""
	case *s.Value >= *s.Aim:
		return "✓✓"
	case *s.Value >= *s.Must:
		return "✓"
	}
	return "✗"
}

// WriteScoreboard writes the lines as a table for people.
func WriteScoreboard(w io.Writer, scores []Score) error {
	number := func(x *float64) string {
		if x == nil {
			return "    –"
		}
		return fmt.Sprintf("%5.3f", *x)
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%-24s%-24s  now   peer   must   aim\n", "", "")
	for _, s := range scores {
		mark := s.Mark()
		if mark != "" {
			mark = "  " + mark
		}
		fmt.Fprintf(out, "%-24s%-24s%s  %s  %s  %s%s\n", s.Set, s.Figure, number(s.Value), number(s.Peer), number(s.Must), number(s.Aim), mark)
	}
	return out.Flush()
}

// WriteScoreboardJSON writes the lines as a list.
func WriteScoreboardJSON(w io.Writer, scores []Score) error {
	number := func(x *float64) any {
		if x == nil {
			return nil
		}
		return *x
	}
	list := []any{}
	for _, s := range scores {
		list = append(list, fields("set", s.Set, "figure", s.Figure, "value", number(s.Value), "peer", number(s.Peer),
			"must", number(s.Must), "aim", number(s.Aim)))
	}
	return writeJSON(w, list)
}
