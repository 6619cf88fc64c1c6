package webtest

import (
	"context"
	"errors"
	"sync"

	"barium/internal/office"
)

// Letters is a post that keeps what was sent, or takes nothing.
type Letters struct {
	mutex sync.Mutex // guards the rest
	sent  []office.Letter
	shut  bool
}

// Send implements office.Post.
func (l *Letters) Send(_ context.Context, letter office.Letter) error {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.shut {
		return errors.New("the post is shut")
	}
	l.sent = append(l.sent, letter)
	return nil
}

// Shut has the post take nothing from now on.
func (l *Letters) Shut() {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.shut = true
}

// Take returns what was sent since the last time.
func (l *Letters) Take() []office.Letter {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	sent := l.sent
	l.sent = nil
	return sent
}
