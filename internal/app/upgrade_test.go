package app

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/archive"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/store/postgrestest"
)

// testdata/home-6 is a home as barium of 23 November 2026 left it, with tables of
// version 6: a report shared with three people, one text protected and one public,
// a source that is watched, and a trace that named the copy below.
const (
	oldHome = "testdata/home-6"
	oldCopy = "FBBKF-FK6GF"
)

func readOld(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(oldHome, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// oldDatabase makes the old home's folder with its database, as it was left.
func oldDatabase(t *testing.T) (dir string, db *sql.DB) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "home")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{ledgerKeyFile, ledgerPubFile} {
		if err := os.WriteFile(filepath.Join(dir, name), readOld(t, name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", "file:"+filepath.Join(dir, databaseFile))
	if err == nil {
		_, err = db.ExecContext(t.Context(), string(readOld(t, "barium.sql")))
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return dir, db
}

// wantOldHome holds that all that the old program did is there and goes on.
func wantOldHome(t *testing.T, h *Home) {
	t.Helper()
	report, err := h.CheckLedger(t.Context())
	if err != nil || len(report.Problems) > 0 || report.Events != 12 {
		t.Fatalf("ledger: %+v, %v", report, err)
	}
	rows, err := h.CheckRows(t.Context())
	if err != nil || len(rows.Differences) > 0 || rows.Documents != 2 || rows.Copies != 3 || rows.PublicTexts != 1 {
		t.Fatalf("rows: %+v, %v", rows, err)
	}
	keys := []Key{{"one", readOld(t, "custodian-1.key")}, {"two", readOld(t, "custodian-2.key")}}
	f, err := h.Trace(t.Context(), Inquiry{Leaks: []Leak{{"leak.md", readOld(t, "copy.md")}}, Keys: keys, Bound: strict, Protected: share.ProtectedNo})
	if err != nil || len(told(f)) != 1 || told(f)[0] != oldCopy {
		t.Fatalf("found %+v, %v", f, err)
	}
	r := aShare(filepath.Join(t.TempDir(), "out"), 2)
	r.Source = readOld(t, "report.md")
	if done := mustShare(t, h, r); done.Document != f.Documents[0].Document || done.All != 5 {
		t.Errorf("shared again: %+v", done)
	}
	if sources, err := h.Sources(t.Context()); err != nil || len(sources) != 1 {
		t.Errorf("sources: %v, %v", sources, err)
	}
}

// TestUpgrade: a home of the schema before this one's opens, and lacks nothing.
func TestUpgrade(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	dir, db := oldDatabase(t)
	var version int
	if err := db.QueryRow(`SELECT MAX(version_id) FROM goose_db_version`).Scan(&version); err != nil || version != 6 {
		t.Fatalf("the old home is of version %d, %v", version, err)
	}
	wantOldHome(t, openHome(t, dir))
	if err := db.QueryRow(`SELECT MAX(version_id) FROM goose_db_version`).Scan(&version); err != nil || version <= 6 {
		t.Errorf("it is of version %d now, %v", version, err)
	}
}

// TestUpgradeOfABackup: a backup from before is restored with the tables of its
// time, which are brought up then; on PostgreSQL too.
func TestUpgradeOfABackup(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	_, db := oldDatabase(t)
	backup := oldBackup(t, db)
	for _, database := range []string{"", postgrestest.Start(t).Database(t)} {
		r := restoring(t, backup)
		r.Database = database
		h, done := mustRestore(t, r)
		if done.Manifest.Schema != 6 {
			t.Errorf("%+v", done.Manifest)
		}
		wantOldHome(t, h)
	}
}

// oldBackup is what a backup of the old home would have been.
func oldBackup(t *testing.T, db *sql.DB) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := archive.NewWriter(&b, archive.Manifest{Made: time.Now(), Schema: 6, Events: 12, LedgerKey: strings.TrimSpace(string(readOld(t, ledgerPubFile)))})
	if err != nil {
		t.Fatal(err)
	}
	err = errors.Join(w.File(ledgerKeyFile, readOld(t, ledgerKeyFile)), w.File(ledgerPubFile, readOld(t, ledgerPubFile)))
	if err != nil {
		t.Fatal(err)
	}
	tables, err := store.TablesAt(6)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		if err := errors.Join(w.Table(table), oldRows(t.Context(), db, table, w.Row)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func oldRows(ctx context.Context, db *sql.DB, table string, yield func([]string, []any) error) error {
	rows, err := db.QueryContext(ctx, `SELECT * FROM `+table)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	for err == nil && rows.Next() {
		row, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err = rows.Scan(into...); err == nil {
			err = yield(columns, row)
		}
	}
	return errors.Join(err, rows.Err())
}
