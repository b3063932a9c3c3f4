package ingest

import (
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// signs are what a page shows of being not an article but a wall before one.
// They are looked for before the reader-mode algorithm changes the page.
type signs struct {
	host, path string
	password   bool // a field for one
	notFree    bool // schema.org isAccessibleForFree: false
	gate       bool // an element whose class or id is that of a paywall
	consent    bool // or of a consent manager
	refresh    bool // the page only leads on
}

var (
	gateClass    = regexp.MustCompile(`(?i)\b(paywall|pay-wall|metered|subscriber-only|premium-(wall|content-gate)|regwall|registration-wall|piano-offer|tp-modal)`)
	consentClass = regexp.MustCompile(`(?i)\b(onetrust|didomi|qc-cmp|sp_message|cookie-?(consent|banner|wall)|consent-(page|wall|form|banner|modal)|gdpr|cmp-)`)
	notFreeMark  = regexp.MustCompile(`(?i)"isAccessibleForFree"\s*:\s*"?false`)
)

func signsOf(root *html.Node, address string) signs {
	var s signs
	if u, err := url.Parse(address); err == nil {
		s.host, s.path = strings.ToLower(u.Hostname()), strings.ToLower(u.Path)
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Input:
			s.password = s.password || strings.EqualFold(attr(n, "type"), "password")
		case atom.Script:
			if n.FirstChild != nil && strings.Contains(attr(n, "type"), "ld+json") {
				s.notFree = s.notFree || notFreeMark.MatchString(n.FirstChild.Data)
			}
			continue
		case atom.Meta:
			s.refresh = s.refresh || strings.EqualFold(attr(n, "http-equiv"), "refresh")
			s.notFree = s.notFree || attr(n, "itemprop") == "isAccessibleForFree" && strings.EqualFold(attr(n, "content"), "false")
		}
		names := attr(n, "class") + " " + attr(n, "id")
		s.gate = s.gate || gateClass.MatchString(names)
		s.consent = s.consent || consentClass.MatchString(names)
	}
	return s
}

var (
	payWords = regexp.MustCompile(`(?i)(subscribe|sign up|register|log ?in|sign in|create (a|an|your)( free)? account|join|become a (member|subscriber))` +
		`( now| today| here)? (to|and) (continue|keep|read|unlock|access|get|finish)|to (continue|keep) reading|` +
		`(this|the) (article|story|content|page) is (for|only for|available (only )?(to|for)|exclusive(ly)? (to|for)|reserved for) (our )?(subscribers|members|registered)|` +
		`already (a|an) (subscriber|member)|you('ve| have) (reached|read|used) (your|all|the)( \w+){0,4} (limit|articles)|subscriber[- ](only|exclusive)|` +
		`(free|remaining) articles? (this|left|remaining)|start your (free )?trial|unlock (this|the) (article|story)`)
	loginTitle   = regexp.MustCompile(`(?i)^\W*(please )?(log ?in|sign ?in|member login|account login|authentication required|access denied|register)\b`)
	loginPath    = regexp.MustCompile(`(^|/)(log-?in|sign-?in|auth|sso|account/login|accounts/login|oauth2?)(/|\.|$)`)
	consentWords = regexp.MustCompile(`(?i)(we and our (\d+ )?partners|(we|this site|our site) uses? cookies|before you continue|accept (all|cookies)|reject all|manage (my )?(choices|preferences|cookies|options)|your privacy (choices|matters)|we value your privacy|personali[sz]ed (ads|advertising)|legitimate interest|consent to)`)
	consentPath  = regexp.MustCompile(`(^|[./])(consent|privacy-?gate|cookie-?wall|gdpr|cmp)([./]|$)`)
	robotWords   = regexp.MustCompile(`(?i)(checking your browser|verify (that )?you are (a )?human|are you a robot|complete the captcha|enable javascript (and cookies )?to continue|unusual (traffic|activity) from|ddos protection by|please enable (js|javascript|cookies)|just a moment\.\.\.)`)
	goneTitle    = regexp.MustCompile(`(?i)^\W*((error )?(404|403|410|500|502|503)\b|page (not found|does not exist|unavailable)|not found$|(this )?(article|story|page) (is )?(no longer|not) (available|found))`)
)

// Sizes in words. A wall says little; a teaser before one ends soon; where a
// whole article is there, words of a subscription stand beside it.
const (
	wallWords   = 180
	teaserWords = 350
)

// wall names the wall that the page is, "" for an article.
func (s signs) wall(title, text string) string {
	words := len(strings.Fields(text))
	short := words < wallWords
	switch {
	case goneTitle.MatchString(title) && short:
		return "the page says that the article is not there (" + clip(title) + ")"
	case robotWords.MatchString(title+"\n"+text) && short:
		return "the server asks for proof of being human instead of sending the article"
	case (consentPath.MatchString(s.host) || consentPath.MatchString(s.path)) && words < teaserWords:
		return "a consent page stands in the place of the article"
	case len(consentWords.FindAllString(text, 4)) >= 2 && short, s.consent && consentWords.MatchString(text) && words < 90:
		return "a consent page stands in the place of the article"
	case short && (s.password && (loginTitle.MatchString(title) || loginPath.MatchString(s.path) || words < 60) || loginTitle.MatchString(title) && words < 60):
		return "a login page stands in the place of the article"
	case loginPath.MatchString(s.path) && short:
		return "a login page stands in the place of the article"
	case payWords.MatchString(text) && words < teaserWords && (s.gate || s.notFree || endsWithOffer(text)):
		return "a paywall stands before the article, of which " + sayWords(words) + " are shown"
	case (s.notFree || s.gate && s.password) && short:
		return "a paywall stands before the article, of which " + sayWords(words) + " are shown"
	}
	return ""
}

// endsWithOffer tells whether the offer is what the text comes to: in a report
// about newspapers it stands anywhere.
func endsWithOffer(text string) bool {
	text = strings.TrimSpace(text)
	tail := text[max(0, len(text)-400):]
	at := payWords.FindAllStringIndex(text, -1)
	return payWords.MatchString(tail) && (len(at) > 1 || len(strings.Fields(text)) < wallWords)
}

func sayWords(n int) string {
	if n < 20 {
		return "a few words"
	}
	return "some lines"
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
