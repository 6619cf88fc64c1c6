package storetest

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"barium/internal/share"
	"barium/internal/store"
)

func home(t *testing.T, open Open) {
	db := open(t)
	s, second := db.First, db.Second
	l := NewLedger(t)
	if err := s.View(t.Context(), func(tx *store.Tx) error { _, err := tx.Home(t.Context()); return err }); !errors.Is(err, store.ErrNoHome) {
		t.Errorf("before it is made: %v", err)
	}
	begin := func(tx *store.Tx) error {
		event, err := l.Append(t.Context(), tx, share.HomeMade(l.VerifierKey(), "barium test"))
		if err != nil {
			return err
		}
		return tx.MakeHome(t.Context(), store.Home{LedgerKey: l.VerifierKey(), Board: []byte(`{"quorum":2}`), Event: event})
	}
	update(t, s, begin)
	view(t, second, func(tx *store.Tx) error {
		h, err := tx.Home(t.Context())
		if h.LedgerKey != l.VerifierKey() || string(h.Board) != `{"quorum":2}` || h.Event != 0 || time.Since(h.Created).Abs() > time.Hour {
			t.Errorf("home is %+v", h)
		}
		return err
	})
	if err := s.Update(t.Context(), begin); !errors.Is(err, store.ErrConflict) {
		t.Errorf("made twice: %v", err)
	}
}

func documents(t *testing.T, open Open) {
	db, _, _ := filled(t, open)
	s := db.First
	view(t, s, func(tx *store.Tx) error {
		want := ADocument("D-2")
		got, err := tx.Document(t.Context(), "D-2")
		if err != nil {
			return err
		}
		sameBytes(t, "source", got.Source, want.Source)
		sameBytes(t, "scheme", got.Scheme, want.Scheme)
		want.Event, want.Created = 6, got.Created
		if !reflect.DeepEqual(got, want) || time.Since(got.Created).Abs() > time.Hour {
			t.Errorf("%+v, want %+v", got, want)
		}
		if _, err := tx.Document(t.Context(), "D-3"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("no such document: %v", err)
		}
		var ids []string
		if err := tx.EachDocument(t.Context(), func(d share.Document) error { ids = append(ids, d.ID); return nil }); err != nil {
			return err
		}
		if !reflect.DeepEqual(ids, []string{"D-1", "D-2"}) {
			t.Errorf("documents are %v", ids)
		}
		return sourceOf(t, tx, want)
	})
}

func sourceOf(t *testing.T, tx *store.Tx, want share.Document) error {
	list, err := tx.DocumentsOf(t.Context(), want.Source)
	if err != nil {
		return err
	}
	if len(list) != 1 || list[0].ID != want.ID {
		t.Errorf("documents with that source: %+v", list)
	}
	list, err = tx.DocumentsOf(t.Context(), []byte("other"))
	if len(list) > 0 {
		t.Errorf("documents with no such source: %+v", list)
	}
	return err
}

func people(t *testing.T, open Open) {
	db, _, _ := filled(t, open)
	s := db.First
	ada := share.Person{Party: "Party 0", Name: "Person 0", Email: "p0@example.org"}
	moved := ada
	moved.Party = "Party 1"
	update(t, s, func(tx *store.Tx) error {
		again, err := tx.EnsurePerson(t.Context(), ada)
		if err != nil {
			return err
		}
		other, err := tx.EnsurePerson(t.Context(), moved)
		if again.ID == "" || other.ID == again.ID {
			t.Errorf("ids %q and %q", again.ID, other.ID)
		}
		return err
	})
	view(t, s, func(tx *store.Tx) error {
		list, err := tx.People(t.Context())
		if len(list) != 6 || list[0].Name != "Person 0" || list[0].Party != "Party 0" || list[2].Party != "Party 1" || list[5].Name != "Person 2" {
			t.Errorf("people are %+v", list)
		}
		return err
	})
}

func copies(t *testing.T, open Open) {
	db, _, all := filled(t, open)
	s := db.First
	update(t, s, func(tx *store.Tx) error {
		return errors.Join(tx.AddDelivery(t.Context(), all[2].ID, true, 2), tx.AddDelivery(t.Context(), all[7].ID, false, 7))
	})
	view(t, s, func(tx *store.Tx) error {
		var got []share.Copy
		if err := tx.EachCopy(t.Context(), "D-2", func(c share.Copy) error { got = append(got, c); return nil }); err != nil {
			return err
		}
		for i := range got {
			if time.Since(got[i].Created).Abs() > time.Hour {
				t.Errorf("created %v", got[i].Created)
			}
			got[i].Created = time.Time{}
		}
		if !reflect.DeepEqual(got, all[5:]) {
			t.Errorf("copies are\n%+v, want\n%+v", got, all[5:])
		}
		one, err := tx.Copy(t.Context(), all[3].ID)
		if err != nil || one.Person != all[3].Person || one.Document != "D-1" || one.Event != 4 {
			t.Errorf("%+v, %v", one, err)
		}
		if _, err := tx.Copy(t.Context(), "K"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("no such copy: %v", err)
		}
		if n, err := tx.CountCopies(t.Context(), "D-1"); err != nil || n != 5 {
			t.Errorf("%d copies, %v", n, err)
		}
		copiesOfPerson(t, tx, all)
		return sheets(t, tx, all[0].Sheet)
	})
}

