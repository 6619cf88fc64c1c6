package app

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"barium/internal/store"
	"barium/receipt"

	"github.com/prometheus/client_golang/prometheus"
)

// homeFigures tells Prometheus how much there is in the home. They are counted
// when they are asked for, and at most every few seconds: counting reads.
type homeFigures struct {
	home   *Home
	policy receipt.Policy
	log    *slog.Logger
	list   []figure
	age    *prometheus.Desc

	mutex   sync.Mutex // guards what follows
	counted time.Time
	last    store.Figures
	ages    map[string]float64 // by witness
}

// A figure is one of store.Figures as Prometheus sees it.
type figure struct {
	desc *prometheus.Desc
	of   func(store.Figures) int64
}

const countEvery = 10 * time.Second

func newHomeFigures(h *Home, p receipt.Policy, log *slog.Logger) *homeFigures {
	f := &homeFigures{home: h, policy: p, log: log, age: prometheus.NewDesc("barium_witness_age_seconds", "Age of the last cosignature, by witness.", []string{"witness"}, nil)}
	add := func(name, help string, of func(store.Figures) int64) {
		f.list = append(f.list, figure{prometheus.NewDesc("barium_"+name, help, nil, nil), of})
	}
	add("ledger_events", "Events in the ledger.", func(s store.Figures) int64 { return s.Events })
	add("ledger_commits", "Signed checkpoints, one a commit.", func(s store.Figures) int64 { return s.Commits })
	add("ledger_cosigned_events", "Events that witnesses have cosigned.", func(s store.Figures) int64 { return s.Cosigned })
	add("documents", "Documents that are registered.", func(s store.Figures) int64 { return s.Documents })
	add("copies", "Copies that were made.", func(s store.Figures) int64 { return s.Copies })
	add("sessions", "Sessions that haven't ended.", func(s store.Figures) int64 { return s.Sessions })
	add("letters", "Alerts that wait to be sent.", func(s store.Figures) int64 { return s.Letters })
	add("letters_failed", "Alerts that wait, and could not be sent at least once.", func(s store.Figures) int64 { return s.Overdue })
	return f
}

// Describe implements prometheus.Collector.
func (f *homeFigures) Describe(to chan<- *prometheus.Desc) {
	for _, x := range f.list {
		to <- x.desc
	}
	to <- f.age
}

// Collect implements prometheus.Collector.
func (f *homeFigures) Collect(to chan<- prometheus.Metric) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if time.Since(f.counted) > countEvery {
		ctx, cancel := context.WithTimeout(context.Background(), countEvery)
		defer cancel()
		if err := f.count(ctx, time.Now()); err != nil {
			f.log.ErrorContext(ctx, "figures can't be counted", "error", err.Error())
			return // none is better than old ones
		}
	}
	for _, x := range f.list {
		to <- prometheus.MustNewConstMetric(x.desc, prometheus.GaugeValue, float64(x.of(f.last)))
	}
	for witness, age := range f.ages {
		to <- prometheus.MustNewConstMetric(f.age, prometheus.GaugeValue, age, witness)
	}
}

func (f *homeFigures) count(ctx context.Context, now time.Time) error {
	return f.home.store.View(ctx, func(tx *store.Tx) (err error) {
		if f.last, err = tx.Figures(ctx, now); err != nil {
			return err
		}
		kept, err := f.home.ledger.LastCosigned(ctx, tx)
		if err != nil {
			return err
		}
		f.ages = map[string]float64{}
		for _, w := range f.policy.Witnesses() {
			if c, ok, err := w.Key.Cosignature(kept); ok && err == nil {
				f.ages[w.Name] = now.Sub(c.At).Seconds()
			}
		}
		f.counted = now
		return nil
	})
}
