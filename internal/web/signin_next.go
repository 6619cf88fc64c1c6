package web

import (
	"net/http"
	"net/url"
	"strings"
)

// inward is an address on this server to go on to; the person's own page where it
// is anything else. Browsers read a backslash as a slash, leave out tabs and line
// breaks, and take two slashes for another host.
func inward(next string) string {
	unsafe := func(r rune) bool { return r <= ' ' || r == '\\' || r == 0x7f }
	u, err := url.Parse(next)
	if err != nil || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsFunc(next, unsafe) ||
		u.Scheme != "" || u.Host != "" || u.User != nil || strings.HasPrefix(u.Path, "//") || outside(u.Path) {
		return "/"
	}
	return u.RequestURI()
}

// outside are the pages where people come in: nobody is sent there once they are.
func outside(path string) bool {
	return strings.HasPrefix(path, "/sign-") || strings.HasPrefix(path, "/welcome/") || path == "/confirm"
}

// next is where a request says to go on to.
func next(r *http.Request) string { return inward(r.FormValue("next")) }
