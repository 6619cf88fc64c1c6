package acts

import (
	"context"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/client"
	"barium/internal/app"
	"barium/internal/casebook/docket"
	"barium/internal/office/suite"
	"barium/internal/share/desk"
	"barium/internal/store"
	"barium/internal/store/postgrestest"
	"barium/internal/web/webtest"
)

// twoServers are two servers of one house, with a case that has a hypothesis, a piece of
// evidence and all the board's answers, and a secret.
type twoServers struct {
	home    *app.Home
	sites   [2]*webtest.Site
	theCase string
	secret  string
}

func newTwoServers(t *testing.T, database string) *twoServers {
	t.Helper()
	x := &twoServers{home: newHome(t, database)}
	open := func() *store.Store {
		s, err := store.Open(t.Context(), filepath.Join(x.home.Dir(), "barium.db"))
		if database != "" {
			s, err = store.OpenPostgres(t.Context(), database)
		}
		must(t, err)
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	h := peopled(t, x.home, open())
	h.Admit(t, desk.House, "colleague", nil, desk.Custodian) // a third
	other := *h
	other.Store = open()
	offices, err := suite.Open(other.Store, h.Ledger, h.Board, h.Clock.Now)
	must(t, err)
	other.Office, other.Inquiry, other.Secrets = offices.Office, offices.Inquiry, offices.Secrets
	x.sites = [2]*webtest.Site{webtest.Serve(t, h), webtest.Serve(t, &other)}
	x.theCase = opened(t, x.sites[0])
	x.prepare(t)
	return x
}

func (x *twoServers) prepare(t *testing.T) {
	t.Helper()
	ctx, clerk, custodian := t.Context(), x.client(t, 0, "clerk"), x.client(t, 0, "custodian")
	for _, title := range []string{"somebody at F", "a mole inside P"} {
		_, err := clerk.WriteHypothesis(ctx, x.theCase, client.HypothesisWritten{Title: title})
		must(t, err)
	}
	_, err := clerk.WriteEvidence(ctx, x.theCase, client.EvidenceWritten{Title: "printed word for word", Grade: "A1"})
	must(t, err)
	for _, q := range docket.Asked() {
		_, err := custodian.AnswerCase(ctx, x.theCase, answer(q.ID))
		must(t, err)
	}
	s, err := clerk.KeepSecret(ctx, client.SecretIn{Matter: x.sites[0].Matter.ID, Content: client.WorldIn{Name: "Countries", Data: []byte(world)},
		File: client.File{Secret: client.Secret{Name: "which country", Key: "name"}, Statements: []client.Statement{{ID: "eu", Where: "c.eu"}}}})
	must(t, err)
	x.secret = s.ID
}

func (x *twoServers) client(t *testing.T, server int, who string) *client.Client {
	t.Helper()
	c, _ := as(t, x.sites[server], who, new(string))
	return c
}

// atOnce does an act at each server, both of which wait for a third who writes, so that
// neither has seen what the other does. It returns what each was told.
func (x *twoServers) atOnce(t *testing.T, one, two func() error) [2]error {
	t.Helper()
	writing, free := make(chan bool), make(chan bool)
	var all sync.WaitGroup
	all.Go(func() {
		_ = x.sites[0].Store.Update(context.WithoutCancel(t.Context()), func(*store.Tx) error {
			close(writing)
			<-free
			return nil
		})
	})
	<-writing
	var told [2]error
	for i, do := range []func() error{one, two} {
		all.Go(func() { told[i] = do() })
	}
	time.Sleep(50 * time.Millisecond) // both are waiting by then, or one of them comes later
	close(free)
	all.Wait()
	return told
}

// oneIsTold wants that one of two was let do it, and the other told why not.
func oneIsTold(t *testing.T, what string, told [2]error, words string) {
	t.Helper()
	if told[0] == nil {
		told[0], told[1] = told[1], told[0]
	}
	if told[1] != nil || told[0] == nil || !strings.Contains(told[0].Error(), words) {
		t.Errorf("%s: one was told %v, the other %v", what, told[0], told[1])
	}
}

func both(t *testing.T, what string, told [2]error) {
	t.Helper()
	if told[0] != nil || told[1] != nil {
		t.Errorf("%s: %v, %v", what, told[0], told[1])
	}
}

// TestTwoAtOnce: two people do the same at the same moment, each at another server. What
// is kept in versions is changed by one of them, and the other is told; what people say
// each for themselves is kept of both, and nothing is lost.
func TestTwoAtOnce(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for a server of PostgreSQL's")
	}
	for name, database := range map[string]func() string{
		"SQLite": func() string { return "" }, "PostgreSQL": func() string { return postgrestest.Start(t).Database(t) },
	} {
		t.Run(name, func(t *testing.T) {
			x := newTwoServers(t, database())
			x.changesVersions(t)
			x.saysForThemselves(t)
			x.asksTwice(t)
			x.decides(t)
			checked(t, x.home)
		})
	}
}

