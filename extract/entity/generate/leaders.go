package main

import (
	"fmt"
	"os"
	"regexp"
	"sort"
	"strings"
	"time"
	"unicode"
)

// leader is one holder of an office.
type leader struct {
	name, family, iso, title, from, to, source string
}

var (
	since = regexp.MustCompile(`\((?:[a-z ,]*)since (?:([0-9]{1,2}) )?(?:([A-Z][a-z]+) )?([0-9]{4})`)
	title = regexp.MustCompile(`^(State Affairs Commission President|President of the Swiss Confederation|President of the Government of Spain|Supreme People's Assembly President|Chairperson of the Presidency|Chairperson of the Council of Ministers|Chairman of the Presidency|Chairman of the Council of Ministers|President of the Council of Ministers|President of Council of Ministers|Presidential Leadership Council Chairperson|Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces General|Taliban Leader|Supreme Leader|Sultan and Prime Minister|Prime Minister and Co-Vice President|Prime Minister Crown Prince|Interim Prime Minister|Acting Prime Minister|Interim President|Acting President|Transitional President|Crown Prince|Co-prince|Prime Minister|Chief Executive|Federal Chancellor|State Counselor|Federal President|Vice President|General Secretary|Secretary General|First Minister|Governor General|Foreign Minister|Foreign Secretary|Grand Duke|Grand Duchess|President of the Executive Council|Chief of State|Head of State|State President|Taoiseach|President|Premier|Chancellor|King|Queen|Emperor|Empress|Emir|Amir|Sultan|Pope|Prince|Princess|Chairman|Chairperson|Shah|Paramount Ruler|Sheikh|Shaikh|Regent|Governor|Minister of State|Minister President|Leader|General|Colonel|Administrator|Shaykh)\s+(.*)$`)
)

// factbookLeaders reads the heads of state and government with their dates.
func factbookLeaders(codes []code, book map[string]country) []leader {
	var out []leader
	for _, c := range codes {
		f, ok := book[c.alpha3]
		if !ok {
			continue
		}
		for _, field := range []string{f.Chief, f.Head} {
			field, _, _ = strings.Cut(field, "represented by")
			for _, part := range strings.Split(field, ";") {
				if l, ok := parseLeader(strings.TrimSpace(part)); ok && !foreign(c.alpha3, l) {
					l.iso, l.source = c.alpha3, "factbook"
					out = append(out, l)
				}
			}
		}
	}
	return out
}

// foreign tells the monarch or president who is head of state elsewhere too.
func foreign(iso string, l leader) bool {
	home := map[string]string{"Charles III": "GBR", "Donald J. Trump": "USA", "Emmanuel Macron": "FRA", "Willem-Alexander": "NLD", "Frederik X": "DNK", "Harald V": "NOR", "Margrethe II": "DNK", "Xi Jinping": "CHN", "XI Jinping": "CHN"}
	h, ok := home[l.name]
	return ok && h != iso
}

func parseLeader(s string) (leader, bool) {
	m := since.FindStringSubmatchIndex(s)
	if m == nil {
		return leader{}, false
	}
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	head := strings.TrimSpace(s[:m[0]])
	head = regexp.MustCompile(`^(co-)?(chiefs? of state|head of government):? `).ReplaceAllString(head, "")
	head = parens.ReplaceAllString(head, "")
	head, _, _ = strings.Cut(head, " of the Netherlands")
	t := title.FindStringSubmatch(head)
	l := leader{name: head}
	if t != nil {
		l.title, l.name = t[1], t[2]
	}
	for _, p := range []string{"Sr. Gen. ", "Sr. Gen ", "Gen. ", "Capt. ", "Col. ", "Dr. ", "Sir ", "Lt. Gen. ", "Crown Prince ", "Brig. Gen. ", "Maj. Gen. ", "Sheikh ", "General "} {
		l.name = strings.TrimPrefix(l.name, p)
	}
	l.name, l.family = capitals(l.name)
	if n := len(strings.Fields(l.name)); n == 0 || n > 6 || l.family == "" {
		return leader{}, false
	}
	date := group(3)
	if mon, err := time.Parse("January", group(2)); err == nil {
		date += mon.Format("-01")
	} else if mon, err := time.Parse("Jan", group(2)); err == nil {
		date += mon.Format("-01")
	}
	if d := group(1); d != "" && len(date) == 7 {
		date += fmt.Sprintf("-%02s", d)
	}
	l.from = date
	return l, true
}

