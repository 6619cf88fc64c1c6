package storetest

import (
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"barium/internal/share/desk"
	"barium/internal/store"
)

// requestPages: requests are listed a page at a time, and those that wait for an answer
// apart from those that have theirs; each for those alone who are concerned.
func requestPages(t *testing.T, open Open) {
	w := newTown(t, open)
	done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", w.matter, 3, w.terms())
	})
	p, f, g := w.party["P"], w.party["F"], w.party["G"]
	update(t, w.db.First, func(tx *store.Tx) error {
		for i := range 5 {
			q := desk.Request{ID: "Q-" + strconv.Itoa(i), Document: "D-1", By: w.person["F1"], Party: f, To: []string{w.person["G1"]}, Paragraphs: []int{1}, Reason: "r",
				Asked: []string{p, g}, At: noon, Event: int64(i)}
			must(t, tx.AddRequest(t.Context(), q))
		}
		for i, a := range []struct{ request, by string }{{"Q-0", "P1"}, {"Q-0", "G1"}, {"Q-2", "P1"}, {"Q-3", "G1"}} {
			must(t, tx.AddReply(t.Context(), a.request, desk.Reply{Originator: w.party[a.by[:1]], By: w.person[a.by], Granted: []int{1}, At: noon, Event: int64(i)}))
		}
		return nil
	})
	view(t, w.db.Second, func(tx *store.Tx) error {
		ctx, end := t.Context(), int64(math.MaxInt64)
		for want, got := range map[string]func() ([]desk.Request, error){
			"to P: 4 3":         func() ([]desk.Request, error) { return tx.RequestsTo(ctx, p, end, 2) },
			"to P before: 2 1":  func() ([]desk.Request, error) { return tx.RequestsTo(ctx, p, 3, 2) },
			"to G: 4 3 2 1 0":   func() ([]desk.Request, error) { return tx.RequestsTo(ctx, g, end, 9) },
			"to F:":             func() ([]desk.Request, error) { return tx.RequestsTo(ctx, f, end, 9) },
			"by F: 4 3 2":       func() ([]desk.Request, error) { return tx.RequestsBy(ctx, f, end, 3) },
			"by F before: 1 0":  func() ([]desk.Request, error) { return tx.RequestsBy(ctx, f, 2, 3) },
			"by P:":             func() ([]desk.Request, error) { return tx.RequestsBy(ctx, p, end, 3) },
			"open to P: 1 3 4":  func() ([]desk.Request, error) { return tx.RequestsOpen(ctx, p, 9) },
			"open to G: 1 2":    func() ([]desk.Request, error) { return tx.RequestsOpen(ctx, g, 2) },
			"open to F:":        func() ([]desk.Request, error) { return tx.RequestsOpen(ctx, f, 9) },
			"pending: 1 2 3 4":  func() ([]desk.Request, error) { return tx.RequestsPending(ctx, f, 9) },
			"pending, one: 1":   func() ([]desk.Request, error) { return tx.RequestsPending(ctx, f, 1) },
			"pending of P:":     func() ([]desk.Request, error) { return tx.RequestsPending(ctx, p, 9) },
			"nothing is wanted": func() ([]desk.Request, error) { return tx.RequestsTo(ctx, p, end, 0) },
		} {
			list, err := got()
			must(t, err)
			var ids []string
			for _, q := range list {
				ids = append(ids, strings.TrimPrefix(q.ID, "Q-"))
			}
			if _, wanted, _ := strings.Cut(want, ":"); !slices.Equal(ids, strings.Fields(wanted)) {
				t.Errorf("%s, got %v", want, ids)
			}
		}
		return nil
	})
}
