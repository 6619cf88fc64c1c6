package visit

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"time"
)

// tell counts a request that has ended and writes its line.
func (w *Watch) tell(ctx context.Context, v *Visit, a *answer, took time.Duration) {
	w.inside.Dec()
	w.ended.WithLabelValues(v.Route, strconv.Itoa(a.code())).Inc()
	w.seconds.WithLabelValues(v.Route).Observe(took.Seconds())
	w.log.LogAttrs(context.WithoutCancel(ctx), slog.LevelInfo, "request",
		slog.String(idKey, v.ID), slog.String("route", v.Route), slog.Int("status", a.code()), slog.String("person", v.Person),
		slog.Int64("bytes", a.bytes), slog.Float64("ms", float64(took.Microseconds())/1000))
}

// An answer remembers what was answered.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
}

// code is 0 where nothing was answered: the client has hung up, or the handler has.
func (a *answer) code() int { return a.status }

func (a *answer) WriteHeader(status int) {
	if a.status == 0 && status >= http.StatusOK { // those below are only preliminary
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.bytes += int64(n)
	return n, err
}

// Unwrap is for http.ResponseController.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// idKey is what logs call a request's id.
const idKey = "request"

// Log is a handler that adds to each record the id of the request in whose context
// it was written, so that an error is found beside its request.
func Log(h slog.Handler) slog.Handler { return logger{h} }

type logger struct{ slog.Handler }

func (l logger) Handle(ctx context.Context, r slog.Record) error {
	if v := Of(ctx); v.ID != "" {
		r = r.Clone()
		r.AddAttrs(slog.String(idKey, v.ID))
	}
	return l.Handler.Handle(ctx, r)
}

func (l logger) WithAttrs(list []slog.Attr) slog.Handler { return logger{l.Handler.WithAttrs(list)} }

func (l logger) WithGroup(name string) slog.Handler { return logger{l.Handler.WithGroup(name)} }
