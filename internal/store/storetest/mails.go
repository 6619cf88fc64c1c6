package storetest

import (
	"errors"
	"reflect"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"barium/internal/outbox"
	"barium/internal/store"
)

func aMail(id, person string, next time.Time) outbox.Mail {
	return outbox.Mail{
		ID: id, Kind: outbox.Withdrawn, Person: person, About: "T-1", Occasion: 7, Path: "/notices/T-1", By: "P-9", Party: "Y-1", Matter: "M-1",
		Deadline: noon.Add(time.Hour), Made: noon, State: outbox.Waiting, Next: next,
	}
}

// mails: what is put into the box comes out as it was, once, in the order of its
// time; and what is the matter with it can be seen.
func mails(t *testing.T, open Open) {
	db, ctx := open(t), t.Context()
	first, second := aMail("L-1", "P-1", noon.Add(time.Minute)), aMail("L-2", "P-2", noon)
	again := aMail("L-3", "P-1", noon) // the same told again
	reminder := again
	reminder.ID, reminder.Kind = "L-4", outbox.Reminded
	reminder.Made = noon.Add(time.Second)
	update(t, db.First, func(tx *store.Tx) error {
		for _, m := range []outbox.Mail{first, second, again, reminder} {
			must(t, tx.AddMail(ctx, m))
		}
		return nil
	})
	view(t, db.Second, func(tx *store.Tx) error {
		for _, m := range []outbox.Mail{first, second, reminder} {
			got, err := tx.Mail(ctx, m.ID)
			if must(t, err); !reflect.DeepEqual(got, m) {
				t.Errorf("%+v, want %+v", got, m)
			}
		}
		if _, err := tx.Mail(ctx, again.ID); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("told twice: %v", err)
		}
		for m, want := range map[*outbox.Mail]bool{&first: true, {Kind: outbox.Due, Person: "P-1", About: "T-1", Occasion: 7}: false} {
			if known, err := tx.MailKnown(ctx, *m); err != nil || known != want {
				t.Errorf("%+v known: %v, %v", m, known, err)
			}
		}
		all, err := tx.MailsAbout(ctx, "T-1")
		if err != nil || len(all) != 3 || all[2].ID != "L-4" {
			t.Errorf("about it: %+v, %v", all, err)
		}
		if none, err := tx.MailTroubles(ctx, noon.Add(time.Hour)); err != nil || len(none) != 0 {
			t.Errorf("troubles: %v, %v", none, err)
		}
		_, err = tx.MailDue(ctx, noon.Add(-time.Second))
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("due early: %v", err)
		}
		due, err := tx.MailDue(ctx, noon)
		if err != nil || due.ID != "L-2" {
			t.Errorf("due: %v, %v", due.ID, err)
		}
		return nil
	})
	first.Attempts, first.Error, first.Next = 3, "the post is \x00shut", noon.Add(time.Hour)
	second.State, second.Error, second.Ended, second.Attempts = outbox.Failed, "nobody of that name", noon, 1
	update(t, db.First, func(tx *store.Tx) error { must(t, tx.SetMail(ctx, first)); return tx.SetMail(ctx, second) })
	view(t, db.Second, func(tx *store.Tx) error {
		list, err := tx.MailTroubles(ctx, noon.Add(time.Hour))
		if err != nil || len(list) != 2 || list[0].Attempts+list[1].Attempts != 4 {
			t.Errorf("troubles: %+v, %v", list, err)
		}
		if list, err = tx.MailTroubles(ctx, noon); err != nil || len(list) != 1 || !reflect.DeepEqual(list[0], second) {
			t.Errorf("troubles so far: %+v, %v", list, err)
		}
		return nil
	})
}

// tasks: of several servers one has a task, until it gives it back or its turn is
// over; and nobody has it before it is due again.
func tasks(t *testing.T, open Open) {
	db, ctx := open(t), t.Context()
	one, two := store.Tasks{Store: db.First}, store.Tasks{Store: db.Second}
	var had atomic.Int64
	var all sync.WaitGroup
	for i := range 10 {
		all.Go(func() {
			taken, err := []store.Tasks{one, two}[i%2].Take(ctx, "sweep", string(rune('a'+i)), noon, noon.Add(time.Minute))
			if must(t, err); taken {
				had.Add(1)
			}
		})
	}
	all.Wait()
	if had.Load() != 1 {
		t.Fatalf("%d have it", had.Load())
	}
	take := func(s store.Tasks, holder string, now time.Time, want bool) {
		t.Helper()
		if taken, err := s.Take(ctx, "sweep", holder, now, now.Add(time.Minute)); err != nil || taken != want {
			t.Errorf("%s takes it: %v, %v", holder, taken, err)
		}
	}
	take(two, "late", noon.Add(59*time.Second), false)
	take(two, "late", noon.Add(time.Minute), true) // the first has died
	must(t, one.Done(ctx, "sweep", "first", noon)) // and comes back to life
	take(one, "third", noon.Add(61*time.Second), false)
	must(t, two.Done(ctx, "sweep", "late", noon.Add(time.Hour)))
	take(one, "third", noon.Add(59*time.Minute), false)
	take(one, "third", noon.Add(time.Hour), true)
}
