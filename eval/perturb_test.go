package eval_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/schema"
)

// The agreement test feeds both programs predictions made from the gold itself: mostly right claims, with seeded mistakes
// of every kind that a scorer must tell apart.

type row = map[string]any

func readRows(t *testing.T, path string) []row {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	for line := range bytes.Lines(data) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var r row
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	return rows
}

func writeRows(t *testing.T, path string, rows []row) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, r := range rows {
		if err := enc.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// maker makes predictions.
type maker struct {
	*rand.Rand
	relations []string
}

func newMaker(seed uint64) *maker {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 7))}
	for _, r := range schema.Default().Relations() {
		m.relations = append(m.relations, r.Name)
	}
	return m
}

func (m *maker) chance(p float64) bool { return m.Float64() < p }

func pick[T any](m *maker, from ...T) T { return from[m.IntN(len(from))] }

// nasty are names that try the normalisation: case, diacritics, apostrophes, other scripts, digits of all kinds, control
// characters.
var nasty = []string{
	"the U.S.", "Türkiye’s", "Côte-d'Ivoire", "STRASSE", "Straße", "İstanbul", "İSTANBUL's navy", "ΣΊΣΥΦΟΣ", "中国", "日本の首相",
	"²nd Fleet", "Ⅻ Corps", "½ brigade", "its  the Navy", "O'Brien's men", "Kyiv's", "the", "the the", "", "  ", "Mr. & Mrs. Smith",
	"a_b", "x\ty\n\"q\" it's", "\u200bzero", "\u00a0nbsp", "ﬁnance ministry", "Ǆ", "ß", "ŉ", "й", "한국", "हिन्दी", "😀 Inc.", "\x7f\x01", "U.S.A.", "us", "Korea",
}

// name changes how something is called, or not.
func (m *maker) name(s string) string {
	switch m.IntN(12) {
	case 0:
		return "the " + s
	case 1:
		return strings.ToUpper(s)
	case 2:
		return s + "’s"
	case 3:
		return pick(m, nasty...)
	case 4:
		return s + " " + pick(m, nasty...)
	}
	return s
}

func (m *maker) entity(name, kind, code string) any {
	if m.chance(0.02) {
		return nil
	}
	e := row{"id": pick(m, "", "x/"+name), "name": m.name(name), "text": m.name(name), "type": kind, "country": code, "sector": pick(m, "GOV", "IGO", "NGO", "")}
	for _, key := range []string{"id", "name", "text", "country", "sector"} {
		if m.chance(0.08) {
			delete(e, key)
		} else if m.chance(0.03) {
			e[key] = nil
		}
	}
	return e
}

// times are forms of time that a claim may carry.
func (m *maker) time(wanted any) any {
	switch m.IntN(9) {
	case 0:
		return row{"from": "2024-07-28", "to": "2024-07-28"}
	case 1:
		return row{"from": "2016-03", "to": nil}
	case 2:
		return row{}
	case 3:
		return nil
	case 4:
		return pick(m, "2024", "2024-02", "2015-11-22/2015-11-23", "2023/2024-03-05", "2024-05-01/..", "../2020", "soon", "0000-02", "2100-02", "2000-02-30T10:00")
	}
	return wanted
}

