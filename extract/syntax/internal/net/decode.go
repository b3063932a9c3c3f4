package net

import "math"

// decoder finds the tree of the highest score with one root (Chu & Liu 1965,
// Edmonds 1967; in the form of Camerini et al. 1979 by contraction).
type decoder struct {
	score []int64 // (n+1)×(n+1), head by dependent, n is the root
	head  []int
	mark  []int
	alive []bool // not yet contracted into another node

	origin [][2]int32 // the arc of the sentence behind each arc of the contracted graph
	chosen []int      // the head of each word of the sentence
	levels []level    // working memory of the contractions, by depth
	depth  int
}

// level is the working memory of one contraction.
type level struct {
	members         []int
	inside, outside []bool
	enters          []int      // by outside head: number of the member that its arc enters
	entry           [][2]int32 // by outside head: that arc in the sentence
	arcs            [][2]int32 // the cycle's own arcs in the sentence
}

// decode writes the heads of n words; scores holds, for each word, the score of
// each head and, at place n, of the root, in rows of width.
func (d *decoder) decode(scores []int32, width, n int, heads []int16) {
	roots := 0
	for i := range n {
		row := scores[i*width:][:n+1]
		at := -1
		for j, v := range row {
			if j != i && (at < 0 || v > row[at]) {
				at = j
			}
		}
		heads[i] = int16(at)
		if at == n {
			heads[i] = -1
			roots++
		}
	}
	if roots == 1 && d.tree(heads[:n]) {
		return
	}
	d.exact(scores, width, n, heads)
}

// tree reports whether all heads lead to the root.
func (d *decoder) tree(heads []int16) bool {
	d.mark = resize(d.mark, len(heads))
	clear(d.mark)
	for i := range heads {
		at := i
		for at >= 0 && d.mark[at] == 0 {
			d.mark[at] = i + 1
			at = int(heads[at])
		}
		if at >= 0 && d.mark[at] == i+1 {
			return false
		}
	}
	return true
}

// forRoot is taken off each arc from the root, so that the best tree has one.
const forRoot = math.MaxInt32 * 1024

// exact runs the contraction algorithm. It is for the few sentences whose best
// heads form no tree, and costs n² for each cycle.
func (d *decoder) exact(scores []int32, width, n int, heads []int16) {
	m := n + 1
	d.score = resize(d.score, m*m)
	for dep := range n {
		for h := range m {
			d.score[h*m+dep] = int64(scores[dep*width+h])
			if h == n {
				d.score[h*m+dep] -= forRoot
			}
		}
	}
	d.head, d.alive = resize(d.head, m), resize(d.alive, m)
	for i := range d.alive {
		d.alive[i] = true
	}
	d.origin = resize(d.origin, m*m)
	for h := range m {
		for dep := range m {
			d.origin[h*m+dep] = [2]int32{int32(h), int32(dep)}
		}
	}
	d.depth = 0
	d.contract(m, n)
	for dep := range n {
		heads[dep] = int16(d.chosen[dep])
		if d.chosen[dep] == n {
			heads[dep] = -1
		}
	}
}

// contract chooses the best head of each live node, contracts a cycle if there
// is one, solves the smaller graph and opens the cycle again. It leaves in
// chosen the head in the sentence of each word that an arc of this level enters.
func (d *decoder) contract(m, root int) {
	for dep := range m {
		if dep == root || !d.alive[dep] {
			continue
		}
		at := -1
		for h := range m {
			if h != dep && d.alive[h] && (at < 0 || d.score[h*m+dep] > d.score[at*m+dep]) {
				at = h
			}
		}
		d.head[dep] = at
	}
	if d.depth == len(d.levels) {
		d.levels = append(d.levels, level{})
	}
	if d.cycle(m, root) {
		d.open(m, root)
		return
	}
	d.chosen = resize(d.chosen, m)
	for i := range d.chosen {
		d.chosen[i] = -1
	}
	for dep := range m {
		if dep != root && d.alive[dep] {
			o := d.origin[d.head[dep]*m+dep]
			d.chosen[o[1]] = int(o[0])
		}
	}
}

// cycle finds the nodes of one cycle of the chosen heads, if there is one, and
// leaves them in the level.
func (d *decoder) cycle(m, root int) bool {
	d.mark = resize(d.mark, m)
	clear(d.mark)
	for i := range m {
		if i == root || !d.alive[i] {
			continue
		}
		at := i
		for at != root && d.mark[at] == 0 {
			d.mark[at] = i + 1
			at = d.head[at]
		}
		if at == root || d.mark[at] != i+1 {
			continue
		}
		l := &d.levels[d.depth]
		l.members = append(l.members[:0], at)
		for k := d.head[at]; k != at; k = d.head[k] {
			l.members = append(l.members, k)
		}
		return true
	}
	return false
}

// open contracts the cycle into its first member, solves the rest, and keeps
// the arcs of the cycle but for the one into the member that is entered.
func (d *decoder) open(m, root int) {
	l := d.levels[d.depth] // its slices; the list may grow below
	members, rep := l.members, l.members[0]
	l.inside, l.outside = resize(l.inside, m), resize(l.outside, m)
	clear(l.inside)
	clear(l.outside)
	l.enters, l.entry = resize(l.enters, m), resize(l.entry, m)
	l.arcs = resize(l.arcs, len(members))
	var total int64
	for i, v := range members {
		l.inside[v] = true
		total += d.score[d.head[v]*m+v]
		l.arcs[i] = d.origin[d.head[v]*m+v]
	}
	for k := range m {
		if l.inside[k] || !d.alive[k] {
			continue
		}
		l.outside[k] = true
		bestIn, bestOut := 0, 0
		var in, out int64
		for i, v := range members {
			if s := d.score[k*m+v] - d.score[d.head[v]*m+v]; i == 0 || s > in {
				in, bestIn = s, i
			}
			if s := d.score[v*m+k]; i == 0 || s > out {
				out, bestOut = s, i
			}
		}
		l.enters[k] = bestIn
		inArc, outArc := d.origin[k*m+members[bestIn]], d.origin[members[bestOut]*m+k]
		d.score[k*m+rep], d.score[rep*m+k] = in+total, out
		d.origin[k*m+rep], d.origin[rep*m+k] = inArc, outArc
	}
	for _, v := range members[1:] {
		d.alive[v] = false
	}
	for k := range m {
		l.entry[k] = d.origin[k*m+rep]
	}
	d.levels[d.depth] = l
	d.depth++
	d.contract(m, root)
	d.depth--
	entered := -1 // the member that the one arc into the cycle ends in
	for k := range m {
		if l.outside[k] && d.chosen[l.entry[k][1]] == int(l.entry[k][0]) {
			entered = l.enters[k]
		}
	}
	for i, arc := range l.arcs {
		if i != entered {
			d.chosen[arc[1]] = int(arc[0])
		}
	}
}
