package office

import (
	"context"
	"errors"
	"math"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// A Received is a release as its recipient sees it: nobody else's name is in it.
type Received struct {
	Release   string    `json:"release"`
	Document  string    `json:"document"`
	Title     string    `json:"title"`
	From      string    `json:"from"` // party
	Labels    []string  `json:"labels"`
	At        time.Time `json:"at"`
	Accepted  bool      `json:"accepted"`
	Withdrawn bool      `json:"withdrawn"`
}

// A Handout is all that a recipient is told of a release.
type Handout struct {
	Received
	Terms      []string  `json:"terms"`      // a sentence each
	May        bool      `json:"may"`        // be read now
	Why        string    `json:"why"`        // it may not, in words
	Mail       bool      `json:"mail"`       // a copy can be mailed
	Newer      string    `json:"newer"`      // another release by which it is read instead
	Paragraphs int       `json:"paragraphs"` // of the document
	Withheld   []int     `json:"withheld" nullable:"false"`
	Notice     string    `json:"notice"` // of its withdrawal
	Copies     []CopyOf  `json:"copies" nullable:"false"`
	AcceptedAt time.Time `json:"acceptedAt"`
}

// A CopyOf is a copy as the person sees it for whom it was made.
type CopyOf struct {
	Copy     string    `json:"copy"`
	Document string    `json:"document"`
	Way      share.Way `json:"way"`
	At       time.Time `json:"at"`
	Event    int64     `json:"event"` // whose receipt proves it
	Whole    bool      `json:"whole"` // nothing was withheld
	// Delivered is whether the mail server took it: "yes", "no", or "unknown"; "" for
	// what wasn't mailed.
	Delivered string `json:"delivered,omitempty"`
}

// copiesShown is how many of somebody's copies are listed.
const copiesShown = 200

// An Inbox is a kind of what was released to somebody.
type Inbox string

// The kinds: all of it, what they have not accepted yet, and of what they have that of
// which no copy was made for them.
const (
	Everything Inbox = ""
	Unread     Inbox = "unread"
	Unseen     Inbox = "unseen"
)

// A ReceivedList is some of what was released to a person, newest first.
type ReceivedList struct {
	Received []Received `json:"received" nullable:"false"`
	Older    int64      `json:"older,omitempty" doc:"what to ask before for those that are older, where there are any"`
}

// receivedShown is how much of what was released to somebody is listed at once.
const receivedShown = 100

// shared reports whether a person may know of a release to them: it was approved
// at some time. A notice that asks for no acknowledgement is of one that never was.
func shared(ctx context.Context, tx Tx, r desk.Release, person string) (bool, error) {
	named := slices.ContainsFunc(r.Recipients, func(x desk.Reader) bool { return x.Person == person })
	if !named || r.State != desk.Withdrawn {
		return named && r.State == desk.Approved, nil
	}
	n, err := tx.NoticeOf(ctx, r.ID, person)
	if Hidden(err) {
		return false, nil
	}
	return had(n), err
}

// had reports whether the release of a notice ever took effect. One that was
// withdrawn before leaves notices that count as acknowledged from the start.
func had(n desk.Notice) bool { return !n.Acknowledged.Equal(n.At) }

// Received lists what was released to a person, newest first: of a kind, and before an
// event of the ledger, 0 for the end.
func (o *Office) Received(ctx context.Context, by string, what Inbox, before int64) (ReceivedList, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (ReceivedList, error) {
		out := ReceivedList{Received: []Received{}}
		if before <= 0 {
			before = math.MaxInt64
		}
		list, err := tx.ReleasesFor(ctx, by, what, before, receivedShown)
		for _, r := range list {
			if err == nil {
				var x Received
				x, err = received(ctx, tx, r, by)
				out.Received = append(out.Received, x)
			}
		}
		if len(list) == receivedShown {
			out.Older = list[len(list)-1].Event
		}
		return out, err
	})
}

// ReceivedBy is the newest release of a document to a person that they may know of.
func (o *Office) ReceivedBy(ctx context.Context, by, document string) (string, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (string, error) {
		list, err := tx.ReleasesTo(ctx, document, by)
		for _, r := range list {
			if err != nil {
				break
			}
			var known bool
			if known, err = shared(ctx, tx, r, by); known {
				return r.ID, nil
			}
		}
		return "", errors.Join(share.ErrNotFound, err)
	})
}

