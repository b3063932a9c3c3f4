package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"time"

	"entente/extract/entity"
)

// types measures mentions of persons, bodies and places on annotated spans:
// found with the right type, and the share of our names that the gold confirms.
func (st stage) types(path string, show int) error {
	hit, all := map[string]int{}, map[string]int{}
	right, named, missed := map[string]int{}, map[string]int{}, 0
	err := lines(path, func(b []byte) error {
		var doc struct {
			Text     string
			Entities []struct {
				Type, Text string
				Span       [2]int
			}
		}
		if err := json.Unmarshal(b, &doc); err != nil {
			return err
		}
		var off []int
		for i := range doc.Text {
			off = append(off, i)
		}
		off = append(off, len(doc.Text))
		_, a := st.analyse(doc.Text, time.Time{}, "")
		kinds := map[string]func(*entity.Entity) bool{
			"Person":       func(e *entity.Entity) bool { return e.Type == entity.TypePerson || e.Sector == "CVL" },
			"Organisation": func(e *entity.Entity) bool { return e.Actor() && e.Type != entity.TypePerson },
			"Location":     func(e *entity.Entity) bool { return e.Type == entity.TypePlace || e.Type == entity.TypeCountry },
		}
		for _, g := range doc.Entities {
			fit := kinds[g.Type]
			if fit == nil {
				continue
			}
			all[g.Type]++
			ok := false
			for _, list := range a.Mentions {
				for _, m := range list {
					if m.Start < off[g.Span[1]] && m.End > off[g.Span[0]] && (fit(m.Entities[0]) || m.PlaceEntity != nil && g.Type == "Location") {
						ok = true
					}
				}
			}
			if ok {
				hit[g.Type]++
			} else if missed < show {
				missed++
				fmt.Printf("missed %s %q\n", g.Type, g.Text)
			}
		}
		for _, list := range a.Mentions {
			for _, m := range list {
				if m.Kind != entity.Name || m.Entities[0].Known {
					continue
				}
				named[m.Entities[0].Type]++
				ok := false
				for _, g := range doc.Entities {
					if fit := kinds[g.Type]; fit != nil && m.Start < off[g.Span[1]] && m.End > off[g.Span[0]] && fit(m.Entities[0]) {
						ok = true
					}
				}
				if ok {
					right[m.Entities[0].Type]++
				} else if missed < show {
					missed++
					fmt.Printf("unconfirmed %s %q\n", m.Entities[0].Type, doc.Text[m.Start:m.End])
				}
			}
		}
		return nil
	})
	for _, t := range keys(all) {
		fmt.Printf("%-14s %4d found with the type %.3f\n", t, all[t], ratio(hit[t], all[t]))
	}
	for _, t := range keys(named) {
		fmt.Printf("unknown names taken for %-14s %4d confirmed %.3f\n", t, named[t], ratio(right[t], named[t]))
	}
	return err
}

func keys(m map[string]int) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// unknown counts the names that no table knows, the most frequent first.
func (st stage) unknown(path string, show int) error {
	count := map[string]int{}
	mentions, local, sentences := 0, 0, 0
	start := time.Now()
	err := lines(path, func(b []byte) error {
		var doc struct{ Text string }
		if err := json.Unmarshal(b, &doc); err != nil {
			return err
		}
		_, a := st.analyse(doc.Text, time.Time{}, "")
		sentences += len(a.Mentions)
		for _, list := range a.Mentions {
			for _, m := range list {
				if m.Kind != entity.Name {
					continue
				}
				mentions++
				if e := m.Entities[0]; !e.Known {
					local++
					count[e.Type+" "+doc.Text[m.Start:m.End]]++
				}
			}
		}
		return nil
	})
	names := keys(count)
	sort.SliceStable(names, func(i, j int) bool { return count[names[i]] > count[names[j]] })
	for i, n := range names {
		if i == show {
			break
		}
		fmt.Printf("%5d %s\n", count[n], n)
	}
	fmt.Printf("%d sentences in %v with parsing; %d names, %d of them in no table\n", sentences, time.Since(start).Round(time.Millisecond), mentions, local)
	return err
}