// capitals turns a name with the family name in capitals into common case and
// gives the family name as well.
func capitals(s string) (name, family string) {
	var all, fam []string
	for _, w := range strings.Fields(s) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, ","), ";")
		if !isCaps(w) {
			if i := strings.Index(w, "-"); i > 1 && isCaps(w[:i]) && !isCaps(w[i+1:]) { // "SASSOU-Nguesso"
				w = proper(w[:i]) + w[i:]
				fam = append(fam, w)
			} else if i > 0 && isCaps(w[i+1:]) { // "al-ASAD", "Hoseini-KHAMENEI"
				w = w[:i+1] + proper(w[i+1:])
				fam = append(fam, w)
			}
			all = append(all, w)
			continue
		}
		roman := regexp.MustCompile(`^[IVX]+$`).MatchString(w) && len(all) > 0
		if !roman && !(len(w) == 2 && strings.HasSuffix(w, ".")) {
			switch w {
			case "VAN", "DER", "DE", "BIN", "DOS", "DA", "DI", "VON", "DEL":
				w = strings.ToLower(w)
				if w == "van" || w == "de" {
					w = proper(w)
				}
			default:
				w = proper(w)
			}
			fam = append(fam, w)
		}
		all = append(all, w)
	}
	return strings.Join(all, " "), strings.Join(fam, " ")
}

func isCaps(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

func proper(w string) string {
	up := true
	return strings.Map(func(r rune) rune {
		defer func() { up = !unicode.IsLetter(r) && r != '\'' && r != '’' }()
		if up {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, w)
}

// states maps the names of the list of visits that the country tables lack.
var states = map[string]string{
	"Korea": "KOR", "Germany, Federal Republic of": "DEU", "China, People’s Republic of": "CHN", "U.S.S.R.": "RUS",
	"Micronesia": "FSM", "Cote d’Ivoire": "CIV", "Democratic Republic of the Congo (Zaire)": "COD", "Burma": "MMR",
	"Macedonia, Former Yugoslav Republic of": "MKD", "Macedonia": "MKD", "The Gambia": "GMB", "Vatican City": "VAT",
	"Bosnia-Herzegovina": "BIH", "Bosnian Federation": "BIH", "Congo, Republic of": "COG", "Cape Verde": "CPV", "China, Republic of": "TWN",
	"Dahomey (Benin)": "BEN", "Western Samoa": "WSM", "Upper Volta": "BFA", "Swaziland": "SWZ", "Somali Republic": "SOM",
	"Slovak Republic": "SVK", "Sao Tome and Principe": "STP", "Cabo Verde": "CPV", "Yemen Arab Republic": "YEM",
	"Upper Volta (Burkina Faso)": "BFA", "St. Vincent and the Grenadines": "VCT", "St. Kitts and Nevis": "KNA",
	"St. Christopher and Nevis": "KNA", "Somoa": "WSM", "St. Lucia": "LCA", "Saint Lucia": "LCA", "Korea, South": "KOR",
	"Khmer Republic (Cambodia)": "KHM", "German Democratic Republic": "DEU", "East Timor": "TLS", "Ceylon (Sri Lanka)": "LKA",
	"Congo, Democratic Republic of": "COD", "Afghanistan (Interim Authority)": "AFG", "Czech Republic": "CZE", "Turkey": "TUR",
	"Yugoslavia": "SRB", "Czechoslovakia": "CZE", "Zimbabwe Rhodesia": "ZWE", "Zaire": "COD", "Brunei Darussalam": "BRN",
	"Antigua and Barbuda": "ATG", "Trinidad and Tobago": "TTO", "Bosnia and Herzegovina": "BIH", "Siam (Thailand)": "THA",
	"Ivory Coast": "CIV", "Muscat & Oman": "OMN", "Israel (Provisional Government)": "ISR",
}

// readVisits reads the leaders who visited the United States since 1960.
func readVisits(path string, book map[string]country) ([]leader, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	byName := map[string]string{}
	for iso, c := range book {
		byName[c.Names.Short] = iso
	}
	var out []leader
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) < 4 {
			return nil, fmt.Errorf("%s:%d: want name, country, first, last", path, i+1)
		}
		iso, ok := states[f[1]]
		if !ok {
			if iso, ok = byName[f[1]]; !ok {
				if iso, ok = byName["The "+f[1]]; !ok {
					continue // states of the past and governments in exile
				}
			}
		}
		m := title.FindStringSubmatch(f[0])
		if m == nil || f[3] < "1960" {
			continue
		}
		name := strings.TrimSpace(parens.ReplaceAllString(m[2], ""))
		if n := len(strings.Fields(name)); n < 1 || n > 6 || strings.ContainsAny(name, ",;/") || strings.Contains(name, " of ") {
			continue
		}
		out = append(out, leader{name: name, iso: iso, title: m[1], from: f[2], to: f[3], source: "visits"})
	}
	return out, nil
}

func writeLeaders(path string, all []leader) error {
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.iso != b.iso {
			return a.iso < b.iso
		}
		if a.name != b.name {
			return a.name < b.name
		}
		return a.from < b.from
	})
	var b strings.Builder
	b.WriteString("# Heads of state and government. Generated by extract/entity/generate from the CIA World Factbook (holders in 2026, no end)\n" +
		"# and from the visits of foreign leaders to the United States (first and last visit). Both public domain.\n" +
		"# name\tfamily name\tiso3\ttitle\tfrom\tto\tsource\n")
	seen := map[string]bool{}
	for _, l := range all {
		row := strings.Join([]string{l.name, l.family, l.iso, l.title, l.from, l.to, l.source}, "\t")
		if !seen[row] {
			b.WriteString(row + "\n")
		}
		seen[row] = true
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
