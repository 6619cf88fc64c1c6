package objects

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// A Folder keeps each object in a file, named by its hash, in a folder named by
// the hash's first byte.
type Folder struct {
	path string
	disk disk
}

// partFolder holds files that are being written. What a crash leaves there is
// taken away when the folder is opened an hour later or more.
const partFolder = "part"

const leftoverAge = time.Hour

// OpenFolder opens a folder, and makes it if there is none.
func OpenFolder(path string) (*Folder, error) { return openFolder(path, realDisk{}) }

func openFolder(path string, on disk) (*Folder, error) {
	f := &Folder{path, on}
	if err := on.makeFolder(filepath.Join(path, partFolder)); err != nil {
		return nil, f.explain(err)
	}
	return f, f.explain(f.tidy(time.Now().Add(-leftoverAge)))
}

// tidy removes the parts from before a time. A younger one may still be written
// to, by another process.
func (f *Folder) tidy(before time.Time) error {
	entries, err := os.ReadDir(filepath.Join(f.path, partFolder))
	if err != nil {
		return err
	}
	for _, e := range entries {
		info, err := e.Info()
		if err == nil && info.ModTime().Before(before) {
			err = os.Remove(filepath.Join(f.path, partFolder, e.Name()))
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) { // another process tidies up too
			return err
		}
	}
	return nil
}

func (f *Folder) file(id ID) string {
	name := id.String()
	return filepath.Join(f.path, name[:2], name)
}

// Put implements Store. The file gets its name when it is whole and synced, and
// the name is synced before Put returns.
func (f *Folder) Put(ctx context.Context, data []byte) (ID, error) {
	id := IDOf(data)
	if err := errors.Join(ctx.Err(), fits(data)); err != nil {
		return id, err
	}
	part := filepath.Join(f.path, partFolder, rand.Text())
	err := f.put(part, f.file(id), data)
	if err != nil {
		_ = os.Remove(part) // it may not be there; the first error is the one to tell
	}
	return id, f.explain(err)
}

func (f *Folder) put(part, final string, data []byte) error {
	if err := f.disk.write(part, data); err != nil {
		return err
	}
	shelf := filepath.Dir(final)
	if err := f.disk.makeFolder(shelf); err != nil {
		return err
	}
	if err := f.disk.rename(part, final); err != nil {
		return err
	}
	return errors.Join(f.disk.syncFolder(shelf), f.disk.syncFolder(f.path))
}

// Get implements Store.
func (f *Folder) Get(_ context.Context, id ID) ([]byte, error) {
	data, err := os.ReadFile(f.file(id))
	if err != nil {
		return nil, f.explain(about(id, err))
	}
	return data, verify(id, data)
}

// about names the object that an error of the file system is about.
func about(id ID, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("object %s: %w", id, ErrNotFound)
	}
	return fmt.Errorf("object %s: %w", id, err)
}

// Has implements Store.
func (f *Folder) Has(_ context.Context, id ID) (bool, error) {
	_, err := os.Stat(f.file(id))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, f.explain(err)
}

// Delete implements Store.
func (f *Folder) Delete(_ context.Context, id ID) error {
	err := f.disk.remove(f.file(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return f.explain(err)
}

// List implements Store.
func (f *Folder) List(ctx context.Context, prefix string, yield func(Object) error) error {
	shelves, err := os.ReadDir(f.path)
	if err != nil {
		return f.explain(err)
	}
	for _, s := range shelves {
		if n := min(len(prefix), 2); len(s.Name()) != 2 || s.Name()[:n] != prefix[:n] {
			continue
		}
		entries, err := os.ReadDir(filepath.Join(f.path, s.Name()))
		if err != nil {
			return f.explain(err)
		}
		for _, e := range entries {
			if err := errors.Join(ctx.Err(), f.list(e, s.Name(), prefix, yield)); err != nil {
				return err
			}
		}
	}
	return nil
}

// list passes over what is none of ours, and what is gone meanwhile.
func (f *Folder) list(e fs.DirEntry, shelf, prefix string, yield func(Object) error) error {
	id, ours := parseID(e.Name())
	if !ours || !strings.HasPrefix(e.Name(), prefix) || e.Name()[:2] != shelf {
		return nil
	}
	info, err := e.Info()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return f.explain(err)
	}
	return yield(Object{id, info.Size(), info.ModTime()})
}

// explain says what to do about an error; nil for nil.
func (f *Folder) explain(err error) error {
	full := []error{syscall.ENOSPC, syscall.EDQUOT}
	switch {
	case err == nil:
		return nil
	case slices.ContainsFunc(full, func(e error) bool { return errors.Is(err, e) }):
		return fmt.Errorf("folder for objects: %w: make room in %s and try again (%w)", ErrFull, f.path, err)
	case errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("folder for objects: %s is a file, or lies in one: name a folder (%w)", f.path, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return fmt.Errorf("folder for objects: this program may not write in %s: change its owner, or name another folder (%w)", f.path, err)
	}
	return fmt.Errorf("folder for objects: %w", err)
}
