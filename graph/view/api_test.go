package view_test

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/graph/view"
)

// get asks a server and gives status, headers and body.
func get(t testing.TB, h http.Handler, target string, change ...func(*http.Request)) (int, http.Header, string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, target, nil)
	r.Host = "localhost:8765"
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Header(), w.Body.String()
}

// line is a line of an answer of the interface.
type line struct {
	Head  *struct{ Cypher string }
	Node  *view.Node
	Edge  *view.Edge
	Claim *view.Claim
	At    map[string][2]float64
	End   *struct {
		Nodes, Edges, Claims int
		Truncated            bool
	}
}

func readLines(t testing.TB, body string) []line {
	t.Helper()
	var out []line
	for s := bufio.NewScanner(strings.NewReader(body)); s.Scan(); {
		var l line
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatalf("%v: %s", err, s.Text())
		}
		out = append(out, l)
	}
	return out
}

func edgesOf(lines []line) (keys []string) {
	for _, l := range lines {
		if l.Edge != nil {
			keys = append(keys, l.Edge.Key)
		}
	}
	slices.Sort(keys)
	return keys
}

const japan, usa = "country/JPN", "country/USA"

// The filters let through what they say, and the Cypher that is told gives the same edges.
func TestGraphFilters(t *testing.T) {
	store := sample(t)
	server := view.NewServer(store, view.Options{})
	for _, c := range []struct {
		query string
		good  func(view.Edge) bool
	}{
		{"", func(view.Edge) bool { return true }},
		{"center=" + japan, func(e view.Edge) bool { return e.From == japan || e.To == japan }},
		{"center=" + japan + "&center=country/RUS", func(e view.Edge) bool {
			return slices.Contains([]string{japan, "country/RUS"}, e.From) || slices.Contains([]string{japan, "country/RUS"}, e.To)
		}},
		{"relation=allied+with&relation=MEETS", func(e view.Edge) bool { return e.Relation == "ALLIED_WITH" || e.Relation == "MEETS" }},
		{"quad=4&quad=3", func(e view.Edge) bool { return e.Quad >= 3 }},
		{"quad=0", func(e view.Edge) bool { return e.Quad == 0 }},
		{"modality=planned", func(e view.Edge) bool { return e.Modality == "planned" }},
		{"confidence=0.85", func(e view.Edge) bool { return e.Confidence >= 0.85 }},
		{"from=2024-08-01", func(e view.Edge) bool { return e.Last >= "2024-08-01" }},
		{"to=2024-07-29", func(e view.Edge) bool { return e.First != "" && e.First <= "2024-07-29" }},
		{"publisher=The+Daily", func(e view.Edge) bool { return strings.HasPrefix(e.From, "country/CHN") }},
	} {
		code, _, body := get(t, server, "/api/graph?"+c.query)
		if code != 200 {
			t.Errorf("%s: %d %s", c.query, code, body)
			continue
		}
		lines := readLines(t, body)
		keys := edgesOf(lines)
		last := lines[len(lines)-1].End
		if len(keys) == 0 || last == nil || last.Edges != len(keys) || last.Truncated {
			t.Errorf("%s: %d edges, end %+v", c.query, len(keys), last)
		}
		places := lines[len(lines)-2].At
		for _, l := range lines {
			if l.Edge != nil && !c.good(*l.Edge) {
				t.Errorf("%s let through %+v", c.query, *l.Edge)
			}
			if l.Node != nil {
				if _, ok := places[l.Node.ID]; !ok {
					t.Errorf("%s has no place", l.Node.ID)
				}
			}
		}
		if again := answerKeys(t, store, lines[0].Head.Cypher); !slices.Equal(again, keys) {
			t.Errorf("%s: the Cypher gives other edges:\n%s\n%v\n%v", c.query, lines[0].Head.Cypher, again, keys)
		}
	}
	all := edgesOf(readLines(t, second(get(t, server, "/api/graph?limit=20000"))))
	few := readLines(t, second(get(t, server, "/api/graph?limit=3")))
	if n := len(edgesOf(few)); n != 3 || !few[len(few)-1].End.Truncated || len(all) < 20 {
		t.Errorf("with a limit of 3 come %d of %d edges, %+v", n, len(all), few[len(few)-1].End)
	}
}

