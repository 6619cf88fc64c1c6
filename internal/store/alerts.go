package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"barium/internal/watch/alert"
)

// Undecided lists the documents with sightings that nobody has been told of and
// that are not to be passed over either, and those sightings' ids.
func (t *Tx) Undecided(ctx context.Context) (documents []string, sightings map[string]bool, err error) {
	sightings = map[string]bool{}
	err = t.each(ctx, func(rows *sql.Rows) error {
		var document, id string
		if err := rows.Scan(&document, &id); err != nil {
			return translate(err)
		}
		if n := len(documents); n == 0 || documents[n-1] != document {
			documents = append(documents, document)
		}
		sightings[id] = true
		return nil
	}, `SELECT s.document, s.id FROM sightings s LEFT JOIN alert_decisions d ON d.sighting = s.id WHERE d.sighting IS NULL ORDER BY s.document, s.id`)
	return documents, sightings, err
}

// AlertHistory returns what a family has been told of; the zero value for
// nothing.
func (t *Tx) AlertHistory(ctx context.Context, family string) (alert.History, error) {
	h := alert.History{Told: map[string]bool{}}
	var last int64
	err := t.one(ctx, `SELECT alerts, last, strength FROM alert_families WHERE family = $1`, []any{family}, &h.Alerts, &last, &h.Strength)
	if errors.Is(err, ErrNotFound) {
		return h, nil
	}
	h.Last = fromMicros(last)
	return h, err
}

// Decide records that a sighting was told of, or why it never is.
func (t *Tx) Decide(ctx context.Context, sighting, family string, told time.Time, reason string) error {
	return t.exec(ctx, `INSERT INTO alert_decisions (sighting, family, told, reason) VALUES ($1, $2, $3, $4)`, sighting, family, micros(told), reason)
}

// SetAlertHistory records what a family has been told of.
func (t *Tx) SetAlertHistory(ctx context.Context, family string, h alert.History) error {
	return t.exec(ctx, `INSERT INTO alert_families (family, alerts, last, strength) VALUES ($1, $2, $3, $4)
		ON CONFLICT (family) DO UPDATE SET alerts = excluded.alerts, last = excluded.last, strength = excluded.strength`,
		family, h.Alerts, micros(h.Last), h.Strength)
}

// AddLetter puts a message for a sender into the outbox.
func (t *Tx) AddLetter(ctx context.Context, m alert.Message, to string) error {
	body, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return t.exec(ctx, `INSERT INTO alert_letters (id, recipient, message, attempts, next, since, error, made) VALUES ($1, $2, $3, 0, 0, 0, '', $4)`,
		m.ID+" "+to, to, clean(string(body)), micros(m.Made))
}

// Letters lists what waits in the outbox, the oldest first.
func (t *Tx) Letters(ctx context.Context) ([]alert.Letter, error) {
	return t.letters(ctx, `ORDER BY made, id`)
}

func (t *Tx) letters(ctx context.Context, where string, args ...any) (list []alert.Letter, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var l alert.Letter
		var body string
		var next, since int64
		if err := rows.Scan(&l.ID, &l.To, &body, &l.Attempts, &next, &since, &l.Error); err != nil {
			return translate(err)
		}
		l.Next, l.Since = fromMicros(next), fromMicros(since)
		if err := json.Unmarshal([]byte(body), &l.Message); err != nil {
			return fmt.Errorf("alert %s: %w: %w", l.ID, ErrDamaged, err)
		}
		list = append(list, l)
		return nil
	}, `SELECT id, recipient, message, attempts, next, since, error FROM alert_letters `+where, args...)
	return list, err
}

// An Outbox is the letters of a store.
type Outbox struct{ Store *Store }

var _ alert.Outbox = Outbox{}

// Due implements alert.Outbox.
func (o Outbox) Due(ctx context.Context, now time.Time, lease time.Duration, most int) (list []alert.Letter, err error) {
	err = o.Store.Update(ctx, func(tx *Tx) error {
		list, err = tx.letters(ctx, `WHERE next <= $1 ORDER BY made, id LIMIT $2`, micros(now), most)
		for _, l := range list {
			if err == nil {
				err = tx.exec(ctx, `UPDATE alert_letters SET next = $1 WHERE id = $2`, micros(now.Add(lease)), l.ID)
			}
		}
		return err
	})
	return list, err
}

// Sent implements alert.Outbox.
func (o Outbox) Sent(ctx context.Context, id string) error {
	return o.Store.Update(ctx, func(tx *Tx) error { return tx.exec(ctx, `DELETE FROM alert_letters WHERE id = $1`, id) })
}

// Keep implements alert.Outbox.
func (o Outbox) Keep(ctx context.Context, l alert.Letter) error {
	return o.Store.Update(ctx, func(tx *Tx) error {
		return tx.exec(ctx, `UPDATE alert_letters SET attempts = $1, next = $2, since = $3, error = $4 WHERE id = $5`,
			l.Attempts, micros(l.Next), micros(l.Since), clean(l.Error), l.ID)
	})
}
