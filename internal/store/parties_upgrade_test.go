package store_test

import (
	"database/sql"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"testing"

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
