package storetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"

	"barium/internal/ledger"
	"barium/internal/store"
)

// errOwn is what a writer fails with that changes its mind.
var errOwn = errors.New("changed its mind")

// A fate is how a writer ends after it has written, and what it is told.
type fate struct {
	name string
	end  func(tx *store.Tx, cancel func()) error
	told error // nil: it succeeds
}

func fates(t *testing.T) []fate {
	return []fate{
		{"well", func(*store.Tx, func()) error { return nil }, nil},
		{"an error", func(*store.Tx, func()) error { return errOwn }, errOwn},
		{"a conflict", func(tx *store.Tx, _ func()) error { return tx.AddDocument(t.Context(), ADocument("D-taken")) }, store.ErrConflict},
		{"given up", func(_ *store.Tx, cancel func()) error { cancel(); return nil }, context.Canceled},
		{"a panic", func(*store.Tx, func()) error { panic(errOwn) }, errOwn},
		{"no return", func(*store.Tx, func()) error { runtime.Goexit(); return nil }, errOwn},
	}
}

// sharedCommits: many writers at once, in two processes, each with a fate of its
// own. What those wrote who were told that it succeeded is there, and nothing
// of the others.
func sharedCommits(t *testing.T, open Open) {
	db, l := open(t), NewLedger(t)
	update(t, db.First, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-taken", 1); return err })
	var all sync.WaitGroup
	for w := range 12 {
		all.Go(func() {
			for i := range 12 {
				f := fates(t)[rand.IntN(6)]
				oneFate(t, []*store.Store{db.First, db.Second}[w%2], l, fmt.Sprintf("D-%d-%d", w, i), f)
			}
		})
	}
	all.Wait()
	checkClean(t, db.Second, l)
}

func oneFate(t *testing.T, s *store.Store, l *ledger.Ledger, id string, f fate) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	told := ended(func() error {
		return s.Update(ctx, func(tx *store.Tx) error {
			if _, err := Release(t, tx, l, id, 2); err != nil {
				return err
			}
			return f.end(tx, cancel)
		})
	})
	if !errors.Is(told, f.told) {
		t.Errorf("%s (%s): told %v", id, f.name, told)
	}
	view(t, s, func(tx *store.Tx) error {
		_, err := tx.Document(t.Context(), id)
		if there := err == nil; there != (f.told == nil) {
			t.Errorf("%s (%s): there is %v", id, f.name, there)
		}
		return nil
	})
}

// ended runs f in a goroutine of its own and returns its error; that it panicked or
// ended its goroutine is errOwn.
func ended(f func() error) error {
	result := make(chan error, 1)
	go func() {
		err := errOwn
		defer func() {
			_ = recover()
			result <- err
		}()
		err = f()
	}()
	return <-result
}
