package embedded

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"sync"
	"sync/atomic"
	"unsafe"

	"entente/graph/cypher/value"
)

// Nodes that were made together are read together.
const pageSize = 128

// maxCached bounds the bytes that a store keeps in memory of what it read;
// beyond it the cache begins anew. A claim with all that belongs to it takes
// some 700.
const maxCached = 1_200 << 20

// Bytes of what is kept, besides the records themselves.
const (
	relSize   = int64(unsafe.Sizeof(value.Rel{}))
	entrySize = 64 // of a map
)

// cache holds what was read of one version of the graph. What it holds never
// changes, so that all readers of that version share it.
type cache struct {
	version int64
	names   *names
	totals  map[[2]int64]int64

	nodes []atomic.Pointer[nodePage] // by page

	mu       sync.RWMutex
	outs     map[int64]*outPage
	dense    map[int64]bool     // pages whose nodes are read one by one
	hubs     map[inKey]*outPage // of nodes of those pages, by type
	ins      map[inKey][]value.Rel
	inTypes  map[int64][]int64 // types that come in, for nodes read whole
	lookups  map[lookupKey][]value.Node
	labelled map[int64][]run
	sets     map[string]*labelSet
	held     int64
	limit    int64 // of held
}

type inKey struct{ node, typ int64 }

// lookupKey is what was looked up: an index and the hash of a value.
type lookupKey struct{ idx, hash int64 }

// labelSet is a set of labels that many nodes share.
type labelSet struct {
	names []string
}

type cachedNode struct {
	labels  *labelSet // nil: no such node
	at, end uint32    // where its properties lie in the data of the page
}

// nodePage holds nodes that were made together, with the relationships that
// were made with them.
type nodePage struct {
	data  []byte // records, one after the other
	nodes [pageSize]cachedNode
	first [pageSize + 1]int32 // of the relationships of a node
	rels  []value.Rel
	spans []span // of the properties of the relationships
}

type span struct{ at, end uint32 }

func (p *nodePage) of(i int64) []value.Rel { return p.rels[p.first[i]:p.first[i+1]] }

func (p *nodePage) props(i int64) []byte {
	n := &p.nodes[i]
	return p.data[n.at:n.end:n.end]
}

// outPage holds the relationships of the table out that start in the nodes of
// a page, by node, type and id.
type outPage struct {
	first [pageSize + 1]int32
	rels  []value.Rel
	data  []byte
	ends  []uint32 // of the properties of a relationship, which begin at the end of those before
	byID  []int32  // places in rels, in order of their ids
}

