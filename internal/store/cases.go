package store

import (
	"context"
	"database/sql"
	"fmt"

	"barium/internal/casebook/docket"
	"barium/internal/ledger"
)

// AddCase adds a case with what it is about.
func (t *Tx) AddCase(ctx context.Context, c docket.Case) error {
	err := t.exec(ctx, `INSERT INTO cases (id, matter, title, person, at, event, state) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		c.ID, c.Matter, clean(c.Title), c.By, micros(c.At), c.Event, string(c.State))
	if err == nil {
		err = t.AddSubjects(ctx, c)
	}
	if err != nil {
		return fmt.Errorf("add case %s: %w", c.ID, err)
	}
	return nil
}

// AddSubjects adds what a case is about and wasn't yet.
func (t *Tx) AddSubjects(ctx context.Context, c docket.Case) error {
	for kind, list := range subjects(&c) {
		for i, subject := range *list {
			err := t.exec(ctx, `INSERT INTO case_subjects (case_id, kind, subject, place) VALUES ($1, $2, $3, $4) ON CONFLICT (case_id, kind, subject) DO NOTHING`,
				c.ID, kind, subject, i)
			if err != nil {
				return fmt.Errorf("case %s: %s %s: %w", c.ID, kind, subject, err)
			}
		}
	}
	return nil
}

// subjects are the lists of a case by the kind that rows have.
func subjects(c *docket.Case) map[string]*[]string {
	return map[string]*[]string{"publication": &c.Publications, "unsealing": &c.Unsealings, "document": &c.Documents}
}

// Case returns a case with all that was answered and decided in it; ErrNotFound if
// there is none.
func (t *Tx) Case(ctx context.Context, id string) (docket.Case, error) {
	list, err := t.cases(ctx, `WHERE id = $1`, id)
	c, err := single(list, err)
	for _, f := range []func(context.Context, *docket.Case) error{t.answersOf, t.hearingsOf, t.proposalsOf, t.reopeningsOf} {
		if err == nil {
			err = f(ctx, &c)
		}
	}
	return c, err
}

// Cases lists all cases, newest first.
func (t *Tx) Cases(ctx context.Context) ([]docket.Case, error) {
	return t.cases(ctx, `ORDER BY event DESC`)
}

// CasesOn lists the cases on a matter, newest first; CasesAbout those about a
// publication, a request to the custodians or a document.
func (t *Tx) CasesOn(ctx context.Context, matter string) ([]docket.Case, error) {
	return t.cases(ctx, `WHERE matter = $1 ORDER BY event DESC`, matter)
}

// CasesAbout lists the cases that are about a publication, a request to the
// custodians or a document, newest first.
func (t *Tx) CasesAbout(ctx context.Context, subject string) ([]docket.Case, error) {
	return t.cases(ctx, `WHERE id IN (SELECT case_id FROM case_subjects WHERE subject = $1) ORDER BY event DESC`, subject)
}

func (t *Tx) cases(ctx context.Context, where string, args ...any) (list []docket.Case, err error) {
	err = t.each(ctx, func(rows *sql.Rows) error {
		var c docket.Case
		var at int64
		err := rows.Scan(&c.ID, &c.Matter, &c.Title, &c.By, &at, &c.Event, &c.State)
		c.At = fromMicros(at)
		list = append(list, c)
		return translate(err)
	}, `SELECT id, matter, title, person, at, event, state FROM cases `+where, args...)
	for i := range list {
		if err == nil {
			err = t.subjectsOf(ctx, &list[i])
		}
	}
	return list, err
}

func (t *Tx) subjectsOf(ctx context.Context, c *docket.Case) error {
	lists := subjects(c)
	return t.each(ctx, func(rows *sql.Rows) error {
		var kind, subject string
		if err := rows.Scan(&kind, &subject); err != nil {
			return translate(err)
		}
		list, ok := lists[kind]
		if !ok {
			return fmt.Errorf("case %s: %w: it is about a %q", c.ID, ErrDamaged, kind)
		}
		*list = append(*list, subject)
		return nil
	}, `SELECT kind, subject FROM case_subjects WHERE case_id = $1 ORDER BY kind, place, subject`, c.ID)
}

// RecordsNaming lists the events from an index on that name a case, or a request to the
// custodians, oldest first. It reads all events from there on.
func (t *Tx) RecordsNaming(ctx context.Context, from int64, id string) (list []ledger.Record, err error) {
	err = t.records(ctx, func(r ledger.Record) error { list = append(list, r); return nil },
		`SELECT `+recordColumns+` FROM ledger_events e WHERE e.idx >= $1 AND e.body LIKE $2 ORDER BY e.idx`, from, `%"`+id+`"%`)
	return list, err
}
