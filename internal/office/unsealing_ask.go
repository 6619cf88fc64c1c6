package office

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"barium/internal/finding"
	"barium/internal/office/act"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
)

// Bound is the false-accusation bound of an inquiry that sets none.
const Bound = "0.001"

// A Leak is a text that came to light, in a program's words.
type Leak struct {
	Name   string `json:"name" maxLength:"200" doc:"its extension tells the format: .txt, .md, .html"`
	Source []byte `json:"source" doc:"the file, in base64"`
}

// A Question is what somebody asks the custodians.
type Question struct {
	Texts      []Leak          `json:"texts" minItems:"1" maxItems:"20"`
	Documents  []string        `json:"documents,omitempty" doc:"those of yours to ask about; none for all that the texts reuse"`
	Purpose    string          `json:"purpose" maxLength:"2000"`
	LegalBasis string          `json:"legalBasis" maxLength:"2000"`
	Protected  share.Protected `json:"protectedDisclosure" enum:"no,yes,unsure" doc:"may the publication be lawful whistleblowing? With yes, custodians are never asked"`
	Consulted  string          `json:"consulted" maxLength:"2000" doc:"who was asked about that, and what they said"`
	Bound      string          `json:"bound,omitempty" doc:"on false accusation; 0.001 where there is none"`
	Days       int             `json:"days,omitempty" doc:"to answer; 14 where there are none"`
}

func unsealingTexts(list []Leak) []unsealing.Text {
	out := make([]unsealing.Text, len(list))
	for i, t := range list {
		out[i] = unsealing.Text(t)
	}
	return out
}

// Look says what can be said of texts without opening anything: whether they reuse
// a document that the person may ask about, and whether it would be enough to name
// a copy. Of others' documents it says nothing.
func (u *Unsealings) Look(ctx context.Context, by string, texts []Leak, bound string) (finding.Report, error) {
	p, err := parseBound(bound)
	if err == nil && len(texts) == 0 {
		err = invalid.In("texts", "no text was given: upload what was published, or paste it")
	}
	if err != nil {
		return finding.Report{}, err
	}
	return u.tracer.Look(ctx, unsealingTexts(texts), p, func(document string) (bool, error) {
		return act.Look(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) (bool, error) { return MayInquire(ctx, d, document) })
	})
}

// MayInquire reports whether a person may ask the custodians about a document.
func MayInquire(ctx context.Context, d *desk.Desk, document string) (bool, error) {
	_, err := d.AllowDocument(ctx, policy.Inquire, document)
	if errors.Is(err, policy.ErrRefused) || Hidden(err) {
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
		return 0, invalid.In("bound", "the bound on false accusation %q: want a probability between 0 and 1, such as 0.001", s)
	}
	return p, nil
}

// Ask asks the custodians to open the codewords of the documents that texts reuse,
// a request for each. It answers with their ids.
func (u *Unsealings) Ask(ctx context.Context, by string, q Question) ([]string, error) {
	return u.AskAlong(ctx, by, q, func(context.Context, Tx, *desk.Desk, []string) error { return nil })
}

// AskAlong is Ask, with what else is done in the same transaction once the requests
// have their ids.
func (u *Unsealings) AskAlong(ctx context.Context, by string, q Question, along func(ctx context.Context, tx Tx, d *desk.Desk, ids []string) error) ([]string, error) {
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
	return act.Run(ctx, u.office.room, by, func(tx Tx, d *desk.Desk) ([]string, error) {
		ids := []string{}
		for _, a := range asks {
			r, err := u.hearing(tx, d, by).Ask(ctx, a)
			if err == nil {
				err = u.office.tellCustodians(ctx, tx, outbox.Unsealing, r)
			}
			if err != nil {
				return nil, err
			}
			ids = append(ids, r.ID)
		}
		return ids, along(ctx, tx, d, ids)
	})
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
		return nil, invalid.In("texts", "the text reuses no passage of a document of yours%s of which there are copies, so there is nothing to open", named(q.Documents))
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
		Document: d.Document, Title: d.Title, Texts: unsealingTexts(q.Texts), Purpose: q.Purpose, LegalBasis: q.LegalBasis,
		Protected: q.Protected, Consulted: q.Consulted, Bound: q.Bound, Days: q.Days,
	}
	if a.Bound == "" {
		a.Bound = Bound
	}
	if a.Days == 0 {
		a.Days = 14
	}
	return act.Look(ctx, u.office.room, by, func(tx Tx, _ *desk.Desk) (_ unsealing.Ask, err error) {
		a.Sheets, a.Size, err = tx.SheetsToOpen(ctx, d.Document)
		return a, err
	})
}
