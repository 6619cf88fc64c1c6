package docket

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/board"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// A Proposal is a decision that a custodian proposes. It closes the case once a quorum
// carries it, and stands then as it was decided.
type Proposal struct {
	Number   int // in its case, from 1
	Outcome  board.Outcome
	Finding  board.Finding // of what is established; else the zero value
	Reasons  []string
	Accepted []string  // items whose list of holders has gaps that are accepted
	By       []string  // persons who carry it, who proposed it first
	At       time.Time // of the proposal
	Event    int64
	State    ProposalState
	Text     string    // of the decision, once it is carried
	Decided  time.Time // zero before
}

// A ProposalState is what became of a proposal.
type ProposalState string

// The states of a proposal.
const (
	Pending ProposalState = "proposed"
	Carried ProposalState = "carried"
	Dropped ProposalState = "dropped" // another was carried
)

// A Board is what a decision is held against besides the case itself.
type Board struct {
	Quorum  int
	Bound   float64         // on false accusation, that a finding has to keep
	Records []access.Record // how complete the lists of holders are
}

// Missing returns what stands in the way of a decision, everything at once, or nil.
// That it takes a quorum is left out.
func (b Board) Missing(c Case, p Proposal, now time.Time) error {
	x := b.of(c)
	x.Quorum = 1
	_, err := x.Decide(p.decision(now))
	return err
}

// of is a case as the board's rules want it.
func (b Board) of(c Case) board.Case {
	x := board.Case{ID: c.ID, Answers: c.BoardAnswers(), Records: b.Records, Quorum: b.Quorum, Bound: b.Bound}
	for _, h := range c.Hearings {
		x.Hearings = append(x.Hearings, board.Hearing{Party: h.Party, Asked: h.Asked, Due: h.Due, Reply: h.Reply})
	}
	return x
}

func (p Proposal) decision(at time.Time) board.Decision {
	d := board.Decision{Outcome: p.Outcome, Finding: p.Finding, By: p.By, At: at, AcceptedGaps: p.Accepted}
	for _, r := range p.Reasons {
		d.Reasons = append(d.Reasons, board.Reason{Text: r})
	}
	return d
}

const maxReasons = 20

// Propose proposes a decision, as a custodian. What is missing for it is an error that
// names all of it. Where one custodian is a quorum it closes the case.
func (s *Sitting) Propose(ctx context.Context, id string, p Proposal, b Board) (Proposal, error) {
	c, why, err := s.on(ctx, policy.Unseal, id)
	if err != nil {
		return p, err
	}
	if len(p.Reasons) > maxReasons || slices.ContainsFunc(p.Reasons, func(r string) bool { return !writable(r, maxWords) }) {
		return p, invalid.In("reasons", "want at most %d reasons, of at most %d characters each", maxReasons, maxWords)
	}
	p.Number, p.By, p.At, p.State = len(c.Proposals)+1, []string{s.Desk.By()}, s.stamp(), Pending
	if err := b.Missing(c, p, p.At); err != nil {
		return p, invalid.Errorf("%w", err)
	}
	if p.Event, err = s.Tell(ctx, c, TypeProposed, proposed(p), why); err != nil {
		return p, err
	}
	if err := s.Tx.AddProposal(ctx, c.ID, p); err != nil {
		return p, err
	}
	return p, s.settle(ctx, c, &p, b)
}

