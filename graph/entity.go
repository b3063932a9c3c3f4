package graph

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MergeEntity joins what two batches say about one entity, in a way that depends neither on which came first nor, with
// more than two, on which were joined first. What the gazetteer knows stands before what was made up from words; then
// for each property a value before none, of two the longer one, and of two equally long the one that sorts first. The
// aliases are all names and codes of both, see NamesOf.
func MergeEntity(a, b Entity) Entity {
	m := a
	switch {
	case b.Known && !a.Known:
		m = b
	case a.Known == b.Known:
		m = Entity{
			ID: a.ID, Known: a.Known,
			Name:       better(a.Name, b.Name),
			Type:       better(a.Type, b.Type),
			Country:    better(a.Country, b.Country),
			Sector:     better(a.Sector, b.Sector),
			ISO2:       better(a.ISO2, b.ISO2),
			ISO3:       better(a.ISO3, b.ISO3),
			ISONumeric: better(a.ISONumeric, b.ISONumeric),
		}
	}
	m.Aliases = mergeAliases(m.Name, a, b)
	return m
}

func better(a, b string) string {
	if len(a) != len(b) {
		if len(a) > len(b) {
			return a
		}
		return b
	}
	return min(a, b)
}

// mergeAliases gathers all names of both, but for the one that is the name now.
func mergeAliases(name string, a, b Entity) []string {
	all := append(NamesOf(&a), NamesOf(&b)...)
	slices.Sort(all)
	all = slices.Compact(all)
	return slices.DeleteFunc(all, func(s string) bool { return s == name })
}

// NamesOf gives every name that (:Alias) nodes are made for: the name, the ISO codes and the aliases, sorted, each once.
func NamesOf(e *Entity) []string {
	all := append([]string{e.Name, e.ISO2, e.ISO3}, e.Aliases...)
	slices.Sort(all)
	all = slices.Compact(all)
	return slices.DeleteFunc(all, func(s string) bool { return strings.TrimSpace(s) == "" })
}

// FoldName makes names comparable: lower case, without diacritics, full stops and apostrophes, any other punctuation
// and white space as one space. "Côte d’Ivoire" and "COTE D'IVOIRE" become the same, and so do "U.S." and "us".
func FoldName(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r), strings.ContainsRune(".'’ʼ‘", r):
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSymbol(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return b.String()
}
