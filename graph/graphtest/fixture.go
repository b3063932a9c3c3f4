package graphtest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"entente/graph"
)

// Day reads a date.
func Day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

// A Builder makes batches with little writing. Entities come into a batch when a claim names them.
type Builder struct {
	entities map[string]graph.Entity
	batch    *graph.Batch
	have     map[string]bool
	doc      string
	sentence string
	pos      int
}

// NewBuilder makes a builder that knows the entities of the fixtures.
func NewBuilder() *Builder {
	b := &Builder{entities: map[string]graph.Entity{}}
	for _, e := range fixtureEntities {
		b.entities[e.ID] = e
	}
	b.reset()
	return b
}

func (b *Builder) reset() { b.batch, b.have = &graph.Batch{}, map[string]bool{} }

// Add makes an entity known to the builder.
func (b *Builder) Add(e graph.Entity) { b.entities[e.ID] = e }

// Batch hands out what was built and begins anew.
func (b *Builder) Batch() *graph.Batch {
	out := b.batch
	b.reset()
	return out
}

// Document begins a document. The date may be empty.
func (b *Builder) Document(name, published, publisher string) *Builder {
	d := graph.Document{
		ID: "document/" + name, URL: "https://news.example/" + name, Title: "About " + name, Publisher: publisher,
		SHA256: graph.DocumentID("", name), Simhash: uint64(len(name))<<40 | 1, Extractor: "test/1", Language: "en",
	}
	if published != "" {
		d.Published = Day(published)
	}
	b.batch.Documents = append(b.batch.Documents, d)
	b.doc, b.pos = d.ID, 0
	return b
}

// Keys gives the document copy keys: a sure one of its own, and n of the numbered family from the one with a number on.
func (b *Builder) Keys(sure string, family, from, n int) *Builder {
	keys := []string{strings.ReplaceAll(sure, "-", "")}
	for i := range n {
		keys = append(keys, fmt.Sprintf("b%dx%d", family, from+i))
	}
	b.batch.Documents[len(b.batch.Documents)-1].CopyKeys = keys
	return b
}

// Sentence begins a sentence of the document.
func (b *Builder) Sentence(text string) *Builder {
	s := graph.Sentence{
		ID: graph.SentenceID(b.doc, b.pos), Document: b.doc, Index: b.pos / 1000, Start: b.pos, End: b.pos + len([]rune(text)), Text: text,
	}
	b.batch.Sentences = append(b.batch.Sentences, s)
	b.sentence = s.ID
	b.pos += 1000
	return b
}

// Claim adds a claim to the sentence: asserted, affirmed, confidence 0.8, unless an option says otherwise.
func (b *Builder) Claim(subject, relation, object string, options ...func(*graph.Claim)) *Builder {
	rel, ok := fixtureRelations[relation]
	if !ok {
		panic("graphtest: no such relation: " + relation)
	}
	start := b.pos - 1000
	c := graph.Claim{
		Document: b.doc, Sentence: b.sentence, Start: start, End: start + 40,
		Subject: subject, SubjectSpan: graph.Span{Text: subject, Start: start, End: start + 5},
		Relation: relation, Object: object, ObjectSpan: graph.Span{Text: object, Start: start + 20, End: start + 25},
		Symmetric: rel.symmetric, Modality: graph.Asserted, Polarity: graph.Affirmed,
		Plover: rel.plover, Quad: rel.quad, Goldstein: rel.goldstein,
		Cue: graph.Span{Text: relation, Start: start + 10, End: start + 15}, Confidence: 0.8, Frame: "test",
	}
	for _, o := range options {
		o(&c)
	}
	c.ID = graph.ClaimID(&c)
	b.batch.Claims = append(b.batch.Claims, c)
	for _, id := range append([]string{c.Subject, c.Object}, c.SaidBy...) {
		b.Mention(id)
	}
	return b
}

// Mention puts an entity into the batch.
func (b *Builder) Mention(id string) *Builder {
	if id == "" || b.have[id] {
		return b
	}
	e, ok := b.entities[id]
	if !ok {
		panic("graphtest: no such entity: " + id)
	}
	b.have[id] = true
	b.batch.Entities = append(b.batch.Entities, e)
	return b
}

