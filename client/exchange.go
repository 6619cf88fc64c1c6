package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

func (q call) encode() ([]byte, error) {
	if q.in == nil {
		return nil, nil
	}
	return json.Marshal(q.in)
}

// once sends a request once and reads what comes.
func (c *Client) once(ctx context.Context, q call, body []byte, key string) error {
	address := c.base + q.path
	if len(q.query) > 0 {
		address += "?" + q.query.Encode()
	}
	r, err := http.NewRequestWithContext(ctx, q.method, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+c.token)
	r.Header.Set("Accept", "application/json, application/problem+json, */*;q=0.5")
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	answer, err := c.http.Do(r)
	if err != nil {
		return &Unheard{err}
	}
	defer answer.Body.Close()
	return q.decode(answer)
}

// maxAnswer is how large an answer may be, in bytes: sheets of three million copies.
const maxAnswer = 256 << 20

func (q call) decode(answer *http.Response) error {
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer+1))
	if err != nil {
		return &Unheard{fmt.Errorf("the answer broke off: %w", err)}
	}
	if len(body) > maxAnswer {
		return fmt.Errorf("%s %s: the answer is larger than %d bytes", q.method, q.path, maxAnswer)
	}
	if answer.StatusCode/100 != 2 {
		return problem(answer, body)
	}
	if file, ok := q.out.(*[]byte); ok {
		*file = body
		return nil
	}
	if q.out == nil || answer.StatusCode == http.StatusNoContent {
		return nil
	}
	if err := json.Unmarshal(body, q.out); err != nil {
		return fmt.Errorf("%s %s: the answer can't be read; is this the address of a house, and is the house no newer than this program? %w", q.method, q.path, err)
	}
	return nil
}

// An Error is what the house answers where it doesn't do what was asked.
type Error struct {
	Status int    // of HTTP
	Code   string // one of the codes; they stay, words may change
	Detail string // in words
	// Errors name what is wrong with single values, or the rules that refused.
	Errors []ErrorDetail
	after  time.Duration
}

// An ErrorDetail is one part of an Error.
type ErrorDetail struct {
	Message  string `json:"message"`
	Location string `json:"location"`
}

func (e *Error) Error() string {
	words := e.Detail
	for _, d := range e.Errors {
		if d.Location != "rule" {
			words += fmt.Sprintf("; %s: %s", d.Location, d.Message)
		}
	}
	return fmt.Sprintf("%s: %s", e.Code, words)
}

// Is makes errors.Is(err, &Error{Code: …}) ask for the code alone.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code
}

func problem(answer *http.Response, body []byte) error {
	var p struct {
		Type   string        `json:"type"`
		Detail string        `json:"detail"`
		Errors []ErrorDetail `json:"errors"`
	}
	e := &Error{Status: answer.StatusCode}
	if json.Unmarshal(body, &p) == nil {
		e.Code, e.Detail, e.Errors = strings.TrimPrefix(p.Type, "urn:barium:error:"), p.Detail, p.Errors
	}
	if e.Code == "" { // something between here and the house
		e.Code, e.Detail = "http-"+strconv.Itoa(answer.StatusCode), answer.Status
	}
	if seconds, err := strconv.Atoi(answer.Header.Get("Retry-After")); err == nil {
		e.after = time.Duration(seconds) * time.Second
	}
	return e
}

// An Unheard request wasn't answered. It may have been done or not.
type Unheard struct{ Err error }

func (u *Unheard) Error() string { return "no answer: " + u.Err.Error() }

// Unwrap returns what kept the answer away.
func (u *Unheard) Unwrap() error { return u.Err }

// retry reports whether a request is worth another try, and when.
func retry(err error, pause time.Duration) (time.Duration, bool) {
	var e *Error
	if errors.As(err, &e) {
		again := e.Status == http.StatusTooManyRequests || e.Status == http.StatusServiceUnavailable || e.Status == http.StatusGatewayTimeout
		return max(pause, e.after), again
	}
	var lost *Unheard
	return pause, errors.As(err, &lost) && !errors.Is(err, context.Canceled)
}
