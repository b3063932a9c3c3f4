package claim

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"entente/schema/lexicon"
)

// fitted are the weights of calibration that "entente eval fit" wrote.
//
//go:embed calibration.tsv
var fitted string

// calibration turns the score of a claim into its confidence: the log-odds of the
// score, stretched, and a weight for each part that is known to be more or less
// often right than its score says.
type calibration struct {
	slope, shift float64
	weights      map[string]float64
}

// readCalibration reads lines of a part, a tab and its weight in log-odds; "score"
// is the stretch and "all" the shift.
func readCalibration(text string) (*calibration, error) {
	c := &calibration{slope: 1, weights: map[string]float64{}}
	for i, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		part, number, ok := strings.Cut(line, "\t")
		w, err := strconv.ParseFloat(number, 64)
		if !ok || err != nil || math.IsNaN(w) || math.IsInf(w, 0) {
			return nil, fmt.Errorf("calibration.tsv:%d: %q is not a part, a tab and a number", i+1, line)
		}
		switch part {
		case "score":
			c.slope = w
		case "all":
			c.shift = w
		default:
			c.weights[part] = w
		}
	}
	return c, nil
}

// confidence is never quite 0 or 1.
func (c *calibration) confidence(score float64, parts []string) float64 {
	x := c.slope*math.Log(score/(1-score)) + c.shift
	for _, p := range parts {
		x += c.weights[p]
	}
	return min(.98, max(.02, 1/(1+math.Exp(-x))))
}

// parts names what a claim was made of: its relation, its trigger or rule, how
// each actor was linked and reached, and what was unusual.
func parts(cl *Claim, c candidate) []string {
	out := []string{"relation " + cl.Relation}
	if f := c.hit.frame; f.Line == 0 {
		out = append(out, "rule "+strings.Join(f.Trigger.Words, " "))
	} else {
		out = append(out, "frame "+f.POS.String())
		if f.Weak {
			out = append(out, "weak")
		}
		if f.POS == lexicon.Verb && len(c.hit.words) > 1 {
			out = append(out, "trigger of several words")
		}
	}
	links := []string{cl.Subject.Rule, cl.Object.Rule}
	if c.subject.found.mention == c.object.found.mention {
		links = links[:1]
	}
	for _, rule := range links {
		how, via, _ := strings.Cut(rule, ", ")
		out = append(out, "link "+how)
		if via != "" {
			out = append(out, "reach "+via)
		}
	}
	if cl.Modality != Asserted {
		out = append(out, "modality "+cl.Modality)
	}
	if cl.Polarity == Denied {
		out = append(out, "denied")
	}
	return out
}
