package main

import (
	"reflect"
	"testing"
)

func TestParseLeader(t *testing.T) {
	for _, c := range []struct {
		in   string
		want leader
		ok   bool
	}{
		{"President XI Jinping (since 14 March 2013)", leader{name: "Xi Jinping", family: "Xi", title: "President", from: "2013-03-14"}, true},
		{"Prime Minister Bart DE WEVER (since 3 February 2025)", leader{name: "Bart De Wever", family: "De Wever", title: "Prime Minister", from: "2025-02-03"}, true},
		{"Prime Minister Mohammed Shia al-SUDANI (since 27 October 2022)", leader{name: "Mohammed Shia al-Sudani", family: "al-Sudani", title: "Prime Minister", from: "2022-10-27"}, true},
		{"President Denis SASSOU-Nguesso (since 1997)", leader{name: "Denis Sassou-Nguesso", family: "Sassou-Nguesso", title: "President", from: "1997"}, true},
		{"Acting President Sr. Gen. MIN AUNG HLAING (since 31 July 2025)", leader{name: "Min Aung Hlaing", family: "Min Aung Hlaing", title: "Acting President", from: "2025-07-31"}, true},
		{"King HARALD V (since 17 January 1991)", leader{name: "Harald V", family: "Harald", title: "King", from: "1991-01-17"}, true},
		{"vacant", leader{}, false},
		{"note - elected for five years", leader{}, false},
	} {
		got, ok := parseLeader(c.in)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("parseLeader(%q) = %+v, %v, want %+v, %v", c.in, got, ok, c.want, c.ok)
		}
	}
}

func TestNouns(t *testing.T) {
	for in, want := range map[string][]string{
		"Afghan(s)":                     {"Afghan", "Afghans"},
		"Frenchman(men)":                {"Frenchman", "Frenchmen"},
		"Burmese (singular and plural)": {"Burmese"},
		"Chinese/Hong Konger":           nil,
		"Guamanian(s) (US citizens)":    {"Guamanian", "Guamanians"},
	} {
		if got := nouns(in); !reflect.DeepEqual(got, want) {
			t.Errorf("nouns(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestMatchFactbookRefusesUnknownLines(t *testing.T) {
	c := country{FIPS: "q1"}
	c.Names.Short = "Ruritania"
	if _, err := matchFactbook([]country{c}, []code{{"JP", "JPN", "392"}}, map[string][]string{"JP": {"Japan"}}); err == nil {
		t.Error("a line without an ISO code went through")
	}
	c.Names.Short = "Japan"
	m, err := matchFactbook([]country{c}, []code{{"JP", "JPN", "392"}}, map[string][]string{"JP": {"Japan"}})
	if err != nil || m["JPN"].FIPS != "q1" {
		t.Errorf("got %v, %v", m, err)
	}
}
