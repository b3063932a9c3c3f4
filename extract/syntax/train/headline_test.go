package main

import (
	"strings"
	"testing"

	"entente/extract/syntax/conllu"
)

func TestHeadlines(t *testing.T) {
	const trees = `# sent_id = past
1	The	the	DET	DT	_	2	det	_	_
2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
3	carried	carry	VERB	VBD	_	0	root	_	_
4	a	a	DET	DT	_	5	det	_	_
5	letter	letter	NOUN	NN	_	3	obj	_	_
6	home	home	ADV	RB	_	3	advmod	_	_
7	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = passive
1	Two	two	NUM	CD	_	2	nummod	_	_
2	villages	village	NOUN	NNS	_	4	nsubj:pass	_	_
3	were	be	AUX	VBD	_	4	aux:pass	_	_
4	shelled	shell	VERB	VBN	_	0	root	_	_
5	on	on	ADP	IN	_	6	case	_	_
6	Monday	Monday	PROPN	NNP	_	4	obl	_	_
7	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = future
1	Peru	Peru	PROPN	NNP	_	3	nsubj	_	_
2	will	will	AUX	MD	_	3	aux	_	_
3	host	host	VERB	VB	_	0	root	_	_
4	the	the	DET	DT	_	5	det	_	_
5	talks	talk	NOUN	NNS	_	3	obj	_	_
6	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = first person
1	We	we	PRON	PRP	_	2	nsubj	_	_
2	saw	see	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	_
4	ships	ship	NOUN	NNS	_	2	obj	_	_
5	.	.	PUNCT	.	_	2	punct	_	_

`
	sents, err := conllu.Read(strings.NewReader(trees), "test")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, h := range headlines(sents, 10, 1) {
		var forms, heads []string
		for _, w := range h.Words {
			forms = append(forms, strings.ToLower(w.Form))
			heads = append(heads, string(rune('0'+w.Head)))
		}
		got[strings.TrimPrefix(h.Comments[0], "# made from = ")] = strings.Join(forms, " ") + " " + strings.Join(heads, "")
	}
	for id, want := range map[string]string{
		"past": "envoy carries letter home 2022", "passive": "two villages shelled on monday 23053",
		"future": "peru to host talks 3303", "first person": "",
	} {
		if got[id] != want {
			t.Errorf("%s: %q, want %q", id, got[id], want)
		}
	}
}
