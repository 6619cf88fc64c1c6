package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
	"barium/internal/store"
	"barium/receipt"
)

// A court is a town whose document D-1 has been shared, with a board of which
// G1, F1 and P2 are custodians. P1 is the clerk who asks, and a custodian too.
type court struct {
	*town
	board codebook.Board
	keys  []codebook.CustodianKey
	safe  unsealing.Safe
	at    time.Time
}

func newCourt(t *testing.T, open Open) *court {
	c := &court{town: newTown(t, open), at: noon}
	var err error
	c.board, c.keys, err = codebook.NewBoard(4, 2, rand.Reader)
	must(t, err)
	c.safe, err = unsealing.NewSafe([]byte("the ledger's key"))
	must(t, err)
	done(c.town, "P1", func(d *desk.Desk, ctx context.Context) (desk.Handling, error) {
		return d.File(ctx, "D-1", c.matter, 3, c.terms())
	})
	for i := range 3 {
		c.seal(fmt.Sprintf("K%d", i))
	}
	for _, who := range []string{"P1", "P2", "F1", "G1"} {
		must(t, c.do("root", func(d *desk.Desk) error {
			return d.Admit(t.Context(), desk.Membership{Matter: desk.House, Person: c.person[who], Roles: []desk.Role{desk.Custodian}})
		}))
	}
	return c
}

// seal makes a copy on a sheet of its own.
func (c *court) seal(id string) {
	sheet := codebook.NewSheet("D-1", [32]byte{1})
	list := SomeCopies(1)
	list[0].ID = id
	list[0].Commitment = sheet.Add(id, []uint8{1, 0}, nil)
	sealed, err := c.board.Seal(sheet)
	must(c.t, err)
	update(c.t, c.db.First, func(tx *store.Tx) error {
		_, err := share.Release(c.t.Context(), tx, c.ledger.In(tx), share.Document{ID: "D-1", Terms: share.Amber}, sealed, list)
		return err
	})
}

// hear runs an act of somebody, "" for nobody, in a transaction of its own.
func (c *court) hear(who string, f func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error)) (r unsealing.Request, err error) {
	err = c.db.First.Update(c.t.Context(), func(tx *store.Tx) error {
		log := c.ledger.In(tx)
		h := &unsealing.Hearing{Tx: tx, Log: log, By: c.person[who], Board: c.board, Safe: c.safe, Now: c.at}
		if who != "" {
			h.Desk = desk.At(c.engine, tx, log, c.at, h.By)
		}
		r, err = f(c.t.Context(), h)
		return err
	})
	return r, err
}

func (c *court) question() unsealing.Ask {
	a := unsealing.Ask{
		Document: "D-1", Title: "Report on Ωmega", Purpose: "to find the source", LegalBasis: "section 4 of the act", Protected: share.ProtectedNo,
		Consulted: "counsel was asked: no", Bound: "0.001", Days: 14,
		Texts: []unsealing.Text{{Name: "leak.txt", Source: []byte("printed\x00\xff")}, {Name: "-", Source: nil}},
	}
	view(c.t, c.db.Second, func(tx *store.Tx) (err error) {
		a.Sheets, a.Size, err = tx.SheetsToOpen(c.t.Context(), "D-1")
		return err
	})
	return a
}

func (c *court) ask(who string, a unsealing.Ask) (unsealing.Request, error) {
	return c.hear(who, func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) { return h.Ask(ctx, a) })
}

// asked is a request by P1.
func (c *court) asked() unsealing.Request {
	r, err := c.ask("P1", c.question())
	must(c.t, err)
	return r
}

// part is what a custodian's own machine makes of a request.
func (c *court) part(custodian int, r unsealing.Request) (unsealing.Part, error) {
	var sheets []unsealing.Sheet
	view(c.t, c.db.First, func(tx *store.Tx) (err error) {
		sheets, err = tx.UnsealingSheets(c.t.Context(), r.ID)
		return err
	})
	var locks []codebook.Lock
	for _, s := range sheets {
		locks = append(locks, s.Lock)
	}
	p, err := c.keys[custodian-1].Partial(c.board, r.Hash(), locks, rand.Reader)
	must(c.t, err)
	return r.Check(c.board, sheets, p)
}

func (c *court) approve(who string, custodian int, r unsealing.Request) (unsealing.Request, error) {
	p, err := c.part(custodian, r)
	must(c.t, err)
	return c.hear(who, func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Approve(ctx, r.ID, p)
	})
}

