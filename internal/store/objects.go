package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"barium/internal/objects"
	"barium/internal/share"
	"barium/receipt"
)

// KeepIn has the files of documents kept among these objects from now on, instead
// of in their rows. Rows of before stay as they are. It is called before the
// store is used.
func (s *Store) KeepIn(o objects.Store) { s.objects = o }

// Keep puts files among the objects ahead of the transaction that will refer to
// them, so that nobody waits for the objects while it holds the writers' lock.
// What that transaction never commits stays as an orphan, for a sweep. Without
// objects Keep does nothing.
func (s *Store) Keep(ctx context.Context, files ...[]byte) error {
	if s.objects == nil {
		return nil
	}
	for _, data := range files {
		if _, err := s.objects.Put(ctx, data); err != nil {
			return err
		}
	}
	return nil
}

// Sweep removes an object that no document refers to, and reports whether it
// did. Both happen under the writers' lock, under which documents are added too,
// and only with their objects there: so none can come to refer to it meanwhile.
func (s *Store) Sweep(ctx context.Context, id objects.ID) (removed bool, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		n := 0
		err := tx.one(ctx, `SELECT COUNT(*) FROM documents WHERE away = 1 AND (source_hash = $1 OR scheme_hash = $1)`, []any{id[:]}, &n)
		if err != nil || n > 0 {
			return err
		}
		removed = true
		return s.objects.Delete(ctx, id)
	})
	return removed && err == nil, err
}

// Object reads an object; objects.ErrNotFound where there is none, or no objects.
func (s *Store) Object(ctx context.Context, id objects.ID) ([]byte, error) {
	if s.objects == nil {
		return nil, fmt.Errorf("object %s: %w: objects.place isn't set", id, objects.ErrNotFound)
	}
	return s.objects.Get(ctx, id)
}

// EachObject calls yield for the objects that there are.
func (s *Store) EachObject(ctx context.Context, yield func(objects.Object) error) error {
	if s.objects == nil {
		return nil
	}
	return s.objects.List(ctx, "", yield)
}

// EachReference calls yield for each document whose file is among the objects,
// with the names of both its objects.
func (t *Tx) EachReference(ctx context.Context, yield func(document string, source, scheme objects.ID) error) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var id string
		var source, scheme []byte
		if err := rows.Scan(&id, &source, &scheme); err != nil {
			return translate(err)
		}
		var a, b [32]byte
		if err := errors.Join(hashInto(&a, source), hashInto(&b, scheme)); err != nil {
			return fmt.Errorf("document %s: %w", id, err)
		}
		return yield(id, a, b)
	}, `SELECT id, source_hash, scheme_hash FROM documents WHERE away = 1 ORDER BY event`)
}

// put makes sure that both objects of a document are there before its row says
// so. Keep has put them, as a rule.
func (t *Tx) put(ctx context.Context, d share.Document) error {
	if objects.IDOf(d.Scheme) != d.SchemeHash {
		return errors.New("its list of sites isn't that of its hash")
	}
	for _, data := range [][]byte{d.Source, d.Scheme} {
		there, err := t.objects.Has(ctx, objects.IDOf(data))
		if err == nil && !there {
			_, err = t.objects.Put(ctx, data)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// fetch reads a document's objects, and holds them against the ledger's event of
// its registration. d has its row.
func (t *Tx) fetch(ctx context.Context, d *share.Document, source objects.ID, event []byte) (err error) {
	if t.objects == nil {
		return errors.New("its file lies outside the database, and it isn't known where: set objects.place as it was when the document was registered")
	}
	if d.Source, err = t.objects.Get(ctx, source); err == nil {
		d.Scheme, err = t.objects.Get(ctx, d.SchemeHash)
	}
	if errors.Is(err, objects.ErrNotFound) || errors.Is(err, objects.ErrDamaged) {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if err != nil {
		return err
	}
	if e, err := receipt.ParseEvent(event); err != nil || !share.MatchesRegistration(*d, e) {
		return fmt.Errorf("%w: what is stored of it is not what was registered; run 'barium ledger check'", ErrDamaged)
	}
	return nil
}
