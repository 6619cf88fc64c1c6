package api

import (
	"barium/internal/office/act"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// maxKey is how long a key of idempotency may be, in bytes.
const maxKey = 100

// once has an act with an Idempotency-Key done once: asked again with the same key
// and the same content, it answers as it did.
func once(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := r.Header.Get("Idempotency-Key")
		if key == "" || r.Method == http.MethodGet {
			h.ServeHTTP(w, r)
			return
		}
		if len(key) > maxKey {
			tell(w, Malformed, fmt.Sprintf("an Idempotency-Key has at most %d bytes", maxKey))
			return
		}
		body, err := io.ReadAll(r.Body)
		if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
			tell(w, TooLarge, "that is more than this server takes in one piece")
			return
		}
		if err != nil {
			return // who sent it has gone
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %s\n%s", r.Method, r.URL.RequestURI(), body))
		h.ServeHTTP(w, r.WithContext(act.WithKey(r.Context(), key, sum[:])))
	})
}

// split takes a route apart.
func (o op) split() (method, path string) {
	method, path, _ = strings.Cut(o.route, " ")
	return method, path
}
