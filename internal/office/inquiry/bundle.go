package inquiry

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"barium/internal/casebook/bundle"
	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/receipt"
)

//go:embed bundle.txt
var readme []byte

//go:embed statistics.txt
var statistics []byte

// CaseBundle is a case in one file, that verifies without the house. That it was taken
// away is in the ledger, and in the bundle.
func (o *Office) CaseBundle(ctx context.Context, by, id string) ([]byte, error) {
	c, err := o.bundled(ctx, by, id)
	if err != nil {
		return nil, err
	}
	files := []bundle.File{{Name: "README.txt", Body: readme}, {Name: "STATISTICS.txt", Body: statistics}, {Name: "ledger.pub", Body: []byte(o.ledger.VerifierKey() + "\n")}}
	for _, p := range o.caseParts(ctx, by, id) {
		body, err := p.body()
		if err != nil {
			return nil, fmt.Errorf("case %s: %s: %w", id, p.name, err)
		}
		files = append(files, bundle.File{Name: p.name, Body: body})
	}
	kept, err := act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]bundle.File, error) { return o.caseFiles(ctx, tx, c) })
	if err != nil {
		return nil, err
	}
	return bundle.Write(id, append(files, kept...), o.ledger.Sign)
}

func (o *Office) bundled(ctx context.Context, by, id string) (docket.Case, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (docket.Case, error) {
		if _, _, err := caseOf(ctx, tx, d, id); err != nil {
			return docket.Case{}, err
		}
		return o.sitting(tx, d).Bundle(ctx, id)
	})
}

// A casePart is what one of a case's pages shows, as data.
type casePart struct {
	name string
	data func() (any, error)
}

func (p casePart) body() ([]byte, error) {
	v, err := p.data()
	if err != nil {
		return nil, err
	}
	b, err := json.MarshalIndent(v, "", "  ")
	return append(b, '\n'), err
}

// caseParts lists them, a line a page.
func (o *Office) caseParts(ctx context.Context, by, id string) []casePart {
	return []casePart{
		{"case.json", func() (any, error) { return o.Case(ctx, by, id) }},
		{"timeline.json", func() (any, error) { return o.CaseTimeline(ctx, by, id) }},
		{"exhibits.json", func() (any, error) { return o.CaseExhibits(ctx, by, id) }},
		{"board.json", func() (any, error) { return o.CaseBoard(ctx, by, id) }},
		{"holders.json", func() (any, error) { return o.caseHolders(ctx, by, id, everybody) }},
		{"weighing.json", func() (any, error) { return o.CaseWeighing(ctx, by, id, DefaultWeighing()) }},
		{"hypotheses.json", func() (any, error) { return o.CaseMatrix(ctx, by, id) }},
		{"damage.json", func() (any, error) { return o.Damage(ctx, by, id, 0) }},
		{"referral.json", func() (any, error) { return o.Referral(ctx, by, id) }},
	}
}

// caseFiles are the exhibits, and the events of a case with their receipts.
func (o *Office) caseFiles(ctx context.Context, tx Tx, c docket.Case) ([]bundle.File, error) {
	var files []bundle.File
	all, err := tx.Exhibits(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range all {
		if x, err = tx.Exhibit(ctx, c.ID, x.Number); err != nil {
			return nil, err
		}
		entry, err := office.EventAt(ctx, tx, x.Event)
		if err != nil {
			return nil, err
		}
		if !x.Intact(c, entry) {
			return nil, invalid.Errorf("exhibit %d is not what was put in: restore it from a backup before the case is handed over", x.Number)
		}
		files = append(files, bundle.File{Name: bundle.ExhibitName(x.Number, x.Name), Body: x.Body})
	}
	proofs, err := o.caseProofs(ctx, tx, c)
	return append(files, proofs...), err
}

func (o *Office) caseProofs(ctx context.Context, tx Tx, c docket.Case) ([]bundle.File, error) {
	indexes, err := caseEvents(ctx, tx, c)
	if err != nil {
		return nil, err
	}
	proven, err := o.house.Prove(ctx, tx, indexes)
	var files []bundle.File
	for _, r := range proven {
		files = append(files, bundle.File{Name: bundle.ReceiptName(r.Index), Body: r.Marshal()}, bundle.File{Name: bundle.EventName(r.Index), Body: r.Event})
	}
	return files, err
}

// caseEvents lists the events of a case: what was done in it, whoever's page it was on,
// and the requests that it is about.
func caseEvents(ctx context.Context, tx Tx, c docket.Case) ([]int64, error) {
	list, err := eventsNaming(ctx, tx, c.Event, "case", c.ID)
	if err != nil {
		return nil, err
	}
	for _, id := range c.Unsealings {
		r, err := tx.Unsealing(ctx, id)
		if err != nil {
			return nil, err
		}
		found, err := eventsNaming(ctx, tx, r.Event, "request", id)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// eventsNaming lists the events from an index on that have an id in a field.
func eventsNaming(ctx context.Context, tx Tx, from int64, field, id string) ([]int64, error) {
	var list []int64
	records, err := tx.RecordsNaming(ctx, from, id)
	for _, r := range records {
		if err != nil {
			return nil, err
		}
		var e receipt.Event
		if e, err = receipt.ParseEvent(r.Event); err == nil && e.Text(field) == id {
			list = append(list, r.Index)
		}
	}
	return list, err
}
