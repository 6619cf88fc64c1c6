package storetest

import (
	"context"
	"crypto/sha256"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/board"
	"barium/internal/casebook/docket"
	"barium/internal/share/desk"
	"barium/internal/store"
)

// try runs an act that answers nothing.
func (b *bench) try(who string, f func(ctx context.Context, s *docket.Sitting) error) error {
	_, err := sit(b, who, func(ctx context.Context, s *docket.Sitting) (struct{}, error) { return struct{}{}, f(ctx, s) })
	return err
}

func (b *bench) enter(who, id string, x docket.Exhibit) (docket.Exhibit, error) {
	return sit(b, who, func(ctx context.Context, s *docket.Sitting) (docket.Exhibit, error) {
		return s.Enter(ctx, id, x, []string{"D-1"})
	})
}

func anExhibit() docket.Exhibit {
	return docket.Exhibit{Kind: docket.Handed, Name: `C:\letters\Ω.txt`, Note: "a letter to the editor", Body: []byte("bytes\x00\xff")}
}

func (b *bench) view(who, id string, number int) (docket.Exhibit, error) {
	var entry int64
	view(b.t, b.db.First, func(tx *store.Tx) error {
		list, err := tx.Exhibits(b.t.Context(), id)
		if i := slices.IndexFunc(list, func(x docket.Exhibit) bool { return x.Number == number }); i >= 0 {
			entry = list[i].Event
		}
		return err
	})
	e := b.event(entry)
	return sit(b, who, func(ctx context.Context, s *docket.Sitting) (docket.Exhibit, error) {
		return s.View(ctx, id, number, e)
	})
}

// caseExhibits: what is put in comes back as it was, whatever is done with it is in its
// chain, and what was altered in the database is not given out.
func caseExhibits(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	first, err := b.enter("P1", c.ID, anExhibit())
	must(t, err)
	second := anExhibit()
	second.Kind, second.Subject = docket.Published, "N-7"
	_, err = b.enter("P1", c.ID, second)
	must(t, err)
	if got := b.kept(c.ID); !slices.Contains(got.Publications, "N-7") || len(got.Documents) != 1 {
		t.Errorf("the case is about %+v", got)
	}
	if first.Number != 1 || first.Name != "Ω.txt" || first.Hash != sha256.Sum256([]byte("bytes\x00\xff")) {
		t.Errorf("entered %+v", first)
	}
	got, err := b.view("G1", c.ID, 1) // a custodian
	same(t, "the exhibit", got, err, first)
	must(t, b.try("P1", func(ctx context.Context, s *docket.Sitting) error {
		return s.HandOver(ctx, c.ID, 1, "the laboratory", "in a sealed bag")
	}))
	must(t, b.try("P1", func(ctx context.Context, s *docket.Sitting) error { return s.Remark(ctx, c.ID, 1, "it came back") }))
	tamper(t, b.db, `UPDATE case_exhibits SET body = $1, hash = $2 WHERE number = 1`, []byte("others"), hashOf("others"))
	if altered, err := b.view("P1", c.ID, 1); err != nil || altered.Body != nil {
		t.Errorf("altered, and viewed: %q, %v", altered.Body, err)
	}
	var acts []string
	view(t, b.db.Second, func(tx *store.Tx) error {
		list, err := tx.Custody(t.Context(), c.ID)
		for _, x := range list {
			if x.Exhibit == 1 {
				acts = append(acts, string(x.Act))
			}
			if e := b.event(x.Event); e.Text("by") != x.By || e.Integer("exhibit") != int64(x.Exhibit) {
				t.Errorf("%+v, and the ledger has %+v", x, e)
			}
		}
		n, failed := tx.CountExhibits(t.Context(), c.ID)
		if must(t, failed); n != 2 {
			t.Errorf("%d exhibits", n)
		}
		return err
	})
	if got := strings.Join(acts, ", "); got != "entered, viewed, handed over, noted, found altered" {
		t.Errorf("the chain of custody: %s", got)
	}
	checkClean(t, b.db.First, b.ledger)
}

