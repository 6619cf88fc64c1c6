package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"barium/internal/archive"
	"barium/internal/ledger"
	"barium/internal/objects"
	"barium/internal/store"

	"filippo.io/age"
)

// A Restoring says what a home is made of again, and where.
type Restoring struct {
	From       io.Reader
	Identities []age.Identity // that open an encrypted backup
	Dir        string
	Database   string // address of a PostgreSQL database, "" for a file in the home
	// Files says where documents' files go. It is asked when the home's own settings
	// are back in its folder.
	Files func() (objects.Place, error)
}

// A Restored is what came of it.
type Restored struct {
	Manifest archive.Manifest
	Counts   archive.Counts
	LeftOut  []string // files of the home that were in the backup and aren't in the home
	Ledger   ledger.Report
	Rows     RowReport
}

// Restore makes a home of a backup, on either database, and holds it against
// its own ledger. The rows are put in by one transaction, the home's files before
// its end: an error takes everything away again, and what a crash leaves says that its
// making was cut short. Tables of an earlier version are brought up.
func Restore(ctx context.Context, r Restoring) (Restored, error) {
	var done Restored
	a, err := archive.NewReader(r.From, r.Identities...)
	if err != nil {
		return done, err
	}
	done.Manifest = a.Manifest
	var trail trail
	if err := trail.folder(r.Dir); err != nil {
		return done, fmt.Errorf("make the home: %w", err)
	}
	db, err := newDatabase(ctx, &trail, r.Dir, r.Database, a.Manifest.Schema)
	if errors.Is(err, store.ErrExists) {
		return done, taken(ctx, r.Dir)
	}
	if err != nil {
		return done, fmt.Errorf("make the home in %s: %w", r.Dir, errors.Join(err, trail.back()))
	}
	in := &restorer{Restoring: r, manifest: a.Manifest, trail: &trail}
	done.Counts, err = in.fill(ctx, db, a)
	if err = errors.Join(err, db.Close()); err != nil {
		return done, fmt.Errorf("restore: %w", errors.Join(err, trail.back()))
	}
	done.LeftOut = in.leftOut
	return done, in.check(ctx, &done)
}

// A restorer takes what is in a backup.
type restorer struct {
	Restoring
	manifest archive.Manifest
	trail    *trail
	tx       *store.Tx
	place    objects.Place
	objects  objects.Store       // nil until rows come, or for good
	others   map[objects.ID]bool // objects that were there before, and aren't in the backup
	leftOut  []string
}

func (r *restorer) fill(ctx context.Context, db *store.Store, a *archive.Reader) (counts archive.Counts, err error) {
	err = db.Update(ctx, func(tx *store.Tx) error {
		if err := tx.Empty(ctx); err != nil {
			return err
		}
		r.tx = tx
		if counts, err = a.Read(ctx, r); err != nil {
			return err
		}
		if len(r.others) > 0 {
			return fmt.Errorf("%s holds %d files that this backup doesn't have: a home that goes on using them would lose them to a sweep of this one; name an empty place, for instance with $BARIUM_OBJECTS_PLACE", r.place.Address, len(r.others))
		}
		return nil
	})
	return counts, err
}

// File implements archive.Sink. A witness that came back with an older memory could be
// made to cosign a second history, and that is the one thing it is there to prevent: so
// its key stays out.
func (r *restorer) File(_ context.Context, name string, data []byte) error {
	path := filepath.Join(r.Dir, name)
	switch {
	case passedOver(name):
		return fmt.Errorf("%w (it has a file %s)", archive.ErrDamaged, name)
	case name == witnessKeyFile, name == witnessPubFile:
		r.leftOut = append(r.leftOut, name)
		return nil
	case strings.HasSuffix(name, ".pub"):
		return r.trail.public(path, string(data))
	}
	return r.trail.key(path, data)
}

// Rows implements archive.Sink.
func (r *restorer) Rows(ctx context.Context, table string, columns []string, rows [][]any) error {
	if r.manifest.Objects && r.objects == nil {
		if err := r.open(ctx); err != nil {
			return err
		}
	}
	return r.tx.AddRows(ctx, table, columns, rows)
}

// open opens the place for documents' files.
func (r *restorer) open(ctx context.Context) (err error) {
	if r.place, err = r.Files(); err != nil {
		return err
	}
	if r.place.Address == "" {
		return errors.New("files of documents are in this backup, and it isn't known where they go: set objects.place, for instance with $BARIUM_OBJECTS_PLACE")
	}
	if r.objects, err = objects.Open(ctx, within(r.place, r.manifest.LedgerKey)); err != nil {
		return err
	}
	r.others = map[objects.ID]bool{}
	return r.objects.List(ctx, "", func(o objects.Object) error { r.others[o.ID] = true; return nil })
}

// Object implements archive.Sink.
func (r *restorer) Object(ctx context.Context, id [32]byte, data []byte) error {
	if r.objects == nil {
		return fmt.Errorf("%w (it has files that no document refers to)", archive.ErrDamaged)
	}
	delete(r.others, id)
	_, err := r.objects.Put(ctx, data)
	return err
}

// check opens the home, which brings its tables up, and holds it against its
// ledger.
func (r *restorer) check(ctx context.Context, done *Restored) error {
	h, err := OpenWith(ctx, r.Dir, r.place)
	if err != nil {
		return err
	}
	done.Ledger, err = h.CheckLedger(ctx)
	if err == nil {
		done.Rows, err = h.CheckRows(ctx)
	}
	return errors.Join(err, h.Close())
}
