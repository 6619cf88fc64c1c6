package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"barium/internal/share/desk"
	"barium/internal/share/terms"
)

// AddMatter adds a matter.
func (t *Tx) AddMatter(ctx context.Context, m desk.Matter) error {
	err := t.exec(ctx, `INSERT INTO matters (id, title, owner, second_person, event) VALUES ($1, $2, $3, $4, $5)`,
		m.ID, m.Title, m.Owner, number(m.SecondPerson), m.Event)
	if err != nil {
		return fmt.Errorf("add matter %s: %w", m.ID, err)
	}
	return nil
}

// number keeps a yes or no as 1 or 0, which both databases have.
func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (t *Tx) matters(ctx context.Context, where string, args ...any) (list []desk.Matter, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var m desk.Matter
		var second int
		err := rows.Scan(&m.ID, &m.Title, &m.Owner, &second, &m.Event)
		m.SecondPerson = second != 0
		list = append(list, m)
		return translate(err)
	}, `SELECT id, title, owner, second_person, event FROM matters `+where, args...)
	return list, err
}

// Matters returns all of them, oldest first.
func (t *Tx) Matters(ctx context.Context) ([]desk.Matter, error) {
	return t.matters(ctx, `ORDER BY event`)
}

// Matter returns a matter by its id; ErrNotFound if there is none.
func (t *Tx) Matter(ctx context.Context, id string) (desk.Matter, error) {
	list, err := t.matters(ctx, `WHERE id = $1`, id)
	return single(list, err)
}

// asJSON writes what lies in a column as JSON. Lists of names and numbers can
// always be written.
func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return clean(string(b))
}

// fromJSON reads such a column.
func fromJSON(column string, into any) error {
	if err := json.Unmarshal([]byte(column), into); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}

// SetMembership sets a person's roles and labels on a matter.
func (t *Tx) SetMembership(ctx context.Context, m desk.Membership) error {
	err := t.exec(ctx, `INSERT INTO memberships (matter, person, roles, admitted, event) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (matter, person) DO UPDATE SET roles = excluded.roles, admitted = excluded.admitted, event = excluded.event`,
		m.Matter, m.Person, asJSON(append([]desk.Role{}, m.Roles...)), asJSON(append([]terms.Label{}, m.Admitted...)), m.Event)
	if err != nil {
		return fmt.Errorf("set membership of %s: %w", m.Person, err)
	}
	return nil
}

func (t *Tx) memberships(ctx context.Context, where string, args ...any) (list []desk.Membership, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var m desk.Membership
		var roles, admitted string
		if err := rows.Scan(&m.Matter, &m.Person, &roles, &admitted, &m.Event); err != nil {
			return translate(err)
		}
		if err := fromJSON(roles, &m.Roles); err != nil {
			return fmt.Errorf("roles of %s: %w", m.Person, err)
		}
		if err := fromJSON(admitted, &m.Admitted); err != nil {
			return fmt.Errorf("labels of %s: %w", m.Person, err)
		}
		list = append(list, m)
		return nil
	}, `SELECT matter, person, roles, admitted, event FROM memberships `+where, args...)
	return list, err
}

// Membership returns a person's on a matter; without roles if there is none.
func (t *Tx) Membership(ctx context.Context, matter, person string) (desk.Membership, error) {
	list, err := t.memberships(ctx, `WHERE matter = $1 AND person = $2`, matter, person)
	return optional(list, err)
}

// Members returns who has a role on a matter, or had one, longest first.
func (t *Tx) Members(ctx context.Context, matter string) ([]desk.Membership, error) {
	return t.memberships(ctx, `WHERE matter = $1 ORDER BY event, person`, matter)
}

// MembershipsOf returns where a person has a role, or had one.
func (t *Tx) MembershipsOf(ctx context.Context, person string) ([]desk.Membership, error) {
	return t.memberships(ctx, `WHERE person = $1 ORDER BY matter`, person)
}

