package office

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/share"
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
	unsealing.Request
	Answered   []Answered
	Custodians int
	Quorum     int
	Mine       bool // they asked
	MayAnswer  bool // they are a custodian, have not answered, and it is not over
	Report     *finding.Report
	MatterName string
}

// An Answered is a custodian's answer.
type Answered struct {
	Name, Party string
	Custodian   int // whose share was used; 0 where they refused
	Reason      string
	At          time.Time
}

// Approved counts those who gave their part.
func (u Unsealing) Approved() int {
	n := 0
	for _, a := range u.Answered {
		if a.Custodian > 0 {
			n++
		}
	}
	return n
}

// All lists the requests that a person may know of, newest first.
func (u *Unsealings) All(ctx context.Context, by string) ([]Unsealing, error) {
	return look(ctx, u.office, by, func(tx Tx, d *desk.Desk) ([]Unsealing, error) {
		all, err := tx.Unsealings(ctx)
		if err != nil {
			return nil, err
		}
		list := []Unsealing{}
		for _, r := range all {
			x, err := u.shown(ctx, tx, d, by, r)
			if hidden(err) {
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
	return look(ctx, u.office, by, func(tx Tx, d *desk.Desk) (Unsealing, error) {
		r, err := tx.Unsealing(ctx, id)
		if err != nil {
			return Unsealing{}, err
		}
		return u.shown(ctx, tx, d, by, r)
	})
}

// Sheets are the sealed sheets of a request, with their locks, for a custodian.
func (u *Unsealings) Sheets(ctx context.Context, by, id string) ([]unsealing.Sheet, error) {
	return look(ctx, u.office, by, func(tx Tx, d *desk.Desk) ([]unsealing.Sheet, error) {
		r, err := tx.Unsealing(ctx, id)
		if err == nil {
			_, err = d.AllowDocument(ctx, policy.Unseal, r.Document)
		}
		if err != nil {
			return nil, u.office.hide(ctx, tx, by, r.Document, err)
		}
		return tx.UnsealingSheets(ctx, id)
	})
}

// Board is whom codewords are sealed to: custodians' programs hold their keys
// against it.
func (u *Unsealings) Board() codebook.Board { return u.office.board }

// shown is a request as a person sees it: who may ask for one on its document,
// answer it or audit it.
func (u *Unsealings) shown(ctx context.Context, tx Tx, d *desk.Desk, by string, r unsealing.Request) (Unsealing, error) {
	x := Unsealing{Request: r, Custodians: u.office.board.Custodians, Quorum: u.office.board.Quorum, Mine: r.By == by}
	may := map[policy.Act]bool{}
	for _, act := range []policy.Act{policy.Inquire, policy.Unseal, policy.Audit} {
		why, err := d.AllowDocument(ctx, act, r.Document)
		if err != nil && !errors.Is(err, policy.ErrRefused) {
			return x, err
		}
		may[act] = why.Allowed
		x.MatterName = why.Facts.Matter.Name
	}
	if !may[policy.Inquire] && !may[policy.Unseal] && !may[policy.Audit] {
		return x, share.ErrNotFound
	}
	x.MayAnswer = may[policy.Unseal] && r.State == unsealing.Asked && !r.Over(u.office.now()) && !r.Answered(by)
	for _, a := range r.Answers {
		p, err := tx.Person(ctx, a.Person)
		if err != nil {
			return x, err
		}
		x.Answered = append(x.Answered, Answered{p.Name, p.PartyName, a.Custodian, a.Reason, a.At})
	}
	if r.Finding != nil {
		x.Report = new(finding.Report)
		if err := json.Unmarshal(r.Finding, x.Report); err != nil {
			return x, fmt.Errorf("request %s: finding: %w", r.ID, err)
		}
	}
	return x, nil
}
