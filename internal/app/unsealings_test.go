package app

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
	"barium/internal/share/unsealing"
	"barium/internal/store"

	"github.com/google/go-cmp/cmp"
)

// A council is a scene in a founded house: the report is filed under a matter, the
// clerk works on it, and three custodians hold its keys.
type council struct {
	*scene
	engine *policy.Engine
	people map[string]string
	keys   []codebook.CustodianKey
	now    time.Time
	rooms  *office.Unsealings
}

func newCouncil(t *testing.T) *council {
	t.Helper()
	s := newScene(t)
	c := &council{scene: s, people: map[string]string{}, now: time.Now()}
	var err error
	if c.engine, err = policy.New(); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		file := filepath.Join(filepath.Dir(s.dir), "keys", "custodian-"+string(rune('1'+i))+".key")
		key, err := codebook.ParseCustodianKey(readKeys(t, []string{file})[0].Data, nil)
		if err != nil {
			t.Fatal(err)
		}
		c.keys = append(c.keys, key)
	}
	c.found()
	c.rooms = c.room(s.Tracer("barium test"))
	return c
}

// room opens the room of another server of the same home.
func (c *council) room(tracer office.Tracer) *office.Unsealings {
	offices, err := suite.Open(c.store, c.ledger, c.board, func() time.Time { return c.now })
	if err != nil {
		c.t.Fatal(err)
	}
	return offices.Office.Unsealings(tracer, c.safe)
}

func (c *council) at(who string, f func(ctx context.Context, tx *store.Tx, d *desk.Desk) error) {
	c.t.Helper()
	err := c.store.Update(c.t.Context(), func(tx *store.Tx) error {
		return f(c.t.Context(), tx, desk.At(c.engine, tx, c.ledger.In(tx), c.now, c.people[who]))
	})
	if err != nil {
		c.t.Fatal(err)
	}
}

func (c *council) found() {
	c.at("", func(ctx context.Context, tx *store.Tx, _ *desk.Desk) error {
		root, err := desk.Found(ctx, tx, c.ledger.In(tx), desk.Party{Name: "Eldermoor Police"}, desk.Person{Name: "Root", Email: "root@eldermoor.example"})
		c.people["root"], c.people["party"] = root.ID, root.Party
		return err
	})
	c.at("root", func(ctx context.Context, tx *store.Tx, d *desk.Desk) error {
		other, err := d.RegisterParty(ctx, "Oversight Office")
		if err != nil {
			return err
		}
		m, err := d.OpenMatter(ctx, "Terminal", c.people["party"], false)
		if err != nil {
			return err
		}
		for who, roles := range map[string][]desk.Role{"clerk": {desk.Clerk}, "one": {desk.Custodian}, "two": {desk.Custodian}, "three": {desk.Custodian}, "stranger": {desk.Clerk}} {
			party, matter := other.ID, desk.House
			if who == "clerk" {
				party = c.people["party"]
			}
			if roles[0] == desk.Clerk {
				matter = m.ID
			}
			p, err := d.RegisterPerson(ctx, party, who, who+"@example.org")
			if err == nil {
				err = d.Admit(ctx, desk.Membership{Matter: matter, Person: p.ID, Roles: roles, Admitted: terms.AllLabels()})
			}
			if err != nil {
				return err
			}
			c.people[who] = p.ID
		}
		c.people["matter"] = m.ID
		return nil
	})
	c.at("clerk", func(ctx context.Context, tx *store.Tx, d *desk.Desk) error {
		_, err := d.File(ctx, c.copy.Document, c.people["matter"], 3, terms.Simple(terms.AmberStrict, c.people["party"]))
		return err
	})
}

func (c *council) question() office.Question {
	return office.Question{
		Texts: []office.Leak{{Name: "leak.md", Source: c.leak}}, Purpose: "to find where it came from", LegalBasis: "section 4 of the act",
		Protected: share.ProtectedNo, Consulted: "counsel was asked, and says no",
	}
}

func (c *council) ask() office.Unsealing {
	c.t.Helper()
	list, err := c.rooms.Ask(c.t.Context(), c.people["clerk"], c.question())
	if err != nil || len(list) != 1 {
		c.t.Fatalf("%+v, %v", list, err)
	}
	return c.one("clerk", list[0])
}

