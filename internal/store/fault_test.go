package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/share"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

// faults counts what is asked of the database and fails some of it: the n-th
// statement or commit, counted from 1, and if width is over 1 those after it.
type faults struct{ n, at, width, begins int }

var errFault = errors.New("injected fault")

func (f *faults) hit() error {
	f.n++
	if f.n >= f.at && f.n < f.at+max(1, f.width) {
		return errFault
	}
	return nil
}

// faultyConnector opens SQLite connections whose statements can fail. What the
// test shows of them holds for any error a database may report, a lost
// connection or a full disk among them.
type faultyConnector struct {
	driver.Connector
	faults *faults
}

func (c faultyConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return faultyConn{conn, c.faults}, nil
}

type faultyConn struct {
	driver.Conn
	faults *faults
}

func (c faultyConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	c.faults.begins++
	if err := c.faults.hit(); err != nil {
		return nil, err
	}
	tx, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
	return faultyTx{tx, c.faults}, err
}

func (c faultyConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	if err := c.faults.hit(); err != nil {
		return nil, err
	}
	s, err := c.Conn.(driver.ConnPrepareContext).PrepareContext(ctx, query)
	return faultyStmt{s, c.faults}, err
}

type faultyStmt struct {
	driver.Stmt
	faults *faults
}

func (s faultyStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	if err := s.faults.hit(); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
}

func (s faultyStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if err := s.faults.hit(); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
}

func (c faultyConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.faults.hit(); err != nil {
		return nil, err
	}
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c faultyConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.faults.hit(); err != nil {
		return nil, err
	}
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
}

type faultyTx struct {
	driver.Tx
	faults *faults
}

// Commit that fails leaves nothing, as SQLite's does.
func (t faultyTx) Commit() error {
	if err := t.faults.hit(); err != nil {
		return errors.Join(err, t.Tx.Rollback())
	}
	return t.Tx.Commit()
}

// openFaulty opens the file with statements that can fail from then on.
func openFaulty(t *testing.T, path string) (*Store, *faults) {
	t.Helper()
	name, err := dsn(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	c, err := sqlite.NewConnector(name)
	if err != nil {
		t.Fatal(err)
	}
	f := &faults{}
	s, err := OpenDB(t.Context(), sql.OpenDB(faultyConnector{c, f}), goose.DialectSQLite3)
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
		f.n, f.at = 0, at
		err := releaseTwo(t.Context(), s, l, "D-1")
		if err == nil && f.n < at {
			break
		}
		if !errors.Is(err, errFault) {
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
