package ingest

import (
	"os"
	"strings"
	"testing"
)

// The page has what pages have: menus, adverts, related links, a footer. Only
// the article may come through.
func TestReadHTMLArticle(t *testing.T) {
	page, err := os.ReadFile("testdata/article.html")
	if err != nil {
		t.Fatal(err)
	}
	inDir(t, map[string]string{"article.html": string(page)})
	for it, err := range collectItems(t, "article.html") {
		if err != nil {
			t.Fatal(err)
		}
		d := it.Doc
		if d.Title != "Envoys of two island states sign fishing pact" || d.Publisher != "The Harbour Post" ||
			d.URL != "https://harbour.example/world/pact" || d.Date.Format("2006-01-02") != "2024-05-03" {
			t.Errorf("metadata: %+v", d)
		}
		for _, s := range []string{"signed a fishing pact", "The two governments", "“We waited ten years,”", "Café talks"} {
			if !strings.Contains(d.Text, s) {
				t.Errorf("the text lacks %q:\n%s", s, d.Text)
			}
		}
		for _, s := range []string{"Subscribe", "Most read", "Cookie", "function()", "All rights reserved", "Advertisement"} {
			if strings.Contains(d.Text, s) {
				t.Errorf("the text holds %q:\n%s", s, d.Text)
			}
		}
		if strings.Contains(d.Text, "pact.The") || !strings.Contains(d.Text, "\n\n") {
			t.Errorf("paragraphs run together:\n%s", d.Text)
		}
	}
}

func TestReadHTMLBad(t *testing.T) {
	inDir(t, map[string]string{
		"unclosed.html": "<html><body><div><p>Japan <b>met Korea.<p>They signed<table><tr><td>x",
		"deep.html":     "<html><body>" + strings.Repeat("<div>", 20000) + "Japan met Korea.",
		"french.html":   `<html lang="fr-FR"><body><p>Le Japon et la Corée se sont rencontrés.</p></body></html>`,
		"latin.html":    "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The caf\xe9 in M\xfcnchen was full of envoys.</p></body></html>",
		"liar.html":     "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The “café” was full of envoys — all “friends”.</p></body></html>",
		"image.html":    "\x89PNG\r\n\x1a\n\x00\x00",
	})
	got := strings.Join(collect(t, Options{}, "unclosed.html"), "\n")
	if !strings.Contains(got, "Japan met Korea.") || !strings.Contains(got, "They signed") {
		t.Errorf("unclosed: %s", got)
	}
	if got := collect(t, Options{}, "deep.html"); len(got) != 1 {
		t.Errorf("deep: %v", got)
	}
	want(t, collect(t, Options{}, "french.html"), `! french.html: skipped: it is marked as written in fr-FR; only English is read`)
	if got := collect(t, Options{}, "latin.html"); !strings.Contains(got[0], "café in München") {
		t.Errorf("latin: %s", got)
	}
	if got := collect(t, Options{}, "liar.html"); !strings.Contains(got[0], "“café”") {
		t.Errorf("UTF-8 that calls itself Latin-1: %s", got)
	}
	want(t, collect(t, Options{}, "image.html"), `! image.html: it is a PNG picture, not a page`)
}

func TestPlainMarkdown(t *testing.T) {
	const in = "# Talks in *Seoul*\n\nThe **two** ministers [met](http://x) at `noon`.\n\n> \"We agree,\" he said.\n\n" +
		"```go\ncode()\n```\n\n- first item\n- second ![pic](p.png) item\n\n---\n\n[1]: http://ref\nsnake_case_name and 2 * 3 * 4 stay. 5\\. end\n"
	const out = "Talks in Seoul\n\n\nThe two ministers met at noon.\n\n\"We agree,\" he said.\n\n\n- first item\n- second  item\n\n\n\n" +
		"snake_case_name and 2 * 3 * 4 stay. 5. end\n"
	got, title := plainMarkdown(in)
	if got != out {
		t.Errorf("got  %q\nwant %q", got, out)
	}
	if title != "Talks in Seoul" {
		t.Errorf("title %q", title)
	}
}
