package office

import (
	"context"
	"math"
	"strings"
	"time"

	"barium/internal/entry"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// An Entry is an event of the ledger, in words.
type Entry struct {
	Event    int64     `json:"event"` // its place in the ledger
	At       time.Time `json:"at"`
	Type     string    `json:"type"`
	Words    string    `json:"words"`              // what happened
	Document string    `json:"document,omitempty"` // that it is about
	// Decision is what the rules came to; nil where nothing was to be decided.
	Decision *entry.Decision `json:"decision,omitempty"`
}

// Entries are a page of the ledger, newest first.
type Entries struct {
	Entries []Entry `json:"entries" nullable:"false"`
	// Whole: the person audits the house, and may see every entry. Otherwise these are
	// those that concern them.
	Whole bool `json:"whole"`
	// Next is what to ask before for those that follow; 0 where there are none.
	Next int64 `json:"next"`
	// Cut: so many entries were looked at without filling the page that it ends
	// here. There may be more that fit from Next on.
	Cut bool `json:"cut"`
}

// Sought says which entries are looked for. What is left empty doesn't narrow.
type Sought struct {
	Before   int64  // only entries before this one; 0 for the newest
	Type     string // exactly
	Person   string // who did it, or whom it is about
	Party    string // that it names, or whose people it names
	Matter   string
	Document string
	From     time.Time // not before
	Until    time.Time // before
}

// audits reports whether a person may see the whole ledger.
func (o *Office) audits(ctx context.Context, d *desk.Desk) (bool, error) {
	return may(d.Allow(ctx, policy.Audit, desk.House))
}

// Entries lists entries of the ledger: all for who audits the house, and for others
// those that concern them. Of a long ledger a page reads no more than it shows, or
// what may fit and doesn't, up to a bound.
func (o *Office) Entries(ctx context.Context, by string, q Sought) (Entries, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Entries, error) {
		whole, err := o.audits(ctx, d)
		if err != nil {
			return Entries{}, err
		}
		s := search{office: o, tx: tx, by: by, whole: whole, q: q, names: Names{}, documents: map[string]desk.Handling{}}
		found, err := s.run(ctx)
		out := Entries{Entries: []Entry{}, Whole: whole, Next: s.next, Cut: s.cut}
		for _, e := range found {
			x, failed := s.entry(ctx, e)
			if failed != nil {
				return out, failed
			}
			out.Entries = append(out.Entries, x)
		}
		return out, err
	})
}

// entry is an event in words, with names for who may know them.
func (s *search) entry(ctx context.Context, e receipt.Event) (Entry, error) {
	x := Entry{Event: e.Index, At: e.At, Type: e.Type, Document: e.Text("document")}
	known := entry.Plain
	var err error
	if s.whole {
		known = s.names.Of(ctx, s.tx, &err)
		x.Words = entry.Words(e, known)
	} else {
		x.Words, err = inReceipt(ctx, s.tx, titles{}, e, s.by)
	}
	x.Decision = entry.DecisionOf(e, known)
	return x, err
}

// An EntryPage is an entry with all that it holds.
type EntryPage struct {
	Entry
	Holds []entry.Field `json:"holds" nullable:"false"`
	// Rules are those that decided, as they are written today.
	Rules []Rule `json:"rules" nullable:"false"`
	Whole bool   `json:"whole"`
}

// A Rule decided something.
type Rule struct {
	ID   string `json:"id"`
	Text string `json:"text"` // "" where there is none by that name any more
}

// Entry returns one entry; share.ErrNotFound where the person may not see it.
func (o *Office) Entry(ctx context.Context, by string, event int64) (EntryPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (EntryPage, error) {
		e, whole, err := o.EntryFor(ctx, tx, d, by, event)
		if err != nil {
			return EntryPage{}, err
		}
		s := search{office: o, tx: tx, by: by, whole: whole, names: Names{}}
		out := EntryPage{Holds: []entry.Field{}, Rules: []Rule{}, Whole: whole}
		if out.Entry, err = s.entry(ctx, e); err != nil {
			return out, err
		}
		known := entry.Plain
		if whole {
			known = withID(s.names.Of(ctx, tx, &err))
			out.Decision = entry.DecisionOf(e, known)
		}
		out.Holds = entry.Fields(e, known)
		if out.Decision != nil {
			for _, id := range out.Decision.Rules {
				out.Rules = append(out.Rules, Rule{id, o.room.Engine.Rule(id)})
			}
		}
		return out, err
	})
}

// withID adds ids to names, by which more can be looked for.
func withID(called entry.Names) entry.Names {
	return func(id string) string {
		name := called(id)
		if name != id {
			name += " (" + id + ")"
		}
		return name
	}
}

// EntryFor is an event that a person may see, and whether they may see all.
func (o *Office) EntryFor(ctx context.Context, tx Tx, d *desk.Desk, by string, event int64) (receipt.Event, bool, error) {
	if event < 0 || event == math.MaxInt64 {
		return receipt.Event{}, false, share.ErrNotFound
	}
	whole, err := o.audits(ctx, d)
	if err != nil {
		return receipt.Event{}, whole, err
	}
	if whole {
		e, err := EventAt(ctx, tx, event)
		return e, whole, err
	}
	found, _, err := eventsOf(ctx, tx, by, event+1, 1)
	if err == nil && (len(found) == 0 || found[0].Index != event) {
		err = share.ErrNotFound
	}
	if err != nil {
		return receipt.Event{}, whole, err
	}
	return found[0], whole, nil
}

// EntryReceipt is the receipt of an entry that a person may see.
func (o *Office) EntryReceipt(ctx context.Context, by string, event int64) (Receipt, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Receipt, error) {
		e, whole, err := o.EntryFor(ctx, tx, d, by, event)
		if err != nil {
			return Receipt{}, err
		}
		proven, err := o.Prove(ctx, tx, []int64{event})
		if err != nil {
			return Receipt{}, err
		}
		s := search{office: o, tx: tx, by: by, whole: whole, names: Names{}}
		x, err := s.entry(ctx, e)
		return Receipt{
			ReceiptLine: ReceiptLine{Event: event, At: e.At, Type: e.Type, Words: x.Words, Document: x.Document, Copy: e.Text("copy")},
			Name:        receiptName(e), Text: string(proven[0].Marshal()), LedgerKey: o.ledger.VerifierKey(),
		}, err
	})
}

// Names are what people call what has an id, as they were looked up.
type Names map[string]string

// Of looks names up. The first error is kept, and ids stay as they are.
func (n Names) Of(ctx context.Context, tx Tx, failed *error) entry.Names {
	return func(id string) string {
		if _, ok := n[id]; !ok {
			name, err := nameOf(ctx, tx, id)
			switch {
			case Hidden(err): // what the command line shared, or a name in place of an id
				name = id
			case err != nil && *failed == nil:
				*failed = err
			}
			n[id] = name
		}
		return n[id]
	}
}

// nameOf looks a name up by what kind of id it is.
func nameOf(ctx context.Context, tx Tx, id string) (string, error) {
	kind, _, _ := strings.Cut(id, "-")
	switch kind {
	case "P":
		p, err := tx.Person(ctx, id)
		if !Hidden(err) {
			return p.Name, err
		}
		party, err := tx.Party(ctx, id)
		return party.Name, err
	case "M":
		m, err := tx.Matter(ctx, id)
		return m.Title, err
	case "D":
		h, err := tx.Handling(ctx, id)
		return "“" + h.Title + "”", err
	}
	return id, nil
}
