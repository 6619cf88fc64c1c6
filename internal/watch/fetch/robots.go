package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"

	"barium/internal/watch"
)

const (
	robotsFor   = 24 * time.Hour   // how long a robots.txt is believed (RFC 9309, 2.4)
	robotsRetry = 10 * time.Minute // how long one that couldn't be had stands for "no"
	robotsSize  = 500 << 10        // as much of it as is read (RFC 9309, 2.5)
)

// robots says whether robots.txt lets us have u, and which gap it wants.
func (c *Client) robots(ctx context.Context, u *url.URL, private bool) (time.Duration, error) {
	kept, err := c.state.Robots(ctx, origin(u))
	if err != nil {
		return 0, err
	}
	if !fresh(kept, c.opt.Now()) {
		if kept, err = c.askRobots(ctx, u, private); err != nil {
			return 0, err
		}
		if err := c.state.SetRobots(ctx, origin(u), kept); err != nil {
			return 0, err
		}
	}
	if kept.Status == 0 || kept.Status >= 500 {
		return 0, &Error{Reason: ErrNoRobots, URL: u.String(), Status: kept.Status, After: robotsRetry,
			Detail: "so nothing is asked for until it can"}
	}
	return c.allowed(u, kept)
}

func fresh(r watch.Robots, now time.Time) bool {
	age := now.Sub(r.At)
	if r.Status == 0 || r.Status >= 500 {
		return age < robotsRetry
	}
	return age < robotsFor
}

// allowed applies a robots.txt. One that isn't there or isn't for us allows all.
func (c *Client) allowed(u *url.URL, r watch.Robots) (time.Duration, error) {
	rules, err := robotstxt.FromStatusAndString(r.Status, r.Body)
	if err != nil {
		return c.opt.Gap, nil // what can't be read forbids nothing
	}
	group := rules.FindGroup(Agent)
	if !group.Test(u.RequestURI()) {
		return 0, &Error{Reason: ErrRobots, URL: u.String()}
	}
	return min(max(group.CrawlDelay, c.opt.Gap), max(c.opt.MaxGap, c.opt.Gap)), nil
}

// askRobots fetches robots.txt, following redirects but asking nobody's leave.
// A refusal of an address, or a context that ended, is the caller's; any other failure
// is an answer: there is none for now.
func (c *Client) askRobots(ctx context.Context, u *url.URL, private bool) (watch.Robots, error) {
	none := watch.Robots{At: c.opt.Now()}
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	for range c.opt.Redirects + 1 {
		if err := c.turn(ctx, at, c.opt.Gap); err != nil {
			return none, err
		}
		resp, next, err := c.ask(ctx, at, watch.Validators{}, private)
		if err != nil {
			return c.robotsFailure(ctx, none, err)
		}
		if next == "" {
			body := resp.Body[:min(len(resp.Body), robotsSize)]
			return watch.Robots{Status: http.StatusOK, Body: string(body), At: none.At}, nil
		}
		if at, err = c.target(next, at); err != nil {
			break
		}
	}
	none.Status = http.StatusNotFound // it can't be reached: as if there were none (RFC 9309, 2.3.1.2)
	return none, nil
}

func (c *Client) robotsFailure(ctx context.Context, none watch.Robots, err error) (watch.Robots, error) {
	var e *Error
	if ctx.Err() != nil || !errors.As(err, &e) {
		return none, err
	}
	switch e.Reason {
	case ErrAddress, ErrHost, ErrTLS, ErrConnection, ErrTimeout, ErrSlow, ErrBusy, ErrPaced:
		return none, e // the page itself would fare no better: say so, and keep nothing
	case ErrTooLarge, ErrBomb, ErrEncoding:
		none.Status = http.StatusNotFound
	case ErrStatus:
		none.Status = e.Status
	}
	return none, nil
}

func origin(u *url.URL) string { return u.Scheme + "://" + u.Host }

func host(u *url.URL) string { return u.Hostname() }

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
