package inquiry

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/finding"
	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
	"barium/internal/watch"
)

// CaseListing is what is looked up about cases.
type CaseListing interface {
	// Cases lists all, CasesOn those on a matter, and CasesAbout those about a
	// publication, a request to the custodians or a document; newest first.
	Cases(ctx context.Context) ([]docket.Case, error)
	CasesOn(ctx context.Context, matter string) ([]docket.Case, error)
	CasesAbout(ctx context.Context, subject string) ([]docket.Case, error)
	// HearingsTo lists what a party was asked, newest first; Hearing is one by its event.
	HearingsTo(ctx context.Context, party string) ([]docket.Call, error)
	Hearing(ctx context.Context, event int64) (docket.Call, error)
	// Exhibits lists those of a case by number, without their bodies, and Custody what
	// was done with them, in order.
	Exhibits(ctx context.Context, id string) ([]docket.Exhibit, error)
	Custody(ctx context.Context, id string) ([]docket.Custody, error)
	// RecordsNaming lists the events from an index on that name a case or a request.
	RecordsNaming(ctx context.Context, from int64, id string) ([]ledger.Record, error)
}

// A CaseLine is a case in a list.
type CaseLine struct {
	ID       string       `json:"id"`
	Title    string       `json:"title"`
	Matter   office.Named `json:"matter"`
	OpenedBy office.Named `json:"openedBy" doc:"person"`
	OpenedAt time.Time    `json:"openedAt"`
	Event    int64        `json:"event" doc:"of its opening, in the ledger"`
	State    docket.State `json:"state" enum:"open,closed"`
}

// A Case is one as a person sees it who may know of it.
type Case struct {
	CaseLine
	Publications []CasePublication `json:"publications" nullable:"false"`
	Requests     []CaseRequest     `json:"requests" nullable:"false" doc:"to the custodians"`
	Documents    []office.Named    `json:"documents" nullable:"false" doc:"of which passages came to light"`
	MayWork      bool              `json:"mayWork" doc:"add to it, and weigh it"`
	MayAnswer    bool              `json:"mayAnswer" doc:"answer for the board, as a custodian"`
	Custodian    bool              `json:"custodian" doc:"you are one, and can take the case up again where it is closed"`
}

// A CasePublication is one that a case is about.
type CasePublication struct {
	ID        string    `json:"id"`
	Title     string    `json:"title"`
	Outlet    string    `json:"outlet"`
	Published time.Time `json:"published"`
	FirstSeen time.Time `json:"firstSeen"`
}

// Name is what people call it.
func (p CasePublication) Name() string {
	if p.Outlet == "" {
		return p.Title
	}
	return p.Outlet + ": " + p.Title
}

// A CaseRequest is a request to the custodians that a case is about.
type CaseRequest struct {
	ID       string          `json:"id"`
	Document office.Named    `json:"document"`
	State    unsealing.State `json:"state" enum:"asked,opened,refused,expired"`
	At       time.Time       `json:"at"`
	Ended    time.Time       `json:"ended"`
	Finding  string          `json:"finding" doc:"identified, inconclusive, not ours; empty before there is one"`
}

// caseRights is how somebody may take part in the cases on a matter.
type caseRights struct {
	work  bool // add and weigh
	board bool // answer and decide, as a custodian
	audit bool // read all of it
}

// caseRightsOn looks up a person's rights. Who has none is told that there is nothing.
func caseRightsOn(ctx context.Context, d *desk.Desk, matter string) (caseRights, error) {
	var r caseRights
	for act, may := range map[policy.Act]*bool{policy.Inquire: &r.work, policy.Unseal: &r.board, policy.Audit: &r.audit} {
		why, err := d.AllowMatter(ctx, act, matter)
		if err != nil && !errors.Is(err, policy.ErrRefused) {
			return r, err
		}
		*may = why.Allowed
	}
	if r == (caseRights{}) {
		return r, share.ErrNotFound
	}
	return r, nil
}

