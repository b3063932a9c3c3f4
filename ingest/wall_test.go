package ingest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func page(title, body string) string {
	return "<html><head><title>" + title + "</title></head><body><article>" + body + "</article></body></html>"
}

func paragraphs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p>Japan and the United States agreed on Monday that the plan of round %d would be put to their parliaments before the end of the year, a spokesman said.</p>", i)
	}
	return b.String()
}

// Pages that stand in the place of an article are told by name, and articles
// that speak of such things are not.
func TestWalls(t *testing.T) {
	const offer = `<div class="paywall"><p>Subscribe to continue reading. Already a subscriber? Log in</p></div>`
	for name, tt := range map[string]struct{ address, page, want string }{
		"article":         {"https://a.example/1", page("Japan agrees", paragraphs(12)), ""},
		"short article":   {"https://a.example/1", page("Japan agrees", paragraphs(2)), ""},
		"paywall":         {"https://a.example/1", page("Japan agrees", paragraphs(2)+offer), "paywall"},
		"paywall by mark": {"https://a.example/1", page("Japan agrees", paragraphs(2)+`<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>`), "paywall"},
		"metered, whole":  {"https://a.example/1", page("Japan agrees", paragraphs(20)+offer), ""},
		"about paywalls": {"https://a.example/1", page("Papers ask readers to subscribe", paragraphs(6)+
			"<p>Readers who had been asked to subscribe to continue reading left for other papers, the study says.</p>"+paragraphs(6)), ""},
		"login":                      {"https://a.example/login?next=1", page("Sign in", `<p>Enter your name.</p><form><input type="password"></form>`), "login"},
		"login elsewhere":            {"https://a.example/x", page("Log in to The Example", `<p>Welcome back. Please use your account.</p><input type=password>`), "login"},
		"article with a login field": {"https://a.example/1", page("Japan agrees", paragraphs(8)+`<input type="password">`), ""},
		"consent": {"https://a.example/1", page("Before you continue",
			"<p>We and our 800 partners use cookies.</p><p>You can accept all or manage choices.</p><p>We value your privacy.</p>"), "consent"},
		"consent host":  {"https://consent.a.example/collect", page("a.example is part of a family", "<p>"+strings.Repeat("Choose what you would like to allow. ", 12)+"</p>"), "consent"},
		"about privacy": {"https://a.example/1", page("Court rules on cookies", paragraphs(8)+"<p>The firm had asked users to accept all cookies, and personalised ads followed.</p>"), ""},
		"robot check":   {"https://a.example/1", page("Just a moment...", "<p>Checking your browser before accessing a.example.</p>"), "proof of being human"},
		"soft 404":      {"https://a.example/1", page("Page not found", "<p>The page you were looking for has moved.</p>"), "not there"},
		"German":        {"https://a.example/1", page("Japan stimmt zu", "<p>"+strings.Repeat("Die Minister der beiden Länder haben sich am Montag darauf geeinigt, dass der Plan noch in diesem Jahr den Parlamenten vorgelegt wird. ", 4)+"</p>"), "not English"},
		"Russian":       {"https://a.example/1", page("Япония", "<p>"+strings.Repeat("Министры двух стран договорились в понедельник о новом плане. ", 6)+"</p>"), "not English"},
	} {
		t.Run(name, func(t *testing.T) {
			it, err := Page([]byte(tt.page), "text/html; charset=utf-8", tt.address, PageOptions{})
			var skipped *Skipped
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("refused: %v", err)
			case tt.want != "" && (!errors.As(err, &skipped) || !strings.Contains(skipped.Reason, tt.want)):
				t.Errorf("%v, want %q in it; text %q", err, tt.want, it.Doc.Text)
			}
		})
	}
}

// Selectors take the article out of a page that has its own way.
func TestSelectors(t *testing.T) {
	html := `<html><head><title>T</title></head><body><div class="menu">` + paragraphs(5) + `</div><div class="story"><p>Kenya and Chile signed a trade agreement on Monday, the ministry said.</p>
<div class="ad">Buy now, Peru is far.</div><p>Both parliaments must ratify it.</p></div></body></html>`
	it, err := Page([]byte(html), "text/html", "https://a.example/1", PageOptions{Select: ".story", Remove: []string{".ad"}})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(it.Doc.Text, "Kenya and Chile") || !strings.Contains(it.Doc.Text, "ratify") || strings.Contains(it.Doc.Text, "Peru") || strings.Contains(it.Doc.Text, "Japan") {
		t.Errorf("%q", it.Doc.Text)
	}
	if _, err := Page([]byte(html), "text/html", "https://a.example/1", PageOptions{Select: ".none"}); err == nil || !strings.Contains(err.Error(), "nothing in the page matches") {
		t.Error(err)
	}
}
