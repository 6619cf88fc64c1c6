package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"barium/internal/share/standing"
)

// AddStanding adds a change of a party's standing.
func (t *Tx) AddStanding(ctx context.Context, s standing.Standing) error {
	err := t.exec(ctx, `INSERT INTO standings (event, party, matter, state, since, reason, condition, review, found, assurances, person, case_id)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, s.Event, s.Party, s.Matter, string(s.State), micros(s.Since), clean(s.Reason),
		clean(s.Condition), micros(s.Review), clean(s.Found), asJSON(s.Assurances), s.By, s.Case)
	if err != nil {
		return fmt.Errorf("standing of %s: %w", s.Party, err)
	}
	return nil
}

// Standing returns the latest of a party on a matter; the zero value if nothing
// ever changed it.
func (t *Tx) Standing(ctx context.Context, party, matter string) (standing.Standing, error) {
	list, err := t.standings(ctx, `WHERE party = $1 AND matter = $2 ORDER BY event DESC LIMIT 1`, party, matter)
	return optional(list, err)
}

// StandingHistory lists the changes of a party's standing on all matters, oldest
// first.
func (t *Tx) StandingHistory(ctx context.Context, party string) ([]standing.Standing, error) {
	return t.standings(ctx, `WHERE party = $1 ORDER BY event`, party)
}

// StandingsFrom lists the changes that were made from a case, oldest first.
func (t *Tx) StandingsFrom(ctx context.Context, caseID string) ([]standing.Standing, error) {
	return t.standings(ctx, `WHERE case_id = $1 ORDER BY event`, caseID)
}

// latest picks of a party's standings on a matter the one that counts.
const latest = `event = (SELECT MAX(event) FROM standings l WHERE l.party = s.party AND l.matter = s.matter)`

// Standings lists the latest of every party on every matter and altogether; none
// where nothing ever changed it.
func (t *Tx) Standings(ctx context.Context) ([]standing.Standing, error) {
	return t.standings(ctx, `WHERE `+latest+` ORDER BY party, matter`)
}

// ReviewsDue lists the standings that should have been looked at by now, the
// earliest first.
func (t *Tx) ReviewsDue(ctx context.Context, now time.Time) ([]standing.Standing, error) {
	return t.standings(ctx, `WHERE review > 0 AND review <= $1 AND `+latest+` ORDER BY review, event`, micros(now))
}

// ReviewSet returns the event by which the date of a standing's review was set: the
// first after the last one with another date.
func (t *Tx) ReviewSet(ctx context.Context, s standing.Standing) (event int64, err error) {
	err = t.one(ctx, `SELECT MIN(event) FROM standings WHERE party = $1 AND matter = $2 AND event <= $3 AND event >
		(SELECT COALESCE(MAX(event), -1) FROM standings WHERE party = $1 AND matter = $2 AND event <= $3 AND review <> $4)`,
		[]any{s.Party, s.Matter, s.Event, micros(s.Review)}, &event)
	return event, err
}

func (t *Tx) standings(ctx context.Context, where string, args ...any) (list []standing.Standing, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var s standing.Standing
		var since, review int64
		var assurances string
		if err := rows.Scan(&s.Event, &s.Party, &s.Matter, &s.State, &since, &s.Reason, &s.Condition, &review, &s.Found, &assurances, &s.By, &s.Case); err != nil {
			return translate(err)
		}
		s.Since, s.Review = fromMicros(since), fromMicros(review)
		if err := fromJSON(assurances, &s.Assurances); err != nil {
			return fmt.Errorf("standing of %s: %w", s.Party, err)
		}
		list = append(list, s)
		return nil
	}, `SELECT event, party, matter, state, since, reason, condition, review, found, assurances, person, case_id FROM standings s `+where, args...)
	return list, err
}

// AddPaper keeps a file that an assurance was given in; the same file once.
func (t *Tx) AddPaper(ctx context.Context, p standing.Paper) error {
	err := t.exec(ctx, `INSERT INTO papers (hash, name, person, at, body) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO NOTHING`,
		p.Hash[:], p.Name, p.By, micros(p.At), p.Body)
	if err != nil {
		return fmt.Errorf("add paper %q: %w", p.Name, err)
	}
	return nil
}

// Paper returns a file by its hash; ErrNotFound if there is none.
func (t *Tx) Paper(ctx context.Context, hash [32]byte) (standing.Paper, error) {
	p := standing.Paper{Hash: hash}
	var at int64
	err := t.one(ctx, `SELECT name, person, at, body FROM papers WHERE hash = $1`, []any{hash[:]}, &p.Name, &p.By, &at, &p.Body)
	p.At = fromMicros(at)
	return p, err
}
