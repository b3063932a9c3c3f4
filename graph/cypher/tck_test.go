package cypher

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	osexec "os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const tckArtifact = "org.opencypher:tck:1.0.0-M23"

// tckJar finds the openCypher TCK: the file that ENTENTE_TEST_TCK names, else
// one fetched by Maven into the user's cache.
func tckJar(t *testing.T) string {
	t.Helper()
	if p := os.Getenv("ENTENTE_TEST_TCK"); p != "" {
		return p
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip("SKIPPED LOUDLY: no cache folder for the openCypher TCK:", err)
	}
	dir := filepath.Join(cache, "entente", "tck")
	jar := filepath.Join(dir, "tck-1.0.0-M23.jar")
	if _, err := os.Stat(jar); err == nil {
		return jar
	}
	if _, err := osexec.LookPath("mvn"); err != nil {
		t.Skip("SKIPPED LOUDLY: the openCypher TCK needs Maven, or ENTENTE_TEST_TCK with the path of its jar")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	out, err := osexec.CommandContext(ctx, "mvn", "-q", "-B", "dependency:copy", "-Dartifact="+tckArtifact, "-DoutputDirectory="+dir).CombinedOutput()
	if err != nil {
		t.Skipf("SKIPPED LOUDLY: the openCypher TCK could not be fetched: %v\n%s", err, out)
	}
	return jar
}

func readTCK(t *testing.T) ([]scenario, map[string]string) {
	t.Helper()
	z, err := zip.OpenReader(tckJar(t))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	var all []scenario
	graphs := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case strings.HasSuffix(f.Name, ".feature"):
			folder := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(f.Name)), "features/")
			for _, s := range readFeature(r) {
				s.feature = folder + "/" + strings.Fields(s.feature)[0]
				all = append(all, s)
			}
		case strings.HasSuffix(f.Name, ".cypher"):
			var b strings.Builder
			buf := make([]byte, 32<<10)
			for {
				n, err := r.Read(buf)
				b.Write(buf[:n])
				if err != nil {
					break
				}
			}
			graphs[strings.TrimSuffix(filepath.Base(f.Name), ".cypher")] = b.String()
		}
		r.Close()
	}
	slices.SortStableFunc(all, func(a, b scenario) int { return strings.Compare(a.feature, b.feature) })
	return all, graphs
}

// outcome is how a scenario went.
type outcome struct {
	kind string // passed, writes, refused, failed
	why  string
}

type tckRun struct {
	g      *memGraph
	graphs map[string]string
	params map[string]any
	procs  map[string]*procedure
	res    *Result
	err    error
	writes bool
}

func runScenario(s scenario, graphs map[string]string) (out outcome) {
	defer func() {
		if r := recover(); r != nil {
			out = outcome{"failed", fmt.Sprintf("panic: %v", r)}
		}
	}()
	t := &tckRun{g: newMemGraph(), graphs: graphs, params: map[string]any{}, procs: map[string]*procedure{}}
	for _, st := range s.steps {
		if err := t.step(st); err != nil {
			if t.writes {
				return outcome{"writes", ""}
			}
			var ce *Error
			if errors.As(t.err, &ce) && ce.Code == Unsupported {
				return outcome{"refused", ce.Message}
			}
			return outcome{"failed", err.Error()}
		}
	}
	if t.writes {
		return outcome{"writes", ""}
	}
	return outcome{"passed", ""}
}

