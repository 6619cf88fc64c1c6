// Package visit watches requests come and go: it gives each an id, writes a line
// of log about it and counts it. It never learns more of a request than its route,
// who sent it by id, and how it ended: paths and queries name people and documents.
package visit

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// A Visit is one request. Those who handle it write into it what they find out.
type Visit struct {
	ID     string
	Route  string // as it was declared: "GET /parties/{id}"
	Person string // id of who sent it, "" for nobody known
}

type key struct{}

// Of returns the visit of a context; one that nobody looks at where there is none.
func Of(ctx context.Context) *Visit {
	if v, ok := ctx.Value(key{}).(*Visit); ok {
		return v
	}
	return &Visit{}
}

// nowhere is the route of what no handler has named.
const nowhere = "none"

// A Watch logs and counts requests.
type Watch struct {
	log     *slog.Logger
	ended   *prometheus.CounterVec
	seconds *prometheus.HistogramVec
	inside  prometheus.Gauge
}

// New makes a watch whose figures are in a registry.
func New(log *slog.Logger, r prometheus.Registerer) *Watch {
	w := &Watch{
		log: log,
		ended: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "barium_requests_total", Help: "Requests that have ended, by route and status.",
		}, []string{"route", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "barium_request_seconds", Help: "How long requests took, by route.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
		}, []string{"route"}),
		inside: prometheus.NewGauge(prometheus.GaugeOpts{Name: "barium_requests_inside", Help: "Requests that are being answered."}),
	}
	r.MustRegister(w.ended, w.seconds, w.inside)
	return w
}

// Around watches a handler.
func (w *Watch) Around(h http.Handler) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		v := &Visit{ID: rand.Text()[:16], Route: nowhere}
		a := &answer{ResponseWriter: out}
		a.Header().Set("X-Request-Id", v.ID)
		began := time.Now()
		w.inside.Inc()
		// Also where the handler panics, as one does whose client has hung up.
		defer func() { w.tell(r.Context(), v, a, time.Since(began)) }()
		h.ServeHTTP(a, r.WithContext(context.WithValue(r.Context(), key{}, v)))
	})
}
