package web

import (
	"net/url"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestInward(t *testing.T) {
	for next, want := range map[string]string{
		"/":                        "/",
		"/documents/D-1":           "/documents/D-1",
		"/documents?q=a%20b&x=%2F": "/documents?q=a%20b&x=%2F",
		"/%2F/evil.example":        "/",
		"":                         "/",
		"documents":                "/",
		"//evil.example":           "/",
		"///evil.example":          "/",
		"/\\evil.example":          "/",
		"\\\\evil.example":         "/",
		"/\t/evil.example":         "/",
		"/\n/evil.example":         "/",
		"/%0d%0aSet-Cookie:%20a=b": "/%0d%0aSet-Cookie:%20a=b",
		"/a\r\nSet-Cookie: a=b":    "/",
		" //evil.example":          "/",
		"https://evil.example/":    "/",
		"https:evil.example":       "/",
		"javascript:alert(1)":      "/",
		"/sign-in?next=/x":         "/",
		"/sign-out":                "/",
		"/confirm":                 "/",
		"/welcome/x":               "/",
		"/a#//evil.example":        "/a",
	} {
		if got := inward(next); got != want {
			t.Errorf("%q leads to %q, want %q", next, got, want)
		}
	}
}

// TestInwardStays: whatever is asked for, a browser that is on this server stays.
func TestInwardStays(t *testing.T) {
	here := &url.URL{Scheme: "https", Host: "barium.example", Path: "/sign-in"}
	rapid.Check(t, func(t *rapid.T) {
		next := rapid.StringOfN(rapid.SampledFrom([]rune("/\\:.@?#% \t\n\ra0eE-é\x00")), 0, 12, -1).Draw(t, "next")
		got := inward(next)
		u, err := here.Parse(got)
		if err != nil || u.Host != here.Host || u.Scheme != here.Scheme || u.User != nil || strings.ContainsAny(got, "\\\t\r\n ") || strings.HasPrefix(got, "//") {
			t.Errorf("%q leads to %q: %v, %v", next, got, u, err)
		}
	})
}
