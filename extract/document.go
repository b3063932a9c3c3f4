package extract

import "time"

// Document is one text as it is handed to the pipeline. Offsets of everything
// extracted refer to Text, which is never changed after reading.
type Document struct {
	ID        string    // stable name: the input's own id, its path or its URL
	Title     string    // empty when unknown; not part of Text
	Text      string    // valid UTF-8
	URL       string    // where it was published, when known
	Publisher string    // who published it, when known
	Date      time.Time // day of publication, zero when unknown
}
