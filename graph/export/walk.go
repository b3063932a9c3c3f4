package export

import (
	"context"

	"entente/graph"
)

// walk goes through the part of the graph that is wanted.
type walk struct {
	q        Reader
	what     What
	filter   Filter
	params   map[string]any // of the filter
	progress func(int)
	done     int

	// What is kept, where not everything is; nil otherwise.
	entities  map[string]bool
	edgeKeys  map[string]bool // edges that a kept claim supports
	collected bool
}

func (w *walk) tick() {
	if w.done++; w.progress != nil && w.done%1000 == 0 {
		w.progress(w.done)
	}
}

func (w *walk) keepsEdge(r *Rel) bool {
	return w.edgeKeys == nil || w.edgeKeys[graph.Text(r.Props["key"])]
}

// collect finds out which entities and edges stay. Without a filter the whole graph does.
func (w *walk) collect(ctx context.Context) error {
	if w.collected || w.what == Graph && w.filter.empty() {
		return nil
	}
	w.collected = true
	entities := map[string]bool{}
	if w.what == Graph {
		keys := map[string]bool{}
		err := w.documents(ctx, false, func(d *document) error {
			for _, c := range d.claims {
				entities[c.subject] = true
				if c.object != "" {
					entities[c.object] = true
				}
				for _, s := range c.speakers {
					entities[s.id] = true
				}
				if k := graph.Text(c.node.Props["edge"]); k != "" {
					keys[k] = true
				}
			}
			return nil
		})
		w.entities, w.edgeKeys = entities, keys
		return err
	}
	err := w.edges(ctx, func(e *edge) error {
		entities[e.rel.From], entities[e.rel.To] = true, true
		return nil
	})
	w.entities = entities
	return err
}

// graph writes all nodes, then all relationships.
func (w *walk) graph(ctx context.Context, out graphWriter) (Count, error) {
	var n Count
	err := w.nodes(ctx, func(node *Node) error {
		n.Nodes++
		w.tick()
		return out.node(node)
	})
	if err == nil {
		err = w.rels(ctx, func(r *Rel) error {
			n.Rels++
			w.tick()
			return out.rel(r)
		})
	}
	if err == nil {
		err = out.end()
	}
	return n, err
}

func (w *walk) nodes(ctx context.Context, f func(*Node) error) error {
	if err := w.collect(ctx); err != nil {
		return err
	}
	err := w.rows(ctx, readEntities, nil, func(v []any) error {
		n, err := nodeOf(v[0])
		if err != nil || w.entities != nil && !w.entities[n.Key] {
			return err
		}
		return f(n)
	})
	if err != nil || w.what == Edges {
		return err
	}
	err = w.aliases(ctx, func(n *Node, _ []string) error { return f(n) })
	if err != nil {
		return err
	}
	return w.documents(ctx, true, func(d *document) error {
		if !w.filter.empty() {
			if d.keepSentences(); len(d.claims) == 0 {
				return nil
			}
		}
		if err := f(d.node); err != nil {
			return err
		}
		for _, s := range d.sentences {
			if err := f(s); err != nil {
				return err
			}
		}
		for _, c := range d.claims {
			if err := f(c.node); err != nil {
				return err
			}
		}
		return nil
	})
}

// aliases calls f with each name of an entity that is kept, and the entities it names.
func (w *walk) aliases(ctx context.Context, f func(*Node, []string) error) error {
	return w.rows(ctx, readAliases, nil, func(v []any) error {
		n, err := nodeOf(v[0])
		if err != nil {
			return err
		}
		list, _ := v[1].([]any)
		var ids []string
		for _, id := range list {
			if w.entities == nil || w.entities[graph.Text(id)] {
				ids = append(ids, graph.Text(id))
			}
		}
		if w.entities != nil && len(ids) == 0 {
			return nil
		}
		return f(n, sorted(ids))
	})
}

func (w *walk) rels(ctx context.Context, f func(*Rel) error) error {
	if err := w.edges(ctx, func(e *edge) error { return f(e.rel) }); err != nil || w.what == Edges {
		return err
	}
	err := w.aliases(ctx, func(n *Node, ids []string) error {
		for _, id := range ids {
			if err := f(&Rel{From: n.Key, FromKind: "Alias", Type: "NAMES", To: id, ToKind: "Entity"}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	kept := map[string]bool{}
	if !w.filter.empty() { // an original that is left out is none
		err := w.documents(ctx, false, func(d *document) error {
			if len(d.claims) > 0 {
				kept[d.node.Key] = true
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return w.documents(ctx, true, func(d *document) error {
		if !w.filter.empty() {
			if d.keepSentences(); len(d.claims) == 0 {
				return nil
			}
			if !kept[d.copyOf] {
				d.copyOf = ""
			}
		}
		return d.rels(f)
	})
}

// rels gives the relationships that begin in a document, its sentences and claims.
func (d *document) rels(f func(*Rel) error) error {
	var list []*Rel
	if d.copyOf != "" {
		list = append(list, &Rel{From: d.node.Key, FromKind: "Document", Type: "COPY_OF", To: d.copyOf, ToKind: "Document", Props: d.copyProps})
	}
	for _, s := range d.sentences {
		list = append(list, &Rel{From: s.Key, FromKind: "Sentence", Type: "OF", To: d.node.Key, ToKind: "Document"})
	}
	for _, c := range d.claims {
		from := func(typ, to, kind string, props map[string]any) {
			list = append(list, &Rel{From: c.node.Key, FromKind: "Claim", Type: typ, To: to, ToKind: kind, Props: props})
		}
		from("STATED_IN", c.sentence, "Sentence", c.place)
		from("SUBJECT", c.subject, "Entity", c.subjectProps)
		if c.object != "" {
			from("OBJECT", c.object, "Entity", c.objectProps)
		}
		for _, s := range c.speakers {
			from("SAID_BY", s.id, "Entity", map[string]any{"order": s.order})
		}
	}
	for _, r := range list {
		if err := f(r); err != nil {
			return err
		}
	}
	return nil
}
