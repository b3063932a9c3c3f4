package temporal

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"io"
	"strings"
	"time"
)

// merged holds the zones that the IANA merged with others, since their clocks
// agree from 1970 on: Stockholm with Berlin, Oslo with it, and so on. Java, and
// with it Neo4j, goes by that; Go and most systems keep the zones apart. The
// entry "links" names them, a line each: zone, and whose clock it goes by.
//
//go:generate go run zones_gen.go FOLDER
//go:embed merged.zip
var merged []byte

// location loads a time zone by its name, the same on every machine for years
// before 1970, too.
func location(name string) (*time.Location, error) {
	z, err := zip.NewReader(bytes.NewReader(merged), int64(len(merged)))
	if err != nil {
		return nil, err
	}
	links, err := entry(z, "links")
	if err != nil {
		return nil, err
	}
	for line := range strings.SplitSeq(string(links), "\n") {
		zone, target, _ := strings.Cut(line, " ")
		if zone != name || target == "" {
			continue
		}
		data, err := entry(z, target)
		if err != nil {
			return nil, err
		}
		return time.LoadLocationFromTZData(name, data)
	}
	return time.LoadLocation(name)
}

func entry(z *zip.Reader, name string) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}
