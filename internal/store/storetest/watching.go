package storetest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/statetest"
	"barium/receipt"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 123456000, time.UTC)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func publicTexts(t *testing.T, open Open) {
	db := open(t)
	l := NewLedger(t)
	list := []share.PublicText{
		{ID: "W-1", Title: "Press release", Name: "a.md", Source: []byte("# One\n"), Published: noon},
		{ID: "W-2", Title: "Old song", Name: "b.txt", Source: []byte("Two\x00\xff")},
	}
	update(t, db.First, func(tx *store.Tx) error {
		return share.AddPublic(t.Context(), tx, l.In(tx), slices.Clone(list))
	})
	view(t, db.Second, func(tx *store.Tx) error {
		var got []share.PublicText
		for from, want := range map[int64]int{0: 2, 1: 1, 2: 0} {
			got = nil
			must(t, tx.EachPublicTextFrom(t.Context(), from, func(p share.PublicText) error { got = append(got, p); return nil }))
			if len(got) != want {
				t.Errorf("from %d: %d texts", from, len(got))
			}
		}
		for i, want := range list {
			p, err := tx.PublicText(t.Context(), want.ID)
			must(t, err)
			if want.Event = int64(i); !reflect.DeepEqual(p, want) {
				t.Errorf("%+v, want %+v", p, want)
			}
			id, err := tx.PublicTextOf(t.Context(), want.Source)
			if must(t, err); id != want.ID {
				t.Errorf("text of its source: %q", id)
			}
		}
		if _, err := tx.PublicText(t.Context(), "W-3"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("no such text: %v", err)
		}
		return nil
	})
}

// addSource adds a source with an event of its own.
func addSource(t *testing.T, tx *store.Tx, l *ledger.Ledger, s watch.Source) error {
	event, err := l.Append(t.Context(), tx, receipt.Event{Type: "source.added", Fields: map[string]any{"source": s.ID}})
	if err != nil {
		return err
	}
	return tx.AddSource(t.Context(), s, event)
}

func sources(t *testing.T, open Open) {
	db := open(t)
	l := NewLedger(t)
	list := []watch.Source{
		{ID: "S-2", Kind: watch.Feed, Address: "https://paper.example/feed", Matter: "M", Options: watch.Options{Every: time.Hour, Outlet: "Paper", Private: true}},
		{ID: "S-1", Kind: watch.Folder, Address: "/in box"},
	}
	update(t, db.First, func(tx *store.Tx) error {
		return errors.Join(addSource(t, tx, l, list[0]), addSource(t, tx, l, list[1]))
	})
	get := func() (got []watch.Source) {
		view(t, db.Second, func(tx *store.Tx) (err error) { got, err = tx.Sources(t.Context()); return err })
		return got
	}
	if got := get(); !reflect.DeepEqual(got, list) {
		t.Errorf("sources %+v", got)
	}
	update(t, db.Second, func(tx *store.Tx) error { return tx.RemoveSource(t.Context(), "S-2", noon) })
	if got := get(); len(got) != 1 || got[0].ID != "S-1" {
		t.Errorf("after one was removed: %+v", got)
	}
	err := db.First.Update(t.Context(), func(tx *store.Tx) error { return tx.RemoveSource(t.Context(), "S-2", noon) })
	if !errors.Is(err, store.ErrNotFound) {
		t.Errorf("removed twice: %v", err)
	}
}

// A keeper is the state of a watcher as statetest wants it.
type keeper struct{ store.WatchState }

// Keep keeps a publication in which nothing of ours was found.
func (k keeper) Keep(p watch.Publication) error {
	ctx := context.Background()
	return k.Store.Update(ctx, func(tx *store.Tx) error { return tx.Keep(ctx, "", p, nil) })
}

func watchState(t *testing.T, open Open) {
	statetest.Test(t, func(t *testing.T) statetest.Keeper { return keeper{store.WatchState{Store: open(t).First}} })
}

// twoWatchers: two processes never have one item, nor one moment of a host.
func twoWatchers(t *testing.T, open Open) {
	db := open(t)
	states := []store.WatchState{{Store: db.First}, {Store: db.Second}}
	mine := 0
	for _, c := range sideBySide(t, 8, func(i int) watch.Claim {
		c, err := states[i%2].Claim(t.Context(), "k", noon, time.Minute)
		if err != nil {
			t.Error(err)
		}
		return c
	}) {
		if c.Standing == watch.Mine {
			mine++
		}
	}
	if mine != 1 {
		t.Errorf("%d claims of one item", mine)
	}
	slots := sideBySide(t, 12, func(i int) time.Time {
		slot, err := states[i%2].Reserve(t.Context(), "host.example", noon, noon.Add(time.Hour), 2*time.Second)
		if err != nil {
			t.Error(err)
		}
		return slot
	})
	slices.SortFunc(slots, time.Time.Compare)
	for i, slot := range slots {
		if want := noon.Add(time.Duration(2*i) * time.Second); !slot.Equal(want) {
			t.Errorf("moment %d is %v, want %v", i, slot, want)
		}
	}
}

