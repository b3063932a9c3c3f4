// Package arc parses tagged sentences into projective dependency trees with
// the arc-eager transition system and linear models. A transition is chosen
// first (shift, reduce, left arc, right arc), the relation of a new arc by a
// model of its own.
package arc

// The transitions.
const (
	Shift  = iota // push the next word
	Reduce        // pop a word that has its head
	Left          // the next word becomes head of the top, which is popped
	Right         // the top becomes head of the next word, which is pushed
	moves
)

// none stands where there is no word.
const none = -1

// node is one word in a partial tree.
type node struct {
	head           int16
	l1, l2, r1, r2 int16 // outermost and second outermost children
	label          uint8
	nl, nr         uint8
	lset, rset     uint64 // relations of the children on each side
}

// state is a configuration of the parser.
type state struct {
	nodes   []node
	stack   []int16
	next    int16 // first word not yet pushed
	pending int16 // headless word put back from the stack when no words are left
}

func (s *state) start(n int) {
	s.nodes = s.nodes[:0]
	for range n {
		s.nodes = append(s.nodes, node{head: none, l1: none, l2: none, r1: none, r2: none})
	}
	s.stack = s.stack[:0]
	s.next, s.pending = 0, none
}

// copyFrom makes s equal to t without sharing memory.
func (s *state) copyFrom(t *state) {
	s.nodes = append(s.nodes[:0], t.nodes...)
	s.stack = append(s.stack[:0], t.stack...)
	s.next, s.pending = t.next, t.pending
}

// top is the word d places below the top of the stack.
func (s *state) top(d int) int16 {
	if d >= len(s.stack) {
		return none
	}
	return s.stack[len(s.stack)-1-d]
}

// front is the word d places into the buffer.
func (s *state) front(d int16) int16 {
	if s.pending >= 0 {
		if d == 0 {
			return s.pending
		}
		return none
	}
	if int(s.next+d) < len(s.nodes) {
		return s.next + d
	}
	return none
}

// settle does what is forced when the words are used up, and reports whether
// the tree is complete.
func (s *state) settle() bool {
	for s.front(0) == none {
		n := len(s.stack) - 1
		if n < 0 {
			return true
		}
		t := s.stack[n]
		switch {
		case s.nodes[t].head >= 0:
			s.stack = s.stack[:n]
		case n == 0:
			return true
		default:
			s.stack = s.stack[:n]
			s.pending = t
		}
	}
	if len(s.stack) == 0 && s.pending >= 0 {
		return true
	}
	return len(s.nodes) == 0
}

// legal is the set of transitions allowed, one bit each. The front of the
// buffer is a word.
func (s *state) legal() uint8 {
	if len(s.stack) == 0 {
		return 1 << Shift
	}
	m := uint8(1 << Right)
	if s.pending < 0 {
		m |= 1 << Shift
	}
	if s.nodes[s.top(0)].head >= 0 {
		return m | 1<<Reduce
	}
	return m | 1<<Left
}

// apply does a transition.
func (s *state) apply(move int, label uint8) {
	switch move {
	case Shift:
		s.push()
	case Reduce:
		s.stack = s.stack[:len(s.stack)-1]
	case Left:
		s.link(s.front(0), s.top(0), label)
		s.stack = s.stack[:len(s.stack)-1]
	case Right:
		s.link(s.top(0), s.front(0), label)
		s.push()
	}
}

func (s *state) push() {
	s.stack = append(s.stack, s.front(0))
	if s.pending >= 0 {
		s.pending = none
		return
	}
	s.next++
}

func (s *state) link(head, dep int16, label uint8) {
	d, h := &s.nodes[dep], &s.nodes[head]
	d.head, d.label = head, label
	if dep < head {
		h.nl++
		h.lset |= 1 << label
		if h.l1 < 0 || dep < h.l1 {
			h.l2, h.l1 = h.l1, dep
		} else if h.l2 < 0 || dep < h.l2 {
			h.l2 = dep
		}
		return
	}
	h.nr++
	h.rset |= 1 << label
	if h.r1 < 0 || dep > h.r1 {
		h.r2, h.r1 = h.r1, dep
	} else if h.r2 < 0 || dep > h.r2 {
		h.r2 = dep
	}
}
