package alert

import (
	"context"
	"slices"
	"sync"
	"time"
)

// Memory is an Outbox that lasts as long as the process.
type Memory struct {
	mu      sync.Mutex // guards below
	letters []Letter
}

// Put adds a message for each of the senders.
func (b *Memory) Put(m Message, to ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, name := range to {
		b.letters = append(b.letters, Letter{ID: m.ID + " " + name, To: name, Message: m})
	}
}

// Waiting returns what is in the box.
func (b *Memory) Waiting() []Letter {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.letters)
}

// Due implements Outbox.
func (b *Memory) Due(_ context.Context, now time.Time, lease time.Duration, most int) ([]Letter, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var due []Letter
	for i, l := range b.letters {
		if len(due) < most && !l.Next.After(now) {
			due = append(due, l)
			b.letters[i].Next = now.Add(lease)
		}
	}
	return due, nil
}

// Sent implements Outbox.
func (b *Memory) Sent(_ context.Context, id string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.letters = slices.DeleteFunc(b.letters, func(l Letter) bool { return l.ID == id })
	return nil
}

// Keep implements Outbox.
func (b *Memory) Keep(_ context.Context, l Letter) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.letters {
		if b.letters[i].ID == l.ID {
			b.letters[i] = l
		}
	}
	return nil
}
