package office

import (
	"context"
	"time"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
)

// A Tracer compares texts with what is protected. Package app has one.
type Tracer interface {
	// Look says what can be said of texts without opening anything, of the
	// documents that may says yes to.
	Look(ctx context.Context, texts []unsealing.Text, bound float64, may func(document string) (bool, error)) (finding.Report, error)
	// Check holds a request against the ledger.
	Check(ctx context.Context, r unsealing.Request) error
	// Trace weighs the texts of an opened request.
	Trace(ctx context.Context, r unsealing.Request, texts []unsealing.Text, sheets []unsealing.Sheet, o *codebook.Opener) (finding.Report, error)
}

// UnsealingListing is what is looked up about requests to custodians.
type UnsealingListing interface {
	// Unsealings lists all requests, newest first; UnsealingsOpen those that wait
	// for answers or for their trace's end.
	Unsealings(ctx context.Context) ([]unsealing.Request, error)
	UnsealingsOpen(ctx context.Context) ([]unsealing.Request, error)
	// SheetsToOpen lists a document's sealed sheets, and the ledger's size by which
	// they were made.
	SheetsToOpen(ctx context.Context, document string) ([]unsealing.Sheet, int64, error)
}

// Unsealings is the room of the office where custodians are asked.
type Unsealings struct {
	office *Office
	tracer Tracer
	safe   unsealing.Safe
	wake   chan struct{} // has something in it when a request may be ready
}

// Unsealings opens the room, with what traces and where custodians' parts are kept.
func (o *Office) Unsealings(t Tracer, s unsealing.Safe) *Unsealings {
	return &Unsealings{o, t, s, make(chan struct{}, 1)}
}

// hearing is where somebody's acts on requests take place; "" is nobody.
func (u *Unsealings) hearing(tx Tx, d *desk.Desk, by string) *unsealing.Hearing {
	return &unsealing.Hearing{Tx: tx, Log: u.office.ledger.In(tx), Desk: d, By: by, Board: u.office.board, Safe: u.safe, Now: u.office.now()}
}

// An Unsealing is a request as a person sees it who may know of it.
type Unsealing struct {
	unsealing.Paper
	Hash       string          `json:"hash" doc:"that custodians' proofs are bound to"`
	Matter     string          `json:"matter"`
	State      unsealing.State `json:"state" enum:"asked,opened,refused,expired"`
	Answers    []Answered      `json:"answers" nullable:"false"`
	Custodians int             `json:"custodians" doc:"how many hold a share"`
	Quorum     int             `json:"quorum" doc:"how many are needed"`
	Mine       bool            `json:"mine" doc:"you asked"`
	MayAnswer  bool            `json:"mayAnswer" doc:"you are a custodian, have not answered, and it is open"`
	Ended      time.Time       `json:"ended" doc:"opened, refused or expired"`
	Reason     string          `json:"reason" doc:"why it was refused, or opened without a finding"`
	Event      int64           `json:"event" doc:"of the request, in the ledger"`
	Opening    int64           `json:"opening" doc:"event of the opening; 0 where there was none"`
	Report     *finding.Report `json:"report,omitempty" doc:"what the trace found"`
}

// An Answered is a custodian's answer.
type Answered struct {
	Name      string    `json:"name"`
	Party     string    `json:"party"`
	Custodian int       `json:"custodian" doc:"whose share was used; 0 where they refused"`
	Reason    string    `json:"reason"`
	At        time.Time `json:"at"`
}

// Approved counts those who gave their part.
func (u Unsealing) Approved() int {
	n := 0
	for _, a := range u.Answers {
		if a.Custodian > 0 {
			n++
		}
	}
	return n
}

// Tracing reports whether a quorum has opened it and the trace is under way.
func (u Unsealing) Tracing() bool {
	return u.State == unsealing.Opened && u.Report == nil && u.Reason == ""
}

// All lists the requests that a person may know of, newest first.
func (u *Unsealings) All(ctx context.Context, by string) ([]Unsealing, error) {
	return act.Look(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) ([]Unsealing, error) {
		all, err := tx.Unsealings(ctx)
		if err != nil {
			return nil, err
		}
		list := []Unsealing{}
		for _, r := range all {
			x, err := u.office.unsealing(ctx, tx, d, by, r)
			if Hidden(err) {
				continue
			}
			if err != nil {
				return nil, err
			}
			list = append(list, x)
		}
		return list, nil
	})
}

// One is a request by its id. Who may not know of it is told that there is none.
func (u *Unsealings) One(ctx context.Context, by, id string) (Unsealing, error) {
	return act.Look(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) (Unsealing, error) {
		r, err := tx.Unsealing(ctx, id)
		if err != nil {
			return Unsealing{}, err
		}
		return u.office.unsealing(ctx, tx, d, by, r)
	})
}

// Sheets are the sealed sheets of a request, with their locks, for a custodian.
func (u *Unsealings) Sheets(ctx context.Context, by, id string) ([]unsealing.Sheet, error) {
	if _, err := u.request(ctx, by, id); err != nil {
		return nil, err
	}
	return act.Look(ctx, u.office.room, by, func(tx Tx, _ *desk.Desk) ([]unsealing.Sheet, error) { return tx.UnsealingSheets(ctx, id) })
}

// request is a request as it is kept, for a custodian.
func (u *Unsealings) request(ctx context.Context, by, id string) (unsealing.Request, error) {
	return act.Look(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) (unsealing.Request, error) {
		r, err := tx.Unsealing(ctx, id)
		if err == nil {
			_, err = d.AllowDocument(ctx, policy.Unseal, r.Document)
		}
		return r, hideRequest(ctx, d, r.Document, err)
	})
}

// Board is whom codewords are sealed to: custodians' programs hold their keys
// against it.
func (u *Unsealings) Board() codebook.Board { return u.office.board }
