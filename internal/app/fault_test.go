package app

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"barium/internal/share"
	"barium/internal/store"

	"github.com/pressly/goose/v3"
)

// A fullDisk has no room left from one step on; what is written at that step
// is written by half.
type fullDisk struct {
	realDisk
	at, steps int
	err       error
	counting  sync.Mutex // guards steps: files are synced side by side
}

func (f *fullDisk) step() error {
	f.counting.Lock()
	defer f.counting.Unlock()
	f.steps++
	if f.at > 0 && f.steps >= f.at {
		return f.err
	}
	return nil
}

func (f *fullDisk) makeFolder(path string) error {
	return errors.Join(f.step(), f.realDisk.makeFolder(path))
}

func (f *fullDisk) makeRoom(in string) (string, error) {
	if err := f.step(); err != nil {
		return "", err
	}
	return f.realDisk.makeRoom(in)
}

func (f *fullDisk) write(path string, flag int, data []byte) error {
	if err := f.step(); err != nil {
		return errors.Join(err, f.realDisk.write(path, flag, data[:len(data)/2]))
	}
	return f.realDisk.write(path, flag, data)
}

func (f *fullDisk) sync(path string) error {
	if err := f.step(); err != nil {
		return err
	}
	return f.realDisk.sync(path)
}

func (f *fullDisk) rename(from, to string) error {
	if err := f.step(); err != nil {
		return err
	}
	return f.realDisk.rename(from, to)
}

// TestFolderFullAtEveryStep: the disk of the folder for copies fills up at
// any step. The error says so and what to do; before the commit nothing is
// left of the share, after it the copies are whole or taken back.
func TestFolderFullAtEveryStep(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys := newHome(t)
	count := &fullDisk{}
	h.disk = count
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "first"), 3))
	if count.steps < 15 {
		t.Fatalf("a share is only %d steps: the test fails at too few", count.steps)
	}
	dir := t.TempDir()
	for at := 1; at <= count.steps; at++ {
		folder := filepath.Join(dir, fmt.Sprint(at))
		before := len(events(t, h))
		h.disk = &fullDisk{at: at, err: syscall.ENOSPC}
		_, err := h.Share(t.Context(), aShare(folder, 3))
		if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "make room") {
			t.Fatalf("full at step %d: %v", at, err)
		}
		released := len(events(t, h)) - before
		told := strings.Contains(err.Error(), "3 copies are sealed and in the ledger as released, but were not all handed over")
		if told != (released == 3) || !told && released != 0 {
			t.Errorf("full at step %d: %d events, and %v", at, released, err)
		}
		if entries, _ := os.ReadDir(folder); !strings.Contains(err.Error(), "lie whole") && len(entries) > 0 {
			t.Errorf("full at step %d left %v", at, entries)
		}
		h.disk = realDisk{}
		audit(t, h, keys[:2], folder)
		again(t, h, folder)
	}
}

// TestHomeFullAtEveryPage: the database finds no room for the next page, at
// any page of a share. Nothing of the share is left, and when there is room it
// works.
func TestHomeFullAtEveryPage(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys := newHome(t)
	before := len(events(t, h))
	roomy := h.store
	defer func() { h.store = roomy }()
	failed, folder := 0, filepath.Join(t.TempDir(), "out")
	for pages := pagesOf(t, h.dir); ; pages++ {
		h.store = smallStore(t, h.dir, pages)
		_, err := h.Share(t.Context(), aShare(folder, 12))
		if err == nil {
			break
		}
		failed++
		if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "make room") || !strings.Contains(err.Error(), h.dir) {
			t.Fatalf("a home of %d pages: %v", pages, err)
		}
		if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
			t.Fatalf("a home of %d pages: the folder for copies is there: %v", pages, err)
		}
		if n := len(events(t, h)); n != before {
			t.Fatalf("a home of %d pages: %d events", pages, n-before)
		}
	}
	if failed < 3 {
		t.Errorf("it failed at %d sizes only", failed)
	}
	audit(t, h, keys[:2], folder)
}

