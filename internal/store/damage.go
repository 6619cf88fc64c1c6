package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/referral"
)

// AddDamage adds a version of a damage assessment; ErrConflict if the number is
// taken.
func (t *Tx) AddDamage(ctx context.Context, v damage.Version) error {
	err := t.exec(ctx, `INSERT INTO damage_versions (case_id, version, what, person, at, event, body) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		v.Case, v.Number, clean(v.What), v.By, micros(v.At), v.Event, asJSON(v.Assessment))
	if err != nil {
		return fmt.Errorf("version %d of the damage of case %s: %w", v.Number, v.Case, err)
	}
	return nil
}

// Damage returns a case's version of that number, the latest for 0; the zero Version
// where there is none.
func (t *Tx) Damage(ctx context.Context, caseID string, number int) (damage.Version, error) {
	if number == 0 {
		list, err := t.damages(ctx, `WHERE case_id = $1 ORDER BY version DESC LIMIT 1`, caseID)
		return optional(list, err)
	}
	list, err := t.damages(ctx, `WHERE case_id = $1 AND version = $2`, caseID, number)
	return optional(list, err)
}

func (t *Tx) damages(ctx context.Context, where string, args ...any) (list []damage.Version, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var v damage.Version
		var at int64
		var body string
		if err := rows.Scan(&v.Case, &v.Number, &v.What, &v.By, &at, &v.Event, &body); err != nil {
			return translate(err)
		}
		if err := fromJSON(body, &v.Assessment); err != nil {
			return fmt.Errorf("version %d of the damage of case %s: %w", v.Number, v.Case, err)
		}
		v.At = fromMicros(at)
		list = append(list, v)
		return nil
	}, `SELECT case_id, version, what, person, at, event, body FROM damage_versions `+where, args...)
	return list, err
}

// DamageHistory lists a case's versions without what is in them, oldest first.
func (t *Tx) DamageHistory(ctx context.Context, caseID string) (list []damage.Version, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		v := damage.Version{Case: caseID}
		var at int64
		err := rows.Scan(&v.Number, &v.What, &v.By, &at, &v.Event)
		v.At = fromMicros(at)
		list = append(list, v)
		return translate(err)
	}, `SELECT version, what, person, at, event FROM damage_versions WHERE case_id = $1 ORDER BY version`, caseID)
	return list, err
}

// AddReferralAnswer adds what somebody wrote in answer to a question.
func (t *Tx) AddReferralAnswer(ctx context.Context, caseID string, w referral.Written) error {
	err := t.exec(ctx, `INSERT INTO referral_answers (event, case_id, question, text, source, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		w.Event, caseID, w.Question, clean(w.Text), clean(w.Source), w.By, micros(w.At))
	if err != nil {
		return fmt.Errorf("answer to question %d of case %s: %w", w.Question, caseID, err)
	}
	return nil
}

// ReferralAnswers lists what people wrote, oldest first.
func (t *Tx) ReferralAnswers(ctx context.Context, caseID string) (list []referral.Written, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var w referral.Written
		var at int64
		err := rows.Scan(&w.Event, &w.Question, &w.Text, &w.Source, &w.By, &at)
		w.At = fromMicros(at)
		list = append(list, w)
		return translate(err)
	}, `SELECT event, question, text, source, person, at FROM referral_answers WHERE case_id = $1 ORDER BY event`, caseID)
	return list, err
}

// AddTriage adds a decision on where a case goes.
func (t *Tx) AddTriage(ctx context.Context, caseID string, d referral.Decision) error {
	err := t.exec(ctx, `INSERT INTO triages (event, case_id, way, suggested, reason, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		d.Event, caseID, string(d.Way), string(d.Suggested), clean(d.Reason), d.By, micros(d.At))
	if err != nil {
		return fmt.Errorf("triage of case %s: %w", caseID, err)
	}
	return nil
}

// Triages lists the decisions on where a case goes, oldest first.
func (t *Tx) Triages(ctx context.Context, caseID string) (list []referral.Decision, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var d referral.Decision
		var at int64
		err := rows.Scan(&d.Event, &d.Way, &d.Suggested, &d.Reason, &d.By, &at)
		d.At = fromMicros(at)
		list = append(list, d)
		return translate(err)
	}, `SELECT event, way, suggested, reason, person, at FROM triages WHERE case_id = $1 ORDER BY event`, caseID)
	return list, err
}
