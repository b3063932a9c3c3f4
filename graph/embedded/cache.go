package embedded

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"sync"
	"sync/atomic"

	"entente/graph/cypher/value"
)

// Nodes that were made together are read together.
const pageSize = 128

// maxCached bounds the nodes and relationships kept in memory; beyond it the
// cache begins anew.
const maxCached = 8_000_000

// cache holds what was read of one version of the graph. What it holds never
// changes, so that all readers of that version share it.
type cache struct {
	version int64
	names   *names
	totals  map[[2]int64]int64

	mu       sync.RWMutex
	nodes    map[int64]*nodePage
	outs     map[int64]*outPage
	dense    map[int64]bool     // pages whose nodes are read one by one
	hubs     map[inKey]*outPage // of nodes of those pages, by type
	ins      map[inKey][]*value.Rel
	inTypes  map[int64][]int64 // types that come in, for nodes read whole
	labelled map[int64][]int64
	sets     map[string]*labelSet
	held     int
	limit    int          // of held
	decoded  atomic.Int64 // values of properties kept ready
}

type inKey struct{ node, typ int64 }

// labelSet is a set of labels that many nodes share.
type labelSet struct {
	names []string
}

type cachedNode struct {
	labels *labelSet // nil: no such node
	props  props
}

type nodePage [pageSize]cachedNode

// outPage holds the relationships that start in the nodes of a page, by node,
// type and id.
type outPage struct {
	first [pageSize + 1]int32
	rels  []value.Rel
	props []props
	byID  []int32 // places in rels, in order of their ids
}

func (p *outPage) sortIDs() {
	p.byID = make([]int32, len(p.rels))
	for i := range p.byID {
		p.byID[i] = int32(i)
	}
	slices.SortFunc(p.byID, func(a, b int32) int { return cmp.Compare(p.rels[a].ID, p.rels[b].ID) })
}

// find gives the place of a relationship; -1 when it is not there.
func (p *outPage) find(id int64) int {
	at, ok := slices.BinarySearchFunc(p.byID, id, func(i int32, id int64) int { return cmp.Compare(p.rels[i].ID, id) })
	if !ok {
		return -1
	}
	return int(p.byID[at])
}

func (p *outPage) of(i int64) []value.Rel { return p.rels[p.first[i]:p.first[i+1]] }

func newCache(ctx context.Context, q querier, version int64, limit int) (*cache, error) {
	c := &cache{version: version, limit: limit, totals: map[[2]int64]int64{}}
	c.reset()
	var err error
	if c.names, err = readNames(ctx, q); err != nil {
		return nil, err
	}
	err = each(ctx, q, "SELECT kind, id, n FROM total", nil, func(scan func(...any) error) error {
		var k [2]int64
		var n int64
		if err := scan(&k[0], &k[1], &n); err != nil {
			return err
		}
		c.totals[k] = n
		return nil
	})
	return c, err
}

func (c *cache) reset() {
	c.nodes, c.outs = map[int64]*nodePage{}, map[int64]*outPage{}
	c.dense, c.hubs = map[int64]bool{}, map[inKey]*outPage{}
	c.ins, c.inTypes = map[inKey][]*value.Rel{}, map[int64][]int64{}
	c.labelled, c.sets = map[int64][]int64{}, map[string]*labelSet{}
	c.held = 0
	c.decoded.Store(0)
}

// grow counts what is about to be kept; the caller holds mu.
func (c *cache) grow(n int) {
	if c.held += n; c.held > c.limit {
		c.reset()
		c.held = n
	}
}

// snapshot reads one version of the graph within a read transaction.
type snapshot struct {
	ctx   context.Context
	tx    *sql.Tx
	c     *cache
	stmts map[string]*sql.Stmt
}

