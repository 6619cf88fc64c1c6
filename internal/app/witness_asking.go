package app

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"barium/internal/ledger"
)

// How often witnesses are asked: soon after the ledger has grown, so that few events
// wait, and no more often than is fair to them; at rest for the sake of those who
// didn't answer.
const (
	askPause = 5 * time.Second
	askRest  = time.Minute
)

// An asking asks witnesses again and again.
type asking struct {
	home        *Home
	witnessing  Witnessing
	log         *slog.Logger
	pause, rest time.Duration
	asked       int64     // size of the ledger when they were asked last
	at          time.Time // when that was
	told        string    // what was logged last, so that it isn't every minute
}

func (h *Home) newAsking(w Witnessing, log *slog.Logger) *asking {
	return &asking{home: h, witnessing: w, log: log, pause: askPause, rest: askRest}
}

// run asks until the context ends. It looks at the ledger's size rather than being
// told of commits, for other processes may write too.
func (a *asking) run(ctx context.Context) {
	if len(a.witnessing.Policy.Witnesses()) == 0 {
		return
	}
	pace := time.NewTicker(a.pause)
	defer pace.Stop()
	for {
		if asked, err := a.step(ctx); asked && ctx.Err() == nil {
			a.tell(ctx, err)
		}
		select {
		case <-ctx.Done():
			return
		case <-pace.C:
		}
	}
}

// step asks if it is time to.
func (a *asking) step(ctx context.Context) (asked bool, err error) {
	var size int64
	err = a.home.store.ViewLog(ctx, func(tx ledger.LogReader) error {
		head, err := tx.LedgerHead(ctx)
		size = head.Size
		return err
	})
	if err != nil || size == a.asked && time.Since(a.at) < a.rest {
		return err != nil, err
	}
	a.asked, a.at = size, time.Now()
	return true, a.home.AskWitnesses(ctx, a.witnessing)
}

// tell logs what changed.
func (a *asking) tell(ctx context.Context, err error) {
	now := ""
	if err != nil {
		now = err.Error()
	}
	switch {
	case now == a.told:
	case err == nil:
		a.log.InfoContext(ctx, "the witnesses have cosigned the ledger")
	case errors.Is(err, errSerious):
		a.log.ErrorContext(ctx, "a witness objects to the ledger", "error", err)
	default:
		a.log.WarnContext(ctx, "not cosigned", "error", err)
	}
	a.told = now
}
