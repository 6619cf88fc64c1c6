package jobs

import (
	"context"
	"crypto/rand"
	"log/slog"
	"sync"
	"time"
)

// A Task is done again and again, by one of several servers at a time.
type Task struct {
	Name string
	// Every is how long after its end it is due again.
	Every time.Duration
	// Do does it. Its context ends with the server's turn. An error is logged, and the
	// task is due again as ever.
	Do func(ctx context.Context) error
}

// Turns say which server has a task. Package store has them.
type Turns interface {
	// Take gives somebody a task that is due and that nobody has, until a time.
	Take(ctx context.Context, task, holder string, now, until time.Time) (bool, error)
	// Done gives it back, due again at a time.
	Done(ctx context.Context, task, holder string, next time.Time) error
}

// turn is how long a server has a task. If it dies, another takes it up after that.
const turn = 15 * time.Minute

// Keep does tasks when they are due until ctx ends. Each is looked at so often.
func Keep(ctx context.Context, tasks []Task, turns Turns, look time.Duration, log *slog.Logger) {
	var all sync.WaitGroup
	holder := rand.Text()
	for _, t := range tasks {
		all.Go(func() {
			k := keeper{t, turns, holder, log}
			tick := time.NewTicker(min(look, t.Every))
			defer tick.Stop()
			for ctx.Err() == nil {
				k.once(ctx)
				select {
				case <-ctx.Done():
				case <-tick.C:
				}
			}
		})
	}
	all.Wait()
}

type keeper struct {
	Task
	turns  Turns
	holder string // of the turn: this server, as no other is called
	log    *slog.Logger
}

// once does the task if it is this server's turn. A turn that can't be given back
// ends by itself, and the task is done again then.
func (k keeper) once(ctx context.Context) {
	began := time.Now()
	taken, err := k.turns.Take(ctx, k.Name, k.holder, began, began.Add(turn))
	if err == nil && taken {
		k.do(ctx)
		err = k.turns.Done(context.WithoutCancel(ctx), k.Name, k.holder, time.Now().Add(k.Every))
	}
	if err != nil && ctx.Err() == nil {
		k.log.ErrorContext(ctx, "turn failed", "task", k.Name, "error", err.Error())
	}
}

func (k keeper) do(ctx context.Context) {
	within, cancel := context.WithTimeout(ctx, turn)
	defer cancel()
	if err := k.Do(within); err != nil && ctx.Err() == nil {
		k.log.ErrorContext(ctx, "task failed", "task", k.Name, "error", err.Error())
	}
}