func (c *court) refuse(who string, r unsealing.Request) (unsealing.Request, error) {
	return c.hear(who, func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Refuse(ctx, r.ID, "no good reason")
	})
}

func (c *court) open(r unsealing.Request) (unsealing.Request, error) {
	return c.hear("", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) { return h.Open(ctx, r.ID) })
}

// stored is the request as another process sees it.
func (c *court) stored(id string) (r unsealing.Request) {
	view(c.t, c.db.Second, func(tx *store.Tx) (err error) {
		r, err = tx.Unsealing(c.t.Context(), id)
		return err
	})
	return r
}

func (c *court) told() (kinds []string) {
	view(c.t, c.db.First, func(tx *store.Tx) error {
		return ledger.Events(c.t.Context(), tx, 0, func(e receipt.Event) error {
			if strings.HasPrefix(e.Type, "unsealing.") || strings.HasPrefix(e.Type, "trace.") {
				kinds = append(kinds, e.Type)
			}
			return nil
		})
	})
	return kinds
}

// unsealingStory: asked on one server, answered on two, opened once, concluded;
// the sheets open with what was kept, and then nothing of it is left.
func unsealingStory(t *testing.T, open Open) {
	c := newCourt(t, open)
	r := c.asked()
	c.seal("K9") // after it was asked: not among what is opened
	same(t, "the request", c.stored(r.ID), nil, r)
	_, err := c.approve("F1", 3, r)
	must(t, err)
	if _, err := c.open(r); !errors.Is(err, unsealing.ErrEnded) {
		t.Errorf("opened by one of two: %v", err)
	}
	ready, err := c.approve("G1", 1, r)
	if must(t, err); !ready.Ready(c.board) {
		t.Errorf("two of two approved: %+v", ready)
	}
	opened, err := c.open(r)
	if must(t, err); opened.State != unsealing.Opened || !opened.Unfinished() {
		t.Errorf("opened: %+v", opened)
	}
	if _, err := c.open(r); !errors.Is(err, unsealing.ErrEnded) {
		t.Errorf("opened twice: %v", err)
	}
	c.opensSheets(r.ID)
	finding := []byte(`{"finding":"identified"}`)
	ended, err := c.hear("", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Conclude(ctx, r.ID, share.Finding{Finding: "identified", Copies: []string{"K1"}}, finding)
	})
	must(t, err)
	same(t, "the end", c.stored(r.ID), nil, ended)
	c.forgotten(r.ID)
	want := []string{share.TypeUnsealingRequested, unsealing.TypeAnswered, unsealing.TypeAnswered, share.TypeUnsealingOpened, share.TypeTraceDone}
	same(t, "the ledger", c.told(), nil, want)
	checkClean(t, c.db.First, c.ledger)
}

// opensSheets opens what was asked for with what another process finds in the
// store.
func (c *court) opensSheets(id string) {
	view(c.t, c.db.Second, func(tx *store.Tx) error {
		ctx := c.t.Context()
		r, err := tx.Unsealing(ctx, id)
		must(c.t, err)
		sheets, err := tx.UnsealingSheets(ctx, id)
		must(c.t, err)
		texts, err := tx.UnsealingTexts(ctx, id)
		if must(c.t, err); unsealing.HashTexts(texts) != r.Leak || texts[0].Name != "leak.txt" {
			c.t.Errorf("texts: %q", texts)
		}
		shut, err := tx.UnsealingParts(ctx, id)
		must(c.t, err)
		partials, err := c.safe.Partials(r, shut)
		must(c.t, err)
		o, err := r.Opener(c.board, sheets, partials)
		must(c.t, err)
		opened := 0
		must(c.t, tx.EachSheet(ctx, "D-1", func(s share.Sheet) error {
			if _, err := o.Open(s.Sealed, s.Hash); err == nil {
				opened++
			}
			return nil
		}))
		if opened != 3 || len(sheets) != 3 {
			c.t.Errorf("%d of %d sheets opened, want the 3 that were asked for of 4", opened, len(sheets))
		}
		return nil
	})
}

// forgotten wants neither texts nor parts of a request.
func (c *court) forgotten(id string) {
	var n int
	err := c.db.Raw.QueryRowContext(c.t.Context(), `SELECT (SELECT COUNT(*) FROM unsealing_texts WHERE request = '`+id+`')
		+ (SELECT COUNT(*) FROM unsealing_answers WHERE request = '`+id+`' AND part IS NOT NULL)`).Scan(&n)
	if must(c.t, err); n != 0 {
		c.t.Errorf("%d texts and parts are left", n)
	}
}

