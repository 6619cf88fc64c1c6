package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// scheme begins the type of a problem (RFC 9457); its code follows.
const scheme = "urn:barium:error:"

func problem(c Code, words string) *huma.ErrorModel {
	return &huma.ErrorModel{Type: scheme + string(c), Title: strings.ReplaceAll(string(c), "-", " "), Status: c.status(), Detail: words}
}

// problem tells of an error. What may not be known of looks like what isn't there,
// so that is asked first.
func (a *API) problem(ctx context.Context, o op, err error) error {
	var refusal *policy.Refusal
	var wrong *invalid.Error
	var changed *office.Changed
	switch {
	case errors.Is(err, share.ErrNotFound):
		return problem(NotThere, "there is nothing by that name, or nothing that you may see")
	case errors.As(err, &refusal):
		p := problem(Refused, refusal.Error())
		for _, rule := range refusal.Decision.Policies {
			p.Errors = append(p.Errors, &huma.ErrorDetail{Message: rule, Location: "rule"})
		}
		return p
	case errors.Is(err, act.ErrKeyUsed):
		return problem(KeyUsed, err.Error())
	case errors.As(err, &changed):
		return problem(Changed, err.Error())
	case errors.As(err, &wrong):
		return problem(Invalid, err.Error())
	}
	if letter := (*office.Undelivered)(nil); errors.As(err, &letter) {
		a.Errors.ErrorContext(ctx, "mail failed", "operation", o.id, "error", err.Error())
		return problem(NotDelivered, "the mail server did not take the mail, and that has been recorded; a copy that was in it counts as made, and mailed again it is another")
	}
	if p := signInProblem(err); p != nil {
		return p
	}
	if wait, passes := share.Later(err); passes {
		a.Errors.ErrorContext(ctx, "operation failed", "operation", o.id, "error", err.Error())
		return huma.ErrorWithHeaders(problem(Busy, busy), http.Header{"Retry-After": {strconv.Itoa(int(wait / time.Second))}})
	}
	a.Errors.ErrorContext(ctx, "operation failed", "operation", o.id, "error", err.Error())
	return problem(Unavailable, "it is our error, and it has been recorded; nothing was changed; try again in a while")
}

const busy = "the server can't get at its records at the moment: try again as Retry-After says, with the same Idempotency-Key"

// coded gives the problems that huma finds by itself a code, too.
func coded(_ huma.Context, status string, v any) (any, error) {
	p, ok := v.(*huma.ErrorModel)
	if !ok || strings.HasPrefix(p.Type, scheme) {
		return v, nil
	}
	n, err := strconv.Atoi(status)
	if err != nil {
		n = http.StatusInternalServerError
	}
	p.Type = scheme + string(codeOf(n))
	return p, nil
}

// problemType is the media type of problems (RFC 9457).
const problemType = "application/problem+json"

// tell writes a problem that no operation found.
func tell(w http.ResponseWriter, c Code, words string) {
	w.Header().Set("Content-Type", problemType)
	w.WriteHeader(c.status())
	_ = json.NewEncoder(w).Encode(problem(c, words)) // who hung up doesn't want the rest
}

// known answers for what no operation does, in problems as the others are.
func known(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, pattern := mux.Handler(r); pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		var allowed []string
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
			other := r.Clone(r.Context())
			other.Method = method
			if _, pattern := mux.Handler(other); pattern != "" {
				allowed = append(allowed, method)
			}
		}
		if len(allowed) == 0 {
			tell(w, NotThere, "there is no such operation: /api/openapi.json lists them")
			return
		}
		w.Header().Set("Allow", strings.Join(allowed, ", "))
		tell(w, WrongMethod, "this address takes "+strings.Join(allowed, " and "))
	})
}
