package syntax

import (
	"strings"
	"testing"
)

func TestTitleBelongsToName(t *testing.T) {
	p := mustLoad(t)
	for _, text := range []string{
		"The talks in Tokyo were between U.S. Secretary of State Antony Blinken and Minoru Kihara .",
		"Secretary of Defence Lloyd Austin told reporters that he agreed .",
		"He met Minister of Foreign Affairs Jane Doe in March .",
		"It was signed by Secretary of Homeland Security Ali Roe .",
	} {
		forms := strings.Fields(text)
		var tree Tree
		p.ParseForms(forms, &tree)
		checkForms(t, &tree)
		for i, w := range tree.Words {
			if w.Form != "Secretary" && w.Form != "Minister" {
				continue
			}
			name := w.Head
			if w.Rel != "nmod:desc" || name <= i+2 || tree.Words[name].UPOS != "PROPN" {
				t.Errorf("%s: title hangs on %d as %s", text, name, w.Rel)
				continue
			}
			if last := tree.Words[name+1]; last.Head != name || last.Rel != "flat" {
				t.Errorf("%s: last name hangs on %d as %s", text, last.Head, last.Rel)
			}
			if of := tree.Words[i+1]; of.Rel != "case" || tree.Words[of.Head].Head != i {
				t.Errorf("%s: the office does not belong to the title", text)
			}
		}
	}
}

func TestTitleWithoutNameStays(t *testing.T) {
	p := mustLoad(t)
	var tree Tree
	p.ParseForms(strings.Fields("The Secretary of State left Tokyo ."), &tree)
	if w := tree.Words[1]; w.Rel != "nsubj" {
		t.Errorf("the title is %s of %d, want the subject", w.Rel, w.Head)
	}
}
