package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/docket"
)

// AddCaseAnswer adds an answer of the board's.
func (t *Tx) AddCaseAnswer(ctx context.Context, id string, a docket.Answer) error {
	err := t.exec(ctx, `INSERT INTO case_answers (event, case_id, question, answer, ruling, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		a.Event, id, a.Question, clean(a.Text), string(a.Ruling), a.By, micros(a.At))
	if err != nil {
		return fmt.Errorf("case %s: add answer: %w", id, err)
	}
	return nil
}

func (t *Tx) answersOf(ctx context.Context, c *docket.Case) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var a docket.Answer
		var at int64
		err := rows.Scan(&a.Event, &a.Question, &a.Text, &a.Ruling, &a.By, &at)
		a.At = fromMicros(at)
		c.Answers = append(c.Answers, a)
		return translate(err)
	}, `SELECT event, question, answer, ruling, person, at FROM case_answers WHERE case_id = $1 ORDER BY event`, c.ID)
}

// AddHearing adds what a party was asked.
func (t *Tx) AddHearing(ctx context.Context, id string, h docket.Hearing) error {
	err := t.exec(ctx, `INSERT INTO case_hearings (event, case_id, party, question, asked, due, person, step, reply, replied, replier, answer)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		h.Event, id, h.Party, clean(h.Question), micros(h.Asked), micros(h.Due), h.By, h.Step, clean(h.Reply), micros(h.Replied), h.ReplyBy, h.ReplyEvent)
	if err != nil {
		return fmt.Errorf("case %s: add hearing: %w", id, err)
	}
	return nil
}

// SetReply keeps the reply to a hearing.
func (t *Tx) SetReply(ctx context.Context, id string, h docket.Hearing) error {
	if err := t.exec(ctx, `UPDATE case_hearings SET reply = $1, replied = $2, replier = $3, answer = $4 WHERE event = $5 AND case_id = $6`,
		clean(h.Reply), micros(h.Replied), h.ReplyBy, h.ReplyEvent, h.Event, id); err != nil {
		return fmt.Errorf("case %s: set reply: %w", id, err)
	}
	return nil
}

func (t *Tx) hearingsOf(ctx context.Context, c *docket.Case) error {
	list, err := t.calls(ctx, `WHERE case_id = $1 ORDER BY case_hearings.event`, c.ID)
	for _, x := range list {
		c.Hearings = append(c.Hearings, x.Hearing)
	}
	return err
}

// HearingsTo lists what a party was asked in any case, newest first.
func (t *Tx) HearingsTo(ctx context.Context, party string) ([]docket.Call, error) {
	return t.calls(ctx, `WHERE party = $1 ORDER BY case_hearings.event DESC`, party)
}

// Hearing returns what a party was asked by an event; ErrNotFound where by none.
func (t *Tx) Hearing(ctx context.Context, event int64) (docket.Call, error) {
	return single(t.calls(ctx, `WHERE case_hearings.event = $1`, event))
}

func (t *Tx) calls(ctx context.Context, where string, of any) (list []docket.Call, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var x docket.Call
		var asked, due, replied int64
		err := rows.Scan(&x.Case, &x.Matter, &x.State, &x.Event, &x.Party, &x.Question, &asked, &due, &x.By, &x.Step, &x.Reply, &replied, &x.ReplyBy, &x.ReplyEvent)
		x.Asked, x.Due, x.Replied = fromMicros(asked), fromMicros(due), fromMicros(replied)
		list = append(list, x)
		return translate(err)
	}, `SELECT case_id, matter, state, case_hearings.event, party, question, asked, due, case_hearings.person, step, reply, replied, replier, answer
		FROM case_hearings JOIN cases ON cases.id = case_id `+where, of)
	return list, err
}

// AddProposal adds a decision that is proposed.
func (t *Tx) AddProposal(ctx context.Context, id string, p docket.Proposal) error {
	err := t.exec(ctx, `INSERT INTO case_proposals (case_id, number, event, outcome, finding, reasons, accepted, people, at, state, decision, decided)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, id, p.Number, p.Event, string(p.Outcome), asJSON(p.Finding), asJSON(p.Reasons), asJSON(p.Accepted),
		asJSON(p.By), micros(p.At), string(p.State), clean(p.Text), micros(p.Decided))
	if err != nil {
		return fmt.Errorf("case %s: add proposal %d: %w", id, p.Number, err)
	}
	return nil
}

// SetProposal keeps who carries a proposal, and what became of it.
func (t *Tx) SetProposal(ctx context.Context, id string, p docket.Proposal) error {
	err := t.exec(ctx, `UPDATE case_proposals SET people = $1, state = $2, decision = $3, decided = $4 WHERE case_id = $5 AND number = $6`,
		asJSON(p.By), string(p.State), clean(p.Text), micros(p.Decided), id, p.Number)
	if err != nil {
		return fmt.Errorf("case %s: set proposal %d: %w", id, p.Number, err)
	}
	return nil
}

// DropProposals ends those of a case that wait to be carried.
func (t *Tx) DropProposals(ctx context.Context, id string) error {
	err := t.exec(ctx, `UPDATE case_proposals SET state = $1 WHERE case_id = $2 AND state = $3`, string(docket.Dropped), id, string(docket.Pending))
	if err != nil {
		return fmt.Errorf("case %s: drop proposals: %w", id, err)
	}
	return nil
}

func (t *Tx) proposalsOf(ctx context.Context, c *docket.Case) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var p docket.Proposal
		var finding, reasons, accepted, people string
		var at, decided int64
		if err := rows.Scan(&p.Number, &p.Event, &p.Outcome, &finding, &reasons, &accepted, &people, &at, &p.State, &p.Text, &decided); err != nil {
			return translate(err)
		}
		p.At, p.Decided = fromMicros(at), fromMicros(decided)
		for _, f := range []struct {
			column string
			into   any
		}{{finding, &p.Finding}, {reasons, &p.Reasons}, {accepted, &p.Accepted}, {people, &p.By}} {
			if err := fromJSON(f.column, f.into); err != nil {
				return fmt.Errorf("case %s: proposal %d: %w", c.ID, p.Number, err)
			}
		}
		c.Proposals = append(c.Proposals, p)
		return nil
	}, `SELECT number, event, outcome, finding, reasons, accepted, people, at, state, decision, decided FROM case_proposals WHERE case_id = $1 ORDER BY number`, c.ID)
}

// AddReopening adds that a case was taken up again.
func (t *Tx) AddReopening(ctx context.Context, id string, r docket.Reopening) error {
	err := t.exec(ctx, `INSERT INTO case_reopenings (event, case_id, person, reason, at) VALUES ($1, $2, $3, $4, $5)`, r.Event, id, r.By, clean(r.Reason), micros(r.At))
	if err != nil {
		return fmt.Errorf("case %s: reopen: %w", id, err)
	}
	return nil
}

func (t *Tx) reopeningsOf(ctx context.Context, c *docket.Case) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var r docket.Reopening
		var at int64
		err := rows.Scan(&r.Event, &r.By, &r.Reason, &at)
		r.At = fromMicros(at)
		c.Reopenings = append(c.Reopenings, r)
		return translate(err)
	}, `SELECT event, person, reason, at FROM case_reopenings WHERE case_id = $1 ORDER BY event`, c.ID)
}

// SetCaseState opens or closes a case.
func (t *Tx) SetCaseState(ctx context.Context, id string, s docket.State) error {
	if err := t.exec(ctx, `UPDATE cases SET state = $1 WHERE id = $2`, string(s), id); err != nil {
		return fmt.Errorf("case %s: %w", id, err)
	}
	return nil
}
