package app

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"barium/internal/archive"
	"barium/internal/objects"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/store/postgrestest"

	"filippo.io/age"
)

func mustBackup(t *testing.T, h *Home, to ...age.Recipient) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := h.Backup(t.Context(), Backup{To: &b, Recipients: to, Program: "test"}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// restoring is a request to restore into a fresh folder.
func restoring(t *testing.T, backup []byte) Restoring {
	t.Helper()
	return Restoring{
		From: bytes.NewReader(backup), Dir: filepath.Join(t.TempDir(), "restored"),
		Files: func() (objects.Place, error) { return objects.Place{}, nil },
	}
}

// mustRestore restores and opens the home that came of it.
func mustRestore(t *testing.T, r Restoring) (*Home, Restored) {
	t.Helper()
	done, err := Restore(t.Context(), r)
	if err != nil || len(done.Ledger.Problems)+len(done.Rows.Differences) > 0 {
		t.Fatalf("%+v %+v, %v", done.Ledger.Problems, done.Rows.Differences, err)
	}
	place, err := r.Files()
	if err != nil {
		t.Fatal(err)
	}
	h, err := OpenWith(t.Context(), r.Dir, place)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h, done
}

// homeOn makes a home in a file or in a PostgreSQL database.
func homeOn(t *testing.T, address string) (*Home, []Key) {
	t.Helper()
	dir := t.TempDir()
	made, err := Init(t.Context(), Setup{
		Dir: filepath.Join(dir, "home"), Keys: filepath.Join(dir, "keys"), Custodians: 3, Quorum: 2, Program: "test", Database: address,
	})
	if err != nil {
		t.Fatal(err)
	}
	return openHome(t, filepath.Join(dir, "home")), readKeys(t, made.KeyFiles)
}

// TestRestored: a home comes back from either database on either, with or without
// objects, and encrypted or not: its ledger holds, a leak is traced, it goes on
// where it was, and its settings and secrets are there.
func TestRestored(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	server := postgrestest.Start(t)
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ from, to, objects, sealed bool }{ // from and to: whether PostgreSQL
		"SQLite":                     {false, false, false, false},
		"SQLite to PostgreSQL":       {false, true, true, false},
		"PostgreSQL to SQLite":       {true, false, true, true},
		"PostgreSQL, objects inside": {true, true, false, true},
	} {
		t.Run(name, func(t *testing.T) {
			address := map[bool]string{true: server.Database(t)}
			h, keys := homeOn(t, address[c.from])
			if c.objects {
				if err := h.keepIn(t.Context(), objects.Place{Address: t.TempDir()}); err != nil {
					t.Fatal(err)
				}
			}
			r := affairShare(t)
			shared := mustShare(t, h, r)
			mustProtect(t, h, inventedTexts(0, 3))
			writeAlerts(t, h, "terminal: true\n")
			var to []age.Recipient
			if c.sealed {
				to = append(to, key.Recipient())
			}
			back := restoring(t, mustBackup(t, h, to...))
			back.Identities = []age.Identity{key}
			if c.to {
				back.Database = server.Database(t)
			}
			files := t.TempDir()
			back.Files = func() (objects.Place, error) { return objects.Place{Address: files}, nil }
			again, done := mustRestore(t, back)
			if head, err := h.Head(t.Context()); err != nil || done.Manifest.Checkpoint != string(head.Note) || done.Ledger.Events != head.Size || done.Rows.Documents != 4 {
				t.Errorf("%+v, %v", done, err)
			}
			if alerts, err := again.Alerts(); err != nil || !alerts.Terminal {
				t.Errorf("settings: %+v, %v", alerts, err)
			}
			goesOn(t, again, keys, r, shared)
		})
	}
}

// goesOn holds that a leak of a share from before is traced, and that more is
// shared of the same document.
func goesOn(t *testing.T, h *Home, keys []Key, r Share, before Shared) {
	t.Helper()
	for id, data := range handedOver(t, r.Dir) {
		f, err := h.Trace(t.Context(), Inquiry{Leaks: []Leak{{"leak.md", data}}, Keys: keys[:2], Bound: strict, Protected: share.ProtectedNo})
		if err != nil || len(told(f)) != 1 || told(f)[0] != id {
			t.Fatalf("copy %s leaked: %+v, %v", id, f, err)
		}
		break
	}
	r.Dir = filepath.Join(t.TempDir(), "more")
	if more := mustShare(t, h, r); more.Document != before.Document || more.All != 2*before.Copies {
		t.Errorf("shared again: %+v, before %+v", more, before)
	}
	report, err := h.CheckLedger(t.Context())
	if err != nil || len(report.Problems) > 0 {
		t.Errorf("ledger: %v, %v", report.Problems, err)
	}
}

