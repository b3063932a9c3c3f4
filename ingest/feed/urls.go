package feed

import (
	"errors"
	"strings"
)

// parseURLs reads a list of addresses, one a line; # begins a comment, and
// what stands behind an address and a blank is its title.
func parseURLs(data []byte) (*List, error) {
	list := &List{}
	for line := range strings.Lines(strings.TrimPrefix(string(data), "\xef\xbb\xbf")) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		address, title, _ := strings.Cut(line, " ")
		if strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://") {
			list.Entries = append(list.Entries, Entry{URL: address, Title: strings.TrimSpace(title)})
		}
	}
	if len(list.Entries) == 0 {
		return nil, errors.New("there is no web address in the list (one a line is expected)")
	}
	return list, nil
}
