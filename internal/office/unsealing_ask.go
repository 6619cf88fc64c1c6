package office

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"barium/internal/casebook/board"
	"barium/internal/finding"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
)

// Bound is the false-accusation bound of an inquiry that sets none.
const Bound = "0.001"

// A Question is what somebody asks the custodians.
type Question struct {
	Texts               []unsealing.Text
	Documents           []string // those of theirs to ask about; empty for all that the texts reuse
	Purpose, LegalBasis string
	Protected           share.Protected
	Consulted           string // who was asked whether it is protected disclosure, and what they said
	Bound               string // on false accusation; "" for Bound
	Days                int    // to answer; 0 for 14
}

// Look says what can be said of texts without opening anything: whether they reuse
// a document that the person may ask about, and whether it would be enough to name
// a copy. Of others' documents it says nothing.
func (u *Unsealings) Look(ctx context.Context, by string, texts []unsealing.Text, bound string) (finding.Report, error) {
	p, err := parseBound(bound)
	if err == nil && len(texts) == 0 {
		err = invalid.Errorf("no text was given: upload what was published, or paste it")
	}
	if err != nil {
		return finding.Report{}, err
	}
	return u.tracer.Look(ctx, texts, p, func(document string) (bool, error) {
		return look(ctx, u.office, by, func(tx Tx, d *desk.Desk) (bool, error) { return mayInquire(ctx, d, document) })
	})
}

func mayInquire(ctx context.Context, d *desk.Desk, document string) (bool, error) {
	_, err := d.AllowDocument(ctx, policy.Inquire, document)
	if errors.Is(err, policy.ErrRefused) || hidden(err) {
		return false, nil
	}
	return err == nil, err
}

func parseBound(s string) (float64, error) {
	if s == "" {
		s = Bound
	}
	p, err := strconv.ParseFloat(s, 64)
	if err != nil || !(p > 0 && p < 1) {
		return 0, invalid.Errorf("the bound on false accusation %q: want a probability between 0 and 1, such as 0.001", s)
	}
	return p, nil
}

// Ask asks the custodians to open the codewords of the documents that texts reuse,
// a request for each.
func (u *Unsealings) Ask(ctx context.Context, by string, q Question) ([]unsealing.Request, error) {
	if err := u.mayAsk(q); err != nil {
		return nil, err
	}
	report, err := u.Look(ctx, by, q.Texts, q.Bound)
	if err != nil {
		return nil, err
	}
	list, err := q.about(report.Finding)
	if err != nil {
		return nil, err
	}
	asks := make([]unsealing.Ask, len(list))
	for i, d := range list {
		if asks[i], err = u.prepare(ctx, by, q, d); err != nil {
			return nil, err
		}
	}
	return act(ctx, u.office, by, func(tx Tx, d *desk.Desk) ([]unsealing.Request, error) {
		made := make([]unsealing.Request, len(asks))
		for i, a := range asks {
			var err error
			if made[i], err = u.hearing(tx, d, by).Ask(ctx, a); err != nil {
				return nil, err
			}
		}
		return made, nil
	})
}

// mayAsk puts the answers to the questions that a board has to have answered before
// custodians are asked. Where the publication may not be traced, the request is
// recorded all the same, and refused there.
func (u *Unsealings) mayAsk(q Question) error {
	ruling := map[share.Protected]board.Ruling{share.ProtectedNo: board.No, share.ProtectedUnsure: board.Possibly, share.ProtectedYes: board.Possibly}
	now := u.office.now()
	err := board.MayUnseal([]board.Answer{
		{Question: board.Purpose, Text: q.Purpose, By: "asker", At: now},
		{Question: board.LegalBasis, Text: q.LegalBasis, By: "asker", At: now},
		{Question: board.Protected, Text: q.Consulted, By: "asker", At: now, Ruling: ruling[q.Protected]},
	})
	if err != nil {
		return invalid.Errorf("%w", err)
	}
	return nil
}

// about lists the documents to ask about.
func (q Question) about(f finding.Finding) ([]finding.Document, error) {
	var list []finding.Document
	for _, d := range f.Documents {
		if d.Candidates > 1 && (len(q.Documents) == 0 || slices.Contains(q.Documents, d.Document)) {
			list = append(list, d)
		}
	}
	if len(list) == 0 {
		return nil, invalid.Errorf("the text reuses no passage of a document of yours%s of which there are copies, so there is nothing to open", named(q.Documents))
	}
	return list, nil
}

func named(documents []string) string {
	if len(documents) == 0 {
		return ""
	}
	return " among " + strings.Join(documents, ", ")
}

// prepare lists the sheets that a request is about.
func (u *Unsealings) prepare(ctx context.Context, by string, q Question, d finding.Document) (unsealing.Ask, error) {
	a := unsealing.Ask{
		Document: d.Document, Title: d.Title, Texts: q.Texts, Purpose: q.Purpose, LegalBasis: q.LegalBasis,
		Protected: q.Protected, Consulted: q.Consulted, Bound: q.Bound, Days: q.Days,
	}
	if a.Bound == "" {
		a.Bound = Bound
	}
	if a.Days == 0 {
		a.Days = 14
	}
	return look(ctx, u.office, by, func(tx Tx, _ *desk.Desk) (_ unsealing.Ask, err error) {
		a.Sheets, a.Size, err = tx.SheetsToOpen(ctx, d.Document)
		return a, err
	})
}
