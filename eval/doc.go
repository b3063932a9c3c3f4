// Package eval measures extraction: it scores claims against gold annotation in four ways (whole claims, dyads, country
// triples, re3d pairs), looks at what went wrong by cause, and at what a confidence is worth.
//
// The four scorers are the Go form of the project's evaluation kit, which is written in Python, and give the same figures,
// tables and JSON. Where Python's habits show in a figure or a text (case folding, what a letter is, how a float is
// written), this package follows them, so that numbers from either may stand in one table.
//
// Predictions are the extractor's claims, one JSON object a line; see Claim for the fields that count.
package eval