func (p *outPage) props(i int) []byte {
	at := uint32(0)
	if i > 0 {
		at = p.ends[i-1]
	}
	return p.data[at:p.ends[i]:p.ends[i]]
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

func newCache(ctx context.Context, q querier, version, limit int64) (*cache, error) {
	c := &cache{version: version, limit: limit, totals: map[[2]int64]int64{}}
	err := each(ctx, q, "SELECT value FROM meta WHERE key = 'node'", nil, func(scan func(...any) error) error {
		var last int64
		err := scan(&last)
		c.nodes = make([]atomic.Pointer[nodePage], last/pageSize+1)
		return err
	})
	if err != nil {
		return nil, err
	}
	c.reset()
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
	for i := range c.nodes {
		c.nodes[i].Store(nil)
	}
	c.outs, c.dense, c.hubs = map[int64]*outPage{}, map[int64]bool{}, map[inKey]*outPage{}
	c.ins, c.inTypes, c.lookups = map[inKey][]value.Rel{}, map[int64][]int64{}, map[lookupKey][]value.Node{}
	c.labelled, c.sets = map[int64][]run{}, map[string]*labelSet{}
	c.held = 0
}

// grow counts bytes that are about to be kept; the caller holds mu.
func (c *cache) grow(n int64) {
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

var noNodes nodePage

// page gives the nodes that lie in the neighbourhood of one.
func (s *snapshot) page(id int64) (*nodePage, error) {
	at := id / pageSize
	if id < 0 || at >= int64(len(s.c.nodes)) {
		return &noNodes, nil
	}
	if p := s.c.nodes[at].Load(); p != nil {
		return p, nil
	}
	return s.readNodes(at)
}

func (s *snapshot) readNodes(at int64) (*nodePage, error) {
	p := &nodePage{}
	next := int64(0)
	err := s.rows("SELECT id, record FROM node WHERE id >= ? AND id < ?", []any{at * pageSize, (at + 1) * pageSize}, func(scan func(...any) error) error {
		var id int64
		var record sql.RawBytes
		if err := scan(&id, &record); err != nil {
			return err
		}
		for ; next <= id%pageSize; next++ {
			p.first[next] = int32(len(p.rels))
		}
		end := len(p.data) + len(record)
		p.data = append(p.data, record...)
		labels, props, rels, err := splitRecord(record)
		if err != nil {
			return err
		}
		// What is left of the record tells where its parts are.
		n := &p.nodes[id%pageSize]
		n.labels, n.end = s.labelSet(labels), uint32(end-len(rels))
		n.at = n.end - uint32(len(props))
		for last := int64(0); len(rels) > 0; {
			var r beginning
			if r, rels, err = nextBeginning(rels, last); err != nil {
				return err
			}
			last = r.id
			p.rels = append(p.rels, value.Rel{ID: r.id, Start: id, End: r.other, Type: s.c.names.texts[kindType][r.typ]})
			p.spans = append(p.spans, span{uint32(end - len(rels) - len(r.props)), uint32(end - len(rels))})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for ; next <= pageSize; next++ {
		p.first[next] = int32(len(p.rels))
	}
	p.data, p.rels, p.spans = slices.Clip(p.data), slices.Clip(p.rels), slices.Clip(p.spans)
	s.c.mu.Lock()
	s.c.grow(int64(unsafe.Sizeof(*p)) + int64(len(p.data)) + int64(len(p.rels))*(relSize+8))
	s.c.nodes[at].Store(p)
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
const maxOut = 256

// allTypes stands for relationships of every type.
const allTypes = 0

// out gives the relationships of a type, or of all types, of the table out that
// start in a node.
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
	s.c.grow(entrySize + int64(len(p.data)) + int64(len(p.rels))*(relSize+8))
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
	next := int64(0)
	err := s.rows("SELECT node, type, id, other, props FROM out WHERE "+where, args, func(scan func(...any) error) error {
		var r value.Rel
		var typ int64
		var blob sql.RawBytes
		if err := scan(&r.Start, &typ, &r.ID, &r.End, &blob); err != nil {
			return err
		}
		r.Type = s.c.names.texts[kindType][typ]
		for i := r.Start % pageSize; next <= i; next++ {
			p.first[next] = int32(len(p.rels))
		}
		p.data = append(p.data, blob...)
		p.rels, p.ends = append(p.rels, r), append(p.ends, uint32(len(p.data)))
		return nil
	})
	if err != nil {
		return nil, err
	}
	for ; next <= pageSize; next++ {
		p.first[next] = int32(len(p.rels))
	}
	p.data, p.rels, p.ends = slices.Clip(p.data), slices.Clip(p.rels), slices.Clip(p.ends)
	p.sortIDs()
	return p, nil
}

// in gives the relationships of a type that end in a node.
func (s *snapshot) in(node, typ int64) ([]value.Rel, error) {
	k := inKey{node, typ}
	s.c.mu.RLock()
	rels, ok := s.c.ins[k]
	_, whole := s.c.inTypes[node]
	s.c.mu.RUnlock()
	if ok || whole {
		return rels, nil
	}
	name := s.c.names.texts[kindType][typ]
	err := s.rows("SELECT id, ends FROM inn WHERE node = ? AND type = ?", []any{node, typ}, func(scan func(...any) error) error {
		var first int64
		var ends sql.RawBytes
		if err := scan(&first, &ends); err != nil {
			return err
		}
		return eachEnd(ends, first, func(id, other int64) {
			rels = append(rels, value.Rel{ID: id, Start: other, End: node, Type: name})
		})
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	rels = slices.Clip(rels)
	s.c.grow(entrySize + int64(len(rels))*relSize)
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
	byType := map[int64][]value.Rel{}
	total := int64(0)
	err := s.rows("SELECT type, id, ends FROM inn WHERE node = ?", []any{node}, func(scan func(...any) error) error {
		var typ, first int64
		var ends sql.RawBytes
		if err := scan(&typ, &first, &ends); err != nil {
			return err
		}
		if byType[typ] == nil {
			types = append(types, typ)
		}
		name, rels := s.c.names.texts[kindType][typ], byType[typ]
		err := eachEnd(ends, first, func(id, other int64) {
			rels = append(rels, value.Rel{ID: id, Start: other, End: node, Type: name})
			total++
		})
		byType[typ] = rels
		return err
	})
	if err != nil {
		return nil, err
	}
	s.c.mu.Lock()
	defer s.c.mu.Unlock()
	s.c.grow(entrySize*int64(1+len(byType)) + total*relSize)
	for typ, rels := range byType {
		s.c.ins[inKey{node, typ}] = rels
	}
	s.c.inTypes[node] = types
	return types, nil
}
