package web_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/web/webtest"
)

// outcome is what somebody may read, or why they may not.
func outcome(t *testing.T, o *office.Office, person, document string) string {
	t.Helper()
	r, err := o.Read(t.Context(), person, document, share.Download)
	if err != nil {
		return "not: " + err.Error()
	}
	return fmt.Sprint(r.Copy.Release, r.Copy.Paragraphs, r.Terms)
}

// Decisions that are kept never differ from those that are made anew: after every act
// that could change one, by this process or by another, an office that has read all
// along says what one says that just opened.
func TestKeptDecisionsAreAsFreshOnes(t *testing.T) {
	h := webtest.New(t)
	on := strict(h)
	on.Paragraphs = map[int]terms.Audience{2: terms.Parties(h.Parties["halvern"].ID)}
	document := h.File(t, "slow.md", slow, on)
	random := rand.New(rand.NewPCG(1, 2))
	w := &changes{h: h, t: t, document: document, random: random}
	seen := map[string]int{}
	for step := range 120 {
		what := w.change()
		fresh, err := suite.Open(h.Store, h.Ledger, h.Board, h.Clock.Now)
		must(t, err)
		for _, who := range []string{"reader", "further", "colleague", "clerk"} {
			id := h.People[who].ID
			kept := outcome(t, h.Office, id, document)
			if want := outcome(t, fresh.Office, id, document); kept != want {
				t.Fatalf("step %d, after %s: %s is told %q, anew %q", step, what, who, kept, want)
			}
			seen[kept]++
		}
	}
	if len(seen) < 15 {
		t.Errorf("only %d different outcomes: the acts change too little: %v", len(seen), seen)
	}
}

type changes struct {
	h        *webtest.House
	t        *testing.T
	document string
	random   *rand.Rand
	releases []string
}

// change does one thing that may change who may read what. What the rules refuse
// changes nothing.
func (w *changes) change() string {
	who := []string{"reader", "further"}[w.random.IntN(2)]
	party := w.h.Parties[map[string]string{"reader": "halvern", "further": "rilla"}[who]].ID
	do := func(by string, f func(ctx context.Context, d *desk.Desk) error) { _ = w.h.Act(w.t, by, f) }
	switch w.random.IntN(8) {
	case 0, 1:
		do("clerk", func(ctx context.Context, d *desk.Desk) error {
			draft := desk.Draft{Document: w.document, To: []string{w.h.People[who].ID}}
			if w.random.IntN(2) == 0 {
				draft.Paragraphs = []int{1, 2 + w.random.IntN(3)}
			}
			if w.random.IntN(3) == 0 {
				soon, err := terms.NewMoment(w.h.Clock.Now().Add(time.Hour), "UTC")
				must(w.t, err)
				narrower := terms.Unrestricted([]terms.Label{terms.AmberStrict})
				narrower.Embargo = soon
				if w.random.IntN(2) == 0 {
					narrower.Embargo, narrower.Expires = terms.Moment{}, soon
				}
				draft.Terms = &narrower
			}
			r, err := d.Release(ctx, draft)
			w.releases = append(w.releases, r.ID)
			return err
		})
		return "a release"
	case 2, 3:
		for _, id := range w.releases {
			do(who, func(ctx context.Context, d *desk.Desk) error { return d.Accept(ctx, id) })
		}
		return "accepting"
	case 4:
		if len(w.releases) > 0 {
			id := w.releases[w.random.IntN(len(w.releases))]
			do("officer", func(ctx context.Context, d *desk.Desk) error {
				_, err := d.Withdraw(ctx, id, "a name", w.h.Clock.Now().Add(time.Hour))
				return err
			})
		}
		return "a withdrawal"
	case 5:
		to := []standing.State{standing.Suspended, standing.Restored, standing.Notice, standing.Active}[w.random.IntN(4)]
		do("officer", func(ctx context.Context, d *desk.Desk) error {
			_, err := d.Move(ctx, party, w.h.Matter.ID, standing.Move{To: to, Reason: "r", Condition: "c", Review: w.h.Clock.Now().Add(time.Hour)})
			return err
		})
		do("officer", func(ctx context.Context, d *desk.Desk) error {
			_, err := d.Assure(ctx, party, w.h.Matter.ID, standing.Assurance{Text: "it is mended", Document: "a letter"})
			return err
		})
		return "standing " + string(to)
	case 6:
		admitted := [][]terms.Label{nil, {terms.AmberStrict}, labels()}[w.random.IntN(3)]
		do("registrar", func(ctx context.Context, d *desk.Desk) error {
			return d.Admit(ctx, desk.Membership{Matter: w.h.Matter.ID, Person: w.h.People[who].ID, Roles: []desk.Role{desk.Recipient}, Admitted: admitted})
		})
		return "admission"
	}
	w.h.Clock.Forward(time.Duration(w.random.IntN(90)) * time.Minute)
	return "time going by"
}
