package cypher

import (
	"bufio"
	"io"
	"slices"
	"strconv"
	"strings"
)

// scenario is one test of the openCypher TCK.
type scenario struct {
	feature, name string
	steps         []step
}

type step struct {
	text  string
	doc   string
	table [][]string
}

// readFeature reads the subset of Gherkin that the TCK uses, with the
// scenarios of outlines multiplied by their examples.
func readFeature(r io.Reader) []scenario {
	var out []scenario
	var feature string
	var background []step
	var cur *scenario
	var examples [][]string
	inExamples, inBackground := false, false
	flush := func() {
		if cur != nil {
			out = append(out, multiply(*cur, examples)...)
		}
		cur, examples, inExamples = nil, nil, false
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	steps := func() *[]step {
		if inBackground {
			return &background
		}
		return &cur.steps
	}
	for sc.Scan() {
		line := strings.TrimSpace(sc.Text())
		switch {
		case line == "", strings.HasPrefix(line, "#"), strings.HasPrefix(line, "@"):
		case strings.HasPrefix(line, "Feature:"):
			feature = strings.TrimSpace(line[8:])
		case strings.HasPrefix(line, "Background:"):
			inBackground = true
		case strings.HasPrefix(line, "Scenario:"), strings.HasPrefix(line, "Scenario Outline:"):
			flush()
			inBackground = false
			_, name, _ := strings.Cut(line, ":")
			cur = &scenario{feature: feature, name: strings.TrimSpace(name), steps: slices.Clone(background)}
		case strings.HasPrefix(line, "Examples:"):
			inExamples = true
		case strings.HasPrefix(line, `"""`):
			indent := len(sc.Text()) - len(strings.TrimLeft(sc.Text(), " "))
			var doc []string
			for sc.Scan() && strings.TrimSpace(sc.Text()) != `"""` {
				l := sc.Text()
				doc = append(doc, l[min(indent, len(l)-len(strings.TrimLeft(l, " "))):])
			}
			s := *steps()
			s[len(s)-1].doc = strings.Join(doc, "\n")
		case strings.HasPrefix(line, "|"):
			row := cells(line)
			if inExamples {
				examples = append(examples, row)
			} else {
				s := *steps()
				s[len(s)-1].table = append(s[len(s)-1].table, row)
			}
		default:
			for _, k := range []string{"Given ", "When ", "Then ", "And ", "But "} {
				if t, ok := strings.CutPrefix(line, k); ok {
					s := steps()
					*s = append(*s, step{text: t})
					break
				}
			}
		}
	}
	flush()
	return out
}

// cells splits a table row at bars that are not escaped.
func cells(line string) []string {
	var out []string
	var cell strings.Builder
	line = strings.TrimPrefix(line, "|")
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && i+1 < len(line) && (line[i+1] == '|' || line[i+1] == '\\'):
			i++
			cell.WriteByte(line[i])
		case line[i] == '|':
			out = append(out, strings.TrimSpace(cell.String()))
			cell.Reset()
		default:
			cell.WriteByte(line[i])
		}
	}
	return out
}

func multiply(s scenario, examples [][]string) []scenario {
	if len(examples) == 0 {
		return []scenario{s}
	}
	var out []scenario
	for i, row := range examples[1:] {
		var pairs []string
		for c, name := range examples[0] {
			pairs = append(pairs, "<"+name+">", row[c])
		}
		rep := strings.NewReplacer(pairs...)
		one := scenario{feature: s.feature, name: s.name + " #" + strconv.Itoa(i+1)}
		for _, st := range s.steps {
			n := step{text: rep.Replace(st.text), doc: rep.Replace(st.doc)}
			for _, r := range st.table {
				var nr []string
				for _, c := range r {
					nr = append(nr, rep.Replace(c))
				}
				n.table = append(n.table, nr)
			}
			one.steps = append(one.steps, n)
		}
		out = append(out, one)
	}
	return out
}
