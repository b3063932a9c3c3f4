package export

import (
	"errors"
	"time"

	"entente/graph"
)

// A Filter keeps some claims, or some edges. Its zero value keeps everything; of several conditions all must hold.
//
// Of What, Edges is filtered by the properties of the edges. Graph and Claims are filtered by claims: of the graph stay
// the claims, the edges that one of them supports, and the entities, sentences and documents they need. An edge is
// kept as it is: its count is that of the whole graph.
type Filter struct {
	Actors        []string // ids of entities: one of them is subject or object
	Relations     []string
	Modalities    []string
	Polarities    []string // of claims
	Publishers    []string // of claims
	Quads         []int64
	Since, Until  time.Time // days: of the event, else of publication
	MinConfidence float64
	MinSources    int // of edges
}

func (f *Filter) empty() bool {
	return len(f.Actors)+len(f.Relations)+len(f.Modalities)+len(f.Polarities)+len(f.Publishers)+len(f.Quads) == 0 &&
		f.Since.IsZero() && f.Until.IsZero() && f.MinConfidence == 0 && f.MinSources == 0
}

func (f *Filter) check(what What) error {
	switch {
	case what == Edges && len(f.Polarities)+len(f.Publishers) > 0:
		return errors.New("edges have no polarity and no publisher: filter claims, or leave it out")
	case what != Edges && f.MinSources > 0:
		return errors.New("only edges count sources")
	case (what == Entities || what == Documents) && !f.empty():
		return errors.New("a table of " + string(what) + " takes no filter")
	case !f.Since.IsZero() && !f.Until.IsZero() && f.Until.Before(f.Since):
		return errors.New("the last day is before the first")
	}
	return nil
}

// params gives the filter to the statements, which are the same whatever is filtered: null keeps everything.
func (f *Filter) params() map[string]any {
	p := map[string]any{"confidence": f.MinConfidence, "sources": int64(f.MinSources)}
	for name, list := range map[string][]string{
		"actors": f.Actors, "relations": f.Relations, "modalities": f.Modalities, "polarities": f.Polarities, "publishers": f.Publishers,
	} {
		p[name] = anyList(list)
	}
	p["quads"] = anyList(f.Quads)
	for name, t := range map[string]time.Time{"since": f.Since, "until": f.Until} {
		p[name] = nil
		if !t.IsZero() {
			p[name] = graph.Date(t)
		}
	}
	return p
}

func anyList[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}
