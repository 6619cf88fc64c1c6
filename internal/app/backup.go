package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"barium/internal/archive"
	"barium/internal/objects"
	"barium/internal/store"

	"filippo.io/age"
)

// A Backup says where a copy of a home goes.
type Backup struct {
	To         io.Writer
	Recipients []age.Recipient // it is encrypted to; none for not at all
	Program    string
}

// A BackedUp says what is in a backup.
type BackedUp struct {
	archive.Counts
	Events  int64    // of the ledger
	Skipped []string // files of the home that are too large to be settings
}

// ErrLost says that files of documents could not be backed up, because they are
// lost. The rest is in the backup.
var ErrLost = errors.New("files of documents are lost: 'barium ledger check' names them")

// Backup writes a consistent copy of the home while it is in use: the database as
// it was at one moment, the files of the documents that it had then, and the files
// of the home's folder. Nobody is kept waiting.
func (h *Home) Backup(ctx context.Context, b Backup) (BackedUp, error) {
	var done BackedUp
	err := h.store.View(ctx, func(tx *store.Tx) error {
		m, err := h.manifest(ctx, tx, b)
		if err != nil {
			return err
		}
		done.Events = m.Events
		w, err := archive.NewWriter(b.To, m, b.Recipients...)
		if err != nil {
			return err
		}
		if done.Skipped, err = h.backupFiles(w); err == nil {
			err = backupRows(ctx, tx, w)
		}
		if err == nil {
			err = h.backupObjects(ctx, tx, w)
		}
		if err == nil {
			done.Counts, err = w.Close()
		}
		return err
	})
	if err == nil && len(done.Lost) > 0 {
		err = fmt.Errorf("%w; the backup lacks %d", ErrLost, len(done.Lost))
	}
	return done, err
}

func (h *Home) manifest(ctx context.Context, tx *store.Tx, b Backup) (archive.Manifest, error) {
	m := archive.Manifest{Program: b.Program, Made: time.Now().UTC(), LedgerKey: h.ledger.VerifierKey()}
	var err error
	if m.Schema, err = tx.Version(ctx); err != nil {
		return m, err
	}
	head, err := h.ledger.Head(ctx, tx)
	if err != nil {
		return m, err
	}
	m.Checkpoint, m.Events = string(head.Note), head.Size
	err = tx.EachReference(ctx, func(string, objects.ID, objects.ID) error {
		m.Objects = true
		return errEnough
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return m, err
}

// errEnough ends a reading of rows before their end.
var errEnough = errors.New("enough for now")

// maxSettings is how large a file of the home may be that is backed up: keys,
// settings and policies are small.
const maxSettings = 1 << 20

// backupFiles adds the files that lie in the home's folder itself, but for the
// database and what follows from it. Settings and secrets are among them,
// whatever they are called.
func (h *Home) backupFiles(w *archive.Writer) (skipped []string, err error) {
	entries, err := os.ReadDir(h.dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !e.Type().IsRegular() || passedOver(e.Name()) {
			continue
		}
		info, err := e.Info()
		if err != nil {
			return nil, err
		}
		if info.Size() > maxSettings {
			skipped = append(skipped, e.Name())
			continue
		}
		data, err := os.ReadFile(filepath.Join(h.dir, e.Name()))
		if err == nil {
			err = w.File(e.Name(), data)
		}
		if err != nil {
			return nil, fmt.Errorf("file %s of the home: %w", e.Name(), err)
		}
	}
	return skipped, nil
}

// passedOver names what is in the backup otherwise, or is made again, or says where
// the database is, which is another's affair after a restore.
func passedOver(name string) bool {
	for _, database := range []string{databaseFile, jobsFile} {
		if name == database || strings.HasPrefix(name, database+"-") {
			return true
		}
	}
	return name == addressFile || strings.HasPrefix(name, ".")
}

func backupRows(ctx context.Context, tx *store.Tx, w *archive.Writer) error {
	tables, err := tx.Tables(ctx)
	for _, table := range tables {
		if err == nil {
			err = w.Table(table)
		}
		if err == nil {
			err = tx.EachRow(ctx, table, w.Row)
		}
	}
	return err
}

// backupObjects adds the files of the documents that the rows tell of. One that is
// lost is told, and is no reason to go without the others.
func (h *Home) backupObjects(ctx context.Context, tx *store.Tx, w *archive.Writer) error {
	var list []objects.ID
	seen := map[objects.ID]bool{}
	err := tx.EachReference(ctx, func(_ string, source, scheme objects.ID) error {
		for _, id := range []objects.ID{source, scheme} {
			if !seen[id] {
				seen[id], list = true, append(list, id)
			}
		}
		return nil
	})
	for _, id := range list {
		if err != nil {
			return err
		}
		var data []byte
		if data, err = h.store.Object(ctx, id); err == nil {
			err = w.Object(id, data)
		} else if errors.Is(err, objects.ErrNotFound) || errors.Is(err, objects.ErrDamaged) {
			w.Lost(id)
			err = nil
		}
	}
	return err
}
