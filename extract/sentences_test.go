package extract

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/extract/claim"
	"entente/extract/entity"
)

// TestSentences runs the pipeline on the sentences of testdata/sentences*.txt
// and looks for the claims that each must and must not give.
func TestSentences(t *testing.T) {
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/sentences*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no sentences: ", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) { testSentences(t, p, name) })
	}
}

func testSentences(t *testing.T, p *Pipeline, name string) {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var date time.Time
	var claims []claim.Claim
	var text string
	line := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		line++
		kind, rest, _ := strings.Cut(strings.TrimSpace(sc.Text()), " ")
		switch kind {
		case "D":
			if date, err = time.Parse("2006-01-02", rest); err != nil {
				t.Fatal(err)
			}
		case "S":
			text = rest
			r, err := p.Extract(context.Background(), Document{ID: "s", Text: rest, Date: date})
			if err != nil {
				t.Fatal(err)
			}
			claims = r.Claims
		case "+", "-":
			found := false
			for i := range claims {
				found = found || fits(&claims[i], rest)
			}
			if found != (kind == "+") {
				t.Errorf("%s:%d: %s\n  %s %s\n  got:%s", name, line, text, kind, rest, list(claims))
			}
		}
	}
}

func fits(c *claim.Claim, want string) bool {
	w := strings.Fields(want)
	rel := c.Relation == w[1]
	sym := map[string]bool{"ALLIED_WITH": true, "MEETS": true, "NEGOTIATES_WITH": true, "AGREES_WITH": true, "PARTNER_OF": true, "ADVERSARY_OF": true,
		"COOPERATES_WITH": true, "EXERCISES_WITH": true, "AT_WAR_WITH": true, "SHARES_INTELLIGENCE_WITH": true, "COUNTERPART_OF": true}[w[1]]
	if !rel || !(is(c.Subject.Entity, w[0]) && is(c.Object.Entity, w[2]) || sym && is(c.Subject.Entity, w[2]) && is(c.Object.Entity, w[0])) {
		return false
	}
	if len(w) > 3 && c.Modality != w[3] || len(w) > 4 && c.Polarity != w[4] {
		return false
	}
	if len(w) > 6 {
		for _, s := range c.Attribution {
			if is(s, w[6]) {
				return true
			}
		}
		return false
	}
	return true
}

func is(e *entity.Entity, want string) bool {
	want = strings.ReplaceAll(want, "~", " ")
	return want == "*" || e.ID == want || e.Name == want
}

func list(claims []claim.Claim) string {
	var b strings.Builder
	for i := range claims {
		c := &claims[i]
		fmt.Fprintf(&b, "\n    %s %s %s %s %s", c.Subject.Entity.ID, c.Relation, c.Object.Entity.ID, c.Modality, c.Polarity)
		for _, s := range c.Attribution {
			fmt.Fprintf(&b, " by %s", s.ID)
		}
	}
	if b.Len() == 0 {
		return " nothing"
	}
	return b.String()
}
