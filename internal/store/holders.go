package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/holders"
)

// AddHolderQuestion adds a question to a party.
func (t *Tx) AddHolderQuestion(ctx context.Context, q holders.Question) error {
	err := t.exec(ctx, `INSERT INTO holder_questions (id, case_id, document, party, person, at, deadline, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		q.ID, q.Case, q.Document, q.Party, q.By, micros(q.At), micros(q.Deadline), q.Event)
	if err != nil {
		return fmt.Errorf("ask %s who had %s: %w", q.Party, q.Document, err)
	}
	return nil
}

// AddHolderAnswer adds an answer to one.
func (t *Tx) AddHolderAnswer(ctx context.Context, question string, a holders.Answer) error {
	err := t.exec(ctx, `INSERT INTO holder_answers (question, person, complete, as_of, said, at, event) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		question, a.By, number(a.Complete), micros(a.AsOf), asJSON(a.Others), micros(a.At), a.Event)
	if err != nil {
		return fmt.Errorf("answer question %s: %w", question, err)
	}
	return nil
}

// HolderQuestion returns a question with its answers; ErrNotFound if there is none.
func (t *Tx) HolderQuestion(ctx context.Context, id string) (holders.Question, error) {
	list, err := t.holderQuestions(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// HolderQuestionsOf lists the questions of a case, oldest first.
func (t *Tx) HolderQuestionsOf(ctx context.Context, caseID string) ([]holders.Question, error) {
	return t.holderQuestions(ctx, `WHERE case_id = $1 ORDER BY event`, caseID)
}

// HolderQuestionsTo lists the questions to a party, newest first.
func (t *Tx) HolderQuestionsTo(ctx context.Context, party string) ([]holders.Question, error) {
	return t.holderQuestions(ctx, `WHERE party = $1 ORDER BY event DESC`, party)
}

func (t *Tx) holderQuestions(ctx context.Context, where, of string) (list []holders.Question, err error) {
	at := map[string]int{}
	err = t.each(ctx, func(rows *sql.Rows) error {
		var q holders.Question
		var asked, deadline int64
		err := rows.Scan(&q.ID, &q.Case, &q.Document, &q.Party, &q.By, &asked, &deadline, &q.Event)
		q.At, q.Deadline = fromMicros(asked), fromMicros(deadline)
		at[q.ID] = len(list)
		list = append(list, q)
		return translate(err)
	}, `SELECT id, case_id, document, party, person, at, deadline, event FROM holder_questions `+where, of)
	if err != nil {
		return nil, err
	}
	err = t.each(ctx, func(rows *sql.Rows) error {
		var a holders.Answer
		var id, said string
		var complete, asOf, given int64
		if err := rows.Scan(&id, &a.By, &complete, &asOf, &said, &given, &a.Event); err != nil {
			return translate(err)
		}
		if err := fromJSON(said, &a.Others); err != nil {
			return fmt.Errorf("answer to question %s: %w", id, err)
		}
		a.Complete, a.AsOf, a.At = complete == 1, fromMicros(asOf), fromMicros(given)
		if i, ok := at[id]; ok {
			list[i].Answers = append(list[i].Answers, a)
		}
		return nil
	}, `SELECT question, person, complete, as_of, said, at, event FROM holder_answers
		WHERE question IN (SELECT id FROM holder_questions `+where+`) ORDER BY event`, of)
	return list, err
}

// AddHolderRemark adds what was entered by hand.
func (t *Tx) AddHolderRemark(ctx context.Context, r holders.Remark) error {
	err := t.exec(ctx, `INSERT INTO holder_remarks (id, case_id, person, said, at, event) VALUES ($1, $2, $3, $4, $5, $6)`,
		r.ID, r.Case, r.By, asJSON(r.Said), micros(r.At), r.Event)
	if err != nil {
		return fmt.Errorf("remark on case %s: %w", r.Case, err)
	}
	return nil
}

// HolderRemarks lists the remarks on a case, oldest first.
func (t *Tx) HolderRemarks(ctx context.Context, caseID string) (list []holders.Remark, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		r := holders.Remark{Case: caseID}
		var said string
		var at int64
		if err := rows.Scan(&r.ID, &r.By, &said, &at, &r.Event); err != nil {
			return translate(err)
		}
		if err := fromJSON(said, &r.Said); err != nil {
			return fmt.Errorf("remark %s: %w", r.ID, err)
		}
		r.At = fromMicros(at)
		list = append(list, r)
		return nil
	}, `SELECT id, person, said, at, event FROM holder_remarks WHERE case_id = $1 ORDER BY event`, caseID)
	return list, err
}
