package view_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

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

// dragging gives a script that takes what is at a place by the mouse and moves it in each frame for some seconds; its
// value are frames per second. A frame counts when the picture of the one before has been drawn, not only asked for.
func dragging(at string, seconds int) string {
	return fmt.Sprintf(`new Promise((done) => {
	const {sigma, graph} = globalThis.ententePicture;
	const hub = graph.nodes().reduce((a, b) => (graph.degree(a) >= graph.degree(b) ? a : b));
	const canvas = document.querySelector('#graph canvas.sigma-mouse');
	const box = canvas.getBoundingClientRect();
	const at = %s;
	const send = (to, type, x, y) => to.dispatchEvent(new MouseEvent(type, {clientX: box.x + x, clientY: box.y + y, bubbles: true, button: 0, buttons: 1}));
	send(canvas, 'mousemove', at.x, at.y);
	send(canvas, 'mousedown', at.x, at.y);
	const gl = sigma.webGLContexts.nodes;
	const pixel = new Uint8Array(4);
	sigma.on('afterRender', () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)); // waits for the drawing
	let begin, frames = 0;
	const step = () => {
		if (frames === 3) begin = performance.now(); // the first ones prepare
		const t = performance.now() - begin;
		if (t > %d) {
			sigma.removeAllListeners('afterRender');
			sigma.on('afterRender', () => globalThis.ententePicture.drawMarks());
			send(document, 'mouseup', at.x, at.y);
			return done((frames - 3) / t * 1000);
		}
		frames++;
		send(document, 'mousemove', at.x + 80 * Math.sin(frames / 10), at.y + 80 * Math.cos(frames / 10));
		requestAnimationFrame(step);
	};
	requestAnimationFrame(step);
})`, at, seconds*1000)
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

// corner is a place of the picture where nothing is.
const corner = "{x: 4, y: 4}"

// BenchmarkViewer measures what a reader feels at 5,000 actors and 20,000 relations: the size of the page with all that
// it loads, the time to the first picture of 250 and of all relations, and frames per second while a node, and while the
// whole picture, is dragged. The browser draws with the processor; with a graphics card it is faster. Figures of a
// machine that is busy with other things say little: idle-fps should be near 60, and the pictures of 250 relations are
// moved for comparison.
func BenchmarkViewer(b *testing.B) {
	base := serve(b, big(b, 5000, 20000))
	for b.Loop() {
		p := browsertest.New(b, 5*time.Minute)
		first := func(address string) float64 {
			p.Open(address)
			p.Wait(2*time.Minute, `performance.getEntriesByName('picture').length`)
			return browsertest.Eval[float64](p, `performance.getEntriesByName('picture')[0].startTime`)
		}
		fps := func(name, at string) {
			b.ReportMetric(browsertest.Eval[float64](p, dragging(at, 3)), name)
		}
		small := first(base)
		b.ReportMetric(float64(p.Bytes())/1024, "page-KB")
		b.ReportMetric(small, "first-250-ms")
		b.ReportMetric(browsertest.Eval[float64](p, idle), "idle-fps")
		fps("drag-250-fps", hub)
		fps("pan-250-fps", corner)
		b.ReportMetric(first(base+"/?limit=20000"), "first-20000-ms")
		if n := browsertest.Eval[int](p, "globalThis.ententePicture.graph.size"); n < 19000 {
			b.Fatalf("only %d relations are drawn", n)
		}
		p.Screenshot("viewer-20000")
		fps("drag-fps", hub)
		fps("pan-fps", corner)
	}
}

// A big picture can be used like a small one: its relations are clicked, its actors dragged, and it is moved.
func TestViewerBigPicture(t *testing.T) {
	base := serve(t, big(t, 400, 3200))
	p := browsertest.New(t, 2*time.Minute)
	p.Open(base + "/?limit=20000")
	p.Wait(soon, `globalThis.ententePicture?.big && performance.getEntriesByName('picture').length`)
	// A relation that is the nearest to its own middle is the one that a click there means.
	type target struct {
		Key  string
		X, Y float64
	}
	want := browsertest.Eval[target](p, `import('./picking.js').then(({nearestEdge}) => {
		const {sigma, graph} = globalThis.ententePicture;
		const box = document.getElementById('graph').getBoundingClientRect();
		for (const key of graph.edges()) {
			const {middle} = globalThis.ententePicture.curve(key);
			const [X, Y] = [Math.round(box.x + middle.x), Math.round(box.y + middle.y)]; // a mouse has whole places
			const at = {x: X - box.x, y: Y - box.y};
			if (nearestEdge(globalThis.ententePicture, at) === key && !sigma.getNodeAtPosition(at)) return {Key: key, X, Y};
		}
		return {Key: '', X: 0, Y: 0};
	})`)
	p.ClickAt(want.X, want.Y)
	p.Wait(soon, `new URLSearchParams(location.search).get('edge') === `+quoted(want.Key))
	p.Wait(soon, `document.querySelector('#panel .claims li')`)
	p.Keys(kb.Escape)

	place := `(() => { const {graph} = globalThis.ententePicture; const hub = graph.nodes().reduce((a, b) => (graph.degree(a) >= graph.degree(b) ? a : b)); const {x, y} = graph.getNodeAttributes(hub); return [x, y] })()`
	before := browsertest.Eval[[2]float64](p, place)
	if fps := browsertest.Eval[float64](p, dragging(hub, 1)); fps <= 0 {
		t.Errorf("%v frames per second", fps)
	}
	p.Wait(soon, `!globalThis.ententePicture.moves()`)
	after := browsertest.Eval[[2]float64](p, place)
	if before == after {
		t.Error("the actor was dragged, and stands where it stood")
	}
	camera := `(() => { const {x, y} = globalThis.ententePicture.sigma.getCamera().getState(); return [x, y] })()`
	before = browsertest.Eval[[2]float64](p, camera)
	browsertest.Eval[float64](p, dragging(corner, 1))
	if after := browsertest.Eval[[2]float64](p, camera); before == after {
		t.Error("the picture was dragged, and stands where it stood")
	}
	// At rest all is there again.
	p.Wait(soon, `!globalThis.ententePicture.moves()`)
	if n := browsertest.Eval[int](p, drawnLines); n < 1000 {
		t.Errorf("only %d points of lines are drawn after moving", n)
	}
	clean(t, p)
}

// drawnLines counts the points of the screen that lines cover.
const drawnLines = `(() => {
	const {sigma} = globalThis.ententePicture;
	const gl = sigma.webGLContexts.edges;
	sigma.render();
	const all = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
	gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, all);
	return all.reduce((n, v, i) => n + (i % 4 === 3 && v > 0 ? 1 : 0), 0);
})()`
