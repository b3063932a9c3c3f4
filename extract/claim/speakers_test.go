package claim_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"entente/extract"
	"entente/extract/claim"
)

func claimsOf(t *testing.T, p *extract.Pipeline, date, text string) []claim.Claim {
	t.Helper()
	d, err := time.Parse("2006-01-02", date)
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.Extract(context.Background(), extract.Document{ID: "t", Text: text, Date: d})
	if err != nil {
		t.Fatal(err)
	}
	return r.Claims
}

func pipeline(t *testing.T) *extract.Pipeline {
	t.Helper()
	p, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// find gives the first claim of a relation with these names.
func find(cs []claim.Claim, subject, relation, object string) *claim.Claim {
	for i := range cs {
		if cs[i].Relation == relation && cs[i].Subject.Entity.Name == subject && cs[i].Object.Entity.Name == object {
			return &cs[i]
		}
	}
	return nil
}

func said(c *claim.Claim) string {
	var names []string
	for _, e := range c.Attribution {
		names = append(names, e.Name)
	}
	return strings.Join(names, ", ")
}

// Who says what in texts of several paragraphs.
func TestSpeakers(t *testing.T) {
	p := pipeline(t)
	tests := []struct {
		name, text                string
		subject, relation, object string
		by                        string // names, outermost last; "" for the article itself
	}{
		{
			"transcript", "Maria Zakharova's briefing\nReuters: Poland has closed its border with Belarus. What do you say?\n" +
				"Maria Zakharova: Poland must reopen it. Estonia attacked Belarus last week.\nInterfax: Thank you.",
			"Estonia", "ATTACKS", "Belarus", "Maria Zakharova",
		},
		{
			"role for a label", "Daily briefing of the Foreign Ministry of India\nOfficial Spokesperson: Good afternoon. Russia bombed Kharkiv.\nQuestion: And then?",
			"Russia", "ATTACKS", "Kharkiv", "India",
		},
		{
			"surname for a label", "Department Press Briefing with Matthew Miller\nQUESTION: Hello.\nMR MILLER: Russia bombed Kharkiv.",
			"Russia", "ATTACKS", "Kharkiv", "Matthew Miller",
		},
		{
			"question", "Department Press Briefing with Matthew Miller\nQUESTION: France sold frigates to Greece.\nMR MILLER: Russia bombed Kharkiv.",
			"France", "SUPPLIES", "Greece", "",
		},
		{
			"authors in the text", "Joint Statement of Japan and the Philippines\nThe two countries met in Manila. Russia bombed Kharkiv and our people were hurt.",
			"Russia", "ATTACKS", "Kharkiv", "Japan, Philippines",
		},
		{
			"authors with their names", "Joint Statement by the Foreign Ministers of Norway and Sweden\nEspen Barth Eide and Tobias Billström met in Oslo. We are sad. Russia bombed Kharkiv.",
			"Russia", "ATTACKS", "Kharkiv", "Espen Barth Eide, Tobias Billström",
		},
		{
			"headline with a colon is no transcript", "Niger: Italy condemned Libya on Monday.",
			"Italy", "CRITICIZES", "Libya", "",
		},
		{
			"headline with a name", "Boris Johnson: Russia bombed Kharkiv\nThe town is in ruins.",
			"Russia", "ATTACKS", "Kharkiv", "Boris Johnson",
		},
		{
			"headline with an office", "Minister: France sold frigates to Greece\nATHENS, May 3 (Wire) - Defence Minister Ingrid Solheim spoke on Friday.",
			"France", "SUPPLIES", "Greece", "Ingrid Solheim",
		},
		{
			"two statements under colons", "Defence Secretary John Healey said:\nI am grateful. Iran supplies Russia with drones.\nDefence Minister Boris Pistorius said:\nRussia bombed Kharkiv. We will help.",
			"Russia", "ATTACKS", "Kharkiv", "Boris Pistorius",
		},
		{
			"must, in a quotation of the press", "“Serbia must respect its neighbours,” Norway’s foreign minister Ingrid Solheim said on Monday.",
			"Ingrid Solheim", "URGES", "Serbia", "",
		},
		{
			"the opening of a briefing", "Weekly Press Briefing by Spokesperson Ingrid Solheim\nThe Spokesperson began. Russia bombed Kharkiv.\nQuestion: Is that all?\nAnswer: We deplore it.",
			"Russia", "ATTACKS", "Kharkiv", "Ingrid Solheim",
		},
		{
			"statement under a colon", "Foreign Secretary David Lammy said:\nWe mourn the dead. Russia bombed Kharkiv.\nIran supplies Russia with drones, and our answer will be firm.",
			"Russia", "ATTACKS", "Kharkiv", "David Lammy",
		},
		{
			"statement ends with the first person", "Foreign Secretary David Lammy said:\nWe mourn the dead.\nFrance sold frigates to Greece.",
			"France", "SUPPLIES", "Greece", "",
		},
		{
			"statement attributed", "The following is attributable to Spokesperson Tammy Bruce:\nRussia bombed Kharkiv.\nFrance sold frigates to Greece.",
			"France", "SUPPLIES", "Greece", "Tammy Bruce",
		},
		{
			"joint authors", "Joint Statement by Antony Blinken and David Lammy on Sudan\nWe are deeply concerned. Russia bombed Kharkiv.",
			"Russia", "ATTACKS", "Kharkiv", "Antony Blinken, David Lammy",
		},
		{
			"quotation runs on", "“Russia attacked Ukraine,” Boris Johnson said. “It bombed Kharkiv and many other towns last night.”",
			"Russia", "ATTACKS", "Kharkiv", "Boris Johnson",
		},
		{
			"told at the end", "Russia bombed Kharkiv, an official in Kyiv said.",
			"Russia", "ATTACKS", "Kharkiv", "Ukraine",
		},
		{
			"source at the end", "Russia shelled Kharkiv, and Turkey sold drones to Ukraine, according to NATO.",
			"Turkey", "SUPPLIES", "Ukraine", "NATO",
		},
		{
			"the critic's relative clause is the article's", "India condemned Pakistan, which had attacked Iran.",
			"Pakistan", "ATTACKS", "Iran", "",
		},
		{
			"a person of himself", "Donald Trump announced that he would visit Armenia.",
			"Donald Trump", "VISITS", "Armenia", "",
		},
		{
			"in his own words", "“I strongly condemn Russia for what it has done to its neighbours,” Boris Johnson said.",
			"Boris Johnson", "CRITICIZES", "Russia", "Boris Johnson",
		},
		{
			"who promises after an aside", "Standing beside Anthony Albanese, prime minister of Australia, Joe Biden promised that the boats would carry no weapons.",
			"Anthony Albanese", "HOLDS_OFFICE", "Australia", "",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cs := claimsOf(t, p, "2024-07-31", tt.text)
			c := find(cs, tt.subject, tt.relation, tt.object)
			if c == nil {
				t.Fatalf("no %s %s %s", tt.subject, tt.relation, tt.object)
			}
			if got := said(c); got != tt.by {
				t.Errorf("said by %q, want %q\n%s", got, tt.by, strings.Join(c.Trail, "\n"))
			}
		})
	}
}

