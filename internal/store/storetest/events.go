package storetest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
	"barium/receipt"
)

// keepsLedger: what the ledger wrote it reads back, proves and finds clean.
func keepsLedger(t *testing.T, open Open) {
	db, l, all := filled(t, open)
	s := db.First
	r := checkClean(t, s, l)
	if r.Events != 12 || r.Checkpoints != 4 {
		t.Errorf("%d events, %d checkpoints", r.Events, r.Checkpoints)
	}
	view(t, s, func(tx *store.Tx) error {
		for _, c := range all {
			proof, err := l.Prove(t.Context(), tx, c.Event)
			if err != nil {
				return err
			}
			v, err := receipt.Verify(proof.Marshal(), l.VerifierKey())
			if err != nil || !share.MatchesEvent(c, v.Event) {
				t.Errorf("receipt of %s: %+v, %v", c.ID, v.Event, err)
			}
		}
		if _, err := tx.LedgerRecord(t.Context(), 12); !errors.Is(err, ledger.ErrNoEvent) {
			t.Errorf("no such event: %v", err)
		}
		return errors.Join(eventsOfDocument(t, tx), eventsBefore(t, tx))
	})
}

func eventsOfDocument(t *testing.T, tx *store.Tx) error {
	var got []string
	err := tx.EachDocumentRecord(t.Context(), "D-2", func(r ledger.Record) error {
		got = append(got, fmt.Sprint(r.Index, r.Type))
		return nil
	})
	if want := "6document.registered 7copy.released 8copy.released 9copy.released 10copy.released 11copy.released"; strings.Join(got, " ") != want {
		t.Errorf("events of D-2: %q", got)
	}
	return err
}

// eventsBefore: newest first, so many, within bounds, of a type and of a document.
func eventsBefore(t *testing.T, tx *store.Tx) error {
	for want, c := range map[string]struct {
		before, from   int64
		kind, document string
		n              int
	}{
		"11 10 9":     {12, 0, "", "", 3},
		"4 3":         {5, 3, "", "", 9},
		"11 10 9 8 7": {99, 0, "copy.released", "D-2", 9},
		"6":           {99, 0, "document.registered", "D-2", 9},
		"9 8":         {10, 7, "copy.released", "D-2", 2},
		"":            {99, 0, "", "D-9", 9},
	} {
		list, err := tx.RecordsBefore(t.Context(), c.before, c.from, c.kind, c.document, c.n)
		if err != nil {
			return err
		}
		var got []string
		for _, r := range list {
			got = append(got, fmt.Sprint(r.Index))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%+v: %q, want %q", c, got, want)
		}
	}
	return nil
}

// alteredLedger: whatever is done to the ledger's tables behind the store's
// back, the check tells, and at the row.
func alteredLedger(t *testing.T, open Open) {
	for _, c := range []struct{ sql, want string }{
		{`UPDATE ledger_events SET body = REPLACE(body, 'Party', 'Barty') WHERE idx = 4`, "altered: event 4"},
		{`UPDATE ledger_events SET salt = nodes WHERE idx = 4`, "altered: event 4"},
		{`UPDATE ledger_events SET at = at + 1 WHERE idx = 4`, "altered: event 4"},
		{`UPDATE ledger_events SET type = 'x' WHERE idx = 4`, "altered: event 4"},
		{`UPDATE ledger_events SET body = (SELECT body FROM ledger_events WHERE idx = 8) WHERE idx = 4`, "reordered: event 4"},
		{`UPDATE ledger_head SET size = 11 WHERE id = 1`, "surplus: event 11"},
		{`UPDATE ledger_checkpoints SET note = REPLACE(note, 'ledger', 'legder') WHERE size = 6`, "checkpoint: event 5"},
		{`DELETE FROM ledger_checkpoints WHERE size = 12`, "checkpoint: event 11"},
	} {
		db, l, _ := filled(t, open)
		tamper(t, db, c.sql)
		view(t, db.First, func(tx *store.Tx) error {
			r, err := ledger.Check(t.Context(), tx, l.VerifierKey())
			if len(r.Problems) == 0 || !strings.HasPrefix(r.Problems[0].String(), c.want) {
				t.Errorf("%s: %v", c.sql, r.Problems)
			}
			return err
		})
	}
}

// largeRelease goes through several batches.
func largeRelease(t *testing.T, open Open) {
	s := open(t).First
	l := NewLedger(t)
	update(t, s, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-1", 512); return err })
	if r := checkClean(t, s, l); r.Events != 513 {
		t.Errorf("%d events", r.Events)
	}
	view(t, s, func(tx *store.Tx) error {
		all := make([]int64, 513)
		for i := range all {
			all[i] = int64(i)
		}
		proofs, err := l.ProveAll(t.Context(), tx, all)
		for _, p := range proofs {
			if _, err := receipt.Verify(p.Marshal(), l.VerifierKey()); err != nil {
				t.Fatal(err)
			}
		}
		return err
	})
}

// rollback: an error after the writes leaves neither state nor event.
func rollback(t *testing.T, open Open) {
	db, l, _ := filled(t, open)
	s := db.First
	stop := errors.New("stop")
	err := s.Update(t.Context(), func(tx *store.Tx) error {
		if _, err := Release(t, tx, l, "D-3", 4); err != nil {
			return err
		}
		return stop
	})
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	func() {
		defer func() { _ = recover() }()
		_ = s.Update(t.Context(), func(tx *store.Tx) error {
			_, _ = Release(t, tx, l, "D-3", 4)
			panic("a bug")
		})
	}()
	ctx, cancel := context.WithCancel(t.Context())
	err = s.Update(ctx, func(tx *store.Tx) error {
		_, err := Release(t, tx, l, "D-3", 4)
		cancel()
		return err
	})
	if err == nil {
		t.Error("committed after it was cancelled")
	}
	view(t, s, func(tx *store.Tx) error {
		if n, err := tx.CountCopies(t.Context(), "D-3"); n != 0 || err != nil {
			t.Errorf("%d copies remain, %v", n, err)
		}
		return nil
	})
	if r := checkClean(t, s, l); r.Events != 12 {
		t.Errorf("%d events", r.Events)
	}
}

// snapshot: a view sees one state, and a writer need not wait for it.
func snapshot(t *testing.T, open Open) {
	db := open(t)
	first, second := db.First, db.Second
	l := NewLedger(t)
	update(t, first, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-1", 3); return err })
	view(t, first, func(tx *store.Tx) error {
		before, err := tx.LedgerHead(t.Context())
		if err != nil {
			return err
		}
		update(t, second, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-2", 3); return err })
		after, err := tx.LedgerHead(t.Context())
		if after != before {
			t.Errorf("the head moved from %d to %d under a view", before.Size, after.Size)
		}
		return err
	})
	checkClean(t, second, l)
}

// twoWriters: two processes write as fast as they can, and every event gets a
// place of its own.
func twoWriters(t *testing.T, open Open) {
	db := open(t)
	first, second := db.First, db.Second
	l := NewLedger(t)
	const each = 20
	var wg sync.WaitGroup
	for i, s := range []*store.Store{first, second} {
		for range 2 {
			wg.Go(func() {
				for k := range each {
					err := s.Update(t.Context(), func(tx *store.Tx) error {
						_, err := l.Append(t.Context(), tx, receipt.Event{Type: "test", Fields: map[string]any{"writer": i, "k": k}})
						return err
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
	}
	wg.Wait()
	if r := checkClean(t, first, l); r.Events != 4*each {
		t.Errorf("%d events, want %d", r.Events, 4*each)
	}
}
