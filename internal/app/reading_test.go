package app

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/demo/affair"
	"barium/internal/finding"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
	"barium/internal/store"
)

// A readingRoom is a home whose report is released to two people, to one of them
// in part.
type readingRoom struct {
	*Home
	t             *testing.T
	office        *office.Office
	keys          []Key
	document      string
	root, clerk   desk.Person
	whole, partly desk.Person
}

// some are the paragraphs that one of the two may have. They hold enough sites to
// name a copy at the strict bound.
var some = []int{1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 17, 20, 32, 33, 34, 45, 46, 47}

func newReadingRoom(t *testing.T) *readingRoom {
	t.Helper()
	h, keys := newHome(t)
	return newReadingRoomIn(t, h, keys)
}

func newReadingRoomIn(t *testing.T, h *Home, keys []Key) *readingRoom {
	t.Helper()
	offices, err := h.Offices()
	if err != nil {
		t.Fatal(err)
	}
	r := &readingRoom{Home: h, t: t, office: offices.Office, keys: keys[:2]}
	r.update(func(ctx context.Context, tx *store.Tx) (err error) {
		r.root, err = desk.Found(ctx, tx, h.ledger.In(tx), desk.Party{Name: "P"}, desk.Person{Name: "Root", Email: "root@example.org"})
		return err
	})
	var matter desk.Matter
	clerk := r.person(r.root.Party, "Clerk")
	r.clerk = clerk
	r.at(r.root.ID, func(ctx context.Context, d *desk.Desk) (err error) {
		f, err := d.RegisterParty(ctx, "F")
		if err == nil {
			matter, err = d.OpenMatter(ctx, "Basin", r.root.Party, false)
		}
		r.whole.Party = f.ID
		return err
	})
	r.whole, r.partly = r.person(r.whole.Party, "Whole"), r.person(r.whole.Party, "Partly")
	for id, role := range map[string]desk.Role{clerk.ID: desk.Clerk, r.whole.ID: desk.Recipient, r.partly.ID: desk.Recipient} {
		r.at(r.root.ID, func(ctx context.Context, d *desk.Desk) error {
			return d.Admit(ctx, desk.Membership{Matter: matter.ID, Person: id, Roles: []desk.Role{role}, Admitted: []terms.Label{terms.AmberStrict}})
		})
	}
	r.file(clerk.ID, matter.ID, terms.Simple(terms.AmberStrict, r.whole.Party))
	r.release(clerk.ID, r.whole.ID, nil)
	r.release(clerk.ID, r.partly.ID, some)
	return r
}

func (r *readingRoom) update(f func(ctx context.Context, tx *store.Tx) error) {
	r.t.Helper()
	if err := r.store.Update(r.t.Context(), func(tx *store.Tx) error { return f(r.t.Context(), tx) }); err != nil {
		r.t.Fatal(err)
	}
}

func (r *readingRoom) at(who string, f func(ctx context.Context, d *desk.Desk) error) {
	r.t.Helper()
	engine, err := policy.New()
	if err != nil {
		r.t.Fatal(err)
	}
	r.update(func(ctx context.Context, tx *store.Tx) error {
		return f(ctx, desk.At(engine, tx, r.ledger.In(tx), time.Now(), who))
	})
}

func (r *readingRoom) person(party, name string) (p desk.Person) {
	r.at(r.root.ID, func(ctx context.Context, d *desk.Desk) (err error) {
		p, err = d.RegisterPerson(ctx, party, name, strings.ToLower(name)+"@example.org")
		return err
	})
	return p
}

func (r *readingRoom) file(clerk, matter string, on terms.Terms) {
	view, err := format.Parse("report.md", []byte(affair.Report()))
	if err != nil {
		r.t.Fatal(err)
	}
	e, err := edition.New(view, mark.Find(view), share.AmberStrict, 2)
	if err != nil {
		r.t.Fatal(err)
	}
	r.document = e.ID
	r.update(func(ctx context.Context, tx *store.Tx) error {
		_, err := share.Register(ctx, tx, r.ledger.In(tx), e.Document)
		return err
	})
	r.at(clerk, func(ctx context.Context, d *desk.Desk) error {
		_, err := d.File(ctx, e.ID, matter, len(view.Blocks), on)
		return err
	})
}

func (r *readingRoom) release(clerk, to string, paragraphs []int) {
	var made desk.Release
	r.at(clerk, func(ctx context.Context, d *desk.Desk) (err error) {
		made, err = d.Release(ctx, desk.Draft{Document: r.document, To: []string{to}, Paragraphs: paragraphs})
		return err
	})
	if err := r.office.Accept(r.t.Context(), to, made.ID); err != nil {
		r.t.Fatal(err)
	}
}

