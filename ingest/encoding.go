package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

var (
	bomUTF8    = []byte("\xef\xbb\xbf")
	bomUTF16LE = []byte("\xff\xfe")
	bomUTF16BE = []byte("\xfe\xff")
	bomUTF32LE = []byte("\xff\xfe\x00\x00")
	bomUTF32BE = []byte("\x00\x00\xfe\xff")
)

// decodeText turns the bytes of a text into UTF-8. note says what was done,
// empty when the bytes were UTF-8 already. hint is an encoding somebody named,
// believed only when the bytes do not speak against it.
func decodeText(data []byte, hint string) (text, note string, err error) {
	if kind := binaryKind(data); kind != "" {
		return "", "", fmt.Errorf("it is %s, not a text", kind)
	}
	enc, name := encodingOf(data, hint)
	switch {
	case enc == nil && name == "":
		text = string(bytes.TrimPrefix(data, bomUTF8))
	case enc == nil:
		return "", "", errors.New(name)
	default:
		out, err := enc.NewDecoder().Bytes(data)
		if err != nil {
			return "", "", fmt.Errorf("cannot convert it from %s to UTF-8: %w", name, err)
		}
		text, note = string(out), "converted from "+name
	}
	if !utf8.ValidString(text) {
		broken := 0
		text, broken = replaceBroken(text)
		note = fmt.Sprintf("%d broken UTF-8 bytes replaced", broken)
	}
	if n := controls(text); n > len(text)/200 {
		return "", "", errors.New("it is a binary file, not a text")
	}
	return text, note, nil
}

// encodingOf finds the encoding of data: nil and "" for UTF-8, nil and a
// reason when there is none to be found.
func encodingOf(data []byte, hint string) (encoding.Encoding, string) {
	switch {
	case bytes.HasPrefix(data, bomUTF8):
		return nil, ""
	case bytes.HasPrefix(data, bomUTF32LE), bytes.HasPrefix(data, bomUTF32BE):
		return utf32.UTF32(utf32.BigEndian, utf32.ExpectBOM), "UTF-32"
	case bytes.HasPrefix(data, bomUTF16LE), bytes.HasPrefix(data, bomUTF16BE):
		return unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM), "UTF-16"
	}
	if even, odd := nulShare(data); even+odd > 0 {
		// Latin letters in UTF-16 have a zero in every second byte.
		switch {
		case odd > 0.6 && even < 0.02:
			return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "UTF-16LE"
		case even > 0.6 && odd < 0.02:
			return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "UTF-16BE"
		}
		return nil, "it is a binary file, not a text"
	}
	if utf8.Valid(data) || mostlyUTF8(data) {
		return nil, ""
	}
	if hint != "" {
		if enc, err := htmlindex.Get(hint); err == nil && decodes(enc, data) {
			name, _ := htmlindex.Name(enc)
			return enc, name
		}
	}
	// English in a Windows or Latin-1 encoding: a few quotes, dashes, accents.
	if high := highShare(data); high < 0.1 && decodes(charmap.Windows1252, data) {
		return charmap.Windows1252, "windows-1252"
	}
	found, err := chardet.NewTextDetector().DetectAll(data[:min(len(data), 1<<16)])
	if err == nil && len(found) > 0 && (len(found) == 1 || found[0].Confidence >= 2*found[1].Confidence) {
		if enc, name := charset.Lookup(found[0].Charset); enc != nil && decodes(enc, data) {
			return enc, name
		}
	}
	return nil, "its encoding is not UTF-8 and was not recognised; convert it first (iconv -f ENCODING -t UTF-8)"
}

// decodes tells whether every byte of data means something in enc. The
// decoders of this family do not fail; they write U+FFFD.
func decodes(enc encoding.Encoding, data []byte) bool {
	out, err := enc.NewDecoder().Bytes(data)
	return err == nil && !bytes.ContainsRune(out, utf8.RuneError) && controls(string(out)) == 0
}

// mostlyUTF8 tells a damaged UTF-8 text from one in another encoding.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		data = data[n:]
	}
	return good > 4*bad
}

func replaceBroken(s string) (string, int) {
	n := 0
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			n++
		}
		out = utf8.AppendRune(out, r)
		i += size
	}
	return string(out), n
}

// nulShare counts zero bytes at even and odd places, as shares of those places.
func nulShare(data []byte) (even, odd float64) {
	var n [2]int
	for i, b := range data {
		if b == 0 {
			n[i&1]++
		}
	}
	half := float64(max(len(data)/2, 1))
	return float64(n[0]) / half, float64(n[1]) / half
}

func highShare(data []byte) float64 {
	n := 0
	for _, b := range data {
		if b >= 0x80 {
			n++
		}
	}
	return float64(n) / float64(max(len(data), 1))
}

// controls counts characters that no text has.
func controls(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' || c == 0x7f {
			n++
		}
	}
	return n
}

// binaryKind names the kinds of files that people give to a text tool by
// mistake, with what to do about it.
func binaryKind(data []byte) string {
	for _, k := range []struct{ magic, name string }{
		{"%PDF-", "a PDF document (make a text of it first, for example with pdftotext)"},
		{"PK\x03\x04", "a ZIP archive or an Office document (unpack it, or save it as text or HTML)"},
		{"\xd0\xcf\x11\xe0", "an old Office document (save it as text or HTML)"},
		{"{\\rtf", "an RTF document (save it as text or HTML)"},
		{"\x89PNG", "a PNG picture"}, {"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"},
		{"\x7fELF", "a program"}, {"MZ\x90", "a program"}, {"SQLite format 3", "an SQLite database"},
		{"\x28\xb5\x2f\xfd", "a zstd archive (unpack it first)"}, {"BZh", "a bzip2 archive (unpack it first)"},
		{"\xfd7zXZ", "an xz archive (unpack it first)"}, {"PAR1", "a Parquet file"},
	} {
		if bytes.HasPrefix(data, []byte(k.magic)) {
			return k.name
		}
	}
	return ""
}
