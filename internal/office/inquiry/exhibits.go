package inquiry

import (
	"context"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A CaseExhibit is what was put into a case, with its chain of custody.
type CaseExhibit struct {
	Number    int           `json:"number"`
	Kind      docket.Kind   `json:"kind" enum:"publication,finding,receipt,file"`
	Subject   string        `json:"subject" doc:"id of the publication or request, index of the event; empty for a file"`
	Name      string        `json:"name"`
	Note      string        `json:"note"`
	Hash      string        `json:"hash" doc:"SHA-256, as the ledger has it"`
	Size      int64         `json:"size"`
	EnteredBy office.Named  `json:"enteredBy" doc:"person"`
	At        time.Time     `json:"at"`
	Event     int64         `json:"event"`
	Custody   []CaseCustody `json:"custody" nullable:"false" doc:"what was done with it, in order"`
}

// A CaseCustody is something that was done with an exhibit.
type CaseCustody struct {
	Act   docket.Handling `json:"act" enum:"entered,viewed,handed over,noted,found altered"`
	By    office.Named    `json:"by" doc:"person"`
	To    string          `json:"to" doc:"whom it was handed to"`
	Note  string          `json:"note"`
	At    time.Time       `json:"at"`
	Event int64           `json:"event"`
}

// A CaseEntry is what somebody puts into a case: a file, or something that the house
// has, by its id.
type CaseEntry struct {
	Kind    docket.Kind `json:"kind" enum:"publication,finding,receipt,file"`
	Subject string      `json:"subject,omitempty" maxLength:"40" doc:"of a publication or request its id, of a receipt the event; nothing for a file"`
	Name    string      `json:"name,omitempty" maxLength:"200" doc:"of a file"`
	Body    []byte      `json:"body,omitempty" doc:"of a file, in base64"`
	Note    string      `json:"note" maxLength:"2000" doc:"what it is, where it comes from, and why it is put in"`
}

// CaseExhibits lists what was put into a case.
func (o *Office) CaseExhibits(ctx context.Context, by, id string) ([]CaseExhibit, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) ([]CaseExhibit, error) {
		c, _, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return nil, err
		}
		return exhibitsOf(ctx, tx, c)
	})
}

func exhibitsOf(ctx context.Context, tx Tx, c docket.Case) ([]CaseExhibit, error) {
	all, err := tx.Exhibits(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	list := []CaseExhibit{}
	for _, x := range all {
		shown, err := exhibitShown(ctx, tx, x)
		if err != nil {
			return nil, err
		}
		list = append(list, shown)
	}
	custody, err := tx.Custody(ctx, c.ID)
	for _, h := range custody {
		if err == nil {
			var p desk.Person
			p, err = tx.Person(ctx, h.By)
			x := &list[h.Exhibit-1]
			x.Custody = append(x.Custody, CaseCustody{h.Act, office.Named{ID: p.ID, Name: p.Name}, h.To, h.Note, h.At, h.Event})
		}
	}
	return list, err
}

func exhibitShown(ctx context.Context, tx Tx, x docket.Exhibit) (CaseExhibit, error) {
	p, err := tx.Person(ctx, x.By)
	return CaseExhibit{x.Number, x.Kind, x.Subject, x.Name, x.Note, hex.EncodeToString(x.Hash[:]), x.Size, office.Named{ID: p.ID, Name: p.Name}, x.At, x.Event, []CaseCustody{}}, err
}

// EnterExhibit puts something into a case.
func (o *Office) EnterExhibit(ctx context.Context, by, id string, e CaseEntry) (CaseExhibit, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseExhibit, error) {
		s := o.sitting(tx, d)
		c, _, err := s.Working(ctx, id)
		if err != nil {
			return CaseExhibit{}, hideCase(ctx, d, c.Matter, err)
		}
		x, documents, err := o.exhibit(ctx, tx, d, c, e)
		if err != nil {
			return CaseExhibit{}, err
		}
		if x, err = s.Enter(ctx, id, x, documents); err != nil {
			return CaseExhibit{}, err
		}
		return exhibitShown(ctx, tx, x)
	})
}

