package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A Code names what is wrong with a request. Codes stay; words may change.
type Code string

// The codes. docs/api.md has them in a table.
const (
	SignInFirst  Code = "sign-in-first"
	OutOfScope   Code = "out-of-scope"
	SecondFactor Code = "second-factor"
	NotThere     Code = "not-there" // or not to be known of
	Refused      Code = "refused"   // by the rules, with their words
	Invalid      Code = "invalid"
	KeyUsed      Code = "idempotency-key-used"
	Changed      Code = "preview-changed" // since it was seen
	TooLarge     Code = "too-large"
	TooMany      Code = "too-many-requests"
	Unavailable  Code = "unavailable" // our error
)

// statuses are the codes with their HTTP statuses, the table that Codes reads.
func statuses() map[Code]int {
	return map[Code]int{
		SignInFirst: http.StatusUnauthorized, OutOfScope: http.StatusForbidden, SecondFactor: http.StatusForbidden,
		NotThere: http.StatusNotFound, Refused: http.StatusForbidden, Invalid: http.StatusUnprocessableEntity,
		KeyUsed: http.StatusConflict, Changed: http.StatusConflict, TooLarge: http.StatusRequestEntityTooLarge, TooMany: http.StatusTooManyRequests,
		Unavailable: http.StatusServiceUnavailable,
	}
}

// scheme begins the type of a problem (RFC 9457); its code follows.
const scheme = "urn:barium:error:"

func problem(c Code, words string) *huma.ErrorModel {
	return &huma.ErrorModel{Type: scheme + string(c), Title: strings.ReplaceAll(string(c), "-", " "), Status: statuses()[c], Detail: words}
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
	case errors.Is(err, office.ErrKeyUsed):
		return problem(KeyUsed, err.Error())
	case errors.As(err, &changed):
		return problem(Changed, err.Error())
	case errors.As(err, &wrong):
		return problem(Invalid, err.Error())
	}
	a.Errors.ErrorContext(ctx, "operation failed", "operation", o.id, "error", err.Error())
	return problem(Unavailable, "it is our error, and it has been recorded; nothing was changed; try again in a while")
}

// coded gives the problems that huma finds by itself a code, too.
func coded(_ huma.Context, status string, v any) (any, error) {
	p, ok := v.(*huma.ErrorModel)
	if !ok || strings.HasPrefix(p.Type, scheme) {
		return v, nil
	}
	c := Invalid
	if n, err := strconv.Atoi(status); err == nil && n == http.StatusRequestEntityTooLarge {
		c = TooLarge
	}
	p.Type = scheme + string(c)
	return p, nil
}
