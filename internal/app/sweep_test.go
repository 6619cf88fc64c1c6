package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/objects"
	"barium/internal/share"
	"barium/internal/store"
)

// keptOutside makes a home whose documents' files are kept in a folder, and
// returns the folder.
func keptOutside(t *testing.T) (*Home, []Key, string) {
	t.Helper()
	h, keys := newHome(t)
	folder := filepath.Join(t.TempDir(), "files")
	if err := h.keepIn(t.Context(), objects.Place{Address: folder}); err != nil {
		t.Fatal(err)
	}
	return h, keys, folder
}

func wantObjects(t *testing.T, h *Home, all, orphans int) {
	t.Helper()
	r, err := h.CheckObjects(t.Context())
	if err != nil || r.Objects != all || len(r.Orphans) != orphans {
		t.Errorf("%d objects, %d orphans, want %d and %d: %v", r.Objects, len(r.Orphans), all, orphans, err)
	}
}

func differences(t *testing.T, h *Home) (list []string) {
	t.Helper()
	rows, err := h.CheckRows(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range rows.Differences {
		list = append(list, d.What)
	}
	return list
}

// TestLoopWithObjects: a home with its files elsewhere shares and traces like any,
// opened anew too; what is lost or altered is named; nobody else is in there.
func TestLoopWithObjects(t *testing.T) {
	h, keys, folder := keptOutside(t)
	r := affairShare(t)
	mustShare(t, h, r)
	mustProtect(t, h, inventedTexts(0, 3))
	wantObjects(t, h, 6, 0) // two of the report, and three texts with one empty list of sites
	again, err := OpenWith(t.Context(), h.dir, objects.Place{Address: folder})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = again.Close() })
	for id, data := range handedOver(t, r.Dir) {
		f, err := again.Trace(t.Context(), Inquiry{Leaks: []Leak{{"leak.md", data}}, Keys: keys[:2], Bound: strict, Protected: share.ProtectedNo})
		if err != nil || len(told(f)) != 1 || told(f)[0] != id {
			t.Fatalf("copy %s leaked: %+v, %v", id, f, err)
		}
		break
	}
	if d := differences(t, again); len(d) != 0 {
		t.Error(d)
	}
	source := objects.IDOf(r.Source).String()
	path, err := filepath.Glob(filepath.Join(folder, "*", source[:2], source))
	if err != nil || len(path) != 1 {
		t.Fatalf("%v, %v", path, err)
	}
	for want, spoil := range map[string]func() error{
		"the object is damaged":  func() error { return os.WriteFile(path[0], []byte("other"), 0o600) },
		"the object isn't there": func() error { return os.Remove(path[0]) },
	} {
		if err := spoil(); err != nil {
			t.Fatal(err)
		}
		if d := differences(t, h); len(d) != 1 || !strings.Contains(d[0], want) || !strings.Contains(d[0], source) {
			t.Errorf("%s: %q", want, d)
		}
		if err := h.store.Keep(t.Context(), r.Source); err != nil {
			t.Fatal(err)
		}
	}
	if d := differences(t, h); len(d) != 0 {
		t.Errorf("after it was put back: %v", d)
	}
}

// TestSweep: orphans of some age go, young ones and what documents need stay.
func TestSweep(t *testing.T) {
	h, _, _ := keptOutside(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 1))
	if err := h.store.Keep(t.Context(), []byte("orphan")); err != nil {
		t.Fatal(err)
	}
	wantObjects(t, h, 3, 1)
	if gone, err := h.Sweep(t.Context(), time.Now().Add(-time.Hour)); err != nil || len(gone) != 0 {
		t.Errorf("young ones: %v, %v", gone, err)
	}
	if gone, err := h.Sweep(t.Context(), time.Now().Add(time.Hour)); err != nil || len(gone) != 1 || gone[0].ID != objects.IDOf([]byte("orphan")) {
		t.Errorf("%v, %v", gone, err)
	}
	wantObjects(t, h, 2, 0)
	if d := differences(t, h); len(d) != 0 {
		t.Error(d)
	}
}

// killedObjects ends the process before a file is put, or is looked for.
type killedObjects struct {
	objects.Store
	k *killer
}

