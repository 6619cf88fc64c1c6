package inquiry

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/referral"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/terms"
)

// known gathers what a case knows that the eleven questions ask.
func known(ctx context.Context, tx Tx, c docket.Case) (referral.Known, error) {
	v, err := tx.Damage(ctx, c.ID, 0)
	if err != nil {
		return referral.Known{}, err
	}
	m, err := tx.Matter(ctx, c.Matter)
	k := referral.Known{Case: c.ID, Title: c.Title, Matter: m.Title, Damage: v.Assessment, Version: v.Number}
	if err != nil {
		return k, err
	}
	if k.Publications, err = knownPublications(ctx, tx, c); err != nil {
		return k, err
	}
	if k.Protected, err = knownRuling(ctx, tx, c); err != nil {
		return k, err
	}
	boardSaid(c, &k)
	if err := knownExhibits(ctx, tx, c, &k); err != nil {
		return k, err
	}
	documents := slices.Clone(c.Documents)
	for _, i := range v.Items {
		if i.Document != "" && !slices.Contains(documents, i.Document) {
			documents = append(documents, i.Document)
		}
	}
	for _, id := range documents {
		held, err := knownDocument(ctx, tx, id)
		if err != nil {
			return k, err
		}
		k.Documents = append(k.Documents, held)
	}
	k.Requests, err = knownRequests(ctx, tx, k.Documents)
	return k, err
}

func knownPublications(ctx context.Context, tx Tx, c docket.Case) (list []referral.Publication, err error) {
	for _, id := range c.Publications {
		k, err := tx.Publication(ctx, id)
		if err != nil {
			return nil, err
		}
		p := referral.Publication{Title: k.Title, Where: k.Outlet, At: k.Published.Time, Sources: []referral.Source{{Kind: referral.Seen, Ref: id}}}
		if p.Where == "" {
			p.Where = k.URL
		}
		if p.At.IsZero() {
			p.At = k.FirstSeen
		}
		list = append(list, p)
	}
	return list, nil
}

// boardSaid takes what the board has answered so far. The last answer to a question
// counts, and the board's own ruling before one that was given when custodians were
// asked.
func boardSaid(c docket.Case, k *referral.Known) {
	for _, a := range c.Answers {
		switch a.Question {
		case board.Protected:
			k.Protected = string(a.Ruling)
		case board.Completeness:
			k.Complete = &referral.Said{Text: a.Text, Event: a.Event}
		}
	}
}

// knownExhibits takes what people brought, and names the exhibits that publications
// are kept in.
func knownExhibits(ctx context.Context, tx Tx, c docket.Case, k *referral.Known) error {
	list, err := tx.Exhibits(ctx, c.ID)
	for _, x := range list {
		i := slices.IndexFunc(k.Publications, func(p referral.Publication) bool {
			return x.Kind == docket.Published && slices.Contains(p.Sources, referral.Source{Kind: referral.Seen, Ref: x.Subject})
		})
		if i >= 0 {
			k.Publications[i].Sources = append(k.Publications[i].Sources, referral.Source{Kind: referral.Exhibit, Ref: strconv.Itoa(x.Number)})
		}
		if x.Kind == docket.Handed {
			k.Exhibits = append(k.Exhibits, referral.Shown{Number: x.Number, Name: x.Name, Note: x.Note, At: x.At, Event: x.Event})
		}
	}
	return err
}

// knownRuling is the strictest answer that was given on protected disclosure when
// custodians were asked; "" where nobody asked them.
func knownRuling(ctx context.Context, tx Tx, c docket.Case) (string, error) {
	ruling := ""
	for _, id := range c.Unsealings {
		r, err := tx.Unsealing(ctx, id)
		if err != nil {
			return "", err
		}
		switch {
		case r.Protected == share.ProtectedYes:
			return string(board.Yes), nil
		case r.Protected == share.ProtectedUnsure:
			ruling = string(board.Possibly)
		case ruling == "":
			ruling = string(board.No)
		}
	}
	return ruling, nil
}

func knownDocument(ctx context.Context, tx Tx, id string) (referral.Held, error) {
	doc, err := tx.Document(ctx, id)
	if err != nil {
		return referral.Held{}, err
	}
	h, err := tx.Handling(ctx, id)
	if err != nil {
		return referral.Held{}, err
	}
	labels := h.Terms().Labels
	held := referral.Held{ID: id, Title: doc.Title, Terms: labelled(labels), Clear: slices.Equal(labels, []terms.Label{terms.Clear}), Registered: doc.Created, Event: doc.Event}
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	held.Originator = called(h.Owner)
	if held.Keeper, err = whoFiled(ctx, tx, h, called); err != nil {
		return held, err
	}
	if held.Copies, err = tx.CountCopies(ctx, id); err != nil {
		return held, err
	}
	releases, err := tx.ReleasesOf(ctx, id)
	people, parties := map[string]bool{}, map[string]bool{}
	for _, r := range releases {
		if r.State == desk.Proposed || r.State == desk.Refused {
			continue
		}
		held.Releases = append(held.Releases, referral.Released{Event: r.Event, By: called(r.By), At: r.At, To: len(r.Recipients)})
		for _, x := range r.Recipients {
			people[x.Person], parties[x.Party] = true, true
		}
	}
	held.People, held.Parties = len(people), len(parties)
	return held, errors.Join(err, failed)
}

// labelled are labels in words.
func labelled(list []terms.Label) string {
	out := make([]string, len(list))
	for i, l := range list {
		out[i] = string(l)
	}
	return strings.Join(out, " and ")
}

// whoFiled is who registered a document, out of the event of its filing.
func whoFiled(ctx context.Context, tx Tx, h desk.Handling, called func(string) string) (string, error) {
	e, err := office.EventAt(ctx, tx, h.Event)
	if err != nil {
		return "", err
	}
	if by := e.Text("by"); by != "" {
		return called(by), nil
	}
	return called(h.Owner), nil
}

func knownRequests(ctx context.Context, tx Tx, documents []referral.Held) (list []referral.Request, err error) {
	all, err := tx.Requests(ctx)
	var failed error
	called := office.Names{}.Of(ctx, tx, &failed)
	for _, q := range all {
		i := slices.IndexFunc(documents, func(d referral.Held) bool { return d.ID == q.Document })
		if i < 0 {
			continue
		}
		list = append(list, referral.Request{Document: documents[i].Title, Party: called(q.Party), At: q.At, State: requestWords(q), Event: q.Event})
	}
	return list, errors.Join(err, failed)
}

// requestWords say what became of a request to pass a document on.
func requestWords(q desk.Request) string {
	granted, refused := 0, 0
	for _, a := range q.Answers {
		granted, refused = granted+len(a.Granted), refused+len(a.Refused)
	}
	switch {
	case len(q.Answers) < len(q.Asked):
		return "not answered by all who were asked"
	case refused == 0:
		return "granted"
	case granted == 0:
		return "refused"
	}
	return "granted in part"
}
