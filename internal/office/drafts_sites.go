package office

import (
	"context"
	"slices"

	"barium/internal/format"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/review"
)

// DraftSites is a part of a draft's text with its sites.
type DraftSites struct {
	DraftPage
	Text    []review.Paragraph    `json:"text" nullable:"false"`
	Kept    []review.Keep         `json:"kept" nullable:"false"`
	Parts   []Stretch             `json:"parts" nullable:"false" doc:"of the text; a long one is shown in several"`
	Part    int                   `json:"part" doc:"that is shown, from 1"`
	Offered []review.OfferedPlace `json:"offered" nullable:"false" doc:"places of this part that wait until the author accepts them: choose to use the site"`
	Waiting review.OfferedYield   `json:"waiting" doc:"what all that wait in the whole text would bring"`
}

// A Stretch is some paragraphs of a text, as many as one page takes.
type Stretch struct {
	From int `json:"from"` // paragraphs, counted from 1
	To   int `json:"to"`
}

// placesShown is how many places a part has, more or less: whole paragraphs.
const placesShown = 400

// DraftSites shows a part of a draft's text with its sites, and remembers to whom.
func (o *Office) DraftSites(ctx context.Context, by, id string, part, copies int) (DraftSites, error) {
	if err := o.sawDraft(ctx, by, id); err != nil {
		return DraftSites{}, err
	}
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DraftSites, error) {
		draft, s, err := o.draftOf(ctx, tx, by, id)
		if err != nil {
			return DraftSites{}, err
		}
		v, err := draft.view()
		if err != nil {
			return DraftSites{}, err
		}
		out := DraftSites{Text: draft.Review.Paragraphs(v), Kept: draft.Review.Kept(v)}
		if out.DraftPage, err = o.draftPage(ctx, tx, d, draft, s, v, copies); err != nil {
			return out, err
		}
		out.Parts = parts(out.Text)
		out.Part = min(max(part, 1), len(out.Parts))
		shown := out.Parts[out.Part-1]
		out.Text = out.Text[shown.From-1 : shown.To]
		out.Waiting = draft.Review.Waiting(v, draft.Coalition, out.Copies)
		out.Offered = slices.DeleteFunc(draft.Review.Offers(v), func(x review.OfferedPlace) bool { return x.Paragraph < shown.From || x.Paragraph > shown.To })
		return out, nil
	})
}

// parts cuts a text between paragraphs.
func parts(text []review.Paragraph) []Stretch {
	list := []Stretch{{From: 1}}
	places := 0
	for i, p := range text {
		if places > 0 && places+len(p.Places) > placesShown {
			list[len(list)-1].To = i
			list, places = append(list, Stretch{From: i + 1}), 0
		}
		places += len(p.Places)
	}
	list[len(list)-1].To = len(text)
	return list
}

// DraftText is a draft's file as it came in, for its author to change; it is
// remembered who was given it.
func (o *Office) DraftText(ctx context.Context, by, id string) (Text, error) {
	if err := o.sawDraft(ctx, by, id); err != nil {
		return Text{}, err
	}
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Text, error) {
		draft, _, err := o.draftOf(ctx, tx, by, id)
		return Text{draft.Name, draft.Title, draft.Source}, err
	})
}

// sawDraft remembers that somebody is shown a draft's text, before they are.
func (o *Office) sawDraft(ctx context.Context, by, id string) error {
	known, err := act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (bool, error) {
		if _, _, err := o.draftOf(ctx, tx, by, id); err != nil {
			return false, err
		}
		readers, err := tx.DraftReaders(ctx, id)
		return slices.ContainsFunc(readers, func(r DraftReader) bool { return r.Person == by }), err
	})
	if err != nil || known {
		return err
	}
	return o.store.Update(ctx, func(tx Tx) error {
		if _, _, err := o.draftOf(ctx, tx, by, id); err != nil {
			return err
		}
		return tx.SawDraft(ctx, id, by, o.now())
	})
}

// SiteChanges are what an author changes about a draft's sites at once.
type SiteChanges struct {
	Choices []review.Verdict `json:"choices,omitempty" doc:"about sites that are there"`
	Add     *Wordings        `json:"add,omitempty" doc:"wordings for a site that is there"`
	Vary    *Wordings        `json:"vary,omitempty" doc:"words that may vary"`
	Keep    *review.Spot     `json:"keep,omitempty" doc:"words that stay as they are, or a whole paragraph where none are given"`
	Lift    *int             `json:"lift,omitempty" doc:"what was kept as it is and may vary again, by its index"`
}

// Wordings are other wordings of a site, or of words in the text.
type Wordings struct {
	Site     int         `json:"site,omitempty" doc:"its id, to add to it"`
	Spot     review.Spot `json:"spot,omitempty" doc:"the words"`
	Variants []string    `json:"variants" nullable:"false" doc:"the other wordings"`
}

// ChangeSites changes a draft's sites: all of the changes, or none.
func (o *Office) ChangeSites(ctx context.Context, by, id string, version int, in SiteChanges) error {
	return o.redraft(ctx, by, id, version, func(_ Tx, _ *desk.Desk, draft *DraftDocument) error {
		v, err := draft.view()
		if err != nil {
			return err
		}
		return in.apply(&draft.Review, v)
	})
}

func (in SiteChanges) apply(r *review.Review, v *format.View) error {
	for _, c := range in.Choices {
		if err := r.Choose(c); err != nil {
			return err
		}
	}
	switch {
	case in.Add != nil:
		return r.Add(in.Add.Site, in.Add.Variants)
	case in.Vary != nil:
		return r.Vary(v, in.Vary.Spot, in.Vary.Variants)
	case in.Keep != nil:
		return r.Forbid(v, *in.Keep)
	case in.Lift != nil:
		return r.Allow(*in.Lift)
	case len(in.Choices) == 0:
		return invalid.Errorf("nothing is to be changed")
	}
	return nil
}
