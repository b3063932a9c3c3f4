package collect

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"entente/ingest/queue"
	"entente/ingest/sources"
	"entente/ingest/state"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// start is when the clock of a bench begins.
var start = time.Date(2024, 7, 28, 10, 0, 0, 0, time.UTC)

// bench is a collector over a real state and queue, with a clock that the test
// sets and a worker that says of each document what the test wants.
type bench struct {
	*Collector
	db  *state.DB
	src sources.Source

	mu     sync.Mutex
	now    time.Time
	status string   // that the worker tells
	docs   []string // that it had, as "url text"
}

// newBench makes a bench for one source of a file, given by its fields.
func newBench(t *testing.T, fields string) *bench {
	t.Helper()
	dir := t.TempDir()
	cfg, err := sources.Parse(filepath.Join(dir, "feeds.yaml"), []byte(
		"defaults: {allow_private: true, rate: 5000, timeout: 5s, retry_after: 1m, retry_attempts: 3, robots: false}\nsources:\n- {name: s, "+fields+"}\n"))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{now: start, status: "loaded", src: cfg.Sources[0]}
	if b.db, err = state.Open(t.Context(), cfg.State); err != nil {
		t.Fatal(err)
	}
	q := queue.NewLocal(8)
	b.Collector, err = New(t.Context(), cfg.Sources, Options{State: b.db, Queue: q, UserAgent: "entente/test", Attached: true, Now: b.clock})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() { _ = q.Results(ctx, func(r queue.Result) error { return b.Take(ctx, r) }) })
	all.Go(func() { b.work(ctx, q) })
	t.Cleanup(func() {
		cancel()
		all.Wait()
		b.Close()
		q.Close()
		_ = b.db.Close()
	})
	return b
}

func (b *bench) clock() time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.now
}

func (b *bench) later(d time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.now = b.now.Add(d)
}

func (b *bench) work(ctx context.Context, q *queue.Local) {
	for ctx.Err() == nil {
		got, _ := q.Receive(ctx, 4, time.Second)
		for _, d := range got {
			b.mu.Lock()
			b.docs = append(b.docs, d.Task().Doc.URL+" "+strings.TrimSpace(d.Task().Doc.Text))
			status := b.status
			b.mu.Unlock()
			_ = d.Done(ctx, d.Task().Result(status, "document/"+d.Task().Doc.URL, ""))
		}
	}
}

// look runs once and gives the report and how the items stand.
func (b *bench) look(t *testing.T) (Report, []state.Item) {
	t.Helper()
	rep, err := b.Run(t.Context(), b.src)
	if err != nil {
		t.Fatal(err)
	}
	items, err := b.db.Items(t.Context(), "", 1000, state.Statuses...)
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(items, func(x, y state.Item) int { return strings.Compare(x.Key, y.Key) })
	return rep, items
}

// site serves pages by path; a page that begins with a number is that status.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	pages map[string]string
	tag   bool // send ETags
	asked []string
}

func newSite(t *testing.T, pages map[string]string) *site {
	t.Helper()
	s := &site{pages: pages}
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(s.Close)
	return s
}

