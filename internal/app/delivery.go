package app

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"barium/internal/share"
)

const manifestFile = "manifest.csv"

// roomPrefix begins the name of the hidden folder in which files are
// prepared. What is left of one after a crash holds nothing that anybody
// needs: zeros, or copies that are in the ledger but were not handed over.
const roomPrefix = ".barium-"

// A delivery is the folder that copies are handed over in. Files are reserved
// at their full size, filled, and at last named, all within one file system,
// so that a full disk shows before anything is committed.
type delivery struct {
	dir, room string
	made      bool // dir was made for this delivery
	files     []string
}

// openDelivery opens the folder, which must not hold a manifest already.
func openDelivery(dir string) (*delivery, error) {
	if _, err := os.Stat(filepath.Join(dir, manifestFile)); err == nil {
		return nil, fmt.Errorf("%s holds copies already (%s): name an empty folder", dir, manifestFile)
	}
	_, statErr := os.Stat(dir)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("folder for the copies: %w", err)
	}
	if err := sweep(dir); err != nil {
		return nil, err
	}
	room, err := os.MkdirTemp(dir, roomPrefix)
	if err != nil {
		return nil, fmt.Errorf("folder for the copies: %w", err)
	}
	return &delivery{dir: dir, room: room, made: errors.Is(statErr, os.ErrNotExist)}, nil
}

// sweep takes away what a share that was cut off left in the folder.
func sweep(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("folder for the copies: %w", err)
	}
	for _, e := range entries {
		if e.IsDir() && strings.HasPrefix(e.Name(), roomPrefix) {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return fmt.Errorf("take away what an earlier share left: %w", err)
			}
		}
	}
	return nil
}

// reserve takes room for a file of so many bytes by writing zeros.
func (d *delivery) reserve(name string, size int) error {
	d.files = append(d.files, name)
	return d.write(name, os.O_CREATE|os.O_EXCL, bytes.Repeat([]byte{0}, size))
}

// fill writes a copy over the zeros, without cutting the file off first: the
// room that was reserved stays reserved.
func (d *delivery) fill(name string, data []byte) error { return d.write(name, 0, data) }

func (d *delivery) write(name string, flag int, data []byte) error {
	f, err := os.OpenFile(filepath.Join(d.room, name), os.O_WRONLY|flag, 0o600)
	if err != nil {
		return fmt.Errorf("write copy: %w", err)
	}
	_, err = f.Write(data)
	if err == nil && flag == 0 { // zeros need not outlive a power cut
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write copy: %w", err)
	}
	return nil
}

// finish gives the copies their names, the manifest last: a folder with a
// manifest is complete.
func (d *delivery) finish(copies []share.Copy) error {
	var manifest bytes.Buffer
	if err := share.WriteManifest(&manifest, copies); err != nil {
		return err
	}
	if err := d.reserve(manifestFile, 0); err != nil {
		return err
	}
	if err := d.fill(manifestFile, manifest.Bytes()); err != nil {
		return err
	}
	for _, name := range d.files {
		if err := os.Rename(filepath.Join(d.room, name), filepath.Join(d.dir, name)); err != nil {
			return fmt.Errorf("hand over copy: %w", err)
		}
	}
	if err := os.Remove(d.room); err != nil {
		return fmt.Errorf("hand over copies: %w", err)
	}
	return nil
}

// abandon takes everything away again.
func (d *delivery) abandon() error {
	if d.made {
		return os.RemoveAll(d.dir)
	}
	return os.RemoveAll(d.room)
}