func (o killedObjects) Put(ctx context.Context, data []byte) (objects.ID, error) {
	o.k.step("put")
	return o.Store.Put(ctx, data)
}

func (o killedObjects) Has(ctx context.Context, id objects.ID) (bool, error) {
	o.k.step("has")
	return o.Store.Has(ctx, id)
}

// TestKilledAroundObjects: a share of a new document is killed at each step.
// Every document in the ledger has its files; what is left over is an orphan.
func TestKilledAroundObjects(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, keys, folder := keptOutside(t)
	dir := t.TempDir()
	out, err := child(t, order{Home: h.dir, Objects: folder, Out: filepath.Join(dir, "whole"), At: 1 << 30, Shares: 1}).Output()
	steps := strings.Fields(string(out))
	if err != nil || strings.Count(string(out), "put") != 2 || strings.Count(string(out), "has") != 2 {
		t.Fatalf("the steps of a share are %q: %v", steps, err)
	}
	orphans := 0
	for i, what := range steps {
		if i > 0 && what == steps[i-1] && what != "put" && what != "has" { // the other kill tests have these
			continue
		}
		fresh := fmt.Sprintf("\nThe inspector noted %d further items.\n", i)
		o := order{Home: h.dir, Objects: folder, Out: filepath.Join(dir, fmt.Sprint(i)), At: i + 1, How: "before", Shares: 1, Fresh: fresh}
		var exit *exec.ExitError
		if out, err := child(t, o).CombinedOutput(); !errors.As(err, &exit) || len(out) > 0 {
			t.Fatalf("step %d, %s: the child was not killed: %v %s", i, what, err, out)
		}
		if d := differences(t, h); len(d) != 0 {
			t.Errorf("killed before %s: %v", what, d)
		}
		r, err := h.CheckObjects(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		orphans = max(orphans, len(r.Orphans))
	}
	if orphans == 0 {
		t.Error("no kill left an orphan: the test kills at the wrong moments")
	}
	if _, err := h.Sweep(t.Context(), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	r, err := h.CheckObjects(t.Context())
	if err != nil || len(r.Orphans) != 0 {
		t.Errorf("after the sweep: %v, %v", r.Orphans, err)
	}
	audit(t, h, keys[:2], dir)
}

// noRoom is a place for objects that is full.
type noRoom struct{ objects.Store }

func (noRoom) Put(context.Context, []byte) (objects.ID, error) {
	return objects.ID{}, fmt.Errorf("folder for objects: %w", objects.ErrFull)
}

// TestObjectsFull: where there is no room for a document's file, nothing is
// recorded and nothing handed over.
func TestObjectsFull(t *testing.T) {
	h, _, folder := keptOutside(t)
	f, err := objects.OpenFolder(folder)
	if err != nil {
		t.Fatal(err)
	}
	h.store.KeepIn(noRoom{f})
	before := len(events(t, h))
	out := filepath.Join(t.TempDir(), "out")
	if _, err := h.Share(t.Context(), aShare(out, 2)); !errors.Is(err, objects.ErrFull) {
		t.Errorf("share: %v", err)
	}
	if _, err := h.Protect(t.Context(), inventedTexts(0, 2), share.AmberStrict); !errors.Is(err, objects.ErrFull) {
		t.Errorf("protect: %v", err)
	}
	if _, err := os.Stat(out); !os.IsNotExist(err) || len(events(t, h)) != before {
		t.Errorf("%d events more, and the folder: %v", len(events(t, h))-before, err)
	}
}

// TestObjectsMisplaced: a home that is opened without its files says where they
// have to be named.
func TestObjectsMisplaced(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	h, _, _ := keptOutside(t)
	mustShare(t, h, aShare(filepath.Join(t.TempDir(), "out"), 1))
	plain := openHome(t, h.dir)
	_, err := plain.Share(t.Context(), aShare(filepath.Join(t.TempDir(), "out"), 1))
	if err == nil || !strings.Contains(err.Error(), "set objects.place as it was") || errors.Is(err, store.ErrDamaged) {
		t.Errorf("%v", err)
	}
	if _, err := OpenWith(t.Context(), h.dir, objects.Place{Address: "not/absolute"}); err == nil {
		t.Error("a relative folder was taken")
	}
}
