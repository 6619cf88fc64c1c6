package app

import (
	"context"
	"log/slog"
	"time"

	"barium/internal/config"
	"barium/internal/jobs"
	"barium/internal/office"
	"barium/internal/store"
)

const (
	// mailEvery is how often a server looks for mail to send, and taskEvery for tasks
	// that are due.
	mailEvery = 5 * time.Second
	taskEvery = time.Minute
	// remindEvery is how exactly deadlines are kept.
	remindEvery = 5 * time.Minute
)

// keepMail sends what is in the box until the context ends. Every server does: a
// mail is taken by one of them.
func keepMail(ctx context.Context, o *office.Office, log *slog.Logger) {
	tick := time.NewTicker(mailEvery)
	defer tick.Stop()
	for ctx.Err() == nil {
		sent, err := o.SendMail(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			log.ErrorContext(ctx, "sending mail failed", "error", err.Error())
		case sent > 0:
			log.InfoContext(ctx, "mail sent", "mails", sent)
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
}

// keepTasks does what one of the servers has to do from time to time.
func (h *Home) keepTasks(ctx context.Context, o *office.Office, s *config.Settings, log *slog.Logger) {
	tasks := []jobs.Task{{Name: "deadlines", Every: remindEvery, Do: o.RemindOfDeadlines}}
	if s.Sweep.On {
		tasks = append(tasks, jobs.Task{Name: "sweep", Every: s.Sweep.Every, Do: func(ctx context.Context) error { return h.sweepAndLog(ctx, s.Sweep.Older, log) }})
	}
	jobs.Keep(ctx, tasks, store.Tasks{Store: h.store}, taskEvery, log)
}

// sweepAndLog is Sweep with what it did in the log.
func (h *Home) sweepAndLog(ctx context.Context, older time.Duration, log *slog.Logger) error {
	removed, err := h.Sweep(ctx, time.Now().Add(-older))
	for _, x := range removed {
		log.InfoContext(ctx, "file removed that no document refers to", "object", x.ID.String(), "bytes", x.Size, "changed", x.Changed.UTC())
	}
	log.InfoContext(ctx, "swept", "removed", len(removed))
	return err
}