// Copy says that two documents are copies.
func (b *Builder) Copy(a, of string) *Builder {
	b.batch.Copies = append(b.batch.Copies, graph.Copy{Document: "document/" + a, Of: "document/" + of})
	return b
}

// SaidBy gives the chain of attribution.
func SaidBy(ids ...string) func(*graph.Claim) { return func(c *graph.Claim) { c.SaidBy = ids } }

// Modality sets the modality.
func Modality(m string) func(*graph.Claim) { return func(c *graph.Claim) { c.Modality = m } }

// Denied makes a claim a denied one.
func Denied(c *graph.Claim) { c.Polarity = graph.Denied }

// Confidence sets the confidence.
func Confidence(p float64) func(*graph.Claim) { return func(c *graph.Claim) { c.Confidence = p } }

// On sets the time of the event: a day, or the first and the last.
func On(days ...string) func(*graph.Claim) {
	return func(c *graph.Claim) {
		c.EventFrom, c.EventTo = Day(days[0]), Day(days[len(days)-1])
	}
}

// With sets a qualifier.
func With(name, value string) func(*graph.Claim) {
	return func(c *graph.Claim) {
		if c.Qualifiers == nil {
			c.Qualifiers = map[string]string{}
		}
		c.Qualifiers[name] = value
	}
}

type relation struct {
	symmetric bool
	plover    string
	quad      int
	goldstein float64
}

// fixtureRelations are some relations with values for tests; the ontology itself is not this package's matter.
var fixtureRelations = map[string]relation{
	"ALLIED_WITH":     {symmetric: true},
	"ADVERSARY_OF":    {symmetric: true},
	"MEMBER_OF":       {},
	"HOLDS_OFFICE":    {},
	"COUNTERPART_OF":  {symmetric: true},
	"STATIONED_IN":    {},
	"PARTY_TO":        {},
	"PART_OF":         {},
	"SIGNS":           {plover: "AGREE", quad: 1, goldstein: 6.5},
	"MEETS":           {symmetric: true, plover: "CONSULT", quad: 1, goldstein: 1},
	"SUPPORTS":        {plover: "SUPPORT", quad: 1, goldstein: 3.5},
	"COOPERATES_WITH": {symmetric: true, plover: "COOPERATE", quad: 2, goldstein: 6},
	"SUPPLIES":        {plover: "COOPERATE", quad: 2, goldstein: 6},
	"CRITICIZES":      {plover: "ACCUSE", quad: 3, goldstein: -2},
	"ACCUSES":         {plover: "ACCUSE", quad: 3, goldstein: -2},
	"SANCTIONS":       {plover: "SANCTION", quad: 4, goldstein: -6.5},
	"ATTACKS":         {plover: "ASSAULT", quad: 4, goldstein: -9},
	"ESTABLISHES":     {plover: "COOPERATE", quad: 2, goldstein: 6},
}

func country(code3, code2, name string, aliases ...string) graph.Entity {
	return graph.Entity{
		ID: "country/" + code3, Name: name, Type: "Country", Country: code3, Sector: "GOV", ISO3: code3, ISO2: code2,
		Known: true, Aliases: aliases,
	}
}

func person(id, name, of string) graph.Entity {
	return graph.Entity{ID: "person/" + id, Name: name, Type: "Person", Country: of, Sector: "GOV", Known: true}
}