// copiesOfPerson: the same person has a copy of each of the two documents.
func copiesOfPerson(t *testing.T, tx *store.Tx, all []share.Copy) {
	who := all[2].Person.ID
	for n, want := range map[int][]string{9: {all[7].ID, all[2].ID}, 1: {all[7].ID}} {
		list, err := tx.CopiesTo(t.Context(), who, n)
		if must(t, err); !slices.Equal(copyIDs(list), want) {
			t.Errorf("copies to %s: %v, want %v", who, copyIDs(list), want)
		}
	}
	made, err := tx.CopiesMade(t.Context(), "D-1", who, 9)
	if must(t, err); !slices.Equal(copyIDs(made), []string{all[2].ID}) {
		t.Errorf("copies of D-1 to %s: %v", who, copyIDs(made))
	}
	if none, err := tx.CopiesMade(t.Context(), "D-1", who, 0); err != nil || none != nil {
		t.Errorf("%v, %v", none, err)
	}
	for document, want := range map[string]map[string]bool{"D-1": {all[2].ID: true}, "D-2": {all[7].ID: false}} {
		got, err := tx.Deliveries(t.Context(), document, who)
		if must(t, err); !maps.Equal(got, want) {
			t.Errorf("mailed of %s: %v, want %v", document, got, want)
		}
	}
	mine, err := tx.RecordsOf(t.Context(), who, 7, 9)
	if must(t, err); len(mine) != 1 || mine[0].Index != all[2].Event {
		t.Errorf("events before 7 of %s: %+v", who, mine)
	}
	// Documents are registered by events 0 and 6, and all the others release copies.
	for from, want := range map[int64]int64{0: 6, 6: 6, 7: -1, 99: -1} {
		if last, err := tx.LastAct(t.Context(), from, share.TypeCopyReleased); err != nil || last != want {
			t.Errorf("last act from %d: %d, %v, want %d", from, last, err, want)
		}
		if last, err := tx.LastAct(t.Context(), from, share.TypeCopyReleased, share.TypeDocumentRegistered); err != nil || last != -1 {
			t.Errorf("none of two types from %d: %d, %v", from, last, err)
		}
	}
	read, err := tx.DocumentsRead(t.Context(), who)
	if must(t, err); !slices.Equal(read, []string{"D-1", "D-2"}) {
		t.Errorf("read by %s: %v", who, read)
	}
}

func copyIDs(list []share.Copy) (ids []string) {
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return ids
}

func sheets(t *testing.T, tx *store.Tx, hash [32]byte) error {
	n := 0
	err := tx.EachSheet(t.Context(), "D-1", func(s share.Sheet) error {
		n++
		sameBytes(t, "sheet", s.Sealed, []byte("sealed sheet of D-1"))
		if s.Hash != hash || s.Document != "D-1" {
			t.Errorf("sheet %x of %s", s.Hash, s.Document)
		}
		return nil
	})
	if n != 1 {
		t.Errorf("%d sheets", n)
	}
	stop := errors.New("stop")
	if got := tx.EachSheet(t.Context(), "D-1", func(share.Sheet) error { return stop }); !errors.Is(got, stop) {
		t.Errorf("yield's error came back as %v", got)
	}
	return err
}

// conflicts: what would make the store contradict itself is refused.
func conflicts(t *testing.T, open Open) {
	db, l, all := filled(t, open)
	s := db.First
	d := ADocument("D-1")
	fresh := func() share.Copy { c := SomeCopies(1)[0]; c.Document, c.Event = "D-1", 0; return c }
	for name, f := range map[string]func(*store.Tx) error{
		"document twice":     func(tx *store.Tx) error { return tx.AddDocument(t.Context(), d) },
		"document, no event": func(tx *store.Tx) error { d := ADocument("D-9"); d.Event = 99; return tx.AddDocument(t.Context(), d) },
		"sheet twice": func(tx *store.Tx) error {
			return tx.AddSheet(t.Context(), share.Sheet{Hash: all[0].Sheet, Document: "D-1"})
		},
		"sheet of nothing": func(tx *store.Tx) error { return tx.AddSheet(t.Context(), share.Sheet{Document: "D-9"}) },
		"copy twice":       func(tx *store.Tx) error { return tx.AddCopies(t.Context(), all[:1]) },
		"copy, no sheet":   func(tx *store.Tx) error { return tx.AddCopies(t.Context(), []share.Copy{fresh()}) },
		"copy, used event": func(tx *store.Tx) error {
			c := fresh()
			c.Sheet, c.Position, c.Event, c.Person = all[0].Sheet, 77, all[0].Event, all[0].Person
			return tx.AddCopies(t.Context(), []share.Copy{c})
		},
		"checkpoint twice": func(tx *store.Tx) error { return tx.AddCheckpoint(t.Context(), 1, []byte("x")) },
	} {
		if err := s.Update(t.Context(), f); !errors.Is(err, store.ErrConflict) {
			t.Errorf("%s: %v", name, err)
		}
	}
	checkClean(t, s, l)
}

// damagedRows: a hash of the wrong length is told, not filled up.
func damagedRows(t *testing.T, open Open) {
	db, _, all := filled(t, open)
	s := db.First
	tamper(t, db, `UPDATE copies SET commitment = $1 WHERE id = $2`, []byte("short"), all[0].ID)
	err := s.View(t.Context(), func(tx *store.Tx) error { _, err := tx.Copy(t.Context(), all[0].ID); return err })
	if !errors.Is(err, store.ErrDamaged) {
		t.Errorf("%v", err)
	}
}
