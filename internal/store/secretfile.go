package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

const maxSecret = 64 << 10

// WriteSecret writes a file that holds a key: readable by its owner alone, on
// disk when this returns, and never over another file. If writing fails the
// file is taken away again, for half a key is worse than none.
func WriteSecret(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("write key: %s exists; keys are never overwritten: move it away, or choose another folder", path)
	}
	if err != nil {
		return fmt.Errorf("write key: %w", err)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close(), syncFolder(filepath.Dir(path))); err != nil {
		_ = os.Remove(path) // the first error is the one to tell
		return fmt.Errorf("write key: %w", err)
	}
	return nil
}

// syncFolder makes the file's name as durable as its bytes.
func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// ReadSecret reads a file that holds a key, and refuses one that others than
// its owner can read.
func ReadSecret(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	defer func() { _ = f.Close() }() // only read from
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxSecret {
		return nil, fmt.Errorf("read key: %s is not a key file", path)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("read key: %s can be read by others (%v); if nobody has, run chmod 600 on it", path, info.Mode().Perm())
	}
	return io.ReadAll(f)
}