func received(ctx context.Context, tx Tx, r desk.Release, by string) (Received, error) {
	x := Received{Release: r.ID, Document: r.Document, At: r.At, Withdrawn: r.State == desk.Withdrawn}
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return x, err
	}
	from, err := tx.Party(ctx, r.Party)
	x.Title, x.From = h.Title, from.Name
	for _, l := range h.Terms().And(r.Terms).Labels {
		x.Labels = append(x.Labels, string(l))
	}
	x.Accepted = !acceptance(r, by).IsZero()
	return x, err
}

func acceptance(r desk.Release, by string) time.Time {
	for _, reader := range r.Recipients {
		if reader.Person == by {
			return reader.Accepted
		}
	}
	return time.Time{}
}

// Handout tells a recipient of one release.
func (o *Office) Handout(ctx context.Context, by, release string) (Handout, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Handout, error) {
		r, err := toThem(ctx, tx, by, release)
		if err != nil {
			return Handout{}, err
		}
		var out Handout
		if out.Received, err = received(ctx, tx, r, by); err != nil {
			return out, err
		}
		out.AcceptedAt = acceptance(r, by)
		n, err := tx.NoticeOf(ctx, r.ID, by)
		if err != nil && !Hidden(err) {
			return out, err
		}
		out.Notice = n.ID
		return out, o.fill(ctx, tx, d, r, by, &out)
	})
}

// toThem is a release to a person; share.ErrNotFound unless there is one that
// they may know of.
func toThem(ctx context.Context, tx Tx, by, release string) (desk.Release, error) {
	r, err := tx.Release(ctx, release)
	if err != nil {
		return r, err
	}
	known, err := shared(ctx, tx, r, by)
	if err == nil && !known {
		err = share.ErrNotFound
	}
	return r, err
}

// fill says whether it may be read now, on which terms, and which copies were made.
func (o *Office) fill(ctx context.Context, tx Tx, d *desk.Desk, r desk.Release, by string, out *Handout) error {
	h, err := tx.Handling(ctx, r.Document)
	if err != nil {
		return err
	}
	may, err := d.May(ctx, by, r.Document)
	if err != nil {
		return err
	}
	out.May, out.Paragraphs = may.Allowed, h.Paragraphs
	out.Mail = o.post != nil && mailable(may.Facts.Terms) == nil
	if !may.Allowed {
		out.Why = told(may.Words)
	}
	if may.Allowed && may.Release != r.ID {
		out.Newer = may.Release
	}
	out.Withheld = missing(h.Paragraphs, may.Paragraphs)
	depth, err := d.Depth(ctx, r, by)
	if err != nil {
		return err
	}
	out.Terms = inWords(h, r, depth, out.Withheld)
	out.Copies, err = copiesOf(ctx, tx, by, r.Document)
	return err
}

func missing(n int, have []int) []int {
	list := []int{}
	for i := 1; i <= n; i++ {
		if !slices.Contains(have, i) {
			list = append(list, i)
		}
	}
	return list
}

// copiesOf lists the copies of a document that were made for a person.
func copiesOf(ctx context.Context, tx Tx, by, document string) ([]CopyOf, error) {
	list := []CopyOf{}
	all, err := tx.CopiesMade(ctx, document, by, copiesShown)
	if err != nil {
		return list, err
	}
	mailed, err := tx.Deliveries(ctx, document, by)
	for _, c := range all {
		x := CopyOf{Copy: c.ID, Document: c.Document, Way: c.Way, At: c.Created, Event: c.Event, Whole: c.Paragraphs == nil}
		if c.Way == share.Mail {
			x.Delivered = delivery(mailed, c.ID)
		}
		list = append(list, x)
	}
	return list, err
}

func delivery(known map[string]bool, id string) string {
	switch ok, told := known[id]; {
	case !told:
		return "unknown"
	case ok:
		return "yes"
	}
	return "no"
}

// Accept accepts the terms of a release, which say that copies are individually
// marked. Before it nothing can be read.
func (o *Office) Accept(ctx context.Context, by, release string) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		if _, err := toThem(ctx, tx, by, release); err != nil {
			return err
		}
		return d.Accept(ctx, release)
	})
}
