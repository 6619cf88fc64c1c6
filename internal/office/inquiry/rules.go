package inquiry

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"barium/internal/casebook/access"
	"barium/internal/casebook/docket"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/share/desk"
)

// rules is what a decision is held against besides the case itself.
func (o *Office) rules(ctx context.Context, tx Tx, d *desk.Desk, c docket.Case) (docket.Board, error) {
	bound, err := strconv.ParseFloat(office.Bound, 64)
	if err != nil {
		return docket.Board{}, err
	}
	records, err := o.caseRecords(ctx, tx, d, c)
	return docket.Board{Quorum: o.board.Quorum, Bound: bound, Records: records}, err
}

// caseRecords says how complete the lists of holders are. Where it isn't known which
// passages came to light, nobody can say who held them.
func (o *Office) caseRecords(ctx context.Context, tx Tx, d *desk.Desk, c docket.Case) ([]access.Record, error) {
	s, err := o.standpointOf(ctx, tx, d, c.ID)
	if err != nil {
		return nil, err
	}
	if s.Scale != nil {
		return s.Access.Records(), nil
	}
	var list []access.Record
	for _, id := range c.Documents {
		list = append(list, access.Record{Item: id, Missing: []access.Ask{{Party: "nobody", Why: "knows which passages of it came to light"}}})
	}
	return list, nil
}

// copiesFound lists the copies that findings of the case's requests identify.
func copiesFound(ctx context.Context, tx Tx, c docket.Case) ([]CaseCopy, error) {
	list := []CaseCopy{}
	for _, id := range c.Unsealings {
		r, err := tx.Unsealing(ctx, id)
		if err != nil || r.Finding == nil {
			if err != nil {
				return nil, err
			}
			continue
		}
		var report finding.Report
		if err := json.Unmarshal(r.Finding, &report); err != nil {
			return nil, fmt.Errorf("request %s: finding: %w", r.ID, err)
		}
		for _, doc := range report.Finding.Documents {
			for _, found := range doc.Copies {
				if found.Copy == finding.OriginalCopy {
					continue
				}
				party, err := tx.PartyNamed(ctx, found.Party)
				if err != nil {
					return nil, err
				}
				list = append(list, CaseCopy{found.Copy, office.Named{ID: party.ID, Name: found.Party}, found.FalseAccusation, r.ID})
			}
		}
	}
	return list, nil
}

func partiesHeard(ctx context.Context, tx Tx, matter string) ([]office.Named, error) {
	list := []office.Named{}
	ids, err := tx.PartiesOn(ctx, matter)
	for _, id := range ids {
		if err == nil {
			var p desk.Party
			p, err = tx.Party(ctx, id)
			list = append(list, office.Named{ID: p.ID, Name: p.Name})
		}
	}
	slices.SortFunc(list, office.CompareNames)
	return list, err
}
