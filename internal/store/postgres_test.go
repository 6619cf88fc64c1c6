package store_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync"
	"testing"

	"barium/internal/store"
	"barium/internal/store/postgrestest"
	"barium/internal/store/storetest"
)

func openPostgres(t testing.TB, server *postgrestest.Server) storetest.Database {
	t.Helper()
	address := server.Database(t)
	first, err := store.OpenPostgres(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, first)
	second, err := store.OpenPostgres(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, second)
	raw, err := sql.Open("pgx", address)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, raw)
	return storetest.Database{First: first, Second: second, Raw: raw}
}

// TestPostgres runs what every store must do, and what only a server can do
// wrong, on a real one.
func TestPostgres(t *testing.T) {
	server := postgrestest.Start(t)
	open := func(t testing.TB) storetest.Database { return openPostgres(t, server) }
	storetest.Run(t, open)
	t.Run("exported to SQLite", func(t *testing.T) { storetest.Exported(t, open, openSQLite, "copies", "publications", "house") })
	t.Run("exported from SQLite", func(t *testing.T) { storetest.Exported(t, openSQLite, open, "copies", "publications", "house") })
	t.Run("catalog", func(t *testing.T) {
		storetest.Catalog(t, open(t), `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`)
	})
	t.Run("starters", func(t *testing.T) { postgresStarters(t, server.Database(t)) })
	t.Run("away", func(t *testing.T) { postgresAway(t, server.Database(t)) })
}

// postgresStarters: several processes that open one fresh database make its
// tables once.
func postgresStarters(t *testing.T, address string) {
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			s, err := store.OpenPostgres(context.Background(), address)
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}

func postgresAway(t *testing.T, fresh string) {
	for _, address := range []string{"host=/nowhere user=barium dbname=barium", "postgres://barium:secret@127.0.0.1:1/barium"} {
		_, err := store.OpenPostgres(t.Context(), address)
		if !errors.Is(err, store.ErrAway) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", address, err)
		}
	}
	if _, err := store.OpenPostgres(t.Context(), "postgres://barium:secret@%zz/"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("no address: %v", err)
	}
	if _, err := store.OpenPostgres(t.Context(), strings.Replace(fresh, "dbname=", "dbname=not_", 1)); !errors.Is(err, store.ErrAway) {
		t.Errorf("no such database: %v", err)
	}
}
