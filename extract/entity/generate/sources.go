package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
)

// code is a row of ISO 3166-1.
type code struct{ alpha2, alpha3, numeric string }

func readCodes(path string) ([]code, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []code
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || len(f[0]) != 2 || len(f[1]) != 3 || len(f[2]) != 3 {
			return nil, fmt.Errorf("%s:%d: want alpha-2, alpha-3, numeric", path, i+1)
		}
		out = append(out, code{f[0], f[1], f[2]})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].alpha3 < out[j].alpha3 })
	return out, nil
}

// readCLDR gives for each alpha-2 code the English names, the main one first.
func readCLDR(path string) (map[string][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var doc struct {
		Main map[string]struct {
			Names struct {
				Territories map[string]string `json:"territories"`
			} `json:"localeDisplayNames"`
		} `json:"main"`
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	terr := doc.Main["en"].Names.Territories
	keys := make([]string, 0, len(terr))
	for k := range terr {
		keys = append(keys, k)
	}
	sort.Strings(keys) // "BA" before "BA-alt-short"
	out := map[string][]string{}
	for _, k := range keys {
		two, _, _ := strings.Cut(k, "-")
		if len(two) == 2 {
			out[two] = append(out[two], terr[k])
		}
	}
	return out, nil
}

// country is one line of the factbook.
type country struct {
	FIPS  string `json:"factbook"`
	Names struct {
		Long   string `json:"conventional long form"`
		Short  string `json:"conventional short form"`
		Former string `json:"former"`
		Abbr   string `json:"abbreviation"`
	} `json:"names"`
	Capital     string `json:"capital"`
	Nationality struct {
		Noun      string `json:"noun"`
		Adjective string `json:"adjective"`
	} `json:"nationality"`
	Chief       string `json:"chief_of_state"`
	Head        string `json:"head_of_government"`
	Legislature string `json:"legislature"`
	Parties     string `json:"parties"`
	Military    string `json:"military"`
}

func readFactbook(path string) ([]country, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []country
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<22)
	for n := 1; sc.Scan(); n++ {
		var c country
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		out = append(out, c)
	}
	return out, sc.Err()
}

// fips holds the lines of the factbook whose names do not lead to the code:
// checked by hand. An empty code leaves the line out.
var fips = map[string]string{
	"bm": "MMR", "tu": "TUR", "ez": "CZE", "mk": "MKD", "kn": "PRK", "ks": "KOR", "cg": "COD", "cf": "COG",
	"kv": "XKX", "tw": "TWN", "we": "PSE", "gz": "PSE", "hk": "HKG", "mc": "MAC", "iv": "CIV", "bf": "BHS",
	"ga": "GMB", "vt": "VAT", "dr": "DOM", "fm": "FSM", "fk": "FLK", "sv": "SJM", "jn": "SJM", "um": "UMI",
	"sh": "SHN", "cv": "CPV", "uc": "CUW", "tb": "BLM", "rn": "MAF", "nn": "SXM", "vi": "VGB", "vq": "VIR",
	"sx": "SGS", "fs": "ATF", "ck": "CCK", "io": "IOT", "ae": "ARE", "ct": "CAF", "wz": "SWZ", "tt": "TLS",
	"ac": "ATG", "ax": "", "dx": "", "at": "", "bq": "", "cr": "", "ip": "", "wq": "", "pf": "", "pg": "",
	"oo": "", "xo": "", "xq": "", "zh": "", "zn": "", "xx": "", "ee": "", "ay": "ATA", "hm": "HMD",
}

// matchFactbook finds the ISO code of every line.
func matchFactbook(book []country, codes []code, names map[string][]string) (map[string]country, error) {
	byName := map[string]string{}
	for _, c := range codes {
		for _, n := range names[c.alpha2] {
			byName[plain(n)] = c.alpha3
		}
	}
	out := map[string]country{}
	for _, c := range book {
		iso, ok := fips[c.FIPS]
		if !ok {
			for _, n := range []string{c.Names.Short, c.Names.Long} {
				if iso, ok = byName[plain(n)]; ok {
					break
				}
			}
		}
		if !ok {
			return nil, fmt.Errorf("factbook %q (%s, %s) has no ISO code: add it to the table of exceptions", c.FIPS, c.Names.Short, c.Names.Long)
		}
		if _, dup := out[iso]; !dup && iso != "" {
			out[iso] = c
		}
	}
	return out, nil
}

func plain(s string) string {
	s = strings.ToLower(s)
	for _, r := range [][2]string{{"&", "and"}, {"st. ", "saint "}, {"the ", ""}, {"é", "e"}, {"ô", "o"}, {"ã", "a"}, {"í", "i"}, {"ç", "c"}, {"å", "a"}, {"’", "'"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	return strings.TrimSpace(s)
}