func second(_ int, _ http.Header, body string) string { return body }

func answerKeys(t *testing.T, store graph.Store, cypher string) (keys []string) {
	t.Helper()
	rows, err := store.Query(t.Context(), strings.Replace(cypher, "RETURN a, r, b", "RETURN r.key, r.sources, r", 1), nil)
	if err != nil {
		t.Fatalf("%v in\n%s", err, cypher)
	}
	defer func() { _ = rows.Close(t.Context()) }()
	for rows.Next(t.Context()) {
		keys = append(keys, rows.Values()[0].(string))
	}
	slices.Sort(keys)
	return keys
}

func TestBadRequests(t *testing.T) {
	server := view.NewServer(sample(t), view.Options{})
	for _, c := range []struct {
		target string
		code   int
		says   string
	}{
		{"/api/graph?quadd=1", 400, "quadd is no parameter"},
		{"/api/graph?quad=5", 400, "from 0 (lasting) to 4"},
		{"/api/graph?limit=0", 400, "from 1 to 20000"},
		{"/api/graph?limit=20001", 400, "from 1 to 20000"},
		{"/api/graph?confidence=NaN", 400, "from 0 to 1"},
		{"/api/graph?from=July", 400, "a day like"},
		{"/api/graph?modality=certain", 400, "asserted, planned"},
		{"/api/graph?center=country/XXX", 404, "no entity"},
		{"/api/graph?" + strings.Repeat("center=a&", 101), 400, "too often"},
		{"/api/search?q=" + strings.Repeat("x", 301), 400, "at most 300 bytes"},
		{"/api/search?q=%00", 400, "must be text"},
		{"/api/search?q=%ff", 400, "must be text"},
		{"/api/path?a=" + japan, 400, "name the two ends"},
		{"/api/path?a=" + japan + "&b=" + japan, 400, "another actor"},
		{"/api/path?a=" + japan + "&b=country/XXX", 404, "no entity"},
		{"/api/claims", 400, "edge=KEY"},
		{"/api/claims?edge=nonsense", 400, "the key of an edge"},
		{"/api/timeline", 400, "must name an actor"},
		{"/api/export?format=exe", 400, "csv or graphml"},
		{"/nothing", 404, "not found"},
	} {
		code, h, body := get(t, server, c.target)
		if code != c.code || !strings.Contains(body, c.says) {
			t.Errorf("%.60s: %d %s, want %d and %q", c.target, code, body, c.code, c.says)
		}
		if strings.HasPrefix(c.target, "/api/") && !strings.HasPrefix(h.Get("Content-Type"), "application/json") {
			t.Errorf("%.60s: content type %s", c.target, h.Get("Content-Type"))
		}
	}
}

// Values stay values: nothing that a request holds becomes Cypher.
func TestHostileValues(t *testing.T) {
	store := sample(t)
	server := view.NewServer(store, view.Options{})
	for _, value := range []string{"' OR true //", "x'}) MATCH (n) RETURN n //", `\' OR 1=1`, "$limit", "`", "a\nb"} {
		q := url.Values{"publisher": {value}, "relation": {value}}
		code, _, body := get(t, server, "/api/graph?"+q.Encode())
		lines := readLines(t, body)
		if code != 200 || len(edgesOf(lines)) != 0 {
			t.Errorf("%q: %d, %d edges", value, code, len(edgesOf(lines)))
			continue
		}
		if keys := answerKeys(t, store, lines[0].Head.Cypher); len(keys) != 0 {
			t.Errorf("%q: the Cypher to copy finds %v", value, keys)
		}
	}
}

func TestSearch(t *testing.T) {
	server := view.NewServer(sample(t), view.Options{})
	type answer struct {
		Hits []view.Hit
		Near []string
	}
	ask := func(q string) (a answer) {
		code, _, body := get(t, server, "/api/search?q="+url.QueryEscape(q))
		if err := json.Unmarshal([]byte(body), &a); err != nil || code != 200 {
			t.Fatalf("%s: %d %s", q, code, body)
		}
		return a
	}
	for q, want := range map[string]string{"jap": japan, "JPN": japan, "blink": "person/antony-blinken", "kamik": "person/yoko-kamikawa", "unit": usa} {
		if a := ask(q); len(a.Hits) == 0 || a.Hits[0].ID != want {
			t.Errorf("%s: %+v, want %s first", q, a.Hits, want)
		}
	}
	if a := ask("Jaapn"); len(a.Hits) != 0 || !slices.Contains(a.Near, "Japan") {
		t.Errorf("Jaapn: %+v", a)
	}
	if a := ask("…"); len(a.Hits) != 0 {
		t.Errorf("a word without letters finds %+v", a)
	}
}

