package inquiry

import (
	"context"
	"errors"
	"slices"

	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A CaseOpening is what somebody would have a case about.
type CaseOpening struct {
	Title        string   `json:"title" maxLength:"200"`
	Matter       string   `json:"matter" maxLength:"40"`
	Publications []string `json:"publications,omitempty" maxItems:"100" doc:"that the watch has found, and that reuse documents on the matter"`
	Requests     []string `json:"requests,omitempty" maxItems:"100" doc:"to the custodians, about documents on the matter"`
}

// OpenCase opens a case. Publications are its first exhibits, as the watch kept them.
func (o *Office) OpenCase(ctx context.Context, by string, q CaseOpening) (CaseLine, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseLine, error) {
		m, err := tx.Matter(ctx, q.Matter)
		if err != nil {
			return CaseLine{}, err
		}
		c, err := o.openCase(ctx, tx, d, q)
		if err != nil {
			return CaseLine{}, hideCase(ctx, d, m.ID, err)
		}
		return caseLine(ctx, tx, c)
	})
}

func (o *Office) openCase(ctx context.Context, tx Tx, d *desk.Desk, q CaseOpening) (docket.Case, error) {
	out := docket.Opening{Title: q.Title, Matter: q.Matter}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(q.Publications))) {
		documents, err := documentsPublished(ctx, tx, d, q.Matter, id)
		if err != nil {
			return docket.Case{}, err
		}
		out.Publications, out.Documents = append(out.Publications, id), append(out.Documents, documents...)
	}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(q.Requests))) {
		document, err := documentAsked(ctx, tx, d, q.Matter, id)
		if err != nil {
			return docket.Case{}, err
		}
		out.Unsealings, out.Documents = append(out.Unsealings, id), append(out.Documents, document)
	}
	out.Documents = slices.Compact(slices.Sorted(slices.Values(out.Documents)))
	s := o.sitting(tx, d)
	c, err := s.Open(ctx, out)
	for _, id := range c.Publications {
		if err == nil {
			x := docket.Exhibit{Kind: docket.Published, Subject: id, Note: "The case was opened about it."}
			if err = printed(ctx, tx, &x); err == nil {
				_, err = s.Enter(ctx, c.ID, x, nil)
			}
		}
	}
	return c, err
}

// documentsPublished lists the documents on a matter that a publication reuses, as
// far as the person may inquire about them.
func documentsPublished(ctx context.Context, tx Tx, d *desk.Desk, matter, publication string) ([]string, error) {
	k, err := tx.Publication(ctx, publication)
	if err != nil && !office.Hidden(err) {
		return nil, err
	}
	var list []string
	for _, s := range k.Sightings {
		ok, err := inquiresOn(ctx, tx, d, matter, s.Document)
		if err != nil {
			return nil, err
		}
		if ok && !slices.Contains(list, s.Document) {
			list = append(list, s.Document)
		}
	}
	if len(list) == 0 {
		return nil, invalid.In("publications", "there is no publication %q that reuses a document of yours on the matter", publication)
	}
	return list, nil
}

// documentAsked is the document of a request to the custodians.
func documentAsked(ctx context.Context, tx Tx, d *desk.Desk, matter, request string) (string, error) {
	r, err := tx.Unsealing(ctx, request)
	if err != nil && !office.Hidden(err) {
		return "", err
	}
	ok := false
	if err == nil {
		ok, err = inquiresOn(ctx, tx, d, matter, r.Document)
	}
	if !ok && (err == nil || office.Hidden(err)) {
		err = invalid.In("requests", "there is no request %q about a document of yours on the matter", request)
	}
	return r.Document, err
}

// inquiresOn reports whether a document is on a matter and the person may inquire
// about it.
func inquiresOn(ctx context.Context, tx Tx, d *desk.Desk, matter, document string) (bool, error) {
	h, err := tx.Handling(ctx, document)
	if office.Hidden(err) || err == nil && h.Matter != matter {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return office.MayInquire(ctx, d, document)
}

// CaseChoices are what a person could open a case about.
type CaseChoices struct {
	Matters      []office.Named    `json:"matters" nullable:"false" doc:"on which you may open cases"`
	Matter       office.Named      `json:"matter" doc:"that the rest is on; empty where one has to be chosen first"`
	Publications []CasePublication `json:"publications" nullable:"false"`
	Requests     []CaseRequest     `json:"requests" nullable:"false"`
}

// CaseChoices lists what could be in a case on a matter. Without one it is the matter
// of a publication or request that is named, or the person's only one.
func (o *Office) CaseChoices(ctx context.Context, by, matter, about string) (CaseChoices, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseChoices, error) {
		out := CaseChoices{Matters: []office.Named{}, Publications: []CasePublication{}, Requests: []CaseRequest{}}
		if err := o.caseMatters(ctx, tx, d, &out); err != nil {
			return out, err
		}
		for _, m := range out.Matters {
			one := CaseChoices{Matters: out.Matters, Matter: m, Publications: []CasePublication{}, Requests: []CaseRequest{}}
			wanted := m.ID == matter || matter == "" && len(out.Matters) == 1
			if !wanted && (matter != "" || about == "") {
				continue
			}
			if err := one.find(ctx, tx, d); err != nil {
				return out, err
			}
			if wanted || one.has(about) {
				return one, nil
			}
		}
		if matter != "" {
			return out, share.ErrNotFound
		}
		return out, nil
	})
}

func (o *Office) caseMatters(ctx context.Context, tx Tx, d *desk.Desk, out *CaseChoices) error {
	all, err := o.house.MattersOf(ctx, tx, d.By())
	for _, m := range slices.Backward(all) {
		if err != nil {
			return err
		}
		_, err = d.AllowMatter(ctx, policy.Inquire, m.ID)
		if err == nil {
			out.Matters = append(out.Matters, office.Named{ID: m.ID, Name: m.Title})
		} else if errors.Is(err, policy.ErrRefused) {
			err = nil
		}
	}
	return err
}

func (c CaseChoices) has(id string) bool {
	return slices.ContainsFunc(c.Publications, func(p CasePublication) bool { return p.ID == id }) ||
		slices.ContainsFunc(c.Requests, func(r CaseRequest) bool { return r.ID == id })
}

// find lists what there is on the matter.
func (c *CaseChoices) find(ctx context.Context, tx Tx, d *desk.Desk) error {
	documents, err := tx.SightedDocuments(ctx)
	for _, document := range documents {
		if err == nil {
			err = c.published(ctx, tx, d, document)
		}
	}
	if err != nil {
		return err
	}
	slices.SortFunc(c.Publications, func(a, b CasePublication) int { return b.Published.Compare(a.Published) })
	return c.asked(ctx, tx, d)
}

func (c *CaseChoices) published(ctx context.Context, tx Tx, d *desk.Desk, document string) error {
	ok, err := inquiresOn(ctx, tx, d, c.Matter.ID, document)
	if err != nil || !ok {
		return err
	}
	found, err := tx.PublicationsOf(ctx, document)
	for _, k := range found {
		if !c.has(k.ID) {
			c.Publications = append(c.Publications, casePublication(k))
		}
	}
	return err
}

func (c *CaseChoices) asked(ctx context.Context, tx Tx, d *desk.Desk) error {
	all, err := tx.Unsealings(ctx)
	if err != nil {
		return err
	}
	for _, r := range all {
		ok, err := inquiresOn(ctx, tx, d, c.Matter.ID, r.Document)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		line, err := caseRequest(r)
		if err != nil {
			return err
		}
		c.Requests = append(c.Requests, line)
	}
	return nil
}