var fixtureEntities = []graph.Entity{
	country("JPN", "JP", "Japan", "Tokyo", "Nippon"),
	country("USA", "US", "United States", "U.S.", "Washington", "the White House"),
	country("CHN", "CN", "China", "Beijing"),
	country("KOR", "KR", "South Korea", "Seoul", "Republic of Korea"),
	country("PRK", "KP", "North Korea", "Pyongyang"),
	country("RUS", "RU", "Russia", "Moscow", "the Kremlin"),
	country("UKR", "UA", "Ukraine", "Kyiv"),
	country("CIV", "CI", "Côte d’Ivoire", "Ivory Coast"),
	person("antony-blinken", "Antony Blinken", "USA"),
	person("lloyd-austin", "Lloyd Austin", "USA"),
	person("yoko-kamikawa", "Yoko Kamikawa", "JPN"),
	person("minoru-kihara", "Minoru Kihara", "JPN"),
	person("shin-won-sik", "Shin Won-sik", "KOR"),
	person("sergey-lavrov", "Sergey Lavrov", "RUS"),
	{ID: "organization/nato", Name: "NATO", Type: "Organization", Sector: "IGO", Known: true, Aliases: []string{"North Atlantic Treaty Organization", "the Alliance"}},
	{ID: "organization/reuters", Name: "Reuters", Type: "Organization", Sector: "MED", Known: true},
	{ID: "agreement/trilateral-memorandum", Name: "Trilateral memorandum", Type: "Agreement"},
	{ID: "military-unit/us-forces-japan", Name: "U.S. Forces Japan", Type: "MilitaryUnit", Country: "USA", Sector: "MIL", Known: true, Aliases: []string{"USFJ"}},
}

// Random makes batches from a seed, over few entities and days, so that much falls on the same edges: several
// documents a batch, copies within and across batches, denied claims, speakers, entities known by less than all.
func Random(seed uint64, batches int) []*graph.Batch {
	r := rand.New(rand.NewPCG(seed, 7))
	b := NewBuilder()
	ids := make([]string, 0, len(fixtureEntities))
	for _, e := range fixtureEntities {
		ids = append(ids, e.ID)
	}
	relations := []string{"ALLIED_WITH", "MEETS", "CRITICIZES", "SUPPLIES", "ATTACKS", "COOPERATES_WITH"}
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	var out []*graph.Batch
	var names []string
	for i := range batches {
		for j := range 1 + r.IntN(4) {
			name := fmt.Sprintf("random-%d-%d-%d", seed, i, j)
			published := ""
			if r.IntN(5) > 0 {
				published = fmt.Sprintf("2024-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28))
			}
			b.Document(name, published, pick([]string{"Daily", "Herald", ""}))
			if r.IntN(2) == 0 {
				// Texts of four families, whose members share more or fewer keys.
				b.Keys("s"+name, r.IntN(4), r.IntN(4), 4+r.IntN(6))
			}
			for k := range r.IntN(6) {
				b.Sentence("Sentence " + strconv.Itoa(k) + " of " + name)
				for range r.IntN(4) {
					s, o := pick(ids), pick(ids)
					if s == o {
						continue
					}
					options := []func(*graph.Claim){
						Confidence(float64(1+r.IntN(99)) / 100), Modality(pick([]string{graph.Asserted, graph.Asserted, "planned", "possible"})),
						func(c *graph.Claim) { c.Cue.Start += r.IntN(1 << 20); c.Cue.End = c.Cue.Start + 4 },
					}
					if r.IntN(4) == 0 {
						options = append(options, Denied)
					}
					if r.IntN(3) == 0 {
						options = append(options, SaidBy(pick(ids)))
					}
					if r.IntN(2) == 0 {
						options = append(options, On(fmt.Sprintf("2023-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28))))
					}
					if r.IntN(4) == 0 {
						options = append(options, With("domain", "military"))
					}
					b.Claim(s, pick(relations), o, options...)
				}
			}
			// A copy refers to a document that is loaded already in every order of the batches: one of its own batch.
			if j > 0 && r.IntN(2) == 0 {
				b.Copy(name, names[len(names)-1])
			}
			names = append(names, name)
		}
		batch := b.Batch()
		for k := range batch.Entities {
			weaken(r, &batch.Entities[k])
		}
		out = append(out, batch)
	}
	return out
}

// weaken makes an entity what a reader that knows less would have taken it for.
func weaken(r *rand.Rand, e *graph.Entity) {
	switch r.IntN(4) {
	case 0:
		e.Known, e.Sector, e.Aliases = false, "", []string{"a name of " + e.Name}
	case 1:
		e.Known, e.Name = false, "The "+e.Name
	}
}
