package office

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"barium/internal/finding"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
)

// An UnsealingLine is a request to open codewords in a list.
type UnsealingLine struct {
	ID       string    `json:"id"`
	Document Named     `json:"document"`
	Asker    string    `json:"asker" doc:"name and party"`
	Purpose  string    `json:"purpose"`
	Expires  time.Time `json:"expires"`
}

// toUnseal lists the requests that wait for a custodian.
func (o *Office) toUnseal(ctx context.Context, tx Tx, d *desk.Desk, by string) ([]UnsealingLine, error) {
	list := []UnsealingLine{}
	open, err := tx.UnsealingsOpen(ctx)
	for _, r := range open {
		if err != nil {
			break
		}
		var x Unsealing
		if x, err = o.unsealing(ctx, tx, d, by, r); Hidden(err) {
			err = nil
		} else if x.MayAnswer {
			list = append(list, UnsealingLine{x.ID, Named{x.Document, x.Title}, x.Asker, x.Purpose, x.Expires})
		}
	}
	return list, err
}

// An entitled is how somebody may know of requests on a document.
type entitled struct {
	answer bool // as a custodian
	matter string
}

// entitledOn says how somebody may ask for a request on a document, answer it or
// audit it. Everybody else is told that there is none.
func entitledOn(ctx context.Context, d *desk.Desk, document string) (entitled, error) {
	var out entitled
	known := false
	for _, act := range []policy.Act{policy.Inquire, policy.Unseal, policy.Audit} {
		why, err := d.AllowDocument(ctx, act, document)
		if err != nil && !errors.Is(err, policy.ErrRefused) {
			return out, err
		}
		known = known || why.Allowed
		out.answer = out.answer || act == policy.Unseal && why.Allowed
		out.matter = why.Facts.Matter.Name
	}
	if !known {
		return out, share.ErrNotFound
	}
	return out, nil
}

// KnowsOfRequests is nil for who may know of the requests on a document;
// share.ErrNotFound for everybody else.
func KnowsOfRequests(ctx context.Context, d *desk.Desk, document string) error {
	_, err := entitledOn(ctx, d, document)
	return err
}

// hideRequest turns an error into share.ErrNotFound where the person may not know of
// requests on a document. A refusal is told to the ledger all the same.
func hideRequest(ctx context.Context, d *desk.Desk, document string, err error) error {
	if err == nil {
		return nil
	}
	if _, unknown := entitledOn(ctx, d, document); unknown != nil {
		return errors.Join(unknown, err)
	}
	return err
}

// unsealing is a request as a person sees it who may know of it.
func (o *Office) unsealing(ctx context.Context, tx Tx, d *desk.Desk, by string, r unsealing.Request) (Unsealing, error) {
	hash := r.Hash()
	x := Unsealing{
		Paper: r.Paper(), Hash: hex.EncodeToString(hash[:]), State: r.State, Answers: []Answered{}, Custodians: o.board.Custodians, Quorum: o.board.Quorum,
		Mine: r.By == by, Ended: r.Ended, Reason: r.Reason, Event: r.Event, Opening: r.Opening,
	}
	entitled, err := entitledOn(ctx, d, r.Document)
	if err != nil {
		return x, err
	}
	x.Matter, x.MayAnswer = entitled.matter, entitled.answer && r.State == unsealing.Asked && !r.Over(o.now()) && !r.Answered(by)
	for _, a := range r.Answers {
		p, err := tx.Person(ctx, a.Person)
		if err != nil {
			return x, err
		}
		x.Answers = append(x.Answers, Answered{p.Name, p.PartyName, a.Custodian, a.Reason, a.At})
	}
	if r.Finding != nil {
		x.Report = new(finding.Report)
		if err := json.Unmarshal(r.Finding, x.Report); err != nil {
			return x, fmt.Errorf("request %s: finding: %w", r.ID, err)
		}
	}
	return x, nil
}
