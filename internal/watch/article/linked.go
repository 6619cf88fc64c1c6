package article

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// linkedBody returns the article's text as the page's linked data has it. Pages
// that are built by scripts often carry it nowhere else.
func linkedBody(doc *html.Node) string {
	longest := ""
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Script {
			if body := inLinkedData(n, "articleBody"); len(body) > len(longest) {
				longest = body
			}
		}
	}
	return longest
}

// inLinkedData returns a property from anywhere in a JSON-LD script, empty where
// it has none, or isn't one.
func inLinkedData(script *html.Node, key string) string {
	if attribute(script, "type") != "application/ld+json" || script.FirstChild == nil {
		return ""
	}
	var v any
	if json.Unmarshal([]byte(script.FirstChild.Data), &v) != nil {
		return afterKey(script.FirstChild.Data, key)
	}
	return property(v, key, 0)
}

// afterKey finds a property in what isn't quite JSON (a line break in a string, a comma too
// many), as long as it is a simple string.
func afterKey(script, key string) string {
	_, rest, _ := strings.Cut(script, `"`+key+`"`)
	rest, ok := strings.CutPrefix(strings.TrimSpace(rest), ":")
	if !ok {
		return ""
	}
	value, ok := strings.CutPrefix(strings.TrimSpace(rest), `"`)
	if !ok {
		return ""
	}
	value, _, ok = strings.Cut(value, `"`)
	if !ok || strings.Contains(value, `\`) {
		return ""
	}
	return value
}

func property(v any, key string, depth int) string {
	if depth > 8 {
		return ""
	}
	switch v := v.(type) {
	case map[string]any:
		if s, ok := v[key].(string); ok && s != "" {
			return s
		}
		for _, inner := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if s := property(v[inner], key, depth+1); s != "" {
				return s
			}
		}
	case []any:
		for _, item := range v {
			if s := property(item, key, depth+1); s != "" {
				return s
			}
		}
	}
	return ""
}
