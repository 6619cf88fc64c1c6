package watch

import (
	"context"
	"sync"
	"time"
)

// Memory is a State that lasts as long as the process.
type Memory struct {
	mu         sync.Mutex // guards all below
	validators map[string]Validators
	robots     map[string]Robots
	hosts      map[string]time.Time // when each may be asked next
	items      map[string]item
	health     map[string]Health
	cursors    map[string]Cursor
}

type item struct {
	done     bool
	failures int
	next     time.Time // no claim before this
}

// NewMemory returns an empty state.
func NewMemory() *Memory {
	return &Memory{
		validators: map[string]Validators{}, robots: map[string]Robots{}, hosts: map[string]time.Time{},
		items: map[string]item{}, health: map[string]Health{}, cursors: map[string]Cursor{},
	}
}

// Validators implements Politeness.
func (m *Memory) Validators(_ context.Context, address string) (Validators, error) {
	return get(m, m.validators, address), nil
}

// SetValidators implements Politeness.
func (m *Memory) SetValidators(_ context.Context, address string, v Validators) error {
	set(m, m.validators, address, v)
	return nil
}

// Robots implements Politeness.
func (m *Memory) Robots(_ context.Context, origin string) (Robots, error) {
	return get(m, m.robots, origin), nil
}

// SetRobots implements Politeness.
func (m *Memory) SetRobots(_ context.Context, origin string, r Robots) error {
	set(m, m.robots, origin, r)
	return nil
}

// Reserve implements Politeness.
func (m *Memory) Reserve(_ context.Context, host string, now, latest time.Time, gap time.Duration) (time.Time, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	slot := now
	if next := m.hosts[host]; next.After(slot) {
		slot = next
	}
	if !slot.After(latest) {
		m.hosts[host] = slot.Add(gap)
	}
	return slot, nil
}

// Hold implements Politeness.
func (m *Memory) Hold(_ context.Context, host string, until time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if until.After(m.hosts[host]) {
		m.hosts[host] = until
	}
	return nil
}

// Claim implements Items.
func (m *Memory) Claim(_ context.Context, key string, now time.Time, lease time.Duration) (Claim, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	it := m.items[key]
	switch {
	case it.done:
		return Claim{Over, it.failures}, nil
	case it.next.After(now):
		return Claim{Waiting, it.failures}, nil
	}
	it.next = now.Add(lease)
	m.items[key] = it
	return Claim{Mine, it.failures}, nil
}

// Release implements Items.
func (m *Memory) Release(_ context.Context, key string, until time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	it := m.items[key]
	it.next = until
	m.items[key] = it
	return nil
}

// Failed implements Items.
func (m *Memory) Failed(_ context.Context, key, _ string, retry time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	it := m.items[key]
	it.failures++
	it.next, it.done = retry, retry.IsZero()
	m.items[key] = it
	return nil
}

// Done implements Items.
func (m *Memory) Done(_ context.Context, key string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.items[key] = item{done: true}
	return nil
}

// Keep does what the caller of a real state does in one transaction: it marks
// a publication as done and remembers its cursor.
func (m *Memory) Keep(p Publication) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, key := range append([]string{p.Key}, p.Aliases...) {
		m.items[key] = item{done: true}
	}
	if p.Cursor != (Cursor{}) {
		m.cursors[p.Source] = p.Cursor
	}
}

// Health implements Rounds.
func (m *Memory) Health(_ context.Context, source string) (Health, error) {
	return get(m, m.health, source), nil
}

// SetHealth implements Rounds.
func (m *Memory) SetHealth(_ context.Context, source string, h Health) error {
	set(m, m.health, source, h)
	return nil
}

// Cursor implements Rounds.
func (m *Memory) Cursor(_ context.Context, source string) (Cursor, error) {
	return get(m, m.cursors, source), nil
}

// SetCursor implements Rounds.
func (m *Memory) SetCursor(_ context.Context, source string, c Cursor) error {
	set(m, m.cursors, source, c)
	return nil
}

func get[V any](m *Memory, from map[string]V, key string) V {
	m.mu.Lock()
	defer m.mu.Unlock()
	return from[key]
}

func set[V any](m *Memory, in map[string]V, key string, v V) {
	m.mu.Lock()
	defer m.mu.Unlock()
	in[key] = v
}
