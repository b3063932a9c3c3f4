package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
	"unicode"

	"entente/extract/entity"
)

func lines(path string, each func([]byte) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for n := 1; sc.Scan(); n++ {
		if err := each(sc.Bytes()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return sc.Err()
}

type actor struct {
	Text   string `json:"actorText"`
	Code   string `json:"code"`
	Sector string `json:"sector"`
}

// gsr measures how many gold actors are found with their state.
func (st stage) gsr(path string, show int) error {
	var all, found, coded, missed int
	err := lines(path, func(b []byte) error {
		var rec struct {
			Text             string
			Sources, Targets []actor
		}
		if err := json.Unmarshal(b, &rec); err != nil {
			return err
		}
		_, a := st.analyse(rec.Text, time.Time{}, "")
		for _, g := range append(rec.Sources, rec.Targets...) {
			if len(g.Code) != 3 {
				continue
			}
			all++
			ok, codes := actorFound(rec.Text, g, a)
			if len(codes) > 0 {
				found++
			}
			if ok {
				coded++
			} else if missed < show {
				missed++
				fmt.Printf("%q want %s found %v in: %s\n", g.Text, g.Code, codes, rec.Text)
			}
		}
		return nil
	})
	fmt.Printf("gold actors %d, words in a mention %.3f, with the right state or body %.3f\n", all, ratio(found, all), ratio(coded, all))
	return err
}

var repair = map[string]string{"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}

// actorFound looks for a mention that overlaps the gold words.
func actorFound(text string, g actor, a *entity.Analysis) (bool, []string) {
	want := g.Code
	if r, ok := repair[want]; ok {
		want = r
	}
	words := strings.TrimSpace(g.Text)
	at := strings.Index(text, words)
	if at < 0 {
		words, _, _ = strings.Cut(words, " ...")
		at = strings.Index(text, words)
	}
	if at < 0 {
		return false, nil
	}
	var codes []string
	ok := false
	for _, list := range a.Mentions {
		for _, m := range list {
			if m.End <= at || m.Start >= at+len(words) {
				continue
			}
			for _, e := range m.Entities {
				c := e.Country
				if e.Sector == "IGO" || e.Sector == "NGO" && c == "" {
					c = e.Sector
				}
				codes = append(codes, c)
				if c == want || m.Actor != nil && m.Actor.Country == want {
					ok = true
				}
			}
		}
	}
	return ok, codes
}

// claims measures how many subjects and objects of the gold claims are linked
// in their sentence under one of the names that the gold takes.
func (st stage) claims(path, inputs string, show int) error {
	docs := map[string]*entity.Analysis{}
	texts := map[string][]rune{}
	offset := map[string][]int{}
	if err := lines(inputs, func(b []byte) error {
		var in struct{ ID, Text, Date string }
		if err := json.Unmarshal(b, &in); err != nil {
			return err
		}
		day, _ := time.Parse("2006-01-02", in.Date)
		_, docs[in.ID] = st.analyse(in.Text, day, "")
		texts[in.ID] = []rune(in.Text)
		for i := range in.Text {
			offset[in.ID] = append(offset[in.ID], i)
		}
		offset[in.ID] = append(offset[in.ID], len(in.Text))
		return nil
	}); err != nil {
		return err
	}
	hit, all := map[string]int{}, map[string]int{}
	seen := map[string]bool{}
	refer := newLinks()
	missed := 0
	err := lines(path, func(b []byte) error {
		var c struct {
			Document, Relation, Subject, Object, Via, Sentence string
			Span                                               [2]int
			SubjectType                                        string   `json:"subject_type"`
			ObjectType                                         string   `json:"object_type"`
			SubjectAlt                                         []string `json:"subject_alt"`
			ObjectAlt                                          []string `json:"object_alt"`
		}
		if err := json.Unmarshal(b, &c); err != nil {
			return err
		}
		a := docs[c.Document]
		if a == nil || c.Relation == "" {
			return nil
		}
		off := offset[c.Document]
		from, to := off[c.Span[0]], off[c.Span[1]]
		refer.gold(place{c.Document, from, to}, append(append([]string{c.Subject, c.Object}, c.SubjectAlt...), c.ObjectAlt...))
		for _, x := range []struct {
			name, typ string
			alt       []string
		}{{c.Subject, c.SubjectType, c.SubjectAlt}, {c.Object, c.ObjectType, c.ObjectAlt}} {
			key := fmt.Sprint(c.Document, c.Span, x.name)
			if x.name == "" || seen[key] {
				continue
			}
			seen[key] = true
			keys := []string{x.typ, "via " + c.Via, "all"}
			for _, k := range keys {
				all[k]++
			}
			if linked(a, string(texts[c.Document]), from, to, append(x.alt, x.name)) {
				for _, k := range keys {
					hit[k]++
				}
			} else if missed < show {
				missed++
				fmt.Printf("missed %s %q (%s) in: %s\n", x.typ, x.name, c.Via, c.Sentence)
			}
		}
		return nil
	})
	var types []string
	for t := range all {
		types = append(types, t)
	}
	sort.Strings(types)
	for _, t := range types {
		fmt.Printf("%-14s %4d found %.3f\n", t, all[t], ratio(hit[t], all[t]))
	}
	refer.count(docs, texts)
	refer.print(show)
	return err
}

func linked(a *entity.Analysis, text string, from, to int, names []string) bool {
	want := map[string]bool{}
	for _, n := range names {
		want[plain(n)] = true
	}
	for _, list := range a.Mentions {
		for _, m := range list {
			if m.End <= from || m.Start >= to {
				continue
			}
			if want[plain(text[m.Start:m.End])] {
				return true
			}
			for _, e := range append(m.Entities[:len(m.Entities):len(m.Entities)], m.PlaceEntity, m.Actor) {
				if e == nil {
					continue
				}
				if want[plain(e.Name)] {
					return true
				}
				for _, al := range e.Aliases {
					if want[plain(al)] {
						return true
					}
				}
			}
		}
	}
	return false
}

func plain(s string) string {
	s = strings.ToLower(s)
	s = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(s, "the "), "a "), "an ")
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == ' ' {
			return r
		}
		return -1
	}, s)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
