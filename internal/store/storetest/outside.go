package storetest

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/ledger/witness"
	"barium/internal/share"
	"barium/internal/store"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// appended adds so many events in one commit.
func appended(t *testing.T, s *store.Store, l *ledger.Ledger, n int) {
	t.Helper()
	update(t, s, func(tx *store.Tx) error {
		events := make([]receipt.Event, n)
		for i := range events {
			events[i] = share.CopyReleased(SomeCopies(1)[0], share.Amber)
		}
		_, err := l.Append(t.Context(), tx, events...)
		return err
	})
}

// logTiles: tiles and entries are those of the tree that tlog builds from the
// stored events, and end where the ledger does.
func logTiles(t *testing.T, open Open) {
	db, l := open(t), NewLedger(t)
	appended(t, db.First, l, 600)
	view(t, db.Second, func(tx *store.Tx) error {
		entries, tree := rebuilt(t, tx)
		for _, want := range []ledger.Tile{{Index: 0, Width: 256}, {Index: 1, Width: 256}, {Index: 2, Width: 88}, {Index: 2, Width: 1}, {Level: 1, Width: 2}, {Level: 1, Width: 1}} {
			got, err := ledger.ReadTile(t.Context(), tx, want)
			if err != nil {
				return err
			}
			data, err := tlog.ReadTileData(tlog.Tile{H: 8, L: want.Level, N: want.Index, W: want.Width}, tree)
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s: other bytes (%v)", want.Path(), err)
			}
		}
		for i := range int64(3) {
			tile := ledger.Tile{Entries: true, Index: i, Width: min(256, 600-int(i)*256)}
			got, err := ledger.ReadTile(t.Context(), tx, tile)
			if want := entries[i*256*34:][:tile.Width*34]; err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s: other bytes (%v)", tile.Path(), err)
			}
		}
		for _, beyond := range []ledger.Tile{{Index: 2, Width: 89}, {Index: 2, Width: 256}, {Index: 3, Width: 1}, {Level: 1, Width: 3}, {Level: 2, Width: 1}, {Entries: true, Index: 2, Width: 89}} {
			if _, err := ledger.ReadTile(t.Context(), tx, beyond); !errors.Is(err, ledger.ErrNoTile) {
				t.Errorf("%s: %v", beyond.Path(), err)
			}
		}
		return nil
	})
}

type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		list[i] = s[x]
	}
	return list, nil
}