func (r *readingRoom) read(who desk.Person, way share.Way) office.Rendering {
	r.t.Helper()
	c, err := r.office.Read(r.t.Context(), who.ID, r.document, way)
	if err != nil {
		r.t.Fatal(err)
	}
	return c
}

// A copy that was read, in part or whole, in a page or as a file, is traced like
// any other: each reading to itself, and so to the person, though each has a
// sheet of its own. The home is whole afterwards.
func TestWhatWasReadIsTraced(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	r := newReadingRoom(t)
	var copies []office.Rendering
	for range 3 {
		copies = append(copies, r.read(r.whole, share.Page), r.read(r.partly, share.Page), r.read(r.partly, share.Download))
	}
	for i, c := range copies {
		r.traced(c, Leak{c.Name, c.File})
		if (c.Copy.Paragraphs == nil) != (i%3 == 0) {
			t.Fatalf("copy %d has paragraphs %v", i, c.Copy.Paragraphs)
		}
	}
	var page strings.Builder // as somebody copies it from the browser
	for _, b := range copies[1].Blocks {
		page.WriteString(b.Text + "\n")
	}
	r.traced(copies[1], Leak{"leak.txt", []byte(page.String())})
	ledger, err := r.CheckLedger(t.Context())
	if err != nil || len(ledger.Problems) > 0 {
		t.Errorf("ledger: %v, %v", ledger.Problems, err)
	}
	rows, err := r.CheckRows(t.Context())
	if err != nil || len(rows.Differences) > 0 || rows.Copies != len(copies) {
		t.Errorf("rows: %+v, %v", rows, err)
	}
}

func (r *readingRoom) traced(c office.Rendering, leak Leak) {
	r.t.Helper()
	f, err := r.Trace(r.t.Context(), Inquiry{Leaks: []Leak{leak}, Keys: r.keys, Bound: strict, Protected: share.ProtectedNo})
	if err != nil {
		r.t.Fatal(err)
	}
	d := f.Documents[0]
	if f.Finding != finding.Identified || len(d.Copies) != 1 || d.Copies[0].Copy != c.Copy.ID || d.Copies[0].Email != c.Copy.Person.Email || d.Candidates != 10 {
		r.t.Errorf("copy %s of %s: found %+v", c.Copy.ID, c.Copy.Person.Name, f)
	}
}

// What is withheld is neither in the page nor in the file, which is plain text.
func TestWithheldIsNotThere(t *testing.T) {
	r := newReadingRoom(t)
	c := r.read(r.partly, share.Download)
	if !strings.HasSuffix(c.Name, ".txt") || !bytes.Contains(c.File, []byte("[Paragraph 16 is withheld.]")) {
		t.Errorf("%s:\n%s", c.Name, c.File)
	}
	view, err := format.Parse("report.md", []byte(affair.Report()))
	if err != nil {
		t.Fatal(err)
	}
	page := r.read(r.partly, share.Page)
	for i, b := range view.Blocks {
		text := view.Text[b.Start:b.End]
		shown := slices.Contains(some, i+1)
		if page.Blocks[i].Withheld == shown || !shown && page.Blocks[i].Text != "" {
			t.Errorf("paragraph %d: %+v", i+1, page.Blocks[i])
		}
		if len(text) > 60 && !shown && bytes.Contains(c.File, []byte(text[:60])) {
			t.Errorf("paragraph %d is in the file", i+1)
		}
	}
}

// A row that says other paragraphs than the ledger is seen, and nobody is named.
func TestParagraphsOfACopyCanNotBeAltered(t *testing.T) {
	r := newReadingRoom(t)
	c := r.read(r.partly, share.Page)
	if _, err := homeDB(t, r.dir, "").Exec(`UPDATE copies SET paragraphs = '[1]'`); err != nil {
		t.Fatal(err)
	}
	rows, err := r.CheckRows(t.Context())
	if err != nil || len(rows.Differences) != 1 {
		t.Errorf("rows: %+v, %v", rows, err)
	}
	_, err = r.Trace(t.Context(), Inquiry{Leaks: []Leak{{c.Name, c.File}}, Keys: r.keys, Bound: .001, Protected: share.ProtectedNo})
	if err == nil || !strings.Contains(err.Error(), "differ on copy") {
		t.Errorf("traced all the same: %v", err)
	}
}
