package cmd

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/internal/nearest"
	"entente/schema"
)

// filterOptions are the flags that keep a part of the graph.
type filterOptions struct {
	actors, relations, modalities, polarities, publishers, quads []string

	since, until string
	confidence   float64
	sources      int
}

func (o *filterOptions) addFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringArrayVar(&o.actors, "actor", nil, "only what this actor does or suffers: id, name, alias or ISO code; may be given more than once")
	f.StringSliceVar(&o.relations, "relation", nil, "only these relations, like ATTACKS,MEETS")
	f.StringSliceVar(&o.modalities, "modality", nil, "only asserted, planned, possible or demanded")
	f.StringSliceVar(&o.polarities, "polarity", nil, "only affirmed or denied claims")
	f.StringArrayVar(&o.publishers, "publisher", nil, "only claims of this publisher; may be given more than once")
	f.StringSliceVar(&o.quads, "quad", nil, "only these classes: 1 and 2 cooperation, 3 and 4 conflict, in words and in deeds")
	f.StringVar(&o.since, "since", "", "only what happened on this day or later, else was published: 2024-07-28, 2024-07 or 2024")
	f.StringVar(&o.until, "until", "", "only what happened on this day or earlier, else was published")
	f.Float64Var(&o.confidence, "min-confidence", 0, "only from this confidence up, 0 to 1")
	f.IntVar(&o.sources, "min-sources", 0, "only edges with so many independent sources or more")
	f.String("schema", "", "file with your own types and relations")
	complete(cmd, "modality", schema.Modalities())
	complete(cmd, "polarity", []string{graph.Affirmed, graph.Denied})
}

// fill checks the flags and puts all into the filter that needs no graph.
func (o *filterOptions) fill(a *app, cmd *cobra.Command, f *export.Filter) error {
	ontology, err := a.ontology()
	if err != nil {
		return err
	}
	for _, r := range o.relations {
		name := strings.ToUpper(strings.NewReplacer(" ", "_", "-", "_").Replace(strings.TrimSpace(r)))
		if _, ok := ontology.Relation(name); !ok {
			var names []string
			for _, r := range ontology.Relations() {
				names = append(names, r.Name)
			}
			return usageError(cmd, unknownValue("relation", name, names))
		}
		f.Relations = append(f.Relations, name)
	}
	for _, c := range []struct {
		what       string
		given, all []string
		into       *[]string
	}{
		{"modality", o.modalities, schema.Modalities(), &f.Modalities},
		{"polarity", o.polarities, []string{graph.Affirmed, graph.Denied}, &f.Polarities},
	} {
		for _, v := range c.given {
			v = strings.ToLower(strings.TrimSpace(v))
			if !slices.Contains(c.all, v) {
				return usageError(cmd, unknownValue(c.what, v, c.all))
			}
			*c.into = append(*c.into, v)
		}
	}
	for _, q := range o.quads {
		n, err := strconv.ParseInt(strings.TrimSpace(q), 10, 64)
		if err != nil || n < 1 || n > 4 {
			return usageError(cmd, fmt.Errorf("quad class %q: write 1, 2, 3 or 4", q))
		}
		f.Quads = append(f.Quads, n)
	}
	if o.confidence < 0 || o.confidence > 1 || o.sources < 0 {
		return usageError(cmd, fmt.Errorf("--min-confidence must be within 0 and 1, and --min-sources not below 0"))
	}
	f.Publishers, f.MinConfidence, f.MinSources = o.publishers, o.confidence, o.sources
	if f.Since, _, err = days(o.since); err == nil {
		_, f.Until, err = days(o.until)
	}
	if err != nil {
		return usageError(cmd, err)
	}
	return nil
}

// resolve finds the actors in the graph.
func (o *filterOptions) resolve(ctx context.Context, s graph.Store, f *export.Filter) error {
	for _, name := range o.actors {
		m, err := query.Resolve(ctx, s, name)
		if err != nil {
			return err
		}
		f.Actors = append(f.Actors, m.ID)
	}
	return nil
}

func unknownValue(what, given string, known []string) error {
	near := nearest.Names(given, known, 3)
	if len(near) == 0 {
		return fmt.Errorf("unknown %s %q; there is %s", what, given, strings.Join(known, ", "))
	}
	return fmt.Errorf("unknown %s %q, did you mean %s?", what, given, strings.Join(near, " or "))
}

// days gives the first and last day of a day, month or year; zero for "".
func days(s string) (first, last time.Time, err error) {
	if s == "" {
		return
	}
	for _, p := range []struct {
		layout        string
		years, months int
	}{{time.DateOnly, 0, 0}, {"2006-01", 0, 1}, {"2006", 1, 0}} {
		t, err := time.Parse(p.layout, s)
		if err != nil {
			continue
		}
		if p.years+p.months == 0 {
			return t, t, nil
		}
		return t, t.AddDate(p.years, p.months, -1), nil
	}
	return first, last, fmt.Errorf("%q is no day: write 2024-07-28, 2024-07 or 2024", s)
}
