package feedtest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Fault is what the server does with an article.
type Fault string

// The faults. Those that pass are over after the first requests.
const (
	None      Fault = ""
	Flaky     Fault = "500 twice"                        // passes
	Hangs     Fault = "no answer at first"               // passes
	Slow      Fault = "a body in pieces"                 // no fault of the article
	Redirects Fault = "a redirect"                       // to the page
	Broken    Fault = "a body that ends early, at first" // passes
	Busy      Fault = "429 with Retry-After, at first"   // passes
	Latin     Fault = "windows-1252 called utf-8"
	Gone      Fault = "404"
	Forbidden Fault = "403"
	Paywall   Fault = "a paywall"
	Login     Fault = "a redirect to a login page"
	Consent   Fault = "a consent page"
	French    Fault = "another language"
	Robots    Fault = "robots.txt forbids it"
	Bomb      Fault = "a gzip bomb"
	PDF       Fault = "no page"
	Loop      Fault = "redirects without end"
)

// Article is one article of the site.
type Article struct {
	Number    int
	Day       int // on which it appears, from 0
	Feed      int // that lists it
	Fault     Fault
	CopyOf    int // number of the article that it copies, -1 for none
	Corrected int // day on which its text is corrected, 0 for never
	title     string
	text      []string
}

// Loads tells whether the article can be had at all.
func (a *Article) Loads() bool {
	switch a.Fault {
	case Gone, Forbidden, Paywall, Login, Consent, French, Robots, Bomb, PDF, Loop:
		return false
	}
	return true
}

var (
	states = strings.Split("Japan,China,France,Germany,India,Brazil,Kenya,Canada,Mexico,Poland,Turkey,Egypt,Norway,Chile,Peru,Vietnam", ",")
	acts   = strings.Split("criticized %s over the dispute|signed a trade agreement with %s|supplied missiles to %s|imposed sanctions on %s|"+
		"held talks with officials from %s|denied that it had threatened %s|expelled two diplomats of %s|agreed to send aid to %s", "|")
	places = strings.Split("Geneva,Vienna,Nairobi,Doha,Oslo,Singapore,Cairo,Lima,Ankara,Hanoi,Ottawa,Santiago", ",")
	scenes = strings.Split("after a night of talks in %s|as delegates gathered in %s|at a conference in the centre of %s|on the margins of a summit in %s|"+
		"before reporters who had waited for hours in %s|hours after their envoys had left %s", "|")
)

const words = "harbour bridge copper vineyard tariff canal orchard satellite ferry border quarry tunnel lighthouse grain cable pipeline reservoir railway forest glacier"

// makeArticles makes the articles of a site; the same seed makes the same.
func makeArticles(seed uint64, n, days, feeds int) []*Article {
	r := rand.New(rand.NewPCG(seed, 3))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	var out []*Article
	for i := range n {
		a := &Article{Number: i, Day: i * days / n, Feed: i % feeds, CopyOf: -1}
		if i%9 == 8 && out[i-5].CopyOf < 0 && out[i-5].Loads() {
			a.CopyOf = i - 5
			a.title = out[i-5].title + ", agency says"
			a.text = paraphrase(r, out[i-5].text)
		} else {
			subject := pick(strings.Fields(words))
			a.title = fmt.Sprintf("%s and %s at odds over the %s", pick(states), pick(states), subject)
			for range 9 {
				x, y := pick(states), pick(states)
				for y == x {
					y = pick(states)
				}
				aside := colour(r)
				a.text = append(a.text, fmt.Sprintf("%s %s over the %s of the %s, %s. %s", x, fmt.Sprintf(pick(acts), y), pick(strings.Fields(words)),
					pick(strings.Fields(words)), fmt.Sprintf(pick(scenes), pick(places)), aside))
			}
		}
		a.Fault = faultOf(i)
		if a.Loads() && i%13 == 4 && a.Day < days-1 {
			a.Corrected = a.Day + 1
		}
		out = append(out, a)
	}
	return out
}

// colour is a sentence that says nothing about states, in words of its own, so
// that two articles have little wording in common.
func colour(r *rand.Rand) string {
	syllables := strings.Fields("ba ko ri mel tan dor vi sa lu pen gra sto ner wick al fen mo ter")
	word := func() string {
		w := ""
		for range 2 + r.IntN(2) {
			w += syllables[r.IntN(len(syllables))]
		}
		return w
	}
	var b strings.Builder
	fmt.Fprintf(&b, "There was %s %s", word(), word())
	for range 5 {
		fmt.Fprintf(&b, ", %s %s %s", word(), word(), word())
	}
	return b.String() + "."
}

// faultOf spreads the faults over the articles.
func faultOf(i int) Fault {
	all := []Fault{Flaky, Hangs, Slow, Redirects, Broken, Busy, Latin, Gone, Forbidden, Paywall, Login, Consent, French, Robots, Bomb, PDF, Loop}
	if i%5 == 2 {
		return all[i/5%len(all)]
	}
	return None
}

// paraphrase touches a text up as other papers do: some words changed, a
// paragraph left out, two changed round, a line of the agency at the end.
func paraphrase(r *rand.Rand, text []string) []string {
	out := append([]string(nil), text...)
	swap := strings.NewReplacer("over the", "about the", "officials", "envoys", "gathered", "met", "argued", "quarrelled", "declined", "refused")
	for i := range out {
		if r.IntN(3) == 0 {
			out[i] = swap.Replace(out[i])
		}
	}
	out = append(out[:4:4], out[5:]...)
	out[1], out[2] = out[2], out[1]
	return append(out, "Reporting by the agency's desk.")
}

// paragraphs gives the text as it stands on a day.
func (a *Article) paragraphs(day int) []string {
	if a.Corrected == 0 || day < a.Corrected {
		return a.text
	}
	out := append([]string(nil), a.text...)
	out[0] = "Correction: an earlier version named a wrong day. " + out[0]
	return out
}

var begin = time.Date(2024, 7, 1, 6, 0, 0, 0, time.UTC)

func (a *Article) published() time.Time {
	return begin.AddDate(0, 0, a.Day).Add(time.Duration(a.Number%12) * time.Hour)
}

func (a *Article) updated(day int) time.Time {
	if a.Corrected > 0 && day >= a.Corrected {
		return begin.AddDate(0, 0, a.Corrected).Add(20 * time.Hour)
	}
	return a.published()
}

// Path is where the article is.
func (a *Article) Path() string {
	if a.Fault == Robots {
		return fmt.Sprintf("/private/%d", a.Number)
	}
	return fmt.Sprintf("/news/%d", a.Number)
}
