package app

import (
	"errors"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/share"
	"barium/internal/store"
)

// TestActsOnAFullDisk: the database finds no room for the next page, wherever in
// an act that is. Nothing of the act is left, nothing was handed over, and when there is
// room it works.
func TestActsOnAFullDisk(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	room := newReadingRoom(t)
	draft := office.Draft{Document: room.document, To: []string{room.whole.ID}}
	roomy := room.store
	defer func() { room.store = roomy }()
	for what, act := range map[string]func(o *office.Office) error{
		"read": func(o *office.Office) error {
			c, err := o.Read(t.Context(), room.whole.ID, room.document, share.Download)
			if err != nil && len(c.File) > 0 {
				t.Error("text was handed over of a copy that isn't recorded")
			}
			return err
		},
		"release": func(o *office.Office) error {
			preview, err := o.Preview(t.Context(), room.clerk.ID, draft)
			if err == nil {
				_, err = o.Release(t.Context(), room.clerk.ID, draft, preview.Fingerprint)
			}
			return err
		},
	} {
		for more := range 4 {
			room.store = smallStore(t, room.dir, pagesOf(t, room.dir)+more)
			offices, err := suite.Open(room.store, room.ledger, room.board, time.Now)
			if err != nil {
				t.Fatal(err)
			}
			before, acts := len(events(t, room.Home)), 0
			for err = act(offices.Office); err == nil && acts < 500; err = act(offices.Office) {
				before, acts = len(events(t, room.Home)), acts+1
			}
			if !errors.Is(err, store.ErrFull) {
				t.Fatalf("%s: after %d acts in little room: %v", what, acts, err)
			}
			if n := len(events(t, room.Home)); n != before {
				t.Fatalf("%s: what didn't fit left %d events", what, n-before)
			}
			room.store = roomy
		}
	}
	audit(t, room.Home, room.keys)
	if d := differences(t, room.Home); len(d) != 0 {
		t.Error(d)
	}
}
