package app

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"barium/internal/logserver"
	"barium/internal/rate"
)

// How often one address may read of the log: enough to read a million events in
// some three minutes, and not so much that few addresses keep others waiting.
const (
	logReads      = 50 // a second
	logReadsBurst = 500
)

// logHandler shows the log to outsiders. witnessed keeps checkpoints back until
// witnesses have cosigned them.
func (h *Home) logHandler(witnessed bool, proxies []netip.Prefix, log *slog.Logger) http.Handler {
	shown := &logserver.Log{
		Source: h.store, Witnessed: witnessed,
		Failed: func(ctx context.Context, err error) { log.ErrorContext(ctx, "the log can't be shown", "error", err) },
	}
	return rate.Handler(rate.New(logReads, logReadsBurst, time.Now), proxies, shown)
}
