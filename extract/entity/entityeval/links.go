package main

import (
	"fmt"
	"sort"
	"strings"

	"entente/extract/entity"
)

// place is a stretch of a document, in bytes.
type place struct {
	doc      string
	from, to int
}

// links counts, by the rule that linked them, the pronouns and descriptions in
// sentences with gold claims, and how many of their entities some gold claim of
// the sentence names. A link that takes part in no claim cannot be confirmed,
// so that the share is a lower bound of what is right; comparing rules and
// versions it tells which links to trust.
type links struct {
	names      map[place][]string // who the gold claims of a sentence name
	all, right map[string]int     // by rule
	wrong      []string           // links that no gold claim confirms
}

func newLinks() *links {
	return &links{names: map[place][]string{}, all: map[string]int{}, right: map[string]int{}}
}

// gold takes in a gold claim's names.
func (l *links) gold(p place, names []string) {
	l.names[p] = append(l.names[p], names...)
}

// count goes through the mentions of the sentences that the gold names.
func (l *links) count(docs map[string]*entity.Analysis, texts map[string][]rune) {
	var places []place
	for p := range l.names {
		places = append(places, p)
	}
	sort.Slice(places, func(i, j int) bool {
		a, b := places[i], places[j]
		return a.doc < b.doc || a.doc == b.doc && a.from < b.from
	})
	for _, p := range places {
		want := map[string]bool{}
		for _, n := range l.names[p] {
			want[plain(n)] = true
		}
		text := string(texts[p.doc])
		for _, list := range docs[p.doc].Mentions {
			for k := range list {
				if m := &list[k]; m.Start >= p.from && m.End <= p.to && m.Kind != entity.Name && m.Kind != entity.Demonym {
					l.mention(m, want, text, p)
				}
			}
		}
	}
}

func (l *links) mention(m *entity.Mention, want map[string]bool, text string, p place) {
	good := 0
	var who []string
	for _, e := range m.Entities {
		who = append(who, e.Name)
		ok := want[plain(e.Name)] || m.Actor != nil && want[plain(m.Actor.Name)]
		for _, a := range e.Aliases {
			ok = ok || want[plain(a)]
		}
		if ok {
			good++
		}
	}
	key := m.Rule
	if m.Rule == "coref:pronoun" {
		key += " " + strings.ToLower(text[m.Start:m.End])
	}
	for _, k := range []string{key, "all"} {
		l.all[k]++
		if good == len(m.Entities) {
			l.right[k]++
		}
	}
	if good < len(m.Entities) {
		l.wrong = append(l.wrong, fmt.Sprintf("%-18s %-24q %s\n    %s", key, text[m.Start:m.End], strings.Join(who, ", "), text[p.from:p.to]))
	}
}

// print writes the table, and up to show links that nothing confirms.
func (l *links) print(show int) {
	var rules []string
	for r := range l.all {
		rules = append(rules, r)
	}
	sort.Strings(rules)
	for _, r := range rules {
		fmt.Printf("%-28s %4d confirmed %.3f\n", r, l.all[r], ratio(l.right[r], l.all[r]))
	}
	for i, w := range l.wrong {
		if i == show {
			return
		}
		fmt.Println(w)
	}
}
