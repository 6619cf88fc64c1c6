// Package storetest holds what a store must do, whatever database is under it.
// Each database's tests run it.
package storetest

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/store"
)

// A Database is one fresh database, seen through two stores, as two processes
// would, and without any, as a thief would.
type Database struct {
	First, Second *store.Store
	Raw           *sql.DB
}

// Open makes a Database, and closes it when the test is over.
type Open func(t testing.TB) Database

// beside reports whether something runs beside something else there: with -short, by
// which the race detector runs, only these do.
func beside(name string) bool {
	switch name {
	case "two watchers", "two gates", "one invitation", "two writers", "shared commits", "snapshot", "mails", "tasks", "sweep", "large release", "rollback":
		return true
	}
	return false
}

// Run runs the suite.
func Run(t *testing.T, open Open) {
	for name, f := range map[string]func(*testing.T, Open){
		"home": home, "documents": documents, "people": people, "copies": copies, "conflicts": conflicts,
		"ledger": keepsLedger, "altered ledger": alteredLedger, "large release": largeRelease,
		"log tiles": logTiles, "consistency": consistency, "cosigned": cosigned, "witness": witnesses, "witness answers": witnessAnswers,
		"public texts": publicTexts, "sources": sources, "watch state": watchState, "two watchers": twoWatchers, "strangers": strangers, "publications": publications, "alerts": alerts, "outbox": alertBox,
		"unsealing": unsealingStory, "unsealing refusals": unsealingRefusals, "unsealing ends": unsealingEnds, "unsealing tampered": unsealingTampered, "unsealing wrong": unsealingWrong,
		"cases": casesKept, "case refusals": caseRefusals, "exhibits": caseExhibits, "decided": caseDecided, "hearings": hearings, "board refusals": boardRefusals, "exhibit refusals": exhibitRefusals,
		"matrix": matrixKept,
		"house":  houseStory, "request pages": requestPages, "release pages": releasePages, "parties": takingPart, "stands": stands, "drafts": drafts, "house refusals": houseRefusals,
		"holders": holdersRows, "held on": heldOn,
		"mails": mails, "tasks": tasks,
		"objects": keptAsObjects, "lost objects": lostObjects, "sweep": sweeps, "objects in time": objectsInTime, "no objects": noObjects,
		"sign-in": signinRows, "two gates": signinAtTwoGates, "one invitation": oneInvitation,
		"damage": damages, "referral": referrals, "standing from a case": standsFromCases,
		"secrets": keptSecrets, "secret refusals": secretRefusals,
		"exported": exported, "strange rows": strangeRows, "figures": figures,
		"rollback": rollback, "shared commits": sharedCommits, "snapshot": snapshot, "two writers": twoWriters, "damaged rows": damagedRows,
	} {
		if testing.Short() && !beside(name) {
			continue
		}
		t.Run(name, func(t *testing.T) { f(t, open) })
	}
}

// NewLedger returns a ledger with a fresh key.
func NewLedger(t testing.TB) *ledger.Ledger {
	t.Helper()
	skey, _, err := ledger.GenerateKey("ledger.example/store")
	if err != nil {
		t.Fatal(err)
	}
	l, err := ledger.New(skey, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// ADocument is a document to put in.
func ADocument(id string) share.Document {
	scheme := []byte(`{"sites":[]}`)
	return share.Document{
		ID: id, Title: "Report on Ωmega", Terms: share.AmberStrict, Name: "report.md", Format: "markdown",
		Source: []byte("# Report\n\x00\xff not text\n" + id), Scheme: scheme, SchemeHash: sha256.Sum256(scheme),
	}
}

// SomeCopies are copies for n people at three parties. Person i is always the
// same, so that people who are there already occur.
func SomeCopies(n int) []share.Copy {
	list := make([]share.Copy, n)
	for i := range list {
		list[i] = share.Copy{
			ID:         share.NewCopyID(),
			Person:     share.Person{Party: fmt.Sprintf("Party %d", i%3), Name: fmt.Sprintf("Person %d", i), Email: fmt.Sprintf("p%d@example.org", i)},
			File:       fmt.Sprintf("person-%d.md", i),
			Commitment: sha256.Sum256([]byte{byte(i)}),
		}
	}
	return list
}

// Release registers a document and releases n copies of it, within tx.
func Release(t testing.TB, tx *store.Tx, l *ledger.Ledger, id string, n int) ([]share.Copy, error) {
	d, err := share.Register(t.Context(), tx, l.In(tx), ADocument(id))
	if err != nil {
		return nil, err
	}
	return share.Release(t.Context(), tx, l.In(tx), d, []byte("sealed sheet of "+id), SomeCopies(n))
}

func update(t testing.TB, s *store.Store, f func(*store.Tx) error) {
	t.Helper()
	if err := s.Update(t.Context(), f); err != nil {
		t.Fatal(err)
	}
}

func view(t testing.TB, s *store.Store, f func(*store.Tx) error) {
	t.Helper()
	if err := s.View(t.Context(), f); err != nil {
		t.Fatal(err)
	}
}

// filled is a store with two documents and five copies of each.
func filled(t testing.TB, open Open) (Database, *ledger.Ledger, []share.Copy) {
	t.Helper()
	db := open(t)
	s, l := db.First, NewLedger(t)
	var all []share.Copy
	for _, id := range []string{"D-1", "D-2"} {
		update(t, s, func(tx *store.Tx) error {
			list, err := Release(t, tx, l, id, 5)
			all = append(all, list...)
			return err
		})
	}
	return db, l, all
}

// tamper does what a thief would who has the database.
func tamper(t testing.TB, db Database, query string, args ...any) {
	t.Helper()
	if _, err := db.Raw.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

func checkClean(t testing.TB, s *store.Store, l *ledger.Ledger) ledger.Report {
	t.Helper()
	var r ledger.Report
	view(t, s, func(tx *store.Tx) (err error) {
		r, err = ledger.Check(t.Context(), tx, l.VerifierKey())
		return err
	})
	if len(r.Problems) > 0 {
		t.Errorf("ledger: %v", r.Problems)
	}
	return r
}

func sameBytes(t *testing.T, what string, got, want []byte) {
	t.Helper()
	if !bytes.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}
