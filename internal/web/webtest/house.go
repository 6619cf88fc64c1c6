// Package webtest is a house for tests: founded, with the parties and people of
// the affair, one matter and one report on it, served on loopback.
package webtest

import (
	"context"
	"crypto/rand"
	"log/slog"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/demo/affair"
	"barium/internal/format"
	"barium/internal/ledger"
	"barium/internal/mark"
	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/office/secrets"
	"barium/internal/office/suite"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/signin"
	"barium/internal/store"
)

// A House is one that tests can work in. Its people are known by short names:
// registrar (and liaison in the house), clerk, second (an approver), officer
// (liaison), who are at Eldermoor, which owns the matter; reader and colleague at
// Halvern, further at Santa Rilla, all recipients; auditor and custodian at the
// Oversight Office; stranger at Halvern, who has no role anywhere.
type House struct {
	*office.Office
	Inquiry  *inquiry.Office
	Secrets  *secrets.Office
	Store    *store.Store
	Ledger   *ledger.Ledger
	Keys     []codebook.CustodianKey
	Board    codebook.Board
	People   map[string]desk.Person
	Parties  map[string]desk.Party
	Matter   desk.Matter
	Document string // the report's id, filed, and released to nobody
	Clock    *Clock
	Letters  *Letters
	// Organisations sign their people in, Rooms are where custodians are asked, and
	// Errors is told of errors of ours, the test where it is nil; to be set before the
	// house is served.
	Organisations []signin.Organisation
	Rooms         *office.Unsealings
	Errors        *slog.Logger
}

// New makes a house for one step after another. The race detector's run, which is
// -short, leaves its test out.
func New(t testing.TB) *House {
	t.Helper()
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	return Raced(t)
}

// Raced makes a house for requests that are made at once.
func Raced(t testing.TB) *House {
	t.Helper()
	s, err := store.Create(t.Context(), filepath.Join(t.TempDir(), "house.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return In(t, s)
}

// In makes a house in an empty store.
func In(t testing.TB, s *store.Store) *House {
	t.Helper()
	secret, _, err := ledger.GenerateKey("house.example/ledger")
	must(t, err)
	board, keys, err := codebook.NewBoard(3, 2, rand.Reader)
	must(t, err)
	h := Of(t, s, secret, board)
	h.Keys = keys
	return h
}

// Of makes a house in a store that holds nothing yet, or a home without anybody, with
// the home's own ledger key and board.
func Of(t testing.TB, s *store.Store, secret string, board codebook.Board) *House {
	t.Helper()
	h := &House{Store: s, Board: board, People: map[string]desk.Person{}, Parties: map[string]desk.Party{}, Clock: &Clock{}, Letters: &Letters{}}
	var err error
	h.Ledger, err = ledger.New(secret, h.Clock.Now)
	must(t, err)
	offices, err := suite.Open(s, h.Ledger, h.Board, h.Clock.Now)
	must(t, err)
	h.Office, h.Inquiry, h.Secrets = offices.Office, offices.Inquiry, offices.Secrets
	h.Office.Mailing(h.Letters, "https://house.example")
	h.found(t)
	h.admit(t)
	h.file(t)
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Offices are the house's, together.
func (h *House) Offices() suite.Suite {
	return suite.Suite{Office: h.Office, Inquiry: h.Inquiry, Secrets: h.Secrets}
}

// Act does something as one of the people, at the desk, in one transaction.
func (h *House) Act(t testing.TB, who string, f func(ctx context.Context, d *desk.Desk) error) error {
	t.Helper()
	engine, err := policy.New()
	must(t, err)
	return h.Store.Update(t.Context(), func(tx *store.Tx) error {
		return f(t.Context(), desk.At(engine, tx, h.Ledger.In(tx), h.Clock.Now(), h.People[who].ID))
	})
}

func (h *House) must(t testing.TB, who string, f func(ctx context.Context, d *desk.Desk) error) {
	t.Helper()
	must(t, h.Act(t, who, f))
}

// found founds the house with its registrar, and registers the others.
func (h *House) found(t testing.TB) {
	t.Helper()
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		p, err := desk.Found(t.Context(), tx, h.Ledger.In(tx), desk.Party{Name: "Eldermoor Constabulary"},
			desk.Person{Name: "Robin Ashdown", Email: "robin.ashdown@eldermoor.example"})
		h.People["registrar"], h.Parties["eldermoor"] = p, desk.Party{ID: p.Party, Name: p.PartyName}
		return err
	}))
	for short, name := range map[string]string{
		"halvern": "Halvern Federal Investigations Office", "rilla": "Santa Rilla Harbour Police", "oversight": "Oversight Office",
	} {
		h.must(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
			h.Parties[short], err = d.RegisterParty(ctx, name)
			return err
		})
	}
	for short, p := range map[string][3]string{
		"clerk":     {"eldermoor", "Imogen Fairlie", "imogen.fairlie@eldermoor.example"},
		"second":    {"eldermoor", "Tobias Wren", "tobias.wren@eldermoor.example"},
		"officer":   {"eldermoor", "Nadia Holloway", "nadia.holloway@eldermoor.example"},
		"reader":    {"halvern", "Mateo Arrieta", "mateo.arrieta@halvern.example"},
		"colleague": {"halvern", "Lucía Ferrando", "lucia.ferrando@halvern.example"},
		"stranger":  {"halvern", "Oskar Brandt", "oskar.brandt@halvern.example"},
		"further":   {"rilla", "Inés Calderón", "ines.calderon@rilla.example"},
		"auditor":   {"oversight", "Greta Lindqvist", "greta.lindqvist@oversight.example"},
		"custodian": {"oversight", "Amara Diallo", "amara.diallo@oversight.example"},
	} {
		h.must(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
			h.People[short], err = d.RegisterPerson(ctx, h.Parties[p[0]].ID, p[1], p[2])
			return err
		})
	}
}

