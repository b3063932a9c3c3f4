package ingest

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// Text shrinks to a third or a tenth, logs to a fiftieth. What unpacks to more
// than maxRatio times its size after the first freeBytes was made to hurt.
const (
	maxRatio  = 200
	freeBytes = 8 << 20
)

// gzipReader unpacks and watches how far the data grows.
type gzipReader struct {
	z       *gzip.Reader
	packed  *counter
	written int64
}

func newGzip(r io.Reader) (*gzipReader, error) {
	packed := &counter{r: r}
	z, err := gzip.NewReader(packed)
	if err != nil {
		return nil, fmt.Errorf("cannot unpack gzip: %w", err)
	}
	return &gzipReader{z: z, packed: packed}, nil
}

func (g *gzipReader) Read(p []byte) (int, error) {
	n, err := g.z.Read(p)
	g.written += int64(n)
	if g.written > freeBytes && g.written > maxRatio*g.packed.n {
		return n, fmt.Errorf("it unpacks to more than %d times its size; refused as a decompression bomb", maxRatio)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("cannot unpack gzip: %w", err)
	}
	return n, err
}

// counter counts what was read through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
