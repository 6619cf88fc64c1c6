package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"barium/internal/watch/inflate"
)

// read takes the answer's body, within all limits, and unpacks it.
func (c *Client) read(ctx context.Context, stop context.CancelCauseFunc, u *url.URL, answer *http.Response) ([]byte, error) {
	tooLarge := &Error{Reason: ErrTooLarge, URL: u.String(), Detail: fmt.Sprintf("more than %d bytes", c.opt.MaxBytes)}
	if answer.ContentLength > c.opt.MaxBytes {
		return nil, tooLarge
	}
	flow := &flow{r: answer.Body}
	defer flow.watch(ctx, stop, c.opt.Window, c.opt.MinRate)()
	sent, err := io.ReadAll(io.LimitReader(flow, c.opt.MaxBytes+1))
	switch {
	case int64(len(sent)) > c.opt.MaxBytes:
		return nil, tooLarge
	case err != nil:
		return nil, err
	}
	body, err := inflate.Decode(answer.Header.Get("Content-Encoding"), sent, c.opt.MaxInflated)
	switch {
	case errors.Is(err, inflate.ErrTooLarge):
		return nil, &Error{Reason: ErrBomb, URL: u.String(), Detail: err.Error()}
	case err != nil:
		return nil, &Error{Reason: ErrEncoding, URL: u.String(), Detail: err.Error()}
	}
	return body, nil
}

// flow counts what comes in.
type flow struct {
	r  io.Reader
	in atomic.Int64
}

func (f *flow) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	f.in.Add(int64(n))
	return n, err
}

// watch ends the request with ErrSlow when less than rate bytes a second came
// in during a window. It works while Read hangs, which a check inside Read
// would not. The function that it returns stops it.
func (f *flow) watch(ctx context.Context, stop context.CancelCauseFunc, window time.Duration, rate int64) func() {
	done := make(chan struct{})
	go func() {
		tick := time.NewTicker(window)
		defer tick.Stop()
		for last := int64(0); ; {
			select {
			case <-done:
				return
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			now := f.in.Load()
			if float64(now-last) < float64(rate)*window.Seconds() {
				stop(ErrSlow)
				return
			}
			last = now
		}
	}()
	return func() { close(done) }
}
