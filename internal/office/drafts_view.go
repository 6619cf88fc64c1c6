package office

import (
	"context"
	"maps"
	"slices"
	"time"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/review"
	"barium/internal/share/terms"
)

// A DraftLine is a draft in a list.
type DraftLine struct {
	ID      string    `json:"id"`
	Title   string    `json:"title"` // or the file's name
	By      Named     `json:"by"`
	Changed time.Time `json:"changed"`
}

// A DraftPage shows a document on its way in.
type DraftPage struct {
	DraftLine
	Matter     Named          `json:"matter"`
	Party      Named          `json:"party"`
	Name       string         `json:"name"` // of the file
	Version    int            `json:"version" doc:"goes up with each change; a change names the version that it was made to"`
	Paragraphs int            `json:"paragraphs"`
	Terms      Told           `json:"terms"`
	Narrowed   []Narrowed     `json:"narrowed" nullable:"false"`
	Sources    []SourceLine   `json:"sources" nullable:"false"`
	Joined     *Joined        `json:"joined,omitempty" doc:"the terms as they will be, where there are sources"`
	Coalition  int            `json:"coalition"`
	Yield      review.Yield   `json:"yield"`
	Copies     int            `json:"copies" doc:"among which one is to be named"`
	Needed     edition.Needed `json:"needed" doc:"words that have to be quoted for that, at 1 in 1,000; 0 where the whole text isn't enough"`
	Same       []Named        `json:"same" nullable:"false" doc:"documents of the party's with this very file"`
	Missing    []string       `json:"missing" nullable:"false" doc:"before it can be filed"`
	MayChange  bool           `json:"mayChange"`
	terms      terms.Terms
	sources    []desk.Source
}

// Set are its terms as they can be changed.
func (p DraftPage) Set() DraftTerms { return DraftTerms{p.terms, p.sources, p.Coalition} }

// A Narrowed is a paragraph with an audience of its own.
type Narrowed struct {
	Paragraph int    `json:"paragraph"`
	Only      string `json:"only"` // who, in words
}

// A SourceLine is a document that another was made from.
type SourceLine struct {
	Document Named `json:"document"`
	Owner    Named `json:"owner"`
	Used     []int `json:"used" nullable:"true" doc:"its paragraphs; null where nobody knows"`
	Subsumed bool  `json:"subsumed" doc:"nothing of its wording is left"`
}

// copiesMeant is among how many copies one has to be named, where nobody says.
const copiesMeant = 20

// DraftPage shows a draft. copies is among how many one would have to be named; 0 for
// some.
func (o *Office) DraftPage(ctx context.Context, by, id string, copies int) (DraftPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DraftPage, error) {
		draft, s, err := o.draftOf(ctx, tx, by, id)
		if err != nil {
			return DraftPage{}, err
		}
		v, err := draft.view()
		if err != nil {
			return DraftPage{}, err
		}
		return o.draftPage(ctx, tx, d, draft, s, v, copies)
	})
}

func (o *Office) draftPage(ctx context.Context, tx Tx, d *desk.Desk, draft DraftDocument, s Seat, v *format.View, copies int) (DraftPage, error) {
	sites := draft.Review.Settled()
	p := DraftPage{
		Matter: Named{s.Matter.ID, s.Matter.Title}, Party: Named(s.Party), Name: draft.Name, Version: draft.Version, Paragraphs: len(v.Blocks),
		Coalition: draft.Coalition, Yield: review.YieldOf(v, sites), Copies: copies, Same: []Named{}, Sources: []SourceLine{},
		MayChange: s.Has(desk.Clerk) && !s.Has(desk.Auditor), terms: draft.Terms, sources: draft.Sources,
	}
	if p.Copies < 1 {
		p.Copies = copiesMeant
	}
	p.Needed = review.Needed(v, sites, draft.Coalition, p.Copies)
	var err error
	if p.DraftLine, err = draftLine(ctx, tx, draft); err != nil {
		return p, err
	}
	p.Title = draft.title(v)
	if p.Terms, err = tell(ctx, tx, draft.Terms); err != nil {
		return p, err
	}
	if p.Narrowed, err = narrowed(ctx, tx, draft.Terms); err != nil {
		return p, err
	}
	p.Missing = draft.missing(sites)
	if err := o.twin(ctx, tx, draft, &p); err != nil {
		return p, err
	}
	for _, x := range draft.Sources {
		line, err := sourceLine(ctx, tx, x)
		if err != nil {
			return p, err
		}
		p.Sources = append(p.Sources, line)
	}
	p.Joined, err = joined(ctx, tx, d, draft, p.Paragraphs)
	return p, err
}

func narrowed(ctx context.Context, tx Tx, t terms.Terms) ([]Narrowed, error) {
	n := namer{ctx: ctx, tx: tx}
	list := []Narrowed{}
	for _, p := range slices.Sorted(maps.Keys(t.Paragraphs)) {
		list = append(list, Narrowed{p, only(n.audience(t.Paragraphs[p]))})
	}
	return list, n.err
}

func draftLine(ctx context.Context, tx Tx, d DraftDocument) (DraftLine, error) {
	by, err := tx.Person(ctx, d.By)
	line := DraftLine{d.ID, d.Title, Named{by.ID, by.Name}, d.Changed}
	if line.Title == "" {
		line.Title = d.Name
	}
	return line, err
}

// missing says what a draft lacks to be filed.
func (d DraftDocument) missing(sites []mark.Site) []string {
	list := []string{}
	if d.Terms.Audience.Nobody() {
		list = append(list, "Nobody is in its audience. Choose at least one party or person; to keep it within your party, choose your party.")
	}
	if len(sites) == 0 {
		list = append(list, "There is no place where the wording varies, so its copies would all be alike. Let some words vary.")
	}
	return list
}

// twin finds the party's documents that were made of the very same file.
func (o *Office) twin(ctx context.Context, tx Tx, d DraftDocument, p *DraftPage) error {
	list, err := tx.DocumentsOf(ctx, d.Source)
	for _, x := range list {
		h, err := tx.Handling(ctx, x.ID)
		if err == nil && h.Owner == d.Party {
			p.Same = append(p.Same, Named{x.ID, x.Title})
		} else if err != nil && !Hidden(err) {
			return err
		}
	}
	return err
}
