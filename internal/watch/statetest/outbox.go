package statetest

import (
	"slices"
	"testing"
	"time"

	"barium/internal/watch/alert"
)

// Outbox is an alert.Outbox, with what fills it and shows it.
type Outbox interface {
	alert.Outbox
	Put(m alert.Message, to ...string)
	Waiting() []alert.Letter
}

// TestOutbox runs what every outbox promises, on a fresh one.
func TestOutbox(t *testing.T, box Outbox) {
	ctx, now := t.Context(), start()
	due := func(now time.Time, most int) (ids []string) {
		t.Helper()
		letters, err := box.Due(ctx, now, time.Minute, most)
		must(t, err)
		for _, l := range letters {
			ids = append(ids, l.Message.ID+" "+l.To)
		}
		return ids
	}
	m := alert.Message{ID: "m1", Matter: "tides", Made: now, Findings: []alert.Finding{{Sighting: "s", Document: "d", Kind: "edited", Strength: .5, Words: 20, Published: now}}}
	box.Put(m, "desk", "duty")
	m.ID = "m2"
	box.Put(m, "desk")
	if got := due(now, 2); !slices.Equal(got, []string{"m1 desk", "m1 duty"}) {
		t.Errorf("due %v", got)
	}
	if got := due(now, 9); !slices.Equal(got, []string{"m2 desk"}) {
		t.Errorf("what is taken is given again, or the rest isn't: %v", got)
	}
	if got := due(now.Add(time.Minute), 9); len(got) != 3 {
		t.Errorf("when the lease has ended: %v", got)
	}
	letters := box.Waiting()
	must(t, box.Sent(ctx, letters[0].ID))
	l := letters[1]
	l.Attempts, l.Error, l.Since, l.Next = 3, "down", now, now.Add(time.Hour)
	must(t, box.Keep(ctx, l))
	letters = box.Waiting()
	if len(letters) != 2 {
		t.Fatalf("%d letters wait", len(letters))
	}
	k := letters[slices.IndexFunc(letters, func(x alert.Letter) bool { return x.ID == l.ID })]
	if k.Attempts != 3 || k.Error != "down" || !k.Since.Equal(now) || !k.Next.Equal(l.Next) || len(k.Message.Findings) != 1 || !k.Message.Findings[0].Published.Equal(now) {
		t.Errorf("kept %+v", k)
	}
	if got := due(now.Add(59*time.Minute), 9); slices.Contains(got, "m1 duty") {
		t.Errorf("before its time: %v", got)
	}
}
