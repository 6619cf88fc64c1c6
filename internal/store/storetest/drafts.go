package storetest

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"barium/internal/mark"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/review"
	"barium/internal/store"
	"barium/internal/text"
)

func aDraft(w *town, id string) office.DraftDocument {
	place := mark.Place{Start: 3, End: 7, Variants: []string{"mill", "house\x00"}}
	return office.DraftDocument{
		ID: id, Matter: w.matter, Party: w.party["P"], By: w.person["P1"], Name: "note.md", Title: "On Ωmega", Source: []byte("a \x00 \xff b"),
		Terms: w.terms(), Sources: []desk.Source{{Document: "D-1", Used: []int{1, 3}, Subsumed: true}}, Coalition: 3, Version: 1, At: noon, Changed: noon,
		Review: review.Review{
			Sites:     []review.Site{{ID: 4, Site: mark.Site{Kind: "synonym", Places: []mark.Place{place}}, Out: true, Struck: []int{1}}},
			Forbidden: []text.Span{{Start: 1, End: 2}},
		},
	}
}

// drafts: a draft comes back as it was, in another process too; of two changes of
// one version one is made; and nothing is left of one that is removed.
func drafts(t *testing.T, open Open) {
	w := newTown(t, open)
	want := aDraft(w, "D-2")
	update(t, w.db.First, func(tx *store.Tx) error {
		return errors.Join(tx.AddDraft(t.Context(), want), tx.AddDraft(t.Context(), aDraft(w, "D-3")),
			tx.SawDraft(t.Context(), "D-2", w.person["P2"], noon.Add(time.Minute)), tx.SawDraft(t.Context(), "D-2", w.person["P1"], noon),
			tx.SawDraft(t.Context(), "D-2", w.person["P1"], noon.Add(time.Hour)))
	})
	want.Version, want.Changed, want.Title, want.Sources, want.Source = 2, noon.Add(time.Second), "", nil, []byte("b")
	set := func(version int, expected bool) {
		next := want
		next.Version = version
		update(t, w.db.Second, func(tx *store.Tx) error {
			ok, err := tx.SetDraft(t.Context(), next)
			if ok != expected {
				t.Errorf("set version %d: %v", version, ok)
			}
			return err
		})
	}
	set(3, false)
	set(2, true)
	set(2, false)
	want.Review.Sites[0].Places[0].Variants[1] = "house\x00" // JSON keeps it
	view(t, w.db.First, func(tx *store.Tx) error {
		got, err := tx.Draft(t.Context(), "D-2")
		same(t, "draft", got, err, want)
		list, err := tx.DraftsOn(t.Context(), w.matter, w.party["P"])
		bare := want
		bare.Source, bare.Review = nil, review.Review{}
		if must(t, err); len(list) != 2 || !reflect.DeepEqual(list[0], bare) {
			t.Errorf("drafts: %+v", list)
		}
		list, err = tx.DraftsOn(t.Context(), w.matter, w.party["F"])
		same(t, "another party's drafts", list, err, nil)
		readers, err := tx.DraftReaders(t.Context(), "D-2")
		same(t, "readers", readers, err, []office.DraftReader{{Person: w.person["P1"], At: noon}, {Person: w.person["P2"], At: noon.Add(time.Minute)}})
		return nil
	})
	update(t, w.db.First, func(tx *store.Tx) error { return tx.RemoveDraft(t.Context(), "D-2") })
	view(t, w.db.Second, func(tx *store.Tx) error {
		readers, err := tx.DraftReaders(t.Context(), "D-2")
		same(t, "readers of nothing", readers, err, nil)
		if _, err := tx.Draft(t.Context(), "D-2"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("a draft that was removed: %v", err)
		}
		return nil
	})
}
