package feed

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// parseGDELT reads an article list of the GDELT 2.0 DOC API (mode=ArtList), in
// JSON or CSV. seendate is when GDELT saw the article first; it stands in for
// the day of publication.
func parseGDELT(data []byte) (*List, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return gdeltJSON(data)
	}
	return gdeltCSV(data)
}

func gdeltJSON(data []byte) (*List, error) {
	var doc struct {
		Articles []struct {
			URL      string `json:"url"`
			Title    string `json:"title"`
			SeenDate string `json:"seendate"`
			Domain   string `json:"domain"`
			Language string `json:"language"`
		} `json:"articles"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("it is no GDELT article list: %w", err)
	}
	list := &List{}
	for _, a := range doc.Articles {
		list.Entries = append(list.Entries, Entry{URL: a.URL, Title: a.Title, Published: moment(a.SeenDate), Language: a.Language, Publisher: a.Domain})
	}
	return list, nil
}

func gdeltCSV(data []byte) (*List, error) {
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	head, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("it is no GDELT article list: %w", err)
	}
	column := map[string]int{}
	for i, name := range head {
		column[strings.ToLower(strings.TrimSpace(name))] = i
	}
	if _, ok := column["url"]; !ok {
		return nil, errors.New("it is no GDELT article list: its first line names no column URL")
	}
	list := &List{}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			list.Damaged = fmt.Errorf("the list is damaged, its first %d entries were read: %w", len(list.Entries), err)
			return list, nil
		}
		get := func(names ...string) string {
			for _, n := range names {
				if i, ok := column[n]; ok && i < len(row) {
					return row[i]
				}
			}
			return ""
		}
		list.Entries = append(list.Entries, Entry{
			URL: get("url"), Title: get("title"), Published: moment(get("date", "seendate")), Language: get("language"), Publisher: get("domain"),
		})
	}
}
