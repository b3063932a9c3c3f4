package sources

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"go.yaml.in/yaml/v4"

	"entente/internal/atomicfile"
)

// Field is a field of a source as it stands in the file.
type Field struct{ Key, Value string }

// Add writes a source at the end of the file, which is made when there is
// none. The rest of the file with its comments stays. What would make the file
// wrong is refused, and the file left alone.
func Add(path string, source []Field) error {
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return &Error{File: path, Err: err}
	}
	if len(doc.Content) == 0 {
		doc = yaml.Node{Kind: yaml.DocumentNode, Content: []*yaml.Node{{Kind: yaml.MappingNode, Tag: "!!map"}}}
	}
	list, err := listOf(doc.Content[0])
	if err != nil {
		return &Error{File: path, Line: doc.Content[0].Line, Err: err}
	}
	item := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for _, f := range source {
		item.Content = append(item.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: f.Key}, &yaml.Node{Kind: yaml.ScalarNode, Value: f.Value})
	}
	list.Content = append(list.Content, item)
	list.Style = 0
	var out bytes.Buffer
	enc := yaml.NewEncoder(&out)
	enc.SetIndent(2)
	if err := enc.Encode(&doc); err != nil {
		return err
	}
	if err := enc.Close(); err != nil {
		return err
	}
	if _, err := Parse(path, out.Bytes()); err != nil {
		return err
	}
	return replace(path, out.Bytes())
}

func listOf(top *yaml.Node) (*yaml.Node, error) {
	if top.Kind != yaml.MappingNode {
		return nil, errors.New("the file: expected `field: value` lines")
	}
	for i := 0; i+1 < len(top.Content); i += 2 {
		if top.Content[i].Value != "sources" {
			continue
		}
		list := top.Content[i+1]
		if list.Tag == "!!null" {
			*list = yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		}
		if list.Kind != yaml.SequenceNode {
			return nil, fmt.Errorf("sources: expected a list")
		}
		return list, nil
	}
	list := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	top.Content = append(top.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: "sources"}, list)
	return list, nil
}

// replace writes the file whole or not at all, and lets nobody read it who
// could not before.
func replace(path string, data []byte) error {
	info, known := os.Stat(path)
	return atomicfile.Write(path, func(w io.Writer) error {
		if f, ok := w.(*os.File); ok && known == nil {
			if err := f.Chmod(info.Mode().Perm()); err != nil {
				return err
			}
		}
		_, err := w.Write(data)
		return err
	})
}