func hashOf(s string) []byte { h := sha256.Sum256([]byte(s)); return h[:] }

// answerAll has a custodian answer all of the board's questions.
func (b *bench) answerAll(who, id string) {
	for _, q := range docket.Asked() {
		a := board.Answer{Question: q.ID, Text: "we looked, and Ω found nothing"}
		if q.Ruled {
			a.Ruling = board.No
		}
		must(b.t, b.try(who, func(ctx context.Context, s *docket.Sitting) error { return s.Answer(ctx, id, a) }))
	}
}

func (b *bench) rules() docket.Board {
	return docket.Board{Quorum: 2, Bound: .001, Records: []access.Record{{Item: "D-1"}}}
}

func (b *bench) propose(who, id string, p docket.Proposal) (docket.Proposal, error) {
	return sit(b, who, func(ctx context.Context, s *docket.Sitting) (docket.Proposal, error) {
		return s.Propose(ctx, id, p, b.rules())
	})
}

func (b *bench) carry(who, id string, n int) (docket.Proposal, error) {
	return sit(b, who, func(ctx context.Context, s *docket.Sitting) (docket.Proposal, error) {
		return s.Carry(ctx, id, n, b.rules())
	})
}

func notEstablished() docket.Proposal {
	return docket.Proposal{Outcome: board.NotEstablished, Reasons: []string{"too little was read of the text"}}
}

// caseDecided: a case is closed by a quorum with all questions answered, comes back as
// it was decided, and goes on when it is reopened.
func caseDecided(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	must(t, b.try("P1", func(ctx context.Context, s *docket.Sitting) error {
		_, err := s.Hear(ctx, c.ID, desk.Party{ID: b.party["F"], Name: "F"}, docket.Hearing{Question: "what do you say to this?", Due: b.at.Add(time.Hour)})
		return err
	}))
	_, err := b.propose("G1", c.ID, notEstablished())
	for _, missing := range []string{"completeness", "protected disclosure", "right of reply", "rival"} {
		if err == nil || !strings.Contains(err.Error(), missing) {
			t.Errorf("proposed with nothing answered, without %q being named: %v", missing, err)
		}
	}
	b.answerAll("F1", c.ID)
	must(t, b.try("P1", func(ctx context.Context, s *docket.Sitting) error {
		return s.Reply(ctx, c.ID, b.party["F"], "nothing at all")
	}))
	other, err := b.propose("F1", c.ID, notEstablished())
	must(t, err)
	p, err := b.propose("G1", c.ID, notEstablished())
	must(t, err)
	if _, err := b.carry("G1", c.ID, p.Number); err == nil {
		t.Error("carried twice by one custodian")
	}
	p, err = b.carry("P2", c.ID, p.Number)
	if must(t, err); p.State != docket.Carried || !strings.Contains(p.Text, "It is not established") {
		t.Errorf("carried: %+v", p)
	}
	got := b.kept(c.ID)
	decision, err := got.Decision()
	same(t, "the decision", decision, err, p)
	if got.State != docket.Closed || got.Proposals[other.Number-1].State != docket.Dropped || got.Hearings[0].Reply != "nothing at all" || len(got.Answers) != len(docket.Asked()) {
		t.Errorf("closed: %+v", got)
	}
	if _, err := b.enter("P1", c.ID, anExhibit()); err == nil {
		t.Error("an exhibit was put into a closed case")
	}
	must(t, b.try("G1", func(ctx context.Context, s *docket.Sitting) error {
		return s.Reopen(ctx, c.ID, "another paper has more of it")
	}))
	if got := b.kept(c.ID); got.State != docket.Open || len(got.Reopenings) != 1 || got.Reopenings[0].Reason != "another paper has more of it" {
		t.Errorf("reopened: %+v", got)
	}
	if _, err := b.enter("P1", c.ID, anExhibit()); err != nil {
		t.Error(err)
	}
	checkClean(t, b.db.First, b.ledger)
}

