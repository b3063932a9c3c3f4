package lemma

import (
	"strings"
	"testing"

	"entente/extract/syntax/internal/lexicon"
)

func TestLemma(t *testing.T) {
	lex, err := lexicon.Read(strings.NewReader("shell\t01\tNN\nbomb\t01\tNN VB\nstrike\t01\tVB\nplan\t01\tVB NN\n"), "words")
	if err != nil {
		t.Fatal(err)
	}
	var data []Example
	for _, f := range strings.Fields(`VBD:VERB:walked:walk VBD:VERB:talked:talk VBD:VERB:told:tell VBD:VERB:agreed:agree
		VBD:VERB:freed:free VBD:VERB:stopped:stop VBD:VERB:shipped:ship VBD:VERB:compelled:compel VBD:VERB:expelled:expel
		VBD:VERB:baked:bake VBD:VERB:liked:like VBD:VERB:smiled:smile NNS:NOUN:men:man NNS:NOUN:cities:city NNS:NOUN:parties:party
		NNS:NOUN:talks:talk NNS:NOUN:ships:ship NNPS:PROPN:States:State NNPS:PROPN:Nations:Nation NNP:PROPN:Japan:Japan
		JJ:ADJ:Japanese:Japanese JJ:ADJ:big:big NN:NOUN:café:café VBZ:AUX:is:be`) {
		p := strings.Split(f, ":")
		data = append(data, Example{XPOS: p[0], UPOS: p[1], Form: p[2], Lemma: p[3]})
	}
	m := Train(data, lex)
	for _, tt := range []struct{ form, upos, xpos, want string }{
		{"told", "VERB", "VBD", "tell"},
		{"TALKED", "VERB", "VBD", "talk"},
		{"shelled", "VERB", "VBD", "shell"}, // like "compelled", but for the lexicon
		{"bombed", "VERB", "VBD", "bomb"},
		{"planned", "VERB", "VBD", "plan"},
		{"countries", "NOUN", "NNS", "country"},
		{"Men", "NOUN", "NNS", "man"},
		{"States", "PROPN", "NNPS", "State"},
		{"Korea", "PROPN", "NNP", "Korea"},
		{"Japanese", "ADJ", "JJ", "Japanese"},
		{"CAFÉ", "NOUN", "NN", "café"},
		{"x", "NOUN", "NNS", "x"},
		{"", "X", "FW", ""},
		{"whatever", "X", "UNSEEN", "whatever"},
	} {
		if got := m.Lemma(tt.form, tt.upos, tt.xpos); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.form, tt.xpos, got, tt.want)
		}
	}
}

func TestIrregular(t *testing.T) {
	words, err := Irregular()
	if err != nil {
		t.Fatal(err)
	}
	m := &Model{Rules: []Rule{{Cut: 2}}, Endings: map[string]uint8{"VBD\ted": 0, "VBN\t": 0}, Words: map[string]string{"VBD\tlay": "lay"},
		Lexicon: &lexicon.Lexicon{}, Irregular: words}
	for _, tt := range []struct{ form, upos, xpos, want string }{
		{"fled", "VERB", "VBD", "flee"},
		{"Overthrown", "VERB", "VBN", "overthrow"},
		{"trafficking", "VERB", "VBG", "traffic"},
		{"referenda", "NOUN", "NNS", "referendum"},
		{"lay", "VERB", "VBD", "lay"},    // the treebanks' lemma stands first
		{"Fled", "PROPN", "NNP", "Fled"}, // a name is none of them
		{"walked", "VERB", "VBD", "walk"},
	} {
		if got := m.Lemma(tt.form, tt.upos, tt.xpos); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.form, tt.xpos, got, tt.want)
		}
	}
}
