package storetest

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/alert"
)

// alerts: a sighting is decided upon once; letters wait until they are sent,
// and two processes never have the same one.
func alerts(t *testing.T, open Open) {
	db, ctx := open(t), t.Context()
	p := watch.Publication{Key: "k", Source: "S-1", Text: "text", FirstSeen: noon, Published: watch.StatedAt(noon)}
	seen := []store.Sighting{{ID: "H-1", Document: "D-1"}, {ID: "H-2", Document: "D-1"}, {ID: "H-3", Document: "D-2"}}
	update(t, db.First, func(tx *store.Tx) error { return tx.Keep(ctx, "N-1", p, seen) })
	m := alert.Message{ID: "M-1", Matter: "basin", Made: noon, Findings: []alert.Finding{{Sighting: "H-1", Title: "A title\x00"}}}
	h := alert.History{Alerts: 2, Last: noon, Strength: .75, Told: map[string]bool{}}
	update(t, db.First, func(tx *store.Tx) error {
		must(t, tx.Decide(ctx, "H-1", "F", noon, ""))
		must(t, tx.SetAlertHistory(ctx, "F", alert.History{Alerts: 1}))
		must(t, tx.SetAlertHistory(ctx, "F", h))
		must(t, tx.AddLetter(ctx, m, "desk"))
		return tx.AddLetter(ctx, m, "mail")
	})
	view(t, db.Second, func(tx *store.Tx) error {
		documents, sightings, err := tx.Undecided(ctx)
		if must(t, err); !slices.Equal(documents, []string{"D-1", "D-2"}) || !reflect.DeepEqual(sightings, map[string]bool{"H-2": true, "H-3": true}) {
			t.Errorf("undecided: %v of %v", sightings, documents)
		}
		got, err := tx.AlertHistory(ctx, "F")
		if must(t, err); !reflect.DeepEqual(got, h) {
			t.Errorf("history %+v", got)
		}
		return nil
	})
	one, two := store.Outbox{Store: db.First}, store.Outbox{Store: db.Second}
	letters := append(due(t, one, noon, 1), due(t, two, noon, 5)...)
	if len(letters) != 2 || letters[0].ID == letters[1].ID || letters[0].Message.Matter != "basin" || len(due(t, one, noon, 5)) != 0 {
		t.Fatalf("due: %+v", letters)
	}
	must(t, one.Sent(ctx, letters[0].ID))
	kept := letters[1]
	kept.Attempts, kept.Next, kept.Since, kept.Error = 3, noon.Add(time.Hour), noon, "closed"
	must(t, two.Keep(ctx, kept))
	if got := due(t, one, noon.Add(30*time.Minute), 5); len(got) != 0 {
		t.Errorf("before its time: %+v", got)
	}
	if got := due(t, one, noon.Add(2*time.Hour), 5); len(got) != 1 || !reflect.DeepEqual(got[0], kept) {
		t.Errorf("kept: %+v, want %+v", got, kept)
	}
}

func due(t *testing.T, o store.Outbox, now time.Time, most int) []alert.Letter {
	t.Helper()
	list, err := o.Due(t.Context(), now, time.Minute, most)
	must(t, err)
	return list
}
