package store_test

import (
	"database/sql"
	"net/url"
	"path/filepath"
	"testing"

	"barium/internal/store"
	"barium/internal/store/storetest"
)

func closing(t testing.TB, c interface{ Close() error }) {
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
}

// openSQLite makes a database with a name that a careless data source name
// would trip over.
func openSQLite(t testing.TB) storetest.Database {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ho?me #1 100%.db")
	first, err := store.Create(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, first)
	second, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, second)
	raw, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path}).String())
	if err != nil {
		t.Fatal(err)
	}
	closing(t, raw)
	return storetest.Database{First: first, Second: second, Raw: raw}
}

func TestSQLite(t *testing.T) {
	storetest.Run(t, openSQLite)
	t.Run("catalog", func(t *testing.T) {
		storetest.Catalog(t, openSQLite(t), `SELECT name FROM sqlite_master WHERE type = 'table'`)
	})
}
