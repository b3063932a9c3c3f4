package picture

import "math"

type point struct{ x, y float64 }

// near is the distance below which two nodes would hide the words between them.
const near = 128

// layout places the nodes: those of a star around its middle, others by
// springs: edges pull, all nodes push, and the edge of the picture holds. It
// starts from a spiral and takes a fixed number of steps, so it is repeatable.
func (g *Graph) layout() []point {
	if hub, ok := g.star(); ok {
		return g.ring(hub)
	}
	n := len(g.Nodes)
	at := make([]point, n)
	middle := point{width / 2, (height - 30) / 2}
	for i := range at {
		a := float64(i) * 2.39996 // the golden angle spreads any number evenly
		r := math.Sqrt((float64(i) + 0.5) / (float64(n) + 0.5))
		at[i] = point{middle.x + (width/2-margin)*r*math.Cos(a), middle.y + (height/2-margin)*r*math.Sin(a)}
	}
	ideal := 0.7 * math.Sqrt(width*height/math.Max(float64(n), 1))
	const steps = 800
	for step := range steps {
		move := g.forces(at, middle, ideal)
		heat := 60 * (1 - float64(step)/steps)
		for i := range at {
			d := math.Max(math.Hypot(move[i].x, move[i].y), 1e-9)
			k := math.Min(d, heat) / d
			at[i] = inside(point{at[i].x + move[i].x*k, at[i].y + move[i].y*k})
		}
	}
	separate(at)
	stretch(at)
	return at
}

// stretch widens the drawing to the edges of the picture.
func stretch(at []point) {
	if len(at) < 3 {
		return
	}
	lo, hi := at[0], at[0]
	for _, p := range at {
		lo.x, lo.y = math.Min(lo.x, p.x), math.Min(lo.y, p.y)
		hi.x, hi.y = math.Max(hi.x, p.x), math.Max(hi.y, p.y)
	}
	grow := point{
		math.Max((width-2*margin)/math.Max(hi.x-lo.x, 1), 1),
		math.Max((height-2*margin-20)/math.Max(hi.y-lo.y, 1), 1),
	}
	for i := range at {
		at[i] = inside(point{margin + (at[i].x-lo.x)*grow.x, margin - 20 + (at[i].y-lo.y)*grow.y})
	}
}

// forces sums up what acts on each node.
func (g *Graph) forces(at []point, middle point, ideal float64) []point {
	move := make([]point, len(at))
	// A pull to the middle that just holds the push of all the others at the
	// edge of the picture, so that parts which nothing joins stay in it.
	all := float64(len(at)) * ideal * ideal
	pull := point{all / math.Pow(0.46*width, 2), all / math.Pow(0.46*height, 2)}
	for i := range at {
		for j := range at {
			if i == j {
				continue
			}
			dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
			d := math.Max(math.Hypot(dx, dy), 1)
			f := ideal * ideal / d
			move[i].x += dx / d * f
			move[i].y += dy / d * f
		}
		move[i].x += (middle.x - at[i].x) * pull.x
		move[i].y += (middle.y - at[i].y) * pull.y
	}
	for _, e := range g.Edges {
		dx, dy := at[e.To].x-at[e.From].x, at[e.To].y-at[e.From].y
		d := math.Max(math.Hypot(dx, dy), 1)
		f := d * d / ideal
		move[e.From].x += dx / d * f
		move[e.From].y += dy / d * f
		move[e.To].x -= dx / d * f
		move[e.To].y -= dy / d * f
	}
	return move
}

// separate pushes apart, a little at a time, nodes that are too near.
func separate(at []point) {
	for range 400 {
		for i := range at {
			for j := range i {
				dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
				d := math.Max(math.Hypot(dx, dy), 1)
				if d >= near {
					continue
				}
				push := (near - d) / 2 * 0.5
				at[i] = inside(point{at[i].x + dx/d*push, at[i].y + dy/d*push})
				at[j] = inside(point{at[j].x - dx/d*push, at[j].y - dy/d*push})
			}
		}
	}
}

func inside(p point) point {
	return point{math.Min(math.Max(p.x, margin), width-margin), math.Min(math.Max(p.y, margin-25), height-margin-20)}
}

// placer finds places for labels where they cover neither nodes nor each other.
type placer struct{ taken []box }

type box struct{ x1, y1, x2, y2 float64 }

func (a box) overlap(b box) float64 {
	w := math.Min(a.x2, b.x2) - math.Max(a.x1, b.x1)
	h := math.Min(a.y2, b.y2) - math.Max(a.y1, b.y1)
	if w <= 0 || h <= 0 {
		return 0
	}
	return w * h
}

// place tries places along the line from its middle outwards and takes the
// one that covers least.
func (p *placer) place(x1, y1, x2, y2, wide float64) (x, y float64) {
	best := math.Inf(1)
	var chosen box
	for _, t := range [...]float64{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74} {
		cx, cy := x1+(x2-x1)*t, y1+(y2-y1)*t
		b := box{cx - wide/2, cy - 8, cx + wide/2, cy + 8}
		covered := 0.0
		for _, other := range p.taken {
			covered += b.overlap(other)
		}
		if covered < best {
			best, x, y, chosen = covered, cx, cy, b
		}
		if covered == 0 {
			break
		}
	}
	p.taken = append(p.taken, chosen)
	return x, y
}