func TestClaims(t *testing.T) {
	server := view.NewServer(sample(t), view.Options{})
	claims := func(query string) (out []view.Claim) {
		code, _, body := get(t, server, "/api/claims?"+query)
		if code != 200 {
			t.Fatalf("%s: %d %s", query, code, body)
		}
		for _, l := range readLines(t, body) {
			if l.Claim != nil {
				out = append(out, *l.Claim)
			}
		}
		return out
	}
	alliance := claims("edge=" + url.QueryEscape("country/JPN ALLIED_WITH country/USA asserted"))
	if len(alliance) != 2 {
		t.Fatalf("%d claims of the alliance, want 2: those of Herald and Reuters are one", len(alliance))
	}
	first := alliance[0]
	if len(first.Copies) != 1 || first.Document.Publisher != "The Herald" || first.Copies[0].Publisher != "Reuters" {
		t.Errorf("the copy is not folded: %+v", first)
	}
	words := ""
	for _, p := range first.Sentence {
		words += p.Text
	}
	if words != "The United States and its ally Japan held talks in Tokyo on Sunday." {
		t.Errorf("the parts make %q", words)
	}
	denied := claims("pair=country/RUS&pair=country/UKR")
	if !slices.ContainsFunc(denied, func(c view.Claim) bool {
		return c.Polarity == "denied" && slices.Equal(c.SaidBy, []string{"Sergey Lavrov", "Russia"})
	}) {
		t.Errorf("the denial is missing: %+v", denied)
	}
	beside := claims("edge=" + url.QueryEscape("country/RUS ATTACKS country/UKR asserted"))
	if !slices.ContainsFunc(beside, func(c view.Claim) bool { return c.Polarity == "denied" }) {
		t.Error("an edge is shown without the claims that deny it")
	}
	if later := claims("actor=" + japan + "&from=2024-07-29&quad=3"); len(later) == 0 || len(later) >= len(claims("actor="+japan)) {
		t.Errorf("filters let %d claims pass", len(later))
	}
}

func TestPathAndTimeline(t *testing.T) {
	server := view.NewServer(sample(t), view.Options{})
	code, _, body := get(t, server, "/api/path?a="+japan+"&b=country/PRK")
	lines := readLines(t, body)
	if code != 200 || len(edgesOf(lines)) < 3 || lines[1].Node.ID != japan {
		t.Errorf("path: %d %s", code, body)
	}
	if _, _, body := get(t, server, "/api/path?a="+japan+"&b=country/PRK&modality=possible&quad=4"); len(edgesOf(readLines(t, body))) != 0 {
		t.Errorf("filters do not hold for paths: %s", body)
	}
	for _, c := range []struct {
		publisher string
		edges     []string
	}{
		{"The Courier", []string{"country/JPN ALLIED_WITH country/USA asserted"}},
		{"The Daily", []string{"country/CHN ACCUSES country/USA asserted", "country/CHN CRITICIZES country/JPN asserted"}}, // not the straight ones, which others tell
		{"Nobody", nil},
	} {
		_, _, body := get(t, server, "/api/path?a="+japan+"&b="+usa+"&publisher="+url.QueryEscape(c.publisher))
		if keys := edgesOf(readLines(t, body)); !slices.Equal(keys, c.edges) {
			t.Errorf("by what %s tells: %q, want %q", c.publisher, keys, c.edges)
		}
	}
	var answer struct{ Months []view.Month }
	code, _, body = get(t, server, "/api/timeline?a=country/RUS&b=country/UKR")
	if err := json.Unmarshal([]byte(body), &answer); err != nil || code != 200 {
		t.Fatalf("%d %s", code, body)
	}
	if len(answer.Months) != 1 || answer.Months[0].Month != "2024-08" || answer.Months[0].Conflict != 2 || answer.Months[0].Mean >= 0 {
		t.Errorf("Russia and Ukraine: %+v", answer.Months)
	}
	_, _, swapped := get(t, server, "/api/timeline?a=country/UKR&b=country/RUS")
	if err := json.Unmarshal([]byte(swapped), &struct{ Months *[]view.Month }{&answer.Months}); err != nil || answer.Months[0].Conflict != 2 {
		t.Errorf("the other way round: %s", swapped)
	}
}

