package view

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed web
var web embed.FS

// An asset is a file of the page. Its hash is its ETag, so that a second visit fetches nothing anew.
type asset struct {
	kind    string // media type
	tag     string
	plain   []byte
	gzipped []byte
}

// mediaTypes gives the media type of each file that there is; those that the system knows depend on the system.
var mediaTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml", ".json": "application/json", ".txt": "text/plain; charset=utf-8",
}

// assets gives the files of the page by their addresses.
func assets() map[string]*asset {
	out := map[string]*asset{}
	err := fs.WalkDir(web, "web", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := web.ReadFile(name)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, _ = z.Write(data) // a Buffer takes everything
		_ = z.Close()
		out[strings.TrimPrefix(name, "web")] = &asset{mediaTypes[path.Ext(name)], fmt.Sprintf("%x", sha256.Sum256(data))[:16], data, b.Bytes()}
		return nil
	})
	if err != nil {
		panic(err) // the folder is part of the program
	}
	out["/"] = out["/index.html"]
	return out
}

func (a *asset) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h, data, tag := w.Header(), a.plain, a.tag
	if acceptsGzip(r) {
		data, tag = a.gzipped, a.tag+"-gzip"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Type", a.kind)
	h.Set("ETag", `"`+tag+`"`)
	h.Add("Vary", "Accept-Encoding")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

// acceptsGzip tells whether who asks can unpack gzip.
func acceptsGzip(r *http.Request) bool {
	for accepted := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(accepted), ";")
		if strings.TrimSpace(name) == "gzip" && strings.Trim(strings.ReplaceAll(quality, " ", ""), "0.") != "q=" {
			return true
		}
	}
	return false
}
