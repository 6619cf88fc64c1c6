package store

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// turns lets writers of this process go one after the other, first come, first
// served. With the turn comes the transaction of the writer before, if it is
// still open to others. Waiting here costs nothing, where SQLite would have each
// look again and again whether the file is free.
type turns struct {
	mutex   sync.Mutex
	taken   bool
	waiting []chan *commit // each of which holds one
}

// take waits for a turn and returns the transaction that came with it, nil for
// none. Whoever gets a turn passes it on.
func (t *turns) take(ctx context.Context, patience time.Duration) (*commit, error) {
	turn := t.enter()
	if turn == nil {
		return nil, nil
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	var err error
	select {
	case c := <-turn:
		return c, nil
	case <-ctx.Done():
		err = ctx.Err()
	case <-timer.C:
		err = fmt.Errorf("%w: others have been writing to it for too long; try again when they are done", ErrBusy)
	}
	if !t.leave(turn) {
		return <-turn, nil // it came at the same moment
	}
	return nil, err
}

// enter takes the turn if nobody has it and returns nil, or else a place in the
// queue.
func (t *turns) enter() chan *commit {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if !t.taken {
		t.taken = true
		return nil
	}
	turn := make(chan *commit, 1)
	t.waiting = append(t.waiting, turn)
	return turn
}

func (t *turns) leave(turn chan *commit) bool {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	i := slices.Index(t.waiting, turn)
	if i < 0 {
		return false
	}
	t.waiting = slices.Delete(t.waiting, i, i+1)
	return true
}

// pass gives the turn to who has waited longest, with an open transaction or nil.
// If nobody waits it says so: the turn is then kept where there is a transaction
// to finish first, and free where there is none.
func (t *turns) pass(c *commit) bool {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if len(t.waiting) == 0 {
		t.taken = c != nil
		return false
	}
	next := t.waiting[0]
	t.waiting = slices.Delete(t.waiting, 0, 1)
	next <- c
	return true
}
