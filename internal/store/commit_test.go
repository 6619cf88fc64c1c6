package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"barium/internal/share"
	"barium/internal/store/faulty"
)

// together runs writers that all share one transaction, in their order, and
// returns what each was told.
func together(t *testing.T, s *Store, writers ...func() error) []error {
	t.Helper()
	told := make([]error, len(writers))
	free := make(chan bool)
	var all sync.WaitGroup
	// Nobody gets a turn before all are in the queue.
	if s.turns.enter() != nil {
		t.Fatal("somebody else is writing")
	}
	for i, w := range writers {
		all.Go(func() {
			<-free
			told[i] = w()
		})
		free <- true
		s.turns.wantWaiting(t, i+1)
	}
	s.turns.pass(nil)
	all.Wait()
	return told
}

func (t *turns) wantWaiting(test *testing.T, n int) {
	test.Helper()
	for range 10_000 {
		t.mutex.Lock()
		have := len(t.waiting)
		t.mutex.Unlock()
		if have == n {
			return
		}
		time.Sleep(100 * time.Microsecond)
	}
	test.Fatalf("there are never %d writers waiting", n)
}

// stored lists the documents that are there.
func stored(t *testing.T, s *Store, ids []string) []string {
	t.Helper()
	var list []string
	for _, id := range ids {
		err := s.View(t.Context(), func(tx *Tx) error { _, err := tx.Document(t.Context(), id); return err })
		switch {
		case err == nil:
			list = append(list, id)
		case !errors.Is(err, ErrNotFound):
			t.Fatal(err)
		}
	}
	return list
}

// TestWritersShareACommit: those who wait for one writer are committed together, in
// the order in which they came, and no more of them than is good.
func TestWritersShareACommit(t *testing.T) {
	_, path := created(t)
	s, f := openFaulty(t, path)
	s.open = time.Hour
	l := newTestLedger(t)
	var order []int
	var writers []func() error
	for i := range commitWriters + 10 {
		writers = append(writers, func() error {
			return s.Update(t.Context(), func(tx *Tx) error {
				order = append(order, i)
				_, err := l.Append(t.Context(), tx)
				return err
			})
		})
	}
	f.Set(faulty.Plan{})
	for i, err := range together(t, s, writers...) {
		if err != nil {
			t.Errorf("writer %d: %v", i, err)
		}
	}
	if !slices.IsSorted(order) || len(order) != len(writers) {
		t.Errorf("order %v", order)
	}
	if f.Begins() != 2 {
		t.Errorf("%d transactions for %d writers", f.Begins(), len(writers))
	}
}

// TestFaultInASharedCommit: four writers share a transaction, and whichever
// statement fails, and also if the next one fails with it, what each
// was told is so.
func TestFaultInASharedCommit(t *testing.T) {
	plain, path := created(t)
	l := newTestLedger(t)
	told := map[string]bool{} // how many were told that it failed
	s, f := openFaulty(t, path)
	s.open = time.Hour
	if err := releaseTwo(t.Context(), s, l, "D-0"); err != nil {
		t.Fatal(err)
	}
	for _, width := range []int{1, 2} {
		for at, hit := 1, true; hit; at++ {
			var ids []string
			var writers []func() error
			for i := range 4 {
				id := fmt.Sprintf("D-%d-%d-%d", width, at, i)
				ids = append(ids, id)
				writers = append(writers, func() error { return releaseTwo(t.Context(), s, l, id) })
			}
			f.Set(faulty.Plan{At: at, Width: width})
			errs := together(t, s, writers...)
			hit = f.Asked() >= at
			f.Set(faulty.Plan{})
			var want []string
			failed := 0
			for i, err := range errs {
				if err == nil {
					want = append(want, ids[i])
				} else {
					failed++
				}
			}
			if got := stored(t, plain, ids); !slices.Equal(got, want) {
				t.Fatalf("fault at %d to %d: there are %v, told were %v", at, at+width-1, got, errs)
			}
			told[fmt.Sprint(width, " fail together, failed writers ", failed)] = true
		}
	}
	everything(t, plain, l)
	for _, want := range []string{"1 fail together, failed writers 0", "1 fail together, failed writers 1", "1 fail together, failed writers 4", "2 fail together, failed writers 2", "2 fail together, failed writers 4"} {
		if !told[want] {
			t.Errorf("never seen: %s; seen %v", want, told)
		}
	}
}

