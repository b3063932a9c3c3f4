package embedded

import (
	"context"

	"entente/graph"
)

// ScanNodes calls f with each node, in the order in which they were made. The
// properties are valid during the call only.
func (p *Pinned) ScanNodes(ctx context.Context, f func(id int64, labels []string, props graph.PropList) error) error {
	var list graph.PropList
	return p.records(ctx, func(id int64, labels, props, _ []byte) (err error) {
		if list, err = decodeList(props, p.snap.keyName, list[:0]); err != nil {
			return err
		}
		return f(id, p.snap.labelSet(labels).names, list)
	})
}

// ScanRels calls f with each relationship, by the numbers of its ends. The
// properties are valid during the call only.
func (p *Pinned) ScanRels(ctx context.Context, f func(start, end int64, typ string, props graph.PropList) error) error {
	var list graph.PropList
	each := func(start, end, typ int64, props []byte) (err error) {
		if list, err = decodeList(props, p.snap.keyName, list[:0]); err != nil {
			return err
		}
		return f(start, end, p.snap.c.names.texts[kindType][typ], list)
	}
	err := p.records(ctx, func(id int64, _, _, rels []byte) error {
		for last := int64(0); len(rels) > 0; {
			var r beginning
			var err error
			if r, rels, err = nextBeginning(rels, last); err == nil {
				err = each(id, r.other, r.typ, r.props)
			}
			if err != nil {
				return err
			}
			last = r.id
		}
		return nil
	})
	if err != nil {
		return err
	}
	return p.snap.rows("SELECT node, other, type, props FROM out", nil, func(scan func(...any) error) error {
		var start, end, typ int64
		var props []byte
		if err := scan(&start, &end, &typ, &props); err != nil {
			return err
		}
		return each(start, end, typ, props)
	})
}

// records calls f with the parts of each record.
func (p *Pinned) records(ctx context.Context, f func(id int64, labels, props, rels []byte) error) error {
	return p.snap.rows("SELECT id, record FROM node", nil, func(scan func(...any) error) error {
		var id int64
		var record []byte // a copy: texts of properties are taken out of it as they are
		if err := scan(&id, &record); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		labels, props, rels, err := splitRecord(record)
		if err != nil {
			return err
		}
		return f(id, labels, props, rels)
	})
}