func homeDB(t *testing.T, dir string, pragmas string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(dir, databaseFile)+"?_pragma=journal_mode(WAL)&_pragma=foreign_keys(1)&_txlock=immediate"+pragmas)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func pagesOf(t *testing.T, dir string) (n int) {
	t.Helper()
	if err := homeDB(t, dir, "").QueryRow("PRAGMA page_count").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// smallStore opens a home's database such that it can't grow beyond so many
// pages: SQLite's error is that of a full disk.
func smallStore(t *testing.T, dir string, pages int) *store.Store {
	t.Helper()
	s, err := store.OpenDB(t.Context(), homeDB(t, dir, fmt.Sprintf("&_pragma=max_page_count(%d)", pages)), goose.DialectSQLite3)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// TestFoldersRefused: what can't take copies is refused before anything is
// recorded, and nothing in it is touched.
func TestFoldersRefused(t *testing.T) {
	h, _ := newHome(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	full := filepath.Join(dir, "full")
	mustShare(t, h, aShare(full, 1))
	before := len(events(t, h))
	for _, c := range []struct {
		dir, hint string
		disk      disk
	}{
		{file, "is a file, or lies in one: name a folder", realDisk{}},
		{filepath.Join(file, "below"), "is a file, or lies in one: name a folder", realDisk{}},
		{full, "holds copies already (manifest.csv): name an empty folder", realDisk{}},
		{filepath.Join(dir, "denied"), "you may not write in", &fullDisk{at: 2, err: fs.ErrPermission}},
		{filepath.Join(dir, "denied"), "you may not write in", &fullDisk{at: 2, err: syscall.EROFS}},
	} {
		h.disk = c.disk
		_, err := h.Share(t.Context(), aShare(c.dir, 2))
		if err == nil || !strings.Contains(err.Error(), c.hint) {
			t.Errorf("%s: %v, want %q", c.dir, err, c.hint)
		}
	}
	if n := len(events(t, h)); n != before {
		t.Errorf("%d events of refused shares", n-before)
	}
	if data, err := os.ReadFile(file); err != nil || string(data) != "mine" {
		t.Errorf("the file holds %q, %v", data, err)
	}
	if n := len(handedOver(t, full)); n != 1 {
		t.Errorf("the full folder holds %d copies", n)
	}
}

// TestFolderWithFiles: other files in the folder stay, and however the folder
// is written, its own room is known.
func TestFolderWithFiles(t *testing.T) {
	h, _ := newHome(t)
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.MkdirAll("out/.barium-notes", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("out/letter.txt", []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	mustShare(t, h, aShare("./out//", 2))
	if data, err := os.ReadFile("out/letter.txt"); err != nil || string(data) != "mine" || len(handedOver(t, "out")) != 2 {
		t.Errorf("%q, %v", data, err)
	}
}

// TestTwoInOneFolder: while a share hands over, another in the same folder is
// refused and takes nothing of it away.
func TestTwoInOneFolder(t *testing.T) {
	h, _ := newHome(t)
	dir := filepath.Join(t.TempDir(), "out")
	first, err := openDelivery(realDisk{}, dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.reserve("a", 3); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Share(t.Context(), aShare(dir, 2)); err == nil || !strings.Contains(err.Error(), "another share is handing over copies in") {
		t.Errorf("the second was let in: %v", err)
	}
	if err := errors.Join(first.reserve(pendingManifest, 4), first.fill("a", []byte("abc")), first.finish([]byte("list"))); err != nil {
		t.Errorf("the first was disturbed: %v", err)
	}
	if data, err := os.ReadFile(filepath.Join(dir, "a")); err != nil || string(data) != "abc" {
		t.Errorf("the first handed over %q, %v", data, err)
	}
}

// TestTwoProcessesAtOnce: processes share one new file into one home at once.
// All succeed, and their copies are of one document.
func TestTwoProcessesAtOnce(t *testing.T) {
	h, keys := newHome(t)
	dir := t.TempDir()
	var wait sync.WaitGroup
	for i := range 3 {
		wait.Go(func() {
			out, err := child(t, order{Home: h.dir, Out: filepath.Join(dir, fmt.Sprint(i)), At: 1 << 30, Shares: 1}).CombinedOutput()
			if err != nil {
				t.Errorf("share %d: %v %s", i, err, out)
			}
		})
	}
	wait.Wait()
	audit(t, h, keys[:2], dir)
	if docs := eventsOf(t, h, share.TypeDocumentRegistered); len(docs) != 1 {
		t.Errorf("registered %v", docs)
	}
	if n := len(eventsOf(t, h, share.TypeCopyReleased)); n != 9 {
		t.Errorf("%d copies released, want 9", n)
	}
}

// TestOvertaken: another share registers the file between this one's look and
// its commit.
func TestOvertaken(t *testing.T) {
	h, keys := newHome(t)
	dir := t.TempDir()
	r := aShare(filepath.Join(dir, "slow"), 2)
	r.Progress = func(done, _ int) {
		if done == 1 && len(eventsOf(t, h, share.TypeDocumentRegistered)) == 0 {
			mustShare(t, h, aShare(filepath.Join(dir, "quick"), 2))
		}
	}
	if s := mustShare(t, h, r); s.All != 4 {
		t.Errorf("%d copies of the document, want 4", s.All)
	}
	audit(t, h, keys[:2], dir)
}

// TestCalledOff: a share that is called off leaves nothing.
func TestCalledOff(t *testing.T) {
	h, keys := newHome(t)
	ctx, cancel := context.WithCancel(t.Context())
	r := aShare(filepath.Join(t.TempDir(), "out"), 3)
	r.Progress = func(done, _ int) {
		if done == 2 {
			cancel()
		}
	}
	if _, err := h.Share(ctx, r); !errors.Is(err, context.Canceled) {
		t.Errorf("called off: %v", err)
	}
	if _, err := os.Stat(r.Dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
	audit(t, h, keys[:2])
	if n := len(eventsOf(t, h, share.TypeCopyReleased)); n != 0 {
		t.Errorf("%d copies released", n)
	}
}
