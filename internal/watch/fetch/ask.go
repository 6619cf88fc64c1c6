package fetch

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"barium/internal/watch"
)

// ask sends one request and reads the answer. For a redirect it returns where
// to. The limits of time hold for both together.
func (c *Client) ask(ctx context.Context, u *url.URL, v watch.Validators, private bool) (*Response, string, error) {
	limited, cancel := context.WithTimeoutCause(ctx, c.opt.Overall, ErrTimeout)
	defer cancel()
	limited, stop := context.WithCancelCause(limited)
	defer stop(nil)

	answer, err := c.round(limited, u, v, private)
	if err != nil {
		return nil, "", c.failure(ctx, limited, u, err)
	}
	defer answer.Body.Close()
	resp := &Response{URL: u.String(), Status: answer.StatusCode, Type: answer.Header.Get("Content-Type"), At: c.opt.Now()}
	resp.Validators = watch.Validators{ETag: answer.Header.Get("ETag"), LastModified: answer.Header.Get("Last-Modified")}
	switch {
	case answer.StatusCode == http.StatusNotModified && v != (watch.Validators{}):
		resp.NotModified, resp.Validators = true, v
		return resp, "", nil
	case redirect(answer.StatusCode):
		next := answer.Header.Get("Location")
		if next == "" {
			return nil, "", &Error{Reason: ErrRedirect, URL: u.String(), Status: answer.StatusCode, Detail: "it names no address"}
		}
		return resp, next, nil
	case answer.StatusCode != http.StatusOK && answer.StatusCode != http.StatusNonAuthoritativeInfo:
		return nil, "", c.status(ctx, u, answer)
	}
	if resp.Body, err = c.read(limited, stop, u, answer); err != nil {
		return nil, "", c.failure(ctx, limited, u, err)
	}
	return resp, "", nil
}

func redirect(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

func (c *Client) round(ctx context.Context, u *url.URL, v watch.Validators, private bool) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", c.opt.Agent)
	req.Header.Set("Accept", "text/html, application/xhtml+xml, application/xml, application/feed+json, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1")
	req.Header.Set("Accept-Encoding", "gzip, br")
	if v.ETag != "" {
		req.Header.Set("If-None-Match", v.ETag)
	}
	if v.LastModified != "" {
		req.Header.Set("If-Modified-Since", v.LastModified)
	}
	if private {
		return c.house.RoundTrip(req)
	}
	return c.public.RoundTrip(req)
}

// failure turns what went wrong on the way into an Error. A context that the
// caller ended is the caller's own affair.
func (c *Client) failure(caller, limited context.Context, u *url.URL, err error) error {
	if caller.Err() != nil {
		return context.Cause(caller)
	}
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	e := &Error{URL: u.String(), Reason: ErrConnection, Detail: short(err)}
	var refusal *forbidden
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	var wait net.Error
	switch cause := context.Cause(limited); {
	case errors.As(err, &refusal):
		e.Reason, e.Detail = ErrAddress, refusal.Error()
	case errors.Is(cause, ErrSlow):
		e.Reason, e.Detail = ErrSlow, fmt.Sprintf("less than %d bytes a second", c.opt.MinRate)
	case errors.Is(cause, ErrTimeout):
		e.Reason, e.Detail = ErrTimeout, fmt.Sprintf("not done after %v", c.opt.Overall)
	case errors.As(err, &dns):
		e.Reason, e.Detail = ErrHost, dns.Err
	case errors.As(err, &cert):
		e.Reason, e.Detail = ErrTLS, short(cert.Err)
	case errors.As(err, &wait) && wait.Timeout():
		e.Reason = ErrTimeout
	}
	return e
}

// status is an answer that is neither a page nor a redirect. A host that asks for rest
// gets it, from every worker.
func (c *Client) status(ctx context.Context, u *url.URL, answer *http.Response) error {
	e := &Error{Reason: ErrStatus, URL: u.String(), Status: answer.StatusCode, Detail: answer.Status}
	e.After = retryAfter(answer.Header.Get("Retry-After"), c.opt.Now())
	if answer.StatusCode == http.StatusTooManyRequests || answer.StatusCode == http.StatusServiceUnavailable {
		e.Reason = ErrBusy
		if e.After == 0 {
			e.After = time.Minute
		}
		if err := c.state.Hold(ctx, host(u), c.opt.Now().Add(e.After)); err != nil {
			return err
		}
	}
	return e
}

// short keeps an error to one line of sensible length.
func short(err error) string {
	s := strings.Join(strings.Fields(err.Error()), " ")
	if len(s) > 200 {
		s = strings.ToValidUTF8(s[:200], "") + "…"
	}
	return s
}