// TestBackupInUse: a backup that is made while others share is of one moment.
func TestBackupInUse(t *testing.T) {
	h, keys, _ := keptOutside(t)
	dir := t.TempDir()
	share := func(name string) {
		r := aShare(filepath.Join(dir, name), 3)
		r.Source = append(r.Source, "\nThe inspector noted further items: "+name+".\n"...)
		if _, err := h.Share(t.Context(), r); err != nil {
			t.Error(err)
		}
	}
	var sizes []int64
	for round := range 4 {
		// As many while each backup is made, however slow the machine: what is backed
		// up and checked again grows with them.
		var sharing sync.WaitGroup
		for worker := range 2 {
			sharing.Go(func() {
				for i := range 3 {
					share(fmt.Sprint(round, "-", worker, "-", i))
				}
			})
		}
		back := restoring(t, mustBackup(t, h))
		sharing.Wait()
		files := t.TempDir()
		back.Files = func() (objects.Place, error) { return objects.Place{Address: files}, nil }
		again, done := mustRestore(t, back)
		audit(t, again, keys[:2])
		wantObjects(t, again, done.Counts.Objects, 0)
		sizes = append(sizes, done.Ledger.Events)
	}
	if sizes[0] == sizes[3] {
		t.Errorf("nothing was shared while the backups were made: %v events", sizes)
	}
}

// nothingLeft holds that a folder wasn't made, or is gone.
func nothingLeft(t *testing.T, dir string) {
	t.Helper()
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		entries, _ := os.ReadDir(dir)
		t.Errorf("%s is there: %v", dir, entries)
	}
}

// TestRestoreTakesNothingByHalf: a backup that is cut off anywhere leaves nothing,
// in the folder or in the database.
func TestRestoreTakesNothingByHalf(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 3))
	whole := mustBackup(t, h)
	for i := range 12 {
		r := restoring(t, whole[:len(whole)*i/12])
		if _, err := Restore(t.Context(), r); err == nil {
			t.Fatalf("%d/12 of a backup were restored", i)
		}
		nothingLeft(t, r.Dir)
	}
	database := postgrestest.Start(t).Database(t)
	r := restoring(t, whole[:len(whole)-9])
	r.Database = database
	if _, err := Restore(t.Context(), r); !errors.Is(err, archive.ErrDamaged) {
		t.Errorf("%v", err)
	}
	nothingLeft(t, r.Dir)
	r.From = bytes.NewReader(whole)
	again, _ := mustRestore(t, r)
	if n := len(events(t, again)); n != len(events(t, h)) {
		t.Errorf("%d events", n)
	}
}

// crafted makes a backup of a home with its manifest changed, and files added.
func crafted(t *testing.T, h *Home, change func(*archive.Manifest), files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	err := h.store.View(t.Context(), func(tx *store.Tx) error {
		m, err := h.manifest(t.Context(), tx, Backup{Program: "test"})
		if err != nil {
			return err
		}
		change(&m)
		w, err := archive.NewWriter(&b, m)
		if err != nil {
			return err
		}
		_, err = h.backupFiles(w)
		for name, text := range files {
			err = errors.Join(err, w.File(name, []byte(text)))
		}
		err = errors.Join(err, backupRows(t.Context(), tx, w))
		_, closed := w.Close()
		return errors.Join(err, closed)
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestRestoreRefuses: what can't become a home, or would damage another, is
// refused with what to do, and leaves nothing.
func TestRestoreRefuses(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 1))
	whole := mustBackup(t, h)
	same := func(*archive.Manifest) {}
	for what, c := range map[string]struct {
		data []byte
		want string
	}{
		"a schema from the future":  {crafted(t, h, func(m *archive.Manifest) { m.Schema = 999 }, nil), "made by a newer barium: its tables are of version 999"},
		"a schema that lacks rows'": {crafted(t, h, func(m *archive.Manifest) { m.Schema = 3 }, nil), "restore: table documents"},
		"a database as a file":      {crafted(t, h, same, map[string]string{"barium.db-wal": "x"}), "damaged"},
		"an address":                {crafted(t, h, same, map[string]string{"database.url": "postgres://elsewhere"}), "damaged"},
		"no backup":                 {[]byte("hello"), "no backup that this program knows"},
	} {
		r := restoring(t, c.data)
		if _, err := Restore(t.Context(), r); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", what, err, c.want)
		}
		nothingLeft(t, r.Dir)
	}
	r := restoring(t, whole)
	r.Dir = h.dir
	if _, err := Restore(t.Context(), r); err == nil || !strings.Contains(err.Error(), "there is a home in "+h.dir+" already") {
		t.Errorf("over a home: %v", err)
	}
	if _, err := h.Head(t.Context()); err != nil {
		t.Errorf("the home that was there: %v", err)
	}
}

