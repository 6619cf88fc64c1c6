package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"barium/internal/objects"
	"barium/internal/share"
	"barium/internal/store"
)

// withObjects opens databases whose documents' files are kept in a folder.
func withObjects(open Open) Open {
	return func(t testing.TB) Database {
		db := open(t)
		folder, err := objects.OpenFolder(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		db.First.KeepIn(folder)
		db.Second.KeepIn(folder)
		return db
	}
}

func objectsOf(t *testing.T, s *store.Store) (list []objects.ID) {
	t.Helper()
	if err := s.EachObject(t.Context(), func(o objects.Object) error { list = append(list, o.ID); return nil }); err != nil {
		t.Fatal(err)
	}
	return list
}

// keptAsObjects: with the files elsewhere a store does what it does with them
// in its rows, and the rows have nothing of them.
func keptAsObjects(t *testing.T, open Open) {
	for name, f := range map[string]func(*testing.T, Open){
		"documents": documents, "conflicts": conflicts, "rollback": rollback, "snapshot": snapshot,
	} {
		t.Run(name, func(t *testing.T) { f(t, withObjects(open)) })
	}
	db, _, _ := filled(t, withObjects(open))
	var longest int
	if err := db.Raw.QueryRowContext(t.Context(), `SELECT MAX(LENGTH(source) + LENGTH(scheme)) FROM documents`).Scan(&longest); err != nil || longest != 0 {
		t.Errorf("%d bytes of a document are in its row, %v", longest, err)
	}
	if n := len(objectsOf(t, db.Second)); n != 3 { // two sources, and one list of sites for both
		t.Errorf("%d objects", n)
	}
}

func readDocument(t *testing.T, s *store.Store, id string) error {
	t.Helper()
	return s.View(t.Context(), func(tx *store.Tx) error { _, err := tx.Document(t.Context(), id); return err })
}

// lostObjects: an object that is gone, or is another, or a row that names another
// than was registered, is told on reading; the ids are there all the same.
func lostObjects(t *testing.T, open Open) {
	for what, spoil := range map[string]func(Database, objects.Store) error{
		"source gone": func(_ Database, o objects.Store) error {
			return o.Delete(t.Context(), objects.IDOf(ADocument("D-1").Source))
		},
		"sites gone": func(_ Database, o objects.Store) error { return o.Delete(t.Context(), ADocument("D-1").SchemeHash) },
		"another": func(db Database, o objects.Store) error {
			id, err := o.Put(t.Context(), []byte("not what was registered"))
			tamper(t, db, `UPDATE documents SET source_hash = $1 WHERE id = 'D-1'`, id[:])
			return err
		},
		"title": func(db Database, _ objects.Store) error {
			tamper(t, db, `UPDATE documents SET title = 'Another' WHERE id = 'D-1'`)
			return nil
		},
	} {
		db, _, _ := filled(t, withObjects(open))
		folder, err := objects.OpenFolder(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		if err := db.First.EachObject(t.Context(), func(o objects.Object) error { return moveTo(t.Context(), folder, o.ID) }); err != nil {
			t.Fatal(err)
		}
		db.First.KeepIn(folder)
		if err := errors.Join(readDocument(t, db.First, "D-1"), spoil(db, folder)); err != nil {
			t.Fatal(err)
		}
		if err := readDocument(t, db.First, "D-1"); !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), "document D-1") {
			t.Errorf("%s: %v", what, err)
		}
		n := 0
		view(t, db.First, func(tx *store.Tx) error {
			return tx.EachDocumentID(t.Context(), func(string, int64) error { n++; return nil })
		})
		if n != 2 {
			t.Errorf("%s: %d ids", what, n)
		}
	}
}

// moveTo puts the content of one object, which belongs to ADocument D-1 or D-2,
// into another store.
func moveTo(ctx context.Context, to objects.Store, id objects.ID) error {
	for _, d := range []share.Document{ADocument("D-1"), ADocument("D-2")} {
		for _, data := range [][]byte{d.Source, d.Scheme} {
			if objects.IDOf(data) == id {
				_, err := to.Put(ctx, data)
				return err
			}
		}
	}
	return fmt.Errorf("object %s is none of theirs", id)
}

