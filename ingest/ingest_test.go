package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// collect reads sources and writes each outcome on a line of its own, so that
// a test shows documents, errors and their order in one look.
func collect(t *testing.T, opt Options, sources ...string) []string {
	t.Helper()
	var got []string
	for it, err := range Read(context.Background(), sources, opt) {
		if err != nil {
			got = append(got, "! "+err.Error())
			continue
		}
		got = append(got, describe(it))
	}
	return got
}

func describe(it Item) string {
	d := it.Doc
	date := ""
	if !d.Date.IsZero() {
		date = d.Date.Format("2006-01-02")
	}
	s := fmt.Sprintf("%s [%s|%s|%s|%s] %q", d.ID, d.Title, date, d.Publisher, d.URL, d.Text)
	if len(it.Notes) > 0 {
		s += " (" + strings.Join(it.Notes, "; ") + ")"
	}
	return s
}

// inDir makes files in a new directory, goes there, and is undone by the test.
func inDir(t *testing.T, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, body := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

func gzipped(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func want(t *testing.T, got []string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestReadDirectory(t *testing.T) {
	inDir(t, map[string]string{
		"news/b.txt":         "Japan met Korea.\n",
		"news/a.md":          "---\ntitle: Talks\ndate: 2024-07-28\npublisher: Daily\nurl: https://daily.example/1\n---\n# Talks\n\nJapan **met** [Korea](x).\n",
		"news/sub/c.jsonl":   `{"id":"j1","text":"One."}` + "\n\n" + `{"id":2,"text":"Two.","date":"2024-01-02"}` + "\n",
		"news/sub/d.json":    `[{"id":"x","text":"Three."},` + "\n" + `{"text":"Four."}]`,
		"news/e.txt.gz":      gzipped(t, "Packed."),
		"news/notes.docx":    "x",
		"news/.hidden.txt":   "secret",
		"news/sub/README.md": "# About the folder",
		"news/.git/conf.txt": "secret",
	})
	want(t, collect(t, Options{}, "news"),
		`news/a.md [Talks|2024-07-28|Daily|https://daily.example/1] "Talks\n\n\nJapan met Korea.\n"`,
		`news/b.txt [|||] "Japan met Korea.\n"`,
		`news/e.txt.gz [|||] "Packed."`,
		`! news/notes.docx: skipped: unknown kind of file; known are .txt .md .html .json .jsonl, and .gz of these`,
		`! news/sub/README.md: skipped: it tells of the folder; name it to have it read`,
		`j1 [|||] "One."`,
		`2 [|2024-01-02||] "Two."`,
		`x [|||] "Three."`,
		`news/sub/d.json:2 [|||] "Four."`,
	)
}

// Errors name the file and the line, and what comes after them is still read.
func TestReadErrors(t *testing.T) {
	inDir(t, map[string]string{
		"empty.txt":     "",
		"blank.txt":     " \n\n",
		"onlyhead.txt":  "---\ntitle: x\n---\n\n",
		"pdf.txt":       "%PDF-1.7 …",
		"noise.txt":     "ab\x00\x01\x02c\x03\x00def",
		"open.md":       "---\ntitle: x\nText without end.\n",
		"yaml.md":       "---\ntitle: x\ndate: 2024-01-01\n  bad: : indent\n---\nText.\n",
		"list.md":       "---\ntitle:\n  - a\n---\nText.\n",
		"date.md":       "---\ntitle: x\ndate: last Tuesday\n---\nText.\n",
		"french.md":     "---\nlang: fr\n---\nBonjour.\n",
		"lines.jsonl":   "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\n[1]\n{\"id\":\"5\",\"text\":7.5}\n{\"id\":\"6\",\"text\":{}}\n{\"id\":\"7\",\"text\":\"Seven.\",\"date\":\"2024\"}\n{\"id\":\"8\",\"text\":\"\"}\n{\"id\":\"9\",\"text\":\"Nine.\"}",
		"latin.jsonl":   "{\"id\":\"1\",\"text\":\"Caf\xe9.\"}\n",
		"cut.json":      "[{\"id\":\"1\",\"text\":\"One.\"},\n{\"id\":\"2\",",
		"bad.json":      "[{\"id\":\"1\",\"text\":\"One.\"},\n oops]",
		"emptyarr.json": "[]",
		"cut.txt.gz":    gzipped(t, strings.Repeat("word ", 5000))[:40],
		"page.html":     "<html><body><script>x()</script></body></html>",
		"none/.keep":    "",
	})
	for _, tt := range []struct {
		source string
		want   []string
	}{
		{"empty.txt", []string{`! empty.txt: it is empty`}},
		{"blank.txt", []string{`! blank.txt:1: it holds no text`}},
		{"onlyhead.txt", []string{`! onlyhead.txt:4: it holds no text`}},
		{"pdf.txt", []string{`! pdf.txt: it is a PDF document (make a text of it first, for example with pdftotext), not a text`}},
		{"noise.txt", []string{`! noise.txt: it is a binary file, not a text`}},
		{"open.md", []string{`! open.md:1: front matter is opened by "---" but not closed by a second "---"`}},
		{"yaml.md", []string{`! yaml.md:4: front matter is not valid YAML: mapping values are not allowed in this context`}},
		{"list.md", []string{`! list.md:3: front matter: title must be a single value`}},
		{"date.md", []string{`! date.md:3: cannot read the date "last Tuesday": write it as 2024-07-28`}},
		{"french.md", []string{`! french.md: skipped: it is marked as written in fr; only English is read`}},
		{"lines.jsonl", []string{
			`1 [|||] "One."`,
			`! lines.jsonl:2: the object has no "text"`,
			`! lines.jsonl:3: not valid JSON: unexpected end of JSON input`,
			`! lines.jsonl:4: expected an object such as {"id": "1", "text": "…"}, found array`,
			`! lines.jsonl:5: "text" must be a string, found number`,
			`! lines.jsonl:6: "text" must be a string, found object`,
			`! lines.jsonl:7: cannot read the date "2024": write it as 2024-07-28`,
			`! lines.jsonl:8: it holds no text`,
			`9 [|||] "Nine."`,
		}},
		{"latin.jsonl", []string{`! latin.jsonl:1: it is not UTF-8, which JSON must be; convert the file first (iconv -f ENCODING -t UTF-8)`}},
		{"cut.json", []string{`1 [|||] "One."`, `! cut.json:2: not valid JSON: it ends in the middle of a value`}},
		{"bad.json", []string{`1 [|||] "One."`, `! bad.json:2: not valid JSON: invalid character 'o' looking for beginning of value`}},
		{"emptyarr.json", []string{`! emptyarr.json: it holds no documents`}},
		{"cut.txt.gz", []string{`! cut.txt.gz: cannot unpack gzip: unexpected EOF`}},
		{"page.html", []string{`! page.html: the page holds no text`}},
		{"none", []string{`! none: the directory holds no files`}},
		{"absent.txt", []string{`! absent.txt: no such file or directory`}},
		{"ftp://x/y", []string{`! ftp://x/y: cannot read ftp:// addresses, only http:// and https://`}},
		{"-", []string{`! -: there is no standard input to read`}},
	} {
		t.Run(tt.source, func(t *testing.T) {
			want(t, collect(t, Options{}, tt.source), tt.want...)
		})
	}
}

func TestReadLimits(t *testing.T) {
	inDir(t, map[string]string{
		"big.txt":       strings.Repeat("A sentence. ", 100),
		"big.jsonl":     `{"id":"1","text":"` + strings.Repeat("a", 3000) + `"}` + "\n",
		"bomb.txt.gz":   gzipped(t, strings.Repeat("\n", 32<<20)),
		"bomb.jsonl.gz": gzipped(t, strings.Repeat("\n", 32<<20)),
	})
	small := Options{MaxBytes: 1024}
	want(t, collect(t, small, "big.txt"), `! big.txt: it is larger than 1 kB, the limit for one document (raise it with --max-size, or split it)`)
	want(t, collect(t, small, "big.jsonl"), `! big.jsonl:1: it is larger than 1 kB, the limit for one document (raise it with --max-size, or split it)`)
	bomb := `it unpacks to more than 200 times its size; refused as a decompression bomb`
	want(t, collect(t, Options{}, "bomb.txt.gz"), "! bomb.txt.gz: "+bomb)
	if got := collect(t, Options{}, "bomb.jsonl.gz"); len(got) != 1 || !strings.HasSuffix(got[0], bomb) {
		t.Errorf("bomb of lines: %v", got)
	}
}

func TestReadStdinAndDate(t *testing.T) {
	day := time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)
	in := func(s string) Options { return Options{Stdin: strings.NewReader(s), Date: day} }
	want(t, collect(t, in("Plain text."), "-"), `stdin [|2024-07-28||] "Plain text."`)
	want(t, collect(t, in(`{"id":"1","text":"One.","date":"2020-01-01"}`), "-"), `1 [|2024-07-28||] "One."`)
	want(t, collect(t, in("{\n\"id\":\"1\",\n\"text\":\"One.\"\n}"), "-"), `1 [|2024-07-28||] "One."`)
	want(t, collect(t, in("<!DOCTYPE html><p>Japan met Korea."), "-"),
		`stdin [|2024-07-28||] "Japan met Korea.\n"`)
	opt := in("{not json")
	opt.Format = Text
	want(t, collect(t, opt, "-"), `stdin [|2024-07-28||] "{not json"`)
}

func TestReadEncodings(t *testing.T) {
	const s = "The “axis” — Müller’s word — angered Tokyo."
	encode := func(e interface{ String(string) (string, error) }) string {
		t.Helper()
		out, err := e.String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	russian, _ := charmap.Windows1251.NewEncoder().String(strings.Repeat("Министры договорились о встрече в Москве. ", 5))
	inDir(t, map[string]string{
		"utf8.txt":    "\ufeff" + s,
		"cp1252.txt":  encode(charmap.Windows1252.NewEncoder()),
		"utf16le.txt": encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()),
		"utf16be.txt": encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder()),
		"nobom.txt":   encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder()),
		"damaged.txt": "Peking’s “friend”\xff – so it said – left. “Thanks”, he said.",
		"russian.txt": russian,
	})
	text := fmt.Sprintf(" [|||] %q", s)
	for _, tt := range []struct{ file, want string }{
		{"utf8.txt", "utf8.txt" + text},
		{"cp1252.txt", "cp1252.txt" + text + " (converted from windows-1252)"},
		{"utf16le.txt", "utf16le.txt" + text + " (converted from UTF-16)"},
		{"utf16be.txt", "utf16be.txt" + text + " (converted from UTF-16)"},
		{"nobom.txt", "nobom.txt" + text + " (converted from UTF-16LE)"},
		{"damaged.txt", "damaged.txt [|||] \"Peking’s “friend”\ufffd – so it said – left. “Thanks”, he said.\" (1 broken UTF-8 bytes replaced)"},
	} {
		want(t, collect(t, Options{}, tt.file), tt.want)
	}
	if got := collect(t, Options{}, "russian.txt"); !strings.Contains(got[0], "Министры") {
		t.Errorf("windows-1251: %s", got[0])
	}
}

