package collect

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"entente/ingest"
	"entente/ingest/sources"
	"entente/ingest/state"
)

// listDirectory gives the documents of files that changed since they were seen.
func listDirectory(ctx context.Context, src sources.Source, seen map[string]string) (items []state.Item, note string, err error) {
	if info, err := os.Stat(src.Path); err != nil || !info.IsDir() {
		return nil, "", fmt.Errorf("there is no directory %s", src.Path)
	}
	byFile := map[string]string{}
	for key, print := range seen {
		file, _ := splitKey(key)
		byFile[file] = print
	}
	passed := 0
	err = filepath.WalkDir(src.Path, func(path string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			passed++
			return nil
		case path != src.Path && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		}
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() || !ingest.Readable(path) {
			if !ingest.AboutFolder(path) {
				passed++
			}
			return nil
		}
		print := fingerprint(strconv.FormatInt(info.Size(), 10), strconv.FormatInt(info.ModTime().UnixNano(), 10))
		name := filepath.ToSlash(filepath.Clean(path))
		if byFile[name] == print {
			return nil
		}
		for it, err := range ingest.Read(ctx, []string{path}, ingest.Options{MaxBytes: src.MaxBytes}) {
			items = append(items, state.Item{Source: src.Name, Key: keyOf(name, it, err), URL: it.Doc.URL, Title: it.Doc.Title, Dated: true, Fingerprint: print})
		}
		return nil
	})
	if passed > 0 {
		note = fmt.Sprintf("%d files were passed over: not regular, not readable, or of an unknown kind", passed)
	}
	return items, note, err
}

// keyOf is file:line of a document, or of the error in its place.
func keyOf(file string, it ingest.Item, err error) string {
	line := it.Line
	var at *ingest.Error
	if errors.As(err, &at) {
		line = at.Line
	}
	if line <= 1 {
		return file
	}
	return file + ":" + strconv.Itoa(line)
}

func splitKey(key string) (file string, line int) {
	if i := strings.LastIndexByte(key, ':'); i > 0 {
		if n, err := strconv.Atoi(key[i+1:]); err == nil {
			return key[:i], n
		}
	}
	return key, 1
}

// directory reads files item by item. Items of one file come one after the
// other, so it keeps the documents of the last file only.
type directory struct {
	file string
	docs map[string]fileDoc
}

type fileDoc struct {
	item ingest.Item
	err  error
}

func (d *directory) read(ctx context.Context, src sources.Source, it state.Item) (page, error) {
	file, _ := splitKey(it.Key)
	if file != d.file || d.docs == nil {
		d.file, d.docs = file, map[string]fileDoc{}
		for doc, err := range ingest.Read(ctx, []string{filepath.FromSlash(file)}, ingest.Options{MaxBytes: src.MaxBytes}) {
			d.docs[keyOf(file, doc, err)] = fileDoc{doc, err}
		}
	}
	found, ok := d.docs[it.Key]
	switch {
	case !ok:
		return page{}, &ingest.Skipped{Source: it.Key, Reason: "it is gone from the file"}
	case found.err != nil:
		var at *ingest.Error
		if errors.As(found.err, &at) {
			return page{}, &ingest.Skipped{Source: it.Key, Reason: at.Err.Error()}
		}
		return page{}, found.err
	}
	doc := found.item.Doc
	if src.Publisher != "" {
		doc.Publisher = src.Publisher
	}
	return page{doc: doc}, nil
}
