package store

import (
	"barium/internal/office/act"
	"context"
	"errors"
	"time"
)

// Answered returns what an act answered under a person's key; nil if there was
// none.
func (t *Tx) Answered(ctx context.Context, person, key string) (*act.Answer, error) {
	var a act.Answer
	err := t.one(ctx, `SELECT request, answer FROM act_answers WHERE person = $1 AND key = $2`, []any{person, key}, &a.Request, &a.JSON)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return &a, err
}

// KeepAnswer keeps what an act answered.
func (t *Tx) KeepAnswer(ctx context.Context, person, key string, a act.Answer, at time.Time) error {
	return t.exec(ctx, `INSERT INTO act_answers (person, key, request, answer, at) VALUES ($1, $2, $3, $4, $5)`,
		person, key, a.Request, string(a.JSON), micros(at))
}

// DropAnswers forgets the answers from before a time.
func (t *Tx) DropAnswers(ctx context.Context, before time.Time) error {
	return t.exec(ctx, `DELETE FROM act_answers WHERE at < $1`, micros(before))
}
