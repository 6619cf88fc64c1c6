package store

import (
	"context"
	"errors"
	"time"
)

// Tasks shares tasks out among the servers of a store. Their clocks have to agree to
// within a lease.
type Tasks struct{ Store *Store }

// Take gives somebody a task that is due and that nobody has, until a time. It
// reports whether they have it.
func (s Tasks) Take(ctx context.Context, task, holder string, now, until time.Time) (taken bool, err error) {
	// Most of the time it isn't due, and then no writer is kept waiting.
	err = s.Store.View(ctx, func(tx *Tx) (err error) {
		taken, err = tx.taskFree(ctx, task, now)
		return err
	})
	if err != nil || !taken {
		return false, err
	}
	err = s.Store.Update(ctx, func(tx *Tx) error {
		if taken, err = tx.taskFree(ctx, task, now); err != nil || !taken {
			return err
		}
		return tx.exec(ctx, `INSERT INTO task_turns (task, holder, until, next) VALUES ($1, $2, $3, 0)
			ON CONFLICT (task) DO UPDATE SET holder = excluded.holder, until = excluded.until`, task, holder, micros(until))
	})
	return taken && err == nil, err
}

func (t *Tx) taskFree(ctx context.Context, task string, now time.Time) (bool, error) {
	var until, next int64
	err := t.one(ctx, `SELECT until, next FROM task_turns WHERE task = $1`, []any{task}, &until, &next)
	if errors.Is(err, ErrNotFound) {
		return true, nil
	}
	return until <= micros(now) && next <= micros(now), err
}

// Done gives a task back that is due again at a time. Somebody whose lease is over
// and who has it no more changes nothing.
func (s Tasks) Done(ctx context.Context, task, holder string, next time.Time) error {
	return s.Store.Update(ctx, func(tx *Tx) error {
		return tx.exec(ctx, `UPDATE task_turns SET holder = '', until = 0, next = $1 WHERE task = $2 AND holder = $3`, micros(next), task, holder)
	})
}
