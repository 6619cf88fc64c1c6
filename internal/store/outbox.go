package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"barium/internal/outbox"
)

const mailColumns = `id, kind, person, about, occasion, path, doer, party, matter, deadline, made, state, attempts, next, error, ended`

// AddMail puts a mail into the box. Where the same is there already, it stays as it
// is.
func (t *Tx) AddMail(ctx context.Context, m outbox.Mail) error {
	err := t.exec(ctx, `INSERT INTO mails (`+mailColumns+`) VALUES (`+places(1, 16)+`) ON CONFLICT (about, person, kind, occasion) DO NOTHING`,
		m.ID, string(m.Kind), m.Person, m.About, m.Occasion, m.Path, m.By, m.Party, m.Matter, micros(m.Deadline), micros(m.Made),
		string(m.State), m.Attempts, micros(m.Next), clean(m.Error), micros(m.Ended))
	if err != nil {
		return fmt.Errorf("add mail %s: %w", m.ID, err)
	}
	return nil
}

func (t *Tx) mails(ctx context.Context, where string, args ...any) (list []outbox.Mail, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var m outbox.Mail
		var deadline, made, next, ended int64
		err := rows.Scan(&m.ID, &m.Kind, &m.Person, &m.About, &m.Occasion, &m.Path, &m.By, &m.Party, &m.Matter, &deadline, &made,
			&m.State, &m.Attempts, &next, &m.Error, &ended)
		m.Deadline, m.Made, m.Next, m.Ended = fromMicros(deadline), fromMicros(made), fromMicros(next), fromMicros(ended)
		list = append(list, m)
		return translate(err)
	}, `SELECT `+mailColumns+` FROM mails `+where, args...)
	return list, err
}

// Mail returns a mail by its id; ErrNotFound if there is none.
func (t *Tx) Mail(ctx context.Context, id string) (outbox.Mail, error) {
	return single(t.mails(ctx, `WHERE id = $1`, id))
}

// MailDue is the mail whose time has come and that has waited longest; ErrNotFound
// where there is none.
func (t *Tx) MailDue(ctx context.Context, now time.Time) (outbox.Mail, error) {
	return single(t.mails(ctx, `WHERE state = 'waiting' AND next <= $1 ORDER BY next, id LIMIT 1`, micros(now)))
}

// MailKnown reports whether a mail was put into the box, whatever became of it.
func (t *Tx) MailKnown(ctx context.Context, m outbox.Mail) (bool, error) {
	var n int64
	err := t.one(ctx, `SELECT COUNT(*) FROM mails WHERE about = $1 AND person = $2 AND kind = $3 AND occasion = $4`,
		[]any{m.About, m.Person, string(m.Kind), m.Occasion}, &n)
	return n > 0, err
}

// SetMail keeps how far a mail has got.
func (t *Tx) SetMail(ctx context.Context, m outbox.Mail) error {
	return t.exec(ctx, `UPDATE mails SET state = $1, attempts = $2, next = $3, error = $4, ended = $5 WHERE id = $6`,
		string(m.State), m.Attempts, micros(m.Next), clean(m.Error), micros(m.Ended), m.ID)
}

// MailTroubles lists the mails that were given up, and those made before a time
// that no mail server has taken, oldest first.
func (t *Tx) MailTroubles(ctx context.Context, before time.Time) ([]outbox.Mail, error) {
	return t.mails(ctx, `WHERE state = 'failed' OR state = 'waiting' AND error <> '' AND made < $1 ORDER BY made, id`, micros(before))
}

// MailsAbout lists what was put into the box about a thing, oldest first.
func (t *Tx) MailsAbout(ctx context.Context, about string) ([]outbox.Mail, error) {
	return t.mails(ctx, `WHERE about = $1 ORDER BY made, id`, about)
}
