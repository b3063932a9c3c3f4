package arc

// Gold is the tree to learn, projective. Head is -1 for the root.
type Gold struct {
	Head  []int16
	Label []uint8
}

// costs counts for each legal transition the gold arcs that can no longer be
// made after it (Goldberg and Nivre's dynamic oracle for arc-eager).
func (s *state) costs(g *Gold, legal uint8) (cost [moves]int) {
	b := s.front(0)
	t := s.top(0)
	inBuffer := func(k int16) bool {
		return k < 0 || k >= s.next || k == s.pending // the root counts as not yet seen
	}
	inStack := func(k int16) bool {
		for _, w := range s.stack {
			if w == k {
				return true
			}
		}
		return false
	}
	waiting := 0 // headless words of the stack that want b as their head
	for _, w := range s.stack {
		if s.nodes[w].head < 0 && g.Head[w] == b {
			waiting++
		}
	}
	rest := 0 // words of the buffer that want the top as their head
	if t >= 0 {
		if s.pending >= 0 {
			if g.Head[s.pending] == t {
				rest = 1
			}
		} else {
			for k := int(s.next); k < len(s.nodes); k++ {
				if g.Head[k] == t {
					rest++
				}
			}
		}
	}
	gb := g.Head[b]
	if legal&(1<<Shift) != 0 {
		cost[Shift] = waiting
		if gb >= 0 && inStack(gb) {
			cost[Shift]++
		}
	}
	if legal&(1<<Right) != 0 {
		cost[Right] = waiting
		if gb != t && (inBuffer(gb) || inStack(gb)) {
			cost[Right]++
		}
	}
	if legal&(1<<Left) != 0 {
		cost[Left] = rest
		if gt := g.Head[t]; gt != b && inBuffer(gt) {
			cost[Left]++
		}
	}
	if legal&(1<<Reduce) != 0 {
		cost[Reduce] = rest
	}
	return cost
}

// Projective lifts arcs to the grandparent until no two arcs cross, shortest
// crossing arcs first, and reports how many it lifted.
func (g *Gold) Projective() int {
	lifted := 0
	for {
		worst, length := -1, len(g.Head)+1
		for d, h := range g.Head {
			if h < 0 {
				continue
			}
			lo, hi := min(d, int(h)), max(d, int(h))
			if hi-lo < length && !g.spans(int(h), lo, hi) {
				worst, length = d, hi-lo
			}
		}
		if worst < 0 {
			return lifted
		}
		up := g.Head[g.Head[worst]]
		if up < 0 {
			return lifted
		}
		g.Head[worst] = up
		lifted++
	}
}

// spans reports whether all words between lo and hi descend from head.
func (g *Gold) spans(head, lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		a := k
		for a >= 0 && a != head {
			a = int(g.Head[a])
		}
		if a != head {
			return false
		}
	}
	return true
}
