package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/piprate/json-gold/ld"
)

func slurp(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func find(t *testing.T, name string) Format {
	t.Helper()
	f, err := Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// typed writes a value with its type, as formats with types keep it.
func typed(v any) string {
	return strconv.Itoa(int(typeOf(v))) + ":" + strconv.Quote(plain(v, "\n"))
}

func TestJSONLReadsBack(t *testing.T) {
	s := openFile(t, batches()...)
	got := &records{}
	for line := range strings.Lines(written(t, find(t, "jsonl"), s, Options{})) {
		var o struct {
			Type, ID, Label string
			Labels          []string
			Properties      map[string]any
			Start, End      struct{ ID string }
		}
		d := json.NewDecoder(strings.NewReader(line))
		d.UseNumber()
		if err := d.Decode(&o); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		for k, v := range o.Properties {
			if n, ok := v.(json.Number); ok {
				if i, err := n.Int64(); err == nil {
					o.Properties[k] = i
				} else if o.Properties[k], err = n.Float64(); err != nil {
					t.Fatal(err)
				}
			}
		}
		if o.Type == "node" {
			got.nodes = append(got.nodes, &Node{Key: o.ID, Labels: o.Labels, Props: o.Properties})
		} else {
			got.rels = append(got.rels, &Rel{From: o.Start.ID, To: o.End.ID, Type: o.Label, Props: o.Properties})
		}
	}
	datesAsText := func(v any) string {
		if typeOf(v) == typeDate {
			v = plain(v, "")
		}
		return typed(v)
	}
	differ(t, "jsonl", read(t, s, Options{}).lines(datesAsText), got.lines(datesAsText))
}

// xmlText is what is left of a text in XML.
func xmlText(v any) string {
	return strconv.Quote(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' {
			return '\ufffd'
		}
		return r
	}, plain(v, "\n")))
}

type xmlGraphML struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graph struct {
		EdgeDefault string           `xml:"edgedefault,attr"`
		Nodes       []xmlGraphMLItem `xml:"node"`
		Edges       []xmlGraphMLItem `xml:"edge"`
	} `xml:"graph"`
}

type xmlGraphMLItem struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Data   []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	} `xml:"data"`
}

var token = regexp.MustCompile(`^[A-Za-z0-9._:-]+$`) // the letters of NMTOKEN that are used

// parsed checks that a value has the form of a declared type.
func parsed(t *testing.T, typ, text string) {
	t.Helper()
	var err error
	switch typ {
	case "boolean":
		_, err = strconv.ParseBool(text)
	case "long":
		_, err = strconv.ParseInt(text, 10, 64)
	case "double":
		_, err = strconv.ParseFloat(text, 64)
	case "string":
	default:
		t.Errorf("no such type: %q", typ)
	}
	if err != nil {
		t.Errorf("%q is no %s", text, typ)
	}
}

func TestGraphMLReadsBack(t *testing.T) {
	s := openFile(t, batches()...)
	want := read(t, s, Options{})
	keyOf := map[string]string{}
	for _, n := range want.nodes {
		keyOf[nmtoken(n.Key)] = n.Key
	}
	if len(keyOf) != len(want.nodes) {
		t.Fatal("two keys have one token")
	}
	var doc xmlGraphML
	if err := xml.Unmarshal([]byte(written(t, find(t, "graphml"), s, Options{What: Graph})), &doc); err != nil {
		t.Fatal(err)
	}
	type key struct{ domain, name, typ string }
	keys := map[string]key{}
	for _, k := range doc.Keys {
		if _, twice := keys[k.ID]; twice || !token.MatchString(k.ID) {
			t.Errorf("key %q", k.ID)
		}
		keys[k.ID] = key{k.For, k.Name, k.Type}
	}
	got := &records{}
	ids := map[string]bool{}
	read := func(item xmlGraphMLItem, domain string) (map[string]any, string) {
		if ids[item.ID] || !token.MatchString(item.ID) {
			t.Errorf("id %q", item.ID)
		}
		ids[item.ID] = true
		props, label := map[string]any{}, ""
		for _, d := range item.Data {
			k, ok := keys[d.Key]
			if !ok || k.domain != domain {
				t.Errorf("data of key %q in a %s", d.Key, domain)
			}
			parsed(t, k.typ, d.Text)
			if d.Key == "labels" || d.Key == "label" {
				label = d.Text
			} else {
				props[k.name] = d.Text
			}
		}
		return props, label
	}
	for _, n := range doc.Graph.Nodes {
		props, label := read(n, "node")
		got.nodes = append(got.nodes, &Node{Key: keyOf[n.ID], Labels: strings.Split(label, ":")[1:], Props: props})
	}
	for _, e := range doc.Graph.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("edge %s has no end", e.ID)
		}
		props, label := read(e, "edge")
		got.rels = append(got.rels, &Rel{From: keyOf[e.Source], To: keyOf[e.Target], Type: label, Props: props})
	}
	differ(t, "graphml", want.lines(xmlText), got.lines(xmlText))
}

