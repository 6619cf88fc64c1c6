package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/store"
)

// hearings: what a party is asked comes back to the party and in the case, with its own
// reply; a second one is refused, and so is one to a case that is closed.
func hearings(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	ask := docket.Hearing{Question: "what do you say to Ω?", Step: "probation", Due: b.at.Add(time.Hour)}
	hear := func() (docket.Hearing, error) {
		return sit(b, "P1", func(ctx context.Context, s *docket.Sitting) (docket.Hearing, error) {
			return s.Hear(ctx, c.ID, desk.Party{ID: b.party["F"], Name: "F"}, ask)
		})
	}
	h, err := hear()
	must(t, err)
	if _, err := hear(); err == nil {
		t.Error("asked again before it replied")
	}
	want := docket.Call{Case: c.ID, Matter: c.Matter, State: docket.Open, Hearing: h}
	call := b.call(h.Event)
	same(t, "the hearing", call, nil, want)
	reply := func(words string) error {
		return b.try("F1", func(ctx context.Context, s *docket.Sitting) error { return s.Answered(ctx, b.call(h.Event), words) })
	}
	if err := reply(" "); err == nil {
		t.Error("an empty reply was taken")
	}
	must(t, reply("we gave it to Ω alone"))
	if err := reply("and to nobody else"); err == nil {
		t.Error("a second reply was taken")
	}
	call = b.call(h.Event)
	e := b.event(call.ReplyEvent)
	if call.Reply != "we gave it to Ω alone" || call.ReplyBy != e.Text("by") || e.Text("case") != c.ID || e.Fields["own"] != true || e.Text("reply") != call.Reply {
		t.Errorf("%+v, and the ledger has %+v", call, e)
	}
	if kept := b.kept(c.ID); len(kept.Hearings) != 1 || kept.Hearings[0] != call.Hearing {
		t.Errorf("in the case: %+v", kept.Hearings)
	}
	view(t, b.db.Second, func(tx *store.Tx) error {
		list, err := tx.HearingsTo(t.Context(), b.party["F"])
		if len(list) != 1 || list[0] != call {
			t.Errorf("to the party: %+v", list)
		}
		if _, missing := tx.Hearing(t.Context(), call.ReplyEvent); !errors.Is(missing, share.ErrNotFound) {
			t.Errorf("by an event that asked nothing: %v", missing)
		}
		none, failed := tx.HearingsTo(t.Context(), b.party["P"])
		if len(none) > 0 {
			t.Errorf("to another: %+v", none)
		}
		return errors.Join(err, failed)
	})
	if late := (docket.Call{State: docket.Closed}); late.Open() {
		t.Error("a reply is taken in a closed case")
	}
	checkClean(t, b.db.First, b.ledger)
}

func (b *bench) call(event int64) (c docket.Call) {
	b.t.Helper()
	view(b.t, b.db.First, func(tx *store.Tx) (err error) {
		c, err = tx.Hearing(b.t.Context(), event)
		return err
	})
	return c
}
