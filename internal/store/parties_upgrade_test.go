package store_test

import (
	"database/sql"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"

	"github.com/pressly/goose/v3"
)

// TestHouseComesToAnOldHome: tables of before the shared house, with a copy's
// recipient in them, are brought up, and the recipient is there with no event.
func TestHouseComesToAnOldHome(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path}).String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var files fs.FS = os.DirFS("migrations")
	old, err := goose.NewProvider(goose.DialectSQLite3, db, files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.UpTo(t.Context(), 5); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), `INSERT INTO parties (id, name) VALUES ('P-1', 'F'); INSERT INTO people (id, party, name, email) VALUES ('P-2', 'P-1', 'Ada', 'a@example.org')`); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, s)
	err = s.Update(t.Context(), func(tx *store.Tx) error {
		p, err := tx.Person(t.Context(), "P-2")
		if err != nil {
			return err
		}
		if p.PartyName != "F" || p.Event != -1 {
			t.Errorf("%+v", p)
		}
		same, err := tx.EnsurePerson(t.Context(), share.Person{Party: "F", Name: "Ada", Email: "a@example.org"})
		if same.ID != "P-2" {
			t.Errorf("Ada is %s now", same.ID)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestPartiesOfOldEvents: events from before parties were looked for are found by
// the party that they name, once each.
func TestPartiesOfOldEvents(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path}).String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var files fs.FS = os.DirFS("migrations")
	old, err := goose.NewProvider(goose.DialectSQLite3, db, files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.UpTo(t.Context(), 20); err != nil {
		t.Fatal(err)
	}
	for i, body := range []string{`{"party":"P-1"}`, `{"client":"P-1","party":"P-2"}`, `{"party":"P-11"}`} {
		_, err := db.ExecContext(t.Context(), `INSERT INTO ledger_events (idx, at, type, document, salt, nodes, body) VALUES ($1, 1, 't', '', x'00', x'', $2)`, i, body)
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.ExecContext(t.Context(), `INSERT INTO parties (id, name, event) VALUES ('P-1', 'F', 0), ('P-2', 'G', 1); INSERT INTO ledger_people (person, event) VALUES ('P-1', 0)`); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	err = s.View(t.Context(), func(tx *store.Tx) error {
		for id, want := range map[string]int{"P-1": 2, "P-2": 1} {
			list, err := tx.SearchLedger(t.Context(), ledger.Search{Before: 9, Names: []string{id}, Most: 9})
			if err != nil || len(list) != want {
				t.Errorf("%s: %d events, %v", id, len(list), err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