func TestExports(t *testing.T) {
	store := sample(t)
	load(t, store, hostile())
	server := view.NewServer(store, view.Options{})
	code, h, body := get(t, server, "/api/export?format=csv&limit=20000")
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil || code != 200 || !strings.Contains(h.Get("Content-Disposition"), "entente.csv") {
		t.Fatalf("%d %v", code, err)
	}
	want := len(edgesOf(readLines(t, second(get(t, server, "/api/graph?limit=20000")))))
	if len(rows) != want+1 {
		t.Errorf("%d rows for %d edges", len(rows), want)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.HasPrefix(cell, "=") {
				t.Errorf("a spreadsheet would run %q", cell)
			}
		}
	}
	_, _, body = get(t, server, "/api/export?format=graphml&limit=20000")
	var file struct {
		Graph struct {
			Nodes []struct {
				ID string `xml:"id,attr"`
			} `xml:"node"`
			Edges []struct {
				Source string `xml:"source,attr"`
				Target string `xml:"target,attr"`
			} `xml:"edge"`
		} `xml:"graph"`
	}
	if err := xml.Unmarshal([]byte(body), &file); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, n := range file.Graph.Nodes {
		ids[n.ID] = true
	}
	for _, e := range file.Graph.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("the edge %s to %s has no ends", e.Source, e.Target)
		}
	}
	if len(file.Graph.Edges) != want {
		t.Errorf("%d edges in GraphML, want %d", len(file.Graph.Edges), want)
	}
}

// The description has the routes that there are, with the parameters that they take.
func TestOpenAPI(t *testing.T) {
	var doc struct {
		OpenAPI string
		Paths   map[string]struct {
			Get struct {
				Parameters []struct{ Name, In string }
			}
		}
	}
	data, err := os.ReadFile("web/api/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	server := view.NewServer(sample(t), view.Options{})
	if _, h, body := get(t, server, "/api/openapi.json"); body != string(data) || !strings.Contains(h.Get("Content-Type"), "json") {
		t.Error("it is not served as it is")
	}
	if routes := view.Routes(); len(routes) != len(doc.Paths) {
		t.Errorf("%d routes, %d described", len(routes), len(doc.Paths))
	}
	for _, path := range view.Routes() {
		var known []string
		for _, p := range doc.Paths[path].Get.Parameters {
			known = append(known, p.Name)
		}
		slices.Sort(known)
		_, _, body := get(t, server, path+"?nonsense=1")
		var told struct{ Error string }
		if err := json.Unmarshal([]byte(body), &told); err != nil {
			t.Fatal(err)
		}
		_, list, _ := strings.Cut(told.Error, "those are ")
		if got := strings.Join(known, ", "); got != list {
			t.Errorf("%s takes %s, described are %s", path, list, got)
		}
	}
}

// Files of the page come packed to whoever can unpack, and once: their tags tell that nothing has changed. Answers are
// packed where there is a wire.
func TestPacked(t *testing.T) {
	const token = "a-token-of-some-length"
	packs := func(r *http.Request) { r.Header.Set("Accept-Encoding", "br, gzip") }
	server := view.NewServer(sample(t), view.Options{})
	_, _, whole := get(t, server, "/vendor/sigma.min.js")
	_, h, body := get(t, server, "/vendor/sigma.min.js", packs)
	if unpacked := gunzip(t, body); unpacked != whole || len(body) > len(whole)/2 || h.Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("%d bytes of %d, as %s", len(body), len(whole), h.Get("Content-Type"))
	}
	if code, _, _ := get(t, server, "/vendor/sigma.min.js", packs, func(r *http.Request) { r.Header.Set("If-None-Match", h.Get("ETag")) }); code != 304 {
		t.Errorf("the second visit: %d", code)
	}
	if _, h, _ := get(t, server, "/vendor/sigma.min.js", func(r *http.Request) { r.Header.Set("Accept-Encoding", "gzip; q=0") }); h.Get("Content-Encoding") != "" {
		t.Error("packed for somebody who refuses that")
	}
	if code, _, _ := get(t, server, "/vendor/"); code != 404 {
		t.Errorf("a folder: %d", code)
	}
	bearer := func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }
	far := view.NewServer(sample(t), view.Options{Token: token})
	_, _, plain := get(t, far, "/api/graph", bearer)
	_, h, body = get(t, far, "/api/graph", bearer, packs)
	if h.Get("Content-Encoding") != "gzip" || gunzip(t, body) != plain {
		t.Errorf("the answer is packed as %q", h.Get("Content-Encoding"))
	}
	if code, h, body := get(t, far, "/api/graph?quad=9", bearer, packs); code != 400 || h.Get("Content-Encoding") != "" || !strings.Contains(body, "quad") {
		t.Errorf("an error: %d, %q, %s", code, h.Get("Content-Encoding"), body)
	}
}

