package office

import (
	"context"
	"time"

	"barium/internal/share/desk"
)

// A Received is a release as its recipient sees it: nobody else's name is in it.
type Received struct {
	Release  string    `json:"release"`
	Document string    `json:"document"`
	Title    string    `json:"title"`
	From     string    `json:"from"` // party
	Labels   []string  `json:"labels"`
	At       time.Time `json:"at"`
	Accepted bool      `json:"accepted"`
}

// Today is what needs a person now.
type Today struct {
	Unread []Received `json:"unread"` // released to them, and not accepted yet
}

// Empty reports whether nothing waits.
func (t Today) Empty() bool { return len(t.Unread) == 0 }

// Today lists what waits for a person.
func (o *Office) Today(ctx context.Context, by string) (Today, error) {
	return look(ctx, o, by, func(tx Tx, _ *desk.Desk) (Today, error) {
		var t Today
		list, err := tx.ReleasesFor(ctx, by)
		for _, r := range list {
			if err == nil && r.State == desk.Approved {
				var x Received
				if x, err = received(ctx, tx, r, by); err == nil && !x.Accepted {
					t.Unread = append(t.Unread, x)
				}
			}
		}
		return t, err
	})
}

func received(ctx context.Context, tx Tx, r desk.Release, by string) (Received, error) {
	x := Received{Release: r.ID, Document: r.Document, At: r.At}
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return x, err
	}
	from, err := tx.Party(ctx, r.Party)
	x.Title, x.From = h.Title, from.Name
	for _, l := range h.Terms().And(r.Terms).Labels {
		x.Labels = append(x.Labels, string(l))
	}
	for _, reader := range r.Recipients {
		if reader.Person == by {
			x.Accepted = !reader.Accepted.IsZero()
		}
	}
	return x, err
}
