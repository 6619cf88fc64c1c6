package web

import (
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"

	"barium/internal/share"
	"barium/internal/web/caller"
)

// around is what every request passes through, from the outside in.
func (s *Server) around(h http.Handler) http.Handler {
	h = s.asked(h)
	h = http.NewCrossOriginProtection().Handler(h)
	h = s.capped(h)
	h = secured(h)
	return s.caught(h)
}

// asked finds out who is asking.
func (s *Server) asked(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, err := s.Gate.Caller(r)
		if wait, passes := share.Later(err); passes && strings.HasPrefix(r.URL.Path, "/api/") {
			s.Errors.ErrorContext(r.Context(), "who is asking isn't known", "error", err.Error())
			who, err = caller.Caller{Later: wait}, nil // and the API says so in its own way
		}
		if err != nil {
			s.fail(w, r, fmt.Errorf("who is asking: %w", err))
			return
		}
		h.ServeHTTP(w, r.WithContext(caller.Into(r.Context(), who)))
	})
}

// capped refuses to read more of a request than it may have.
func (s *Server) capped(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, s.Upload)
		h.ServeHTTP(w, r)
	})
}

// contentPolicy lets a page use what this server serves, and nothing else: no script or
// style within the page, nothing from elsewhere, and no frame around it.
const contentPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// secured sets the headers of every answer. What is confidential is kept by no
// cache; what isn't says so itself.
func secured(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("Content-Security-Policy", contentPolicy)
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "same-origin")
		head.Set("Cross-Origin-Opener-Policy", "same-origin")
		head.Set("Cross-Origin-Resource-Policy", "same-origin")
		head.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		head.Set("Cache-Control", "no-store")
		h.ServeHTTP(w, r)
	})
}

// caught turns a panic into an error page, and tells of it.
func (s *Server) caught(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil && v != http.ErrAbortHandler {
				s.fail(w, r, fmt.Errorf("panic: %v\n%s", v, debug.Stack()))
			}
		}()
		h.ServeHTTP(w, r)
	})
}

// door sends somebody who isn't signed in to the sign-in page, and from there
// back here.
func (s *Server) door(w http.ResponseWriter, r *http.Request) {
	to := "/sign-in"
	if r.Method == http.MethodGet && r.URL.Path != "/" {
		to += "?next=" + url.QueryEscape(r.URL.RequestURI())
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
}