// Carry adds a custodian to those who carry a proposal. With the last of a quorum the
// case is closed.
func (s *Sitting) Carry(ctx context.Context, id string, number int, b Board) (Proposal, error) {
	c, why, err := s.on(ctx, policy.Unseal, id)
	if err != nil {
		return Proposal{}, err
	}
	i := slices.IndexFunc(c.Proposals, func(p Proposal) bool { return p.Number == number })
	switch {
	case i < 0 || c.Proposals[i].State != Pending:
		return Proposal{}, invalid.Errorf("case %s has no proposal %d that waits to be carried", c.ID, number)
	case slices.Contains(c.Proposals[i].By, s.Desk.By()):
		return Proposal{}, invalid.Errorf("you carry proposal %d already: each of a quorum must be another", number)
	}
	p := c.Proposals[i]
	p.By = append(slices.Clone(p.By), s.Desk.By())
	if _, err := s.Tell(ctx, c, TypeCarried, map[string]any{"proposal": p.Number, "outcome": string(p.Outcome)}, why); err != nil {
		return p, err
	}
	return p, s.settle(ctx, c, &p, b)
}

// settle keeps a proposal, and closes the case if a quorum carries it. The board's
// rules are asked again: an answer may have changed since it was proposed.
func (s *Sitting) settle(ctx context.Context, c Case, p *Proposal, b Board) error {
	if len(p.By) < b.Quorum {
		return s.Tx.SetProposal(ctx, c.ID, *p)
	}
	record, err := b.of(c).Decide(p.decision(s.stamp()))
	if err != nil {
		return invalid.Errorf("%w", err)
	}
	p.State, p.Text, p.Decided = Carried, record.Text, s.stamp()
	fields := map[string]any{"case": c.ID, "matter": c.Matter, "proposal": p.Number, "outcome": string(p.Outcome), "text": p.Text, "members": texts(p.By)}
	if _, err := s.Log.Append(ctx, event(TypeClosed, fields)); err != nil {
		return err
	}
	if err := s.Tx.DropProposals(ctx, c.ID); err != nil {
		return err
	}
	if err := s.Tx.SetProposal(ctx, c.ID, *p); err != nil {
		return err
	}
	return s.Tx.SetCaseState(ctx, c.ID, Closed)
}

// A Reopening says that a case went on after a decision, and why.
type Reopening struct {
	By     string
	Reason string
	At     time.Time
	Event  int64
}

// Reopen takes a closed case up again, as a custodian. The decision stays in the
// record.
func (s *Sitting) Reopen(ctx context.Context, id, reason string) error {
	c, err := s.Tx.Case(ctx, id)
	if err != nil {
		return err
	}
	why, err := s.Desk.AllowMatter(ctx, policy.Unseal, c.Matter)
	reason = strings.TrimSpace(reason)
	switch {
	case err != nil:
		return err
	case c.State != Closed:
		return invalid.Errorf("case %s is %s: there is nothing to reopen", c.ID, c.State)
	case len(strings.Fields(reason)) < 3 || !writable(reason, maxWords):
		return invalid.In("reason", "say in words why it is taken up again, in at most %d characters", maxWords)
	}
	r := Reopening{By: s.Desk.By(), Reason: reason, At: s.stamp()}
	if r.Event, err = s.Tell(ctx, c, TypeReopened, map[string]any{"reason": reason}, why); err != nil {
		return err
	}
	if err := s.Tx.AddReopening(ctx, c.ID, r); err != nil {
		return err
	}
	return s.Tx.SetCaseState(ctx, c.ID, Open)
}

// Bundle records that somebody who may know of a case took it away as one file, with
// all its exhibits.
func (s *Sitting) Bundle(ctx context.Context, id string) (Case, error) {
	c, err := s.Tx.Case(ctx, id)
	if err != nil {
		return c, err
	}
	why, err := s.reading(ctx, c.Matter)
	if err == nil {
		_, err = s.Tell(ctx, c, TypeBundled, map[string]any{}, why)
	}
	return c, err
}

// Decision is what a closed case was closed with: the proposal that was carried last.
func (c Case) Decision() (Proposal, error) {
	var last Proposal
	for _, p := range c.Proposals {
		if p.State == Carried && !p.Decided.Before(last.Decided) {
			last = p
		}
	}
	if last.Number == 0 {
		return last, fmt.Errorf("case %s has no decision", c.ID)
	}
	return last, nil
}