// OnMatter reports whether anybody of a party has a role on a matter.
func (t *Tx) OnMatter(ctx context.Context, matter, party string) (bool, error) {
	// It stops at the first who is found: there may be hundreds.
	return t.any(ctx, `SELECT COUNT(*) FROM (SELECT 1 FROM memberships m JOIN people p ON p.id = m.person
		WHERE m.matter = $1 AND p.party = $2 AND m.roles <> '[]' LIMIT 1) AS found`, matter, party)
}

// Founded reports whether anybody has a role in the house.
func (t *Tx) Founded(ctx context.Context) (bool, error) {
	return t.any(ctx, `SELECT COUNT(*) FROM memberships WHERE matter = '' AND roles <> '[]'`)
}

// RegisteredLabel returns the label that a document was registered under;
// ErrNotFound if there is no such document.
func (t *Tx) RegisteredLabel(ctx context.Context, document string) (terms.Label, error) {
	var l terms.Label
	err := t.one(ctx, `SELECT terms FROM documents WHERE id = $1`, []any{document}, &l)
	return l, err
}

// AddHandling files a document under a matter.
func (t *Tx) AddHandling(ctx context.Context, h desk.Handling) error {
	err := t.exec(ctx, `INSERT INTO handlings (document, matter, owner, paragraphs, event) VALUES ($1, $2, $3, $4, $5)`,
		h.Document, h.Matter, h.Owner, h.Paragraphs, h.Event)
	for i, o := range h.Origins {
		if err == nil {
			err = t.exec(ctx, `INSERT INTO handling_origins (document, place, source, originator, terms, depth, subsumed) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
				h.Document, i, o.Document, o.Originator, o.Terms.String(), o.Depth, number(o.Subsumed))
		}
	}
	if err != nil {
		return fmt.Errorf("file %s: %w", h.Document, err)
	}
	return nil
}

// Handling returns how a document is filed; ErrNotFound if it isn't.
func (t *Tx) Handling(ctx context.Context, document string) (desk.Handling, error) {
	list, err := t.handlings(ctx, `WHERE h.document = $1`, document)
	return single(list, err)
}

// HandlingsOn returns the documents of a matter, oldest first.
func (t *Tx) HandlingsOn(ctx context.Context, matter string) ([]desk.Handling, error) {
	return t.handlings(ctx, `WHERE h.matter = $1 ORDER BY h.event`, matter)
}

// HandlingsFrom returns the documents that have a document's content in them,
// itself first.
func (t *Tx) HandlingsFrom(ctx context.Context, source string) ([]desk.Handling, error) {
	return t.handlings(ctx, `WHERE h.document IN (SELECT document FROM handling_origins WHERE source = $1) ORDER BY h.event`, source)
}

func (t *Tx) handlings(ctx context.Context, where string, args ...any) (list []desk.Handling, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var h desk.Handling
		err := rows.Scan(&h.Document, &h.Title, &h.Matter, &h.Owner, &h.Paragraphs, &h.Event)
		list = append(list, h)
		return translate(err)
	}, `SELECT h.document, d.title, h.matter, h.owner, h.paragraphs, h.event FROM handlings h JOIN documents d ON d.id = h.document `+where, args...)
	for i := range list {
		if err == nil {
			list[i].Origins, err = t.origins(ctx, list[i].Document)
		}
	}
	return list, err
}

func (t *Tx) origins(ctx context.Context, document string) (list []desk.Origin, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var o desk.Origin
		var written string
		var subsumed int
		if err := rows.Scan(&o.Document, &o.Originator, &written, &o.Depth, &subsumed); err != nil {
			return translate(err)
		}
		var err error
		if o.Terms, err = readTerms(written); err != nil {
			return fmt.Errorf("document %s: %w", document, err)
		}
		o.Subsumed = subsumed != 0
		list = append(list, o)
		return nil
	}, `SELECT source, originator, terms, depth, subsumed FROM handling_origins WHERE document = $1 ORDER BY place`, document)
	return list, err
}

func readTerms(s string) (terms.Terms, error) {
	t, err := terms.Parse([]byte(s))
	if err != nil {
		return t, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return t, nil
}
