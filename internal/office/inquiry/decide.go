package inquiry

import (
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// AnswerCase answers one of the board's questions, as a custodian.
func (o *Office) AnswerCase(ctx context.Context, by, id string, a CaseAnswer) error {
	return o.onCase(ctx, by, id, func(s *docket.Sitting) error {
		return s.Answer(ctx, id, board.Answer{Question: a.Question, Text: a.Text, Ruling: a.Ruling})
	})
}

// A CaseAnswer is one to a question of the board's.
type CaseAnswer struct {
	Question string       `json:"question" maxLength:"100"`
	Text     string       `json:"text" maxLength:"2000"`
	Ruling   board.Ruling `json:"ruling,omitempty" enum:",no,possibly,yes" doc:"where the question wants one"`
}

// A CaseAsk is what a party is asked, so that it is heard.
type CaseAsk struct {
	Party    string    `json:"party" maxLength:"40"`
	Question string    `json:"question" maxLength:"2000" doc:"what it is asked; its people on the matter read it"`
	Step     string    `json:"step,omitempty" enum:",notice,probation,suspended,restored" doc:"standing that is considered for it"`
	Due      time.Time `json:"due" doc:"until when it can reply"`
}

// HearParty asks a party to reply to what concerns it. Its people on the matter are told.
func (o *Office) HearParty(ctx context.Context, by, id string, ask CaseAsk) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		s := o.sitting(tx, d)
		c, _, err := s.Working(ctx, id)
		if err != nil {
			return hideCase(ctx, d, c.Matter, err)
		}
		parties, err := partiesHeard(ctx, tx, c.Matter)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(parties, func(p office.Named) bool { return p.ID == ask.Party })
		if i < 0 {
			return invalid.In("party", "choose a party that takes part in the matter")
		}
		h, err := s.Hear(ctx, id, desk.Party{ID: ask.Party, Name: parties[i].Name}, docket.Hearing{Question: ask.Question, Step: ask.Step, Due: ask.Due})
		if err != nil {
			return err
		}
		return o.mailHearing(ctx, tx, c.Matter, h)
	})
}

// RecordReply records what a party replied.
func (o *Office) RecordReply(ctx context.Context, by, id, party, reply string) error {
	return o.onCase(ctx, by, id, func(s *docket.Sitting) error { return s.Reply(ctx, id, party, reply) })
}

// A CaseProposed is what a custodian proposes to decide.
type CaseProposed struct {
	Outcome  board.Outcome `json:"outcome" enum:"established,not established,referred"`
	Copy     string        `json:"copy,omitempty" maxLength:"40" doc:"that a finding of the case identifies, where something is established"`
	Reasons  []string      `json:"reasons" maxItems:"20"`
	Accepted []string      `json:"acceptedGaps,omitempty" doc:"items whose list of holders has gaps, for which the reasons say why the finding stands all the same"`
}

// ProposeDecision proposes how a case is closed, as a custodian.
func (o *Office) ProposeDecision(ctx context.Context, by, id string, q CaseProposed) error {
	return o.deciding(ctx, by, id, func(s *docket.Sitting, c docket.Case, b docket.Board, copies []CaseCopy) error {
		p := docket.Proposal{Outcome: q.Outcome, Reasons: given(q.Reasons), Accepted: given(q.Accepted)}
		if q.Copy != "" {
			i := slices.IndexFunc(copies, func(x CaseCopy) bool { return x.Copy == q.Copy })
			if i < 0 {
				return invalid.In("copy", "no finding of the case's requests identifies a copy %q", q.Copy)
			}
			p.Finding = board.Finding{Copy: q.Copy, Party: copies[i].Party.ID, Bound: copies[i].Bound}
		}
		_, err := s.Propose(ctx, id, p, b)
		return err
	})
}

// given drops what was left empty in a form.
func given(list []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return strings.TrimSpace(s) == "" })
}

// CarryDecision carries a proposal, as a custodian. With the last of a quorum the case
// is closed.
func (o *Office) CarryDecision(ctx context.Context, by, id string, proposal int) error {
	return o.deciding(ctx, by, id, func(s *docket.Sitting, _ docket.Case, b docket.Board, _ []CaseCopy) error {
		_, err := s.Carry(ctx, id, proposal, b)
		return err
	})
}

func (o *Office) deciding(ctx context.Context, by, id string, f func(*docket.Sitting, docket.Case, docket.Board, []CaseCopy) error) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		c, _, err := caseOf(ctx, tx, d, id)
		if err != nil {
			return err
		}
		rules, err := o.rules(ctx, tx, d, c)
		if err != nil {
			return err
		}
		copies, err := copiesFound(ctx, tx, c)
		if err != nil {
			return err
		}
		return f(o.sitting(tx, d), c, rules, copies)
	})
}

// ReopenCase takes a closed case up again, as a custodian.
func (o *Office) ReopenCase(ctx context.Context, by, id, reason string) error {
	return o.onCase(ctx, by, id, func(s *docket.Sitting) error { return s.Reopen(ctx, id, reason) })
}
