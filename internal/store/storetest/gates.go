package storetest

import (
	"encoding/hex"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/signin"
	"barium/internal/store"

	"github.com/pquerna/otp/totp"
)

var porch = signin.Caller{Address: netip.MustParseAddr("192.0.2.1"), Device: "a browser"}

// gates are the town's, of two processes on one database.
func (w *town) gates() [2]*signin.Gate {
	w.t.Helper()
	at, err := url.Parse("https://barium.example")
	must(w.t, err)
	var gates [2]*signin.Gate
	for i, s := range []*store.Store{w.db.First, w.db.Second} {
		gates[i], err = signin.New(signin.Setup{Books: s.ForSignin(w.ledger), Engine: w.engine, Key: []byte(strings.Repeat("k", 32)), URL: at,
			Rules: signin.DefaultRules(), Now: func() time.Time { return noon }})
		must(w.t, err)
	}
	return gates
}

// comeIn accepts an invitation at one gate that was made at the other, with an
// authenticator app.
func (w *town) comeIn(gates [2]*signin.Gate, who string) signin.Entry {
	t, ctx := w.t, w.t.Context()
	t.Helper()
	secret, _, err := gates[0].InviteFromHere(ctx, w.person[who])
	must(t, err)
	ceremony, err := gates[1].BeginWithCodes(ctx, porch, secret)
	must(t, err)
	told, err := gates[0].Enrolment(ctx, ceremony)
	must(t, err)
	code, err := totp.GenerateCode(told.Key.Reveal(), noon)
	must(t, err)
	e, err := gates[1].AcceptWithCode(ctx, porch, secret, ceremony, code)
	must(t, err)
	return e
}

// signinAtTwoGates: who comes in at one process is in at the other, each act is in
// the ledger, and no secret is anywhere in the database.
func signinAtTwoGates(t *testing.T, open Open) {
	w := newTown(t, open)
	ctx, gates := t.Context(), w.gates()
	e := w.comeIn(gates, "root")
	who, err := gates[0].Session(ctx, e.Secret)
	must(t, err)
	invitation, _, err := gates[1].Invite(ctx, who, w.person["P1"])
	must(t, err)
	token, _, err := gates[0].MakeToken(ctx, who, "t", []signin.Scope{signin.ScopeRead}, time.Hour)
	must(t, err)
	_, err = gates[1].Bearer(ctx, porch, token)
	must(t, err)
	w.nowhere(invitation, token, e.Secret)
	must(t, w.do("root", func(d *desk.Desk) error {
		return d.Admit(ctx, desk.Membership{Matter: w.matter, Person: w.person["F1"]})
	}))
	f1 := w.person["F1"]
	secret, _, err := gates[0].InviteFromHere(ctx, f1)
	must(t, err)
	if _, err := gates[0].Invited(ctx, porch, secret); !errors.Is(err, signin.ErrNoEntry) {
		t.Errorf("without a role: %v", err)
	}
	must(t, gates[1].SignOut(ctx, e.Secret))
	if _, err := gates[0].Session(ctx, e.Secret); !errors.Is(err, signin.ErrNoEntry) {
		t.Errorf("signed out at the other: %v", err)
	}
	checkClean(t, w.db.First, w.ledger)
}

// nowhere looks for secrets in all that a thief of the database has.
func (w *town) nowhere(secrets ...signin.Secret) {
	w.t.Helper()
	for _, table := range []string{"invitations", "one_time_codes", "sessions", "api_tokens", "ceremonies", "ledger_events"} {
		rows, err := w.db.Raw.QueryContext(w.t.Context(), `SELECT * FROM `+table)
		must(w.t, err)
		columns, err := rows.Columns()
		must(w.t, err)
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			must(w.t, rows.Scan(values...))
			for i, v := range values {
				text := fmt.Sprintf("%s", *v.(*any))
				for _, s := range secrets {
					if strings.Contains(text, s.Reveal()) || strings.Contains(text, hex.EncodeToString([]byte(s.Reveal()))) {
						w.t.Errorf("%s.%s has a secret", table, columns[i])
					}
				}
			}
		}
		must(w.t, errors.Join(rows.Err(), rows.Close()))
	}
}

// oneInvitation: of many who use one link at once, at two processes, one gets in.
func oneInvitation(t *testing.T, open Open) {
	w := newTown(t, open)
	ctx, gates := t.Context(), w.gates()
	secret, _, err := gates[0].InviteFromHere(ctx, w.person["root"])
	must(t, err)
	var ceremonies []signin.Secret
	var codes []string
	for range 8 {
		ceremony, err := gates[0].BeginWithCodes(ctx, porch, secret)
		must(t, err)
		told, err := gates[0].Enrolment(ctx, ceremony)
		must(t, err)
		code, err := totp.GenerateCode(told.Key.Reveal(), noon)
		must(t, err)
		ceremonies, codes = append(ceremonies, ceremony), append(codes, code)
	}
	var in atomic.Int64
	var all sync.WaitGroup
	for i := range ceremonies {
		all.Go(func() {
			switch _, err := gates[i%2].AcceptWithCode(ctx, porch, secret, ceremonies[i], codes[i]); {
			case err == nil:
				in.Add(1)
			case !errors.Is(err, signin.ErrNoEntry):
				t.Error(err)
			}
		})
	}
	all.Wait()
	if in.Load() != 1 {
		t.Errorf("%d got in", in.Load())
	}
	view(t, w.db.Second, func(tx *store.Tx) error {
		list, err := tx.SessionsOf(ctx, w.person["root"])
		if len(list) != 1 {
			t.Errorf("%d sessions", len(list))
		}
		return err
	})
}
