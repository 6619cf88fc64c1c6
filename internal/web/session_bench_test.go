package web_test

import (
	"net/http"
	"testing"

	"barium/internal/web/webtest"
)

// BenchmarkSession is what it takes to find out who asks, beside pages that are asked
// for: a session is looked up at every request, so that one that was ended is over.
func BenchmarkSession(b *testing.B) {
	h := webtest.New(b)
	h.Accept(b, "reader", h.Release(b, h.Document, "reader").ID)
	s := webtest.Serve(b, h)
	v := visit(b, s)
	v.enter("reader")
	r, err := http.NewRequest(http.MethodGet, v.base+"/", nil)
	must(b, err)
	for _, c := range v.client.Jar.Cookies(r.URL) {
		r.AddCookie(c)
	}
	b.Run("lookup", func(b *testing.B) {
		for b.Loop() {
			if c, err := s.Door.Caller(r); err != nil || c.Nobody() {
				b.Fatalf("%+v, %v", c, err)
			}
		}
	})
	b.Run("home", func(b *testing.B) {
		for b.Loop() {
			v.get("/")
		}
	})
	b.Run("reading", func(b *testing.B) {
		for b.Loop() {
			v.form("/documents/" + h.Document + "/read")
		}
	})
}
