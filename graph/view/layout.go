package view

import (
	"math"
	"runtime"
	"sync"
)

// A Point is a place in the picture; the picture has no unit.
type Point struct{ X, Y float64 }

// Layout places n nodes by springs: edges, given as pairs of node numbers, pull, and all nodes push. The push of far
// nodes is summed up by a quadtree (Barnes and Hut), on all processors, so that 5,000 nodes with 20,000 edges take a
// fraction of a second. The same graph gives the same places, whatever the number of processors.
func Layout(n int, edges [][2]int) []Point {
	at := make([]Point, n)
	for i := range at { // a spiral by the golden angle spreads any number evenly
		r := math.Sqrt(float64(i) + 0.5)
		at[i] = Point{r * math.Cos(2.39996*float64(i)), r * math.Sin(2.39996*float64(i))}
	}
	if n < 2 {
		return at
	}
	degree := make([]float64, n)
	for _, e := range edges {
		degree[e[0]]++
		degree[e[1]]++
	}
	mass := make([]float64, n)
	for i := range mass {
		mass[i] = 1 + math.Sqrt(degree[i]) // hubs keep others at a distance
	}
	// A large graph is a cloud whatever is done: it gets fewer steps.
	steps := min(400, max(40, 200_000/n))
	move := make([]Point, n)
	for step := range steps {
		heat := math.Sqrt(float64(n)) * 0.2 * (1 - float64(step)/float64(steps))
		forces(move, at, mass, degree, edges)
		for i := range at {
			d := math.Hypot(move[i].X, move[i].Y)
			if d < 1e-9 {
				continue
			}
			k := min(d, heat) / d
			at[i].X += move[i].X * k
			at[i].Y += move[i].Y * k
		}
	}
	return at
}

// forces sums up what acts on each node: the push of all others, the pull of its edges, and a weak pull to the middle
// that keeps parts together which nothing joins.
func forces(move, at []Point, mass, degree []float64, edges [][2]int) {
	tree := newQuadtree(at, mass)
	const middle = 0.02
	inParts(len(at), func(from, to int) {
		for i := from; i < to; i++ {
			p, f := at[i], tree.push(at[i], i)
			move[i] = Point{(f.X - p.X*middle) * mass[i], (f.Y - p.Y*middle) * mass[i]}
		}
	})
	for _, e := range edges {
		a, b := e[0], e[1]
		dx, dy := at[b].X-at[a].X, at[b].Y-at[a].Y
		d := math.Hypot(dx, dy)
		// An edge between two hubs pulls less: it says less about where they belong.
		f := 0.3 * d / math.Sqrt(max(1, min(degree[a], degree[b])))
		if d < 1e-9 {
			continue
		}
		dx, dy = dx/d*f, dy/d*f
		move[a].X += dx
		move[a].Y += dy
		move[b].X -= dx
		move[b].Y -= dy
	}
}

// inParts calls f for stretches of 0…n at the same time, one for each processor.
func inParts(n int, f func(from, to int)) {
	const least = 256 // below that starting costs more than it brings
	parts := min(runtime.GOMAXPROCS(0), max(1, n/least))
	var all sync.WaitGroup
	for k := range parts {
		all.Go(func() { f(k*n/parts, (k+1)*n/parts) })
	}
	all.Wait()
}

// quadtree holds points in nested squares, each with the sum and the middle of the masses in it.
type quadtree struct {
	cells []cell
	at    []Point
	mass  []float64
}

type cell struct {
	x, y, half float64 // middle and half the side of the square
	mass       float64
	mx, my     float64 // middle of the mass
	child      int     // number of the first of four cells, 0 for a leaf
	point      int     // of a leaf, -1 for none
}

func newQuadtree(at []Point, mass []float64) *quadtree {
	half := 1.0
	for _, p := range at {
		half = max(half, math.Abs(p.X), math.Abs(p.Y))
	}
	t := &quadtree{cells: make([]cell, 1, 2*len(at)+8), at: at, mass: mass}
	t.cells[0] = cell{half: half * 1.01, point: -1}
	for i := range at {
		t.insert(i)
	}
	return t
}

const deepest = 40 // nodes at the same place share a leaf there

func (t *quadtree) insert(i int) {
	p, m := t.at[i], t.mass[i]
	for c, depth := 0, 0; ; depth++ {
		k := &t.cells[c]
		sum := k.mass + m
		k.mx, k.my = (k.mx*k.mass+p.X*m)/sum, (k.my*k.mass+p.Y*m)/sum
		k.mass = sum
		switch {
		case k.child != 0:
			c = t.inside(c, p)
		case k.point < 0:
			k.point = i
			return
		case depth >= deepest:
			return // its mass is counted, that is enough
		default:
			old := k.point
			t.split(c)
			o := t.inside(c, t.at[old])
			q := &t.cells[o]
			q.point, q.mass, q.mx, q.my = old, t.mass[old], t.at[old].X, t.at[old].Y
			c = t.inside(c, p)
		}
	}
}

func (t *quadtree) split(c int) {
	k := t.cells[c]
	t.cells[c].child, t.cells[c].point = len(t.cells), -1
	h := k.half / 2
	for q := range 4 {
		t.cells = append(t.cells, cell{x: k.x + h*float64(2*(q&1)-1), y: k.y + h*float64(q&2-1), half: h, point: -1})
	}
}

func (t *quadtree) inside(c int, p Point) int {
	k := &t.cells[c]
	q := 0
	if p.X >= k.x {
		q = 1
	}
	if p.Y >= k.y {
		q |= 2
	}
	return k.child + q
}

// push sums up the force on a node at p by all others; it falls with the distance.
func (t *quadtree) push(p Point, self int) Point {
	var f Point
	var stack [4 * (deepest + 1)]int
	top := 1
	for top > 0 {
		top--
		k := &t.cells[stack[top]]
		if k.mass == 0 || k.point == self {
			continue
		}
		dx, dy := p.X-k.mx, p.Y-k.my
		d2 := dx*dx + dy*dy
		const near = 1.0 // a cell whose side is less than this part of its distance counts as one point
		if k.child != 0 && 4*k.half*k.half > near*near*d2 {
			for q := range 4 {
				stack[top] = k.child + q
				top++
			}
			continue
		}
		if d2 < 1e-6 {
			continue
		}
		by := k.mass / d2
		f.X += dx * by
		f.Y += dy * by
	}
	return f
}