func (t *tckRun) step(st step) error {
	switch text := strings.TrimSuffix(st.text, ":"); {
	case text == "any graph", text == "an empty graph", strings.HasPrefix(text, "no side effects"), strings.HasPrefix(text, "the side effects should be"):
		return nil
	case strings.HasPrefix(text, "the ") && strings.HasSuffix(text, " graph"):
		return create(t.g, t.graphs[strings.TrimSuffix(strings.TrimPrefix(text, "the "), " graph")], nil)
	case text == "having executed":
		if err := create(t.g, st.doc, t.params); err != nil {
			return fmt.Errorf("set-up: %w", err)
		}
	case text == "parameters are":
		for _, row := range st.table {
			p := &tckValue{s: row[1]}
			t.params[row[0]] = p.value()
		}
	case strings.HasPrefix(text, "there exists a procedure "):
		return t.procedure(strings.TrimPrefix(text, "there exists a procedure "), st.table)
	case strings.HasPrefix(text, "executing"):
		t.res, t.err = t.query(st.doc)
		var ce *Error
		if errors.As(t.err, &ce) && ce.Code == ReadOnly {
			t.writes = true
		}
	case text == "the result should be empty":
		return t.rows([][]string{nil}, false, false)
	case strings.HasPrefix(text, "the result should be"):
		return t.rows(st.table, strings.Contains(text, "in order"), strings.Contains(text, "ignoring element order"))
	case strings.Contains(text, "should be raised"):
		return t.raised(text)
	default:
		return fmt.Errorf("unknown step %q", st.text)
	}
	return nil
}

func (t *tckRun) query(text string) (*Result, error) {
	q, err := prepare(t.g, text, t.params, Options{Timeout: time.Minute}, func(c *compiler) { c.procs = t.procs })
	if err != nil {
		return nil, err
	}
	err = q.Run(context.Background(), func(row []any) error {
		q.result.Rows = append(q.result.Rows, row)
		return nil
	})
	return &q.result, err
}

func (t *tckRun) raised(text string) error {
	_, detail, _ := strings.Cut(text, ": ")
	detail = strings.TrimSpace(detail)
	var ce *Error
	switch {
	case t.err == nil:
		return fmt.Errorf("no error was raised, expected %s", text)
	case !errors.As(t.err, &ce):
		return fmt.Errorf("expected %s, got %v", text, t.err)
	case ce.Detail != detail && detail != "*":
		return fmt.Errorf("expected %s, got %s: %v", detail, ce.Detail, t.err)
	}
	return nil
}

func (t *tckRun) rows(table [][]string, ordered, loose bool) error {
	if t.err != nil {
		return t.err
	}
	var want, got []string
	index := map[string]int{}
	for i, c := range t.res.Columns {
		index[c] = i
	}
	for _, row := range table[1:] {
		var cols []string
		for i, cell := range row {
			e, err := expected(cell, loose)
			if err != nil {
				return err
			}
			cols = append(cols, strings.Trim(table[0][i], "`")+"="+e)
		}
		slices.Sort(cols)
		want = append(want, strings.Join(cols, " | "))
	}
	for _, row := range t.res.Rows {
		var cols []string
		for i, v := range row {
			cols = append(cols, strings.Trim(t.res.Columns[i], "`")+"="+canon(v, loose))
		}
		slices.Sort(cols)
		got = append(got, strings.Join(cols, " | "))
	}
	if !ordered {
		slices.Sort(want)
		slices.Sort(got)
	}
	if !slices.Equal(want, got) {
		return fmt.Errorf("rows differ\nwant %s\ngot  %s", strings.Join(want, "\n     "), strings.Join(got, "\n     "))
	}
	return nil
}

