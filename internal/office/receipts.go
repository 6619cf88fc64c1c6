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
	"barium/receipt"
)

// A ReceiptLine is an event in a person's list, whose receipt they can keep.
type ReceiptLine struct {
	Event    int64     `json:"event"` // its place in the ledger
	At       time.Time `json:"at"`
	Type     string    `json:"type"`
	Words    string    `json:"words"`              // what it proves
	Document string    `json:"document,omitempty"` // that it is about
	Copy     string    `json:"copy,omitempty"`     // that it is about
}

// Receipts are a person's, newest first.
type Receipts struct {
	Lines []ReceiptLine `json:"lines" nullable:"false"`
	// Next is what to ask before for those that follow; 0 where there are none.
	Next int64 `json:"next"`
}

// receiptsShown is how many receipts a page has.
const receiptsShown = 100

// Receipts lists a person's receipts from before an event on, 0 for the newest: of
// each act of theirs, of each copy made for them, and of what was done to them.
func (o *Office) Receipts(ctx context.Context, by string, before int64) (Receipts, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Receipts, error) {
		if before <= 0 {
			before = math.MaxInt64
		}
		found, last, err := eventsOf(ctx, tx, by, before, receiptsShown)
		if err != nil {
			return Receipts{}, err
		}
		out := Receipts{Lines: []ReceiptLine{}, Next: last}
		titles := titles{}
		for _, e := range found {
			line := ReceiptLine{Event: e.Index, At: e.At, Type: e.Type, Document: e.Text("document"), Copy: e.Text("copy")}
			if line.Words, err = inReceipt(ctx, tx, titles, e, by); err != nil {
				return out, err
			}
			out.Lines = append(out.Lines, line)
		}
		return out, nil
	})
}

// eventsOf lists a person's events before an index. last is the index of the
// last that was looked at, 0 where there are no more.
func eventsOf(ctx context.Context, tx Tx, by string, before int64, n int) (list []receipt.Event, last int64, err error) {
	notices, err := tx.NoticesTo(ctx, by)
	if err != nil {
		return nil, 0, err
	}
	records, err := tx.RecordsOf(ctx, by, before, n)
	for _, r := range records {
		e, broken := receipt.ParseEvent(r.Event)
		err = errors.Join(err, broken)
		if broken == nil && theirs(e, by, notices) {
			list = append(list, e)
		}
	}
	if len(records) == n {
		last = records[n-1].Index
	}
	return list, last, err
}

// theirs reports whether a person may have the receipt of an event that names them,
// or that is the release of their copy: what they did, and what they were told. A
// release that never took effect is not told to whom it names.
func theirs(e receipt.Event, by string, notices []desk.Notice) bool {
	switch {
	case e.Text("by") == by, e.Type == share.TypeCopyReleased:
		return true
	case e.Type == desk.TypeReleaseWithdrawn:
		return slices.ContainsFunc(notices, func(n desk.Notice) bool { return n.ID == e.Text("notice") && n.TookEffect() })
	}
	return e.Type == desk.TypeReleaseApproved || e.Type == share.TypeCopyMailed || account(e.Type)
}

// ledgerKeyFile is the name of the ledger's public key among receipts.
const ledgerKeyFile = "ledger.pub"

// A Receipt is one receipt, as it can be verified without the house.
type Receipt struct {
	ReceiptLine
	Name      string `json:"name"`      // of its file
	Text      string `json:"text"`      // the receipt
	LedgerKey string `json:"ledgerKey"` // that verifies it
}

// Receipt returns the receipt of one of a person's events; share.ErrNotFound where
// it isn't theirs.
func (o *Office) Receipt(ctx context.Context, by string, event int64) (Receipt, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Receipt, error) {
		found, _, err := eventsOf(ctx, tx, by, event+1, 1)
		if err != nil {
			return Receipt{}, err
		}
		if len(found) == 0 || found[0].Index != event {
			return Receipt{}, share.ErrNotFound
		}
		e := found[0]
		proven, err := o.Prove(ctx, tx, []int64{event})
		if err != nil {
			return Receipt{}, err
		}
		out := Receipt{Name: receiptName(e), Text: string(proven[0].Marshal()), LedgerKey: o.ledger.VerifierKey()}
		out.ReceiptLine = ReceiptLine{Event: e.Index, At: e.At, Type: e.Type, Document: e.Text("document"), Copy: e.Text("copy")}
		out.Words, err = inReceipt(ctx, tx, titles{}, e, by)
		return out, err
	})
}

// Prove proves events against the last checkpoint that witnesses cosigned, if it
// has them all, for such a receipt says more; otherwise against the last one.
func (o *Office) Prove(ctx context.Context, tx Tx, events []int64) ([]receipt.Receipt, error) {
	if len(events) == 0 {
		return nil, nil
	}
	c, err := o.ledger.LastCosigned(ctx, tx)
	if err != nil {
		return nil, err
	}
	if slices.Max(events) < c.Size {
		return o.ledger.ProveWitnessed(ctx, tx, events)
	}
	return o.ledger.ProveAll(ctx, tx, events)
}
