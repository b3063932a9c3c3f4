package cmd

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"
)

// writeJSON writes one indented JSON value to standard output.
func (a *app) writeJSON(v any) error {
	enc := json.NewEncoder(a.ui.Out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// addGraphFlags gives a command the flags that say which graph it works on.
func addGraphFlags(cmd *cobra.Command) {
	cmd.Flags().StringP("graph", "g", "", "graph to use: file:PATH, neo4j://HOST:7687, bolt://HOST:7687 (default file:entente.db)")
	cmd.Flags().String("database", "", "database on the server")
	cmd.Flags().String("timeout", "", "how long to try to reach the graph (default 30s)")
}

// count writes a number with its noun: "1 document", "3 documents".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	switch noun[len(noun)-1] {
	case 'y':
		return fmt.Sprintf("%d %sies", n, noun[:len(noun)-1])
	default:
		return fmt.Sprintf("%d %ss", n, noun)
	}
}

// sortedPairs gives the entries of a map in the order of the keys.
func sortedPairs(m map[string]string) [][2]string {
	out := make([][2]string, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, [2]string{k, m[k]})
	}
	return out
}
