package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/holders"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/store"
	"barium/receipt"
)

// holdersRows: questions, answers and remarks come back as they were, to another
// process, and only to the case and the party that they belong to.
func holdersRows(t *testing.T, open Open) {
	w := newTown(t, open)
	now := noon.UTC().Truncate(time.Microsecond)
	var event int64
	update(t, w.db.First, func(tx *store.Tx) (err error) {
		for range 7 {
			event, err = w.ledger.In(tx).Append(t.Context(), receipt.Event{Type: "holders.asked", Fields: map[string]any{"document": "D-1"}})
			must(t, err)
		}
		return nil
	})
	q := holders.Question{ID: "W-1", Case: "C-1", Document: "D-1", Party: w.party["F"], By: w.person["P1"], At: now, Deadline: now.Add(time.Hour), Event: event}
	other := q
	other.ID, other.Case, other.Party, other.Event = "W-2", "C-2", w.party["G"], event-1
	first := holders.Answer{By: w.person["F1"], Complete: false, At: now, Event: event - 2}
	second := holders.Answer{By: w.person["F1"], Complete: true, AsOf: now, At: now.Add(time.Minute), Event: event - 3,
		Others: []holders.Other{{Person: w.person["F1"], Since: now}, {Name: "Ωmega ", PartyName: "Elsewhere"}}}
	first.Event, second.Event = second.Event, first.Event
	r := holders.Remark{ID: "E-1", Case: "C-1", By: w.person["P1"], At: now, Event: event - 4, Said: holders.Said{
		Kind: holders.Derives, Items: []holders.Item{{Document: "D-1", Paragraph: 2}}, From: []holders.Item{{Document: "D-1", Paragraph: 1}}, Text: "adds up"}}
	update(t, w.db.First, func(tx *store.Tx) error {
		ctx := t.Context()
		return errors.Join(tx.AddHolderQuestion(ctx, other), tx.AddHolderQuestion(ctx, q), tx.AddHolderAnswer(ctx, q.ID, first),
			tx.AddHolderAnswer(ctx, q.ID, second), tx.AddHolderRemark(ctx, r))
	})
	q.Answers = []holders.Answer{first, second}
	view(t, w.db.Second, func(tx *store.Tx) error {
		ctx := t.Context()
		got, err := tx.HolderQuestion(ctx, q.ID)
		same(t, "the question", got, err, q)
		list, err := tx.HolderQuestionsOf(ctx, "C-1")
		same(t, "those of the case", list, err, []holders.Question{q})
		list, err = tx.HolderQuestionsTo(ctx, w.party["G"])
		same(t, "those to a party", list, err, []holders.Question{other})
		remarks, err := tx.HolderRemarks(ctx, "C-1")
		same(t, "remarks", remarks, err, []holders.Remark{r})
		if none, err := tx.HolderRemarks(ctx, "C-2"); len(none) != 0 || err != nil {
			t.Errorf("remarks on another case: %v %v", none, err)
		}
		if _, err := tx.HolderQuestion(ctx, "W-9"); !errors.Is(err, share.ErrNotFound) {
			t.Errorf("a question that isn't there: %v", err)
		}
		return nil
	})
}

// heldOn: of a matter, the copies and the releases, each with whose it is, from when,
// and how surely.
func heldOn(t *testing.T, open Open) {
	w := newTown(t, open)
	done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", w.matter, 3, w.terms())
	})
	r := done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Release, error) {
		return d.Release(ctx, desk.Draft{Document: "D-1", To: []string{w.person["F1"]}, Paragraphs: []int{1, 2}})
	})
	none := w.held()
	if len(none) != 0 {
		t.Errorf("before it was approved: %+v", none)
	}
	must(t, w.do("P2", func(d *desk.Desk) error { return d.Approve(t.Context(), r.ID) }))
	var copies []share.Copy
	update(t, w.db.First, func(tx *store.Tx) error {
		for i, way := range append(share.Ways(), "") {
			list := SomeCopies(1)
			list[0].Person = share.Person{Party: "F", Name: "F1", Email: "f1@example.org"}
			list[0].Way, list[0].Release, list[0].Paragraphs = way, r.ID, []int{2}
			if i == 0 {
				list[0].Paragraphs = nil
			}
			made, err := share.Release(t.Context(), tx, w.ledger.In(tx), share.Document{ID: "D-1", Terms: share.Amber}, []byte("sheet "+string(way)), list)
			must(t, err)
			copies = append(copies, made...)
			if way == share.Mail {
				must(t, tx.AddDelivery(t.Context(), made[0].ID, false, made[0].Event))
			}
		}
		return nil
	})
	must(t, w.do("P1", func(d *desk.Desk) error {
		_, err := d.Withdraw(t.Context(), r.ID, "a name", noon.Add(time.Minute))
		return err
	}))
	got := w.held()
	if len(got) != len(copies)+1 {
		t.Fatalf("%d held, want %d copies and a release: %+v", len(got), len(copies), got)
	}
	for _, c := range copies {
		i := slices.IndexFunc(got, func(h holders.Holding) bool { return h.Copy == c.ID })
		if i < 0 {
			t.Fatalf("copy %s is missing", c.ID)
		}
		h := got[i]
		sure := c.Way == share.Page || c.Way == share.Download || c.Way == share.Interface
		if h.Person != w.person["F1"] || h.Party != w.party["F"] || h.Sure != sure || h.Basis != access.Recorded || h.Event != c.Event || h.At.IsZero() || !slices.Equal(h.Paragraphs, c.Paragraphs) {
			t.Errorf("copy by %q: %+v", c.Way, h)
		}
	}
	last := got[len(got)-1]
	want := holders.Holding{Document: "D-1", Person: w.person["F1"], Party: w.party["F"], Kind: access.Released, Basis: access.Recorded,
		Paragraphs: []int{1, 2}, At: r.At, Until: last.Until, Event: r.Event, Release: r.ID}
	same(t, "the release", last, nil, want)
	if last.Until.IsZero() {
		t.Error("it was withdrawn, and isn't")
	}
	w.recordsOn()
}

func (w *town) held() (list []holders.Holding) {
	view(w.t, w.db.Second, func(tx *store.Tx) (err error) {
		list, err = tx.HeldOn(w.t.Context(), w.matter)
		return err
	})
	return list
}

// recordsOn: the events about documents on a matter, and those that gave roles to its people.
func (w *town) recordsOn() {
	w.t.Helper()
	view(w.t, w.db.Second, func(tx *store.Tx) error {
		filed, err := tx.RecordsOn(w.t.Context(), w.matter, desk.TypeDocumentFiled)
		must(w.t, err)
		admitted, err := tx.AdmittedOn(w.t.Context(), w.matter)
		must(w.t, err)
		none, err := tx.RecordsOn(w.t.Context(), "M-none", desk.TypeDocumentFiled)
		must(w.t, err)
		ascending := slices.IsSortedFunc(admitted, func(a, b ledger.Record) int { return int(a.Index - b.Index) })
		if len(filed) != 1 || len(admitted) != 4 || len(none) != 0 || !ascending {
			w.t.Errorf("%d filed, %d admitted (in order: %v), %d on another matter", len(filed), len(admitted), ascending, len(none))
		}
		return nil
	})
}
