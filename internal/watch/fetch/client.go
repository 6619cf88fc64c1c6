// Package fetch gets pages from the web with good manners and without being
// drawn into anything: it asks robots.txt, keeps its distance to each host,
// makes requests conditional, and refuses with a typed error what is too
// large, too slow, too often redirected, or not public.
package fetch

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"barium/internal/watch"
)

// Options are the limits of a Client. Zero values stand for the defaults.
type Options struct {
	Agent   string        // User-Agent; it must say truthfully who asks
	Connect time.Duration // to connect, TLS included; 10 s
	Header  time.Duration // to the first byte of the answer; 20 s
	Overall time.Duration // for one answer; 60 s
	Window  time.Duration // over which MinRate is measured; 5 s
	MinRate int64         // bytes a second; 256

	MaxBytes    int64 // of an answer as sent; 10 MiB
	MaxInflated int64 // and when unpacked; 32 MiB
	Redirects   int   // to follow; 5

	Gap     time.Duration // between two requests to a host, unless robots.txt wants more; 1 s
	MaxGap  time.Duration // a Crawl-delay beyond this is cut down to it; 60 s
	MaxWait time.Duration // for a host's turn; beyond it ErrPaced; 2 min

	Now   func() time.Time                           // the clock; time.Now
	Sleep func(context.Context, time.Duration) error // waits, for tests
}

// Agent is what the client calls itself in robots.txt.
const Agent = "barium"

func (o Options) filled() Options {
	fill(&o.Agent, "barium/1 (watches publications for reuse of protected documents)")
	fill(&o.Connect, 10*time.Second)
	fill(&o.Header, 20*time.Second)
	fill(&o.Overall, time.Minute)
	fill(&o.Window, 5*time.Second)
	fill(&o.MinRate, 256)
	fill(&o.MaxBytes, 10<<20)
	fill(&o.MaxInflated, 32<<20)
	fill(&o.Redirects, 5)
	fill(&o.Gap, time.Second)
	fill(&o.MaxGap, time.Minute)
	fill(&o.MaxWait, 2*time.Minute)
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Sleep == nil {
		o.Sleep = sleep
	}
	return o
}

func fill[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Client fetches. It is safe for several goroutines.
type Client struct {
	opt           Options
	state         watch.Politeness
	public, house *http.Transport
}

// New returns a client that remembers its manners in state.
func New(state watch.Politeness, o Options) *Client {
	o = o.filled()
	return &Client{opt: o, state: state, public: transport(false, o), house: transport(true, o)}
}

// Close lets go of idle connections.
func (c *Client) Close() {
	c.public.CloseIdleConnections()
	c.house.CloseIdleConnections()
}

// Request says what to get.
type Request struct {
	URL         string
	Conditional bool // send what the state has as validators
	Private     bool // private and loopback addresses are allowed
}

// Response is an answer in full.
type Response struct {
	URL         string // where it was found, after redirects
	Status      int
	NotModified bool // nothing has changed since the validators; no body
	Type        string
	Body        []byte
	Validators  watch.Validators // not kept yet: do so when the body has been dealt with
	Moved       string           // set if every redirect was permanent: use it from now on
	At          time.Time
}

// Get fetches a page. Every refusal is an *Error; other errors are the
// state's or the context's.
func (c *Client) Get(ctx context.Context, req Request) (*Response, error) {
	u, err := c.target(req.URL, nil)
	if err != nil {
		return nil, err
	}
	validators := watch.Validators{}
	if req.Conditional {
		if validators, err = c.state.Validators(ctx, req.URL); err != nil {
			return nil, err
		}
	}
	permanent := true
	for hop := 0; ; hop++ {
		if err := c.mayAsk(ctx, u, req.Private); err != nil {
			return nil, err
		}
		resp, next, err := c.ask(ctx, u, validators, req.Private)
		if err != nil {
			return nil, err
		}
		if next == "" {
			if hop > 0 && permanent {
				resp.Moved = resp.URL
			}
			return resp, nil
		}
		if hop == c.opt.Redirects {
			return nil, &Error{Reason: ErrRedirects, URL: req.URL, Detail: plural(hop, "redirect")}
		}
		permanent = permanent && (resp.Status == http.StatusMovedPermanently || resp.Status == http.StatusPermanentRedirect)
		if u, err = c.target(next, u); err != nil {
			return nil, err
		}
	}
}

// target checks an address before anything is sent to it; from is the one that
// redirected to it.
func (c *Client) target(address string, from *url.URL) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if from != nil && err == nil {
		u = from.ResolveReference(u)
	}
	switch {
	case err != nil:
		return nil, &Error{Reason: ErrRedirect, URL: address, Detail: "it is no URL"}
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, &Error{Reason: ErrScheme, URL: address, Detail: u.Scheme}
	case u.Hostname() == "":
		return nil, &Error{Reason: ErrHost, URL: address, Detail: "the URL names none"}
	}
	u.User, u.Fragment, u.RawFragment = nil, "", ""
	return u, nil
}

// mayAsk waits for the host's turn, once robots.txt has agreed.
func (c *Client) mayAsk(ctx context.Context, u *url.URL, private bool) error {
	gap, err := c.robots(ctx, u, private)
	if err != nil {
		return err
	}
	return c.turn(ctx, u, gap)
}