func TestReadStopsWithContext(t *testing.T) {
	inDir(t, map[string]string{"a.jsonl": strings.Repeat(`{"text":"One."}`+"\n", 100)})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range Read(ctx, []string{"a.jsonl", "a.jsonl"}, Options{}) {
		if n++; n == 3 {
			cancel()
		}
	}
	// What was buffered before may still come, a second file may not.
	if n > 101 {
		t.Errorf("%d documents after the stop", n)
	}
}

func TestErrorUnwraps(t *testing.T) {
	inDir(t, map[string]string{"blank.txt": "\n"})
	for _, err := range Read(context.Background(), []string{"blank.txt"}, Options{}) {
		var e *Error
		if !errors.As(err, &e) || e.Source != "blank.txt" || !errors.Is(err, errNoText) {
			t.Errorf("got %#v", err)
		}
	}
}

func ExampleRead() {
	in := strings.NewReader(`{"id": "n1", "text": "Japan and Korea signed a pact.", "date": "2024-07-28"}`)
	for it, err := range Read(context.Background(), []string{"-"}, Options{Stdin: in}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(it.Doc.ID, it.Doc.Date.Format(time.DateOnly), it.Doc.Text)
	}
	// Output: n1 2024-07-28 Japan and Korea signed a pact.
}

func collectItems(t *testing.T, sources ...string) iter.Seq2[Item, error] {
	t.Helper()
	return Read(context.Background(), sources, Options{})
}