// TestLostTransaction: a writer whose failure takes the transaction along is told
// why, and the others that nothing was written.
func TestLostTransaction(t *testing.T) {
	s, _ := created(t)
	s.open = time.Hour
	l := newTestLedger(t)
	own := errors.New("the first's own affair")
	errs := together(t, s,
		func() error { return releaseTwo(t.Context(), s, l, "D-1") },
		func() error { return s.Update(t.Context(), func(*Tx) error { return own }) },
		func() error {
			return s.Update(t.Context(), func(tx *Tx) error {
				// What SQLite does by itself when the disk is full.
				return errors.Join(tx.exec(t.Context(), "ROLLBACK"), fmt.Errorf("%w: secret of the third", ErrFull))
			})
		},
		func() error { return releaseTwo(t.Context(), s, l, "D-4") },
	)
	for i, want := range []error{ErrFull, ErrFull, ErrFull, nil} {
		if !errors.Is(errs[i], want) {
			t.Errorf("writer %d: %v, want %v", i, errs[i], want)
		}
	}
	if errs[2] == nil || errs[0] == nil || errs[2].Error() == errs[0].Error() || errs[0].Error() != errs[1].Error() {
		t.Errorf("told %q", errs)
	}
	if got := stored(t, s, []string{"D-1", "D-4"}); !slices.Equal(got, []string{"D-4"}) {
		t.Errorf("there are %v", got)
	}
}

// TestGivingUpLeavesOthers: a writer who gives up while it waits, or while it
// writes, is told so, and those who share its transaction aren't touched.
func TestGivingUpLeavesOthers(t *testing.T) {
	s, _ := created(t)
	s.open = time.Hour
	l := newTestLedger(t)
	gone, leave := context.WithCancel(t.Context())
	errs := together(t, s,
		func() error { return releaseTwo(t.Context(), s, l, "D-1") },
		func() error {
			return s.Update(gone, func(tx *Tx) error {
				if err := tx.AddDocument(gone, share.Document{ID: "D-2"}); err != nil {
					return err
				}
				leave()
				_, err := tx.Document(gone, "D-2")
				return err
			})
		},
		func() error { return releaseTwo(t.Context(), s, l, "D-4") },
		func() error { return releaseTwo(gone, s, l, "D-5") },
	)
	for i, want := range []error{nil, context.Canceled, nil, context.Canceled} {
		if !errors.Is(errs[i], want) {
			t.Errorf("writer %d: %v, want %v", i, errs[i], want)
		}
	}
	if got := stored(t, s, []string{"D-1", "D-2", "D-4", "D-5"}); !slices.Equal(got, []string{"D-1", "D-4"}) {
		t.Errorf("there are %v", got)
	}
	everything(t, s, l)
}

// TestImpatientInQueue: who waits too long for a turn is told that it is busy, and
// whoever comes afterwards gets one.
func TestImpatientInQueue(t *testing.T) {
	_, path := created(t)
	s, err := openFile(t.Context(), path, 20*time.Millisecond, Newest)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	err = s.Update(t.Context(), func(*Tx) error {
		return s.Update(t.Context(), func(*Tx) error { return nil })
	})
	if !errors.Is(err, ErrBusy) {
		t.Errorf("within its own transaction: %v", err)
	}
	if err := s.Update(t.Context(), func(*Tx) error { return nil }); err != nil {
		t.Error(err)
	}
}

// TestDiskFullForOne: the writer that fills the disk fails; with SQLite, those who
// share its transaction may be taken along, and are told.
func TestDiskFullForOne(t *testing.T) {
	plain, path := created(t)
	l := newTestLedger(t)
	small := openSmall(t, path, 30)
	small.open = time.Hour
	seen := false
	for i := 0; i < 40 && !seen; i++ {
		ids := []string{fmt.Sprint("D-", i, "a"), fmt.Sprint("D-", i, "b"), fmt.Sprint("D-", i, "c")}
		var writers []func() error
		for _, id := range ids {
			writers = append(writers, func() error { return releaseTwo(t.Context(), small, l, id) })
		}
		var want []string
		for k, err := range together(t, small, writers...) {
			if err == nil {
				want = append(want, ids[k])
			} else if seen = true; !errors.Is(err, ErrFull) {
				t.Fatal(err)
			}
		}
		if got := stored(t, plain, ids); !slices.Equal(got, want) {
			t.Fatalf("there are %v, told were %v", got, want)
		}
	}
	if !seen {
		t.Error("the disk never filled")
	}
	everything(t, plain, l)
}
