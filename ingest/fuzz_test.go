package ingest

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkRead reads data as a format and checks what is promised of every
// document, whatever the bytes were.
func checkRead(t *testing.T, format Format, data []byte) {
	t.Helper()
	opt := Options{Format: format, Stdin: bytes.NewReader(data), MaxBytes: 1 << 20}
	for it, err := range Read(context.Background(), []string{"-"}, opt) {
		if err != nil {
			if err.Error() == "" {
				t.Error("an error without words")
			}
			continue
		}
		if !utf8.ValidString(it.Doc.Text) {
			t.Errorf("text is not UTF-8: %q", it.Doc.Text)
		}
		if strings.TrimSpace(it.Doc.Text) == "" || it.Doc.ID == "" || it.Source == "" {
			t.Errorf("incomplete: %+v", it)
		}
		if h, m, s := it.Doc.Date.Clock(); h+m+s != 0 {
			t.Errorf("the date has a time of day: %v", it.Doc.Date)
		}
	}
}

func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: x\ndate: 2024-01-01\n---\nText.", "---\n---\nx", "---\ntitle: [a\n---\n", "---\na: &a [*a]\n---\nx", "---\n? \n---\nx",
		"\ufeff---\r\ntitle: x\r\n---\r\nText.\r\n", "--- \n...", "\xff\xfe-\x00", "x\x00y", "---\ntitle: !!binary x\n---\nt",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		checkRead(t, Text, data)
		checkRead(t, Markdown, data)
	})
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`{"id":"1","text":"One."}`, `[{"id":1,"text":"One.","date":"2024-01-01"}]`, "{\"text\":\"a\\u0000b\"}\n{\"text\":\"\\ud800\"}", `[[]]`, `[{"text":"x"}`,
		"{}\n\n[]\nnull\n\"x\"", `{"text":"x","id":{}}`, "\ufeff{\"text\":\"x\"}", "{\"text\":\"\xff\"}", `]`, `[,]`, `{"text":"x"}}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		checkRead(t, JSON, data)
		checkRead(t, JSONLines, data)
	})
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<html><body><p>Text.</p></body></html>", "<p>a<table><p>b<select><option>", "<svg><script></svg>", "<meta charset=utf-16><p>x",
		"<title>x</title><link rel=canonical href='http://[::1'><p>y", "<html lang=de><p>x", "\x00<p>x", "<template><p>x</template>", "<frameset><frame>",
		`<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"x"}</script><p>t`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, HTML, data) })
}

func FuzzAuto(f *testing.F) {
	f.Add([]byte("\x1f\x8b\x08\x00"))
	f.Add([]byte("{\n\"text\": 1"))
	f.Add([]byte("<!doctype html>"))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, Auto, data) })
}