// TestWitnessKeyStaysOut: a restored home is no witness of others.
func TestWitnessKeyStaysOut(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	if err := store.WriteSecret(filepath.Join(h.dir, "witness.key"), []byte("key")); err != nil {
		t.Fatal(err)
	}
	again, done := mustRestore(t, restoring(t, mustBackup(t, h)))
	if _, err := os.Stat(filepath.Join(again.dir, "witness.key")); !errors.Is(err, fs.ErrNotExist) || len(done.LeftOut) != 1 {
		t.Errorf("%v, %v", done.LeftOut, err)
	}
}

// TestRestoredObjects: files of documents go where they are told to; a place that
// another home uses is refused, and so is none. One that is lost is told, and the rest
// is backed up.
func TestRestoredObjects(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _, folder := keptOutside(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 1))
	backup := mustBackup(t, h)
	for what, c := range map[string]struct{ place, want string }{
		"no place":                 {"", "set objects.place"},
		"a place that is a file":   {filepath.Join(h.dir, ledgerKeyFile), "is a file"},
		"the place of later files": {folder, "holds 2 files that this backup doesn't have"},
	} {
		if c.place == folder {
			mustProtect(t, h, inventedTexts(0, 1))
		}
		r := restoring(t, backup)
		r.Files = func() (objects.Place, error) { return objects.Place{Address: c.place}, nil }
		if _, err := Restore(t.Context(), r); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", what, err, c.want)
		}
		nothingLeft(t, r.Dir)
	}
	var all []objects.Object
	if err := h.store.EachObject(t.Context(), func(o objects.Object) error { all = append(all, o); return nil }); err != nil {
		t.Fatal(err)
	}
	o, err := objects.Open(t.Context(), within(objects.Place{Address: folder}, h.LedgerKey()))
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Delete(t.Context(), all[0].ID); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	done, err := h.Backup(t.Context(), Backup{To: &b})
	if !errors.Is(err, ErrLost) || len(done.Lost) != 1 || done.Lost[0] != all[0].ID.String() {
		t.Fatalf("%+v, %v", done, err)
	}
	r := restoring(t, b.Bytes())
	files := t.TempDir()
	r.Files = func() (objects.Place, error) { return objects.Place{Address: files}, nil }
	restored, err := Restore(t.Context(), r)
	if err != nil || len(restored.Rows.Differences) == 0 || len(restored.Counts.Lost) != 1 {
		t.Errorf("%+v, %v", restored, err)
	}
}

// TestLargeFilesAreNoSettings: what lies about in the home is named and not taken.
func TestLargeFilesAreNoSettings(t *testing.T) {
	h, _ := newHome(t)
	for name, size := range map[string]int64{"core.dump": maxSettings + 1, "mail.secret": 9, ".hidden": 1} {
		if err := os.WriteFile(filepath.Join(h.dir, name), make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	done, err := h.Backup(t.Context(), Backup{To: io.Discard})
	if err != nil || len(done.Skipped) != 1 || done.Skipped[0] != "core.dump" || done.Files != 3 {
		t.Errorf("%+v, %v", done, err)
	}
}

// TestRestoreKilled: a process that restores is killed anywhere in the backup. What
// it leaves is no home, says so, and hinders nobody who takes it away.
func TestRestoreKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _ := newHome(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 3))
	whole := mustBackup(t, h)
	file := filepath.Join(t.TempDir(), "backup")
	if err := os.WriteFile(file, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	dir, cut := filepath.Join(t.TempDir(), "restored"), 0
	for i := range 8 {
		out, err := child(t, order{Home: dir, Restore: file, At: (len(whole) - 1) * (i + 1) / 8}).CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || len(out) > 0 {
			t.Fatalf("the child was not killed: %v %s", err, out)
		}
		if _, err := os.Stat(dir); err == nil {
			cut++
			if _, err := Open(t.Context(), dir); !errors.Is(err, store.ErrNoHome) || !strings.Contains(err.Error(), "was cut short") {
				t.Errorf("killed at %d/8: %v", i+1, err)
			}
			if _, err := Restore(t.Context(), Restoring{From: bytes.NewReader(whole), Dir: dir}); err == nil {
				t.Error("restored over what was left")
			}
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
	}
	if cut == 0 {
		t.Error("no kill left anything: the test kills at the wrong moments")
	}
	r := restoring(t, whole)
	r.Dir = dir
	mustRestore(t, r)
}