// unsealingRefusals: what must not be done leaves neither state nor event.
func unsealingRefusals(t *testing.T, open Open) {
	c := newCourt(t, open)
	r := c.asked()
	_, err := c.approve("P1", 1, r) // who asked is a custodian, too
	must(t, err)
	before := len(c.told())
	for name, f := range map[string]func() error{
		"by nobody's custodian": func() error { _, err := c.approve("root", 2, r); return err },
		"the same person":       func() error { _, err := c.approve("P1", 2, r); return err },
		"the same, refusing":    func() error { _, err := c.refuse("P1", r); return err },
		"the same share":        func() error { _, err := c.approve("F1", 1, r); return err },
		"a part for another": func() error {
			p, err := c.part(2, c.asked())
			must(t, err)
			before = len(c.told())
			_, err = c.hear("F1", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
				return h.Approve(ctx, r.ID, p)
			})
			return err
		},
		"too late": func() error {
			c.at = noon.AddDate(0, 0, 14)
			defer func() { c.at = noon }()
			_, err := c.approve("F1", 2, r)
			return err
		},
		"asking for another's document": func() error { _, err := c.ask("F1", c.question()); return err },
		"asking without a reason": func() error {
			a := c.question()
			a.Purpose = "leak"
			_, err := c.ask("P1", a)
			return err
		},
		"asking without an answer on whistleblowing": func() error {
			a := c.question()
			a.Protected = share.ProtectedUnanswered
			_, err := c.ask("P1", a)
			return err
		},
		"asking about nothing": func() error {
			a := c.question()
			a.Sheets = nil
			_, err := c.ask("P1", a)
			return err
		},
		"expiring early": func() error { _, err := c.expire(r); return err },
		"no such":        func() error { _, err := c.refuse("F1", unsealing.Request{ID: "U-1"}); return err },
	} {
		if err := f(); err == nil {
			t.Errorf("%s: done", name)
		}
		if after := len(c.told()); after != before {
			t.Errorf("%s: %d events, then %d", name, before, after)
		}
	}
	if got := c.stored(r.ID); len(got.Answers) != 1 || got.Ready(c.board) {
		t.Errorf("%+v", got)
	}
}

func (c *court) expire(r unsealing.Request) (unsealing.Request, error) {
	return c.hear("", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) { return h.Expire(ctx, r.ID) })
}

// unsealingEnds: each way in which a request ends without being opened, or
// without a finding.
func unsealingEnds(t *testing.T, open Open) {
	c := newCourt(t, open)
	a := c.question()
	a.Protected = share.ProtectedYes
	protected, err := c.ask("P1", a)
	must(t, err)
	hopeless := c.asked()
	for _, who := range []string{"P2", "F1", "G1"} {
		hopeless, err = c.refuse(who, hopeless)
		must(t, err)
	}
	late := c.asked()
	_, err = c.approve("F1", 2, late)
	must(t, err)
	c.at = late.Expires
	late, err = c.expire(late)
	must(t, err)
	failed := c.asked()
	for i, who := range []string{"F1", "G1"} {
		_, err = c.approve(who, i+1, failed)
		must(t, err)
	}
	_, err = c.open(failed)
	must(t, err)
	failed, err = c.hear("", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Fail(ctx, failed.ID, strings.Repeat("why\xff", 1000))
	})
	must(t, err)
	waiting := c.asked()
	for _, e := range []struct {
		name  string
		got   unsealing.Request
		state unsealing.State
	}{{"protected", protected, unsealing.Refused}, {"hopeless", hopeless, unsealing.Refused}, {"late", late, unsealing.Expired}, {"failed", failed, unsealing.Opened}} {
		if e.got.State != e.state || e.got.Unfinished() || !e.got.Ended.Equal(c.at) && e.state != unsealing.Refused {
			t.Errorf("%s: %+v", e.name, e.got)
		}
		same(t, e.name, c.stored(e.got.ID), nil, e.got)
		c.forgotten(e.got.ID)
	}
	view(t, c.db.Second, func(tx *store.Tx) error {
		list, err := tx.UnsealingsOpen(t.Context())
		same(t, "still open", list, err, []unsealing.Request{waiting})
		all, err := tx.Unsealings(t.Context())
		if must(t, err); len(all) != 5 || all[0].ID != waiting.ID {
			t.Errorf("all: %+v", all)
		}
		return nil
	})
	checkClean(t, c.db.First, c.ledger)
}

