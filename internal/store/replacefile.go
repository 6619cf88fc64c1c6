package store

import (
	"errors"
	"os"
	"path/filepath"
)

// ReplaceFile writes a file whole or not at all, over the one of that name if there
// is one, and has it on disk when it returns. A crash may leave a hidden file beside
// it.
func ReplaceFile(path string, data []byte, perm os.FileMode) error {
	dir, name := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	f, err := os.CreateTemp(dir, "."+name+"-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Chmod(perm), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // the first error is the one to tell
		return err
	}
	return syncFolder(dir)
}
