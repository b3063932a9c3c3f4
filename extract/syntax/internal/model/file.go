package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/zstd"
)

const magic = "entente syntax 3\n"

// maxSection bounds a decompressed section.
const maxSection = 32 << 20

// Write stores the model.
func (m *Model) Write(w io.Writer) error {
	z, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return err
	}
	b := []byte(magic)
	for _, s := range m.sections() {
		packed := z.EncodeAll(s, nil)
		b = binary.AppendUvarint(b, uint64(len(packed)))
		b = append(b, packed...)
	}
	_, err = w.Write(b)
	return err
}

// Read loads what Write stored, one section a goroutine.
func Read(file []byte) (*Model, error) {
	b, ok := bytes.CutPrefix(file, []byte(magic))
	if !ok {
		return nil, errors.New("syntax model: not a model file of this version; train it again")
	}
	var packed [sections][]byte
	for i := range packed {
		n, w := binary.Uvarint(b)
		if w <= 0 || n > uint64(len(b)-w) {
			return nil, fmt.Errorf("syntax model: the file ends within section %d", i)
		}
		packed[i] = b[w : w+int(n)]
		b = b[w+int(n):]
	}
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxSection))
	if err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	defer z.Close()
	var c contents
	var wg sync.WaitGroup
	var errs [sections]error
	for i := range packed {
		wg.Go(func() {
			section, err := z.DecodeAll(packed[i], nil)
			if err == nil {
				err = c.parse(i, section)
			}
			errs[i] = err
		})
	}
	wg.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	m, err := c.model()
	if err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	return m, nil
}
