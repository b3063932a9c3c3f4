// Package ingest brings texts in: files, directories, web pages and standard
// input become documents, one at a time, with where they came from.
//
// It promises that a document's text is valid UTF-8 and is not changed after
// it was read, that one broken document does not stop the ones after it, and
// that no input, however large or hostile, takes more memory than a few
// documents of the allowed size. It knows nothing of what the text says.
package ingest

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"entente/extract"
	"entente/ingest/fetch"
)

// DefaultMaxBytes is the size up to which one document is read. The longest
// newspaper pieces are far below a hundredth of it.
const DefaultMaxBytes = 20 << 20

// Options say how to read. The zero value reads every known format with the
// default limits and talks to public addresses only.
type Options struct {
	Date         time.Time     // used for every document instead of its own date when set
	Format       Format        // Auto goes by name and content
	MaxBytes     int           // per document, DefaultMaxBytes when 0
	Stdin        io.Reader     // read for "-"
	AllowPrivate bool          // also fetch from addresses that are not public
	Timeout      time.Duration // for one URL with all its attempts, fetch.DefaultTimeout when 0
	UserAgent    string        // sent to web servers
}

// Item is one document and where it was found.
type Item struct {
	Doc    extract.Document
	Source string   // the path or URL as the reader met it
	Line   int      // line of Source the document starts on, from 1
	Key    string   // the caller's own name for it, handed through
	Notes  []string // what was done to read it, such as a change of encoding
}

// yieldFunc takes one item or the error in its place; false means stop.
type yieldFunc = func(Item, error) bool

// Read yields the documents of the sources (paths, directories, http(s) URLs
// and "-") in the order given. An error stands for the one document or file it
// names (*Error), or for a file passed over (*Skipped); reading goes on after
// it. The sequence ends early only when ctx is done.
func Read(ctx context.Context, sources []string, opt Options) iter.Seq2[Item, error] {
	if opt.MaxBytes == 0 {
		opt.MaxBytes = DefaultMaxBytes
	}
	r := &reader{opt: opt}
	return func(yield func(Item, error) bool) {
		for _, source := range sources {
			if ctx.Err() != nil {
				return
			}
			if !r.source(ctx, source, yield) {
				return
			}
		}
	}
}

type reader struct {
	opt    Options
	client *fetch.Client // made when the first URL is met
}

func (r *reader) source(ctx context.Context, source string, yield yieldFunc) bool {
	switch {
	case source == "-":
		if r.opt.Stdin == nil {
			return yield(Item{}, &Error{Source: source, Err: fmt.Errorf("there is no standard input to read")})
		}
		return r.stream(ctx, input{source: "stdin", format: r.opt.Format}, r.opt.Stdin, yield)
	case isURL(source):
		return r.url(ctx, source, yield)
	case strings.Contains(source, "://"):
		scheme, _, _ := strings.Cut(source, "://")
		return yield(Item{}, &Error{Source: source, Err: fmt.Errorf("cannot read %s:// addresses, only http:// and https://", scheme)})
	default:
		return r.path(ctx, source, yield)
	}
}

// finish fills in what the options decide and refuses a document without
// text, the last step for every format.
func (r *reader) finish(it Item) (Item, error) {
	if strings.TrimSpace(it.Doc.Text) == "" {
		return it, &Error{Source: it.Source, Line: it.Line, Err: errNoText}
	}
	if it.Doc.ID == "" {
		it.Doc.ID = it.Source
	}
	if !r.opt.Date.IsZero() {
		it.Doc.Date = r.opt.Date
	} else if it.Doc.Date.IsZero() {
		it.Doc.Date = datelineDate(it.Doc.Text)
	}
	return it, nil
}
