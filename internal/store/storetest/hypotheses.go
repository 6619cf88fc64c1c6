package storetest

import (
	"errors"
	"testing"

	"barium/internal/casebook/hypotheses"
	"barium/internal/share/policy"
	"barium/internal/store"
)

// writes runs an act of somebody's pen, in a transaction of its own.
func (b *bench) writes(s *store.Store, who, caseID string, f func(p *hypotheses.Pen) error) error {
	b.t.Helper()
	return s.Update(b.t.Context(), func(tx *store.Tx) error {
		list, err := tx.Writings(b.t.Context(), caseID)
		if err != nil {
			return err
		}
		papers, err := hypotheses.Read(list)
		if err != nil {
			return err
		}
		return f(&hypotheses.Pen{Tx: tx, Log: b.ledger.In(tx), By: b.person[who], Now: noon, Case: caseID, Why: policy.Decision{Allowed: true}, Papers: papers})
	})
}

// matrixKept: what is written into a matrix comes back version by version, in
// another process too, each with its event; of two first versions one is made; and
// what somebody changed in the database no longer is what its event tells of.
func matrixKept(t *testing.T, open Open) {
	w := newBench(t, open)
	ctx, one, two := t.Context(), w.opened().ID, w.opened().ID
	title := func(s string) func(p *hypotheses.Pen) error {
		return func(p *hypotheses.Pen) error {
			_, err := p.Hypothesis(ctx, hypotheses.Hypothesis{Title: s})
			return err
		}
	}
	must(t, w.writes(w.db.First, "P1", one, title("an adviser")))
	must(t, w.writes(w.db.Second, "P2", one, title("a mole in Ωmega")))
	must(t, w.writes(w.db.First, "P1", two, title("another case")))
	must(t, w.writes(w.db.First, "P2", one, func(p *hypotheses.Pen) error {
		_, err := p.Hypothesis(ctx, hypotheses.Hypothesis{ID: "H1", Title: "an adviser of F", Why: "which one"})
		return err
	}))
	stale := hypotheses.Papers{}
	err := w.writes(w.db.Second, "P2", one, func(p *hypotheses.Pen) error {
		p.Papers = stale
		return title("at the same time")(p)
	})
	if !errors.Is(err, store.ErrConflict) {
		t.Errorf("the same version twice: %v", err)
	}
	var kept []hypotheses.Writing
	view(t, w.db.Second, func(tx *store.Tx) error {
		kept, err = tx.Writings(ctx, one)
		must(t, err)
		none, err := tx.Writings(ctx, "C-none")
		same(t, "of no case", none, err, nil)
		return nil
	})
	if len(kept) != 3 || kept[0].Version != 1 || kept[2].Version != 2 || kept[2].Subject != "H1" || kept[1].By != w.person["P2"] || !kept[0].At.Equal(noon) {
		t.Fatalf("%+v", kept)
	}
	p, err := hypotheses.Read(kept)
	if must(t, err); len(p.Live()) != 2 || p.Live()[0].Title != "an adviser of F" || p.Live()[1].Title != "a mole in Ωmega" {
		t.Errorf("%+v", p.Live())
	}
	for i, k := range kept {
		if e := w.event(k.Event); !k.MatchesEvent(e) || kept[(i+1)%3].MatchesEvent(e) {
			t.Errorf("the ledger has %+v of %+v", e, k)
		}
	}
	tamper(t, w.db, `UPDATE case_writings SET person = '`+w.person["F1"]+`' WHERE version = 2`)
	view(t, w.db.First, func(tx *store.Tx) error {
		kept, err = tx.Writings(ctx, one)
		return err
	})
	if kept[2].MatchesEvent(w.event(kept[2].Event)) {
		t.Error("the ledger agrees with another author")
	}
	checkClean(t, w.db.First, w.ledger)
}
