package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// sitemapURL is an entry of a sitemap, with what Google's news extension adds.
type sitemapURL struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod"`
	News    struct {
		Title       string `xml:"title"`
		Date        string `xml:"publication_date"`
		Publication struct {
			Name     string `xml:"name"`
			Language string `xml:"language"`
		} `xml:"publication"`
	} `xml:"news"`
}

// parseSitemap reads a sitemap or an index of sitemaps, element by element:
// the first that cannot be read ends it.
func parseSitemap(data []byte) (*List, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = charset.NewReaderLabel
	list := &List{}
	known := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			list.Damaged = err
			break
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch name := start.Name.Local; name {
		case "urlset", "sitemapindex":
			known = true
		case "url", "sitemap":
			var u sitemapURL
			if err := d.DecodeElement(&u, &start); err != nil {
				list.Damaged = err
				continue
			}
			if name == "sitemap" {
				list.Lists = append(list.Lists, Entry{URL: u.Loc, Updated: moment(u.LastMod)})
				continue
			}
			list.Entries = append(list.Entries, Entry{
				URL: u.Loc, Title: u.News.Title, Published: moment(u.News.Date), Updated: moment(u.LastMod),
				Language: u.News.Publication.Language, Publisher: strings.TrimSpace(u.News.Publication.Name),
			})
		}
	}
	n := len(list.Entries) + len(list.Lists)
	switch {
	case list.Damaged != nil && n == 0:
		return nil, fmt.Errorf("it is no sitemap that can be read: %w", list.Damaged)
	case list.Damaged != nil:
		list.Damaged = fmt.Errorf("the sitemap is damaged, its first %d entries were read: %w", n, list.Damaged)
	case !known:
		return nil, errors.New("it is no sitemap: there is no <urlset> or <sitemapindex> in it")
	}
	return list, nil
}
