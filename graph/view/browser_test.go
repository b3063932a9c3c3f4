package view_test

import (
	"encoding/base64"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"entente/graph"
	"entente/graph/view"
	"entente/internal/browsertest"
)

// soon is how long the page may take for anything on a slow machine.
const soon = 30 * time.Second

// serve serves a store and gives the address.
func serve(t testing.TB, store graph.Store) string {
	t.Helper()
	server := httptest.NewServer(view.NewServer(store, view.Options{Version: "test", Fill: "entente ingest ARTICLES", Timeout: 10 * time.Second}))
	t.Cleanup(server.Close)
	return server.URL
}

// shows waits until the line of status has some words.
func shows(p *browsertest.Page, words string) {
	p.Wait(soon, `document.getElementById('status').textContent.includes(`+quoted(words)+`)`)
}

func quoted(s string) string { return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'" }

// clean checks that the page did nothing that it must not.
func clean(t *testing.T, p *browsertest.Page) {
	t.Helper()
	for _, e := range p.Errors() {
		t.Errorf("error of the page: %s", e)
	}
	for _, u := range p.Outside() {
		t.Errorf("the page asked for %s", u)
	}
}

func accessible(t *testing.T, p *browsertest.Page, where string) {
	t.Helper()
	for _, v := range p.Accessibility() {
		t.Errorf("%s: %s", where, v)
	}
}

// searchFor goes to the search box by its key and types.
func searchFor(p *browsertest.Page, words string) {
	p.Keys("/")
	p.Wait(soon, `document.activeElement.id === 'q'`)
	p.Fill("#q", words)
}

func TestViewer(t *testing.T) {
	base := serve(t, sample(t))
	p := browsertest.New(t, 4*time.Minute)
	text := func(id string) string {
		return browsertest.Eval[string](p, `document.getElementById('`+id+`').innerText`)
	}
	status := func() string { return text("status") }
	address := func() url.Values {
		u, err := url.Parse(browsertest.Eval[string](p, "location.href"))
		if err != nil {
			t.Fatal(err)
		}
		return u.Query()
	}

	// From nothing to an actor by keys alone.
	p.Open(base)
	shows(p, "strongest relations")
	searchFor(p, "japa")
	p.Wait(soon, `document.querySelector('#hits [role=option]')`)
	p.Keys(kb.ArrowDown)
	p.Keys(kb.Enter)
	shows(p, "the neighbourhood")
	if c := address()["center"]; len(c) != 1 || c[0] != japan {
		t.Fatalf("searching leads to %v", c)
	}
	before := status()
	accessible(t, p, "actor")
	p.Screenshot("viewer-graph")

	// A click on a neighbour lets the picture grow.
	p.Wait(soon, `!globalThis.ententePicture.glides`)
	at := browsertest.Eval[[2]float64](p, `(() => {
		const {sigma} = globalThis.ententePicture;
		const r = document.getElementById('graph').getBoundingClientRect();
		const q = sigma.framedGraphToViewport(sigma.getNodeDisplayData('`+usa+`'));
		return [r.x + q.x, r.y + q.y];
	})()`)
	p.ClickAt(at[0], at[1])
	p.Wait(soon, `new URLSearchParams(location.search).getAll('center').length === 2`)
	shows(p, "the neighbourhood")
	if status() == before {
		t.Errorf("nothing has grown: %s", before)
	}

	// A click on a relation shows its evidence; many lie beside each other as curves.
	const bent = `[...globalThis.ententePicture.graph.edges()].find((k) => globalThis.ententePicture.graph.getEdgeAttribute(k, 'curvature'))`
	p.Wait(soon, `!globalThis.ententePicture.glides`)
	at = browsertest.Eval[[2]float64](p, `(() => {
		const {middle} = globalThis.ententePicture.curve(`+bent+`);
		const r = document.getElementById('graph').getBoundingClientRect();
		return [r.x + middle.x, r.y + middle.y];
	})()`)
	bentKey := browsertest.Eval[string](p, bent)
	p.ClickAt(at[0], at[1])
	p.Wait(soon, `new URLSearchParams(location.search).get('edge') === `+quoted(bentKey))
	p.Wait(soon, `document.querySelector('#panel .claims li')`)

	// The keys of the picture: a relation with its evidence.
	browsertest.Eval[bool](p, `document.getElementById('graph').focus() || true`)
	p.Keys(kb.ArrowDown)
	p.Wait(soon, `document.querySelector('#panel .claims li')`)
	p.Open(base + "/?center=" + japan + "&edge=" + url.QueryEscape("country/JPN ALLIED_WITH country/USA asserted"))
	p.Wait(soon, `document.querySelectorAll('#panel .claims > li').length === 2`)
	if panel := text("panel"); !strings.Contains(panel, "its ally Japan held talks") || !strings.Contains(panel, "1 copy of this article") {
		t.Errorf("the evidence is\n%s", panel)
	}
	if n := browsertest.Eval[int](p, `document.querySelectorAll('#panel blockquote mark.subject, #panel blockquote mark.cue').length`); n == 0 {
		t.Error("no words are marked by role")
	}
	if href := browsertest.Eval[string](p, `document.querySelector('#panel cite a').href`); href != "https://news.example/talks" {
		t.Errorf("the article is at %s", href)
	}
	accessible(t, p, "evidence")
	p.Screenshot("viewer-evidence")

	// A denial is marked as one.
	p.Open(base + "/?center=country/RUS&edge=" + url.QueryEscape("country/RUS ATTACKS country/UKR asserted"))
	p.Wait(soon, `document.querySelector('#panel .claims li.denied .badge.denied')`)

	// Filters change what is shown, and the address.
	p.Click(`input[name=quad][value="4"]`)
	p.Wait(soon, `new URLSearchParams(location.search).get('quad') === '4'`)
	shows(p, "2 actors, 1 relation")

	// The table has the same, and sorts.
	p.Click("#tab-table")
	p.Wait(soon, `document.querySelectorAll('#table-view tbody tr').length === 1`)
	p.Click("#clear")
	p.Wait(soon, `document.querySelectorAll('#table-view tbody tr').length > 3`)
	p.Click("#table-view th:nth-child(5) button")
	p.Wait(soon, `document.querySelector('#table-view th:nth-child(5)').getAttribute('aria-sort') === 'ascending'`)
	accessible(t, p, "table")

	// The address of what is shown: copied, or told where the browser does not allow to copy.
	p.Click("#share")
	p.Wait(soon, `/Address copied|does not allow to copy: .*center=country%2FRUS/.test(document.getElementById('status').textContent)`)

	// The Cypher of what is shown.
	p.Click("#cypher")
	p.Wait(soon, `document.getElementById('cypher-box').open`)
	if c := text("cypher-text"); !strings.Contains(c, "'country/RUS'") || !strings.Contains(c, "RETURN a, r, b") {
		t.Errorf("the Cypher is %s", c)
	}
	accessible(t, p, "cypher")
	p.Click("#cypher-close")

	// A path and a timeline, by their addresses; dark; without movement.
	p.Prefer("prefers-color-scheme", "dark")
	p.Open(base + "/?path=" + japan + "&path=country/PRK")
	shows(p, "the shortest paths")
	accessible(t, p, "dark")
	p.Screenshot("viewer-path-dark")
	p.Open(base + "/?view=timeline&dyad=" + japan + "&dyad=" + usa)
	p.Wait(soon, `document.querySelector('#timeline-view svg rect')`)
	accessible(t, p, "timeline, dark")
	p.Prefer("prefers-color-scheme", "light")
	p.Wait(soon, `document.querySelector('#timeline-view svg rect')`)
	accessible(t, p, "timeline")
	p.Screenshot("viewer-timeline")
	p.Prefer("prefers-reduced-motion", "reduce")
	p.Open(base + "/?center=" + japan)
	shows(p, "the neighbourhood")
	p.Click("#theme")
	p.Wait(soon, `document.documentElement.dataset.theme === 'dark'`)
	p.Screenshot("viewer-graph-dark")
	p.Click("#theme")

	// Each way of saving starts a download.
	browsertest.Eval[bool](p, `(() => {
		window.saved = [];
		HTMLAnchorElement.prototype.click = function () { window.saved.push([this.download, this.href.slice(0, 5), new URL(this.href).pathname]); };
		return true;
	})()`)
	for _, kind := range []string{"png", "svg", "csv", "graphml"} {
		browsertest.Eval[bool](p, `(() => { const e = document.getElementById('export'); e.value = '`+kind+`'; e.dispatchEvent(new Event('change')); return true })()`)
		p.Wait(soon, `window.saved.some(([name]) => name === 'entente.`+kind+`')`)
	}

	// A narrow window has all below each other, and nothing sticks out.
	p.Size(390, 844)
	p.Open(base + "/?center=" + japan + "&edge=" + url.QueryEscape("country/JPN ALLIED_WITH country/USA asserted"))
	p.Wait(soon, `document.querySelectorAll('#panel .claims > li').length === 2`)
	if wide := browsertest.Eval[int](p, "document.documentElement.scrollWidth"); wide > 390 {
		t.Errorf("in a window of 390 the page is %d wide", wide)
	}
	if high := browsertest.Eval[float64](p, "document.querySelector('#graph canvas').getBoundingClientRect().height"); high < 400 {
		t.Errorf("in a narrow window the picture is %v high", high)
	}
	accessible(t, p, "narrow")
	p.Screenshot("viewer-narrow")
	browsertest.Eval[bool](p, "(scrollTo(0, document.body.scrollHeight), true)")
	p.Screenshot("viewer-narrow-end")
	p.Size(1400, 900)
	p.Open(base + "/?center=" + japan)
	shows(p, "the neighbourhood")

	// Pictures to keep.
	if svg := browsertest.Eval[string](p, `import('./drawing.js').then((m) => m.drawing(globalThis.ententePicture))`); !strings.HasPrefix(svg, "<svg") || strings.Count(svg, "<circle") < 5 || !strings.Contains(svg, ">Japan<") {
		t.Errorf("the SVG is %.300s", svg)
	}
	png := browsertest.Eval[string](p, `import('./drawing.js').then((m) => m.png(globalThis.ententePicture)).then((b) => b.arrayBuffer()).then((a) => btoa(String.fromCharCode(...new Uint8Array(a.slice(0, 8)))))`)
	if head, err := base64.StdEncoding.DecodeString(png); err != nil || !strings.HasPrefix(string(head), "\x89PNG") {
		t.Errorf("the PNG begins with %q", head)
	}
	clean(t, p)
}

// Names that want to be markup, scripts, formulas or a mess are names.
func TestViewerHostileNames(t *testing.T) {
	store := sample(t)
	load(t, store, hostile())
	base := serve(t, store)
	p := browsertest.New(t, 2*time.Minute)
	p.Open(base + "/?center=" + japan)
	shows(p, "the neighbourhood")
	for _, id := range "abcdefgh" {
		p.Open(base + "/?view=table&center=" + japan + "&edge=" + url.QueryEscape("organization/hostile-"+string(id)+" CRITICIZES country/JPN asserted"))
		p.Wait(soon, `document.querySelector('#panel .claims li')`)
	}
	p.Open(base)
	shows(p, "strongest relations")
	searchFor(p, "hostile")
	p.Wait(soon, `document.querySelectorAll('#hits [role=option]').length === 8`)
	p.Screenshot("viewer-hostile")
	if browsertest.Eval[bool](p, "'hacked' in window") {
		t.Error("a name ran as a script")
	}
	if n := browsertest.Eval[int](p, `document.querySelectorAll('script:not([src]), main img, aside img, [onload], [onerror], [onmouseover], a[href^="javascript:"]').length`); n > 0 {
		t.Errorf("%d elements came out of names", n)
	}
	if wide := browsertest.Eval[bool](p, "document.documentElement.scrollWidth > innerWidth"); wide {
		t.Error("a long name makes the page wider than the window")
	}
	if longest := browsertest.Eval[int](p, `Math.max(...[...document.querySelectorAll('bdi')].map((e) => e.textContent.length))`); longest > 130 {
		t.Errorf("a name of %d letters is shown whole", longest)
	}
	clean(t, p)
}

func TestViewerUnknownActor(t *testing.T) {
	base := serve(t, sample(t))
	p := browsertest.New(t, time.Minute)
	p.Open(base)
	shows(p, "strongest relations")
	searchFor(p, "Jaapn")
	p.Wait(soon, `document.querySelector('#hits .near')`)
	if got := browsertest.Eval[string](p, `document.getElementById('hits').innerText`); !strings.Contains(got, "no actor called “Jaapn”") || !strings.Contains(got, "Japan") {
		t.Errorf("it says %q", got)
	}
	p.Keys(kb.ArrowDown)
	p.Keys(kb.ArrowDown)
	p.Keys(kb.Enter) // the name that was offered, which is searched
	p.Wait(soon, `document.querySelector('#hits [role=option] small')`)
	p.Keys(kb.Enter)
	shows(p, "the neighbourhood")
	p.Open(base + "/?center=country/XXX")
	p.Wait(soon, `document.getElementById('banner').innerText.includes('no entity')`)
	clean(t, p)
}

func TestViewerEmptyGraph(t *testing.T) {
	p := browsertest.New(t, time.Minute)
	p.Open(serve(t, empty(t)))
	p.Wait(soon, `document.getElementById('banner').innerText.includes('entente ingest ARTICLES')`)
	accessible(t, p, "empty graph")
	clean(t, p)
}
