package collect

import (
	"net/http"
	"net/url"
	"strings"
)

// or returns the first that isn't empty.
func or(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

func sniff(body []byte) string {
	kind, _, _ := strings.Cut(http.DetectContentType(body), ";")
	return kind
}

// firstLine returns the first line of a text, as its title, if it is short
// enough to be one.
func firstLine(text string) string {
	l, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if len(l) > 200 {
		return ""
	}
	return strings.TrimSpace(l)
}
