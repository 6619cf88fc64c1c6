package storetest

import (
	"context"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/store"
)

// releasePages: releases are listed a page at a time, for those alone who have them;
// what somebody has still to do with them is told apart, and counted.
func releasePages(t *testing.T, open Open) {
	w := newTown(t, open)
	var reader string
	w.register("D-2")
	update(t, w.db.First, func(tx *store.Tx) error {
		d, err := tx.Document(t.Context(), "D-2")
		must(t, err)
		copies, err := share.Release(t.Context(), tx, w.ledger.In(tx), d, []byte("a sealed sheet"), SomeCopies(1))
		reader = copies[0].Person.ID // of D-2, and of nothing else
		return err
	})
	for _, id := range []string{"D-1", "D-2"} {
		done(w, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
			return d.File(ctx, id, w.matter, 3, w.terms())
		})
	}
	w.releasePages(reader)
	view(t, w.db.Second, func(tx *store.Tx) error {
		w.pagesComeBack(tx, reader)
		w.noticesOf(tx, reader)
		return nil
	})
}

// releasePages puts in eight releases. R-6 was withdrawn before it took effect.
func (w *town) releasePages(reader string) {
	update(w.t, w.db.First, func(tx *store.Tx) error {
		ctx := w.t.Context()
		for i, state := range []desk.State{desk.Approved, desk.Approved, desk.Proposed, desk.Refused, desk.Approved, desk.Withdrawn, desk.Withdrawn, desk.Proposed} {
			r := desk.Release{ID: "R-" + strconv.Itoa(i), Document: "D-" + strconv.Itoa(i%2+1), Matter: w.matter, By: w.person["P1"], Party: w.party["P"], Terms: w.terms(),
				State: state, At: noon, Event: int64(i)}
			for person, party := range map[string]string{reader: w.party["F"], w.person["G1"]: w.party["G"]} {
				x := desk.Reader{Person: person, Party: party}
				if i < 2 {
					x.Accepted = noon
				}
				r.Recipients = append(r.Recipients, x)
			}
			must(w.t, tx.AddRelease(ctx, r))
		}
		for i, acknowledged := range map[int64]time.Time{5: {}, 6: noon} {
			id := strconv.FormatInt(i, 10)
			must(w.t, tx.AddNotice(ctx, desk.Notice{ID: "T-" + id, Release: "R-" + id, Person: reader, Party: w.party["F"], By: w.person["P1"], Reason: "r",
				At: noon, Deadline: noon.Add(time.Hour), Acknowledged: acknowledged, Event: i}))
		}
		return nil
	})
}

func (w *town) pagesComeBack(tx *store.Tx, reader string) {
	t, ctx, end := w.t, w.t.Context(), int64(math.MaxInt64)
	of := func(person string, what office.Inbox, before int64, n int) func() ([]desk.Release, error) {
		return func() ([]desk.Release, error) { return tx.ReleasesFor(ctx, person, what, before, n) }
	}
	for want, got := range map[string]func() ([]desk.Release, error){
		"to the reader: 5 4 1 0": of(reader, office.Everything, end, 9),
		"the newest: 5 4":        of(reader, office.Everything, end, 2),
		"before: 1 0":            of(reader, office.Everything, 4, 2),
		"unread: 4":              of(reader, office.Unread, end, 9),
		"unread before:":         of(reader, office.Unread, 4, 9),
		"unseen: 0":              of(reader, office.Unseen, end, 9),
		"to G1, not told: 4 1 0": of(w.person["G1"], office.Everything, end, 9),
		"unseen by G1: 1 0":      of(w.person["G1"], office.Unseen, end, 9),
		"to nobody:":             of(w.person["F1"], office.Everything, end, 9),
		"on the matter: 7 6":     func() ([]desk.Release, error) { return tx.ReleasesOn(ctx, w.matter, end, 2) },
		"on it before: 1 0":      func() ([]desk.Release, error) { return tx.ReleasesOn(ctx, w.matter, 2, 9) },
		"by P before: 3 2 1":     func() ([]desk.Release, error) { return tx.ReleasesBy(ctx, w.party["P"], 4, 3) },
		"by F:":                  func() ([]desk.Release, error) { return tx.ReleasesBy(ctx, w.party["F"], end, 9) },
		"proposed: 2":            func() ([]desk.Release, error) { return tx.Proposed(ctx, w.party["P"], 1) },
		"all proposed: 2 7":      func() ([]desk.Release, error) { return tx.Proposed(ctx, w.party["P"], 9) },
	} {
		list, err := got()
		must(t, err)
		var ids []string
		for _, r := range list {
			ids = append(ids, strings.TrimPrefix(r.ID, "R-"))
			if strings.Contains(want, "un") && len(r.Recipients) != 1 {
				t.Errorf("%s: others are told of: %+v", want, r.Recipients)
			}
		}
		if _, wanted, _ := strings.Cut(want, ":"); !slices.Equal(ids, strings.Fields(wanted)) {
			t.Errorf("%s, got %v", want, ids)
		}
	}
	for what, want := range map[office.Inbox]int{office.Everything: 4, office.Unread: 1, office.Unseen: 1} {
		if n, err := tx.CountReleasesFor(ctx, reader, what); err != nil || n != want {
			t.Errorf("%q: %d, %v; want %d", what, n, err, want)
		}
	}
	holders, err := tx.CountHolders(ctx, w.matter)
	if must(t, err); !maps.Equal(holders, map[string]int{"D-1": 2, "D-2": 2}) {
		t.Errorf("holders: %v", holders)
	}
}

func (w *town) noticesOf(tx *store.Tx, reader string) {
	t, ctx := w.t, w.t.Context()
	open, err := tx.NoticesOpen(ctx, reader, 9)
	if must(t, err); len(open) != 1 || open[0].ID != "T-5" {
		t.Errorf("open: %+v", open)
	}
	for person, want := range map[string]int{reader: 1, w.person["G1"]: 0} {
		if n, err := tx.CountNoticesOpen(ctx, person); err != nil || n != want {
			t.Errorf("%d open, %v; want %d", n, err, want)
		}
	}
	if n, err := tx.NoticeOf(ctx, "R-6", reader); err != nil || n.ID != "T-6" {
		t.Errorf("%+v, %v", n, err)
	}
	late, err := tx.NoticesLate(ctx, w.party["P"], noon.Add(2*time.Hour), 1)
	if must(t, err); len(late) != 1 || late[0].ID != "T-5" {
		t.Errorf("late: %+v", late)
	}
}