// strangers: what strangers write may hold anything.
func strangers(t *testing.T, open Open) {
	state, ctx := store.WatchState{Store: open(t).First}, t.Context()
	r := watch.Robots{Status: 200, Body: "User-agent: *\x00\xff", At: noon}
	must(t, state.SetRobots(ctx, "https://a.example", r))
	if got, err := state.Robots(ctx, "https://a.example"); err != nil || got != r {
		t.Errorf("robots %+v, %v", got, err)
	}
	must(t, state.SetValidators(ctx, "https://a.example/", watch.Validators{ETag: "\x00\xff"}))
	must(t, state.Failed(ctx, "k", "broken \xff\x00", noon))
	must(t, state.SetHealth(ctx, "S-1", watch.Health{Error: "broken \xff\x00"}))
}

// sideBySide calls f n times at once.
func sideBySide[T any](t *testing.T, n int, f func(i int) T) []T {
	t.Helper()
	out := make([]T, n)
	var group sync.WaitGroup
	for i := range n {
		group.Go(func() { out[i] = f(i) })
	}
	group.Wait()
	return out
}

func publications(t *testing.T, open Open) {
	db := open(t)
	ctx := t.Context()
	state := store.WatchState{Store: db.Second}
	p := watch.Publication{
		Key: "https://paper.example/1", Aliases: []string{"https://paper.example/x"}, Source: "S-1", Matter: "M", URL: "https://paper.example/1",
		Title: "Title\x00", Author: "A. Writer", Outlet: "Paper", Published: watch.StatedAt(noon), Language: "en", Text: "Text\xff with\x00 rubbish",
		FirstSeen: noon.Add(time.Minute), Hash: "abc", Cursor: watch.Cursor{Offset: 5},
	}
	seen := []watch.Sighting{
		{ID: "H-1", Document: "D-1", Kind: "edited", Strength: .75, From: 3, To: 40, SpanFrom: 5, SpanTo: 44, Words: 9},
		{ID: "H-2", Document: "D-2", Kind: "verbatim", Strength: 1, From: 50, To: 60, SpanFrom: 0, SpanTo: 10, Words: 3, Reason: "was public before"},
	}
	for range 2 { // kept twice is kept once
		update(t, db.First, func(tx *store.Tx) error { return tx.Keep(ctx, "N-1", p, seen) })
	}
	other := p
	other.Key, other.Aliases = "https://paper.example/2", nil
	update(t, db.First, func(tx *store.Tx) error { return tx.Keep(ctx, "N-2", other, nil) })
	for _, key := range []string{p.Key, p.Aliases[0], other.Key} {
		if c, err := state.Claim(ctx, key, noon, time.Minute); err != nil || c.Standing != watch.Over {
			t.Errorf("%s: %+v, %v", key, c, err)
		}
	}
	if c, err := state.Cursor(ctx, "S-1"); err != nil || c.Offset != 5 {
		t.Errorf("cursor %+v, %v", c, err)
	}
	view(t, db.Second, func(tx *store.Tx) error {
		ids, err := tx.SightedDocuments(ctx)
		if must(t, err); !slices.Equal(ids, []string{"D-1", "D-2"}) {
			t.Errorf("documents %v", ids)
		}
		list, err := tx.PublicationsOf(ctx, "D-2")
		if err != nil || len(list) != 1 {
			return fmt.Errorf("%d publications, %w", len(list), err)
		}
		want := p
		want.Title, want.Aliases, want.Cursor = "Title\uFFFD", nil, watch.Cursor{}
		seen[1].Publication = "N-1"
		if got := list[0]; got.ID != "N-1" || !reflect.DeepEqual(got.Publication, want) || !reflect.DeepEqual(got.Sightings, seen[1:]) {
			t.Errorf("kept %+v", got)
		}
		seen[0].Publication = "N-1"
		if got, err := tx.Publication(ctx, "N-1"); err != nil || !reflect.DeepEqual(got.Sightings, seen) {
			t.Errorf("kept %+v, %v", got, err)
		}
		if _, err := tx.Publication(ctx, "N-2"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("a publication without sightings: %v", err)
		}
		return nil
	})
}
