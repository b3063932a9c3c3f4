package ingest

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// maxElements bounds the work on one page; long reads have a few thousand.
const maxElements = 200_000

// PageOptions say where the article of a page is. The zero value finds it.
type PageOptions struct {
	Select string   // CSS selector of what holds the article
	Remove []string // CSS selectors of what does not belong to it
}

// Page reads the article of a web page that came with a content type from an
// address. The error is a *Skipped for a page that is not the article but
// stands in its place, such as one that asks to log in.
func Page(data []byte, contentType, address string, opt PageOptions) (Item, error) {
	it := Item{Source: address, Line: 1}
	it.Doc.URL = address
	if err := readHTML(data, contentType, opt, &it); err != nil {
		return it, err
	}
	return it, nil
}

// readHTML takes the article out of a page, without its menus and adverts.
func readHTML(data []byte, contentType string, opt PageOptions, it *Item) error {
	text, note, err := decodeHTML(data, contentType)
	if err != nil {
		return err
	}
	if note != "" {
		it.Notes = append(it.Notes, note)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return fmt.Errorf("cannot read the page: %w", err)
	}
	page := pageURL(root, it.Doc.URL)
	signs := signsOf(root, it.Doc.URL)
	root, err = narrow(root, opt)
	if err != nil {
		return err
	}
	article, err := readable(root, page)
	if err != nil {
		return err
	}
	if err := checkLanguage(article.Language()); err != nil {
		return err
	}
	var body strings.Builder
	if article.Node != nil {
		if err := article.RenderText(&body); err != nil {
			return fmt.Errorf("cannot read the page: %w", err)
		}
	}
	if strings.TrimSpace(body.String()) == "" {
		// Pages of a few lines have nothing that stands out as the article.
		if b := find(root, atom.Body); b != nil {
			body.WriteString(render.InnerText(b))
		}
		it.Notes = append(it.Notes, "no article found in the page, all of its text taken")
	}
	if strings.TrimSpace(body.String()) == "" {
		return errors.New("the page holds no text")
	}
	it.Doc.Text = strings.ToValidUTF8(withoutFurniture(body.String()), "\uFFFD") + "\n"
	it.Doc.Title = strings.TrimSpace(article.Title())
	if wall := signs.wall(it.Doc.Title, it.Doc.Text); wall != "" {
		return &Skipped{Reason: wall}
	}
	if !english(it.Doc.Text) {
		return &Skipped{Reason: "its text is not English; only English is read"}
	}
	it.Doc.Publisher = strings.TrimSpace(article.SiteName())
	if it.Doc.URL == "" && page != nil {
		it.Doc.URL = page.String()
	}
	if t, err := article.PublishedTime(); err == nil {
		it.Doc.Date, _ = day(t)
	}
	return nil
}

// furniture is what stands between the paragraphs of a page and belongs to none.
var furniture = regexp.MustCompile(`(?i)^(advertisement|advertising|sponsored( content)?|(article|story) continues (below|after)( this)?( advertisement| ad)?|` +
	`(scroll|skip) (to continue|advertisement)|share( this)?( article| story)?|read (more|next|also)|related( articles| stories| topics)?|` +
	`(sign up|subscribe)( now| here| for free)?|follow us|comments?|print|listen|save)\W*$`)

// withoutFurniture drops such lines where they stand alone.
func withoutFurniture(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		if !furniture.MatchString(strings.TrimSpace(line)) {
			out.WriteString(line)
		}
	}
	return strings.TrimSpace(manyNewlines.ReplaceAllString(out.String(), "\n\n"))
}

var manyNewlines = regexp.MustCompile(`\n{3,}`)

// decodeHTML goes by byte order mark, HTTP header and meta element, as
// browsers do, and by the bytes when those are silent or wrong.
func decodeHTML(data []byte, contentType string) (text, note string, err error) {
	if kind := binaryKind(data); kind != "" {
		return "", "", fmt.Errorf("it is %s, not a page", kind)
	}
	_, name, certain := charset.DetermineEncoding(data[:min(len(data), 1024)], contentType)
	if !certain {
		name = ""
	}
	return decodeText(data, name)
}

// readable runs the reader-mode algorithm. It was written for pages that
// browsers get, so a page that makes it panic is refused like a broken one.
func readable(root *html.Node, page *url.URL) (article readability.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("cannot find the article in the page: %v", p)
		}
	}()
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	article, err = parser.ParseDocument(root, page)
	if err != nil {
		return article, fmt.Errorf("cannot find the article in the page: %w", err)
	}
	return article, nil
}

// pageURL is the address the page gives for itself, else the one it came from.
func pageURL(root *html.Node, from string) *url.URL {
	base, _ := url.Parse(from)
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.Link || !strings.EqualFold(attr(n, "rel"), "canonical") {
			continue
		}
		ref, err := url.Parse(strings.TrimSpace(attr(n, "href")))
		if err != nil || ref.String() == "" {
			continue
		}
		if base != nil && base.IsAbs() {
			ref = base.ResolveReference(ref)
		}
		if isURL(ref.String()) {
			return ref
		}
	}
	if base == nil || !base.IsAbs() {
		return nil
	}
	return base
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func find(root *html.Node, a atom.Atom) *html.Node {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == a {
			return n
		}
	}
	return nil
}
