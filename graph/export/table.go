package export

import (
	"context"

	"entente/graph"
)

// A column of a table.
type column struct {
	name string
	typ  valueType
}

func cols(typ valueType, names ...string) []column {
	out := make([]column, len(names))
	for i, n := range names {
		out[i] = column{n, typ}
	}
	return out
}

func join(parts ...[]column) []column {
	var out []column
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

var (
	endColumns = cols(typeString, "subject_id", "subject", "subject_type", "subject_country", "relation",
		"object_id", "object", "object_type", "object_country")

	claimColumns = join(cols(typeString, "id"), endColumns, cols(typeString, "object_text", "modality", "polarity", "plover", "cameo"),
		cols(typeInt, "quad"), cols(typeFloat, "goldstein"), cols(typeDate, "event_from", "event_to"), cols(typeString, "time_text"),
		cols(typeList, "said_by", "said_by_ids"), cols(typeFloat, "confidence"), cols(typeString, "cue", "sentence"), cols(typeInt, "start", "end"),
		cols(typeString, "document_id", "origin", "title", "url", "publisher"), cols(typeDate, "published"),
		cols(typeBool, "symmetric"), cols(typeString, "frame"), cols(typeList, "notes"), cols(typeString, "edge"))

	edgeColumns = join(cols(typeString, "key"), endColumns, cols(typeString, "modality"), cols(typeInt, "count", "sources"), cols(typeDate, "first", "last"),
		cols(typeFloat, "confidence"), cols(typeString, "plover"), cols(typeInt, "quad"), cols(typeFloat, "goldstein"), cols(typeString, "caption"))

	entityColumns = join(cols(typeString, "id", "name", "type", "country", "sector", "iso2", "iso3", "isoNumeric"), cols(typeBool, "known"))

	documentColumns = join(cols(typeString, "id", "title", "url", "publisher"), cols(typeDate, "published"),
		cols(typeString, "language", "path", "sha256", "simhash", "extractor", "origin"), cols(typeInt, "claims"))
)

// table writes the rows of what is wanted.
func (w *walk) table(ctx context.Context, open func([]column) (tableWriter, error)) (Count, error) {
	columns := map[What][]column{Claims: claimColumns, Edges: edgeColumns, Entities: entityColumns, Documents: documentColumns}[w.what]
	if w.what == Claims {
		qualifiers, err := w.qualifiers(ctx)
		if err != nil {
			return Count{}, err
		}
		columns = join(columns, qualifiers)
	}
	out, err := open(columns)
	if err != nil {
		return Count{}, err
	}
	var n Count
	err = w.tableRows(ctx, columns, func(row []any) error {
		n.Rows++
		w.tick()
		return out.row(row)
	})
	if err == nil {
		err = out.end()
	}
	return n, err
}

// qualifiers gives a column to each qualifier that some claim has.
func (w *walk) qualifiers(ctx context.Context) ([]column, error) {
	w.params["prefix"] = graph.QualifierPrefix
	var names []string
	err := w.rows(ctx, readQualifiers, nil, func(v []any) error {
		names = append(names, graph.Text(v[0]))
		return nil
	})
	return cols(typeString, names...), err
}

func (w *walk) tableRows(ctx context.Context, columns []column, f func([]any) error) error {
	// pick takes the values of the columns out of several sets of properties, those of the first that has one.
	pick := func(sets ...map[string]any) []any {
		row := make([]any, len(columns))
		for i, c := range columns {
			for _, s := range sets {
				if v := s[c.name]; v != nil {
					row[i] = fit(v, c.typ)
					break
				}
			}
		}
		return row
	}
	switch w.what {
	case Edges:
		return w.edges(ctx, func(e *edge) error {
			return f(pick(ends(e.rel.From, e.rel.To, e.ends), map[string]any{"relation": e.rel.Type}, e.rel.Props))
		})
	case Entities:
		return w.rows(ctx, readEntities, nil, func(v []any) error {
			n, err := nodeOf(v[0])
			if err != nil {
				return err
			}
			return f(pick(n.Props))
		})
	}
	return w.documents(ctx, false, func(d *document) error {
		if w.what == Documents {
			return f(pick(d.node.Props, map[string]any{"claims": int64(len(d.claims))}))
		}
		about := map[string]any{"document_id": d.node.Key}
		for _, k := range []string{"origin", "title", "url", "publisher", "published"} {
			about[k] = d.node.Props[k]
		}
		for _, c := range d.claims {
			names, ids := []any{}, []any{}
			for _, s := range c.speakers {
				names, ids = append(names, s.name), append(ids, s.id)
			}
			own := map[string]any{"sentence": c.text, "start": c.place["start"], "end": c.place["end"]}
			if len(ids) > 0 {
				own["said_by"], own["said_by_ids"] = names, ids
			}
			if err := f(pick(own, ends(c.subject, c.object, c.ends), c.node.Props, about)); err != nil {
				return err
			}
		}
		return nil
	})
}

// ends gives the columns of subject and object.
func ends(subject, object string, names []any) map[string]any {
	m := map[string]any{"subject_id": subject}
	if object != "" {
		m["object_id"] = object
	}
	for i, k := range []string{"subject", "subject_type", "subject_country", "object", "object_type", "object_country"} {
		if i < len(names) && names[i] != nil {
			m[k] = names[i]
		}
	}
	return m
}

// fit makes a value one of the column's type; text where it is of another.
func fit(v any, t valueType) any {
	if typeOf(v) == t {
		return v
	}
	switch t {
	case typeString:
		return plain(v, "; ")
	case typeList:
		return []any{plain(v, "; ")}
	}
	return nil // a property of ours that somebody gave another type
}
