package jobs

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// counts what was done.
type counts struct {
	mutex     sync.Mutex
	rounds    map[string]int
	running   map[string]bool
	twice     bool
	delivered atomic.Int64
}

func (c *counts) work(pause time.Duration) Work {
	c.rounds, c.running = map[string]int{}, map[string]bool{}
	return Work{
		Due:     func(context.Context) ([]string, error) { return []string{"a", "b", "c"}, nil },
		Deliver: func(context.Context) error { c.delivered.Add(1); return errors.New("nobody is there") },
		Round: func(_ context.Context, source string) error {
			c.begin(source)
			time.Sleep(pause)
			c.end(source)
			return errors.New("a round that fails is made again when it is due")
		},
	}
}

func (c *counts) begin(source string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.twice = c.twice || c.running[source]
	c.running[source] = true
}

func (c *counts) end(source string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.running[source] = false
	c.rounds[source]++
}

func (c *counts) done() bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return len(c.rounds) == 3 && c.delivered.Load() > 0
}

// runUntil runs until what was wanted is done, twenty seconds at most.
func runUntil(t *testing.T, file string, w Work, done func() bool) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, file, w, slog.New(slog.DiscardHandler)) }()
	for i := 0; !done() && i < 400; i++ {
		time.Sleep(50 * time.Millisecond)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if !done() {
		t.Error("not done in time")
	}
}

// TestRun: every source that is due gets its round, none two at once, and what
// is being done when the process ends comes to its end.
func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ho?me #1", "jobs.db")
	if err := Run(t.Context(), file, Work{}, slog.New(slog.DiscardHandler)); err == nil {
		t.Fatal("a queue in a folder that isn't there")
	}
	file = filepath.Join(t.TempDir(), "jo?bs #1.db")
	for range 2 { // a second process goes on with the file of the first
		var c counts
		runUntil(t, file, c.work(300*time.Millisecond), c.done)
		if c.twice {
			t.Error("two rounds over one source at once")
		}
		for source, running := range c.running {
			if running {
				t.Errorf("the round over %s was cut short", source)
			}
		}
	}
}