// noObjects: a store that doesn't know where the files are says so, and its own
// documents and those of before stay readable.
func noObjects(t *testing.T, open Open) {
	db := open(t)
	l := NewLedger(t)
	update(t, db.First, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-1", 1); return err })
	folder, err := objects.OpenFolder(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	db.First.KeepIn(folder)
	update(t, db.First, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-2", 1); return err })
	if err := errors.Join(readDocument(t, db.First, "D-1"), readDocument(t, db.First, "D-2"), readDocument(t, db.Second, "D-1")); err != nil {
		t.Error(err)
	}
	if err := readDocument(t, db.Second, "D-2"); err == nil || !strings.Contains(err.Error(), "set objects.place") {
		t.Errorf("%v", err)
	}
	if err := db.Second.Keep(t.Context(), []byte("x")); err != nil || len(objectsOf(t, db.Second)) != 0 {
		t.Errorf("keeping without objects: %v", err)
	}
}

// failing has no room for objects.
type failing struct{ objects.Store }

func (failing) Put(context.Context, []byte) (objects.ID, error) {
	return objects.ID{}, objects.ErrFull
}

// objectsInTime: a document's objects are there before its row is, whether they
// were kept ahead or not; where they can't be, nothing is left.
func objectsInTime(t *testing.T, open Open) {
	db := withObjects(open)(t)
	l := NewLedger(t)
	if err := db.First.Keep(t.Context(), ADocument("D-1").Source); err != nil {
		t.Fatal(err)
	}
	update(t, db.First, func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-1", 1); return err })
	if err := readDocument(t, db.Second, "D-1"); err != nil {
		t.Error(err)
	}
	folder, err := objects.OpenFolder(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	db.Second.KeepIn(failing{folder})
	err = db.Second.Update(t.Context(), func(tx *store.Tx) error { _, err := Release(t, tx, l, "D-2", 1); return err })
	if !errors.Is(err, objects.ErrFull) {
		t.Errorf("%v", err)
	}
	if r := checkClean(t, db.First, l); r.Events != 2 {
		t.Errorf("%d events", r.Events)
	}
	wrong := ADocument("D-3")
	wrong.SchemeHash[0]++
	if err := db.First.Update(t.Context(), func(tx *store.Tx) error { return tx.AddDocument(t.Context(), wrong) }); err == nil {
		t.Error("a list of sites under another's hash was taken")
	}
}

// sweeps: orphans go, what a document refers to stays, also while documents are
// being added by another process with the very objects that the sweep is about.
func sweeps(t *testing.T, open Open) {
	db, l, _ := filled(t, withObjects(open))
	if err := db.First.Keep(t.Context(), []byte("orphan")); err != nil {
		t.Fatal(err)
	}
	removed := 0
	for _, id := range objectsOf(t, db.Second) {
		gone, err := db.Second.Sweep(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if gone {
			removed++
		}
	}
	if n := len(objectsOf(t, db.First)); removed != 1 || n != 3 {
		t.Errorf("%d removed, %d left", removed, n)
	}
	references := map[string]bool{}
	view(t, db.First, func(tx *store.Tx) error {
		return tx.EachReference(t.Context(), func(id string, source, scheme objects.ID) error {
			want := ADocument(id)
			references[id] = source == objects.IDOf(want.Source) && bytes.Equal(scheme[:], want.SchemeHash[:])
			return nil
		})
	})
	if len(references) != 2 || !references["D-1"] || !references["D-2"] {
		t.Errorf("references %v", references)
	}
	var group sync.WaitGroup
	added := make(chan struct{})
	group.Go(func() {
		defer close(added)
		for i := range 25 {
			d := fmt.Sprint("D-sweep-", i)
			if err := db.First.Keep(t.Context(), ADocument(d).Source); err != nil {
				t.Error(err)
			}
			if err := db.First.Update(t.Context(), func(tx *store.Tx) error { _, err := Release(t, tx, l, d, 1); return err }); err != nil {
				t.Error(err)
			}
		}
	})
	group.Go(func() { sweepUntil(t, db.Second, added) })
	group.Wait()
	view(t, db.First, func(tx *store.Tx) error {
		return tx.EachDocument(t.Context(), func(share.Document) error { return nil })
	})
}

func sweepUntil(t *testing.T, s *store.Store, done chan struct{}) {
	for {
		err := s.EachObject(t.Context(), func(o objects.Object) error { _, err := s.Sweep(t.Context(), o.ID); return err })
		if err != nil {
			t.Error(err)
		}
		select {
		case <-done:
			return
		default:
		}
	}
}
