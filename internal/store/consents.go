package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/share/desk"
)

// AddRequest adds a request for onward release.
func (t *Tx) AddRequest(ctx context.Context, q desk.Request) error {
	err := t.exec(ctx, `INSERT INTO consent_requests (id, document, release, asker, party, people, paragraphs, reason, asked, at, event)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, q.ID, q.Document, q.Release, q.By, q.Party, asJSON(q.To), asJSON(q.Paragraphs),
		clean(q.Reason), asJSON(q.Asked), micros(q.At), q.Event)
	if err != nil {
		return fmt.Errorf("add request %s: %w", q.ID, err)
	}
	return nil
}

// AddReply adds an originator's answer; ErrConflict if it has given one.
func (t *Tx) AddReply(ctx context.Context, request string, a desk.Reply) error {
	err := t.exec(ctx, `INSERT INTO consent_replies (request, originator, person, granted, refused, at, event) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		request, a.Originator, a.By, asJSON(a.Granted), asJSON(a.Refused), micros(a.At), a.Event)
	if err != nil {
		return fmt.Errorf("answer request %s: %w", request, err)
	}
	return nil
}

// Request returns a request with its answers; ErrNotFound if there is none.
func (t *Tx) Request(ctx context.Context, id string) (desk.Request, error) {
	list, err := t.requests(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// RequestsOf lists the requests about a document, oldest first.
func (t *Tx) RequestsOf(ctx context.Context, document string) ([]desk.Request, error) {
	return t.requests(ctx, `WHERE document = $1 ORDER BY event`, document)
}

// Requests lists all requests, newest first.
func (t *Tx) Requests(ctx context.Context) ([]desk.Request, error) {
	return t.requests(ctx, `ORDER BY event DESC`)
}

// RequestsTo lists the requests that an originator has to answer, or has answered,
// newest first, at most n before an event. An id has no letter that means anything in a
// pattern.
func (t *Tx) RequestsTo(ctx context.Context, originator string, before int64, n int) ([]desk.Request, error) {
	return t.requests(ctx, `WHERE asked LIKE $1 AND event < $2 ORDER BY event DESC LIMIT $3`, `%"`+originator+`"%`, before, n)
}

// RequestsOpen lists those that an originator has not answered yet, oldest first, at
// most n.
func (t *Tx) RequestsOpen(ctx context.Context, originator string, n int) ([]desk.Request, error) {
	return t.requests(ctx, `WHERE asked LIKE $1 AND NOT EXISTS (SELECT 1 FROM consent_replies WHERE request = consent_requests.id AND originator = $2)
		ORDER BY event LIMIT $3`, `%"`+originator+`"%`, originator, n)
}

// RequestsBy lists the requests of a party, newest first, at most n before an event.
func (t *Tx) RequestsBy(ctx context.Context, party string, before int64, n int) ([]desk.Request, error) {
	return t.requests(ctx, `WHERE party = $1 AND event < $2 ORDER BY event DESC LIMIT $3`, party, before, n)
}

// RequestsPending lists those of a party that somebody has not answered yet, oldest
// first, at most n. Ids have no comma, so one more than there are commas were asked.
func (t *Tx) RequestsPending(ctx context.Context, party string, n int) ([]desk.Request, error) {
	return t.requests(ctx, `WHERE party = $1 AND length(asked) - length(replace(asked, ',', '')) + 1 >
		(SELECT count(*) FROM consent_replies WHERE request = consent_requests.id) ORDER BY event LIMIT $2`, party, n)
}

func (t *Tx) requests(ctx context.Context, where string, args ...any) (list []desk.Request, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var q desk.Request
		var people, paragraphs, asked string
		var at int64
		if err := rows.Scan(&q.ID, &q.Document, &q.Release, &q.By, &q.Party, &people, &paragraphs, &q.Reason, &asked, &at, &q.Event); err != nil {
			return translate(err)
		}
		q.At = fromMicros(at)
		for _, c := range []struct {
			column string
			into   any
		}{{people, &q.To}, {paragraphs, &q.Paragraphs}, {asked, &q.Asked}} {
			if err := fromJSON(c.column, c.into); err != nil {
				return fmt.Errorf("request %s: %w", q.ID, err)
			}
		}
		list = append(list, q)
		return nil
	}, `SELECT id, document, release, asker, party, people, paragraphs, reason, asked, at, event FROM consent_requests `+where, args...)
	for i := range list {
		if err == nil {
			list[i].Answers, err = t.replies(ctx, list[i].ID)
		}
	}
	return list, err
}

func (t *Tx) replies(ctx context.Context, request string) (list []desk.Reply, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var a desk.Reply
		var granted, refused string
		var at int64
		if err := rows.Scan(&a.Originator, &a.By, &granted, &refused, &at, &a.Event); err != nil {
			return translate(err)
		}
		a.At = fromMicros(at)
		err := fromJSON(granted, &a.Granted)
		if err == nil {
			err = fromJSON(refused, &a.Refused)
		}
		if err != nil {
			return fmt.Errorf("answer to %s: %w", request, err)
		}
		list = append(list, a)
		return nil
	}, `SELECT originator, person, granted, refused, at, event FROM consent_replies WHERE request = $1 ORDER BY event`, request)
	return list, err
}
