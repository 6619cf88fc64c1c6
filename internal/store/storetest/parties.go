package storetest

import (
	"context"
	"slices"
	"testing"

	"barium/internal/share/desk"
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
