package store

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store/faulty"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

// openFaulty opens the file with statements that can fail from then on.
func openFaulty(t *testing.T, path string) (*Store, *faulty.Faults) {
	t.Helper()
	name, err := dsn(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	c, err := sqlite.NewConnector(name)
	if err != nil {
		t.Fatal(err)
	}
	f := &faulty.Faults{}
	s, err := OpenDB(t.Context(), sql.OpenDB(f.Connector(c)), goose.DialectSQLite3)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, f
}

func newTestLedger(t testing.TB) *ledger.Ledger {
	t.Helper()
	skey, _, err := ledger.GenerateKey("ledger.example/fault")
	if err != nil {
		t.Fatal(err)
	}
	l, err := ledger.New(skey, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// releaseTwo is a whole share: a document, and two sheets with two copies each.
func releaseTwo(ctx context.Context, s *Store, l *ledger.Ledger, id string) error {
	return s.Update(ctx, func(tx *Tx) error {
		d, err := share.Register(ctx, tx, l.In(tx), share.Document{ID: id, Terms: share.Red, Source: []byte(id)})
		if err != nil {
			return err
		}
		for _, sheet := range []string{"a", "b"} {
			copies := make([]share.Copy, 2)
			for i := range copies {
				copies[i] = share.Copy{ID: share.NewCopyID(), Person: share.Person{Party: id, Name: sheet, Email: string(rune('a' + i))}}
			}
			if _, err := share.Release(ctx, tx, l.In(tx), d, []byte(sheet+id), copies); err != nil {
				return err
			}
		}
		return nil
	})
}

// TestFaultAtEveryStatement: whichever statement fails, the share is there with
// all its events, or nothing of it is.
func TestFaultAtEveryStatement(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	path := filepath.Join(t.TempDir(), "home.db")
	plain, err := Create(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = plain.Close() })
	l := newTestLedger(t)
	if err := releaseTwo(t.Context(), plain, l, "D-0"); err != nil {
		t.Fatal(err)
	}
	before := everything(t, plain, l)
	// Each time through a fresh store, which has prepared nothing yet.
	at := 1
	for ; ; at++ {
		s, f := openFaulty(t, path)
		f.Set(faulty.Plan{At: at})
		err := releaseTwo(t.Context(), s, l, "D-1")
		if err == nil && f.Asked() < at {
			break
		}
		if !errors.Is(err, faulty.ErrFault) {
			t.Fatalf("fault at statement %d came back as %v", at, err)
		}
		if after := everything(t, plain, l); after != before {
			t.Fatalf("fault at statement %d left %+v, want %+v", at, after, before)
		}
	}
	if at < 40 {
		t.Fatalf("a share takes %d statements; the test fails at too few of them", at)
	}
	if after := everything(t, plain, l); after != before.plus(before) {
		t.Errorf("after the faults a share left %+v", after)
	}
}

// counts is how much there is of everything.
type counts struct{ documents, copies, sheets, people, parties, events, checkpoints int }

func (c counts) plus(d counts) counts {
	return counts{c.documents + d.documents, c.copies + d.copies, c.sheets + d.sheets, c.people + d.people,
		c.parties + d.parties, c.events + d.events, c.checkpoints + d.checkpoints}
}

// everything counts the rows and checks the ledger and that every copy has its
// event and its sheet.
func everything(t *testing.T, s *Store, l *ledger.Ledger) counts {
	t.Helper()
	var c counts
	err := s.View(t.Context(), func(tx *Tx) error {
		for table, n := range map[string]*int{"documents": &c.documents, "copies": &c.copies, "sheets": &c.sheets, "people": &c.people,
			"parties": &c.parties, "ledger_events": &c.events, "ledger_checkpoints": &c.checkpoints} {
			if err := tx.one(t.Context(), "SELECT COUNT(*) FROM "+table, nil, n); err != nil {
				return err
			}
		}
		r, err := ledger.Check(t.Context(), tx, l.VerifierKey())
		if len(r.Problems) > 0 {
			t.Errorf("ledger: %v", r.Problems)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if c.events != c.documents+c.copies || c.sheets*2 != c.copies {
		t.Errorf("half a share: %+v", c)
	}
	return c
}