// boardRefusals: what must not be done with answers and decisions.
func boardRefusals(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	b.answerAll("G1", c.ID)
	p, err := b.propose("G1", c.ID, notEstablished())
	must(t, err)
	size := b.head()
	answer := func(who string, a board.Answer) func() error {
		return func() error {
			return b.try(who, func(ctx context.Context, s *docket.Sitting) error { return s.Answer(ctx, c.ID, a) })
		}
	}
	with := func(change func(*docket.Proposal)) func() error {
		return func() error {
			p := notEstablished()
			change(&p)
			_, err := b.propose("G1", c.ID, p)
			return err
		}
	}
	for name, f := range map[string]func() error{
		"answered by who is no custodian":  answer("root", board.Answer{Question: board.Purpose, Text: "to find the source"}),
		"a question that nobody asked":     answer("G1", board.Answer{Question: "who was it?", Text: "to find the source"}),
		"an answer without words":          answer("G1", board.Answer{Question: board.Purpose, Text: "yes"}),
		"no ruling":                        answer("G1", board.Answer{Question: board.Protected, Text: "counsel says it isn't"}),
		"a ruling that nobody asked for":   answer("G1", board.Answer{Question: board.Purpose, Text: "to find the source", Ruling: board.No}),
		"proposed by the clerk's superior": func() error { _, err := b.propose("root", c.ID, notEstablished()); return err },
		"without reasons":                  with(func(p *docket.Proposal) { p.Reasons = nil }),
		"established without a copy":       with(func(p *docket.Proposal) { p.Outcome = board.Established }),
		"established over gaps": with(func(p *docket.Proposal) {
			p.Outcome, p.Finding = board.Established, board.Finding{Copy: "K1", Party: b.party["F"], Bound: .001}
		}),
		"carried by who is no custodian": func() error { _, err := b.carry("root", c.ID, p.Number); return err },
		"no such proposal":               func() error { _, err := b.carry("P2", c.ID, 9); return err },
		"reopened while it is open": func() error {
			return b.try("G1", func(ctx context.Context, s *docket.Sitting) error {
				return s.Reopen(ctx, c.ID, "because of this and that")
			})
		},
		"a reply that nobody owes": func() error {
			return b.try("P1", func(ctx context.Context, s *docket.Sitting) error { return s.Reply(ctx, c.ID, b.party["F"], "no") })
		},
	} {
		b.refuses(name, size, f)
	}
}

// refuses wants an act to fail and to leave no event.
func (b *bench) refuses(name string, size int64, f func() error) {
	if err := f(); err == nil {
		b.t.Errorf("%s: done", name)
	}
	if b.head() != size {
		b.t.Fatalf("%s: the ledger has %d events, then %d", name, size, b.head())
	}
}

// exhibitRefusals: what must not be done with exhibits.
func exhibitRefusals(t *testing.T, open Open) {
	b := newBench(t, open)
	c := b.opened()
	_, err := b.enter("P1", c.ID, anExhibit())
	must(t, err)
	size := b.head()
	for name, f := range map[string]func() error{
		"an exhibit by a custodian of another party": func() error { _, err := b.enter("G1", c.ID, anExhibit()); return err },
		"an empty exhibit":                           func() error { x := anExhibit(); x.Body = nil; _, err := b.enter("P1", c.ID, x); return err },
		"an exhibit without a note":                  func() error { x := anExhibit(); x.Note = " "; _, err := b.enter("P1", c.ID, x); return err },
		"no such exhibit":                            func() error { _, err := b.view("P1", c.ID, 7); return err },
		"viewed by who may not know of it":           func() error { _, err := b.view("root", c.ID, 1); return err },
		"handed over to nobody": func() error {
			return b.try("P1", func(ctx context.Context, s *docket.Sitting) error { return s.HandOver(ctx, c.ID, 1, " ", "") })
		},
		"an empty remark": func() error {
			return b.try("P1", func(ctx context.Context, s *docket.Sitting) error { return s.Remark(ctx, c.ID, 1, "") })
		},
	} {
		b.refuses(name, size, f)
	}
}
