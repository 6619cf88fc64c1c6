package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"slices"
	"sync"

	"barium/internal/jobs"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/alert"
	"barium/internal/watch/collect"
	"barium/internal/watch/fetch"
)

// A Watch is a request to watch the sources of a home.
type Watch struct {
	Fetch fetch.Options
	Input io.Reader // standard input, for a source at "-"
	Log   *slog.Logger
	// Found is told of each publication that was dealt with, and Trouble of each
	// item or source that could not be read. Both may be called from several
	// rounds at once.
	Found   func(Read)
	Trouble func(source watch.Source, err error)
	// Terminal takes the alerts for whoever watches the watch, and Unsent is told
	// of each alert that could not be sent; it is tried again.
	Terminal io.Writer
	Unsent   func(alert.Letter)
}

// A Read is a publication that a source gave, held against what is protected.
type Read struct {
	ID string // "" where nothing of ours was found: then it isn't kept
	watch.Publication
	Sightings []Sighting
}

// A watcher makes rounds.
type watcher struct {
	home      *Home
	request   Watch
	collector *collect.Collector
}

func (h *Home) newWatcher(r Watch) *watcher {
	if r.Log == nil {
		r.Log = slog.New(slog.DiscardHandler)
	}
	if r.Terminal == nil {
		r.Terminal = io.Discard
	}
	w := &watcher{home: h, request: r, collector: collect.New(store.WatchState{Store: h.store}, r.Fetch)}
	w.collector.Input, w.collector.Now = r.Input, h.now
	return w
}

// atOnce is how many rounds are made at a time.
const atOnce = 8

// WatchOnce makes one round over every source that is due, or over all.
func (h *Home) WatchOnce(ctx context.Context, r Watch, all bool) error {
	w := h.newWatcher(r)
	defer w.collector.Fetch.Close()
	due, err := w.due(ctx, all)
	if err != nil {
		return err
	}
	var group sync.WaitGroup
	turns := make(chan struct{}, atOnce)
	errs := make([]error, len(due))
	for i, id := range due {
		turns <- struct{}{}
		group.Go(func() {
			defer func() { <-turns }()
			errs[i] = w.round(ctx, id)
		})
	}
	group.Wait()
	// A source that fails is told as it fails, and holds up no other.
	errs = slices.DeleteFunc(errs, func(err error) bool {
		var source *collect.SourceError
		return errors.As(err, &source)
	})
	return errors.Join(append(errs, w.alert(ctx))...)
}

func (w *watcher) alert(ctx context.Context) error {
	return w.home.Alert(ctx, w.request.Terminal, w.request.Unsent)
}

// jobsFile is the queue of the rounds.
const jobsFile = "jobs.db"

// WatchOn watches until ctx ends.
func (h *Home) WatchOn(ctx context.Context, r Watch) error {
	room, err := hold(h.dir)
	if err != nil {
		return fmt.Errorf("another process is watching from the home in %s: stop it first", h.dir)
	}
	defer room.Close()
	w := h.newWatcher(r)
	defer w.collector.Fetch.Close()
	return jobs.Run(ctx, filepath.Join(h.dir, jobsFile), jobs.Work{
		Due:     func(ctx context.Context) ([]string, error) { return w.due(ctx, false) },
		Round:   w.round,
		Deliver: w.alert,
	}, w.request.Log)
}

// due lists the sources whose round is due.
func (w *watcher) due(ctx context.Context, all bool) (ids []string, err error) {
	list, err := w.home.Sources(ctx)
	now := w.home.now()
	for _, s := range list {
		if all || !s.Next.After(now) {
			ids = append(ids, s.ID)
		}
	}
	return ids, err
}

// round makes a round over one source and keeps what it gives.
func (w *watcher) round(ctx context.Context, id string) error {
	list, err := w.home.Sources(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(s SourceHealth) bool { return s.ID == id })
	if i < 0 {
		return nil // it was removed since
	}
	src := list[i].Source
	scanner, err := w.home.NewScanner(ctx, defaultThreshold)
	if err != nil {
		return err
	}
	for p, err := range w.collector.Round(ctx, src) {
		var item *collect.ItemError
		switch {
		case errors.As(err, &item):
			w.trouble(src, err)
		case err != nil:
			w.trouble(src, err)
			return err
		default:
			if err := w.take(ctx, scanner, p); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *watcher) trouble(src watch.Source, err error) {
	w.request.Log.Info("not read", "source", src.ID, "error", err)
	if w.request.Trouble != nil {
		w.request.Trouble(src, err)
	}
}

// defaultThreshold is what unrelated texts reach once in 10,000 at most.
const defaultThreshold = .5

// take holds a publication against what is protected, and keeps it with what
// was found, in one transaction with the mark that it was dealt with: a process
// that dies between two publications goes on with the second.
func (w *watcher) take(ctx context.Context, scanner *Scanner, p watch.Publication) error {
	found := Read{Publication: p}
	if p.Text != "" {
		scanned, err := scanner.Scan(ctx, Publication{ID: p.Key, Title: p.Title, Name: articleName, Source: []byte(p.Text)})
		if err != nil {
			return err
		}
		found.Sightings = scanned.Sightings
	}
	if len(found.Sightings) > 0 {
		found.ID = share.NewPublicationID()
	}
	err := w.home.store.Update(ctx, func(tx *store.Tx) error { return tx.Keep(ctx, found.ID, p, kept(found.Sightings)) })
	if err == nil && w.request.Found != nil {
		w.request.Found(found)
	}
	return err
}

// articleName is the file name of an article's text: it is plain text, whatever
// it looks like.
const articleName = "article.txt"

func kept(sightings []Sighting) []watch.Sighting {
	list := make([]watch.Sighting, len(sightings))
	for i, s := range sightings {
		list[i] = watch.Sighting{
			ID: share.NewSightingID(), Document: s.Document, Kind: s.Kind, Strength: s.Strength, Words: s.Words, Reason: s.Reason,
			From: s.Publication[0], To: s.Publication[1], SpanFrom: s.Span[0], SpanTo: s.Span[1],
		}
	}
	return list
}