func (s *snapshot) rows(query string, args []any, f func(scan func(...any) error) error) error {
	st, ok := s.stmts[query]
	if !ok {
		var err error
		if st, err = s.tx.PrepareContext(s.ctx, query); err != nil {
			return err
		}
		s.stmts[query] = st
	}
	rows, err := st.QueryContext(s.ctx, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := f(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (s *snapshot) node(id int64) (*cachedNode, error) {
	if id < 0 {
		return &cachedNode{}, nil
	}
	at := id / pageSize
	s.c.mu.RLock()
	p := s.c.nodes[at]
	s.c.mu.RUnlock()
	if p == nil {
		var err error
		if p, err = s.readNodes(at); err != nil {
			return nil, err
		}
	}
	return &p[id%pageSize], nil
}

func (s *snapshot) readNodes(at int64) (*nodePage, error) {
	p := &nodePage{}
	err := s.rows("SELECT id, labels, props FROM node WHERE id >= ? AND id < ?", []any{at * pageSize, (at + 1) * pageSize}, func(scan func(...any) error) error {
		var id int64
		var labels []byte
		var blob []byte
		if err := scan(&id, &labels, &blob); err != nil {
			return err
		}
		p[id%pageSize].labels = s.labelSet(labels)
		p[id%pageSize].props.blob = blob
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	s.c.grow(pageSize)
	s.c.nodes[at] = p
	s.c.mu.Unlock()
	return p, nil
}

func (s *snapshot) labelSet(blob []byte) *labelSet {
	s.c.mu.Lock()
	defer s.c.mu.Unlock()
	set := s.c.sets[string(blob)]
	if set == nil {
		set = &labelSet{}
		for _, id := range decodeLabels(blob) {
			set.names = append(set.names, s.c.names.texts[kindLabel][id])
		}
		slices.Sort(set.names)
		s.c.sets[string(blob)] = set
	}
	return set
}

// maxOut is how many relationships are read with their neighbours; nodes of a
// page that has more, as the great powers do, are read one by one.
const maxOut = 1024

// allTypes stands for relationships of every type.
const allTypes = 0

// out gives the relationships of a type, or of all types, that start in a node.
// When they are few they come with those of other types and of its neighbours.
func (s *snapshot) out(node, typ int64) (*outPage, error) {
	at := node / pageSize
	s.c.mu.RLock()
	p, dense := s.c.outs[at], s.c.dense[at]
	if dense {
		if p = s.c.hubs[inKey{node, allTypes}]; p == nil {
			p = s.c.hubs[inKey{node, typ}]
		}
	}
	s.c.mu.RUnlock()
	if p != nil {
		return p, nil
	}
	where, args := "node >= ? AND node < ? LIMIT ?", []any{at * pageSize, (at + 1) * pageSize, maxOut + 1}
	switch {
	case dense && typ != allTypes:
		where, args = "node = ? AND type = ?", []any{node, typ}
	case dense:
		where, args = "node = ?", []any{node}
	}
	p, err := s.readOut(where, args)
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	if !dense && len(p.rels) > maxOut {
		s.c.dense[at] = true
		s.c.mu.Unlock()
		return s.out(node, typ)
	}
	defer s.c.mu.Unlock()
	s.c.grow(len(p.rels))
	if dense {
		s.c.dense[at] = true // it may have begun anew
		s.c.hubs[inKey{node, typ}] = p
	} else {
		s.c.outs[at] = p
	}
	return p, nil
}

// readOut reads relationships of the nodes of one page.
func (s *snapshot) readOut(where string, args []any) (*outPage, error) {
	p := &outPage{}
	var blobs [][]byte
	next := int64(0)
	err := s.rows("SELECT node, type, id, other, props FROM out WHERE "+where, args, func(scan func(...any) error) error {
		var r value.Rel
		var typ int64
		var blob []byte
		if err := scan(&r.Start, &typ, &r.ID, &r.End, &blob); err != nil {
			return err
		}
		r.Type = s.c.names.texts[kindType][typ]
		for i := r.Start % pageSize; next <= i; next++ {
			p.first[next] = int32(len(p.rels))
		}
		p.rels, blobs = append(p.rels, r), append(blobs, blob)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for ; next <= pageSize; next++ {
		p.first[next] = int32(len(p.rels))
	}
	p.props = make([]props, len(blobs))
	for i, b := range blobs {
		p.props[i].blob = b
	}
	p.sortIDs()
	return p, nil
}

// in gives the relationships of a type that end in a node.
func (s *snapshot) in(node, typ int64) ([]*value.Rel, error) {
	k := inKey{node, typ}
	s.c.mu.RLock()
	rels, ok := s.c.ins[k]
	_, whole := s.c.inTypes[node]
	s.c.mu.RUnlock()
	if ok || whole {
		return rels, nil
	}
	name := s.c.names.texts[kindType][typ]
	err := s.rows("SELECT id, other FROM inn WHERE node = ? AND type = ?", []any{node, typ}, func(scan func(...any) error) error {
		r := &value.Rel{End: node, Type: name}
		rels = append(rels, r)
		return scan(&r.ID, &r.Start)
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	s.c.grow(len(rels) + 1)
	s.c.ins[k] = rels
	s.c.mu.Unlock()
	return rels, nil
}

// allIn reads all that ends in a node and gives the types there are.
func (s *snapshot) allIn(node int64) ([]int64, error) {
	s.c.mu.RLock()
	types, ok := s.c.inTypes[node]
	s.c.mu.RUnlock()
	if ok {
		return types, nil
	}
	byType := map[int64][]*value.Rel{}
	total := 1
	err := s.rows("SELECT type, id, other FROM inn WHERE node = ?", []any{node}, func(scan func(...any) error) error {
		r := &value.Rel{End: node}
		var typ int64
		if err := scan(&typ, &r.ID, &r.Start); err != nil {
			return err
		}
		r.Type = s.c.names.texts[kindType][typ]
		if byType[typ] == nil {
			types = append(types, typ)
		}
		byType[typ] = append(byType[typ], r)
		total++
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	defer s.c.mu.Unlock()
	s.c.grow(total)
	for typ, rels := range byType {
		s.c.ins[inKey{node, typ}] = rels
	}
	s.c.inTypes[node] = types
	return types, nil
}

func (s *snapshot) withLabel(id int64) ([]int64, error) {
	s.c.mu.RLock()
	nodes, ok := s.c.labelled[id]
	s.c.mu.RUnlock()
	if ok {
		return nodes, nil
	}
	query, args := "SELECT node FROM labelled WHERE label = ?", []any{id}
	if id == 0 {
		query, args = "SELECT id FROM node", nil
	}
	nodes = make([]int64, 0, s.c.totals[[2]int64{kindLabel, id}])
	err := s.rows(query, args, func(scan func(...any) error) error {
		var n int64
		err := scan(&n)
		nodes = append(nodes, n)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	s.c.grow(len(nodes) / 4)
	s.c.labelled[id] = nodes
	s.c.mu.Unlock()
	return nodes, nil
}
