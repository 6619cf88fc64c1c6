// Package jobs runs what has to be done again and again, and survives the
// process that does it: rounds over sources, and the delivery of alerts. The
// queue is River's, in a database file of its own; what a job does, and how it
// goes on where another was cut short, is its giver's affair.
package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"path/filepath"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
	"github.com/riverqueue/river/rivertype"
	_ "modernc.org/sqlite" // the driver
)

// Work is what is to be done.
type Work struct {
	// Due lists the sources whose round is due.
	Due func(ctx context.Context) ([]string, error)
	// Round makes a round over a source. Its error is logged, and the source is
	// due again when Due says so.
	Round func(ctx context.Context, source string) error
	// Deliver sends the alerts that are due.
	Deliver func(ctx context.Context) error
}

const (
	workers   = 8                // rounds at a time; most of a round is waiting
	lookEvery = 10 * time.Second // for sources and alerts that are due
	longest   = 6 * time.Hour    // a round; a large archive takes long
	patience  = 10 * time.Second // for rounds to end when the process is asked to
)

// Run works until ctx ends, and then lets what is being done come to its end,
// for a while. Only one process works on a file at a time.
func Run(ctx context.Context, file string, w Work, log *slog.Logger) error {
	db, err := open(file)
	if err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	client, err := start(ctx, db, w, log)
	if err != nil {
		return errors.Join(fmt.Errorf("jobs: %w", err), db.Close())
	}
	<-ctx.Done()
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*patience)
	defer cancel()
	return errors.Join(client.Stop(late), db.Close())
}

// open opens the queue's file. River's driver calls itself early, and wants one
// connection.
func open(file string) (*sql.DB, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	name := url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: url.Values{
		"_pragma": {"busy_timeout(30000)", "journal_mode(WAL)"}, "_txlock": {"immediate"},
	}.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

func start(ctx context.Context, db *sql.DB, w Work, log *slog.Logger) (*river.Client[*sql.Tx], error) {
	driver := riversqlite.New(db)
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: log})
	if err != nil {
		return nil, err
	}
	if _, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return nil, err
	}
	all := river.NewWorkers()
	river.AddWorker(all, &dueWorker{work: w})
	river.AddWorker(all, &roundWorker{work: w, log: log})
	river.AddWorker(all, &deliverWorker{work: w})
	client, err := river.NewClient(driver, &river.Config{
		Queues:       map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workers}, clerks: {MaxWorkers: 2}},
		Workers:      all,
		Logger:       log,
		PeriodicJobs: []*river.PeriodicJob{periodic(dueArgs{}), periodic(deliverArgs{})},
		// A job that another process left running is taken up again after this.
		JobTimeout: longest, RescueStuckJobsAfter: longest + time.Minute,
		SoftStopTimeout: patience, FetchPollInterval: time.Second,
		CompletedJobRetentionPeriod: time.Hour,
	})
	if err != nil {
		return nil, err
	}
	return client, client.Start(context.WithoutCancel(ctx))
}

// clerks is the queue of short jobs, which rounds must not keep waiting.
const clerks = "clerks"

func periodic(args river.JobArgs) *river.PeriodicJob {
	return river.NewPeriodicJob(river.PeriodicInterval(lookEvery), func() (river.JobArgs, *river.InsertOpts) {
		return args, &river.InsertOpts{Queue: clerks, MaxAttempts: 1, UniqueOpts: once}
	}, &river.PeriodicJobOpts{RunOnStart: true})
}

// once: the same is not queued again while it waits or is being done.
var once = river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable, rivertype.JobStateRunning, rivertype.JobStateScheduled,
}}

type dueArgs struct{}

func (dueArgs) Kind() string { return "due" }

type dueWorker struct {
	river.WorkerDefaults[dueArgs]
	work Work
}

// Work queues a round over each source that is due.
func (w *dueWorker) Work(ctx context.Context, _ *river.Job[dueArgs]) error {
	sources, err := w.work.Due(ctx)
	if err != nil || len(sources) == 0 {
		return err
	}
	list := make([]river.InsertManyParams, len(sources))
	for i, s := range sources {
		list[i] = river.InsertManyParams{Args: roundArgs{s}, InsertOpts: &river.InsertOpts{MaxAttempts: 1, UniqueOpts: once}}
	}
	_, err = river.ClientFromContext[*sql.Tx](ctx).InsertMany(ctx, list)
	return err
}

type roundArgs struct {
	Source string `json:"source"`
}

func (roundArgs) Kind() string { return "round" }

type roundWorker struct {
	river.WorkerDefaults[roundArgs]
	work Work
	log  *slog.Logger
}

// Work makes a round. A round that fails is no failed job: when to come again
// is the source's own back-off.
func (w *roundWorker) Work(ctx context.Context, job *river.Job[roundArgs]) error {
	if err := w.work.Round(ctx, job.Args.Source); err != nil {
		w.log.WarnContext(ctx, "round failed", "source", job.Args.Source, "error", err)
	}
	return nil
}

type deliverArgs struct{}

func (deliverArgs) Kind() string { return "deliver" }

type deliverWorker struct {
	river.WorkerDefaults[deliverArgs]
	work Work
}

// Work sends what is due.
func (w *deliverWorker) Work(ctx context.Context, _ *river.Job[deliverArgs]) error {
	return w.work.Deliver(ctx)
}
