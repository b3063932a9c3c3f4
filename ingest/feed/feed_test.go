package feed

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// show writes a list in a form to compare.
func show(l *List, err error) string {
	if err != nil {
		return "! " + err.Error()
	}
	var b strings.Builder
	day := func(t time.Time) string {
		if t.IsZero() {
			return "-"
		}
		return t.Format("2006-01-02T15:04Z07:00")
	}
	for _, e := range l.Entries {
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s | %s | %s\n", e.Key, e.URL, e.Title, day(e.Published), day(e.Updated), e.Language, e.Publisher)
	}
	for _, e := range l.Lists {
		fmt.Fprintf(&b, "list %s | %s\n", e.URL, day(e.Updated))
	}
	if l.Dropped > 0 {
		fmt.Fprintf(&b, "dropped: %d\n", l.Dropped)
	}
	if l.Damaged != nil {
		fmt.Fprintf(&b, "damaged: %v\n", l.Damaged)
	}
	return b.String()
}

// Each list in testdata has its entries beside it in a file that ends in .want.
func TestParse(t *testing.T) {
	files, err := filepath.Glob("testdata/*.list")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d lists, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := show(Parse(Auto, data, "https://news.example/lists/today"))
			want := strings.TrimSuffix(file, ".list") + ".want"
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.WriteFile(want, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			expected, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(expected) {
				t.Errorf("got\n%s\nwant\n%s", got, expected)
			}
		})
	}
}

// An entity that stands for a thousand others, each for a thousand more, is
// refused or left as it is, and takes no time.
func TestEntityBomb(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">`)
	for i := 1; i < 30; i++ {
		fmt.Fprintf(&b, `<!ENTITY a%d "%s">`, i, strings.Repeat(fmt.Sprintf("&a%d;", i-1), 10))
	}
	b.WriteString(`]><rss version="2.0"><channel><title>&a29;</title><item><link>https://news.example/1</link><title>&a29;</title></item></channel></rss>`)
	begin := time.Now()
	list, err := Parse(Feed, []byte(b.String()), "")
	if time.Since(begin) > 5*time.Second {
		t.Fatalf("it took %s", time.Since(begin))
	}
	if err == nil {
		for _, e := range list.Entries {
			if len(e.Title) > 1000 {
				t.Errorf("a title of %d bytes", len(e.Title))
			}
		}
	}
	if _, err := Parse(Sitemap, []byte(strings.ReplaceAll(b.String(), "rss", "urlset")), ""); err == nil {
		t.Error("the sitemap was taken")
	}
}

func TestParseRefuses(t *testing.T) {
	for _, tt := range []struct {
		kind       Kind
		data, want string
	}{
		{Auto, " \n", "the list is empty"},
		{Feed, "<html><body>Not found</body></html>", "neither RSS, Atom nor JSON Feed"},
		{Feed, "<rss><channel><item><title>x", "no feed that can be read"},
		{Sitemap, "<html></html>", "no <urlset>"},
		{GDELT, "{", "no GDELT article list"},
		{GDELT, "a,b\n1,2\n", "names no column URL"},
		{URLs, "# none\n", "no web address"},
		{"film", "x", `no kind of list called "film"`},
	} {
		if _, err := Parse(tt.kind, []byte(tt.data), ""); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %q: %v, want %q", tt.kind, tt.data, err, tt.want)
		}
	}
}

// Large sitemaps are packed; one that breaks off gives what is whole of it, and
// one that unpacks to no end is refused.
func TestPacked(t *testing.T) {
	pack := func(text string, times int) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		for range times {
			_, _ = z.Write([]byte(text))
		}
		_ = z.Close()
		return b.Bytes()
	}
	var urls strings.Builder
	r := rand.New(rand.NewPCG(1, 1)) // so that it does not pack to nothing
	for i := range 400 {
		fmt.Fprintf(&urls, "<url><loc>https://news.example/%d-%x</loc></url>\n", i, r.Uint64())
	}
	whole := pack("<urlset>"+urls.String()+"</urlset>", 1)
	list, err := Parse(Auto, whole, "https://news.example/sitemap.xml.gz")
	if err != nil || len(list.Entries) != 400 || list.Damaged != nil {
		t.Errorf("%v, %v", list, err)
	}
	if list, err = Parse(Auto, whole[:len(whole)/2], ""); err != nil || len(list.Entries) < 50 || list.Damaged == nil {
		t.Errorf("cut in half: %v, %v", list, err)
	}
	lines := pack(strings.ReplaceAll(strings.ReplaceAll(urls.String(), "<url><loc>", ""), "</loc></url>", ""), 1)
	if list, err = Parse(Auto, lines[:len(lines)/2], ""); err != nil || len(list.Entries) < 50 || list.Damaged == nil {
		t.Errorf("lines cut in half: %v, %v", list, err)
	}
	if _, err := Parse(Auto, pack(strings.Repeat(" ", 1<<20), 60), ""); err == nil || !strings.Contains(err.Error(), "larger than 50 MB") {
		t.Errorf("a bomb: %v", err)
	}
	for _, bad := range [][]byte{whole[:5], []byte("\x1f\x8bnonsense"), pack("", 0)} {
		if _, err := Parse(Auto, bad, ""); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.list")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, kind := range []Kind{Auto, Feed, Sitemap, GDELT, URLs} {
			list, err := Parse(kind, data, "https://news.example/")
			if err != nil {
				continue
			}
			for _, e := range list.Entries {
				if e.Key == "" || !strings.HasPrefix(e.URL, "http") {
					t.Fatalf("%s: entry %+v", kind, e)
				}
			}
		}
	})
}
