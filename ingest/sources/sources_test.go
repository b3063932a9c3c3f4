package sources

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	c, err := Parse("/etc/entente/feeds.yaml", []byte(`
contact: desk@news.example
defaults: {every: 15m, jitter: 30s, rate: 30/m}
sources:
  - name: wire
    url: https://news.example/rss
    publisher: The Wire
    select: "article .body"
    remove: [.ad, "#related"]
  - name: night
    kind: sitemap
    url: https://news.example/sitemap.xml
    cron: "0 2 * * *"
    timezone: Asia/Tokyo
    max_size: 500 kB
    paused: true
  - name: drop
    path: incoming
    every: 1d
`))
	if err != nil {
		t.Fatal(err)
	}
	if c.State != filepath.FromSlash("/etc/entente/entente-watch.db") || len(c.Sources) != 3 {
		t.Fatalf("%+v", c)
	}
	wire, night, drop := c.Sources[0], c.Sources[1], c.Sources[2]
	if wire.Schedule.String() != "every 15m ±30s" || wire.Rate != 0.5 || len(wire.Remove) != 2 || wire.Line != 5 {
		t.Errorf("%+v", wire)
	}
	if night.Schedule.String() != "0 2 * * * Asia/Tokyo ±30s" || night.MaxBytes != 500<<10 || !night.Paused {
		t.Errorf("%+v", night)
	}
	if drop.Kind != Directory || drop.Schedule.Every != 24*time.Hour || drop.Where() != filepath.FromSlash("/etc/entente/incoming") {
		t.Errorf("%+v", drop)
	}
}

