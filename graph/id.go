package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strconv"
	"strings"
)

// DocumentID gives the id of a document: the same text from the same address is the same document wherever and
// whenever it is read; the same text from another address is another document, and a copy. For a text without an
// address the text alone counts, so that moving a file makes no new document.
func DocumentID(url, text string) string {
	return "document/" + digest(url, text)
}

// SentenceID gives the id of the sentence that starts at a code point of a document.
func SentenceID(document string, start int) string {
	return document + "#" + strconv.Itoa(start)
}

// ClaimID gives the id of a claim, a hash of where it is stated and what it says. Values that an extractor may
// estimate otherwise tomorrow (confidence, Goldstein value, notes) are left out.
func ClaimID(c *Claim) string {
	n := strconv.Itoa
	parts := []string{
		c.Document, n(c.Start), n(c.End),
		c.Subject, n(c.SubjectSpan.Start), n(c.SubjectSpan.End),
		c.Relation,
		c.Object, n(c.ObjectSpan.Start), n(c.ObjectSpan.End),
		c.Modality, c.Polarity,
		n(c.Cue.Start), n(c.Cue.End),
		day(c.EventFrom), day(c.EventTo),
		strings.Join(c.SaidBy, " "),
	}
	keys := make([]string, 0, len(c.Qualifiers))
	for k := range c.Qualifiers {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		parts = append(parts, k, c.Qualifiers[k])
	}
	return "claim/" + digest(parts...)
}

// digest hashes strings so that no two lists of strings collide by running into each other.
func digest(parts ...string) string {
	var room [1024]byte
	all := room[:0]
	for _, p := range parts {
		all = strconv.AppendInt(all, int64(len(p)), 10)
		all = append(append(all, ':'), p...)
	}
	sum := sha256.Sum256(all)
	return hex.EncodeToString(sum[:12])
}
