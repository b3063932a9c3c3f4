package view_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/browsertest"
)

// big gives a graph of about as many actors and edges, few actors with very many of them, as in news.
func big(b testing.TB, actors, edges int) graph.Store {
	b.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	build := graphtest.NewBuilder()
	id := func(i int) string { return fmt.Sprintf("organization/actor-%d", i) }
	for i := range actors {
		build.Add(graph.Entity{ID: id(i), Name: fmt.Sprintf("Actor %d", i), Type: "Organization"})
	}
	relations := []string{"MEETS", "CRITICIZES", "SUPPORTS", "ALLIED_WITH", "COOPERATES_WITH", "ATTACKS", "SUPPLIES", "ACCUSES"}
	build.Document("big", "2024-07-28", "Paper").Sentence("Much was said by many about all the others in these days of talks.")
	have := map[string]bool{}
	for n := 0; len(have) < edges; n++ {
		x, y := n%actors, int(math.Pow(float64(actors), r.Float64()))-1
		relation := relations[r.IntN(len(relations))]
		key := fmt.Sprint(min(x, y), relation, max(x, y))
		if x == y || have[key] {
			continue
		}
		have[key] = true
		build.Claim(id(x), relation, id(y), func(c *graph.Claim) { c.Cue.Start += n })
	}
	s := empty(b)
	load(b, s, build.Batch())
	return s
}

// dragging gives a script that takes what is at a place by the mouse and moves it in each frame for three seconds; its
// value are frames per second.
func dragging(at string) string {
	return `new Promise((done) => {
	const {sigma, graph} = globalThis.ententePicture;
	const hub = graph.nodes().reduce((a, b) => (graph.degree(a) >= graph.degree(b) ? a : b));
	const canvas = document.querySelector('#graph canvas.sigma-mouse');
	const box = canvas.getBoundingClientRect();
	const at = ` + at + `;
	const send = (to, type, x, y) => to.dispatchEvent(new MouseEvent(type, {clientX: box.x + x, clientY: box.y + y, bubbles: true, button: 0, buttons: 1}));
	send(canvas, 'mousemove', at.x, at.y);
	send(canvas, 'mousedown', at.x, at.y);
	let begin, frames = 0;
	const step = () => {
		begin ??= performance.now();
		const t = performance.now() - begin;
		if (t > 3000) {
			send(document, 'mouseup', at.x, at.y);
			return done(frames / t * 1000);
		}
		frames++;
		send(document, 'mousemove', at.x + 80 * Math.sin(t / 200), at.y + 80 * Math.cos(t / 200));
		requestAnimationFrame(step);
	};
	requestAnimationFrame(step);
})`
}

// idle counts the frames of a page on which nothing moves: what the machine has to give.
const idle = `new Promise((done) => {
	const begin = performance.now();
	let frames = 0;
	const step = () => (performance.now() - begin > 2000 ? done(frames / (performance.now() - begin) * 1000) : (frames++, requestAnimationFrame(step)));
	requestAnimationFrame(step);
})`

// hub is the place of the actor with most relations.
const hub = "sigma.framedGraphToViewport(sigma.getNodeDisplayData(hub))"

// BenchmarkViewer measures what a reader feels at 5,000 actors and 20,000 relations: the size of the page with all that
// it loads, the time to the first picture of 250 and of all relations, and frames per second while a node, and while the
// whole picture, is dragged; drag-250-fps is a node of the small picture. The browser draws with the processor; with a graphics card it is faster. Figures of a
// machine that is busy with other things say nothing: idle-fps should be near 60.
func BenchmarkViewer(b *testing.B) {
	base := serve(b, big(b, 5000, 20000))
	for b.Loop() {
		p := browsertest.New(b, 5*time.Minute)
		first := func(address string) float64 {
			p.Open(address)
			p.Wait(2*time.Minute, `performance.getEntriesByName('picture').length`)
			return browsertest.Eval[float64](p, `performance.getEntriesByName('picture')[0].startTime`)
		}
		small := first(base)
		b.ReportMetric(float64(p.Bytes())/1024, "page-KB")
		b.ReportMetric(small, "first-250-ms")
		b.ReportMetric(browsertest.Eval[float64](p, dragging(hub)), "drag-250-fps")
		b.ReportMetric(first(base+"/?limit=20000"), "first-20000-ms")
		if n := browsertest.Eval[int](p, "globalThis.ententePicture.graph.size"); n < 19000 {
			b.Fatalf("only %d relations are drawn", n)
		}
		b.ReportMetric(browsertest.Eval[float64](p, idle), "idle-fps")
		b.ReportMetric(browsertest.Eval[float64](p, dragging(hub)), "drag-fps")
		b.ReportMetric(browsertest.Eval[float64](p, dragging("{x: 4, y: 4}")), "pan-fps")
		p.Screenshot("viewer-20000")
	}
}
