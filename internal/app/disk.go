package app

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"barium/internal/store"
)

// A disk is what a delivery does to the file system: narrow, so that tests can
// fill it up, or end the process, at each step.
type disk interface {
	makeFolder(path string) error
	makeRoom(in string) (string, error)
	// write opens a file with these flags and writes it whole.
	write(path string, flag int, data []byte) error
	// sync returns when a file is safe from a power cut. Several may be synced
	// at once.
	sync(path string) error
	rename(from, to string) error
	remove(path string) error // with all that is in it
}

// realDisk is the machine's.
type realDisk struct{}

func (realDisk) makeFolder(path string) error       { return os.MkdirAll(path, 0o700) }
func (realDisk) makeRoom(in string) (string, error) { return os.MkdirTemp(in, roomPrefix) }
func (realDisk) rename(from, to string) error       { return os.Rename(from, to) }
func (realDisk) remove(path string) error           { return os.RemoveAll(path) }

func (realDisk) write(path string, flag int, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|flag, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

func (realDisk) sync(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// explain says what to do about an error in the folder for copies; nil for
// nil.
func explain(dir string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("folder for the copies: %w: make room, or name a folder on another disk (%w)", store.ErrFull, err)
	case errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("folder for the copies: %s is a file, or lies in one: name a folder (%w)", dir, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return fmt.Errorf("folder for the copies: you may not write in %s: name another folder, or ask its owner (%w)", dir, err)
	}
	return fmt.Errorf("folder for the copies: %w", err)
}
