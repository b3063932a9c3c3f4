// Package view shows the graph to people: a web page with its read-only HTTP interface (Server), a report in one file
// (Report), and what makes Neo4j Browser show the graph well (Browser).
//
// It reads any graph.Store and writes none. Everything that the page needs is embedded in the program, nothing is
// fetched from elsewhere. Names, sentences and addresses come from texts of strangers: they reach the page as JSON and
// become text nodes there, or pass html/template, never markup.
package view
