package migrations

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []Statement
		err        string
	}{
		{"empty", " \n// only a comment\n", nil, ""},
		{"two", "RETURN 1;\n\nRETURN 2;\n", []Statement{{"RETURN 1", 1}, {"RETURN 2", 3}}, ""},
		{"last without semicolon", "RETURN 1", []Statement{{"RETURN 1", 1}}, ""},
		{"empty statements", ";;RETURN 1;;", []Statement{{"RETURN 1", 1}}, ""},
		{"semicolons in quotes", "RETURN ';', \"a;\\\";b\", `x;``y`;RETURN 2", []Statement{{"RETURN ';', \"a;\\\";b\", `x;``y`", 1}, {"RETURN 2", 1}}, ""},
		{"quotes in comments", "// don't\nRETURN 1 // it's; fine\n, 2; /* \" ; */ RETURN 3",
			[]Statement{{"RETURN 1 // it's; fine\n, 2", 2}, {"RETURN 3", 3}}, ""},
		{"comment marks in strings", "RETURN 'http://x'; RETURN '/*';", []Statement{{"RETURN 'http://x'", 1}, {"RETURN '/*'", 1}}, ""},
		{"comment after", "RETURN 1\n// end\n;", []Statement{{"RETURN 1", 1}}, ""},
		{"division", "RETURN 4/2;", []Statement{{"RETURN 4/2", 1}}, ""},
		{"open string", "RETURN 1;\nRETURN 'x;\n", nil, "2: a string is never closed"},
		{"open name", "RETURN `x", nil, "1: a name in backticks is never closed"},
		{"open comment", "\n\n/* x", nil, "3: a comment is never closed"},
		{"escape at the end", `RETURN 'x\`, nil, "1: a string is never closed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Split(c.text)
			if c.err != "" {
				if err == nil || err.Error() != c.err {
					t.Fatalf("error %v, want %s", err, c.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"RETURN 1; RETURN 2", "'a;b' // c;\n; `d``;` /* e; */", "\"\\\"", "/", "//", "/*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		statements, err := Split(text)
		if err != nil {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, s := range statements {
			if s.Line < 1 || s.Line > lines {
				t.Fatalf("line %d of %d", s.Line, lines)
			}
			if !strings.Contains(text, s.Text) {
				t.Fatalf("%q is not in the text", s.Text)
			}
			again, err := Split(s.Text)
			if err != nil || len(again) != 1 || again[0].Text != s.Text {
				t.Fatalf("%q is split again into %v, %v", s.Text, again, err)
			}
		}
	})
}

func TestParseName(t *testing.T) {
	for _, c := range []struct{ file, version, name, err string }{
		{"V0001__Unique_ids.cypher", "1", "Unique ids", ""},
		{"V1_2__Name.cypher", "1.2", "Name", ""},
		{"V1.10__a-b.cypher", "1.10", "a-b", ""},
		{"V1__.cypher", "", "", "is named"},
		{"v1__x.cypher", "", "", "is named"},
		{"V1_x.cypher", "", "", "is named"},
		{"V__x.cypher", "", "", "is named"},
		{"V1__x.txt", "", "", "is named"},
	} {
		v, name, err := ParseName(c.file)
		if c.err != "" {
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("%s: error %v, want %q", c.file, err, c.err)
			}
			continue
		}
		if err != nil || v.String() != c.version || name != c.name {
			t.Errorf("%s: %s %q %v", c.file, v, name, err)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	const ok = "CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.x);"
	for _, c := range []struct {
		name  string
		files map[string]string
		err   string
	}{
		{"same version", map[string]string{"V1__a.cypher": ok, "V01__b.cypher": ok}, "same version 1"},
		{"schema and data", map[string]string{"V1__a.cypher": ok + "\nCREATE (:A);"}, "V1__a.cypher:2: changes of the schema and of data"},
		{"not repeatable", map[string]string{"V1__a.cypher": "// x\nCREATE INDEX a FOR (n:A) ON (n.x)"}, "V1__a.cypher:2: write IF NOT EXISTS"},
		{"empty", map[string]string{"V1__a.cypher": "// nothing"}, "has no statement"},
		{"open", map[string]string{"V1__a.cypher": "\nRETURN '"}, "V1__a.cypher:2: a string"},
		{"name", map[string]string{"base.cypher": ok}, "base.cypher: a migration is named"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fs := fstest.MapFS{}
			for n, text := range c.files {
				fs[n] = &fstest.MapFile{Data: []byte(text)}
			}
			_, err := Read(fs)
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("error %v, want %q", err, c.err)
			}
		})
	}
}

func TestCompareAndValidate(t *testing.T) {
	file := func(v, sum string) File {
		version, err := ParseVersion(v)
		if err != nil {
			t.Fatal(err)
		}
		return File{Version: version, Name: "n" + v, File: "V" + v + "__n.cypher", Checksum: sum}
	}
	at := time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)
	done := func(v, sum string) graph.Migration {
		return graph.Migration{Version: v, Name: "old", Checksum: sum, At: at}
	}
	states := func(ms []graph.Migration) (s []string) {
		for _, m := range ms {
			s = append(s, m.Version+" "+string(m.State))
		}
		return s
	}
	for _, c := range []struct {
		name    string
		files   []File
		applied []graph.Migration
		want    []string
		err     string
	}{
		{"new graph", []File{file("1", "a"), file("2", "b")}, nil, []string{"1 pending", "2 pending"}, ""},
		{"up to date", []File{file("1", "a")}, []graph.Migration{done("1", "a")}, []string{"1 applied"}, ""},
		{"one to go", []File{file("2", "b"), file("10", "c")}, []graph.Migration{done("2", "b")}, []string{"2 applied", "10 pending"}, ""},
		{"changed", []File{file("1", "x")}, []graph.Migration{done("1", "a")}, []string{"1 altered"}, "V1__n.cypher was changed after it was applied on 2024-07-28"},
		{"newer graph", []File{file("1", "a")}, []graph.Migration{done("1", "a"), done("2", "b")}, []string{"1 applied", "2 missing"}, "does not have it"},
		{"left out", []File{file("1", "a"), file("1.5", "b"), file("2", "c")}, []graph.Migration{done("1", "a"), done("2", "c")},
			[]string{"1 applied", "1.5 skipped", "2 applied"}, "V1.5__n.cypher was not applied"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Compare(c.files, c.applied)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, states(got)); d != "" {
				t.Error(d)
			}
			err = Validate(got)
			if c.err == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if !errors.Is(err, graph.ErrMigration) || !strings.Contains(err.Error(), c.err) {
				t.Errorf("error %v, want %q", err, c.err)
			}
		})
	}
}

// Files that were released are never changed: add a migration instead. A new file adds a line to the golden file.
func TestReleasedFilesAreUnchanged(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range all {
		b.WriteString(f.Checksum + "  " + f.File + "\n")
	}
	want, err := os.ReadFile("testdata/checksums.golden")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), b.String()); d != "" {
		t.Errorf("migrations differ from testdata/checksums.golden (sha256sum V*.cypher writes it):\n%s", d)
	}
}

func TestChecksumIgnoresLineEnds(t *testing.T) {
	if Checksum("a\r\nb\r\n") != Checksum("a\nb\n") {
		t.Error("line ends change the checksum")
	}
	if Checksum("a b") == Checksum("a  b") {
		t.Error("a change of the text does not change the checksum")
	}
}
