package graphtest

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"entente/graph"
)

// Expect tells, as Dump would write it, the graph that these batches come to. It takes the plainest way: all of it in
// memory, every edge from all claims, no thought of speed. Of a document in several batches the last reading counts.
func Expect(batches ...*graph.Batch) string {
	m := model{docs: map[string]graph.Document{}, digests: map[string]string{}, entities: map[string]graph.Entity{},
		sentences: map[string][]graph.Sentence{}, claims: map[string][]graph.Claim{}}
	for _, b := range batches {
		m.add(b)
	}
	sort.Strings(m.lines())
	return strings.Join(m.out, "\n") + "\n"
}

type model struct {
	docs      map[string]graph.Document
	digests   map[string]string
	entities  map[string]graph.Entity
	sentences map[string][]graph.Sentence // by document
	claims    map[string][]graph.Claim    // by document
	copies    []graph.Copy
	out       []string
}

func (m *model) add(b *graph.Batch) {
	for id, d := range b.Digests() {
		m.digests[id] = d
		m.sentences[id], m.claims[id] = nil, nil
	}
	for _, d := range b.Documents {
		m.docs[d.ID] = d
	}
	for _, s := range b.Sentences {
		m.sentences[s.Document] = append(m.sentences[s.Document], s)
	}
	for _, c := range b.Claims {
		m.claims[c.Document] = append(m.claims[c.Document], c)
	}
	for _, e := range b.Entities {
		if old, ok := m.entities[e.ID]; ok {
			e = graph.MergeEntity(old, e)
		}
		m.entities[e.ID] = e
	}
	m.copies = append(m.copies, b.Copies...)
}

// origins finds the documents that can be reached over copies, and of them the earliest.
func (m *model) origins() map[string]string {
	near := map[string][]string{}
	for a := range m.docs {
		for b := range m.docs {
			if a != b && sharedKeys(m.docs[a].CopyKeys, m.docs[b].CopyKeys) {
				near[a] = append(near[a], b)
			}
		}
	}
	for _, c := range m.copies {
		if _, ok := m.docs[c.Document]; !ok {
			continue
		}
		if _, ok := m.docs[c.Of]; !ok {
			continue
		}
		near[c.Document] = append(near[c.Document], c.Of)
		near[c.Of] = append(near[c.Of], c.Document)
	}
	out := map[string]string{}
	for id := range m.docs {
		reached := []string{id}
		for i := 0; i < len(reached); i++ {
			for _, n := range near[reached[i]] {
				if !slices.Contains(reached, n) {
					reached = append(reached, n)
				}
			}
		}
		sort.Slice(reached, func(i, j int) bool {
			a, b := m.rank(reached[i]), m.rank(reached[j])
			return a < b
		})
		out[id] = reached[0]
	}
	return out
}

// sharedKeys is the rule for copies, written apart from the one that stores use.
func sharedKeys(a, b []string) bool {
	n := 0
	for _, k := range a {
		if slices.Contains(b, k) {
			if n++; strings.HasPrefix(k, "s") {
				return true
			}
		}
	}
	return n >= 6
}

func (m *model) rank(id string) string {
	published := m.docs[id].Published
	if published.IsZero() {
		return "9999-99-99 " + id
	}
	return published.Format(time.DateOnly) + " " + id
}

func (m *model) node(labels string, props map[string]any) {
	m.out = append(m.out, "("+labels+" "+properties(props)+")")
}

func (m *model) rel(from, kind string, props map[string]any, to string) {
	m.out = append(m.out, fmt.Sprintf("(%q)-[%s %s]->(%q)", from, kind, properties(props), to))
}

func (m *model) lines() []string {
	origins := m.origins()
	supports := map[graph.EdgeKey][]graph.Support{}
	for id, d := range m.docs {
		p := d.Props()
		p["origin"], p["digest"] = origins[id], m.digests[id]
		m.node("Document", p)
		if o := m.docs[origins[id]]; o.ID != id {
			p := map[string]any{}
			if o.Simhash != 0 && d.Simhash != 0 {
				p["distance"] = int64(graph.Distance(d.Simhash, o.Simhash))
			}
			m.rel(id, "COPY_OF", p, o.ID)
		}
		for _, s := range m.sentences[id] {
			m.node("Sentence", s.Props())
			m.rel(s.ID, "OF", nil, id)
		}
		for _, c := range m.claims[id] {
			m.claim(&c)
			if k, ok := c.Edge(); ok {
				supports[k] = append(supports[k], graph.SupportOf(&c, origins[id], d.Published))
			}
		}
	}
	for k, s := range supports {
		if e, ok := graph.Fold(k, s); ok {
			m.rel(k.Subject, k.Relation, e.Props(), k.Object)
		}
	}
	names := map[string]bool{}
	for id, e := range m.entities {
		m.node(strings.Join(slices.Sorted(slices.Values([]string{"Entity", e.Type})), ":"), e.Props())
		for _, n := range graph.NamesOf(&e) {
			if !names[n] {
				m.node("Alias", graph.AliasProps(n))
			}
			names[n] = true
			m.rel(n, "NAMES", nil, id)
		}
	}
	return m.out
}

func (m *model) claim(c *graph.Claim) {
	m.node("Claim", c.Props())
	m.rel(c.ID, "STATED_IN", map[string]any{"start": int64(c.Start), "end": int64(c.End)}, c.Sentence)
	m.rel(c.ID, "SUBJECT", c.SubjectSpan.Props(), c.Subject)
	if c.Object != "" {
		m.rel(c.ID, "OBJECT", c.ObjectSpan.Props(), c.Object)
	}
	for i, s := range c.SaidBy {
		m.rel(c.ID, "SAID_BY", map[string]any{"order": int64(i)}, s)
	}
}
