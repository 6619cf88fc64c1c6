package storetest

import (
	"context"
	"reflect"
	"slices"
	"testing"
	"time"

	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/alert"
	"barium/internal/watch/statetest"
)

// alerts: a sighting is decided upon once; letters wait until they are sent,
// and two processes never have the same one.
func alerts(t *testing.T, open Open) {
	db, ctx := open(t), t.Context()
	p := watch.Publication{Key: "k", Source: "S-1", Text: "text", FirstSeen: noon, Published: watch.StatedAt(noon)}
	seen := []watch.Sighting{{ID: "H-1", Document: "D-1"}, {ID: "H-2", Document: "D-1"}, {ID: "H-3", Document: "D-2"}}
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
	// Two processes never have the same letter.
	letters := append(due(t, store.Outbox{Store: db.First}, noon, 1), due(t, store.Outbox{Store: db.Second}, noon, 5)...)
	if len(letters) != 2 || letters[0].ID == letters[1].ID || letters[0].Message.Matter != "basin" {
		t.Errorf("due: %+v", letters)
	}
}

// box is the outbox as statetest wants it.
type box struct{ store.Outbox }

// Put puts a message into the outbox, a letter for each sender.
func (b box) Put(m alert.Message, to ...string) {
	ctx := context.Background()
	err := b.Store.Update(ctx, func(tx *store.Tx) error {
		for _, name := range to {
			if err := tx.AddLetter(ctx, m, name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		panic(err)
	}
}

// Waiting is all that has not been sent.
func (b box) Waiting() (list []alert.Letter) {
	ctx := context.Background()
	err := b.Store.View(ctx, func(tx *store.Tx) (err error) {
		list, err = tx.Letters(ctx)
		return err
	})
	if err != nil {
		panic(err)
	}
	return list
}

func alertBox(t *testing.T, open Open) {
	statetest.TestOutbox(t, box{store.Outbox{Store: open(t).First}})
}

func due(t *testing.T, o store.Outbox, now time.Time, most int) []alert.Letter {
	t.Helper()
	list, err := o.Due(t.Context(), now, time.Minute, most)
	must(t, err)
	return list
}
