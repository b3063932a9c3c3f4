// Package browsertest gives tests a headless Chromium that reaches nothing but this machine.
//
// The browser is the one that ENTENTE_TEST_CHROMIUM names, else Debian's chromium or Google's chrome from the path. Where
// there is none the test is skipped with a loud line, and fails if CI=true. Chromium resolves no name but localhost, and
// what pages ask for beyond loopback all the same is recorded: see Page.Outside. Errors of scripts and violations of a
// page's security policy are recorded too: see Page.Errors.
package browsertest

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// find gives the path of a Chromium, or why there is none.
func find() (path, skip string) {
	if path := os.Getenv("ENTENTE_TEST_CHROMIUM"); path != "" {
		return path, ""
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, ""
		}
	}
	return "", "no Chromium: install it (Debian: apt-get install chromium), or name one in ENTENTE_TEST_CHROMIUM"
}

// A Page is a tab of the browser.
type Page struct {
	ctx context.Context
	tb  testing.TB

	mu      sync.Mutex
	outside []string
	reached []string
	errors  []string
	bytes   map[network.RequestID]float64
}

// New starts a browser with one tab for the test. It ends with the test, or after limit, when whatever waits fails.
func New(tb testing.TB, limit time.Duration) *Page {
	tb.Helper()
	path, skip := find()
	switch {
	case path == "" && os.Getenv("CI") == "true":
		tb.Fatalf("browsertest: %s; CI=true forbids to skip", skip)
	case path == "":
		fmt.Fprintf(os.Stderr, "\n!!!!!! SKIPPED %s: NO BROWSER: %s\n\n", tb.Name(), skip)
		tb.Skip(skip)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.WindowSize(1400, 900),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"),
		chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true), // WebGL without a graphics card
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-domain-reliability", true),
		chromedp.NoSandbox, // root, as in containers, cannot have one; the pages are our own
	)
	ctx, cancelTime := context.WithTimeout(context.Background(), limit)
	ctx, cancelBrowser := chromedp.NewExecAllocator(ctx, options...)
	p := &Page{tb: tb, bytes: map[network.RequestID]float64{}}
	ctx, cancelTab := chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {}), chromedp.WithListener(p.hear))
	p.ctx = ctx
	tb.Cleanup(func() {
		_ = chromedp.Cancel(ctx)
		cancelTab()
		cancelBrowser()
		cancelTime()
	})
	_, err := chromedp.Call(ctx, network.Enable, network.EnableParams{})
	if err == nil {
		_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	}
	if err != nil {
		tb.Fatalf("browsertest: %s does not start: %v", path, err)
	}
	return p
}

// hear records what the browser tells of itself.
func (p *Page) hear(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if !local(e.Request.URL) {
			p.outside = append(p.outside, e.Request.URL)
		}
	case *network.EventWebSocketCreated:
		if !local(e.URL) {
			p.outside = append(p.outside, e.URL)
		}
	case *network.EventResponseReceived:
		if !local(e.Response.URL) {
			p.reached = append(p.reached, e.Response.URL)
		}
	case *network.EventLoadingFinished:
		p.bytes[e.RequestID] = e.EncodedDataLength
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
		p.errors = append(p.errors, text)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError && e.Entry.Source != log.EntrySourceNetwork {
			p.errors = append(p.errors, e.Entry.Text)
		}
	}
}

// local tells whether an address stays on this machine.
func local(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Host == "" || u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

// Outside lists the addresses beyond this machine that were asked for.
func (p *Page) Outside() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.outside...)
}

// Reached lists the addresses beyond this machine that answered; there should be none, whatever a page asks for.
func (p *Page) Reached() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.reached...)
}

// Errors lists uncaught errors of scripts, violations of the security policy and the like.
func (p *Page) Errors() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.errors...)
}

// Bytes counts what came over the network since the page was made.
func (p *Page) Bytes() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	sum := 0.0
	for _, n := range p.bytes {
		sum += n
	}
	return int(sum)
}