func (s *site) serve(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	body, ok := s.pages[r.URL.Path]
	body = strings.ReplaceAll(body, "SITE", s.URL)
	var status int
	if _, err := fmt.Sscanf(body, "%3d ", &status); err == nil && status >= 300 {
		_, where, _ := strings.Cut(body, " ")
		if status < 400 {
			http.Redirect(w, r, where, status)
			return
		}
		w.Header().Set("Retry-After", "60") // so that it is not asked again at once
		w.WriteHeader(status)
		return
	}
	tag := fmt.Sprintf("%q", fmt.Sprint(len(body), strings.Count(body, "e")))
	if s.tag && ok {
		w.Header().Set("ETag", tag)
		if r.Header.Get("If-None-Match") == tag {
			s.asked = append(s.asked, r.URL.Path+" 304")
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	s.asked = append(s.asked, r.URL.Path)
	if !ok {
		http.NotFound(w, r)
		return
	}
	if strings.HasPrefix(body, "<p>") {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
	}
	fmt.Fprint(w, body)
}

func (s *site) set(path, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[path] = body
}

// requests gives what was asked for since the last call.
func (s *site) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.asked
	s.asked = nil
	return out
}

// Each way in which an item can end, and what is remembered of it.
func TestItemsEnd(t *testing.T) {
	s := newSite(t, map[string]string{
		"/list": "SITE/good\nSITE/gone\nSITE/down\nSITE/pdf\nSITE/loop\nSITE/busy\nSITE/login\n",
		"/good": "<p>Japan criticized China on Monday.</p>", "/down": "503 ", "/busy": "429 ", "/pdf": "%PDF-1.7 x", "/loop": "302 /loop", "/login": "302 /signin",
		"/signin": `<p><title>Log in</title><form><input type="password"></form>Log in here.</p>`,
	})
	b := newBench(t, "kind: urls, recheck: 0s, url: '"+s.URL+"/list'")
	rep, items := b.look(t)
	if rep.Found != 7 || rep.Fresh != 7 || rep.Due != 7 || rep.Error != nil {
		t.Errorf("%+v", rep)
	}
	want := map[string]string{
		"/good": "loaded ", "/gone": "skipped the server answered 404 Not Found", "/down": "failed the server answered 503", "/loop": "skipped redirect refused",
		"/pdf": "skipped the server sends", "/busy": "failed the server answered 429", "/login": "skipped a login page",
	}
	for _, it := range items {
		path := it.URL[strings.LastIndexByte(it.URL, '/'):]
		if got := string(it.Status) + " " + it.Reason; !strings.HasPrefix(got, want[path]) || want[path] == "" {
			t.Errorf("%s ended as %q, want %q", path, got, want[path])
		}
		if it.Status == state.Failed && !it.Next.Equal(start.Add(time.Minute)) {
			t.Errorf("%s is tried again at %s", path, it.Next)
		}
	}
	// Those that failed are tried again in time, and given up in the end.
	for i, wait := range []time.Duration{30 * time.Second, 31 * time.Second, 3 * time.Minute, 24 * time.Hour} {
		b.later(wait)
		if rep, _ := b.look(t); rep.Due != []int{0, 2, 2, 0}[i] {
			t.Errorf("after %s more %d were due", wait, rep.Due)
		}
	}
	n, err := b.db.Count(t.Context(), "")
	if err != nil || n[state.Dead] != 2 || n[state.Failed]+n[state.Pending]+n[state.Queued] != 0 {
		t.Errorf("%v, %v", n, err)
	}
}

// What the worker says is what becomes of the item, and a failure of its is
// tried again.
func TestWorkerResults(t *testing.T) {
	for _, status := range []state.Status{state.Loaded, state.Copy, state.Skipped, state.Failed} {
		s := newSite(t, map[string]string{"/list": "SITE/a\n", "/a": "<p>Japan criticized China.</p>"})
		b := newBench(t, "kind: urls, url: '"+s.URL+"/list'")
		b.status = string(status)
		if _, items := b.look(t); len(items) != 1 || items[0].Status != status {
			t.Errorf("%s: %+v", status, items)
		}
	}
}

// An article whose list does not tell of changes is looked at again after a
// day: for nothing with an ETag and with the same text, as a new version when
// it was corrected; and trouble on the way takes nothing away.
func TestRecheck(t *testing.T) {
	for _, tags := range []bool{true, false} {
		t.Run(fmt.Sprint("ETags ", tags), func(t *testing.T) {
			s := newSite(t, map[string]string{"/list": "SITE/a\n", "/a": "<p>Japan criticized China on Monday.</p>"})
			s.tag = tags
			b := newBench(t, "kind: urls, url: '"+s.URL+"/list', recheck: 1d, recheck_for: 4d")
			b.look(t)
			s.requests()
			step := func(wait time.Duration, wantDue int, wantStatus state.Status, reason string) {
				t.Helper()
				b.later(wait)
				rep, items := b.look(t)
				if rep.Due != wantDue || items[0].Status != wantStatus || !strings.HasPrefix(items[0].Reason, reason) || items[0].Document == "" {
					t.Errorf("due %d, %s: %q", rep.Due, items[0].Status, items[0].Reason)
				}
			}
			step(23*time.Hour, 0, state.Loaded, "")
			step(time.Hour, 1, state.Unchanged, "")
			if asked := strings.Join(s.requests(), " "); strings.Contains(asked, "/a 304") != tags || !strings.Contains(asked, "/a") {
				t.Errorf("asked for %s", asked)
			}
			if len(b.docs) != 1 {
				t.Errorf("the worker had %v", b.docs)
			}
			s.set("/a", "503 ")
			step(24*time.Hour, 1, state.Unchanged, "it could not be looked at again: the server answered 503")
			s.set("/a", "<p>Japan criticized China on Tuesday.</p>")
			step(24*time.Hour, 1, state.Loaded, "")
			if len(b.docs) != 2 || !strings.Contains(b.docs[1], "Tuesday") {
				t.Errorf("the worker had %v", b.docs)
			}
			step(24*time.Hour, 0, state.Loaded, "") // too old by now
		})
	}
}

// With recheck off, or where it makes no sense, nothing is asked for again.
func TestNoRecheck(t *testing.T) {
	rss := `<rss version="2.0"><channel><title>T</title><item><link>SITE/a</link><guid>1</guid><title>A</title><description>d</description>` +
		`<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Japan criticized China.&lt;/p&gt;</content:encoded></item></channel></rss>`
	dated := `<urlset><url><loc>SITE/a</loc><lastmod>2024-07-28</lastmod></url></urlset>`
	for name, tt := range map[string]struct{ fields, list string }{
		"off":              {"kind: urls, recheck: 0s", "SITE/a\n"},
		"text in the feed": {"kind: feed, text: feed", rss},
		"a dated list":     {"kind: sitemap", dated},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, map[string]string{"/list": tt.list, "/a": "<p>Japan criticized China.</p>"})
			b := newBench(t, tt.fields+", url: '"+s.URL+"/list'")
			if rep, items := b.look(t); rep.Due != 1 || items[0].Status != state.Loaded {
				t.Fatalf("%+v %+v", rep, items)
			}
			b.later(25 * time.Hour)
			if rep, _ := b.look(t); rep.Due != 0 {
				t.Errorf("%d are due again", rep.Due)
			}
		})
	}
}

