package app

import (
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office/inquiry"
	"barium/internal/office/suite"
)

// TestAskingFromACase: from a case, custodians are asked once its board has answered,
// and they are shown what it answered; the case is about the request from then on.
func TestAskingFromACase(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	c := newCouncil(t)
	ctx := t.Context()
	offices, err := suite.Open(c.store, c.ledger, c.board, func() time.Time { return c.now })
	if err != nil {
		t.Fatal(err)
	}
	in := offices.Inquiry
	clerk, first := c.people["clerk"], c.ask()
	opened, err := in.OpenCase(ctx, clerk, inquiry.CaseOpening{Title: "The report in print", Matter: c.people["matter"], Requests: []string{first.ID}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.EnterExhibit(ctx, clerk, opened.ID, inquiry.CaseEntry{Kind: docket.Handed, Name: "leak.md", Body: c.leak, Note: "what was printed"}); err != nil {
		t.Fatal(err)
	}
	trace := inquiry.CaseTrace{Exhibits: []int{1}}
	if _, err := in.AskFrom(ctx, c.rooms, clerk, opened.ID, trace); err == nil || !strings.Contains(err.Error(), "protected disclosure: not answered") {
		t.Errorf("asked before the board answered: %v", err)
	}
	for question, ruling := range map[string]board.Ruling{board.LegalBasis: "", board.Purpose: "", board.Protected: board.Possibly} {
		if err := in.AnswerCase(ctx, c.people["one"], opened.ID, inquiry.CaseAnswer{Question: question, Text: "we answer on " + question, Ruling: ruling}); err != nil {
			t.Fatal(err)
		}
	}
	ids, err := in.AskFrom(ctx, c.rooms, clerk, opened.ID, trace)
	if err != nil || len(ids) != 1 {
		t.Fatalf("%v, %v", ids, err)
	}
	u := c.one("two", ids[0])
	if u.Purpose != "we answer on purpose" || u.LegalBasis != "we answer on legal basis" || u.Consulted != "we answer on protected disclosure" || u.Protected != "unsure" {
		t.Errorf("custodians are shown %+v", u.Paper)
	}
	x, err := in.Case(ctx, clerk, opened.ID)
	if err != nil || len(x.Requests) != 2 || x.Requests[1].ID != ids[0] {
		t.Errorf("the case is about %+v, %v", x.Requests, err)
	}
	if err := in.AnswerCase(ctx, c.people["two"], opened.ID, inquiry.CaseAnswer{Question: board.Protected, Text: "counsel thinks that it is", Ruling: board.Yes}); err != nil {
		t.Fatal(err)
	}
	if _, err := in.AskFrom(ctx, c.rooms, clerk, opened.ID, trace); err == nil || !strings.Contains(err.Error(), "it is not traced") {
		t.Errorf("asked about protected disclosure: %v", err)
	}
}