// When an event was.
func TestEventTime(t *testing.T) {
	p := pipeline(t)
	tests := []struct {
		name, date, text          string
		subject, relation, object string
		from, to                  string
	}{
		{"weekday before the verb", "2024-05-03", "Germany on Thursday accused Russia of sabotage.", "Germany", "ACCUSES", "Russia", "2024-05-02", "2024-05-02"},
		{"first words", "2024-12-02", "On Saturday Prime Minister Irakli Kobakhidze criticised Estonia.", "Irakli Kobakhidze", "CRITICIZES", "Estonia", "2024-11-30", "2024-11-30"},
		{"week", "2024-07-31", "Norway criticised Hungary last week.", "Norway", "CRITICIZES", "Hungary", "2024-07-22", "2024-07-28"},
		{"not the date of what is criticised", "2024-07-31", "Norway criticised the Russian attack of May 3.", "Norway", "CRITICIZES", "Russia", "", ""},
		{"membership lasts", "2025-01-10", "Sweden joined NATO in March 2024.", "Sweden", "MEMBER_OF", "NATO", "2024-03", ""},
		{"limit ahead", "2024-07-31", "France will sell frigates to Greece by the end of February.", "France", "SUPPLIES", "Greece", "", "2025-02-28"},
		{"chronicle", "2020-02-01", "1957: France recognised Ghana.\nJanuary 3, 2020: Turkey bombed Libya.", "France", "RECOGNIZES", "Ghana", "1957", "1957"},
		{
			"essay", "2016-11-01", "In 1948 the Soviets left Korea. In March 1951 China attacked the United States. The war of the two sides ended in 1953. Britain recognised Egypt in June.",
			"United Kingdom", "RECOGNIZES", "Egypt", "1953-06", "1953-06",
		},
		{
			"counted from before", "2016-11-01", "On July 26, 1956, Egypt threatened Britain. A week earlier France had criticised Egypt. Nobody remembers the summer of 1957.",
			"France", "CRITICIZES", "Egypt", "1956-07-19", "1956-07-19",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := find(claimsOf(t, p, tt.date, tt.text), tt.subject, tt.relation, tt.object)
			if c == nil {
				t.Fatalf("no %s %s %s", tt.subject, tt.relation, tt.object)
			}
			if c.Time.From != tt.from || c.Time.To != tt.to {
				t.Errorf("time %q to %q (%q), want %q to %q", c.Time.From, c.Time.To, c.Time.Text, tt.from, tt.to)
			}
		})
	}
}
