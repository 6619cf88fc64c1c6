package objects

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func newFolder(t *testing.T) *Folder {
	t.Helper()
	f, err := OpenFolder(filepath.Join(t.TempDir(), "objects"))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFolder(t *testing.T) {
	conform(t, func(t *testing.T) place {
		f := newFolder(t)
		return place{
			Store: f,
			alter: func(t *testing.T, id ID, data []byte) { writeFile(t, f.file(id), string(data)) },
			stray: func(t *testing.T, name string) {
				if err := os.MkdirAll(filepath.Dir(filepath.Join(f.path, name)), 0o700); err != nil {
					t.Fatal(err)
				}
				writeFile(t, filepath.Join(f.path, name), "stray")
			},
		}
	})
}

func writeFile(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
}

// childEnv tells the test binary to be the process that is killed.
const childEnv = "BARIUM_OBJECTS_TEST_CHILD"

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		var o order
		if err := errors.Join(json.Unmarshal([]byte(text), &o), o.put()); err != nil {
			fmt.Println("error:", err)
		}
		return
	}
	os.Exit(m.Run())
}

// An order tells the child to put an object and to end at a step.
type order struct {
	Path, Data string
	At         int // the step, from 1
	Half       bool
}

func (o order) put() error {
	f, err := openFolder(o.Path, realDisk{})
	if err != nil {
		return err
	}
	s := &steps{at: o.At, half: o.Half, fail: die}
	f.disk = s
	if _, err := f.Put(context.Background(), []byte(o.Data)); err != nil {
		return err
	}
	fmt.Print(s.done)
	return nil
}

// die is kill -9: nothing that was deferred runs.
func die() error {
	if p, err := os.FindProcess(os.Getpid()); err == nil {
		_ = p.Kill()
	}
	select {}
}

// steps counts what is done to the disk, and fails at one step: before it, or
// half-way through a write.
type steps struct {
	realDisk
	at, done int
	half     bool
	fail     func() error
}

func (s *steps) step() error {
	s.done++
	if s.done == s.at && !s.half {
		return s.fail()
	}
	return nil
}

func (s *steps) makeFolder(path string) error {
	if err := s.step(); err != nil {
		return err
	}
	return s.realDisk.makeFolder(path)
}

func (s *steps) write(path string, data []byte) error {
	if err := s.step(); err != nil {
		return err
	}
	if s.done == s.at {
		return errors.Join(s.realDisk.write(path, data[:len(data)/2]), s.fail())
	}
	return s.realDisk.write(path, data)
}

func (s *steps) rename(from, to string) error {
	if err := s.step(); err != nil {
		return err
	}
	return s.realDisk.rename(from, to)
}

func (s *steps) syncFolder(path string) error {
	if err := s.step(); err != nil {
		return err
	}
	return s.realDisk.syncFolder(path)
}

// whole holds that every file under an object's name is that object, and
// returns how many files lie about besides.
func whole(t *testing.T, f *Folder) (parts int) {
	t.Helper()
	for _, o := range all(t, f, "") {
		if _, err := f.Get(t.Context(), o.ID); err != nil {
			t.Error(err)
		}
	}
	entries, err := os.ReadDir(filepath.Join(f.path, partFolder))
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

// TestFullAtEveryStep: the disk fills up, or is taken away, at any step of a
// Put. The error says what to do, nothing is there by half and nothing lies
// about; with room again it works.
func TestFullAtEveryStep(t *testing.T) {
	for at := 1; ; at++ {
		f := newFolder(t)
		mustPut(t, f, "from before")
		s := &steps{at: at, fail: func() error { return &fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC} }}
		f.disk = s
		for _, s.half = range []bool{false, true} {
			s.done = 0
			if _, err := f.Put(t.Context(), []byte("new")); s.half && err == nil {
				break // only a write can fail half-way
			} else if err == nil && at == 6 {
				return // there are five steps
			} else if !errors.Is(err, ErrFull) || !strings.Contains(err.Error(), "make room in "+f.path) {
				t.Fatalf("step %d: %v", at, err)
			}
			if n := whole(t, f); n != 0 {
				t.Errorf("step %d: %d parts lie about", at, n)
			}
		}
		f.disk = realDisk{}
		wantGet(t, f, mustPut(t, f, "new"), "new")
		wantGet(t, f, IDOf([]byte("from before")), "from before")
	}
}

// TestKilledAtEveryStep: a process is killed before each step of a Put and in
// the midst of its write. What is under a name is whole; a part that was left
// is taken away by whoever opens the folder an hour later, and not before.
func TestKilledAtEveryStep(t *testing.T) {
	f := newFolder(t)
	for at := 1; at <= 5; at++ {
		for _, half := range []bool{false, true} {
			if half && at != 1 {
				continue
			}
			data := fmt.Sprint("killed at ", at, half)
			text, err := json.Marshal(order{f.path, data, at, half})
			if err != nil {
				t.Fatal(err)
			}
			c := exec.CommandContext(t.Context(), os.Args[0])
			c.Env = append(os.Environ(), childEnv+"="+string(text))
			out, err := c.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || len(out) > 0 {
				t.Fatalf("step %d: the child was not killed: %v %s", at, err, out)
			}
			whole(t, f)
			if there, _ := f.Has(t.Context(), IDOf([]byte(data))); there != (at > 3) {
				t.Errorf("step %d: there %v", at, there)
			}
			wantGet(t, f, mustPut(t, f, data), data)
		}
	}
	if n := whole(t, f); n != 3 {
		t.Errorf("%d parts, want those of the kills between write and rename", n)
	}
	if _, err := OpenFolder(f.path); err != nil || whole(t, f) != 3 {
		t.Errorf("young parts were taken away: %v", err)
	}
	entries, _ := os.ReadDir(filepath.Join(f.path, partFolder))
	old := time.Now().Add(-2 * leftoverAge)
	for _, e := range entries {
		if err := os.Chtimes(filepath.Join(f.path, partFolder, e.Name()), old, old); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := OpenFolder(f.path); err != nil || whole(t, f) != 0 {
		t.Errorf("old parts stay: %v", err)
	}
}

// TestFoldersRefused: a place that can't be one is refused with what to do.
func TestFoldersRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	writeFile(t, file, "mine")
	if _, err := OpenFolder(file); err == nil || !strings.Contains(err.Error(), "is a file, or lies in one: name a folder") {
		t.Errorf("%v", err)
	}
	for err, want := range map[error]string{fs.ErrPermission: "may not write in", syscall.EROFS: "may not write in", errors.New("x"): "folder for objects: x"} {
		f := newFolder(t)
		f.disk = &steps{at: 1, fail: func() error { return err }}
		if _, got := f.Put(t.Context(), nil); got == nil || !strings.Contains(got.Error(), want) {
			t.Errorf("%v: %v", err, got)
		}
	}
}

// TestOwnersAlone: nobody else on the machine reads what is confidential.
func TestOwnersAlone(t *testing.T) {
	f := newFolder(t)
	for _, path := range []string{f.file(mustPut(t, f, "x")), f.path, filepath.Dir(f.file(IDOf([]byte("x"))))} {
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is %v, %v", path, info.Mode(), err)
		}
	}
}