func (m *maker) scalar(key string, v any) any {
	if m.chance(0.15) {
		switch key {
		case "modality":
			return pick[any](m, "asserted", "planned", "possible", "demanded", nil)
		case "polarity":
			return pick[any](m, "affirmed", "denied", nil)
		}
	}
	return v
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

// claim makes a prediction that has something to do with a gold claim.
func (m *maker) claim(g row) row {
	relation := text(g["relation"])
	if alt, _ := g["relation_alt"].([]any); len(alt) > 0 && m.chance(0.5) {
		relation = text(alt[m.IntN(len(alt))])
	}
	if m.chance(0.2) || relation == "" {
		relation = pick(m, m.relations...)
	}
	end := func(side string) any {
		name := text(g[side])
		if alt, _ := g[side+"_alt"].([]any); len(alt) > 0 && m.chance(0.5) {
			name = text(alt[m.IntN(len(alt))])
		}
		if name == "" && m.chance(0.7) {
			return nil
		}
		return m.entity(name, text(g[side+"_type"]), pick(m, "", "USA", "JPN", "SYR", "GBR"))
	}
	subject, object := end("subject"), end("object")
	if m.chance(0.2) {
		subject, object = object, subject
	}
	plover, quad, _ := schema.Default().Derive(relation, "asserted", "affirmed")
	c := row{
		"document": g["document"], "span": g["span"], "subject": subject, "relation": relation, "object": object,
		"modality": m.scalar("modality", g["modality"]), "polarity": m.scalar("polarity", g["polarity"]), "plover": plover, "quad": quad,
		"time": m.time(g["time"]), "confidence": float64(m.IntN(1001)) / 1000,
		"cue": pick[any](m, nil, row{}, row{"text": pick(m, nasty...), "span": []int{1, 2}}, row{"text": nil}),
	}
	m.extras(c, g)
	return c
}

// extras adds sources and qualifiers, and breaks the frame of the claim now and then.
func (m *maker) extras(c, g row) {
	var sources []any
	wanted, _ := g["attribution"].([]any)
	for _, name := range wanted {
		if m.chance(0.8) {
			sources = append(sources, row{"id": "", "name": m.name(text(name))})
		}
	}
	if m.chance(0.15) {
		sources = append(sources, row{"name": pick(m, "Reuters", "United States", "Lloyd J. Austin III", "Korea", "")})
	}
	c["attribution"] = sources
	qualifiers := row{}
	if wanted, ok := g["qualifiers"].(row); ok {
		for key, v := range wanted {
			if m.chance(0.8) {
				qualifiers[key] = pick[any](m, v, m.name(text(v)), 1, 54000, 1.5, true, nil, []any{"x", 1e20})
			}
		}
	}
	c["qualifiers"] = qualifiers
	if span, ok := g["span"].([]any); ok && m.chance(0.2) {
		from, to := int(span[0].(float64)), int(span[1].(float64))
		shift := m.IntN(2 * (to - from + 1))
		c["span"] = pick[any](m, []int{from + shift, to + shift}, nil, []int{}, []int{from, from})
	}
	for _, key := range []string{"confidence", "cue", "time", "attribution", "qualifiers", "span", "quad"} {
		if m.chance(0.03) {
			delete(c, key)
		}
	}
}

// claims makes predictions for annotated claims: some missing, some twice, in any order.
func (m *maker) claims(golds []row) []row {
	var out []row
	for _, g := range golds {
		for m.chance(0.7) {
			out = append(out, m.claim(g))
			if m.chance(0.7) {
				break
			}
		}
	}
	for range 10 {
		c := m.claim(golds[m.IntN(len(golds))])
		c["document"] = pick(m, "elsewhere", text(c["document"]))
		out = append(out, c)
	}
	m.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// mention makes an actor out of words and a place.
func (m *maker) mention(words, span, code any) any {
	e, _ := m.entity(text(words), "Country", text(code)).(row)
	if e != nil {
		e["span"] = span
		if m.chance(0.3) {
			delete(e, "span")
		}
	}
	return e
}

// event makes a claim for two mentions of a sentence.
func (m *maker) event(document, relation string, source, target any) row {
	if m.chance(0.25) {
		relation = pick(m, m.relations...)
	}
	if m.chance(0.25) {
		source, target = target, source
	}
	plover, quad, _ := schema.Default().Derive(relation, pick(m, "asserted", "asserted", "planned", "demanded"), pick(m, "affirmed", "affirmed", "denied"))
	c := row{"document": document, "subject": source, "object": target, "relation": relation, "plover": plover, "confidence": 1 - m.Float64()/2}
	if m.chance(0.7) {
		c["quad"] = quad
	}
	return c
}

// relationOf is some relation with an event class.
func relationOf(class string) string {
	for _, r := range schema.Default().Relations() {
		if r.Plover == class {
			return r.Name
		}
	}
	return "MEMBER_OF"
}

// later brings types of PLOVER 0.6 to the ontology's.
var later = map[string]string{"FIGHT": "ASSAULT", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}

// dyads makes predictions for PLOVER records.
func (m *maker) dyads(golds []row) []row {
	var out []row
	for _, g := range golds {
		for m.chance(0.7) {
			relation := relationOf(text(g["type"]))
			if name, ok := later[text(g["type"])]; ok {
				relation = relationOf(name)
			}
			code := func(list any) any {
				if actors, _ := list.([]any); len(actors) > 0 {
					return actors[m.IntN(len(actors))].(row)["code"]
				}
				return ""
			}
			out = append(out, m.event(text(g["document"]), relation,
				m.mention(g["source"], g["source_span"], code(g["sources"])), m.mention(g["target"], g["target_span"], code(g["targets"]))))
			if m.chance(0.6) {
				break
			}
		}
	}
	return out
}

// re3d makes predictions for re3d sentences.
func (m *maker) re3d(documents []row) []row {
	var out []row
	for _, d := range documents {
		relations, _ := d["relations"].([]any)
		for _, x := range relations {
			g := x.(row)
			if m.chance(0.3) {
				continue
			}
			c := m.event(text(d["id"]), pick(m, m.relations...), m.mention(g["source"], g["source_span"], ""), m.mention(g["target"], g["target_span"], ""))
			if m.chance(0.5) {
				c["span"] = pick(m, []int{0, 5000}, []int{9000, 9001})
			}
			out = append(out, c)
		}
	}
	return out
}

// shared is the folder of the evaluation kit and the gold, beside the repository where there is one.
func shared(parts ...string) string {
	return filepath.Join(append([]string{"..", "..", "shared"}, parts...)...)
}
