package picture

import "math"

type point struct{ x, y float64 }

// layout places the nodes by springs: edges pull, all nodes push. It starts
// from a spiral and takes a fixed number of steps, so it is repeatable.
func (g *Graph) layout() []point {
	n := len(g.Nodes)
	at := make([]point, n)
	for i := range at {
		a := float64(i) * 2.39996 // the golden angle spreads any number evenly
		r := math.Sqrt(float64(i)+0.5) / math.Sqrt(float64(n)+0.5)
		at[i] = point{r * math.Cos(a), r * math.Sin(a)}
	}
	if n < 2 {
		return g.scale(at)
	}
	ideal := 1.5 / math.Sqrt(float64(n))
	const steps = 600
	for step := range steps {
		move := make([]point, n)
		for i := range at {
			for j := range at {
				if i == j {
					continue
				}
				dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
				d := math.Max(math.Hypot(dx, dy), 1e-3)
				f := ideal * ideal / d
				move[i].x += dx / d * f
				move[i].y += dy / d * f
			}
			// A weak pull to the middle keeps separate parts in the picture.
			move[i].x -= at[i].x * 0.35 * ideal
			move[i].y -= at[i].y * 0.35 * ideal
		}
		for _, e := range g.Edges {
			dx, dy := at[e.To].x-at[e.From].x, at[e.To].y-at[e.From].y
			d := math.Max(math.Hypot(dx, dy), 1e-3)
			f := d * d / ideal * 0.6
			move[e.From].x += dx / d * f
			move[e.From].y += dy / d * f
			move[e.To].x -= dx / d * f
			move[e.To].y -= dy / d * f
		}
		heat := 0.1 * (1 - float64(step)/steps)
		for i := range at {
			d := math.Max(math.Hypot(move[i].x, move[i].y), 1e-9)
			k := math.Min(d, heat) / d
			at[i].x += move[i].x * k
			at[i].y += move[i].y * k
		}
	}
	return g.scale(at)
}

// scale fits the places into the picture.
func (g *Graph) scale(at []point) []point {
	lo, hi := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, p := range at {
		lo.x, lo.y = math.Min(lo.x, p.x), math.Min(lo.y, p.y)
		hi.x, hi.y = math.Max(hi.x, p.x), math.Max(hi.y, p.y)
	}
	for i := range at {
		at[i].x = margin + (at[i].x-lo.x)/math.Max(hi.x-lo.x, 1e-9)*(width-2*margin)
		at[i].y = margin + (at[i].y-lo.y)/math.Max(hi.y-lo.y, 1e-9)*(height-2*margin-30)
	}
	return at
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