// Do runs actions of chromedp and fails the test when one does.
func (p *Page) Do(actions ...chromedp.Action[chromedp.Void]) {
	p.tb.Helper()
	p.check(chromedp.Do(p.ctx, actions...))
}

func (p *Page) check(err error) {
	p.tb.Helper()
	if err != nil {
		p.Screenshot("failed-" + strings.ReplaceAll(p.tb.Name(), "/", "-"))
		p.tb.Fatalf("browsertest: %v\nerrors of the page: %q", err, p.Errors())
	}
}

// Open goes to an address.
func (p *Page) Open(address string) {
	p.tb.Helper()
	p.Do(chromedp.Navigate(address))
}

// Eval gives the value of a JavaScript expression; a promise is waited for.
func Eval[T any](p *Page, expression string) T {
	p.tb.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	p.check(err)
	return v
}

// Wait waits until a JavaScript expression is true, and fails the test after limit, with what else holds then.
func (p *Page) Wait(limit time.Duration, expression string) {
	p.tb.Helper()
	for deadline := time.Now().Add(limit); ; time.Sleep(50 * time.Millisecond) {
		if Eval[bool](p, "Boolean("+expression+")") {
			return
		}
		if time.Now().After(deadline) {
			p.Screenshot("failed-" + strings.ReplaceAll(p.tb.Name(), "/", "-"))
			p.tb.Fatalf("browsertest: not true within %v: %s\nerrors of the page: %q\ntext of the page: %.600s", limit, expression, p.Errors(), Eval[string](p, "document.body.innerText"))
		}
	}
}

// Click clicks the first element of a selector with the mouse.
func (p *Page) Click(selector string) {
	p.tb.Helper()
	p.Do(chromedp.Click(chromedp.CSS(selector)))
}

// Keys types keys where the focus is, those of package kb included.
func (p *Page) Keys(keys string) {
	p.tb.Helper()
	p.Do(chromedp.KeyEvent(keys))
}

// ClickAt clicks at a place of the window, in CSS pixels.
func (p *Page) ClickAt(x, y float64) {
	p.tb.Helper()
	p.Do(chromedp.MouseClickXY(x, y))
}

// Prefer sets what the reader prefers: "prefers-color-scheme" "dark", "prefers-reduced-motion" "reduce"…
func (p *Page) Prefer(feature, value string) {
	p.tb.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: feature, Value: value}}})
	p.check(err)
}

// Size makes the window of the page so large, in CSS pixels.
func (p *Page) Size(width, height int64) {
	p.tb.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1})
	p.check(err)
}

// Capture gives a picture of the page as PNG.
func (p *Page) Capture() []byte {
	p.tb.Helper()
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	p.check(err)
	return png
}

// Screenshot keeps a picture of the page as an artefact: NAME.png in the folder that ENTENTE_ARTEFACTS names, by default
// artifacts at the root of the repository. It does not fail the test.
func (p *Page) Screenshot(name string) {
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.tb.Logf("no screenshot: %v", err)
		return
	}
	dir := os.Getenv("ENTENTE_ARTEFACTS")
	if dir == "" {
		dir = filepath.Join(root(), "artifacts")
	}
	err = os.MkdirAll(dir, 0o755)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644)
	}
	if err != nil {
		p.tb.Logf("no screenshot: %v", err)
	}
}

// root is the folder of go.mod above the working directory.
func root() string {
	for dir := "."; ; dir = filepath.Join("..", dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil || len(dir) > 100 {
			return dir
		}
	}
}

// Insert types text where the focus is, as pasting does, without what an editor adds to keys.
func (p *Page) Insert(text string) {
	p.tb.Helper()
	_, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: text})
	p.check(err)
}

// Fill replaces what stands in a field.
func (p *Page) Fill(selector, text string) {
	p.tb.Helper()
	Eval[bool](p, fmt.Sprintf("(() => { const e = document.querySelector(%q); e.focus(); e.select(); return true })()", selector))
	p.Insert(text)
}
