package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pressly/goose/v3"
)

func created(t *testing.T) (*Store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "home.db")
	s, err := Create(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, path
}

func TestOpenRefuses(t *testing.T) {
	s, path := created(t)
	if _, err := Create(t.Context(), path); !errors.Is(err, ErrExists) {
		t.Errorf("created twice: %v", err)
	}
	if _, err := Open(t.Context(), path+"x"); !errors.Is(err, ErrNoHome) || !strings.Contains(err.Error(), "barium init") {
		t.Errorf("no file: %v", err)
	}
	if _, err := s.db.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, 1)`); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path); !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "version 99") {
		t.Errorf("newer tables: %v", err)
	}
	rubbish := filepath.Join(t.TempDir(), "home.db")
	if err := os.WriteFile(rubbish, bytes.Repeat([]byte("not a database. "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), rubbish); !errors.Is(err, ErrDamaged) {
		t.Errorf("rubbish: %v", err)
	}
}

// TestUnfinishedCreate: a crash right after the file was made leaves an empty
// one, which Open finishes.
func TestUnfinishedCreate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "home.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	err = s.View(t.Context(), func(tx *Tx) error { _, err := tx.Home(t.Context()); return err })
	if !errors.Is(err, ErrNoHome) {
		t.Errorf("home of an empty store: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestManyStarters: several processes may find a home whose tables are not made.
func TestManyStarters(t *testing.T) {
	for range 3 {
		path := filepath.Join(t.TempDir(), "home.db")
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				s, err := Open(t.Context(), path)
				if err != nil {
					t.Error(err)
					return
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
}

func TestFilesAreTheOwnersAlone(t *testing.T) {
	s, path := created(t)
	if err := releaseTwo(t.Context(), s, newTestLedger(t), "D-1"); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(path + "*")
	if err != nil || len(names) < 2 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is %v", name, info.Mode())
		}
	}
}

// TestDurable: the pragmas hold on every connection of the pool.
func TestDurable(t *testing.T) {
	s, _ := created(t)
	var conns []*sql.Conn
	for range 3 {
		c, err := s.db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		conns = append(conns, c)
		for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "30000"} {
			var got string
			if err := c.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
				t.Errorf("%s is %s, %v", pragma, got, err)
			}
		}
	}
	for _, c := range conns {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestBusy: a writer that waits too long is told so.
func TestBusy(t *testing.T) {
	s, path := created(t)
	hasty, err := openFile(t.Context(), path, 50*time.Millisecond, Newest)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = hasty.Close() })
	err = s.Update(t.Context(), func(*Tx) error {
		return hasty.Update(t.Context(), func(*Tx) error { return nil })
	})
	if !errors.Is(err, ErrBusy) || !strings.Contains(err.Error(), "try again") {
		t.Errorf("%v", err)
	}
}

// openSmall opens the file on a disk that has room for so many pages more:
// SQLite's own limit on pages stands for it.
func openSmall(t *testing.T, path string, room int) *Store {
	t.Helper()
	name, err := dsn(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := sql.Open("sqlite", name)
	if err != nil {
		t.Fatal(err)
	}
	var pages int
	if err := errors.Join(plain.QueryRow("PRAGMA page_count").Scan(&pages), plain.Close()); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", fmt.Sprintf("%s&_pragma=max_page_count(%d)", name, pages+room))
	if err != nil {
		t.Fatal(err)
	}
	small, err := OpenDB(t.Context(), db, goose.DialectSQLite3)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = small.Close() })
	return small
}

func TestFullDisk(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	s, path := created(t)
	small := openSmall(t, path, 20)
	l := newTestLedger(t)
	full := false
	for i := 0; i < 200 && !full; i++ {
		before := everything(t, s, l)
		err := releaseTwo(t.Context(), small, l, "D-"+strings.Repeat("x", i))
		if full = errors.Is(err, ErrFull); err != nil && !full {
			t.Fatal(err)
		}
		if full && everything(t, s, l) != before {
			t.Error("a share that did not fit left something")
		}
	}
	if !full {
		t.Error("the disk never filled")
	}
}

func TestClosedAndCancelled(t *testing.T) {
	s, _ := created(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Update(ctx, func(*Tx) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if err := s.View(t.Context(), func(*Tx) error { return nil }); err == nil {
		t.Error("viewed a closed store")
	}
}