// caseOf is a case with what this desk's person may do in it. Who may do nothing is
// told that there is none.
func caseOf(ctx context.Context, tx Tx, d *desk.Desk, id string) (docket.Case, caseRights, error) {
	c, err := tx.Case(ctx, id)
	if err != nil {
		return docket.Case{}, caseRights{}, err
	}
	r, err := caseRightsOn(ctx, d, c.Matter)
	if err != nil {
		return docket.Case{}, caseRights{}, err
	}
	return c, r, nil
}

// hideCase turns an error into share.ErrNotFound where the person may not know of
// the cases on a matter. A refusal is told to the ledger all the same.
func hideCase(ctx context.Context, d *desk.Desk, matter string, err error) error {
	if err == nil || matter == "" {
		return err
	}
	if _, unknown := caseRightsOn(ctx, d, matter); unknown != nil {
		return errors.Join(unknown, err)
	}
	return err
}

// sitting is where a person's acts on cases take place.
func (o *Office) sitting(tx Tx, d *desk.Desk) *docket.Sitting {
	return &docket.Sitting{Tx: tx, Log: o.ledger.In(tx), Desk: d, Now: o.now()}
}

// Cases lists the cases that a person may know of, newest first.
func (o *Office) Cases(ctx context.Context, by string) ([]CaseLine, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) ([]CaseLine, error) {
		list := []CaseLine{}
		seen, err := casesSeen(ctx, tx, d)
		for _, c := range seen {
			if err != nil {
				return nil, err
			}
			var line CaseLine
			line, err = caseLine(ctx, tx, c)
			list = append(list, line)
		}
		return list, err
	})
}

func caseLine(ctx context.Context, tx Tx, c docket.Case) (CaseLine, error) {
	m, err := tx.Matter(ctx, c.Matter)
	if err != nil {
		return CaseLine{}, err
	}
	p, err := tx.Person(ctx, c.By)
	return CaseLine{c.ID, c.Title, office.Named{ID: m.ID, Name: m.Title}, office.Named{ID: p.ID, Name: p.Name}, c.At, c.Event, c.State}, err
}

// Case is one with what it is about.
func (o *Office) Case(ctx context.Context, by, id string) (Case, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Case, error) {
		c, rights, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return Case{}, err
		}
		return caseShown(ctx, tx, c, rights)
	})
}

// caseShown is a case as somebody sees it. Nobody works on one that is closed.
func caseShown(ctx context.Context, tx Tx, c docket.Case, rights caseRights) (Case, error) {
	open := c.State == docket.Open
	x := Case{Publications: []CasePublication{}, Requests: []CaseRequest{}, Documents: []office.Named{}, MayWork: rights.work && open, MayAnswer: rights.board && open, Custodian: rights.board}
	var err error
	if x.CaseLine, err = caseLine(ctx, tx, c); err != nil {
		return x, err
	}
	for _, id := range c.Publications {
		k, err := tx.Publication(ctx, id)
		if err != nil {
			return x, err
		}
		x.Publications = append(x.Publications, casePublication(k))
	}
	for _, id := range c.Unsealings {
		r, err := tx.Unsealing(ctx, id)
		if err != nil {
			return x, err
		}
		line, err := caseRequest(r)
		if err != nil {
			return x, err
		}
		x.Requests = append(x.Requests, line)
	}
	for _, id := range c.Documents {
		doc, err := tx.Document(ctx, id)
		if err != nil {
			return x, err
		}
		x.Documents = append(x.Documents, office.Named{ID: id, Name: doc.Title})
	}
	return x, nil
}

func casePublication(k watch.Kept) CasePublication {
	return CasePublication{k.ID, k.Title, k.Outlet, k.Published.Time, k.FirstSeen}
}

func caseRequest(r unsealing.Request) (CaseRequest, error) {
	line := CaseRequest{ID: r.ID, Document: office.Named{ID: r.Document, Name: r.Title}, State: r.State, At: r.At, Ended: r.Ended}
	if r.Finding == nil {
		return line, nil
	}
	var report finding.Report
	if err := json.Unmarshal(r.Finding, &report); err != nil {
		return line, fmt.Errorf("request %s: finding: %w", r.ID, err)
	}
	line.Finding = report.Finding.Finding
	return line, nil
}
