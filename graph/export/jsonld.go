package export

import (
	"bufio"
	"io"
)

// jsonLD writes one JSON-LD 1.1 document: a context that gives the properties their types, then a node or relationship
// a line. It says what nquads says.
type jsonLD struct {
	names
	buf     *bufio.Writer
	context map[string]any
	types   map[string]valueType // of properties, as the context says
	begun   bool
}

func newJSONLD(w io.Writer, l *layout, o Options) graphWriter {
	j := &jsonLD{names: newNames(o), buf: bufio.NewWriter(w), types: merged(l.nodes)}
	for k, t := range merged(l.rels) {
		if old, ok := j.types[k]; ok && old != t {
			t = typeString
		}
		j.types[k] = t
	}
	j.context = map[string]any{"@version": json11, idPrefix: map[string]any{"@id": j.ids(), "@prefix": true}, "@vocab": j.vocabulary()}
	for k, t := range j.types {
		if typ := datatype(t); typ != "" {
			j.context[k] = map[string]any{"@id": j.term(k), "@type": typ}
		}
	}
	return j
}

const (
	json11 = 1.1
	// idPrefix begins the compact IRIs of nodes. Relative ones would do, but some processors take escapes off them.
	idPrefix = "entente"
)

func compact(key string) string { return idPrefix + ":" + percent(key) }

func (j *jsonLD) node(n *Node) error {
	return j.object(n.Key, n.Props, map[string]any{"@type": n.Labels})
}

func (j *jsonLD) rel(r *Rel) error {
	link := map[string]any{percent(r.Type): map[string]any{"@id": compact(r.To)}}
	if len(r.Props) == 0 {
		return j.object(r.From, nil, link)
	}
	link["@id"] = compact(r.From)
	return j.object(r.ID(), r.Props, map[string]any{"@graph": []any{link}})
}

// object writes a line. Literals are strings: their type is in the context, or beside them where it is another one.
func (j *jsonLD) object(key string, props, more map[string]any) error {
	o := map[string]any{"@id": compact(key)}
	for k, v := range props {
		text, typ := literal(v)
		if typ == datatype(j.types[k]) {
			o[percent(k)] = text
		} else {
			o[percent(k)] = map[string]any{"@value": text, "@type": typ}
		}
	}
	for k, v := range more {
		o[k] = v
	}
	if err := j.begin(); err != nil {
		return err
	}
	return j.line(o)
}

func (j *jsonLD) line(v any) error {
	b, err := marshal(v)
	if err != nil {
		return err
	}
	_, err = j.buf.Write(b)
	return err
}

// begin writes what stands before the first object, or the comma before another.
func (j *jsonLD) begin() error {
	if j.begun {
		_, err := j.buf.WriteString(",\n")
		return err
	}
	j.begun = true
	_, _ = j.buf.WriteString(`{"@context":`)
	if err := j.line(j.context); err != nil {
		return err
	}
	_, err := j.buf.WriteString(",\n\"@graph\":[\n")
	return err
}

func (j *jsonLD) end() error {
	if !j.begun {
		if err := j.begin(); err != nil {
			return err
		}
	}
	_, _ = j.buf.WriteString("\n]}\n")
	return j.buf.Flush()
}