// part is what a custodian's machine makes of what the house shows it.
func (c *council) part(who string, custodian int, id string) codebook.Partial {
	c.t.Helper()
	r, err := c.rooms.One(c.t.Context(), c.people[who], id)
	if err != nil {
		c.t.Fatal(err)
	}
	sheets, err := c.rooms.Sheets(c.t.Context(), c.people[who], id)
	if err != nil {
		c.t.Fatal(err)
	}
	locks := make([]codebook.Lock, len(sheets))
	for i, s := range sheets {
		locks[i] = s.Lock
	}
	hash, err := r.Paper.Hash()
	if err != nil || hex.EncodeToString(hash[:]) != r.Hash {
		c.t.Fatalf("the hash of what is shown is %x, not %s: %v", hash, r.Hash, err)
	}
	p, err := c.keys[custodian-1].Partial(c.rooms.Board(), hash, locks, rand.Reader)
	if err != nil {
		c.t.Fatal(err)
	}
	return p
}

func (c *council) approve(who string, custodian int, id string) {
	c.t.Helper()
	if _, err := c.rooms.Approve(c.t.Context(), c.people[who], id, c.part(who, custodian, id)); err != nil {
		c.t.Fatal(err)
	}
}

func (c *council) one(who, id string) office.Unsealing {
	c.t.Helper()
	x, err := c.rooms.One(c.t.Context(), c.people[who], id)
	if err != nil {
		c.t.Fatal(err)
	}
	return x
}

func (c *council) toldOf(id string) (kinds []string) {
	for _, e := range events(c.t, c.Home) {
		if e.Text("request") == id {
			kinds = append(kinds, e.Type)
		}
	}
	return kinds
}

