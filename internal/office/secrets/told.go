package secrets

import (
	"context"
	"errors"
	"slices"
	"time"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// told is the file of a secret with what the house knows by itself of who heard
// what: a statement that stands in a document is told to whoever was released the
// document or made a copy of it, when that was; one that stands in a publication, to
// the public, when it appeared. Where the text has a weaker form of it, that was told.
// A document that the party made of another tells what it kept of it word by word.
func (o *Office) told(ctx context.Context, tx Tx, x KeptSecret) (assess.File, error) {
	f := x.File
	f.Statements = []assess.Statement{}
	known := hearing{map[string][]heldBy{}, map[string][]desk.Handling{}}
	for _, st := range x.File.Statements {
		for _, form := range st.Forms() {
			if form.Source != nil {
				list, err := o.tellings(ctx, tx, x, form, known)
				if err != nil {
					return f, err
				}
				form = form.Tell(list)
			}
			f.Statements = append(f.Statements, form)
		}
	}
	return f, nil
}

// hearing is what was looked up already for a secret: who has had which document, and
// what was made from which.
type hearing struct {
	holders map[string][]heldBy
	made    map[string][]desk.Handling
}

func (k hearing) madeFrom(ctx context.Context, tx Tx, document string) ([]desk.Handling, error) {
	list, ok := k.made[document]
	if ok {
		return list, nil
	}
	list, err := tx.HandlingsFrom(ctx, document)
	k.made[document] = list
	return list, err
}

// heldBy is somebody who has had a document, or these paragraphs of it, since.
type heldBy struct {
	telling    exposure.Telling
	paragraphs []int // nil for all
}

func (o *Office) tellings(ctx context.Context, tx Tx, x KeptSecret, st assess.Statement, known hearing) ([]exposure.Telling, error) {
	if st.Source.Publication != "" {
		return appeared(ctx, tx, st.Source.Publication)
	}
	list, err := heard(ctx, tx, st.Source.Document, st.Source.Paragraph, known)
	if err != nil {
		return nil, err
	}
	made, err := known.madeFrom(ctx, tx, st.Source.Document)
	for _, h := range made {
		var more []exposure.Telling
		if more, err = o.passedOn(ctx, tx, x, st, h, known); err != nil {
			return nil, err
		}
		list = append(list, more...)
	}
	return list, err
}

// passedOn is who heard a statement from a document that was made from its own and still
// has it word by word.
func (o *Office) passedOn(ctx context.Context, tx Tx, x KeptSecret, st assess.Statement, h desk.Handling, known hearing) ([]exposure.Telling, error) {
	if h.Document == st.Source.Document || h.Owner != x.Party {
		return nil, nil // to whom others release what they made is theirs to know
	}
	x.File.Statements = []assess.Statement{st}
	list, err := o.inherited(ctx, tx, x, h)
	if err != nil || len(list) == 0 || list[0].unsure {
		return nil, err
	}
	return heard(ctx, tx, h.Document, list[0].paragraph, known)
}

// heard is who has had a paragraph of a document; 0 where nobody says which.
func heard(ctx context.Context, tx Tx, document string, paragraph int, known hearing) ([]exposure.Telling, error) {
	holders, ok := known.holders[document]
	if !ok {
		var err error
		if holders, err = holdersOf(ctx, tx, document); err != nil {
			return nil, err
		}
		known.holders[document] = holders
	}
	var list []exposure.Telling
	for _, h := range holders {
		if h.paragraphs == nil || paragraph == 0 || slices.Contains(h.paragraphs, paragraph) {
			list = append(list, h.telling)
		}
	}
	return list, nil
}

func appeared(ctx context.Context, tx Tx, id string) ([]exposure.Telling, error) {
	p, err := tx.Publication(ctx, id)
	if errors.Is(err, share.ErrNotFound) {
		return nil, nil
	}
	at := p.Published.Time
	if at.IsZero() {
		at = p.FirstSeen
	}
	return []exposure.Telling{{By: p.Outlet, To: exposure.Public(), At: exposure.Moment(at.UnixMicro())}}, err
}

// holdersOf lists who was released a document, from the release on, and who made a
// copy of it without one. A withdrawal takes nothing out of anybody's head.
func holdersOf(ctx context.Context, tx Tx, document string) ([]heldBy, error) {
	releases, err := tx.ReleasesOf(ctx, document)
	if err != nil {
		return nil, err
	}
	var list []heldBy
	for _, r := range slices.Backward(releases) {
		took, err := tookEffect(ctx, tx, r)
		if err != nil {
			return nil, err
		}
		for _, x := range r.Recipients {
			if !took {
				continue
			}
			p, err := tx.Person(ctx, x.Person)
			if err != nil {
				return nil, err
			}
			list = append(list, hasHad(document, share.Person{Name: p.Name, Party: p.PartyName}, r.At, r.Paragraphs))
		}
	}
	copies, err := tx.CopiesOf(ctx, document)
	for _, c := range slices.Backward(copies) {
		if c.Release == "" {
			list = append(list, hasHad(document, c.Person, c.Created, c.Paragraphs))
		}
	}
	return list, err
}

func tookEffect(ctx context.Context, tx Tx, r desk.Release) (bool, error) {
	if r.State != desk.Withdrawn {
		return r.State == desk.Approved, nil
	}
	notices, err := tx.NoticesOf(ctx, r.ID)
	return slices.ContainsFunc(notices, desk.Notice.TookEffect), err
}

func hasHad(document string, p share.Person, at time.Time, paragraphs []int) heldBy {
	return heldBy{exposure.Telling{By: "document " + document, To: exposure.Person(p.Name, p.Party), At: exposure.Moment(at.UnixMicro())}, paragraphs}
}

// sourced refuses a statement whose source somebody can't know of: a document or a
// draft that they don't work on, or a publication that concerns none of theirs.
func (o *Office) sourced(ctx context.Context, tx Tx, by, matter, party string, st assess.Statement) error {
	if st.Source == nil {
		return nil
	}
	var known bool
	var err error
	if st.Source.Publication != "" {
		known, err = o.knowsPublication(ctx, tx, by, st.Source.Publication)
	} else {
		known, err = o.worksOnText(ctx, tx, by, matter, party, st.Source.Document)
	}
	if err == nil && !known {
		err = invalid.In("source", "statement %q: its source is no document, draft or publication that you work on", st.ID)
	}
	return err
}

func (o *Office) worksOnText(ctx context.Context, tx Tx, by, matter, party, id string) (bool, error) {
	if d, err := tx.Draft(ctx, id); err == nil {
		return d.Matter == matter && d.Party == party, nil
	} else if !errors.Is(err, share.ErrNotFound) {
		return false, err
	}
	h, err := tx.Handling(ctx, id)
	if errors.Is(err, share.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return o.house.WorksOn(ctx, tx, by, h)
}

func (o *Office) knowsPublication(ctx context.Context, tx Tx, by, id string) (bool, error) {
	p, err := tx.Publication(ctx, id)
	if err != nil {
		if errors.Is(err, share.ErrNotFound) {
			err = nil
		}
		return false, err
	}
	for _, s := range p.Sightings {
		if ok, err := o.house.Concerns(ctx, tx, by, s.Document); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}