// A mistake is told with file, line and field, and with what was expected.
func TestMistakes(t *testing.T) {
	for in, want := range map[string]string{
		"":                                    "f.yaml: sources: it is missing; expected a list of what to watch",
		"sources: 3":                          "f.yaml:1: sources: expected a list, each source beginning with `- name:`",
		"sources: [":                          "f.yaml:2: ",
		"source:\n":                           "f.yaml:1: source: there is no such field, did you mean sources?",
		"sources:\n- url: https://a.example":  "f.yaml:2: name: it is missing; expected a short name of the source",
		"sources:\n- name: a\n  evry: 3m":     "f.yaml:3: evry: there is no such field, did you mean every?",
		"sources:\n- name: a\n  every: soon":  `f.yaml:3: every: expected a time such as 30s, 15m, 2h or 1d, not "soon"`,
		"sources:\n- name: a\n  url: ftp://x": `f.yaml:3: url: expected an address that begins with http:// or https://, not "ftp://x"`,
		"sources:\n- name: a":                 "f.yaml:2: source a: url: it is missing; expected the address of the list, or a path for a directory",
		"sources:\n- {name: a, url: https://a.example, cron: x}":                             `f.yaml:2: cron: expected five fields (minute hour day month weekday) such as "*/15 6-22 * * *", not "x"`,
		"sources:\n- {name: a, url: https://a.example, cron: 0 0 * * *, every: 1h}":          "f.yaml:2: cron: give every or cron, not both",
		"sources:\n- {name: a, url: https://a.example, rate: fast}":                          `f.yaml:2: rate: expected requests a second, such as 0.5 or 1/s or 30/m, not "fast"`,
		"sources:\n- {name: a, url: https://a.example, kind: [x]}":                           "f.yaml:2: kind: expected auto, feed, sitemap, gdelt, urls or directory, not a list or fields",
		"sources:\n- {name: a, url: https://a.example, timezone: Mars}":                      `f.yaml:2: timezone: expected a name such as UTC or Asia/Tokyo, not "Mars"`,
		"sources:\n- {name: a, url: https://a.example, select: \"[[\"}":                      `f.yaml:2: select: expected a CSS selector such as "article .body", not "[["`,
		"sources:\n- {name: a, url: https://a.example, language: fr}":                        `f.yaml:2: language: expected en (texts in other languages are not read), not "fr"`,
		"sources:\n- {name: a, url: https://a.example}\n- {name: a, url: https://b.example}": `f.yaml:3: name: "a" is the name of the source in line 2 too`,
		"sources:\n- name: a\n  url: https://a.example\n  url: https://b.example":            "f.yaml:4: url: it is given twice, before in line 3",
		"defaults: {url: https://a.example}\nsources: []":                                    "f.yaml:1: url: it belongs to one source, not to the defaults",
		"sources:\n- just text":                                                        "f.yaml:2: a source: expected `field: value` lines",
		"just text":                                                                    "f.yaml:1: the file: expected `field: value` lines",
		"- a\n- b":                                                                     "f.yaml:1: the file: expected `field: value` lines",
		"sources: {a: b}":                                                              "f.yaml:1: sources: expected a list, each source beginning with `- name:`",
		"contact: [x]\nsources: []":                                                    "f.yaml:1: contact: expected a text, not a list or fields",
		"state: ''\nsources: []":                                                       `f.yaml:1: state: expected a text, not ""`,
		"sources: []\nsources: []":                                                     "f.yaml:2: sources: it is given twice, before in line 1",
		"sources: []\ndefault: {every: 1h}":                                            "f.yaml:2: default: there is no such field, did you mean defaults?",
		"defaults: {pubisher: x}\nsources: []":                                         "f.yaml:1: pubisher: there is no such field, did you mean publisher?",
		"defaults: {name: x}\nsources: []":                                             "f.yaml:1: name: it belongs to one source, not to the defaults",
		"defaults:\n  every: often\nsources: []":                                       `f.yaml:2: every: expected a time such as 30s, 15m, 2h or 1d, not "often"`,
		"defaults: 3\nsources: []":                                                     "f.yaml:1: a source: expected `field: value` lines",
		"sources:\n- name: a b\n  url: https://a.example":                              `f.yaml:2: name: expected letters, digits, dots and dashes, 64 at most, not "a b"`,
		"sources:\n- {name: a, url: }":                                                 `f.yaml:2: url: expected an address that begins with http:// or https://, not ""`,
		"sources:\n- {name: a, url: news.example}":                                     `f.yaml:2: url: expected an address that begins with http:// or https://, not "news.example"`,
		"sources:\n- {name: a, url: 'https://'}":                                       `f.yaml:2: url: expected an address that begins with http:// or https://, not "https://"`,
		"sources:\n- {name: a, path: in, url: https://a.example}":                      "f.yaml:2: source a: url: a directory has a path and no url",
		"sources:\n- {name: a, kind: feed, path: in}":                                  "f.yaml:2: source a: url: it is missing; expected the address of the list, or a path for a directory",
		"sources:\n- {name: a, kind: directory}":                                       "f.yaml:2: source a: path: it is missing; expected the folder to watch",
		"sources:\n- {name: a, kind: rss, url: https://a.example}":                     `f.yaml:2: kind: expected auto, feed, sitemap, gdelt, urls or directory, not "rss"`,
		"sources:\n- {name: a, kind: sitemap, text: feed, url: https://a.example}":     "f.yaml:2: source a: text: only feeds hold the text of their articles, a sitemap does not",
		"sources:\n- {name: a, url: https://a.example, every: 0s}":                     `f.yaml:2: every: expected a time such as 30s, 15m, 2h or 1d, not "0s"`,
		"sources:\n- {name: a, url: https://a.example, every: -5m}":                    `f.yaml:2: every: expected a time such as 30s, 15m, 2h or 1d, not "-5m"`,
		"sources:\n- {name: a, url: https://a.example, jitter: some}":                  `f.yaml:2: jitter: expected a time such as 30s, 15m, 2h or 1d, not "some"`,
		"sources:\n- {name: a, url: https://a.example, cron: '61 * * * *'}":            `f.yaml:2: cron: expected five fields (minute hour day month weekday) such as "*/15 6-22 * * *", not "61 * * * *"`,
		"sources:\n- {name: a, url: https://a.example, cron: 'CRON_TZ=UTC 0 0 * * *'}": `f.yaml:2: cron: expected five fields`,
		"sources:\n- {name: a, url: https://a.example, rate: 0}":                       `f.yaml:2: rate: expected requests a second, such as 0.5 or 1/s or 30/m, not "0"`,
		"sources:\n- {name: a, url: https://a.example, rate: 1/d}":                     `f.yaml:2: rate: expected requests a second`,
		"sources:\n- {name: a, url: https://a.example, concurrency: 0}":                `f.yaml:2: concurrency: expected a number from 1 to 64, not "0"`,
		"sources:\n- {name: a, url: https://a.example, concurrency: many}":             `f.yaml:2: concurrency: expected a number from 1 to 64, not "many"`,
		"sources:\n- {name: a, url: https://a.example, timeout: 0}":                    `f.yaml:2: timeout: expected a time`,
		"sources:\n- {name: a, url: https://a.example, max_size: big}":                 `f.yaml:2: max_size: expected a size such as 500kB or 5MB, not "big"`,
		"sources:\n- {name: a, url: https://a.example, max_size: 5GB}":                 `f.yaml:2: max_size: expected a size such as 500kB or 5MB, not "5GB"`,
		"sources:\n- {name: a, url: https://a.example, robots: maybe}":                 `f.yaml:2: robots: expected true or false, not "maybe"`,
		"sources:\n- {name: a, url: https://a.example, paused: 1}":                     `f.yaml:2: paused: expected true or false, not "1"`,
		"sources:\n- {name: a, url: https://a.example, text: both}":                    `f.yaml:2: text: expected page (fetch the article's page) or feed (the feed holds the article), not "both"`,
		"sources:\n- {name: a, url: https://a.example, remove: [.ad, '##']}":           `f.yaml:2: remove: expected a CSS selector such as "article .body", not "##"`,
		"sources:\n- {name: a, url: https://a.example, retry_attempts: 0}":             `f.yaml:2: retry_attempts: expected a number from 1 to 1000, not "0"`,
		"sources:\n- {name: a, url: https://a.example, recheck: daily}":                `f.yaml:2: recheck: expected a time such as 30s, 15m, 2h or 1d, not "daily"`,
		"sources:\n- {name: a, url: https://a.example, rechek: 1d}":                    "f.yaml:2: rechek: there is no such field, did you mean recheck?",
		"sources:\n- {name: a, url: https://a.example, time_zone: UTC}":                "f.yaml:2: time_zone: there is no such field, did you mean timezone?",
		"sources:\n- {name: a, url: https://a.example, xyzzy: 1}":                      "f.yaml:2: xyzzy: there is no such field; known are allow_private, concurrency, cron,",
		"sources:\n- name: a\n\turl: https://a.example":                                "f.yaml:3: ",
		"sources: []\nstate: \"open":                                                   "f.yaml:2: ",
	} {
		_, err := Parse("f.yaml", []byte(in))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q\n got %v\nwant %s", in, err, want)
		}
	}
}

