package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/referral"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/store"
)

// tell appends an event about a case, for what stands beside it in tables.
func (b *bench) tell(c docket.Case, kind string) int64 {
	b.t.Helper()
	index, err := sit(b, "P1", func(ctx context.Context, s *docket.Sitting) (int64, error) {
		c, why, err := s.Working(ctx, c.ID)
		must(b.t, err)
		return s.Tell(ctx, c, kind, map[string]any{}, why)
	})
	must(b.t, err)
	return index
}

// damages: versions come back as they were kept, the latest where none is asked for;
// a number is there once in a case.
func damages(t *testing.T, open Open) {
	b := newBench(t, open)
	c, other := b.opened(), b.opened()
	var kept []damage.Version
	v := damage.Version{Case: c.ID}
	for i, change := range []damage.Change{{Item: &damage.Item{Text: "the Ωmega was \"wrapped\"", Document: "D-1", Paragraph: 2}}, {Audience: &damage.Audience{Name: "desk"}},
		{Had: &damage.Knowledge{Audience: damage.Public, Item: "I1", Since: noon.Add(time.Microsecond), How: "announced", Official: true}}} {
		a, err := v.Apply(change, b.person["P1"], noon.Add(time.Hour))
		must(t, err)
		v = damage.Version{Case: c.ID, Number: i + 1, What: change.Words(), By: b.person["P1"], At: noon.Add(time.Duration(i) * time.Microsecond), Event: b.tell(c, damage.TypeAssessed), Assessment: a}
		update(t, b.db.First, func(tx *store.Tx) error { return tx.AddDamage(t.Context(), v) })
		kept = append(kept, v)
	}
	view(t, b.db.Second, func(tx *store.Tx) error {
		last, err := tx.Damage(t.Context(), c.ID, 0)
		same(t, "the latest", last, err, kept[2])
		first, err := tx.Damage(t.Context(), c.ID, 1)
		same(t, "the first", first, err, kept[0])
		none, err := tx.Damage(t.Context(), c.ID, 9)
		same(t, "a version that isn't there", none, err, damage.Version{})
		none, err = tx.Damage(t.Context(), other.ID, 0)
		same(t, "another case's", none, err, damage.Version{})
		history, err := tx.DamageHistory(t.Context(), c.ID)
		if must(t, err); len(history) != 3 || history[1].What != kept[1].What || history[1].Event != kept[1].Event || !history[1].At.Equal(kept[1].At) || len(history[1].Items) > 0 {
			t.Errorf("history: %+v", history)
		}
		return nil
	})
	again := kept[2]
	again.Event = b.tell(c, damage.TypeAssessed)
	if err := b.db.Second.Update(t.Context(), func(tx *store.Tx) error { return tx.AddDamage(t.Context(), again) }); !errors.Is(err, store.ErrConflict) {
		t.Errorf("version 3 twice: %v", err)
	}
	again.Number, again.Case = 4, "C-NONE"
	if err := b.db.Second.Update(t.Context(), func(tx *store.Tx) error { return tx.AddDamage(t.Context(), again) }); !errors.Is(err, store.ErrConflict) {
		t.Errorf("of no case: %v", err)
	}
}

// referrals: what people wrote and decided comes back in its order, by case.
func referrals(t *testing.T, open Open) {
	b := newBench(t, open)
	c, other := b.opened(), b.opened()
	var written []referral.Written
	var decided []referral.Decision
	for i, text := range []string{"It is \x00true.", ""} {
		w := referral.Written{Question: 3, Text: text, Source: "exhibit Ω", By: b.person["P1"], At: noon.Add(time.Duration(i) * time.Second), Event: b.tell(c, referral.TypeAnswered)}
		d := referral.Decision{Way: referral.Inquire, Suggested: referral.None, Reason: "a life is at risk", By: b.person["P2"], At: noon, Event: b.tell(c, referral.TypeDecided)}
		update(t, b.db.First, func(tx *store.Tx) error {
			return errors.Join(tx.AddReferralAnswer(t.Context(), c.ID, w), tx.AddTriage(t.Context(), c.ID, d))
		})
		written, decided = append(written, w), append(decided, d)
	}
	written[0].Text = "It is \uFFFDtrue."
	view(t, b.db.Second, func(tx *store.Tx) error {
		w, err := tx.ReferralAnswers(t.Context(), c.ID)
		same(t, "answers", w, err, written)
		d, err := tx.Triages(t.Context(), c.ID)
		same(t, "decisions", d, err, decided)
		if w, err = tx.ReferralAnswers(t.Context(), other.ID); err != nil || len(w) > 0 {
			t.Errorf("another case's answers: %+v, %v", w, err)
		}
		if d, err = tx.Triages(t.Context(), other.ID); err != nil || len(d) > 0 {
			t.Errorf("another case's decisions: %+v, %v", d, err)
		}
		return nil
	})
	for name, add := range map[string]func(tx *store.Tx) error{
		"answer":   func(tx *store.Tx) error { return tx.AddReferralAnswer(t.Context(), c.ID, written[0]) },
		"decision": func(tx *store.Tx) error { return tx.AddTriage(t.Context(), c.ID, decided[0]) },
	} {
		if err := b.db.First.Update(t.Context(), add); !errors.Is(err, store.ErrConflict) {
			t.Errorf("an %s twice: %v", name, err)
		}
	}
}

// standsFromCases: a standing keeps the case it was changed from, until the next
// change, and so does its event.
func standsFromCases(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	move := func(to standing.State, from string) standing.Standing {
		return done(b.town, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
			return d.Move(ctx, b.party["F"], b.matter, standing.Move{To: to, Reason: "r", Condition: "c", Review: noon.Add(time.Hour), Case: from})
		})
	}
	move(standing.Notice, "")
	suspended := move(standing.Suspended, c.ID)
	assured := done(b.town, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
		return d.Assure(ctx, b.party["F"], b.matter, standing.Assurance{Text: "t", Document: "d", From: "f", Given: noon, Case: c.ID})
	})
	done(b.town, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
		return d.Look(ctx, b.party["F"], b.matter, "as before", noon.Add(2*time.Hour))
	})
	view(t, b.db.Second, func(tx *store.Tx) error {
		list, err := tx.StandingsFrom(t.Context(), c.ID)
		same(t, "from the case", list, err, []standing.Standing{suspended, assured})
		now, err := tx.Standing(t.Context(), b.party["F"], b.matter)
		if must(t, err); now.Case != "" || now.Assurances[0].Case != c.ID {
			t.Errorf("after a review: %+v", now)
		}
		return nil
	})
	for index, want := range map[int64]string{suspended.Event: c.ID, assured.Event: c.ID, suspended.Event - 1: ""} {
		if e := b.event(index); e.Text("case") != want {
			t.Errorf("event %d: %+v", index, e)
		}
	}
}