type xmlGEXF struct {
	XMLName xml.Name `xml:"http://gexf.net/1.3 gexf"`
	Version string   `xml:"version,attr"`
	Graph   struct {
		Mode       string `xml:"mode,attr"`
		TimeFormat string `xml:"timeformat,attr"`
		Attributes []struct {
			Class string `xml:"class,attr"`
			List  []struct {
				ID    string `xml:"id,attr"`
				Title string `xml:"title,attr"`
				Type  string `xml:"type,attr"`
			} `xml:"attribute"`
		} `xml:"attributes"`
		Nodes []xmlGEXFItem `xml:"nodes>node"`
		Edges []xmlGEXFItem `xml:"edges>edge"`
	} `xml:"graph"`
}

type xmlGEXFItem struct {
	ID     string  `xml:"id,attr"`
	Label  string  `xml:"label,attr"`
	Source string  `xml:"source,attr"`
	Target string  `xml:"target,attr"`
	Kind   string  `xml:"kind,attr"`
	Weight float64 `xml:"weight,attr"`
	Start  string  `xml:"start,attr"`
	End    string  `xml:"end,attr"`
	Values []struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	} `xml:"attvalues>attvalue"`
}

func TestGEXFReadsBack(t *testing.T) {
	s := openFile(t, batches()...)
	want := read(t, s, Options{What: Edges})
	var doc xmlGEXF
	if err := xml.Unmarshal([]byte(written(t, find(t, "gexf"), s, Options{})), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Version != "1.3" || doc.Graph.Mode != "dynamic" || doc.Graph.TimeFormat != "date" {
		t.Errorf("version %q, mode %q, times %q", doc.Version, doc.Graph.Mode, doc.Graph.TimeFormat)
	}
	type attr struct{ title, typ string }
	attrs := map[string]map[string]attr{"node": {}, "edge": {}}
	for _, c := range doc.Graph.Attributes {
		for _, a := range c.List {
			attrs[c.Class][a.ID] = attr{a.Title, a.Type}
		}
	}
	got := &records{}
	ids := map[string]bool{}
	read := func(item xmlGEXFItem, class string) map[string]any {
		props := map[string]any{}
		for _, v := range item.Values {
			a, ok := attrs[class][v.For]
			if !ok {
				t.Errorf("%s: value of attribute %q", class, v.For)
			}
			parsed(t, a.typ, v.Value)
			if a.title == "edge_key" {
				a.title = "key"
			}
			props[a.title] = v.Value
		}
		return props
	}
	for _, n := range doc.Graph.Nodes {
		props := read(n, "node")
		labels, _ := props["labels"].(string)
		delete(props, "labels")
		ids[n.ID] = true
		got.nodes = append(got.nodes, &Node{Key: n.ID, Labels: strings.Split(labels, ":"), Props: props})
	}
	timed := 0
	for _, e := range doc.Graph.Edges {
		props := read(e, "edge")
		if !ids[e.Source] || !ids[e.Target] || props["count"] != strconv.Itoa(int(e.Weight)) || e.Start > e.End {
			t.Errorf("edge %+v", e)
		}
		if e.Start != "" {
			timed++
		}
		got.rels = append(got.rels, &Rel{From: e.Source, To: e.Target, Type: e.Kind, Props: props})
	}
	if timed == 0 {
		t.Error("no edge has days")
	}
	differ(t, "gexf", want.lines(xmlText), got.lines(xmlText))
}

// An RDF parser of others reads the nodes and relationships out of N-Quads as they were written.
func TestNQuadsReadsBack(t *testing.T) {
	s := openFile(t, batches()...)
	want := read(t, s, Options{})
	data, err := ld.ParseNQuads(written(t, find(t, "nquads"), s, Options{}))
	if err != nil {
		t.Fatal(err)
	}
	iris := newNames(Options{})
	keyOf, relOf := map[string]string{}, map[string]*Rel{}
	for _, n := range want.nodes {
		keyOf[iris.id(n.Key)] = n.Key
	}
	got := &records{}
	for name, quads := range data.Graphs {
		for _, q := range quads {
			if q.Predicate.GetValue() == rdfType || ld.IsLiteral(q.Object) {
				continue
			}
			r := &Rel{From: keyOf[q.Subject.GetValue()], To: keyOf[q.Object.GetValue()], Type: strings.TrimPrefix(q.Predicate.GetValue(), iris.vocabulary()), Props: map[string]any{}}
			got.rels = append(got.rels, r)
			if name != "@default" {
				if relOf[name] != nil {
					t.Errorf("graph %s has two triples", name)
				}
				relOf[name] = r
			}
		}
	}
	nodes := map[string]*Node{}
	for _, q := range data.Graphs["@default"] {
		subject := q.Subject.GetValue()
		n := nodes[subject]
		if n == nil && relOf[subject] == nil {
			n = &Node{Key: keyOf[subject], Props: map[string]any{}}
			nodes[subject] = n
			got.nodes = append(got.nodes, n)
		}
		switch term := strings.TrimPrefix(q.Predicate.GetValue(), iris.vocabulary()); {
		case q.Predicate.GetValue() == rdfType:
			n.Labels = append(n.Labels, strings.TrimPrefix(q.Object.GetValue(), iris.vocabulary()))
		case !ld.IsLiteral(q.Object):
		case n == nil:
			relOf[subject].Props[term] = rdfValue(q.Object)
		default:
			n.Props[term] = rdfValue(q.Object)
		}
	}
	value := func(v any) string {
		if s, ok := v.(string); ok && strings.HasPrefix(s, "\x00") {
			return s[1:]
		}
		if typeOf(v) == typeList {
			v = plain(v, "\n")
		}
		return strconv.Quote(plain(v, "\n")) + datatype(typeOf(v))
	}
	differ(t, "nquads", want.lines(value), got.lines(value))
}

// rdfValue marks a literal as one that is written already.
func rdfValue(n ld.Node) string {
	l, _ := n.(ld.Literal)
	typ := l.Datatype
	if typ == ld.XSDString {
		typ = ""
	}
	return "\x00" + strconv.Quote(l.Value) + typ
}

// A JSON-LD processor of others makes of the JSON-LD the statements of the N-Quads.
func TestJSONLDIsTheSameRDF(t *testing.T) {
	s := openFile(t, batches()...)
	for _, o := range []Options{{}, {What: Edges, Base: "http://graph.test/"}} {
		var doc any
		if err := json.Unmarshal([]byte(written(t, find(t, "jsonld"), s, o)), &doc); err != nil {
			t.Fatal(err)
		}
		options := ld.NewJsonLdOptions("")
		options.ProcessingMode = ld.JsonLd_1_1
		options.Format = "application/n-quads"
		got, err := ld.NewJsonLdProcessor().ToRDF(doc, options)
		if err != nil {
			t.Fatal(err)
		}
		data, err := ld.ParseNQuads(written(t, find(t, "nquads"), s, o))
		if err != nil {
			t.Fatal(err)
		}
		want, err := (&ld.NQuadRDFSerializer{}).Serialize(data)
		if err != nil {
			t.Fatal(err)
		}
		split := func(v any) []string {
			text, _ := v.(string)
			lines := strings.Split(text, "\n")
			slices.Sort(lines)
			return lines
		}
		differ(t, "jsonld", split(want), split(got))
	}
}

// Tables: what CSV says in text Parquet says with types, and JSON lines too.
func TestTablesAgree(t *testing.T) {
	s := openFile(t, batches()...)
	r := read(t, s, Options{})
	count := map[What]int{Edges: 0, Claims: 0, Entities: 0, Documents: 0}
	for _, n := range r.nodes {
		switch n.Kind() {
		case "Claim":
			count[Claims]++
		case "Entity":
			count[Entities]++
		case "Document":
			count[Documents]++
		}
	}
	for _, x := range r.rels {
		if x.FromKind == "Entity" {
			count[Edges]++
		}
	}
	for what, n := range count {
		o := Options{What: what}
		rows, err := csv.NewReader(strings.NewReader(written(t, find(t, "csv"), s, o))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != n+1 || n == 0 {
			t.Fatalf("%s: %d rows and a header, want %d", what, len(rows), n)
		}
		var want []string
		for _, row := range rows[1:] {
			var cells []string
			for i, v := range row {
				if v != "" {
					cells = append(cells, rows[0][i]+"="+strings.ReplaceAll(v, "\r\n", "\n"))
				}
			}
			slices.Sort(cells)
			want = append(want, strings.Join(cells, "|"))
		}
		differ(t, "parquet of "+string(what), want, parquetRows(t, written(t, find(t, "parquet"), s, o)))
		if what != Edges { // which are a graph in JSON lines
			differ(t, "jsonl of "+string(what), want, jsonRows(t, written(t, find(t, "jsonl"), s, o)))
		}
	}
}

func cells(m map[string]any) string {
	var out []string
	for k, v := range m {
		if text := strings.ReplaceAll(plain(v, "; "), "\r\n", "\n"); text != "" {
			out = append(out, k+"="+text)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "|")
}

func jsonRows(t *testing.T, text string) (out []string) {
	t.Helper()
	for line := range strings.Lines(text) {
		var m map[string]any
		d := json.NewDecoder(strings.NewReader(line))
		d.UseNumber()
		if err := d.Decode(&m); err != nil {
			t.Fatal(err)
		}
		for k, v := range m {
			if n, ok := v.(json.Number); ok {
				m[k] = n.String()
			}
		}
		out = append(out, cells(m))
	}
	return out
}

func parquetRows(t *testing.T, text string) (out []string) {
	t.Helper()
	f, err := parquet.OpenFile(bytes.NewReader([]byte(text)), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	reader := parquet.NewGenericReader[any](f)
	defer func() { _ = reader.Close() }()
	paths := f.Schema().Columns()
	for range reader.NumRows() {
		rows := make([]parquet.Row, 1)
		if n, err := reader.ReadRows(rows); n != 1 {
			t.Fatal(err)
		}
		m := map[string]any{}
		for _, v := range rows[0] {
			if v.IsNull() {
				continue
			}
			path := paths[v.Column()]
			leaf, _ := f.Schema().Lookup(path...)
			switch {
			case len(path) > 1:
				list, _ := m[path[0]].([]any)
				m[path[0]] = append(list, v.String())
			case leaf.Node.Type().String() == "DATE":
				m[path[0]] = time.Unix(int64(v.Int32())*86400, 0).UTC().Format(time.DateOnly)
			case v.Kind() == parquet.Double:
				m[path[0]] = v.Double()
			default:
				m[path[0]] = v.String()
			}
		}
		out = append(out, cells(m))
	}
	return out
}

// csvRows gives a table as maps of column and text.
func csvRows(t *testing.T, q Reader, o Options) (out []map[string]string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(written(t, find(t, "csv"), q, o))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, v := range row {
			m[rows[0][i]] = v
		}
		out = append(out, m)
	}
	return out
}

func floatOf(s string) float64 {
	f, _ := strconv.ParseFloat(s, 64)
	return f
}
