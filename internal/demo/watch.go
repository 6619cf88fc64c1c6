package demo

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"time"

	"barium/internal/app"
	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// A reading is what one round over the papers gave.
type reading struct {
	mutex   sync.Mutex // guards all below: papers are read side by side
	found   []app.Read // with passages of the report
	read    int
	trouble []error
	took    time.Duration
}

func (r *reading) take(p app.Read) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.read++
	if len(p.Sightings) > 0 {
		r.found = append(r.found, p)
	}
}

func (r *reading) fail(src watch.Source, err error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.trouble = append(r.trouble, fmt.Errorf("%s: %w", src.Address, err))
}

func (s *story) watch(ctx context.Context) error {
	s.clock.on(time.February, 12, 14)
	s.step("It watches thirty sources")
	stand, err := openNewsstand(ctx, s.papers)
	if err != nil {
		return err
	}
	defer stand.close()
	r, err := s.round(ctx, stand.address)
	if err != nil {
		return err
	}
	s.say("Thirty papers are put under watch, each by its feed, RSS or Atom. The Lantern is one of them, and it is 12 February in all of them. (They are served on this machine, at %s: the network is left alone.)", strings.TrimPrefix(stand.address, "http://"))
	s.say("")
	s.say("%d articles were fetched, taken out of their pages and held against the report in %.1f seconds. %d have nothing of it: they are about councils, courts, football and the weather. Passages of it were found in the other %d. (Strength runs from 0 to 1, and unrelated texts reach 0.5 once in 10,000.)",
		r.read, r.took.Seconds(), r.read-len(r.found), len(r.found))
	for _, p := range r.found {
		s.item("%s: %s", p.Outlet, passages(p.Sightings))
	}
	return s.spread(ctx)
}

// round puts the papers under watch and reads them once.
func (s *story) round(ctx context.Context, address string) (*reading, error) {
	for _, p := range s.papers {
		src := watch.Source{Kind: watch.Feed, Address: address + p.FeedPath(), Options: watch.Options{Private: true}}
		if _, err := s.home.AddSource(ctx, src); err != nil {
			return nil, err
		}
	}
	r := &reading{}
	start := time.Now()
	// This machine doesn't mind being asked as fast as it can answer.
	err := s.home.WatchOnce(ctx, app.Watch{Fetch: fetch.Options{Gap: time.Millisecond}, Found: r.take, Trouble: r.fail}, true)
	r.took = time.Since(start)
	slices.SortFunc(r.found, func(a, b app.Read) int { return a.Published.Time.Compare(b.Published.Time) })
	return r, errors.Join(append(r.trouble, err)...)
}

// kinds are the ways in which a text is reused, with how they are told, the
// closest first.
var kinds = []struct{ kind, told string }{
	{"verbatim", "word for word"}, {"edited", "edited"}, {"paraphrased", "in other words"}, {"facts", "the same facts"},
}

// passages tells of an article's passages by kind, and of how strong the
// weakest is.
func passages(list []app.Sighting) string {
	var parts []string
	weakest := 1.
	for _, k := range kinds {
		n, words := 0, 0
		for _, f := range list {
			if f.Kind == k.kind {
				n, words, weakest = n+1, words+f.Words, min(weakest, f.Strength)
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s (%d words)", n, k.told, words))
		}
	}
	return fmt.Sprintf("%s; strength %.2f or more", strings.Join(parts, ", "), math.Floor(100*weakest)/100)
}
