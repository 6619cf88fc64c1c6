package assess

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Read reads a file of statements. Errors name the line.
func Read(data []byte) (File, error) {
	var f File
	if err := decode(data, &f); err != nil {
		return f, err
	}
	return f, f.check()
}

// decode reads one document whose keys are those of into and no others.
func decode(data []byte, into any) error {
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		if errors.Is(err, io.EOF) {
			return errors.New("the file is empty: it needs a secret and statements")
		}
		return plain(err)
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		return errors.New("something follows after the statements: one document a file")
	}
	return nil
}

// YAML writes the file as Read reads it.
func (f File) YAML() ([]byte, error) {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(f); err != nil {
		return nil, fmt.Errorf("write the file of statements: %w", err)
	}
	return b.Bytes(), e.Close()
}

// UnmarshalYAML takes "CEL" or {where: CEL, cost: 2, text: …}.
func (r *Rung) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		r.Where = n.Value
		return nil
	}
	type bare Rung // without this method
	return strict(n, (*bare)(r), "where", "cost", "text")
}

// UnmarshalYAML takes {"true": 0.9, "false": 0.2}.
func (l *Likelihood) UnmarshalYAML(n *yaml.Node) error {
	type bare Likelihood
	return strict(n, (*bare)(l), "true", "false")
}

// UnmarshalYAML takes "public", "party F" or ["F", "public"].
func (a *audiences) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*a = audiences{n.Value}
		return nil
	}
	return n.Decode((*[]string)(a))
}

// strict decodes a mapping that has these keys and no others. A decoder of its own
// doesn't know that unknown keys are to be refused.
func strict(n *yaml.Node, into any, keys ...string) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: want %s", n.Line, strings.Join(keys, " and "))
	}
	for i := 0; i < len(n.Content); i += 2 {
		if k := n.Content[i]; !strings.Contains(" "+strings.Join(keys, " ")+" ", " "+k.Value+" ") {
			return fmt.Errorf("line %d: unknown key %q: want %s", k.Line, k.Value, strings.Join(keys, " and "))
		}
	}
	return n.Decode(into)
}

// plain is a decoder's error without the names of our types.
func plain(err error) error {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	text = strings.TrimPrefix(text, "unmarshal errors:\n  ")
	var words []string
	for _, w := range strings.Fields(text) {
		words = append(words, strings.TrimPrefix(w, "assess."))
	}
	return errors.New(strings.ReplaceAll(strings.Join(words, " "), " not found in type", ": no such key in a"))
}
