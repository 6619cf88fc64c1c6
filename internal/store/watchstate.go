package store

import (
	"context"
	"errors"
	"strings"
	"time"

	"barium/internal/watch"
)

// A WatchState is what a watcher remembers, in the store. Each of its methods is
// a transaction, so that several watchers may share it.
type WatchState struct{ Store *Store }

var _ watch.State = WatchState{}

// found reads one row into the given values; it is no error if there is none.
func (w WatchState) found(ctx context.Context, query, key string, into ...any) error {
	return w.Store.View(ctx, func(tx *Tx) error {
		err := tx.one(ctx, query, []any{key}, into...)
		if errors.Is(err, ErrNotFound) {
			return nil
		}
		return err
	})
}

func (w WatchState) exec(ctx context.Context, query string, args ...any) error {
	return w.Store.Update(ctx, func(tx *Tx) error { return tx.exec(ctx, query, args...) })
}

// clean makes text of what strangers wrote: PostgreSQL keeps no zero bytes and
// no broken UTF-8 in a TEXT.
func clean(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// Validators implements watch.Politeness.
func (w WatchState) Validators(ctx context.Context, address string) (v watch.Validators, err error) {
	err = w.found(ctx, `SELECT etag, last_modified FROM fetch_validators WHERE address = $1`, address, &v.ETag, &v.LastModified)
	return v, err
}

// SetValidators implements watch.Politeness.
func (w WatchState) SetValidators(ctx context.Context, address string, v watch.Validators) error {
	return w.exec(ctx, `INSERT INTO fetch_validators (address, etag, last_modified) VALUES ($1, $2, $3)
		ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified`, address, clean(v.ETag), clean(v.LastModified))
}

// Robots implements watch.Politeness.
func (w WatchState) Robots(ctx context.Context, origin string) (r watch.Robots, err error) {
	var body []byte
	var at int64
	err = w.found(ctx, `SELECT status, body, at FROM fetch_robots WHERE origin = $1`, origin, &r.Status, &body, &at)
	r.Body, r.At = string(body), fromMicros(at)
	return r, err
}

// SetRobots implements watch.Politeness. The body is bytes: strangers write it.
func (w WatchState) SetRobots(ctx context.Context, origin string, r watch.Robots) error {
	return w.exec(ctx, `INSERT INTO fetch_robots (origin, status, body, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (origin) DO UPDATE SET status = excluded.status, body = excluded.body, at = excluded.at`,
		origin, r.Status, []byte(r.Body), micros(r.At))
}

// Reserve implements watch.Politeness.
func (w WatchState) Reserve(ctx context.Context, host string, now, latest time.Time, gap time.Duration) (slot time.Time, err error) {
	err = w.Store.Update(ctx, func(tx *Tx) error {
		var next int64
		err := tx.one(ctx, `SELECT next FROM fetch_hosts WHERE host = $1`, []any{host}, &next)
		if err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
		slot = now
		if n := fromMicros(next); n.After(slot) {
			slot = n
		}
		if slot.After(latest) {
			return nil
		}
		return tx.setHost(ctx, host, slot.Add(gap))
	})
	return slot, err
}

// Hold implements watch.Politeness.
func (w WatchState) Hold(ctx context.Context, host string, until time.Time) error {
	return w.Store.Update(ctx, func(tx *Tx) error { return tx.setHost(ctx, host, until) })
}

// setHost keeps a host from being asked before next, if that is later than what
// is held.
func (t *Tx) setHost(ctx context.Context, host string, next time.Time) error {
	return t.exec(ctx, `INSERT INTO fetch_hosts (host, next) VALUES ($1, $2)
		ON CONFLICT (host) DO UPDATE SET next = excluded.next WHERE fetch_hosts.next < excluded.next`, host, micros(next))
}

// Claim implements watch.Items.
func (w WatchState) Claim(ctx context.Context, key string, now time.Time, lease time.Duration) (c watch.Claim, err error) {
	err = w.Store.Update(ctx, func(tx *Tx) error {
		var done, next int64
		err := tx.one(ctx, `SELECT done, failures, next FROM source_items WHERE item = $1`, []any{key}, &done, &c.Failures, &next)
		switch {
		case errors.Is(err, ErrNotFound):
			return tx.exec(ctx, `INSERT INTO source_items (item, done, failures, next, reason) VALUES ($1, 0, 0, $2, '')`, key, micros(now.Add(lease)))
		case err != nil:
			return err
		case done != 0:
			c.Standing = watch.Over
			return nil
		case fromMicros(next).After(now):
			c.Standing = watch.Waiting
			return nil
		}
		return tx.exec(ctx, `UPDATE source_items SET next = $1 WHERE item = $2`, micros(now.Add(lease)), key)
	})
	return c, err
}

// Release implements watch.Items.
func (w WatchState) Release(ctx context.Context, key string, until time.Time) error {
	return w.exec(ctx, `UPDATE source_items SET next = $1 WHERE item = $2`, micros(until), key)
}

// Failed implements watch.Items.
func (w WatchState) Failed(ctx context.Context, key, reason string, retry time.Time) error {
	done := 0
	if retry.IsZero() {
		done = 1
	}
	return w.exec(ctx, `INSERT INTO source_items (item, done, failures, next, reason) VALUES ($1, $2, 1, $3, $4)
		ON CONFLICT (item) DO UPDATE SET done = excluded.done, failures = source_items.failures + 1, next = excluded.next, reason = excluded.reason`,
		key, done, micros(retry), clean(reason))
}

// Done implements watch.Items.
func (w WatchState) Done(ctx context.Context, key string) error {
	return w.Store.Update(ctx, func(tx *Tx) error { return tx.itemDone(ctx, key) })
}

func (t *Tx) itemDone(ctx context.Context, key string) error {
	return t.exec(ctx, `INSERT INTO source_items (item, done, failures, next, reason) VALUES ($1, 1, 0, 0, '')
		ON CONFLICT (item) DO UPDATE SET done = 1`, key)
}

// Health implements watch.Rounds.
func (w WatchState) Health(ctx context.Context, source string) (h watch.Health, err error) {
	var next, last, good int64
	err = w.found(ctx, `SELECT failures, next, last, good, error FROM source_rounds WHERE source = $1`, source, &h.Failures, &next, &last, &good, &h.Error)
	h.Next, h.Last, h.Good = fromMicros(next), fromMicros(last), fromMicros(good)
	return h, err
}

// SetHealth implements watch.Rounds.
func (w WatchState) SetHealth(ctx context.Context, source string, h watch.Health) error {
	return w.Store.Update(ctx, func(tx *Tx) error {
		if err := tx.sourceRound(ctx, source); err != nil {
			return err
		}
		return tx.exec(ctx, `UPDATE source_rounds SET failures = $1, next = $2, last = $3, good = $4, error = $5 WHERE source = $6`,
			h.Failures, micros(h.Next), micros(h.Last), micros(h.Good), clean(h.Error), source)
	})
}

// sourceRound makes a source's row where there is none.
func (t *Tx) sourceRound(ctx context.Context, source string) error {
	return t.exec(ctx, `INSERT INTO source_rounds (source, failures, next, last, good, error, cursor, cursor_inner, cursor_file)
		VALUES ($1, 0, 0, 0, 0, '', 0, 0, '') ON CONFLICT (source) DO NOTHING`, source)
}

// Cursor implements watch.Rounds.
func (w WatchState) Cursor(ctx context.Context, source string) (c watch.Cursor, err error) {
	err = w.found(ctx, `SELECT cursor, cursor_inner, cursor_file FROM source_rounds WHERE source = $1`, source, &c.Offset, &c.Inner, &c.File)
	return c, err
}

// SetCursor implements watch.Rounds.
func (w WatchState) SetCursor(ctx context.Context, source string, c watch.Cursor) error {
	return w.Store.Update(ctx, func(tx *Tx) error { return tx.setCursor(ctx, source, c) })
}

func (t *Tx) setCursor(ctx context.Context, source string, c watch.Cursor) error {
	if err := t.sourceRound(ctx, source); err != nil {
		return err
	}
	return t.exec(ctx, `UPDATE source_rounds SET cursor = $1, cursor_inner = $2, cursor_file = $3 WHERE source = $4`, c.Offset, c.Inner, c.File, source)
}
