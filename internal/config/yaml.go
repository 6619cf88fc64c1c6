package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// hint ends every refusal of a file of settings.
const hint = "docs/operations.md lists what may stand there"

// Decode reads a file of settings into a struct, and refuses keys that the
// struct doesn't know. An empty file sets nothing.
func Decode(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w: %s", path, err, hint)
	}
	return onlyOne(path, d)
}

// onlyOne refuses what follows a line of three hyphens: nobody would read it.
func onlyOne(path string, d *yaml.Decoder) error {
	var second yaml.Node
	if err := d.Decode(&second); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s:%d: a second document begins: a file of settings is one", path, max(second.Line, 1))
	}
	return nil
}

// readYAML returns the mapping that a file is, nil if it is empty.
func readYAML(path string) (*yaml.Node, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	if err := d.Decode(&doc); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return doc.Content[0], onlyOne(path, d)
}

// mapping takes the settings of a group; prefix is the group's name with a
// full stop, empty for the whole file.
func (l *loader) mapping(in *layer, path, prefix string, node *yaml.Node) {
	if node == nil || isNull(node) {
		return
	}
	if node.Kind != yaml.MappingNode {
		l.fail(errors.New("want names with values, a line each"), at(path, node))
		return
	}
	groups := map[string]int{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, val := node.Content[i], node.Content[i+1]
		name := prefix + key.Value
		if !l.group(name) {
			l.fail(l.single(in, name, path, key, val), at(path, key))
			continue
		}
		if before := groups[name]; before > 0 {
			l.fail(fmt.Errorf("%s stands here twice; the first time in line %d", name, before), at(path, key))
			continue
		}
		groups[name] = key.Line
		l.mapping(in, path, name+".", val)
	}
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func at(path string, n *yaml.Node) string { return fmt.Sprintf("%s:%d", path, n.Line) }

func (l *loader) single(in *layer, name, path string, key, val *yaml.Node) error {
	x, _, ok := l.find(name)
	switch {
	case !ok:
		return fmt.Errorf("%s is no setting: %s", name, l.like(name))
	case isNull(val):
		return fmt.Errorf("%s has no value: give one, or leave the line out", name)
	case val.Kind == yaml.ScalarNode:
		return l.take(in, name, val.Value, at(path, key))
	case val.Kind == yaml.SequenceNode && x.kind == kindList:
		list, err := scalars(val)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		return l.take(in, name, strings.Join(list, ","), at(path, key))
	}
	return fmt.Errorf("%s: want a plain value", name)
}

func scalars(n *yaml.Node) (list []string, err error) {
	for _, c := range n.Content {
		if c.Kind != yaml.ScalarNode || isNull(c) || strings.Contains(c.Value, ",") {
			return nil, errors.New("want a list of plain values without commas")
		}
		list = append(list, c.Value)
	}
	return list, nil
}
