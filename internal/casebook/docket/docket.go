// Package docket is a case as it is kept: an inquiry on a matter, from its opening
// to its decision, with what was put in and who had it in hand. What the evidence
// comes to is calculated by the packages beside this one; here are the acts, and
// each is an event of the ledger in the same transaction.
//
//	opened ── questions answered, a quorum carries a decision ──▶ closed
//	  ▲                                                             │
//	  └──────────────── reopened, with a reason ────────────────────┘
package docket

import (
	"context"
	"maps"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/receipt"
)

// A State is how far a case has got.
type State string

// The states of a case.
const (
	Open   State = "open"
	Closed State = "closed"
)

// A Case is an inquiry into what was published of documents on a matter.
type Case struct {
	ID, Title, Matter string
	By                string // person who opened it
	At                time.Time
	Event             int64
	State             State

	// What it is about, in the order in which it was brought in: publications, requests
	// to the custodians, and the documents on the matter that these reuse.
	Publications, Unsealings, Documents []string

	// What was answered, asked and decided, in order. Lists of cases are without.
	Answers    []Answer
	Hearings   []Hearing
	Proposals  []Proposal
	Reopenings []Reopening
}

// Tx is what this package needs of a transaction.
type Tx interface {
	AddCase(ctx context.Context, c Case) error
	// AddSubjects adds what a case is about and wasn't yet.
	AddSubjects(ctx context.Context, c Case) error
	SetCaseState(ctx context.Context, id string, s State) error
	// Case is one with all that was answered and decided in it.
	Case(ctx context.Context, id string) (Case, error)

	AddExhibit(ctx context.Context, id string, x Exhibit) error
	// Exhibit is one with its body.
	Exhibit(ctx context.Context, id string, number int) (Exhibit, error)
	CountExhibits(ctx context.Context, id string) (int, error)
	AddCustody(ctx context.Context, id string, c Custody) error

	AddCaseAnswer(ctx context.Context, id string, a Answer) error
	AddHearing(ctx context.Context, id string, h Hearing) error
	// SetReply keeps the reply to a hearing, known by its event.
	SetReply(ctx context.Context, id string, h Hearing) error
	AddProposal(ctx context.Context, id string, p Proposal) error
	// SetProposal keeps who carries a proposal and what became of it; DropProposals
	// ends those that wait.
	SetProposal(ctx context.Context, id string, p Proposal) error
	DropProposals(ctx context.Context, id string) error
	AddReopening(ctx context.Context, id string, r Reopening) error
}

// A Sitting is where somebody's acts on cases take place, in one transaction.
type Sitting struct {
	Tx   Tx
	Log  share.Log
	Desk *desk.Desk
	Now  time.Time
}

// Working decides whether this desk's person may work on a case: add to it, and
// weigh it. Nobody works on one that is closed.
func (s *Sitting) Working(ctx context.Context, id string) (Case, policy.Decision, error) {
	return s.on(ctx, policy.Inquire, id)
}

func (s *Sitting) on(ctx context.Context, act policy.Act, id string) (Case, policy.Decision, error) {
	c, err := s.Tx.Case(ctx, id)
	if err != nil {
		return c, policy.Decision{}, err
	}
	why, err := s.Desk.AllowMatter(ctx, act, c.Matter)
	if err == nil && c.State != Open {
		err = invalid.Errorf("case %s is %s: it has to be reopened before anything in it changes", c.ID, c.State)
	}
	return c, why, err
}

// Tell appends an event about a case, with the decision that allowed it.
func (s *Sitting) Tell(ctx context.Context, c Case, kind string, fields map[string]any, why policy.Decision) (int64, error) {
	fields["case"], fields["matter"], fields["by"] = c.ID, c.Matter, s.Desk.By()
	maps.Copy(fields, why.Log())
	return s.Log.Append(ctx, receipt.Event{Type: kind, Fields: fields})
}

func (s *Sitting) stamp() time.Time { return s.Now.UTC().Truncate(time.Microsecond) }
