// Package vocabulary lists the names that the model of the graph and the ontology know, so that a query for something
// that no text has told of yet is no typing error.
package vocabulary

import (
	"sync"

	"entente/graph"
	"entente/graph/cypher"
	"entente/schema"
)

// Known gives the names. They must not be changed.
var Known = sync.OnceValue(func() *cypher.Vocabulary {
	o := schema.Default()
	v := &cypher.Vocabulary{
		Labels: []string{"Entity", "Claim", "Sentence", "Document", "Alias"},
		Types:  []string{"SUBJECT", "OBJECT", "SAID_BY", "STATED_IN", "OF", "COPY_OF", "NAMES"},
		Keys: []string{"id", "url", "title", "publisher", "published", "language", "path", "sha256", "simhash", "copy_keys", "extractor", "digest", "origin", "index", "start",
			"end", "text", "name", "type", "known", "country", "sector", "iso2", "iso3", "isoNumeric", "key", "relation", "modality", "polarity", "confidence",
			"symmetric", "plover", "cameo", "quad", "goldstein", "event_from", "event_to", "time_text", "cue", "cue_start", "cue_end", "object_text", "frame",
			"notes", "edge", "order", "distance", "count", "sources", "first", "last", "caption"},
	}
	v.Labels = append(v.Labels, o.Labels()...)
	for _, r := range o.Relations() {
		v.Types = append(v.Types, r.Name)
	}
	for _, q := range o.Qualifiers() {
		v.Keys = append(v.Keys, graph.QualifierPrefix+q.Name)
	}
	return v
})
