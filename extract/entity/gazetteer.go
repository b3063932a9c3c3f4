package entity

import (
	"sort"
	"strconv"
	"strings"
)

// Gazetteer holds the entities known beforehand and all their names.
type Gazetteer struct {
	names     *trie
	byID      map[string]*Entity
	all       []*Entity
	members   map[string][]*Entity
	surnames  map[string][]*Entity // folded family name → persons
	posts     map[*Entity][]post   // person → posts
	offices   map[string][]tenure  // id of country or body → posts
	nouns     map[string]nounClass
	titles    map[string]titleClass
	given     map[string]gender // folded first names
	words     map[string]wordClass
	families  map[string][]spelling      // folded first name → family names, for misspelt ones
	spelling  map[byte][]spelling        // long names of states by first letter, for misspelt ones
	peopleAdj map[*Entity]bool           // peoples without a state of their own
	sorts     map[string]map[string]bool // word of geography → ISO codes
}

// spelling is a name that may be found misspelt.
type spelling struct {
	key string
	ent *Entity
}

// tenure is somebody's time in an office.
type tenure struct {
	who      *Entity
	class    string // officeClass of the title
	title    string
	from, to string // "2021-01", "" unknown
}

// post is somebody's time in an office of a state or body.
type post struct {
	of *Entity
	tenure
}

// Country gives the country with an ISO 3166 alpha-3 code, nil if there is none.
func (g *Gazetteer) Country(alpha3 string) *Entity {
	if alpha3 == "" {
		return nil
	}
	return g.byID["country/"+alpha3]
}

// Entity gives the entity with an id, nil if it is not known.
func (g *Gazetteer) Entity(id string) *Entity { return g.byID[id] }

// Len counts the entities.
func (g *Gazetteer) Len() int { return len(g.all) }

// All gives every entity in the order of the tables. The slice is the caller's.
func (g *Gazetteer) All() []*Entity { return append([]*Entity(nil), g.all...) }

// Ambiguous gives the full names that more than one entity goes by, as they are
// compared (lower case, without diacritics and periods). Family names alone and
// a capital beside its own state are left out.
func (g *Gazetteer) Ambiguous() map[string][]*Entity {
	words := make([]string, len(g.names.vocab)+1)
	for w, id := range g.names.vocab {
		words[id] = w
	}
	path := make([]string, len(g.names.leaf))
	keys := make([]uint64, 0, len(g.names.next))
	for k := range g.names.next {
		keys = append(keys, k)
	}
	// a child has a higher number than its parent
	sort.Slice(keys, func(i, j int) bool { return g.names.next[keys[i]] < g.names.next[keys[j]] })
	for _, k := range keys {
		parent, child := uint32(k>>32), g.names.next[k]
		path[child] = strings.TrimSpace(path[parent] + " " + words[uint32(k)])
	}
	out := map[string][]*Entity{}
	for node, leaf := range g.names.leaf {
		var ents []*Entity
		for i := range leaf {
			if leaf[i].kind != senseSurname && !holds(ents, leaf[i].ent) {
				ents = append(ents, leaf[i].ent)
			}
		}
		if len(ents) > 1 {
			out[path[node]] = ents
		}
	}
	return out
}

// Members gives the members of a body, bloc or alliance as far as known.
func (g *Gazetteer) Members(orgID string) []*Entity { return g.members[orgID] }

// Lookup gives the entities that a name may mean, the likeliest first.
func (g *Gazetteer) Lookup(name string) []*Entity {
	var subs []sub
	for _, w := range strings.Fields(name) {
		subs = g.cutWord(subs, 0, 0, strings.Trim(w, "(),"))
	}
	for i := range subs {
		subs[i].gap = false
	}
	if len(subs) == 0 {
		return nil
	}
	end, leaf := g.names.longest(subs, 0)
	if end != len(subs) {
		return nil
	}
	var out []*Entity
	for i := range leaf {
		if leaf[i].agrees(subs) && !holds(out, leaf[i].ent) {
			out = append(out, leaf[i].ent)
		}
	}
	return out
}

// cutWord appends the parts of a word.
func (g *Gazetteer) cutWord(dst []sub, word, start int, form string) []sub {
	var arr [48]byte
	end := len(form)
	if p := possessive(form); p > 0 {
		end = p
	}
	put := func(a, b int) {
		part := form[a:b]
		s := sub{word: word, start: start + a, end: start + b}
		s.upper, s.caps = shape(part)
		if part == "&" {
			part = "and"
		}
		key := fold(arr[:0], part)
		s.id = g.names.vocab[string(key)]
		dst = append(dst, s)
	}
	cut(form[:end], put)
	if end < len(form) {
		put(len(form)-1, len(form))
	}
	return dst
}

// LoadGazetteer builds the gazetteer from the embedded tables.
func LoadGazetteer() (*Gazetteer, error) {
	g := &Gazetteer{
		names: newTrie(), byID: map[string]*Entity{}, members: map[string][]*Entity{},
		surnames: map[string][]*Entity{}, families: map[string][]spelling{}, offices: map[string][]tenure{}, posts: map[*Entity][]post{}, peopleAdj: map[*Entity]bool{},
		nouns: map[string]nounClass{}, titles: map[string]titleClass{}, given: map[string]gender{}, words: map[string]wordClass{}, spelling: map[byte][]spelling{},
		sorts: map[string]map[string]bool{},
	}
	for _, load := range []func() error{
		g.loadCountries, g.loadCountriesMore, g.loadHistorical, g.loadPeoples, g.loadPlaces, g.loadCities,
		g.loadBodies, g.loadGroups, g.loadAgencies, g.loadThings, g.loadPeople, g.loadLeaders, g.loadNational,
		g.loadNouns, g.loadTitles, g.loadGiven, g.loadNameWords, g.loadSorts,
	} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	for _, e := range g.all {
		if e.Type != TypeCountry {
			continue
		}
		for _, n := range append([]string{e.Name}, e.Aliases...) {
			if key := folded(n); len(key) >= 7 && !strings.Contains(key, " ") && !strings.Contains(key, "-") {
				g.spelling[key[0]] = append(g.spelling[key[0]], spelling{key, e})
			}
		}
	}
	for _, list := range g.surnames {
		sort.SliceStable(list, func(i, j int) bool { return list[i].ID < list[j].ID })
	}
	return g, nil
}

// put enters a new entity; an id taken by another gets the country added.
func (g *Gazetteer) put(e *Entity) *Entity {
	e.Known = true
	if _, taken := g.byID[e.ID]; taken {
		e.ID += "-" + strings.ToLower(e.Country)
	}
	for n, id := 2, e.ID; g.byID[e.ID] != nil; n++ {
		e.ID = id + "-" + strconv.Itoa(n)
	}
	g.byID[e.ID] = e
	g.all = append(g.all, e)
	return e
}

// name enters a name of an entity.
func (g *Gazetteer) name(name string, e *Entity, kind senseKind, place *Entity) {
	name = strings.TrimSpace(name)
	if name == "" {
		return
	}
	bare := strings.TrimPrefix(name, "the ")
	if e.Sector != "MED" { // "The Independent" needs its article
		bare = strings.TrimPrefix(bare, "The ")
	}
	g.names.add(bare, sense{ent: e, kind: kind, place: place})
	if kind != senseAdj && kind != sensePeople && name != e.Name && !hasString(e.Aliases, name) {
		e.Aliases = append(e.Aliases, name)
	}
}

func hasString(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func holds(list []*Entity, e *Entity) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// idFor makes the id of an entity of a type.
func idFor(typ, name string) string { return strings.ToLower(typ) + "/" + slug(name) }
