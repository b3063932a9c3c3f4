package embedded

import (
	"cmp"
	"slices"

	"entente/graph/cypher"
	"entente/graph/cypher/fulltext"
)

// otherIndexes are what the migrations make on Neo4j besides indexes of single
// properties, and what every Neo4j has. A full-text query reads the texts as
// they are, so nothing is stored for it.
var otherIndexes = []cypher.Index{
	{Name: "entente_names", Kind: "FULLTEXT", Entity: "NODE", Labels: []string{"Entity", "Alias"}, Properties: []string{"name"}, Analyzer: fulltext.Standard},
	{Name: "entente_text", Kind: "FULLTEXT", Entity: "NODE", Labels: []string{"Sentence", "Document"}, Properties: []string{"text", "title"}, Analyzer: fulltext.Standard},
	{Name: "entente_copies", Kind: "FULLTEXT", Entity: "NODE", Labels: []string{"Document"}, Properties: []string{"copy_keys"}, Analyzer: fulltext.Whitespace},
	{Name: "index_343aff4e", Kind: "LOOKUP", Entity: "NODE"},
	{Name: "index_f7700477", Kind: "LOOKUP", Entity: "RELATIONSHIP"},
}

// Indexes lists them by name.
func (s *snapshot) Indexes() []cypher.Index {
	out := slices.Clone(otherIndexes)
	for _, ix := range indexes {
		out = append(out, cypher.Index{Name: ix.name, Kind: "RANGE", Entity: "NODE", Labels: []string{ix.label}, Properties: []string{ix.key}, Unique: ix.unique})
	}
	slices.SortFunc(out, func(a, b cypher.Index) int { return cmp.Compare(a.Name, b.Name) })
	return out
}