func gunzip(t *testing.T, packed string) string {
	t.Helper()
	r, err := gzip.NewReader(strings.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestAccess(t *testing.T) {
	open := view.NewServer(sample(t), view.Options{})
	for host, want := range map[string]int{"localhost:1": 200, "127.0.0.1": 200, "[::1]:8": 200, "evil.example": 403, "localhost.evil.example": 403} {
		code, h, _ := get(t, open, "/", func(r *http.Request) { r.Host = host })
		if code != want || !strings.Contains(h.Get("Content-Security-Policy"), "default-src 'none'") {
			t.Errorf("%s: %d, want %d; policy %q", host, code, want, h.Get("Content-Security-Policy"))
		}
	}
	if code, _, _ := get(t, open, "/api/meta", func(r *http.Request) { r.Method = http.MethodPost }); code != 405 {
		t.Errorf("POST: %d", code)
	}
	const token = "a-token-of-some-length"
	closed := view.NewServer(sample(t), view.Options{Token: token})
	bearer := func(t string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+t) }
	}
	if code, _, _ := get(t, closed, "/"); code != 401 {
		t.Errorf("without a token: %d", code)
	}
	if code, _, _ := get(t, closed, "/api/meta", bearer("wrong")); code != 401 {
		t.Errorf("with a wrong token: %d", code)
	}
	if code, _, _ := get(t, closed, "/api/meta", bearer(token), func(r *http.Request) { r.Host = "host.example" }); code != 200 {
		t.Errorf("with the token: %d", code)
	}
	code, h, _ := get(t, closed, "/?token="+token+"&center="+japan)
	if code != 303 || h.Get("Location") != "/?center=country%2FJPN" || !strings.Contains(h.Get("Set-Cookie"), "HttpOnly") || !strings.Contains(h.Get("Set-Cookie"), "SameSite=Strict") {
		t.Errorf("token in the address: %d %v", code, h)
	}
	if code, _, _ := get(t, closed, "/api/meta", func(r *http.Request) { r.Header.Set("Cookie", strings.Split(h.Get("Set-Cookie"), ";")[0]) }); code != 200 {
		t.Errorf("with the cookie: %d", code)
	}
}

// hostile gives names that want to be more than names.
func hostile() *graph.Batch {
	b := graphtest.NewBuilder()
	names := []string{`<script>window.hacked=1</script>`, `<img src=x onerror="window.hacked=1">`, "\u202eelbissopmi\u2066", "=HYPERLINK(\"http://evil.example\")",
		strings.Repeat("Long ", 2000), `"'><svg onload=window.hacked=1>`, "javascript:window.hacked=1", "tab\tnew\nline\x01"}
	for i, n := range names {
		b.Add(graph.Entity{ID: "organization/hostile-" + string(rune('a'+i)), Name: n, Type: "Organization", Aliases: []string{"Hostile " + string(rune('A'+i))}})
	}
	b.Document("hostile", "2024-08-07", `<b onmouseover="window.hacked=1">Paper</b>`).Sentence(`It said <script>window.hacked=1</script> & "more".`)
	for i := range names {
		b.Claim("organization/hostile-"+string(rune('a'+i)), "CRITICIZES", japan, func(c *graph.Claim) { c.Cue.Start += i })
	}
	batch := b.Batch()
	batch.Documents[0].URL = "javascript:window.hacked=1"
	return batch
}
