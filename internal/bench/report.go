package bench

import (
	_ "embed"
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"strings"
	"time"
)

// What stands before and after the tables.
var (
	//go:embed preface.md
	preface string
	//go:embed limits.md
	limits string
)

// Markdown writes docs/performance.md.
func (r *Report) Markdown(out io.Writer) error {
	w := &writer{out: out}
	w.line("%s", strings.TrimSuffix(preface, "\n"))
	o := r.Options
	w.line("%s/%s, %d cores, %s; batches of %d claims about %d actors; measured in %s.\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(),
		o.Batch, o.Actors, r.Took.Round(time.Second))
	w.line("The disk makes sure of %.0f small writes a second, and takes %.0f MB a second.", r.Disk.Syncs, r.Disk.Bytes/(1<<20))
	if len(r.Sizes) > 0 {
		r.loads(w)
		r.opens(w)
		r.questions(w)
	}
	r.imports(w)
	if l := r.Loader; l != nil {
		l.write(w)
	}
	w.line("%s", strings.TrimSuffix(limits, "\n"))
	return w.err
}

// writer keeps the first error.
type writer struct {
	out io.Writer
	err error
}

func (w *writer) line(format string, args ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.out, format+"\n", args...)
	}
}

func (w *writer) table(columns ...string) {
	w.line("| %s |\n|---|%s", strings.Join(columns, " | "), strings.Repeat("---:|", len(columns)-1))
}

func (w *writer) row(cells ...string) { w.line("| %s |", strings.Join(cells, " | ")) }

func (r *Report) loads(w *writer) {
	w.line("\n## Loading into a file\n")
	w.table("claims", "relationships", "time", "relationships/s", "of the last tenth", "growth", "processor", "relationships per processor second",
		"plain SQLite¹, relationships/s", "memory", "file")
	for i, s := range r.Sizes {
		growth := "–"
		if i > 0 {
			growth = ratio(growthOf(r.Sizes[i-1].Claims, s.Claims, r.Sizes[i-1].Load.Wall, s.Load.Wall))
		}
		w.row(number(s.Claims), number(s.Relationships), seconds(s.Load.Wall), number(s.Load.Rate()), number(s.Load.LastRate), growth, seconds(s.Load.CPU),
			number(float64(s.Relationships)/s.Load.CPU.Seconds()), number(s.Plain.Rate()), megabytes(s.Load.Memory), megabytes(s.File))
	}
	w.line(notePlain)
}

// notePlain explains the mark in the table of loads.
const notePlain = "\n¹ measured with 200,000 claims at most."

// growthOf is how the time grew from one size to the next, in the growth of n log n: up to 1 is no worse than that.
func growthOf(n, m int, a, b time.Duration) float64 {
	cost := func(n int) float64 { return float64(n) * math.Log(float64(n)) }
	return b.Seconds() / a.Seconds() / (cost(m) / cost(n))
}

func (r *Report) opens(w *writer) {
	w.line("\n## Opening a file\n")
	w.table("claims", "open and first question", "processor", "memory then", "memory after all questions")
	for _, s := range r.Sizes {
		w.row(number(s.Claims), milliseconds(s.Open.Wall), milliseconds(s.Open.CPU), megabytes(s.Open.Memory), megabytes(s.Asked.Memory))
	}
}

func (r *Report) questions(w *writer) {
	for i, s := range r.Sizes {
		asked := s.Import != nil
		w.line("\n## Saved questions, %s claims\n", number(s.Claims))
		columns := []string{"question", "rows", "first", "again"}
		if asked {
			columns = append(columns, "Neo4j, first", "again", "ratio")
		}
		if i > 0 {
			columns = append(columns, "growth")
		}
		w.table(columns...)
		for k, q := range s.Questions {
			cells := []string{q.Name, number(q.Rows), q.File.first(r), q.File.again(r)}
			if asked {
				cells = append(cells, q.Neo4j.first(r), q.Neo4j.again(r), ratioOf(q.File, q.Neo4j))
			}
			if i > 0 {
				growth := "–"
				if p := r.Sizes[i-1].Questions[k]; !p.File.Over && !q.File.Over && p.File.Again > time.Millisecond {
					growth = ratio(growthOf(r.Sizes[i-1].Claims, s.Claims, p.File.Again, q.File.Again))
				}
				cells = append(cells, growth)
			}
			w.row(cells...)
		}
	}
}

func ratioOf(file, neo4j Times) string {
	switch {
	case file.Over:
		return "–"
	case neo4j.Over:
		return "< 1"
	}
	return ratio(file.Again.Seconds() / neo4j.Again.Seconds())
}

func (t Times) first(r *Report) string { return t.show(r, t.First) }
func (t Times) again(r *Report) string { return t.show(r, t.Again) }

func (t Times) show(r *Report, d time.Duration) string {
	if t.Over && d == 0 {
		return "> " + r.Options.Limit.String()
	}
	return milliseconds(d)
}

func (r *Report) imports(w *writer) {
	if !slices.ContainsFunc(r.Sizes, func(s *Size) bool { return s.Import != nil }) {
		return
	}
	w.line("\n## First load of Neo4j by its importer\n")
	w.table("claims", "nodes and relationships", "writing files", "neo4j-admin", "rows/s of neo4j-admin", "of both", "ratio", "indexes afterwards", "database")
	for _, s := range r.Sizes {
		i := s.Import
		if i == nil {
			continue
		}
		w.row(number(s.Claims), number(i.Rows), seconds(i.Export), seconds(i.Import), number(float64(i.Rows)/i.Import.Seconds()),
			number(float64(i.Rows)/(i.Export+i.Import).Seconds()), ratio(i.Ratio()), seconds(i.Schema), megabytes(i.File))
	}
}

func (l *Loader) write(w *writer) {
	w.line("\n## Loading into a running Neo4j\n")
	w.line("%s claims, %s relationships.\n", number(l.Claims), number(l.Relationships))
	w.table("load", "ours", "relationships/s", "bare driver loop", "relationships/s", "ratio")
	rate := func(d time.Duration) string { return number(float64(l.Relationships) / d.Seconds()) }
	w.row("first", seconds(l.First), rate(l.First), seconds(l.Bare), rate(l.Bare), ratio(l.Ratio()))
	w.row("the same again", seconds(l.Again), rate(l.Again), seconds(l.BareAgain), rate(l.BareAgain), ratio(l.BareAgain.Seconds()/l.Again.Seconds()))
	t := l.Two
	w.line("\nTwo loaders at once, %s claims more: %s, %d transactions begun anew, %d claims lost, %d edges with a wrong count.",
		number(t.Claims), seconds(t.Wall), t.Retries, t.Lost, t.Wrong)
}

func number[T int | int64 | float64](n T) string {
	s := fmt.Sprintf("%.0f", float64(n))
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func ratio(f float64) string         { return fmt.Sprintf("%.2f", f) }
func seconds(d time.Duration) string { return fmt.Sprintf("%.1f s", d.Seconds()) }
func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
}
func megabytes(n int64) string { return fmt.Sprintf("%d MB", n>>20) }
