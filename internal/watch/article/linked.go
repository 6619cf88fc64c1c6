package article

import (
	"encoding/json"

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
		return ""
	}
	return property(v, key, 0)
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
