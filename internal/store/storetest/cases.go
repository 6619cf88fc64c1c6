package storetest

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"barium/internal/casebook/docket"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/store"
)

// A bench is a court in which cases are kept.
type bench struct{ *court }

func newBench(t *testing.T, open Open) *bench { return &bench{newCourt(t, open)} }

// sit runs an act of somebody on a case, in a transaction of its own.
func sit[V any](b *bench, who string, f func(ctx context.Context, s *docket.Sitting) (V, error)) (out V, err error) {
	err = b.db.First.Update(b.t.Context(), func(tx *store.Tx) error {
		log := b.ledger.In(tx)
		s := &docket.Sitting{Tx: tx, Log: log, Desk: desk.At(b.engine, tx, log, b.at, b.person[who]), Now: b.at}
		out, err = f(b.t.Context(), s)
		return err
	})
	return out, err
}

func (b *bench) opening() docket.Opening {
	return docket.Opening{Title: "The Ωmega report in print", Matter: b.matter, Publications: []string{"N-2", "N-1"}, Documents: []string{"D-1"}}
}

func (b *bench) open(who string, o docket.Opening) (docket.Case, error) {
	return sit(b, who, func(ctx context.Context, s *docket.Sitting) (docket.Case, error) { return s.Open(ctx, o) })
}

// opened is a case that P1 opened.
func (b *bench) opened() docket.Case {
	c, err := b.open("P1", b.opening())
	must(b.t, err)
	return c
}

// kept is a case as another process sees it.
func (b *bench) kept(id string) (c docket.Case) {
	view(b.t, b.db.Second, func(tx *store.Tx) (err error) {
		c, err = tx.Case(b.t.Context(), id)
		return err
	})
	return c
}

// casesKept: a case comes back as it was opened, by each way in which it is looked up.
func casesKept(t *testing.T, open Open) {
	b := newBench(t, open)
	first := b.opened()
	o := b.opening()
	o.Title, o.Publications, o.Unsealings = "Another", nil, []string{"U-1"}
	second, err := b.open("P1", o)
	must(t, err)
	same(t, "the case", b.kept(first.ID), nil, first)
	same(t, "the other", b.kept(second.ID), nil, second)
	view(t, b.db.Second, func(tx *store.Tx) error {
		for name, f := range map[string]func(context.Context) ([]docket.Case, error){
			"second, first":  tx.Cases,
			"second, first ": func(ctx context.Context) ([]docket.Case, error) { return tx.CasesOn(ctx, b.matter) },
			"":               func(ctx context.Context) ([]docket.Case, error) { return tx.CasesOn(ctx, "M-other") },
			"first":          func(ctx context.Context) ([]docket.Case, error) { return tx.CasesAbout(ctx, "N-1") },
			"second":         func(ctx context.Context) ([]docket.Case, error) { return tx.CasesAbout(ctx, "U-1") },
			" second, first": func(ctx context.Context) ([]docket.Case, error) { return tx.CasesAbout(ctx, "D-1") },
		} {
			list, err := f(t.Context())
			must(t, err)
			var ids []string
			for _, c := range list {
				ids = append(ids, map[string]string{first.ID: "first", second.ID: "second"}[c.ID])
			}
			if got := strings.Join(ids, ", "); got != strings.TrimSpace(name) {
				t.Errorf("listed %q, want %q", got, name)
			}
		}
		if _, err := tx.Case(t.Context(), "C-1"); !errors.Is(err, share.ErrNotFound) {
			t.Errorf("no such case: %v", err)
		}
		return nil
	})
	if e := b.event(first.Event); e.Type != docket.TypeOpened || e.Text("case") != first.ID || e.Text("by") != b.person["P1"] || e.Text("why") == "" {
		t.Errorf("the ledger has %+v", e)
	}
	b.named(first.ID, first.Event, second.Event)
	tamper(t, b.db, `UPDATE case_subjects SET kind = 'rumour'`)
	view(t, b.db.First, func(tx *store.Tx) error {
		if _, err := tx.Case(t.Context(), first.ID); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("about a rumour: %v", err)
		}
		return nil
	})
	checkClean(t, b.db.First, b.ledger)
}

// named wants the events from an index on that name a case.
func (b *bench) named(id string, event, behind int64) {
	view(b.t, b.db.Second, func(tx *store.Tx) error {
		all, err := tx.RecordsNaming(b.t.Context(), event, id)
		must(b.t, err)
		none, err := tx.RecordsNaming(b.t.Context(), behind, id)
		if must(b.t, err); len(all) != 1 || all[0].Index != event || len(none) != 0 {
			b.t.Errorf("events that name %s: %v, then %v", id, all, none)
		}
		return nil
	})
}

// caseRefusals: what must not be done in a case leaves neither state nor event.
func caseRefusals(t *testing.T, open Open) {
	b := newBench(t, open)
	b.opened()
	size := b.head()
	for name, f := range map[string]func() error{
		"opened by another party's clerk": func() error { _, err := b.open("F1", b.opening()); return err },
		"opened by a custodian":           func() error { _, err := b.open("G1", b.opening()); return err },
		"without a title":                 func() error { return b.altered(func(o *docket.Opening) { o.Title = " " }) },
		"with a title that can't be kept": func() error { return b.altered(func(o *docket.Opening) { o.Title = "a\x00b" }) },
		"about nothing":                   func() error { return b.altered(func(o *docket.Opening) { o.Publications = nil }) },
		"about too much": func() error {
			return b.altered(func(o *docket.Opening) { o.Publications = slices.Repeat([]string{"N"}, docket.MaxSubjects+1) })
		},
		"about no document": func() error { return b.altered(func(o *docket.Opening) { o.Documents = nil }) },
	} {
		b.refuses(name, size, f)
	}
}

// altered opens a case of which something is changed.
func (b *bench) altered(change func(*docket.Opening)) error {
	o := b.opening()
	change(&o)
	_, err := b.open("P1", o)
	return err
}