// changesVersions: two edits of one secret, two entries in one assessment.
func (x *twoServers) changesVersions(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	statement := func(server int, who, id string) func() error {
		return func() error {
			_, err := x.client(t, server, who).KeepStatement(ctx, x.secret, client.StatementKeptBody{Version: 1, Statement: client.Statement{ID: id, Where: "c.king"}})
			return err
		}
	}
	oneIsTold(t, "a secret", x.atOnce(t, statement(0, "clerk", "one"), statement(1, "officer", "other")), "meanwhile")
	for i := range x.sites {
		v, err := x.client(t, i, "clerk").GetSecret(ctx, x.secret, client.GetSecretQuery{At: -1})
		if must(t, err); v.Version != 2 || len(v.Said) != 2 || v.Picture.Left != 2 {
			t.Errorf("server %d: version %d, %d statements, %d left", i, v.Version, len(v.Said), v.Picture.Left)
		}
	}
	item := func(server int, who, text string) func() error {
		return func() error {
			_, err := x.client(t, server, who).EnterDamage(ctx, x.theCase, client.DamageEntry{Add: "item", Text: text})
			return err
		}
	}
	oneIsTold(t, "the damage", x.atOnce(t, item(0, "clerk", "two engineers reached the mast"), item(1, "officer", "the terminal stood dark")), "meanwhile")
	d, err := x.client(t, 0, "clerk").ShowDamage(ctx, x.theCase, client.ShowDamageQuery{})
	if must(t, err); d.Version != 1 || len(d.Items) != 1 {
		t.Errorf("the damage: version %d, %d items", d.Version, len(d.Items))
	}
}

// saysForThemselves: two members judge one cell, two write a hypothesis, two change one,
// two answer for the board, two decide where the case goes.
func (x *twoServers) saysForThemselves(t *testing.T) {
	t.Helper()
	ctx, before := t.Context(), len(types(t, x.home, 0))
	estimate := func(server int, who, letter string) func() error {
		return func() error {
			_, err := x.client(t, server, who).GiveEstimates(ctx, x.theCase, client.EstimatesGiven{In: true, Rows: []client.MatrixRow{{Evidence: "E1", Cells: map[string]client.MatrixCell{"H1": {Letter: letter}, "H2": {Letter: "N"}}}}})
			return err
		}
	}
	both(t, "estimates", x.atOnce(t, estimate(0, "clerk", "CC"), estimate(1, "officer", "II")))
	both(t, "one's own estimates", x.atOnce(t, estimate(0, "clerk", "C"), estimate(1, "clerk", "I")))
	hypothesis := func(server int, who, id, title string) func() error {
		return func() error {
			_, err := x.client(t, server, who).WriteHypothesis(ctx, x.theCase, client.HypothesisWritten{ID: id, Title: title, Why: "it was put too narrowly"})
			return err
		}
	}
	both(t, "two hypotheses", x.atOnce(t, hypothesis(0, "clerk", "", "a common third source"), hypothesis(1, "officer", "", "a guess")))
	both(t, "one hypothesis", x.atOnce(t, hypothesis(0, "clerk", "H1", "an adviser of F's"), hypothesis(1, "officer", "H1", "a clerk of F's")))
	respond := func(server int, who, text string) func() error {
		return func() error {
			a := answer("purpose")
			a.Text = text
			_, err := x.client(t, server, who).AnswerCase(ctx, x.theCase, a)
			return err
		}
	}
	both(t, "the board", x.atOnce(t, respond(0, "custodian", "to find out what happened"), respond(1, "stranger", "to prevent it happening again")))
	triage := func(server int, who, way string) func() error {
		return func() error {
			_, err := x.client(t, server, who).DecideTriage(ctx, x.theCase, client.TriageEntry{Way: way, Reason: "the list of holders isn't complete"})
			return err
		}
	}
	both(t, "triage", x.atOnce(t, triage(0, "clerk", "inquire"), triage(1, "officer", "refer")))
	if n := len(types(t, x.home, 0)) - before; n != 12 {
		t.Errorf("%d events of 12 acts", n)
	}
	x.keptOfBoth(t)
}

