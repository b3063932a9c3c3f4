package syntax

import (
	"fmt"
	"strings"
	"testing"
)

// tree reads words written as form/UPOS/XPOS/rel>head, heads counted from 1, 0 for the root.
func tree(t *testing.T, s string) *Tree {
	t.Helper()
	out := &Tree{}
	for _, f := range strings.Fields(s) {
		parts := strings.Split(f, "/")
		rel, at, _ := strings.Cut(parts[3], ">")
		head := 0
		if _, err := fmt.Sscan(at, &head); err != nil {
			t.Fatal(f, err)
		}
		out.Words = append(out.Words, Word{Form: parts[0], Lemma: strings.ToLower(strings.TrimSuffix(parts[0], "ed")), UPOS: parts[1], XPOS: parts[2], Rel: rel, Head: head - 1})
	}
	return out
}

func TestMend(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"reduced relative for the main verb",
			"Commandos/NOUN/NNS/root>0 crossed/VERB/VBN/acl>1 into/ADP/IN/case>4 Iraq/PROPN/NNP/obl>2 at/ADP/IN/case>6 dawn/NOUN/NN/nmod>1 ./PUNCT/./punct>1",
			"nsubj>2 root>0 case>4 obl>2 case>6 obl>2 punct>2"},
		{"a headline is a passive",
			"Commandos/NOUN/NNS/root>0 crossed/VERB/VBN/acl>1 into/ADP/IN/case>4 Iraq/PROPN/NNP/obl>2 at/ADP/IN/case>6 dawn/NOUN/NN/nmod>1",
			"root>0 acl>1 case>4 obl>2 case>6 nmod>1"},
		{"two subjects of a verb of saying",
			"Troops/NOUN/NNS/nsubj>8 pulled/VERB/VBN/acl>1 out/ADV/RB/advmod>2 of/ADP/IN/case>5 Congo/PROPN/NNP/obl>2 ,/PUNCT/,/punct>2 monitors/NOUN/NNS/nsubj>8 said/VERB/VBD/root>0 ./PUNCT/./punct>8",
			"nsubj>2 ccomp>8 advmod>2 case>5 obl>2 punct>2 nsubj>8 root>0 punct>8"},
		{"verb read as an adjective of its object",
			"Authorities/NOUN/NNS/nsubj>4 relaxed/ADJ/JJ/amod>4 travel/NOUN/NN/compound>4 curbs/NOUN/NNS/root>0 on/ADP/IN/case>6 visitors/NOUN/NNS/nmod>4 ./PUNCT/./punct>4",
			"nsubj>2 root>0 compound>4 obj>2 case>6 nmod>4 punct>2"},
		{"no finite verb at all",
			"Crowds/NOUN/NNS/root>0 of/ADP/IN/case>5 miners/NOUN/NNS/compound>5 packed/VERB/VBN/amod>5 Lima/PROPN/NNP/nmod>1 on/ADP/IN/case>7 Monday/PROPN/NNP/nmod>1 ./PUNCT/./punct>1",
			"nsubj>4 case>3 nmod>1 root>0 obj>4 case>7 nmod>4 punct>4"},
		{"clause swallowed by its object",
			"Police/NOUN/NN/compound>3 tortured/VERB/VBN/amod>3 detainees/NOUN/NNS/nsubj>7 ,/PUNCT/,/punct>3 an/DET/DT/det>6 officer/NOUN/NN/nsubj>7 said/VERB/VBD/root>0 ./PUNCT/./punct>7",
			"nsubj>2 ccomp>7 obj>2 punct>3 det>6 nsubj>7 root>0 punct>7"},
		{"verb joined to a noun",
			"Pakistan/PROPN/NNP/compound>2 test/NOUN/NN/nsubj>4 -/PUNCT/,/punct>2 fired/VERB/VBD/root>0 missiles/NOUN/NNS/obj>4 today/NOUN/NN/obl>4 ./PUNCT/./punct>4",
			"nsubj>4 compound>4 punct>2 root>0 obj>4 obl>4 punct>4"},
		{"a sentence with its verb stays",
			"Troops/NOUN/NNS/nsubj>3 trained/VERB/VBN/acl>1 left/VERB/VBD/root>0 Congo/PROPN/NNP/obj>3 on/ADP/IN/case>6 Monday/PROPN/NNP/obl>3 ./PUNCT/./punct>3",
			"nsubj>3 acl>1 root>0 obj>3 case>6 obl>3 punct>3"},
	} {
		tr := tree(t, c.in)
		Mend(tr)
		var got []string
		for _, w := range tr.Words {
			got = append(got, fmt.Sprintf("%s>%d", w.Rel, w.Head+1))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, " "), c.want)
		}
	}
}
