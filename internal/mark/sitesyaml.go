package mark

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// refuse is an error at a line of the list of sites.
func refuse(line int, form string, args ...any) error {
	return fmt.Errorf("line %d of the list of sites: %s", line, fmt.Sprintf(form, args...))
}

// fields hands each value of a mapping to the function of its key and refuses
// keys that have none and keys that come twice.
func fields(n *yaml.Node, known map[string]func(*yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return refuse(n.Line, "there should be keys here, such as %s", keyList(known))
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		f := known[key.Value]
		switch {
		case f == nil:
			return refuse(key.Line, "unknown key %q: the keys here are %s", key.Value, keyList(known))
		case seen[key.Value]:
			return refuse(key.Line, "key %q comes twice", key.Value)
		}
		seen[key.Value] = true
		if err := f(n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

func keyList(known map[string]func(*yaml.Node) error) string {
	return strings.Join(slices.Sorted(maps.Keys(known)), ", ")
}

func each(n *yaml.Node, f func(*yaml.Node) error) error {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		return refuse(n.Line, "there should be a list here: begin each entry with -")
	}
	for _, c := range n.Content {
		if err := f(c); err != nil {
			return err
		}
	}
	return nil
}

func ignore(*yaml.Node) error { return nil }

// scalar takes any scalar as the text that is written: 1946 is a good variant.
func scalar(to *string, n *yaml.Node) error {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		return refuse(n.Line, "there should be a text here: put it in double quotes")
	}
	*to = n.Value
	return nil
}

func intInto(to *int, n *yaml.Node) error {
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 1 {
		return refuse(n.Line, "%q is not a number from 1", n.Value)
	}
	*to = v
	return nil
}

func kindInto(to *string, n *yaml.Node) error {
	if !slices.Contains(Kinds(), n.Value) {
		return refuse(n.Line, "unknown kind %q: the kinds are %s", n.Value, strings.Join(Kinds(), ", "))
	}
	*to = n.Value
	return nil
}

func answerInto(to *bool, key string, n *yaml.Node) error {
	switch strings.ToLower(n.Value) {
	case "no", "false":
		*to = false
	case "yes", "true":
		*to = true
	default:
		return refuse(n.Line, "%s is yes or no, not %q", key, n.Value)
	}
	return nil
}

// forbid reads one stretch that must stay: by exact text, wherever it stands,
// or by lines of the document, or text within lines.
func (d *sitesReader) forbid(n *yaml.Node) error {
	var words, lines string
	err := fields(n, map[string]func(*yaml.Node) error{
		"text":  func(n *yaml.Node) error { return scalar(&words, n) },
		"lines": func(n *yaml.Node) error { return scalar(&lines, n) },
		"line":  func(n *yaml.Node) error { return scalar(&lines, n) },
	})
	if err != nil {
		return err
	}
	start, end := 0, len(d.lines.v.Text)
	if lines != "" {
		from, to, ok := lineRange(lines, len(d.lines.starts))
		if !ok {
			return refuse(n.Line, "lines %q: give a line or two as in 3-7, from 1 to %d", lines, len(d.lines.starts))
		}
		start, end = d.lines.textOf(from, to)
	}
	if words == "" {
		if lines == "" {
			return refuse(n.Line, "give the text or the lines to forbid")
		}
		d.forbidden = append(d.forbidden, located{Place{Start: start, End: end}, n.Line})
		return nil
	}
	return d.forbidText(n.Line, words, start, end)
}

func (d *sitesReader) forbidText(at int, words string, start, end int) error {
	n := len(d.forbidden)
	for i := start; ; {
		j := strings.Index(d.lines.v.Text[i:end], words)
		if j < 0 {
			break
		}
		d.forbidden = append(d.forbidden, located{Place{Start: i + j, End: i + j + len(words)}, at})
		i += j + len(words)
	}
	if len(d.forbidden) == n {
		return refuse(at, "%q, which is forbidden, does not stand in the document: give it exactly as it stands there", words)
	}
	return nil
}

func lineRange(s string, last int) (from, to int, ok bool) {
	a, b, isRange := strings.Cut(s, "-")
	if !isRange {
		b = a
	}
	from, err1 := strconv.Atoi(strings.TrimSpace(a))
	to, err2 := strconv.Atoi(strings.TrimSpace(b))
	return from, to, err1 == nil && err2 == nil && 1 <= from && from <= to && to <= last
}
