// Command entityeval shows what the entity stage finds in a text, and measures
// it on gold actors.
//
//	go run ./extract/entity/entityeval -text 'Washington praised Tokyo.'
//	go run ./extract/entity/entityeval -gsr gsr.jsonl [-show 20]
//	go run ./extract/entity/entityeval -unknown texts.jsonl -show 100
//	go run ./extract/entity/entityeval -types dev.jsonl
//	go run ./extract/entity/entityeval -claims gold.jsonl -inputs inputs.jsonl
//
// Both figures are recalls: of the actors that the gold names, the share found
// with the right state (gsr) or under one of the gold's names (claims).
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"entente/extract/entity"
	"entente/extract/segment"
	"entente/extract/syntax"
)

type stage struct {
	parser   *syntax.Parser
	resolver *entity.Resolver
}

func main() {
	text := flag.String("text", "", "a text to show the mentions of")
	file := flag.String("file", "", "a file to show the mentions of")
	date := flag.String("date", "", "date of the document, 2024-07-28")
	publisher := flag.String("publisher", "", "publisher of the document")
	gsr := flag.String("gsr", "", "gold standard records with actors and codes (JSON lines)")
	claims := flag.String("claims", "", "gold claims (JSON lines)")
	unknown := flag.String("unknown", "", "texts (JSON lines with text) to count the names of that no table knows")
	types := flag.String("types", "", "documents with typed spans (JSON lines)")
	inputs := flag.String("inputs", "", "documents of the gold claims (JSON lines)")
	tree := flag.Bool("tree", false, "show the trees as well")
	show := flag.Int("show", 0, "how many misses to show")
	flag.Parse()
	if err := run(*text, *file, *date, *publisher, *gsr, *unknown, *types, *claims, *inputs, *show, *tree); err != nil {
		fmt.Fprintln(os.Stderr, "entityeval:", err)
		os.Exit(1)
	}
}

func run(text, file, date, publisher, gsr, unknown, types, claims, inputs string, show int, tree bool) error {
	p, err := syntax.Load()
	if err != nil {
		return err
	}
	r, err := entity.New()
	if err != nil {
		return err
	}
	st := stage{p, r}
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		text = string(b)
	}
	switch {
	case text != "":
		day, _ := time.Parse("2006-01-02", date)
		st.print(text, day, publisher, tree)
		return nil
	case gsr != "":
		return st.gsr(gsr, show)
	case unknown != "":
		return st.unknown(unknown, show)
	case types != "":
		return st.types(types, show)
	case claims != "":
		return st.claims(claims, inputs, show)
	}
	return fmt.Errorf("say -text, -file, -gsr, -types or -claims")
}

func (st stage) analyse(text string, date time.Time, publisher string) ([]syntax.Tree, *entity.Analysis) {
	sents := segment.Split(text)
	trees := make([]syntax.Tree, len(sents))
	for i := range sents {
		st.parser.Parse(text, sents[i], &trees[i])
	}
	return trees, st.resolver.Resolve(entity.Input{Text: text, Date: date, Publisher: publisher, Trees: trees})
}

func (st stage) print(text string, date time.Time, publisher string, tree bool) {
	trees, a := st.analyse(text, date, publisher)
	for i := range trees {
		if s := trees[i].Sentence; s.End <= len(text) {
			fmt.Printf("\n%s\n", text[s.Start:s.End])
		}
		if tree {
			for k, w := range trees[i].Words {
				fmt.Printf("    %2d %-16s %-16s %-6s %-5s %2d %s\n", k, w.Form, w.Lemma, w.UPOS, w.XPOS, w.Head, w.Rel)
			}
		}
		for _, m := range a.Mentions[i] {
			fmt.Printf("  %-34.34q %-8s %-22s %.2f", text[m.Start:m.End], m.Kind, m.Rule, m.Certainty)
			for _, e := range m.Entities {
				fmt.Printf(" %s(%s,%s)", e.ID, e.Country, e.Sector)
			}
			if m.Place {
				fmt.Print(" PLACE")
			}
			if m.Actor != nil {
				fmt.Print(" for:", m.Actor.Country)
			}
			if m.Office != nil {
				of := "?"
				if m.Office.Of != nil {
					of = m.Office.Of.ID
				}
				fmt.Printf(" office:%q of %s", m.Office.Title, of)
			}
			if m.Holder != nil {
				fmt.Print(" holder:", m.Holder.ID)
			}
			fmt.Println()
		}
	}
}
