// Package client talks to a house of Barium's as a program, over its API. There is
// a method for every operation; they and their types are made from the API's own
// description. docs/api.md tells how the API is used.
package client

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A Client sends requests with one token. It is safe for concurrent use.
type Client struct {
	base  string
	token string
	http  *http.Client
	tries int
	pause time.Duration // before the second try; it doubles with each
}

// An Option changes how a client works.
type Option func(*Client)

// WithHTTP has requests sent by this client, which may know of proxies or of
// certificates of its own.
func WithHTTP(h *http.Client) Option { return func(c *Client) { c.http = h } }

// WithTries sets how often a request is sent at most, and the pause before the
// second time; it doubles with each.
func WithTries(n int, pause time.Duration) Option {
	return func(c *Client) { c.tries, c.pause = max(1, n), pause }
}

// New returns a client of the house at an address, such as
// "https://house.example.org", with a token that was made on the account page.
func New(baseURL, token string, options ...Option) (*Client, error) {
	u, err := url.Parse(baseURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("address %q: want one such as https://house.example.org", baseURL)
	}
	c := &Client{base: strings.TrimSuffix(baseURL, "/") + "/api", token: token, tries: 4, pause: 250 * time.Millisecond,
		http: &http.Client{Timeout: answerTime, CheckRedirect: stay}}
	for _, o := range options {
		o(c)
	}
	return c, nil
}

// answerTime is how long the house may take: a custodian's part is checked before it
// is taken, which takes seconds where there are very many sheets.
const answerTime = 2 * time.Minute

// stay follows no redirection: it could lead a token to where others can read it.
func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// A call is one operation, as it is sent.
type call struct {
	method, path string
	query        url.Values
	in           any // nil for none
	out          any // nil for none; *[]byte for a file
	anew         bool
}

// do sends a request until it is answered. What acts carries a key, the same each
// time, so that it is done once however often it arrives. What is done anew each
// time it arrives, like a copy, is sent once.
func (c *Client) do(ctx context.Context, q call) error {
	body, err := q.encode()
	if err != nil {
		return fmt.Errorf("%s %s: %w", q.method, q.path, err)
	}
	key := ""
	if q.method != http.MethodGet && !q.anew {
		key = rand.Text()
	}
	for try := 1; ; try++ {
		err = c.once(ctx, q, body, key)
		wait, again := retry(err, c.pause<<(try-1))
		if !again || q.anew || try >= c.tries {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}
