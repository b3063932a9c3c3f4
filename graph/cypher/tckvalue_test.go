package cypher

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"entente/graph/cypher/temporal"
)

var noSeconds = regexp.MustCompile(`(\d\d:\d\d):00($|[Z\[+-])`)

// canon writes a result value as text that is equal for equal values.
// loose ignores the order inside of lists.
func canon(v any, loose bool) string {
	switch o := v.(type) {
	case nil:
		return "null"
	case string:
		return strconv.Quote(o)
	case float64:
		if math.IsNaN(o) {
			return "NaN"
		}
		digits := 15
		if loose {
			digits = 11 // sums depend on the order of rows, and so does which of 0.0 and -0.0 stands for both
			if o == 0 {
				o = 0
			}
		}
		return "f" + strconv.FormatFloat(o, 'g', digits, 64)
	case int64:
		return strconv.FormatInt(o, 10)
	case bool:
		return strconv.FormatBool(o)
	case []any:
		parts := make([]string, len(o))
		for i, e := range o {
			parts[i] = canon(e, loose)
		}
		if loose {
			slices.Sort(parts)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]any:
		var parts []string
		for _, k := range sortedKeys(o) {
			parts = append(parts, strconv.Quote(k)+": "+canon(o[k], loose))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case dbtype.Node:
		ls := slices.Clone(o.Labels)
		slices.Sort(ls)
		s := "("
		for _, l := range ls {
			s += ":" + l
		}
		return s + canon(o.Props, loose) + ")"
	case dbtype.Relationship:
		return "[:" + o.Type + canon(o.Props, loose) + "]"
	case dbtype.Path:
		s := "<" + canon(o.Nodes[0], loose)
		for i, r := range o.Relationships {
			if r.StartElementId == o.Nodes[i].ElementId {
				s += "-" + canon(r, loose) + "->"
			} else {
				s += "<-" + canon(r, loose) + "-"
			}
			s += canon(o.Nodes[i+1], loose)
		}
		return s + ">"
	}
	if s, ok := temporal.Format(v); ok {
		// The TCK leaves seconds out when they are 0.
		return strconv.Quote(noSeconds.ReplaceAllString(s, "$1$2"))
	}
	return fmt.Sprintf("%T", v)
}

// tckValue reads the notation of the TCK's tables.
type tckValue struct {
	s string
	i int
}

func expected(text string, loose bool) (out string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("cannot read %q: %v", text, r)
		}
	}()
	p := &tckValue{s: text}
	v := p.value()
	p.space()
	if p.i != len(p.s) {
		panic("trailing text")
	}
	return canon(v, loose), nil
}

func (p *tckValue) space() {
	for p.i < len(p.s) && p.s[p.i] == ' ' {
		p.i++
	}
}

func (p *tckValue) at(c string) bool {
	p.space()
	return strings.HasPrefix(p.s[p.i:], c)
}

func (p *tckValue) take(c string) bool {
	if p.at(c) {
		p.i += len(c)
		return true
	}
	return false
}

func (p *tckValue) must(c string) {
	if !p.take(c) {
		panic("expected " + c)
	}
}

func (p *tckValue) word() string {
	p.space()
	start := p.i
	if p.take("`") {
		end := strings.IndexByte(p.s[p.i:], '`')
		w := p.s[p.i : p.i+end]
		p.i += end + 1
		return w
	}
	for p.i < len(p.s) && !strings.ContainsRune(" ,:{}[]()<>|", rune(p.s[p.i])) {
		p.i++
	}
	return p.s[start:p.i]
}

func (p *tckValue) value() any {
	switch {
	case p.at("'"):
		return p.str()
	case p.at("{"):
		return p.props()
	case p.at("("):
		return p.node()
	case p.at("[:"):
		return p.rel()
	case p.take("["):
		out := []any{}
		for !p.take("]") {
			out = append(out, p.value())
			p.take(",")
		}
		return out
	case p.take("<"):
		path := dbtype.Path{Nodes: []dbtype.Node{p.pathNode(0)}}
		for !p.take(">") {
			in := p.take("<")
			p.must("-")
			r := p.rel()
			p.must("-")
			if !in {
				p.must(">")
			}
			n := p.pathNode(int64(len(path.Nodes)))
			r.StartElementId = path.Nodes[len(path.Nodes)-1].ElementId
			if in {
				r.StartElementId = n.ElementId
			}
			path.Relationships, path.Nodes = append(path.Relationships, r), append(path.Nodes, n)
		}
		return path
	}
	switch w := p.word(); w {
	case "null":
		return nil
	case "true", "false":
		return w == "true"
	case "NaN":
		return math.NaN()
	case "Inf":
		return math.Inf(1)
	case "-Inf":
		return math.Inf(-1)
	default:
		if n, err := strconv.ParseInt(w, 10, 64); err == nil {
			return n
		}
		f, err := strconv.ParseFloat(w, 64)
		if err != nil {
			panic(err)
		}
		return f
	}
}

func (p *tckValue) str() string {
	var b strings.Builder
	for p.i++; p.s[p.i] != '\''; p.i++ {
		if p.s[p.i] == '\\' && (p.s[p.i+1] == '\'' || p.s[p.i+1] == '\\') {
			p.i++
		}
		if strings.HasPrefix(p.s[p.i:], `\n`) {
			p.i++
			b.WriteByte('\n')
			continue
		}
		b.WriteByte(p.s[p.i])
	}
	p.i++
	return b.String()
}

func (p *tckValue) props() map[string]any {
	out := map[string]any{}
	if !p.take("{") {
		return out
	}
	for !p.take("}") {
		k := p.word()
		p.must(":")
		out[k] = p.value()
		p.take(",")
	}
	return out
}

func (p *tckValue) node() dbtype.Node { return p.pathNode(0) }

func (p *tckValue) pathNode(id int64) dbtype.Node {
	p.must("(")
	n := dbtype.Node{ElementId: strconv.FormatInt(id, 10)}
	for p.take(":") {
		n.Labels = append(n.Labels, p.word())
	}
	n.Props = p.props()
	p.must(")")
	return n
}

func (p *tckValue) rel() dbtype.Relationship {
	p.must("[:")
	r := dbtype.Relationship{Type: p.word()}
	r.Props = p.props()
	p.must("]")
	return r
}