// exhibit makes an exhibit of what somebody names, as it is now, with the documents
// that it adds to the case.
func (o *Office) exhibit(ctx context.Context, tx Tx, d *desk.Desk, c docket.Case, e CaseEntry) (docket.Exhibit, []string, error) {
	x := docket.Exhibit{Kind: e.Kind, Subject: e.Subject, Name: e.Name, Note: e.Note, Body: e.Body}
	switch e.Kind {
	case docket.Handed:
		x.Subject = ""
		return x, nil, nil
	case docket.Published:
		documents, err := documentsPublished(ctx, tx, d, c.Matter, e.Subject)
		if err == nil {
			err = printed(ctx, tx, &x)
		}
		return x, documents, err
	case docket.Found:
		document, err := documentAsked(ctx, tx, d, c.Matter, e.Subject)
		if err == nil {
			err = foundBy(ctx, tx, &x)
		}
		return x, []string{document}, err
	case docket.Proof:
		return x, nil, o.proofOf(ctx, tx, d, &x)
	}
	return x, nil, invalid.In("kind", "an exhibit is a publication, a finding, a receipt or a file, not %q", e.Kind)
}

// printed is the text of a publication. Where and when it stood goes into the note.
func printed(ctx context.Context, tx Tx, x *docket.Exhibit) error {
	k, err := tx.Publication(ctx, x.Subject)
	if err != nil {
		return err
	}
	words := casePublication(k).Name() + ", published " + k.Published.Time.UTC().Format("2 January 2006, 15:04 UTC") + " (" + string(k.Published.Basis) + ")"
	if k.URL != "" {
		words += ", " + k.URL
	}
	x.Name, x.Body = "publication-"+k.ID+".txt", []byte(k.Text)
	x.Note = strings.TrimSpace(shortened(words) + ". " + x.Note)
	return nil
}

// shortened leaves room for what else stands in a note.
func shortened(words string) string {
	const most = 500
	if r := []rune(words); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return words
}

// foundBy is the finding of a request, as data.
func foundBy(ctx context.Context, tx Tx, x *docket.Exhibit) error {
	r, err := tx.Unsealing(ctx, x.Subject)
	if err == nil && r.Finding == nil {
		err = invalid.In("subject", "request %s has no finding: it is %s", r.ID, r.State)
	}
	x.Name, x.Body = "finding-"+r.ID+".json", r.Finding
	return err
}

// proofOf is the receipt of an event that the person may see.
func (o *Office) proofOf(ctx context.Context, tx Tx, d *desk.Desk, x *docket.Exhibit) error {
	index, err := strconv.ParseInt(x.Subject, 10, 64)
	if err == nil {
		_, _, err = o.house.EntryFor(ctx, tx, d, d.By(), index)
		if err != nil && !office.Hidden(err) {
			return err
		}
	}
	if err != nil {
		return invalid.In("subject", "there is no entry %q in the ledger that you may see", x.Subject)
	}
	proven, err := o.house.Prove(ctx, tx, []int64{index})
	if err != nil {
		return err
	}
	x.Name, x.Body = fmt.Sprintf("receipt-%d.txt", index), proven[0].Marshal()
	return nil
}

// An ExhibitFile is an exhibit that was opened.
type ExhibitFile struct {
	CaseExhibit
	Intact bool   `json:"intact" doc:"it is what was put in, by the hash that the ledger has"`
	Body   []byte `json:"body" doc:"in base64; nothing where it isn't intact"`
}

// ViewExhibit opens an exhibit, which its chain of custody records.
func (o *Office) ViewExhibit(ctx context.Context, by, id string, number int) (ExhibitFile, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (ExhibitFile, error) {
		if _, _, err := caseOf(ctx, tx, d, id); err != nil {
			return ExhibitFile{}, err
		}
		x, err := tx.Exhibit(ctx, id, number)
		if err != nil {
			return ExhibitFile{}, err
		}
		entry, err := office.EventAt(ctx, tx, x.Event)
		if err != nil {
			return ExhibitFile{}, err
		}
		if x, err = o.sitting(tx, d).View(ctx, id, number, entry); err != nil {
			return ExhibitFile{}, err
		}
		shown, err := exhibitShown(ctx, tx, x)
		return ExhibitFile{shown, x.Body != nil, x.Body}, err
	})
}

// HandOverExhibit records that an exhibit was given to somebody.
func (o *Office) HandOverExhibit(ctx context.Context, by, id string, number int, to, note string) error {
	return o.onCase(ctx, by, id, func(s *docket.Sitting) error { return s.HandOver(ctx, id, number, to, note) })
}

// RemarkExhibit adds a note to an exhibit.
func (o *Office) RemarkExhibit(ctx context.Context, by, id string, number int, note string) error {
	return o.onCase(ctx, by, id, func(s *docket.Sitting) error { return s.Remark(ctx, id, number, note) })
}

// onCase is an act on a case that answers nothing.
func (o *Office) onCase(ctx context.Context, by, id string, f func(*docket.Sitting) error) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		c, err := tx.Case(ctx, id)
		if err != nil {
			return err
		}
		if err := f(o.sitting(tx, d)); err != nil {
			return hideCase(ctx, d, c.Matter, err)
		}
		return nil
	})
}
