package export

import "strings"

const hex = "0123456789ABCDEF"

// escapeBytes writes all bytes that are not plain as the sign and two hexadecimal digits.
func escapeBytes(s string, sign byte, isPlain func(byte) bool) string {
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if isPlain(c) {
			b.WriteByte(c)
			continue
		}
		b.WriteByte(sign)
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// percent writes an id as the path of an IRI.
func percent(id string) string {
	return escapeBytes(id, '%', func(c byte) bool { return alphanumeric(c) || strings.IndexByte("-._~/", c) >= 0 })
}