// A dry run tells what a run would do and does none of it.
func TestPreview(t *testing.T) {
	s := newSite(t, map[string]string{"/list": "SITE/a\nSITE/b\n", "/a": "<p>Japan criticized China.</p>"})
	b := newBench(t, "kind: urls, url: '"+s.URL+"/list'")
	for range 2 {
		rep, err := b.Preview(t.Context(), b.src)
		if err != nil || rep.Fresh != 2 || len(rep.Would) != 2 || rep.Run != 0 {
			t.Errorf("%+v, %v", rep, err)
		}
	}
	if n, err := b.db.Count(t.Context(), ""); err != nil || len(n) != 0 {
		t.Errorf("%v, %v", n, err)
	}
	b.look(t)
	if rep, err := b.Preview(t.Context(), b.src); err != nil || rep.Fresh != 0 || len(rep.Would) != 0 {
		t.Errorf("%+v, %v", rep, err)
	}
}

// A run that is stopped leaves what it did not do for the next.
func TestRunStops(t *testing.T) {
	s := newSite(t, map[string]string{"/list": "SITE/a\n", "/a": "<p>Japan criticized China.</p>"})
	b := newBench(t, "kind: urls, url: '"+s.URL+"/list'")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := b.Run(ctx, b.src); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if rep, items := b.look(t); rep.Due != 1 || items[0].Status != state.Loaded {
		t.Errorf("%+v %+v", rep, items)
	}
}
