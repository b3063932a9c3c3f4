package view

import (
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"entente/schema"
)

// Bounds of what one request may ask for.
const (
	MaxCenters   = 50
	MaxEdges     = 20_000
	DefaultEdges = 250
	maxValues    = 100 // of one filter
	maxLength    = 300 // of one value, bytes
)

// A Selection says which part of the graph is shown: the surroundings of some actors, or the whole graph, and of its
// edges those that pass all filters. The zero value of a filter lets everything pass.
type Selection struct {
	Centers    []string // entity ids; none for the whole graph
	Relations  []string
	Quads      []int // 0 are lasting relations
	Modalities []string
	Publishers []string  // of at least one document that states it
	From, To   time.Time // days; edges without a day pass only when both are zero
	Confidence float64   // 0…1, at least
	Limit      int       // edges; the best attested come first
}

// ParseSelection reads the parameters of a request. Unknown parameters and values out of bounds are errors, so that a
// misspelt filter is not taken for none; extra names parameters that the caller reads itself.
func ParseSelection(v url.Values, extra ...string) (Selection, error) {
	s := Selection{Limit: DefaultEdges}
	known := append([]string{"center", "relation", "quad", "modality", "publisher", "from", "to", "confidence", "limit"}, extra...)
	if err := checkValues(v, known); err != nil {
		return s, err
	}
	s.Centers = list(v["center"])
	s.Publishers = list(v["publisher"])
	s.Modalities = list(v["modality"])
	for _, r := range list(v["relation"]) {
		s.Relations = append(s.Relations, strings.ToUpper(strings.ReplaceAll(r, " ", "_")))
	}
	if len(s.Centers) > MaxCenters {
		return s, badParam("center", "at most "+strconv.Itoa(MaxCenters)+" may be given")
	}
	for _, m := range s.Modalities {
		if !slices.Contains(schema.Modalities(), m) {
			return s, badParam("modality", "must be one of "+strings.Join(schema.Modalities(), ", "))
		}
	}
	for _, q := range list(v["quad"]) {
		n, err := strconv.Atoi(q)
		if err != nil || n < 0 || n > 4 {
			return s, badParam("quad", "must be a number from 0 (lasting) to 4")
		}
		s.Quads = append(s.Quads, n)
	}
	var err error
	if s.From, err = day(v, "from"); err != nil {
		return s, err
	}
	if s.To, err = day(v, "to"); err != nil {
		return s, err
	}
	if t := v.Get("confidence"); t != "" {
		s.Confidence, err = strconv.ParseFloat(t, 64)
		if err != nil || math.IsNaN(s.Confidence) || s.Confidence < 0 || s.Confidence > 1 {
			return s, badParam("confidence", "must be a number from 0 to 1")
		}
	}
	s.Limit, err = number(v, "limit", DefaultEdges, MaxEdges)
	return s, err
}

// checkValues refuses parameters of other names, too many values and values that are too long or no text.
func checkValues(v url.Values, known []string) error {
	for name, values := range v {
		if !slices.Contains(known, name) {
			slices.Sort(known)
			return badParam(clip(name), "is no parameter here; those are "+strings.Join(known, ", "))
		}
		if len(values) > maxValues {
			return badParam(name, "is given too often")
		}
		for _, value := range values {
			if len(value) > maxLength || !utf8.ValidString(value) || strings.ContainsRune(value, 0) {
				return badParam(name, "must be text of at most "+strconv.Itoa(maxLength)+" bytes")
			}
		}
	}
	return nil
}

// list drops empty values and repetitions.
func list(values []string) []string {
	var out []string
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return out
}

func day(v url.Values, name string) (time.Time, error) {
	text := v.Get(name)
	if text == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return t, badParam(name, "must be a day like 2024-07-28")
	}
	return t, nil
}

func number(v url.Values, name string, otherwise, most int) (int, error) {
	text := v.Get(name)
	if text == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > most {
		return 0, badParam(name, "must be a whole number from 1 to "+strconv.Itoa(most))
	}
	return n, nil
}

// clip makes a value short enough to be told in an error.
func clip(s string) string { return clipTo(plain(s), 40) }