// admit opens the matter and gives people their roles.
func (h *House) admit(t testing.TB) {
	t.Helper()
	h.must(t, "registrar", func(ctx context.Context, d *desk.Desk) (err error) {
		h.Matter, err = d.OpenMatter(ctx, "Operation Fernlight", h.Parties["eldermoor"].ID, false)
		return err
	})
	all := []terms.Label{terms.Amber, terms.AmberStrict, terms.Green}
	for short, role := range map[string]desk.Role{
		"clerk": desk.Clerk, "second": desk.Approver, "officer": desk.Liaison,
		"reader": desk.Recipient, "colleague": desk.Recipient, "further": desk.Recipient,
	} {
		h.Admit(t, h.Matter.ID, short, all, role)
	}
	h.Admit(t, desk.House, "auditor", nil, desk.Auditor)
	h.Admit(t, desk.House, "custodian", nil, desk.Custodian)
}

// Admit gives somebody roles and labels on a matter, or in the house.
func (h *House) Admit(t testing.TB, matter, who string, labels []terms.Label, roles ...desk.Role) {
	t.Helper()
	h.must(t, "registrar", func(ctx context.Context, d *desk.Desk) error {
		return d.Admit(ctx, desk.Membership{Matter: matter, Person: h.People[who].ID, Roles: roles, Admitted: labels})
	})
}

// file registers and files the affair's report, for Halvern and Santa Rilla.
func (h *House) file(t testing.TB) {
	t.Helper()
	h.Document = h.File(t, "report.md", affair.Report(), terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID, h.Parties["rilla"].ID))
}

// File registers a document and files it on the matter, as the clerk.
func (h *House) File(t testing.TB, name, text string, on terms.Terms) string {
	t.Helper()
	return h.Derive(t, "clerk", name, text, on)
}

// Derive registers a document that somebody made from others, and files it on the
// matter.
func (h *House) Derive(t testing.TB, who, name, text string, on terms.Terms, sources ...desk.Source) string {
	t.Helper()
	view, err := format.Parse(name, []byte(text))
	must(t, err)
	e, err := edition.New(view, mark.Find(view), on.Labels[0], 2)
	must(t, err)
	engine, err := policy.New()
	must(t, err)
	must(t, h.Store.Update(t.Context(), func(tx *store.Tx) error {
		if _, err := share.Register(t.Context(), tx, h.Ledger.In(tx), e.Document); err != nil {
			return err
		}
		_, err := desk.At(engine, tx, h.Ledger.In(tx), h.Clock.Now(), h.People[who].ID).File(t.Context(), e.ID, h.Matter.ID, len(view.Blocks), on, sources...)
		return err
	}))
	return e.ID
}

// Release releases a document to people, as the clerk, and returns the release.
func (h *House) Release(t testing.TB, document string, to ...string) desk.Release {
	t.Helper()
	draft := desk.Draft{Document: document}
	for _, short := range to {
		draft.To = append(draft.To, h.People[short].ID)
	}
	var r desk.Release
	h.must(t, "clerk", func(ctx context.Context, d *desk.Desk) (err error) {
		r, err = d.Release(ctx, draft)
		return err
	})
	return r
}

// Accept accepts the terms of a release.
func (h *House) Accept(t testing.TB, who, release string) {
	t.Helper()
	h.must(t, who, func(ctx context.Context, d *desk.Desk) error { return d.Accept(ctx, release) })
}

// Stand moves a party's standing on the matter, as the officer.
func (h *House) Stand(t testing.TB, party string, m standing.Move) {
	t.Helper()
	h.must(t, "officer", func(ctx context.Context, d *desk.Desk) error {
		_, err := d.Move(ctx, h.Parties[party].ID, h.Matter.ID, m)
		return err
	})
}

// A Clock is the time in a house: the real one, moved on by what a test says.
type Clock struct{ ahead atomic.Int64 }

// Now is the time.
func (c *Clock) Now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

// Forward moves the time on.
func (c *Clock) Forward(d time.Duration) { c.ahead.Add(int64(d)) }