func (x *twoServers) keptOfBoth(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	m, err := x.client(t, 1, "clerk").ShowMatrix(ctx, x.theCase)
	if must(t, err); len(m.Each) != 2 || len(m.Hypotheses) != 4 {
		t.Errorf("%d analysts, %d hypotheses", len(m.Each), len(m.Hypotheses))
	}
	b, err := x.client(t, 0, "custodian").ShowCaseBoard(ctx, x.theCase)
	must(t, err)
	for _, q := range b.Questions {
		if q.ID == "purpose" && q.Earlier != 2 {
			t.Errorf("the board: %d earlier answers", q.Earlier)
		}
	}
	r, err := x.client(t, 0, "clerk").ShowReferral(ctx, x.theCase)
	if must(t, err); len(r.Decisions) != 2 {
		t.Errorf("triage: %d decisions", len(r.Decisions))
	}
}

// asksTwice: one request arrives twice at the same moment, as where a program doesn't
// wait long enough: it is done once, and both are told the same.
func (x *twoServers) asksTwice(t *testing.T) {
	t.Helper()
	key, ids := "the same key", [2]string{}
	open := func(server int) func() error {
		return func() error {
			c, _ := as(t, x.sites[server], "clerk", &key)
			made, err := c.OpenCase(t.Context(), client.CaseOpening{Title: "Once", Matter: x.sites[0].Matter.ID, Publications: []string{"N-1"}})
			ids[server] = made.ID
			return err
		}
	}
	both(t, "one request twice", x.atOnce(t, open(0), open(1)))
	list, err := x.client(t, 0, "clerk").ListCases(t.Context())
	if must(t, err); ids[0] != ids[1] || len(list) != 2 {
		t.Errorf("one request twice: cases %v, and %d in all", ids, len(list))
	}
}

// decides: two custodians carry one proposal, of which one vote is wanted; the same
// custodian proposes and carries from two desks.
func (x *twoServers) decides(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	_, err := x.client(t, 0, "custodian").ProposeDecision(ctx, x.theCase, client.CaseProposed{Outcome: "not established", Reasons: []string{"too few sites could be read"}})
	must(t, err)
	before := len(types(t, x.home, 0))
	carry := func(server int, who string) func() error {
		return func() error {
			_, err := x.client(t, server, who).CarryDecision(ctx, x.theCase, 1)
			return err
		}
	}
	oneIsTold(t, "a decision", x.atOnce(t, carry(0, "stranger"), carry(1, "colleague")), "closed")
	if got := strings.Join(types(t, x.home, int64(before)), " "); got != "case.carried case.closed" {
		t.Errorf("a decision told the ledger %q", got)
	}
	b, err := x.client(t, 0, "custodian").ShowCaseBoard(ctx, x.theCase)
	if must(t, err); len(b.Proposals) != 1 || len(b.Proposals[0].By) != 2 || b.Proposals[0].State != "carried" {
		t.Errorf("a decision: %+v", b.Proposals)
	}
	reopen := func(server int, who string) func() error {
		return func() error {
			_, err := x.client(t, server, who).ReopenCase(ctx, x.theCase, client.WithReasonBody{Reason: "another paper has more of it"})
			return err
		}
	}
	oneIsTold(t, "a closed case", x.atOnce(t, reopen(0, "stranger"), reopen(1, "colleague")), "open")
}
