package net

import "math"

// decoder finds the tree of the highest score with one root (Chu & Liu 1965,
// Edmonds 1967; in the form of Camerini et al. 1979 by contraction).
type decoder struct {
	score []int64 // (n+1)×(n+1), head by dependent, n is the root
	head  []int
	mark  []int
	alive []bool // not yet contracted into another node
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
	origin := make([][2]int32, m*m) // the arc of the sentence behind an arc of the contracted graph
	for h := range m {
		for dep := range m {
			origin[h*m+dep] = [2]int32{int32(h), int32(dep)}
		}
	}
	chosen := d.contract(m, n, origin)
	for dep := range n {
		heads[dep] = int16(chosen[dep])
		if chosen[dep] == n {
			heads[dep] = -1
		}
	}
}

// contract chooses the best head of each live node, contracts a cycle if there
// is one, solves the smaller graph and opens the cycle again. The result gives
// the head in the sentence of each word that an arc of this level enters.
func (d *decoder) contract(m, root int, origin [][2]int32) []int {
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
	if members := d.cycle(m, root); members != nil {
		return d.open(m, root, origin, members)
	}
	chosen := make([]int, m)
	for i := range chosen {
		chosen[i] = -1
	}
	for dep := range m {
		if dep != root && d.alive[dep] {
			o := origin[d.head[dep]*m+dep]
			chosen[o[1]] = int(o[0])
		}
	}
	return chosen
}

// cycle gives the nodes of one cycle of the chosen heads, or nil.
func (d *decoder) cycle(m, root int) []int {
	mark := make([]int, m)
	for i := range m {
		if i == root || !d.alive[i] {
			continue
		}
		at := i
		for at != root && mark[at] == 0 {
			mark[at] = i + 1
			at = d.head[at]
		}
		if at == root || mark[at] != i+1 {
			continue
		}
		members := []int{at}
		for k := d.head[at]; k != at; k = d.head[k] {
			members = append(members, k)
		}
		return members
	}
	return nil
}

// open contracts the cycle into its first member, solves the rest, and keeps
// the arcs of the cycle but for the one into the member that is entered.
func (d *decoder) open(m, root int, origin [][2]int32, members []int) []int {
	rep := members[0]
	inside := make([]bool, m)
	var total int64
	arcs := make([][2]int32, len(members)) // the cycle's own arcs in the sentence
	for i, v := range members {
		inside[v] = true
		total += d.score[d.head[v]*m+v]
		arcs[i] = origin[d.head[v]*m+v]
	}
	outside := make([]bool, m)
	enters := make([]int, m) // by outside head: number of the member that its arc enters
	for k := range m {
		if inside[k] || !d.alive[k] {
			continue
		}
		outside[k] = true
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
		enters[k] = bestIn
		inArc, outArc := origin[k*m+members[bestIn]], origin[members[bestOut]*m+k]
		d.score[k*m+rep], d.score[rep*m+k] = in+total, out
		origin[k*m+rep], origin[rep*m+k] = inArc, outArc
	}
	for _, v := range members[1:] {
		d.alive[v] = false
	}
	entry := make([][2]int32, m)
	for k := range m {
		entry[k] = origin[k*m+rep]
	}
	chosen := d.contract(m, root, origin)
	entered := -1 // the member that the one arc into the cycle ends in
	for k := range m {
		if outside[k] && chosen[entry[k][1]] == int(entry[k][0]) {
			entered = enters[k]
		}
	}
	for i, arc := range arcs {
		if i != entered {
			chosen[arc[1]] = int(arc[0])
		}
	}
	return chosen
}
