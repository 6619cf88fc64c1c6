package inquiry

import (
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A HolderRemark is what somebody who works on a case entered by hand.
type HolderRemark struct {
	ID     string             `json:"id"`
	Kind   holders.RemarkKind `json:"kind" enum:"holder,public,elsewhere,examined,rule,struck"`
	Items  []string           `json:"items" nullable:"false"`
	From   []string           `json:"from,omitempty"`
	Who    string             `json:"who,omitempty" doc:"of a holder"`
	Since  time.Time          `json:"since,omitzero"`
	Text   string             `json:"text"`
	By     string             `json:"by"`
	At     time.Time          `json:"at"`
	Struck bool               `json:"struck" doc:"another remark says that it was wrong"`
	Event  int64              `json:"event" doc:"of the ledger"`
}

func (o *Office) caseRemarks(ctx context.Context, tx Tx, s *standpoint) ([]HolderRemark, error) {
	out := []HolderRemark{}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	struck := holders.StruckOut(s.file.Remarks)
	for _, r := range s.file.Remarks {
		x := HolderRemark{ID: r.ID, Kind: r.Kind, Items: s.labels(r.Items), Since: r.Since, Text: r.Text, By: called(r.By), At: r.At, Struck: struck[r.ID], Event: r.Event}
		switch r.Kind {
		case holders.Derives:
			x.From = s.labels(r.From)
		case holders.HeldByWord:
			who := namedHere(called, r.Other)
			if x.Who, x.Since = who.Name, who.Since; who.Party != "" {
				x.Who += " (" + who.Party + ")"
			}
		case holders.Struck:
			x.Items = []string{r.Strike}
		case holders.WasPublic, holders.Elsewhere, holders.Examined:
		}
		out = append(out, x)
	}
	return out, failed
}

func (s *standpoint) labels(items []holders.Item) []string {
	list := []string{}
	for _, i := range items {
		list = append(list, holders.Label(s.file, i))
	}
	return list
}

// RemarkHolders enters something by hand: somebody's word, where an item was to be had,
// that ways of deriving it were looked for, a rule, or that another remark was wrong.
func (o *Office) RemarkHolders(ctx context.Context, by, id string, said holders.Said) (string, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (string, error) {
		c, why, err := o.workOn(ctx, tx, d, id)
		if err != nil {
			return "", err
		}
		said.Text = strings.TrimSpace(said.Text)
		said.Since, said.Other.Since = toMicros(said.Since), toMicros(said.Other.Since)
		if err := said.Check(o.stamp()); err != nil {
			return "", err
		}
		if err := remarksOn(ctx, tx, c, &said); err != nil {
			return "", err
		}
		r := holders.Remark{ID: share.NewRemarkID(), Case: c.ID, Said: said, By: by, At: o.stamp()}
		if r.Event, err = o.tell(ctx, tx, d, holders.RemarkedEvent(r), why.Log()); err != nil {
			return "", err
		}
		return r.ID, tx.AddHolderRemark(ctx, r)
	})
}

func toMicros(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Microsecond)
}

// remarksOn refuses a remark about what isn't in the case, and finds whom it names.
func remarksOn(ctx context.Context, tx Tx, c docket.Case, said *holders.Said) error {
	for _, i := range append(slices.Clone(said.Items), said.From...) {
		h, err := tx.Handling(ctx, i.Document)
		if office.Hidden(err) || err == nil && (h.Matter != c.Matter || i.Paragraph < 0 || i.Paragraph > h.Paragraphs) {
			return invalid.In("items", "there is no paragraph %d of document %q on the matter", i.Paragraph, i.Document)
		}
		if err != nil {
			return err
		}
	}
	if said.Kind == holders.Struck {
		list, err := tx.HolderRemarks(ctx, c.ID)
		if err == nil && !slices.ContainsFunc(list, func(r holders.Remark) bool { return r.ID == said.Strike }) {
			err = invalid.In("strike", "there is no remark %q in this case", said.Strike)
		}
		return err
	}
	return whom(ctx, tx, &said.Other)
}

// whom finds somebody by an id, or a party by its name.
func whom(ctx context.Context, tx Tx, other *holders.Other) error {
	if other.Person != "" {
		p, err := tx.Person(ctx, other.Person)
		if office.Hidden(err) {
			return invalid.In("others", "nobody here has the id %q", other.Person)
		}
		other.Party, other.PartyName = p.Party, ""
		return err
	}
	if other.PartyName == "" {
		return nil
	}
	parties, err := tx.Parties(ctx)
	i := slices.IndexFunc(parties, func(p desk.Party) bool { return sameName(p.Name, other.PartyName) })
	if i >= 0 {
		other.Party, other.PartyName = parties[i].ID, ""
	}
	return err
}