// procedure registers "name(in :: TYPE, …) :: (out :: TYPE, …)" with its table
// of inputs and outputs.
func (t *tckRun) procedure(signature string, table [][]string) error {
	head, tail, _ := strings.Cut(signature, ") :: ")
	name, params, _ := strings.Cut(head, "(")
	p := &procedure{name: name}
	split := func(list string) (names []string, kinds []kind) {
		for _, part := range strings.Split(strings.Trim(strings.TrimSpace(list), "()"), ",") {
			n, typ, ok := strings.Cut(part, "::")
			if !ok {
				continue
			}
			k := map[string]kind{"STRING": kString, "INTEGER": kInt | kFloat, "FLOAT": kNumber, "NUMBER": kNumber, "BOOLEAN": kBool}[strings.Trim(strings.TrimSpace(typ), "?")]
			names, kinds = append(names, strings.TrimSpace(n)), append(kinds, k)
		}
		return names, kinds
	}
	ins, kinds := split(params)
	for i, n := range ins {
		p.params = append(p.params, param{name: n, typ: kinds[i]})
	}
	p.columns, p.kinds = split(tail)
	var rows [][]any
	for _, r := range table[min(1, len(table)):] {
		var row []any
		for _, cell := range r {
			v := &tckValue{s: cell}
			row = append(row, v.value())
		}
		rows = append(rows, row)
	}
	p.run = func(_ *exec, args []any, yield func([]any) error) error {
		for _, r := range rows {
			match := true
			for i, a := range args {
				match = match && canonNumber(a) == canonNumber(r[i])
			}
			if match {
				if err := yield(r[len(args):]); err != nil {
					return err
				}
			}
		}
		return nil
	}
	t.procs[strings.ToLower(name)] = p
	return nil
}

func canonNumber(v any) string {
	if n, ok := v.(int64); ok {
		v = float64(n)
	}
	return canon(v, false)
}

func TestTCK(t *testing.T) {
	all, graphs := readTCK(t)
	count := map[string]int{}
	table := map[string]map[string]int{}
	for _, s := range all {
		o := runScenario(s, graphs)
		name := s.feature + " " + s.name
		count[o.kind]++
		folder := path.Dir(s.feature)
		if table[folder] == nil {
			table[folder] = map[string]int{}
		}
		table[folder][o.kind]++
		if o.kind == "failed" || o.kind == "refused" {
			t.Logf("%s %s: %s", strings.ToUpper(o.kind), name, o.why)
		}
	}
	t.Logf("%d scenarios: %v", len(all), count)
	if count["failed"] > 0 {
		t.Errorf("%d scenarios failed", count["failed"])
	}
	keepDocs(t, "tck", tckTable(table)+"\n")
}

func tckTable(table map[string]map[string]int) string {
	var b strings.Builder
	b.WriteString("| folder | scenarios | passed | writes | refused | differ |\n|---|---:|---:|---:|---:|---:|\n")
	total := map[string]int{}
	row := func(name string, n map[string]int) {
		sum := 0
		for _, c := range n {
			sum += c
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d |\n", name, sum, n["passed"], n["writes"], n["refused"], n["failed"])
	}
	for _, folder := range slices.Sorted(maps.Keys(table)) {
		row(folder, table[folder])
		for k, c := range table[folder] {
			total[k] += c
		}
	}
	row("**all**", total)
	return b.String()
}

// keepDocs compares a generated part of docs/cypher.md with what it should be,
// or writes it.
func keepDocs(t *testing.T, part, want string) {
	t.Helper()
	const file = "../../docs/cypher.md"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(text), "<!-- "+part+":begin -->\n")
	got, after, ok2 := strings.Cut(rest, "<!-- "+part+":end -->")
	if !ok1 || !ok2 {
		t.Fatalf("%s has no part %s", file, part)
	}
	if got == want {
		return
	}
	if os.Getenv("ENTENTE_UPDATE_DOCS") == "" {
		t.Errorf("%s is out of date: run ENTENTE_UPDATE_DOCS=1 go test ./graph/cypher\n%s", file, want)
		return
	}
	text = []byte(before + "<!-- " + part + ":begin -->\n" + want + "<!-- " + part + ":end -->" + after)
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFunctionList(t *testing.T) {
	var fs, as []string
	for _, f := range functions {
		fs = append(fs, "`"+f.name+"`")
	}
	for _, f := range aggregates {
		as = append(as, "`"+f.name+"`")
	}
	slices.Sort(fs)
	slices.Sort(as)
	keepDocs(t, "functions", "Aggregates: "+strings.Join(as, ", ")+".\n\nFunctions: "+strings.Join(fs, ", ")+".\n")
}
