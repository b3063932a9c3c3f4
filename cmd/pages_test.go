package cmd

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The generated pages of docs are those that the program writes now.
func TestGeneratedPages(t *testing.T) {
	for page, args := range map[string]string{
		"../docs/commands.md": "docs commands",
		"../docs/queries.md":  "docs queries --sample ../testdata/articles",
		"../docs/ontology.md": "schema docs",
	} {
		var out, errs bytes.Buffer
		if code := Run(context.Background(), strings.Fields(args), strings.NewReader(""), &out, &errs, []string{"HOME=" + t.TempDir()}); code != 0 {
			t.Fatalf("%s: exit code %d\n%s", args, code, errs.String())
		}
		if *update {
			if err := os.WriteFile(page, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		have, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(have), "\n"), strings.Split(out.String(), "\n")); diff != "" {
			t.Errorf("%s is not what `entente %s` writes; run: go test ./cmd -run Pages -update\n%s", page, args, diff)
		}
	}
}

// Every command has an example in its help, and those that can fail in a way
// of their own say with which code.
func TestHelpIsComplete(t *testing.T) {
	a := &app{}
	root := newRoot(a)
	for _, c := range root.Commands() {
		if c.Hidden || c.Name() == "help" || c.Name() == "completion" {
			continue
		}
		subs := c.Commands()
		if len(subs) == 0 {
			subs = append(subs, c)
		}
		for _, c := range subs {
			if c.Hidden {
				continue
			}
			if c.Example == "" || c.Short == "" || c.Annotations["exit"] == "" {
				t.Errorf("%s: example %q, short %q, exit codes %q", c.CommandPath(), c.Example, c.Short, c.Annotations["exit"])
			}
			for line := range strings.Lines(c.Example) {
				if !strings.HasPrefix(line, "  ") || !strings.Contains(line, "entente ") {
					t.Errorf("%s: the example %q is no call of entente", c.CommandPath(), line)
				}
			}
		}
	}
}
