package browsertest

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Neo4j is a page with the real Neo4j Browser.
type Neo4j struct{ *Page }

// patience is long: Neo4j Browser is large and test machines are slow.
const patience = 2 * time.Minute

// NewNeo4j is New for a page that will show Neo4j Browser.
func NewNeo4j(tb testing.TB, limit time.Duration) *Neo4j {
	tb.Helper()
	return &Neo4j{New(tb, limit)}
}

// Connect opens a deep link, logs in where that is asked for, and waits until the editor has the query of the link.
func (b *Neo4j) Connect(link, username, password, query string) {
	b.tb.Helper()
	b.Open(link)
	const field = `[data-testid="password"]`
	b.Wait(patience, `document.querySelector('`+field+`') || `+frame(":play start"))
	if Eval[bool](b.Page, `Boolean(document.querySelector('`+field+`'))`) {
		b.Fill(`[data-testid="username"]`, username)
		b.Fill(field, password)
		Eval[bool](b.Page, `document.querySelector('[data-testid="connect"]').click() || true`)
		b.Wait(patience, `!document.querySelector('`+field+`')`)
	}
	b.Wait(patience, `document.querySelector('.monaco-editor .view-lines')?.textContent.replace(/\s+/g, '').includes(`+strconv.Quote(strings.ReplaceAll(query, " ", ""))+`)`)
}

// frame is the JavaScript expression of the frame that shows the answer to a command.
func frame(command string) string {
	return fmt.Sprintf(`[...document.querySelectorAll('[data-testid="frame"]')].find((f) =>
		(f.querySelector('[data-testid="frameCommand"]')?.textContent ?? '').replace(/\s+/g, '').includes(%q.replace(/\s+/g, '')))`, command)
}

// Write puts a command into the editor.
func (b *Neo4j) Write(command string) {
	b.tb.Helper()
	b.Wait(patience, `document.querySelector('.monaco-editor textarea')`)
	Eval[bool](b.Page, `document.querySelector('.monaco-editor textarea').focus() || true`)
	b.Insert(command)
}

// Run runs what the editor has, and waits for the frame of the command, of which the beginning will do.
func (b *Neo4j) Run(command string) {
	b.tb.Helper()
	b.Wait(patience, `document.querySelector('[data-testid="editor-Run"]')?.disabled === false`)
	Eval[bool](b.Page, `document.querySelector('[data-testid="editor-Run"]').click() || true`)
	b.Wait(patience, frame(command))
}

// NextSlide turns the page of a guide in the frame of a command from page, counted from 1, to the next.
func (b *Neo4j) NextSlide(command string, page int) {
	b.tb.Helper()
	b.Wait(patience, fmt.Sprintf("%s?.textContent.includes('%d / ')", frame(command), page))
	Eval[bool](b.Page, frame(command)+`.querySelector('[data-testid="nextSlide"]').click() || true`)
}

// Take clicks on the query that the open page of a guide shows, which brings it to the editor.
func (b *Neo4j) Take(command, query string) {
	b.tb.Helper()
	b.Wait(patience, frame(command)+"?.querySelector('pre.runnable')?.textContent.trim() === "+strconv.Quote(query))
	Eval[bool](b.Page, frame(command)+".querySelector('pre.runnable').click() || true")
}

// A Shape is a node or a relationship as it is drawn.
type Shape struct{ Caption, Fill string }

// A Drawing is what a frame shows.
type Drawing struct{ Nodes, Edges []Shape }

// Drawn gives the nodes and relationships of the frame of a query, as its SVG shows them.
func (b *Neo4j) Drawn(query string) Drawing {
	b.tb.Helper()
	b.Wait(patience, frame(query)+`?.querySelector('g.node text')`)
	return Eval[Drawing](b.Page, `(() => {
		const svg = `+frame(query)+`.querySelector('g.node').closest('svg');
		const words = (g) => [...g.querySelectorAll('text')].map((t) => t.textContent.trim()).join(' ').trim();
		return {
			Nodes: [...svg.querySelectorAll('g.node')].map((g) => ({Caption: words(g), Fill: g.querySelector('circle.b-outline').getAttribute('fill')})),
			Edges: [...svg.querySelectorAll('g.relationship')].map((g) => ({Caption: words(g), Fill: g.querySelector('path').getAttribute('fill')}))};
	})()`)
}
