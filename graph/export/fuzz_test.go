package export

import (
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"

	"entente/graph"
	"entente/graph/embedded"
)

// No text ends the literal that it stands in: Cypher reads it back as it was.
func FuzzCypherLiteral(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, "p")
	}
	f.Add("'}) DETACH DELETE n //", "`} //")
	s, err := embedded.Open(f.Context(), "file:"+f.TempDir()+"/graph.db", graph.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = s.Close(f.Context()) })
	if _, err := s.Migrate(f.Context(), false); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, name string) {
		text, name = strings.ToValidUTF8(text, "?"), strings.ToValidUTF8(name, "?")
		if name == "" || strings.ContainsRune(text+name, 0) {
			return // a graph has neither
		}
		got := ""
		err := graph.Each(t.Context(), s, "WITH "+mapOf(map[string]any{name: text})+" AS m RETURN m."+quote(name), nil, func(v []any) error {
			got = graph.Text(v[0])
			return nil
		})
		if err != nil || got != text {
			t.Fatalf("%q of %q: %q, %v", text, name, got, err)
		}
	})
}

// Keys make names that their formats allow, and that lead back to the key.
func FuzzNames(f *testing.F) {
	for _, s := range nasty {
		f.Add(s)
	}
	f.Add("country/JPN")
	f.Fuzz(func(t *testing.T, key string) {
		if key == "" {
			return
		}
		if !token.MatchString(nmtoken(key)) {
			t.Fatalf("%q is no NMTOKEN", nmtoken(key))
		}
		if back, err := url.PathUnescape(percent(key)); err != nil || back != key {
			t.Fatalf("%q leads back to %q, %v", percent(key), back, err)
		}
	})
}

// Whatever properties hold, XML stays XML and N-Quads stay N-Quads.
func FuzzWriters(f *testing.F) {
	for _, s := range nasty {
		f.Add(s, s)
	}
	f.Add("name", "]]></data></node><x>\" .\n<evil> <p> <o>")
	f.Fuzz(func(t *testing.T, name, value string) {
		if strings.ContainsRune(name+value, 0) {
			return
		}
		n := &Node{Key: "organization/a", Labels: []string{"Entity", "Organization"}, Props: map[string]any{"id": "organization/a", name: value}}
		r := &Rel{From: "organization/a", FromKind: "Entity", To: "organization/a", ToKind: "Entity", Type: "MEETS", Props: map[string]any{"key": "k", name: value}}
		l := newLayout()
		note(l.nodes, n.Kind(), n.Props)
		note(l.rels, kindOf(r), r.Props)
		for form, open := range map[string]func(io.Writer, *layout, Options) graphWriter{"graphml": newGraphML, "gexf": newGEXF, "nquads": newNQuads} {
			var b strings.Builder
			w := open(&b, l, Options{})
			if err := errors.Join(w.node(n), w.rel(r), w.end()); err != nil {
				t.Fatal(err)
			}
			if form == "nquads" {
				if _, err := ld.ParseNQuads(b.String()); err != nil {
					t.Fatalf("%v in\n%s", err, b.String())
				}
				continue
			}
			count := 0
			for d := xml.NewDecoder(strings.NewReader(b.String())); ; {
				token, err := d.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatalf("%s: %v in\n%s", form, err, b.String())
				}
				if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "node" || e.Name.Local == "edge") {
					count++
				}
			}
			if count != 2 {
				t.Fatalf("%s: %d nodes and edges in\n%s", form, count, b.String())
			}
		}
	})
}
