package ingest

import (
	"fmt"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// narrow keeps of a page what the selectors say. The head stays: it has the
// title and the date.
func narrow(root *html.Node, opt PageOptions) (*html.Node, error) {
	for _, s := range opt.Remove {
		sel, err := cascadia.ParseGroup(s)
		if err != nil {
			return nil, fmt.Errorf("remove: %q is no CSS selector: %w", s, err)
		}
		for _, n := range cascadia.QueryAll(root, sel) {
			if n.Parent != nil {
				n.Parent.RemoveChild(n)
			}
		}
	}
	if opt.Select == "" {
		return root, nil
	}
	sel, err := cascadia.ParseGroup(opt.Select)
	if err != nil {
		return nil, fmt.Errorf("select: %q is no CSS selector: %w", opt.Select, err)
	}
	found := cascadia.QueryAll(root, sel)
	body := find(root, atom.Body)
	if len(found) == 0 || body == nil {
		return nil, fmt.Errorf("select: nothing in the page matches %q", opt.Select)
	}
	article := &html.Node{Type: html.ElementNode, Data: "article", DataAtom: atom.Article}
	kept := map[*html.Node]bool{}
	for _, n := range found {
		inside := false
		for p := n.Parent; p != nil; p = p.Parent {
			inside = inside || kept[p]
		}
		if !inside && n.Parent != nil && n != body {
			kept[n] = true
		}
	}
	for _, n := range found {
		if kept[n] {
			n.Parent.RemoveChild(n)
			article.AppendChild(n)
		}
	}
	for c := body.FirstChild; c != nil && len(kept) > 0; c = body.FirstChild {
		body.RemoveChild(c)
	}
	if len(kept) > 0 {
		body.AppendChild(article)
	}
	return root, nil
}
