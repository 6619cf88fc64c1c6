package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/access"
	"barium/internal/casebook/holders"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// HeldOn lists how people came, or may have come, by the documents on a matter: the
// copies that were made for them, and the releases to them.
func (t *Tx) HeldOn(ctx context.Context, matter string) ([]holders.Holding, error) {
	list, err := t.copiesHeld(ctx, matter)
	if err != nil {
		return nil, err
	}
	released, err := t.releasesHeld(ctx, matter)
	return append(list, released...), err
}

// copiesHeld: who asked for a copy had it at that moment. When one came to hand that was
// written as a file, or mailed without the mail server's word, nobody knows.
func (t *Tx) copiesHeld(ctx context.Context, matter string) (list []holders.Holding, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		h := holders.Holding{Basis: access.Recorded, Kind: access.Released}
		var at int64
		var way, paragraphs string
		var mailed sql.NullInt64
		if err := rows.Scan(&h.Document, &h.Person, &h.Party, &h.Copy, &h.Event, &at, &way, &paragraphs, &mailed); err != nil {
			return translate(err)
		}
		if err := readParagraphs(paragraphs, &h.Paragraphs); err != nil {
			return fmt.Errorf("copy %s: %w", h.Copy, err)
		}
		h.At = fromMicros(at)
		switch share.Way(way) {
		case share.Page:
			h.Kind, h.Sure = access.Read, true
		case share.Download, share.Interface:
			h.Kind, h.Sure = access.Received, true
		case share.Mail:
			h.Kind, h.Sure = access.Received, mailed.Int64 == 1
		}
		list = append(list, h)
		return nil
	}, `SELECT c.document, c.person, p.party, c.id, c.event, e.at, c.way, c.paragraphs, d.delivered
		FROM handlings h JOIN copies c ON c.document = h.document JOIN people p ON p.id = c.person JOIN ledger_events e ON e.idx = c.event
		LEFT JOIN copy_deliveries d ON d.copy = c.id WHERE h.matter = $1`, matter)
	return list, err
}

// releasesHeld: a release lets somebody have a document from then on, in ways that
// leave no copy here, too. One that was withdrawn may have taken effect before. Of a
// release's recipients each has an event, in their order.
func (t *Tx) releasesHeld(ctx context.Context, matter string) (list []holders.Holding, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		h := holders.Holding{Basis: access.Recorded, Kind: access.Released}
		var at int64
		var parent, paragraphs string
		var withdrawn sql.NullInt64
		if err := rows.Scan(&h.Document, &h.Person, &h.Party, &h.Event, &at, &h.Release, &parent, &paragraphs, &withdrawn); err != nil {
			return translate(err)
		}
		if err := readParagraphs(paragraphs, &h.Paragraphs); err != nil {
			return fmt.Errorf("release %s: %w", h.Release, err)
		}
		if parent != "" {
			h.Kind = access.Onward
		}
		h.At = fromMicros(at)
		if withdrawn.Valid {
			h.Until = fromMicros(withdrawn.Int64)
		}
		list = append(list, h)
		return nil
	}, `SELECT r.document, x.person, x.party, r.event + x.place, r.at, r.id, r.parent, r.paragraphs, n.at
		FROM releases r JOIN release_readers x ON x.release = r.id LEFT JOIN withdrawal_notices n ON n.release = r.id AND n.person = x.person
		WHERE r.matter = $1 AND r.state IN ($2, $3)`, matter, string(desk.Approved), string(desk.Withdrawn))
	return list, err
}

// readParagraphs reads a list of paragraphs; most are of all of them.
func readParagraphs(column string, into *[]int) error {
	if column == "null" {
		return nil
	}
	return fromJSON(column, into)
}

// RecordsOn lists the events of a type that are about documents on a matter, oldest
// first.
func (t *Tx) RecordsOn(ctx context.Context, matter, kind string) (list []ledger.Record, err error) {
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil },
		`SELECT `+recordColumns+` FROM ledger_events WHERE type = $1 AND document IN (SELECT document FROM handlings WHERE matter = $2) ORDER BY idx`, kind, matter)
	return list, err
}

// AdmittedOn lists the events that gave roles, on whatever matter, to people who have
// or had some on this one, oldest first.
func (t *Tx) AdmittedOn(ctx context.Context, matter string) (list []ledger.Record, err error) {
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil },
		`SELECT `+recordColumns+` FROM ledger_events WHERE type = $1 AND idx IN (SELECT event FROM ledger_people
			WHERE person IN (SELECT person FROM memberships WHERE matter = $2)) ORDER BY idx`, desk.TypeMemberAdmitted, matter)
	return list, err
}
