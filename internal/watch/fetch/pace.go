package fetch

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// turn waits until the host may be asked again. It waits for no longer than
// MaxWait: a worker has other hosts to ask.
func (c *Client) turn(ctx context.Context, u *url.URL, gap time.Duration) error {
	now := c.opt.Now()
	slot, err := c.state.Reserve(ctx, host(u), now, now.Add(c.opt.MaxWait), gap)
	if err != nil {
		return err
	}
	wait := slot.Sub(now)
	if wait > c.opt.MaxWait {
		return &Error{Reason: ErrPaced, URL: u.String(), After: wait, Detail: "its turn is in " + wait.Round(time.Second).String()}
	}
	return c.opt.Sleep(ctx, wait)
}

// retryLimit is as long as a server's Retry-After is believed.
const retryLimit = 24 * time.Hour

// retryAfter reads seconds or a date; 0 is nothing that can be read.
func retryAfter(header string, now time.Time) time.Duration {
	header = strings.TrimSpace(header)
	if s, err := strconv.ParseInt(header, 10, 64); err == nil {
		return time.Duration(min(max(s, 0), int64(retryLimit/time.Second))) * time.Second
	}
	if t, err := http.ParseTime(header); err == nil {
		return min(max(t.Sub(now), 0), retryLimit)
	}
	return 0
}
