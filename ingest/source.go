package ingest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// input says what is known of a stream before its first byte.
type input struct {
	source      string
	url         string // set for a fetched page
	contentType string // as the web server told it
	format      Format
}

// path reads a file, or a directory with all that is below it.
func (r *reader) path(ctx context.Context, path string, yield yieldFunc) bool {
	info, err := os.Stat(path)
	if err != nil {
		return yield(Item{}, &Error{Source: path, Err: plain(err)})
	}
	if !info.IsDir() {
		return r.file(ctx, path, yield)
	}
	found, goOn := 0, true
	// WalkDir visits in the order of names, so two runs read alike.
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return fs.SkipAll
		case err != nil:
			goOn = yield(Item{}, &Error{Source: p, Err: plain(err)})
		case p != path && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
		default:
			found++
			goOn = r.entry(ctx, p, d, yield)
		}
		if !goOn {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		return yield(Item{}, &Error{Source: path, Err: plain(err)})
	}
	if found == 0 && goOn && ctx.Err() == nil {
		return yield(Item{}, &Error{Source: path, Err: errors.New("the directory holds no files")})
	}
	return goOn
}

// Readable tells whether a file met in a directory is of a kind that is read.
func Readable(path string) bool {
	return formatOf(path) != Auto && !AboutFolder(path)
}

// AboutFolder tells whether a file tells of the folder it lies in.
func AboutFolder(path string) bool {
	name := strings.ToUpper(filepath.Base(path))
	return strings.HasPrefix(name, "README") || strings.HasPrefix(name, "LICENSE")
}

// entry reads one file met while walking. Here, unlike for a file named by the
// user, an unknown kind is passed over: directories hold all sorts of things.
func (r *reader) entry(ctx context.Context, path string, d fs.DirEntry, yield yieldFunc) bool {
	if d.Type()&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		if err != nil {
			return yield(Item{}, &Error{Source: path, Err: plain(err)})
		}
		if !info.Mode().IsRegular() {
			return yield(Item{}, &Skipped{path, "a link to something that is not a file"})
		}
	} else if !d.Type().IsRegular() {
		return yield(Item{}, &Skipped{path, "not a regular file"})
	}
	if AboutFolder(d.Name()) {
		return yield(Item{}, &Skipped{path, "it tells of the folder; name it to have it read"})
	}
	if r.opt.Format == Auto && formatOf(path) == Auto {
		return yield(Item{}, &Skipped{path, "unknown kind of file; known are .txt .md .html .json .jsonl, and .gz of these"})
	}
	return r.file(ctx, path, yield)
}

func (r *reader) file(ctx context.Context, path string, yield yieldFunc) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(Item{}, &Error{Source: path, Err: plain(err)})
	}
	defer f.Close()
	in := input{source: filepath.ToSlash(filepath.Clean(path)), format: r.opt.Format}
	if in.format == Auto {
		in.format = formatOf(path)
	}
	return r.stream(ctx, in, f, yield)
}

// stream reads one opened source whatever it is, taking off compression first.
func (r *reader) stream(ctx context.Context, in input, src io.Reader, yield yieldFunc) bool {
	br := bufio.NewReaderSize(ctxReader{ctx, src}, 1<<16)
	if head, _ := br.Peek(2); string(head) == "\x1f\x8b" {
		z, err := newGzip(br)
		if err != nil {
			return yield(Item{}, &Error{Source: in.source, Err: err})
		}
		br = bufio.NewReaderSize(z, 1<<16)
	}
	if in.format == Auto {
		head, _ := br.Peek(4096)
		in.format = sniff(head)
	}
	switch in.format {
	case JSONLines:
		return r.jsonLines(in, br, yield)
	case JSON:
		return r.json(in, br, yield)
	default:
		data, err := readLimited(br, r.opt.MaxBytes)
		if err != nil {
			return ctx.Err() == nil && yield(Item{}, &Error{Source: in.source, Err: err})
		}
		return yield(r.single(in, data))
	}
}

// single makes the one document of a text, Markdown or HTML file.
func (r *reader) single(in input, data []byte) (Item, error) {
	it := Item{Source: in.source, Line: 1}
	it.Doc.URL = in.url
	if len(data) == 0 {
		return it, &Error{Source: in.source, Err: errors.New("it is empty")}
	}
	var err error
	if in.format == HTML {
		err = readHTML(data, in.contentType, PageOptions{}, &it)
	} else {
		err = readText(data, in.format == Markdown, &it)
	}
	if err != nil {
		var at *Error
		var skipped *Skipped
		switch {
		case errors.As(err, &at):
			at.Source = in.source
			return it, at
		case errors.As(err, &skipped):
			return it, skippedAt(err, in.source)
		}
		return it, &Error{Source: in.source, Err: err}
	}
	return r.finish(it)
}

// ctxReader makes a long read end when the user stops the program.
type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (c ctxReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}

// readLimited reads all of r, refusing more than limit bytes.
func readLimited(r io.Reader, limit int) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return nil, err
	}
	if len(data) > limit {
		return nil, &tooLargeError{limit}
	}
	return data, nil
}

// plain takes the path off an error of package os, since Error names it.
func plain(err error) error {
	var pe *fs.PathError
	if !errors.As(err, &pe) {
		return err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("no such file or directory")
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("no permission to read it")
	}
	return pe.Err
}