// unsealingTampered: what somebody changes in the database on the way to an opening
// opens nothing.
func unsealingTampered(t *testing.T, open Open) {
	c := newCourt(t, open)
	r := c.asked()
	p, err := c.part(1, r)
	must(t, err)
	for i, who := range []string{"F1", "G1"} {
		_, err := c.approve(who, i+1, r)
		must(t, err)
	}
	tamper(t, c.db, `UPDATE unsealings SET purpose = 'another one altogether'`)
	altered := c.stored(r.ID)
	if event := c.event(r.Event); unsealing.MatchesEvent(altered, event) || !unsealing.MatchesEvent(r, event) {
		t.Error("the ledger agrees with another purpose")
	}
	c.person["late"] = c.person["P2"]
	if _, err := c.hear("late", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return h.Approve(ctx, r.ID, p)
	}); err == nil {
		t.Error("a part for the true purpose was taken for another")
	}
	tamper(t, c.db, `UPDATE unsealing_answers SET person = CASE person WHEN '`+c.person["F1"]+`' THEN '`+c.person["P2"]+`' ELSE person END`)
	if _, err := c.safe.Partials(c.stored(r.ID), c.shut(r.ID)); !errors.Is(err, share.ErrDiffer) {
		t.Errorf("parts of others: %v", err)
	}
	other, err := unsealing.NewSafe([]byte("another key"))
	must(t, err)
	if _, err := other.Partials(r, nil); err != nil {
		t.Errorf("no parts: %v", err)
	}
	if _, err := other.Partials(c.stored(r.ID), c.shut(r.ID)); err == nil {
		t.Error("a thief of the database opened the safe")
	}
	sheets := c.question().Sheets
	if _, err := altered.Opener(c.board, sheets[1:], nil); err == nil || !strings.Contains(err.Error(), "not those that were asked for") {
		t.Errorf("other sheets: %v", err)
	}
	tamper(t, c.db, `UPDATE unsealings SET sheets = substr(sheets, 1, 65)`)
	view(t, c.db.First, func(tx *store.Tx) error {
		if _, err := tx.UnsealingSheets(t.Context(), r.ID); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("cut sheets: %v", err)
		}
		return nil
	})
}

// shut are the parts of a request in the safe.
func (c *court) shut(id string) (parts map[string][]byte) {
	view(c.t, c.db.Second, func(tx *store.Tx) (err error) {
		parts, err = tx.UnsealingParts(c.t.Context(), id)
		return err
	})
	return parts
}

func (c *court) event(index int64) (found receipt.Event) {
	view(c.t, c.db.First, func(tx *store.Tx) error {
		record, err := tx.LedgerRecord(c.t.Context(), index)
		must(c.t, err)
		found, err = receipt.ParseEvent(record.Event)
		return err
	})
	return found
}

// unsealingWrong: who sends a part that isn't right is named in the ledger, and
// can send another.
func unsealingWrong(t *testing.T, open Open) {
	c := newCourt(t, open)
	r := c.asked()
	sheets := c.question().Sheets
	bad, err := codebook.ParsePartial(2, make([]byte, 64+32*len(sheets)))
	must(t, err)
	_, wrong := r.Check(c.board, sheets, bad)
	if !errors.Is(wrong, codebook.ErrWrongPartial) {
		t.Fatal(wrong)
	}
	_, err = c.hear("F1", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return r, h.Wrong(ctx, r.ID, wrong)
	})
	must(t, err)
	last := c.event(c.head() - 1)
	if last.Type != unsealing.TypeAnswered || last.Text("answer") != "wrong" || last.Text("by") != c.person["F1"] || !strings.Contains(last.Text("reason"), "custodian 2") {
		t.Errorf("the ledger has %+v", last)
	}
	var refusal *policy.Refusal
	if _, err := c.hear("root", func(ctx context.Context, h *unsealing.Hearing) (unsealing.Request, error) {
		return r, h.Wrong(ctx, r.ID, wrong)
	}); !errors.As(err, &refusal) {
		t.Errorf("by somebody who is no custodian: %v", err)
	}
	_, err = c.approve("F1", 2, r)
	must(t, err)
}

func (c *court) head() (size int64) {
	view(c.t, c.db.First, func(tx *store.Tx) error {
		head, err := tx.LedgerHead(c.t.Context())
		size = head.Size
		return err
	})
	return size
}
