package office

import (
	"context"
	"encoding/hex"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
)

// A Move is a change of a party's standing, as somebody decides on it.
type Move struct {
	Matter    string // "" for all matters together
	To        string
	Reason    string
	Condition string
	Review    time.Time
	Case      string // from which it is made, "" for none
}

// Move changes how a party stands.
func (o *Office) Move(ctx context.Context, by, party string, m Move) (Stand, error) {
	return o.change(ctx, by, party, m.Matter, func(tx Tx, d *desk.Desk) (standing.Standing, error) {
		if err := o.fromCase(ctx, tx, d, m.Case, m.Matter); err != nil {
			return standing.Standing{}, err
		}
		s, err := d.Move(ctx, party, m.Matter, standing.Move{To: standing.State(m.To), Reason: m.Reason, Condition: m.Condition, Review: m.Review, Case: m.Case})
		if err == nil {
			err = o.tellStanding(ctx, tx, by, s)
		}
		return s, err
	})
}

// Look records a review that leaves a party's standing as it is, and when the next
// one is.
func (o *Office) Look(ctx context.Context, by, party, matter, found string, next time.Time) (Stand, error) {
	return o.change(ctx, by, party, matter, func(_ Tx, d *desk.Desk) (standing.Standing, error) {
		return d.Look(ctx, party, matter, found, next)
	})
}

// An Assurance is one as somebody records it: with the file that gives it, or by
// the name of a document or paper that does.
type Assurance struct {
	Matter   string // "" for all matters together
	Text     string
	Document string
	File     *File
	From     string // who gave it
	Given    time.Time
	Case     string // in which it was asked for, "" for none
}

// A File is one that was handed in.
type File struct {
	Name string
	Body []byte
}

// Assure records an assurance of a party, and keeps the file that gives it.
func (o *Office) Assure(ctx context.Context, by, party string, a Assurance) (Stand, error) {
	return o.change(ctx, by, party, a.Matter, func(tx Tx, d *desk.Desk) (standing.Standing, error) {
		if err := o.fromCase(ctx, tx, d, a.Case, a.Matter); err != nil {
			return standing.Standing{}, err
		}
		in := standing.Assurance{Text: a.Text, Document: a.Document, From: a.From, Given: a.Given, Case: a.Case}
		var paper standing.Paper
		if a.File != nil {
			var err error
			if paper, err = standing.NewPaper(a.File.Name, a.File.Body); err != nil {
				return standing.Standing{}, err
			}
			in.Document, in.Paper = paper.Name, hex.EncodeToString(paper.Hash[:])
		}
		s, err := d.Assure(ctx, party, a.Matter, in)
		if err != nil || a.File == nil {
			return s, err
		}
		paper.By, paper.At = by, s.Assurances[len(s.Assurances)-1].At
		return s, tx.AddPaper(ctx, paper)
	})
}

// fromCase refuses a change from a case that decides nothing there.
func (o *Office) fromCase(ctx context.Context, tx Tx, d *desk.Desk, caseID, matter string) error {
	if caseID == "" {
		return nil
	}
	return o.cases.Decides(ctx, tx, d, caseID, matter)
}

// change is an act on a party's standing, with how it stands then.
func (o *Office) change(ctx context.Context, by, party, matter string, f func(tx Tx, d *desk.Desk) (standing.Standing, error)) (Stand, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Stand, error) {
		s, err := f(tx, d)
		if err != nil {
			return Stand{}, o.hideMatter(ctx, tx, by, matter, err)
		}
		return o.stand(ctx, tx, d, s)
	})
}

// Paper is the file of an assurance that a party gave, for those who may see how
// it stands there.
func (o *Office) Paper(ctx context.Context, by, party, hash string) (standing.Paper, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (standing.Paper, error) {
		var p standing.Paper
		s, err := o.sight(ctx, tx, by)
		if err == nil {
			_, err = s.party(ctx, tx, party)
		}
		if err != nil {
			return p, err
		}
		history, err := tx.StandingHistory(ctx, party)
		if err != nil {
			return p, err
		}
		given := slices.ContainsFunc(history, func(x standing.Standing) bool {
			return s.matter(x.Matter) && slices.ContainsFunc(x.Assurances, func(a standing.Assurance) bool { return a.Paper == hash })
		})
		sum, err := hex.DecodeString(hash)
		if err != nil || !given || len(sum) != len(p.Hash) {
			return p, share.ErrNotFound
		}
		return tx.Paper(ctx, [32]byte(sum))
	})
}
