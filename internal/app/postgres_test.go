package app

import (
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/share"
	"barium/internal/store/postgrestest"
)

// TestLoopOnPostgres: a home whose data is in PostgreSQL, used from two
// machines, does what one in a file does.
func TestLoopOnPostgres(t *testing.T) {
	address := postgrestest.Start(t).Database(t)
	setup := Setup{
		Dir: filepath.Join(t.TempDir(), "home"), Keys: filepath.Join(t.TempDir(), "keys"),
		Custodians: 3, Quorum: 2, Program: "test", Database: address,
	}
	made, err := Init(t.Context(), setup)
	if err != nil {
		t.Fatal(err)
	}
	again := setup
	again.Keys = filepath.Join(t.TempDir(), "keys")
	if _, err := Init(t.Context(), again); err == nil || !strings.Contains(err.Error(), "there is a home") {
		t.Errorf("made twice in one folder: %v", err)
	}
	again.Dir = filepath.Join(t.TempDir(), "other")
	if _, err := Init(t.Context(), again); err == nil || !strings.Contains(err.Error(), "holds a home already") {
		t.Errorf("made twice in one database: %v", err)
	}

	one, two := openHome(t, setup.Dir), openHome(t, setup.Dir)
	keys := readKeys(t, made.KeyFiles[:2])
	r := affairShare(t)
	done := mustShare(t, one, r)
	for id, data := range handedOver(t, r.Dir) {
		f, err := two.Trace(t.Context(), Inquiry{Leaks: []Leak{{"leak.md", data}}, Keys: keys, Bound: strict, Protected: share.ProtectedNo})
		if err != nil || len(told(f)) != 1 || told(f)[0] != id || f.Documents[0].Document != done.Document {
			t.Fatalf("copy %s leaked: %+v, %v", id, f, err)
		}
		break
	}
	mustProtect(t, two, inventedTexts(0, 3))
	wantSeen(t, one, 2)
	report, err := two.CheckLedger(t.Context())
	rows, rowsErr := one.CheckRows(t.Context())
	if err != nil || rowsErr != nil || len(report.Problems)+len(rows.Differences) != 0 || rows.Documents != 4 {
		t.Errorf("ledger: %v, %v; rows %+v, %v", report.Problems, err, rows, rowsErr)
	}
}
