package app

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/store"
)

// setup makes a home of three custodians in dir/home, keys in dir/keys.
func setup(dir string) Setup {
	return Setup{Dir: filepath.Join(dir, "home"), Keys: filepath.Join(dir, "keys"), Custodians: 3, Quorum: 2, Program: "test"}
}

// tree reads all files below a folder but the database's own, by path.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(e.Name(), databaseFile) {
			return err
		}
		data, err := os.ReadFile(path)
		files[path] = string(data)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return files
}

// unchanged wants every file of before to be as it was.
func unchanged(t *testing.T, dir string, before map[string]string) {
	t.Helper()
	after := tree(t, dir)
	for path, data := range before {
		if after[path] != data {
			t.Errorf("%s was written over or is gone", path)
		}
	}
}

// cutShort wants a home to say that its making was cut short, to whoever
// opens it and to whoever makes it again, and no file to be written over.
func cutShort(t *testing.T, dir string) {
	t.Helper()
	before := tree(t, dir)
	_, err := Open(t.Context(), filepath.Join(dir, "home"))
	_, again := Init(t.Context(), setup(dir))
	for _, err := range []error{err, again} {
		if !errors.Is(err, store.ErrNoHome) || !strings.Contains(err.Error(), "cut short") || !strings.Contains(err.Error(), "run 'barium init' again") {
			t.Errorf("a home that was cut short says %v", err)
		}
	}
	unchanged(t, dir, before)
}

// TestInitCutShort: what Init has made after each of its steps, left as a
// crash would leave it.
func TestInitCutShort(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	made := t.TempDir()
	if _, err := Init(t.Context(), setup(made)); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "home"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "keys"), 0o700); err != nil {
		t.Fatal(err)
	}
	database := filepath.Join(dir, "home", databaseFile)
	if err := os.WriteFile(database, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	cutShort(t, dir) // an empty file, which opening makes a database
	cutShort(t, dir)
	for _, file := range []string{"home/ledger.key", "home/ledger.pub", "keys/custodian-1.key", "keys/custodian-2.key", "keys/custodian-3.key"} {
		data, err := os.ReadFile(filepath.Join(made, file))
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range [][]byte{data[:len(data)/2], data} {
			if err := os.WriteFile(filepath.Join(dir, file), part, 0o600); err != nil {
				t.Fatal(err)
			}
			cutShort(t, dir)
		}
	}
}

// TestInitKilled: at any moment of Init. There is a home with all its keys,
// or none, and it says so.
func TestInitKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	whole, trials, took := 0, 10, time.Duration(0)
	for i := range trials {
		dir := t.TempDir()
		s := setup(dir)
		c := child(t, order{Init: true, Home: s.Dir, Out: s.Keys})
		began := time.Now()
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		if i > 0 { // the first is let be, to see how long it takes
			time.Sleep(time.Duration(rand.Int64N(int64(took))))
			_ = c.Process.Kill() // it may be done already
		}
		_ = c.Wait()
		if i == 0 {
			took = time.Since(began)
		}
		if _, err := os.Stat(filepath.Join(s.Dir, databaseFile)); err != nil {
			continue // not begun
		}
		h, err := Open(t.Context(), s.Dir)
		if err != nil {
			cutShort(t, dir)
			continue
		}
		whole++
		var keys []Key
		for _, data := range tree(t, s.Keys) {
			keys = append(keys, Key{"key", []byte(data)})
		}
		parsed, err := h.parseKeys(Inquiry{Keys: keys})
		if err == nil {
			_, err = codebook.Combine(h.board, parsed)
		}
		if err := errors.Join(err, h.Close()); err != nil || len(keys) != 3 {
			t.Errorf("a home with %d keys: %v", len(keys), err)
		}
	}
	if whole == 0 {
		t.Error("no home was finished: the test shows little")
	}
}

// TestInitFails: an obstacle at any step. What was made is taken away again,
// what was there stays, and without the obstacle it works.
func TestInitFails(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	for obstacle, hint := range map[string]string{
		"home":                 "make the home",
		"home/ledger.key":      "keys are never overwritten",
		"home/ledger.pub":      "ledger key",
		"keys":                 "custodian keys",
		"keys/custodian-1.key": "custodian key 1",
		"keys/custodian-3.key": "custodian key 3",
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, obstacle)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("mine"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Init(t.Context(), setup(dir)); err == nil || !strings.Contains(err.Error(), hint) {
			t.Errorf("%s: %v, want %q", obstacle, err, hint)
		}
		if left := tree(t, dir); len(left) != 1 || left[path] != "mine" {
			t.Errorf("%s: left %v", obstacle, left)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if _, err := Init(t.Context(), setup(dir)); err != nil {
			t.Errorf("%s taken away: %v", obstacle, err)
		}
	}
}

// TestInitOverHome: a home that is there is not touched.
func TestInitOverHome(t *testing.T) {
	dir := t.TempDir()
	if _, err := Init(t.Context(), setup(dir)); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	if _, err := Init(t.Context(), setup(dir)); err == nil || !strings.Contains(err.Error(), "there is a home in") {
		t.Errorf("made over a home: %v", err)
	}
	unchanged(t, dir, before)
	openHome(t, filepath.Join(dir, "home"))
}
