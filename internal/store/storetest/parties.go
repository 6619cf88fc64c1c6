package storetest

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"barium/internal/ledger"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/store"
)

// takingPart: who is where, who takes part in which matter, and who protects whom.
func takingPart(t *testing.T, open Open) {
	w := newTown(t, open)
	other := done(w, "root", func(d *desk.Desk, ctx context.Context) (desk.Matter, error) {
		return d.OpenMatter(ctx, "Mill", w.party["G"], false)
	}).ID
	for range 2 { // once is enough, twice does no harm
		must(t, w.do("root", func(d *desk.Desk) error { return d.NameClient(t.Context(), w.party["P"], w.party["G"]) }))
	}
	view(t, w.db.Second, func(tx *store.Tx) error {
		ctx := t.Context()
		all, err := tx.Everybody(ctx)
		if must(t, err); len(all) != 5 || all[0].PartyName != "F" || all[1].PartyName != "G" || all[4].Name != "Root" {
			t.Errorf("everybody: %+v", all)
		}
		count, err := tx.CountPeople(ctx)
		if must(t, err); count[w.party["P"]] != 3 || count[w.party["F"]] != 1 || len(count) != 3 {
			t.Errorf("counts: %v", count)
		}
		clients, err := tx.ClientsOf(ctx, w.party["P"])
		if must(t, err); len(clients) != 1 || clients[0].Name != "G" {
			t.Errorf("clients: %+v", clients)
		}
		for party, want := range map[string][]string{"P": {w.matter}, "F": {w.matter}, "G": {other, w.matter}} {
			got, err := tx.PartsOf(ctx, w.party[party])
			slices.Sort(want)
			if must(t, err); !slices.Equal(got, want) {
				t.Errorf("%s takes part in %v, want %v", party, got, want)
			}
		}
		on, err := tx.PartiesOn(ctx, other)
		if must(t, err); !slices.Equal(on, []string{w.party["G"]}) {
			t.Errorf("parties on the second matter: %v", on)
		}
		return nil
	})
}

// stands: of each party and matter the latest standing, what a party holds, and
// the letters that assurances came in.
func stands(t *testing.T, open Open) {
	w := newTown(t, open)
	done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", w.matter, 3, w.terms())
	})
	var last desk.Release
	for range 2 { // to the same person, twice
		last = done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Release, error) {
			return d.Release(ctx, desk.Draft{Document: "D-1", To: []string{w.person["F1"]}})
		})
		must(t, w.do("P2", func(d *desk.Desk) error { return d.Approve(t.Context(), last.ID) }))
	}
	for _, to := range []standing.State{standing.Notice, standing.Probation} {
		done(w, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
			return d.Move(ctx, w.party["F"], w.matter, standing.Move{To: to, Reason: "r", Review: noon.Add(time.Hour)})
		})
	}
	done(w, "root", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
		return d.Move(ctx, w.party["F"], desk.House, standing.Move{To: standing.Notice, Reason: "r"})
	})
	done(w, "P1", func(d *desk.Desk, ctx context.Context) (standing.Standing, error) {
		return d.Look(ctx, w.party["F"], w.matter, "as before", noon.Add(2*time.Hour))
	})
	paper, err := standing.NewPaper(`C:\in\letter.pdf`, []byte("letter"))
	must(t, err)
	paper.By, paper.At = w.person["P1"], noon
	for range 2 {
		update(t, w.db.First, func(tx *store.Tx) error { return tx.AddPaper(t.Context(), paper) })
	}
	view(t, w.db.Second, func(tx *store.Tx) error {
		ctx := t.Context()
		all, err := tx.Standings(ctx)
		if must(t, err); len(all) != 2 || all[0].Matter != desk.House || all[1].Found != "as before" || !all[1].Review.Equal(noon.Add(2*time.Hour)) || all[1].State != standing.Probation {
			t.Errorf("standings: %+v", all)
		}
		w.reviewsSet(tx)
		held, err := tx.Held(ctx, w.party["F"])
		if must(t, err); len(held) != 1 || held[0].Document.ID != "D-1" || held[0].Document.Name == "" || held[0].Matter != w.matter || held[0].People != 1 {
			t.Errorf("held: %+v", held)
		}
		got, err := tx.Paper(ctx, paper.Hash)
		if must(t, err); !reflect.DeepEqual(got, paper) || got.Name != "letter.pdf" {
			t.Errorf("paper: %+v", got)
		}
		w.searches(tx)
		if _, err := tx.Paper(ctx, [32]byte{1}); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("a paper that isn't there: %v", err)
		}
		return nil
	})
}

// searches: events are found by what they name and by type, the newest first; what
// means something to the database means nothing in a name.
func (w *town) searches(tx *store.Tx) {
	w.t.Helper()
	for _, c := range []struct {
		q    ledger.Search
		want int
	}{
		{ledger.Search{Names: []string{w.party["F"]}, Type: desk.TypeStandingChanged}, 4},
		{ledger.Search{Names: []string{w.party["F"], w.person["root"]}, Type: desk.TypeStandingChanged}, 1},
		{ledger.Search{Names: []string{w.party["F"]}, Type: desk.TypeStandingChanged, Most: 2}, 2},
		{ledger.Search{Names: []string{w.party["F"]}, Type: desk.TypeMemberAdmitted}, 0}, {ledger.Search{Type: desk.TypeStandingChanged}, 0},
		{ledger.Search{Names: []string{"P-%"}}, 0}, {ledger.Search{Names: []string{"P_"}}, 0}, {ledger.Search{Names: []string{`\`}}, 0},
	} {
		c.q.Before = 1 << 60
		if c.q.Most == 0 {
			c.q.Most = 100
		}
		list, err := tx.SearchLedger(w.t.Context(), c.q)
		if must(w.t, err); len(list) != c.want || len(list) > 1 && list[0].Index <= list[1].Index {
			w.t.Errorf("%+v: %d events, want %d", c.q, len(list), c.want)
		}
	}
}

// reviewsSet: the date of a review was set by the first change that has it, not by one
// that left it, nor by one at another place.
func (w *town) reviewsSet(tx *store.Tx) {
	history, err := tx.StandingHistory(w.t.Context(), w.party["F"])
	must(w.t, err)
	for i, by := range []int{0, 0, 2, 3} { // notice, probation, then notice altogether, and a look
		if got, err := tx.ReviewSet(w.t.Context(), history[i]); err != nil || got != history[by].Event {
			w.t.Errorf("the review of change %d was set by event %d, %v; want %d", i, got, err, history[by].Event)
		}
	}
}