// All mistakes are told at once.
func TestAllMistakes(t *testing.T) {
	_, err := Parse("f.yaml", []byte("sources:\n- {name: a, url: x}\n- {name: b, rate: y}\n"))
	if err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Error(err)
	}
}

func TestRetry(t *testing.T) {
	r := Retry{First: time.Minute, Max: 5 * time.Minute, Attempts: 5}
	var got []string
	for n := 1; ; n++ {
		d, ok := r.Wait(n)
		if !ok {
			break
		}
		got = append(got, d.String())
	}
	if s := strings.Join(got, " "); s != "1m0s 2m0s 4m0s 5m0s" {
		t.Error(s)
	}
}

// Adding a source keeps what people wrote in the file.
func TestAdd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feeds.yaml")
	for _, s := range [][]Field{
		{{"name", "one"}, {"url", "https://a.example/rss"}},
		{{"name", "two"}, {"path", "in"}, {"every", "5m"}},
	} {
		if err := Add(path, s); err != nil {
			t.Fatal(err)
		}
		data, _ := os.ReadFile(path)
		if err := os.WriteFile(path, append([]byte("# mine\n"), data...), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := Add(path, []Field{{"name", "one"}, {"url", "https://b.example"}}); err == nil || !strings.Contains(err.Error(), "is the name of the source") {
		t.Errorf("the same name again: %v", err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
	c, err := Load(path)
	if err != nil || len(c.Sources) != 2 {
		t.Fatal(c, err)
	}
	data, _ := os.ReadFile(path)
	if strings.Count(string(data), "# mine") != 2 {
		t.Errorf("comments went:\n%s", data)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("sources:\n- {name: a, url: https://a.example, every: 1d}\n"))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte("defaults: &d {every: 1h}\nsources: [*d, *d, {<<: *d}]\n"))
	f.Add([]byte("sources:\n- {name: a, remove: [[x]], select: {a: b}, every: [1], recheck: {}}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Parse("f.yaml", data)
		if err == nil && c == nil {
			t.Fatal("nothing and no error")
		}
	})
}
