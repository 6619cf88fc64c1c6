package office

import (
	"context"
	"slices"

	"barium/internal/format"
	"barium/internal/match"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/text"
)

// ReadRequest makes a copy of what a request is about, for somebody who is to answer
// it. Who may have the document has all of it that they may. An originator of a source
// has of a document made from it those paragraphs that repeat their wording, and only
// of those that are asked about. It is a copy like any other: marked, sealed, and in
// the ledger, where the party that registered the document sees it.
func (o *Office) ReadRequest(ctx context.Context, by, request string, way share.Way) (Rendering, error) {
	page, err := o.Request(ctx, by, request)
	if err != nil {
		return Rendering{}, err
	}
	q := question{person: by, document: page.Document.ID, request: request}
	if page.MayRead {
		q.request = ""
	}
	return o.read(ctx, q, way)
}

// may decides about a reading by a release, or to answer a request.
func (o *Office) may(ctx context.Context, tx Tx, d *desk.Desk, q question) (desk.Reading, error) {
	if q.request == "" {
		return d.May(ctx, q.person, q.document)
	}
	who, err := tx.Person(ctx, q.person)
	if err != nil {
		return desk.Reading{}, err
	}
	h, err := tx.Handling(ctx, q.document)
	if err != nil {
		return desk.Reading{}, err
	}
	theirs, err := o.repeated(ctx, tx, h, who.Party)
	if err != nil {
		return desk.Reading{}, err
	}
	return d.MayJudge(ctx, q.request, theirs)
}

// repeatedWords is how many words of a document stand again in a paragraph that has its
// content. Fewer are in everybody's texts.
const repeatedWords = 6

// repeated lists the paragraphs of a document that repeat the wording of documents of a
// party's own that it was made from, all of its own document, and none that repeats a
// third party's. What was told in other words isn't among them: no program could tell
// whose it is.
func (o *Office) repeated(ctx context.Context, tx Tx, h desk.Handling, party string) ([]int, error) {
	var own, others []match.Document
	for _, origin := range h.Origins[1:] {
		e, err := o.editions.get(ctx, tx, origin.Document)
		if err != nil {
			return nil, err
		}
		switch origin.Originator {
		case party:
			own = append(own, e.Alternatives())
		case h.Owner:
		default:
			others = append(others, e.Alternatives())
		}
	}
	e, err := o.editions.get(ctx, tx, h.Document)
	if err != nil {
		return nil, err
	}
	theirs, foreign := repeating(e.View, own), repeating(e.View, others)
	if party == h.Owner {
		theirs = missing(h.Paragraphs, nil)
	}
	return slices.DeleteFunc(theirs, func(n int) bool { return slices.Contains(foreign, n) }), nil
}

// repeating lists the paragraphs of a text that repeat wording of documents.
func repeating(v *format.View, of []match.Document) []int {
	if len(of) == 0 {
		return nil
	}
	words := text.Words(v.Text)
	stand := make(map[int]bool) // words that stand in one of the documents
	for _, m := range match.NewIndex(of).Search(v.Text) {
		for _, p := range m.Pairs() {
			stand[p.Leak] = true
		}
	}
	var list []int
	for i, b := range v.Blocks {
		n := 0
		for w := range stand {
			if words[w].Start >= b.Start && words[w].End <= b.End {
				n++
			}
		}
		if n >= repeatedWords {
			list = append(list, i+1)
		}
	}
	return list
}
