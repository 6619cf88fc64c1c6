package jobs

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// memory keeps turns as a store does.
type memory struct {
	mutex  sync.Mutex // guards the rest
	holder map[string]string
	next   map[string]time.Time
	broken bool
}

var errBroken = errors.New("no turns today")

func (m *memory) Take(_ context.Context, task, holder string, now, _ time.Time) (bool, error) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.broken {
		return false, errBroken
	}
	if m.holder[task] != "" || now.Before(m.next[task]) {
		return false, nil
	}
	m.holder[task] = holder
	return true, nil
}

func (m *memory) Done(_ context.Context, task, holder string, next time.Time) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.holder[task] == holder {
		m.holder[task], m.next[task] = "", next
	}
	return nil
}

func (m *memory) stop(broken bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.broken = broken
}

// Three servers keep the same tasks: each is done by one at a time, as often as it
// is due and no oftener; one that fails is done again, and the trouble is logged.
func TestKeep(t *testing.T) {
	turns := &memory{holder: map[string]string{}, next: map[string]time.Time{}}
	var busy, often, rare atomic.Int64
	tasks := []Task{
		{"often", 20 * time.Millisecond, func(context.Context) error {
			if busy.Add(1) != 1 {
				t.Error("done twice at once")
			}
			time.Sleep(5 * time.Millisecond)
			busy.Add(-1)
			often.Add(1)
			return errors.New("it went wrong")
		}},
		{"rare", time.Hour, func(context.Context) error { rare.Add(1); return nil }},
	}
	var log lines
	ctx, cancel := context.WithCancel(t.Context())
	var servers sync.WaitGroup
	for range 3 {
		servers.Go(func() { Keep(ctx, tasks, turns, 10*time.Millisecond, slog.New(slog.NewTextHandler(&log, nil))) })
	}
	wait := func(what string, done func() bool) {
		t.Helper()
		for i := 0; !done(); i++ {
			if i > 1000 {
				t.Fatal(what)
			}
			time.Sleep(10 * time.Millisecond)
		}
	}
	wait("it is not done again", func() bool { return often.Load() > 4 })
	turns.stop(true)
	wait("broken turns are not told", func() bool { return strings.Contains(log.String(), errBroken.Error()) })
	turns.stop(false)
	before := often.Load()
	wait("it is not done after that", func() bool { return often.Load() > before+2 })
	cancel()
	servers.Wait()
	if rare.Load() != 1 || !strings.Contains(log.String(), "it went wrong") {
		t.Errorf("the rare one %d times; log: %s", rare.Load(), log.String())
	}
}

// lines is a log that several write to.
type lines struct {
	mutex sync.Mutex // guards text
	text  strings.Builder
}

func (l *lines) Write(b []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.text.String()
}
