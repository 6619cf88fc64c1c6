package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

const manifestFile = "manifest.csv"

// pendingManifest is the manifest's name in the room until all copies there
// are whole. Its change to manifestFile is the point from which a hand-over
// that is cut off can be finished, and before which it is taken back.
const pendingManifest = manifestFile + ".pending"

// roomPrefix begins the name of the hidden folder in which files are
// prepared: the room. A crash before the commit leaves zeros in it, one after
// the commit copies that are sealed and in the ledger, perhaps by half. None
// of them has left the room before all are whole.
const roomPrefix = ".barium-"

// A delivery is the folder that copies are handed over in. Files are reserved
// at their full size, filled, and at last named, all within one file system,
// so that a full disk shows before anything is committed.
type delivery struct {
	disk      disk
	dir, room string
	made      bool // dir was made for this delivery
	whole     bool // all files in the room are complete
	// lock holds the room until close: a room that nobody holds is one that a
	// process left when it died.
	lock io.Closer
}

// openDelivery opens the folder for copies, which must not hold a manifest
// already, and which nobody else may be handing over in. What an earlier share
// left there is settled first.
func openDelivery(on disk, dir string) (*delivery, error) {
	_, statErr := os.Stat(dir)
	if err := on.makeFolder(dir); err != nil {
		return nil, explain(dir, err)
	}
	room, err := on.makeRoom(dir)
	if err != nil {
		return nil, explain(dir, err)
	}
	d := &delivery{disk: on, dir: dir, room: room, made: errors.Is(statErr, fs.ErrNotExist)}
	if d.lock, err = hold(room); err == nil {
		err = d.settleOthers()
	}
	if err != nil {
		return nil, errors.Join(err, d.abandon())
	}
	return d, nil
}

// settleOthers deals with the rooms of earlier shares, now that the own one is
// held and so seen by any later share.
func (d *delivery) settleOthers() error {
	entries, err := os.ReadDir(d.dir)
	if err != nil {
		return explain(d.dir, err)
	}
	for _, e := range entries {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), roomPrefix) || e.Name() == filepath.Base(d.room) {
			continue
		}
		if err := d.settle(filepath.Join(d.dir, e.Name())); err != nil {
			return err
		}
	}
	if _, err := os.Stat(filepath.Join(d.dir, manifestFile)); err == nil {
		return fmt.Errorf("%s holds copies already (%s): name an empty folder", d.dir, manifestFile)
	}
	return nil
}

// settle finishes a hand-over that was cut off, or takes away what a share left
// that did not come so far.
func (d *delivery) settle(room string) error {
	lock, err := hold(room)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // whoever held it is done
	}
	if err != nil {
		return fmt.Errorf("another share is handing over copies in %s: wait for it, or name another folder; if none is running, remove %s", d.dir, room)
	}
	if _, err := os.Stat(filepath.Join(room, manifestFile)); err == nil {
		if err := d.handOver(room); err != nil {
			return explain(d.dir, errors.Join(err, lock.Close()))
		}
	}
	return explain(d.dir, leave(d.disk, room, lock))
}

// leave lets go of a room and takes it away. In this order, for some systems
// keep a folder in which a file is open; whoever comes between finds a room
// that only needs to be taken away.
func leave(on disk, room string, lock io.Closer) error {
	if lock != nil {
		_ = lock.Close() // nothing was written through it
	}
	return on.remove(room)
}

// reserve takes room for a file of so many bytes by writing zeros.
func (d *delivery) reserve(name string, size int) error {
	return explain(d.dir, d.disk.write(filepath.Join(d.room, name), os.O_CREATE|os.O_EXCL, make([]byte, size)))
}

// fill writes a file over the zeros, without cutting it off first: the room
// that was reserved stays reserved.
func (d *delivery) fill(name string, data []byte) error {
	return explain(d.dir, d.disk.write(filepath.Join(d.room, name), 0, data))
}

// finish writes the manifest and hands everything over.
func (d *delivery) finish(manifest []byte) error {
	err := d.fill(pendingManifest, manifest)
	if err == nil {
		err = explain(d.dir, d.syncRoom())
	}
	if err == nil {
		err = explain(d.dir, d.disk.rename(filepath.Join(d.room, pendingManifest), filepath.Join(d.room, manifestFile)))
	}
	if err != nil {
		return errors.Join(err, d.abandon())
	}
	d.whole = true
	if err := d.handOver(d.room); err != nil {
		// Whoever shares next, this process too, is to find a room that nobody holds.
		return explain(d.dir, errors.Join(err, d.lock.Close()))
	}
	_ = leave(d.disk, d.room, d.lock) // all is handed over; an empty hidden folder does no harm
	return nil
}

// syncers is how many files are synced at once: the file system's journal
// takes many together as fast as one.
const syncers = 16

// syncRoom makes all files in the room safe from a power cut.
func (d *delivery) syncRoom() error {
	entries, err := os.ReadDir(d.room)
	if err != nil {
		return err
	}
	failed := make([]error, syncers)
	var wait sync.WaitGroup
	for worker := range syncers {
		wait.Go(func() {
			for i := worker; i < len(entries) && failed[worker] == nil; i += syncers {
				failed[worker] = d.disk.sync(filepath.Join(d.room, entries[i].Name()))
			}
		})
	}
	wait.Wait()
	return errors.Join(failed...)
}

// handOver gives the copies in a room their names, the manifest last: a folder
// with a manifest is complete.
func (d *delivery) handOver(room string) error {
	entries, err := os.ReadDir(room)
	if err != nil {
		return err
	}
	names := []string{}
	for _, e := range entries {
		if e.Name() != manifestFile && e.Name() != lockFile {
			names = append(names, e.Name())
		}
	}
	for _, name := range append(names, manifestFile) {
		if name == manifestFile {
			syncFolder(d.dir)
		}
		if err := d.disk.rename(filepath.Join(room, name), filepath.Join(d.dir, name)); err != nil {
			return err
		}
	}
	return nil
}

// syncFolder makes names as durable as the files that bear them. Where a
// folder can't be synced, the file system has an order of its own.
func syncFolder(path string) {
	if d, err := os.Open(path); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// abandon takes everything away again. It isn't called once the copies are
// whole: then they stay for the next share in this folder to hand over.
func (d *delivery) abandon() error {
	err := leave(d.disk, d.room, d.lock)
	if d.made {
		_ = os.Remove(d.dir) // stays where somebody else uses it by now
	}
	return explain(d.dir, err)
}

// remedy says what can be done when the hand-over has failed.
func (d *delivery) remedy() string {
	if d.whole {
		return fmt.Sprintf("they lie whole in %s, and the next share into %s hands them over", d.room, d.dir)
	}
	return "share again, which makes new copies"
}