// TestTraceByParts: what custodians open from their own machines gives the finding
// that their keys give in one place, and nobody's key was in the house.
func TestTraceByParts(t *testing.T) {
	c := newCouncil(t)
	r := c.ask()
	mustShare(t, c.Home, affairShare(t)) // copies made after it was asked are no candidates
	c.approve("one", 3, r.ID)
	if err := c.rooms.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	if x := c.one("clerk", r.ID); x.State != unsealing.Asked || x.Approved() != 1 || !x.Mine || x.MayAnswer || x.Report != nil {
		t.Errorf("after one answer: %+v", x)
	}
	c.approve("three", 1, r.ID)
	if err := c.rooms.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	x := c.one("two", r.ID)
	if x.State != unsealing.Opened || x.Report == nil || x.MayAnswer || len(x.Answers) != 2 {
		t.Fatalf("after two answers: %+v", x)
	}
	want := []string{share.TypeUnsealingRequested, unsealing.TypeAnswered, unsealing.TypeAnswered, share.TypeUnsealingOpened, share.TypeTraceDone}
	if got := c.toldOf(r.ID); !slices.Equal(got, want) {
		t.Errorf("the ledger has %v", got)
	}
	q := c.inquiry()
	byKeys, err := c.Trace(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	got := x.Report.Finding
	if names := told(got); len(names) != 1 || names[0] != c.copy.ID {
		t.Errorf("named %v, want %s", names, c.copy.ID)
	}
	if n := got.Documents[0].Candidates; n != len(affairShare(t).People)+1 || byKeys.Documents[0].Candidates != 2*n-1 {
		t.Errorf("%d candidates, with those made since %d", n, byKeys.Documents[0].Candidates)
	}
	page := words(x.Report.Page)
	for _, part := range []string{"IDENTIFIED: copy " + c.copy.ID, r.ID, "clerk, Eldermoor Police", "by custodians 1, 3", "counsel was asked, and says no", "section 4 of the act"} {
		if !strings.Contains(page, part) {
			t.Errorf("the page doesn't say %q:\n%s", part, page)
		}
	}
	if strings.Contains(page, "barium ledger") || strings.Contains(page, "--") {
		t.Errorf("the page speaks of commands:\n%s", page)
	}
	c.clean()
}

func words(p finding.Page) string {
	var b strings.Builder
	for _, x := range p.Blocks {
		b.WriteString(x.Name + " " + x.Text + "\n")
	}
	return b.String()
}

// clean wants a ledger and rows that agree.
func (c *council) clean() {
	c.t.Helper()
	report, err := c.CheckLedger(c.t.Context())
	rows, rowsErr := c.CheckRows(c.t.Context())
	if err != nil || rowsErr != nil || len(report.Problems)+len(rows.Differences) > 0 {
		c.t.Errorf("%v, %v; %+v, %v", report.Problems, err, rows, rowsErr)
	}
}

// TestSameFindingByPartsAndByKeys: to the last figure.
func TestSameFindingByPartsAndByKeys(t *testing.T) {
	c := newCouncil(t)
	r := c.ask()
	c.approve("one", 1, r.ID)
	c.approve("two", 2, r.ID)
	if err := c.rooms.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	q := c.inquiry()
	if _, err := fmt.Sscan(office.Bound, &q.Bound); err != nil { // what a request has that names none
		t.Fatal(err)
	}
	byKeys, err := c.Trace(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(byKeys, c.one("clerk", r.ID).Report.Finding); d != "" {
		t.Errorf("by keys, by parts:\n%s", d)
	}
}

// TestWhoMayKnow: a request is for who may ask about its document, answer it or audit it;
// a clerk of another party learns neither of it nor that the text is anybody's.
func TestWhoMayKnow(t *testing.T) {
	c := newCouncil(t)
	ctx := t.Context()
	r := c.ask()
	c.approve("one", 1, r.ID)
	stranger := c.people["stranger"]
	if _, err := c.rooms.One(ctx, stranger, r.ID); !errors.Is(err, share.ErrNotFound) {
		t.Errorf("a stranger sees it: %v", err)
	}
	if _, err := c.rooms.Sheets(ctx, c.people["root"], r.ID); err == nil {
		t.Error("who is no custodian gets the sheets")
	}
	if list, err := c.rooms.All(ctx, stranger); err != nil || len(list) != 0 {
		t.Errorf("a stranger's list: %v, %v", list, err)
	}
	if list, err := c.rooms.All(ctx, c.people["two"]); err != nil || len(list) != 1 || !list[0].MayAnswer {
		t.Errorf("a custodian's list: %+v, %v", list, err)
	}
	for who, want := range map[string]string{"clerk": finding.Inconclusive, "stranger": finding.NotOurs, "one": finding.NotOurs} {
		report, err := c.rooms.Look(ctx, c.people[who], c.question().Texts, "")
		if err != nil || report.Finding.Finding != want || report.Finding.Unsealed {
			t.Errorf("%s looks: %+v, %v", who, report.Finding, err)
		}
	}
	if _, err := c.rooms.Ask(ctx, stranger, c.question()); err == nil {
		t.Error("a stranger asked")
	}
	if _, err := c.rooms.Refuse(ctx, stranger, r.ID, "no"); !errors.Is(err, share.ErrNotFound) {
		t.Errorf("a stranger refuses: %v", err)
	}
}

// A dying tracer is a server that is shut down while it traces.
type dying struct {
	office.Tracer
	die func()
}

func (d dying) Trace(ctx context.Context, _ unsealing.Request, _ []unsealing.Text, _ []unsealing.Sheet, _ *codebook.Opener) (finding.Report, error) {
	d.die()
	return finding.Report{}, context.Canceled
}

// TestAnyServerCanFinish: a server dies in the trace; another takes it up after a while,
// and not before.
func TestAnyServerCanFinish(t *testing.T) {
	c := newCouncil(t)
	r := c.ask()
	c.approve("one", 1, r.ID)
	c.approve("two", 2, r.ID)
	ctx, cancel := context.WithCancel(t.Context())
	tracer := c.Tracer("barium test")
	if err := c.room(dying{tracer, cancel}).Sweep(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("swept: %v", err)
	}
	for _, wait := range []time.Duration{time.Minute, time.Hour} {
		c.now = c.now.Add(wait)
		if err := c.room(tracer).Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		if x := c.one("clerk", r.ID); x.State != unsealing.Opened || (x.Report != nil) != (wait == time.Hour) {
			t.Errorf("after %s: %+v", wait, x)
		}
	}
	if got := c.toldOf(r.ID); len(got) != 5 || got[4] != share.TypeTraceDone {
		t.Errorf("the ledger has %v", got)
	}
}

// TestAlteredRequestIsNotOpened: whatever somebody changes in the database on the way
// to an opening, nothing is opened, or nothing found, and the ledger says why.
func TestAlteredRequestIsNotOpened(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	for name, c := range map[string]struct {
		query string
		last  string
		want  string
	}{
		"purpose":   {`UPDATE unsealings SET purpose = 'another one altogether'`, share.TypeUnsealingRefused, "differ on request U-"},
		"document":  {`UPDATE documents SET title = 'Another'`, share.TypeUnsealingRefused, "differ on document D-"},
		"texts":     {`UPDATE unsealing_texts SET source = CAST('other' AS BLOB)`, share.TypeTraceFailed, "differ on the texts"},
		"a part":    {`UPDATE unsealing_answers SET part = zeroblob(500) WHERE custodian = 1`, share.TypeTraceFailed, "not what was kept"},
		"sheets":    {`UPDATE unsealings SET sheets = zeroblob(64)`, share.TypeTraceFailed, "not those that were asked for"},
		"a sheet":   {`UPDATE sheets SET sealed = zeroblob(1000)`, share.TypeTraceFailed, "not the one that the ledger recorded"},
		"a name":    {`UPDATE people SET name = name || ' junior' WHERE event < 0`, share.TypeTraceFailed, "differ on copy"},
		"copy gone": {`DELETE FROM copies WHERE id IN (SELECT id FROM copies LIMIT 1)`, share.TypeTraceFailed, "differ on"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newCouncil(t)
			r := s.ask()
			s.approve("one", 1, r.ID)
			s.approve("two", 2, r.ID)
			s.sql(c.query)
			if err := s.rooms.Sweep(t.Context()); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("swept: %v", err)
			}
			told := s.toldOf(r.ID)
			if told[len(told)-1] != c.last || slices.Contains(told, share.TypeTraceDone) {
				t.Errorf("the ledger has %v", told)
			}
			if x := s.one("one", r.ID); x.Report != nil || !strings.Contains(x.Reason, c.want) {
				t.Errorf("shown as %+v", x)
			}
		})
	}
}

