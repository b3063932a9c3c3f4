package picture

import "math"

// star tells whether all edges meet in one of at least four nodes, and in which. By springs such a picture has nodes on
// the lines that lead to others.
func (g *Graph) star() (hub int, ok bool) {
	if len(g.Nodes) < 4 || len(g.Edges) < len(g.Nodes)-1 {
		return 0, false
	}
	for _, hub := range []int{g.Edges[0].From, g.Edges[0].To} {
		ok = true
		for _, e := range g.Edges {
			ok = ok && (e.From == hub) != (e.To == hub)
		}
		if ok {
			return hub, true
		}
	}
	return 0, false
}

// ring puts the hub in the middle and the others on an ellipse around it, each as far from the next.
func (g *Graph) ring(hub int) []point {
	middle := point{width / 2, (height - 30) / 2}
	on := func(angle float64) point {
		return point{middle.x + (width/2-margin)*math.Sin(angle), middle.y - (middle.y-margin+20)*math.Cos(angle)}
	}
	const pieces = 3600
	long := make([]float64, pieces+1) // of the way from the top
	for i := range pieces {
		p, q := on(2*math.Pi*float64(i)/pieces), on(2*math.Pi*float64(i+1)/pieces)
		long[i+1] = long[i] + math.Hypot(q.x-p.x, q.y-p.y)
	}
	at := make([]point, len(g.Nodes))
	at[hub] = middle
	piece, placed := 0, 0
	for i := range at {
		if i == hub {
			continue
		}
		for long[piece] < long[pieces]*float64(placed)/float64(len(at)-1) {
			piece++
		}
		at[i] = on(2 * math.Pi * float64(piece) / pieces)
		placed++
	}
	return at
}
