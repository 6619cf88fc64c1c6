package objects

import (
	"errors"
	"os"
	"runtime"
)

// A disk is what a Folder does to the file system when it writes: narrow, so that
// tests can fill it up, or end the process, at each step.
type disk interface {
	makeFolder(path string) error
	// write makes a new file and returns when it is whole and safe from a power
	// cut.
	write(path string, data []byte) error
	rename(from, to string) error
	// syncFolder makes the names in a folder as durable as the files that bear
	// them.
	syncFolder(path string) error
	remove(path string) error
}

// realDisk is the machine's.
type realDisk struct{}

func (realDisk) makeFolder(path string) error { return os.MkdirAll(path, 0o700) }
func (realDisk) rename(from, to string) error { return os.Rename(from, to) }
func (realDisk) remove(path string) error     { return os.Remove(path) }

func (realDisk) write(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

func (realDisk) syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil // a folder can't be synced there; its file system keeps an order of its own
	}
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