// TestWrongPartOverTheDesk: it is refused, its sender named, and the others go on.
func TestWrongPartOverTheDesk(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	c := newCouncil(t)
	r, other := c.ask(), c.ask()
	_, err := c.rooms.Approve(t.Context(), c.people["one"], r.ID, c.part("one", 1, other.ID))
	if !errors.Is(err, codebook.ErrWrongPartial) {
		t.Errorf("a part for another request: %v", err)
	}
	last := events(t, c.Home)[len(events(t, c.Home))-1]
	if last.Type != unsealing.TypeAnswered || last.Text("answer") != "wrong" || last.Text("by") != c.people["one"] {
		t.Errorf("the ledger has %+v", last)
	}
	c.approve("two", 2, r.ID)
	c.approve("three", 3, r.ID)
	if err := c.rooms.Sweep(t.Context()); err != nil || c.one("clerk", r.ID).Report == nil {
		t.Errorf("the others: %v", err)
	}
}

// Custodians who have not answered are told by mail, and once more before their
// time is over; who asked, and who has answered, is not.
func TestCustodiansAreTold(t *testing.T) {
	c := newCouncil(t)
	server := newMailServer(t)
	offices, err := suite.Open(c.store, c.ledger, c.board, func() time.Time { return c.now })
	if err != nil {
		t.Fatal(err)
	}
	o := offices.Office
	o.Mailing(post{server.box()}, "https://house.example")
	c.rooms = o.Unsealings(c.Tracer("barium test"), c.safe)
	id := c.ask().ID
	sent := func(what string, want int) {
		t.Helper()
		if err := o.RemindOfDeadlines(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n, err := o.SendMail(t.Context()); n != want || err != nil {
			t.Errorf("%s: %d mails, want %d: %v", what, n, want, err)
		}
	}
	sent("asked", 3)
	if _, err := c.rooms.Refuse(t.Context(), c.people["one"], id, "it is not for this"); err != nil {
		t.Fatal(err)
	}
	sent("a refusal", 0)
	c.now = c.now.AddDate(0, 0, 13).Add(time.Hour)
	sent("nearly over", 2)
	sent("nearly over still", 0)
	c.now = c.now.AddDate(0, 0, 1)
	sent("over", 0)
	for _, text := range server.take() {
		if strings.Contains(text, "Terminal") || strings.Contains(text, "clerk") || !strings.Contains(text, "/unsealings/"+id) {
			t.Errorf("a mail to a custodian:\n%s", text)
		}
	}
}
