package syntax

import "entente/extract/syntax/internal/model"

// Open returns a parser with a model of one's own, as written by the training
// command.
func Open(file []byte) (*Parser, error) {
	m, err := model.Read(file)
	if err != nil {
		return nil, err
	}
	return newParser(m), nil
}