// rebuilt is the tree of the stored events, and all entries as bundles have them.
func rebuilt(t *testing.T, tx *store.Tx) ([]byte, stored) {
	t.Helper()
	var entries []byte
	var tree stored
	err := tx.EachLedgerRecord(t.Context(), 0, func(r ledger.Record) error {
		leaf := receipt.Leaf(r.Salt, r.Event)
		more, err := tlog.StoredHashes(r.Index, leaf[:], tree)
		tree, entries = append(tree, more...), append(append(entries, 0, 32), leaf[:]...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return entries, tree
}

func newCosigner(t *testing.T, name string) *receipt.Cosigner {
	t.Helper()
	skey, _, err := receipt.GenerateWitnessKey(rand.Reader, name)
	if err != nil {
		t.Fatal(err)
	}
	c, err := receipt.NewCosigner(skey)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// cosigned: cosignatures join the checkpoint's, are kept where they satisfy the
// policy, and the ledger stays clean.
func cosigned(t *testing.T, open Open) {
	db, l := open(t), NewLedger(t)
	one, two := newCosigner(t, "witness.example/1"), newCosigner(t, "witness.example/2")
	both, err := receipt.Quorum(2, one.Key().String(), two.Key().String())
	if err != nil {
		t.Fatal(err)
	}
	either, err := receipt.Quorum(1, one.Key().String(), two.Key().String())
	if err != nil {
		t.Fatal(err)
	}
	appended(t, db.First, l, 3)
	keep := func(p receipt.Policy, by ...*receipt.Cosigner) error {
		return db.First.UpdateCosigned(t.Context(), func(tx ledger.CosignedWriter) error {
			c, err := l.Head(t.Context(), tx)
			if err != nil {
				return err
			}
			var lines []byte
			for _, w := range by {
				s, err := w.Cosign(c, time.Now())
				if err != nil {
					return err
				}
				lines = append(lines, s.Line...)
			}
			_, err = l.Keep(t.Context(), tx, c, lines, p)
			return err
		})
	}
	if err := keep(both, one); !errors.Is(err, receipt.ErrTooFewWitnesses) {
		t.Errorf("one of two: %v", err)
	}
	wantKept(t, db.Second, l, 0, 0)
	for _, c := range []struct {
		p    receipt.Policy
		by   *receipt.Cosigner
		want int
	}{{either, one, 1}, {either, one, 1}, {both, two, 2}} {
		if err := keep(c.p, c.by); err != nil {
			t.Error(err)
		}
		wantKept(t, db.Second, l, 3, c.want)
	}
	appended(t, db.First, l, 5)
	wantKept(t, db.Second, l, 3, 2)
	checkClean(t, db.Second, l)
}

func wantKept(t *testing.T, s *store.Store, l *ledger.Ledger, size int64, lines int) {
	t.Helper()
	err := s.ViewCosigned(t.Context(), func(tx ledger.CosignedReader) error {
		c, err := l.LastCosigned(t.Context(), tx)
		if c.Size != size || size > 0 && bytes.Count(c.Note, []byte("\n— witness.example/")) != lines {
			t.Errorf("kept %d with %q, want %d with %d cosignatures", c.Size, c.Note, size, lines)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// witnesses: of many who ask at once, in two processes, each size is cosigned from
// the one before, and a failure keeps nothing.
func witnesses(t *testing.T, open Open) {
	db, l := open(t), NewLedger(t)
	boom := errors.New("boom")
	if err := db.First.Advance(t.Context(), "a", func([]byte) ([]byte, int64, error) { return []byte("x"), 1, boom }); !errors.Is(err, boom) {
		t.Errorf("error is %v", err)
	}
	var mu sync.Mutex
	var steps []string
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			s := []*store.Store{db.First, db.Second}[i%2]
			err := s.Advance(t.Context(), "a", func(last []byte) ([]byte, int64, error) {
				next := fmt.Sprintf("%s%d", last, i)
				mu.Lock()
				defer mu.Unlock()
				steps = append(steps, next)
				return []byte(next), int64(len(next)), nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	lengths := make([]int, len(steps))
	for i, s := range steps {
		lengths[i] = len(s)
	}
	if !slices.Equal(lengths, []int{1, 2, 3, 4, 5, 6, 7, 8}) {
		t.Errorf("steps %q: two began at one place", steps)
	}
	realWitness(t, db, l)
}

// witnessAnswers: the last answer of each witness is kept, and no other.
func witnessAnswers(t *testing.T, open Open) {
	db := open(t)
	at := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	for i, trouble := range []string{"it's away", "", "it has seen another history"} {
		update(t, db.First, func(tx *store.Tx) error {
			return tx.KeepWitnessAnswer(t.Context(), "w+1+k", ledger.WitnessAnswer{Asked: at.Add(time.Duration(i) * time.Hour), Trouble: trouble})
		})
		view(t, db.Second, func(tx *store.Tx) error {
			a, err := tx.WitnessAnswer(t.Context(), "w+1+k")
			if want := at.Add(time.Duration(i) * time.Hour); !a.Asked.Equal(want) || a.Trouble != trouble {
				t.Errorf("%+v, want %v %q", a, want, trouble)
			}
			if other, err := tx.WitnessAnswer(t.Context(), "other"); err != nil || !other.Asked.IsZero() || other.Trouble != "" {
				t.Errorf("one that was never asked: %+v, %v", other, err)
			}
			return err
		})
	}
}

// realWitness: what was cosigned through one process is known in the other.
func realWitness(t *testing.T, db Database, l *ledger.Ledger) {
	t.Helper()
	skey, _, err := receipt.GenerateWitnessKey(rand.Reader, "witness.example/w")
	if err != nil {
		t.Fatal(err)
	}
	appended(t, db.First, l, 3)
	var body []byte
	view(t, db.First, func(tx *store.Tx) error {
		c, err := l.Head(t.Context(), tx)
		if err != nil {
			return err
		}
		r, err := l.Ask(t.Context(), tx, c, 0)
		body = r.Marshal()
		return err
	})
	for i, s := range []*store.Store{db.First, db.Second} {
		w, err := witness.New(skey, []string{l.VerifierKey()}, s, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.Add(t.Context(), body)
		var conflict *witness.ConflictError
		if i == 0 && err != nil || i == 1 && (!errors.As(err, &conflict) || conflict.Size != 3) {
			t.Errorf("process %d: %v", i, err)
		}
		view(t, s, func(tx *store.Tx) error {
			last, err := tx.LastWitnessed(t.Context(), "ledger.example/store")
			if c, err := receipt.ParseCheckpoint(last); err != nil || c.Size != 3 {
				t.Errorf("process %d remembers %q, %v", i, last, err)
			}
			return err
		})
	}
}
