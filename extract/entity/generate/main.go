// Command generate makes the tables of countries and leaders that package
// entity embeds.
//
//	go run ./extract/entity/generate -countries countries.jsonl.gz \
//	    -leaders visiting_leaders.tsv -cldr node_modules/cldr-localenames-full \
//	    -out extract/entity/data
//
// Sources: the CIA World Factbook as JSON lines (public domain), the visits of
// foreign leaders to the United States of the Office of the Historian (public
// domain), and territory names of CLDR (Unicode-3.0). The same input gives the
// same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	countries := flag.String("countries", "", "factbook as JSON lines, gzip'ed (countries.jsonl.gz)")
	leaders := flag.String("leaders", "", "visits of leaders, tab separated (visiting_leaders.tsv)")
	cldr := flag.String("cldr", "", "folder of the npm package cldr-localenames-full")
	out := flag.String("out", "extract/entity/data", "folder of the tables; iso3166.tsv must be in it")
	flag.Parse()
	if *countries == "" || *leaders == "" || *cldr == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*countries, *leaders, *cldr, *out); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(countries, leaders, cldr, out string) error {
	codes, err := readCodes(filepath.Join(out, "iso3166.tsv"))
	if err != nil {
		return err
	}
	names, err := readCLDR(filepath.Join(cldr, "main", "en", "territories.json"))
	if err != nil {
		return err
	}
	book, err := readFactbook(countries)
	if err != nil {
		return err
	}
	match, err := matchFactbook(book, codes, names)
	if err != nil {
		return err
	}
	if err := writeCountries(filepath.Join(out, "countries.tsv"), codes, names, match); err != nil {
		return err
	}
	if err := writeBodies(filepath.Join(out, "national.tsv"), codes, match); err != nil {
		return err
	}
	people := factbookLeaders(codes, match)
	visits, err := readVisits(leaders, match)
	if err != nil {
		return err
	}
	return writeLeaders(filepath.Join(out, "leaders.tsv"), append(people, visits...))
}
