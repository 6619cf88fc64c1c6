package logserver_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"barium/internal/logserver"
	"barium/receipt"

	fwitness "github.com/transparency-dev/formats/witness"
)

// policyOf wants so many of the witnesses, and knows where they are.
func policyOf(t testing.TB, need int, list ...*witnessing) (receipt.Policy, string) {
	t.Helper()
	var b, names strings.Builder
	for i, w := range list {
		fmt.Fprintf(&b, "witness w%d %s %s\n", i, w.Key(), w.url)
		fmt.Fprintf(&names, " w%d", i)
	}
	fmt.Fprintf(&b, "group some %d%s\nquorum some\n", need, names.String())
	p, err := receipt.ParsePolicy([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return p, b.String()
}

// TestRound: two Bariums witness each other; the receipts carry both's
// cosignatures and verify offline, with somebody else's reading of the policy too.
func TestRound(t *testing.T) {
	b := newBook(t, "ledger.example/round").grow(t, 1)
	w0, w1 := newWitness(t, "witness.example/w0", b), newWitness(t, "witness.example/w1", b)
	p, text := policyOf(t, 2, w0, w1)
	a := &logserver.Asker{Ledger: b.ledger, Desk: b, Policy: p}
	for _, grown := range []int{0, 1, 0, 254, 1, 300} {
		b.grow(t, grown)
		found, replies, err := a.Ask(t.Context())
		if err != nil || len(found) != 2 {
			t.Fatalf("at %d: %v, %+v", b.size, err, replies)
		}
		if grown == 0 && b.size > 1 && len(replies) != 0 {
			t.Errorf("at %d: asked again: %+v", b.size, replies)
		}
		for _, index := range []int64{0, b.size / 2, b.size - 1} {
			checkWitnessed(t, b, p, text, index)
		}
	}
	shown := read(t, serve(t, b)+"/checkpoint")
	if c, err := receipt.OpenCheckpoint(shown, b.ledger.VerifierKey()); err != nil || c.Size != b.size || strings.Count(string(shown), "— ") != 3 {
		t.Errorf("shown: %v\n%s", err, shown)
	}
}

func checkWitnessed(t *testing.T, b *book, p receipt.Policy, policy string, index int64) {
	t.Helper()
	list, err := b.ledger.ProveWitnessed(t.Context(), b, []int64{index})
	if err != nil {
		t.Fatal(err)
	}
	v, err := receipt.VerifyWitnessed(list[0].Marshal(), b.ledger.VerifierKey(), p)
	if err != nil || len(v.Witnesses) != 2 || v.Index != index || time.Since(v.Witnesses[0].At).Abs() > time.Minute {
		t.Fatalf("receipt of %d: %+v, %v", index, v, err)
	}
	others, err := fwitness.ParsePolicy([]byte(policy))
	if err != nil || !others.Satisfied(list[0].Checkpoint.Note) {
		t.Errorf("another reader of the policy isn't satisfied (%v)", err)
	}
	plain, err := b.ledger.Prove(t.Context(), b, index)
	if err != nil {
		t.Fatal(err)
	}
	_, err = receipt.VerifyWitnessed(plain.Marshal(), b.ledger.VerifierKey(), p)
	wantError(t, err, receipt.ErrTooFewWitnesses)
}

// TestWitnessedOnly: while too few sign, the log shows the checkpoint that had
// enough, and the receipt of what came later has to wait.
func TestWitnessedOnly(t *testing.T) {
	b := newBook(t, "ledger.example/patient").grow(t, 10)
	w0, w1 := newWitness(t, "witness.example/w0", b), newWitness(t, "witness.example/w1", b)
	p, _ := policyOf(t, 2, w0, w1)
	a := &logserver.Asker{Ledger: b.ledger, Desk: b, Policy: p}
	log := &logserver.Log{Source: b, Witnessed: true}
	if w := ask(t, log, "GET", "/checkpoint"); w.Code != 404 {
		t.Errorf("before any round: %d", w.Code)
	}
	if _, _, err := a.Ask(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.grow(t, 5)
	w1.memory.fail = io.ErrUnexpectedEOF
	found, replies, err := a.Ask(t.Context())
	wantError(t, err, receipt.ErrTooFewWitnesses)
	if len(found) != 1 || len(replies) != 2 || replies[0].Err != nil {
		t.Errorf("%d signed; %+v", len(found), replies)
	}
	wantError(t, replies[1].Err, logserver.ErrAway)
	if w := ask(t, log, "GET", "/checkpoint"); !strings.Contains(w.Body.String(), "\n10\n") {
		t.Errorf("shows %s", w.Body)
	}
	if _, err := b.ledger.ProveWitnessed(t.Context(), b, []int64{12}); err == nil {
		t.Error("a witnessed receipt for what nobody witnessed")
	}
	w1.memory.fail = nil
	if found, _, err := a.Ask(t.Context()); err != nil || len(found) != 2 {
		t.Errorf("afterwards: %v", err)
	}
	if w := ask(t, log, "GET", "/checkpoint"); !strings.Contains(w.Body.String(), "\n15\n") {
		t.Errorf("shows %s", w.Body)
	}
}

// TestRollbackAndSplitShow: a ledger restored from a backup, and one written
// anew, get no signature and are told why.
func TestRollbackAndSplitShow(t *testing.T) {
	skey := newKey(t, "ledger.example/restored")
	one, two := bookOf(t, skey).grow(t, 300), bookOf(t, skey).grow(t, 400)
	w := newWitness(t, "witness.example/w0", one)
	p, _ := policyOf(t, 1, w)
	round := func(b *book) error {
		_, replies, err := (&logserver.Asker{Ledger: b.ledger, Desk: b, Policy: p}).Ask(t.Context())
		if len(replies) == 1 {
			return replies[0].Err
		}
		return err
	}
	wantError(t, round(one), nil)
	wantError(t, round(one.at(200).forgetful()), logserver.ErrAhead)
	wantError(t, round(two), logserver.ErrSplit)
	wantError(t, round(two.at(300)), logserver.ErrSplit)
	wantError(t, round(newBook(t, "ledger.example/restored").grow(t, 5)), logserver.ErrRefused)
	if len(w.suspects) == 0 {
		t.Error("the witness kept no evidence")
	}
}

// forgetful has lost what witnesses signed.
func (b *book) forgetful() *book { b.kept = map[int64][]byte{}; return b }

// TestStrangeWitnesses: whatever answers, nothing is kept that doesn't verify, and
// the round ends.
func TestStrangeWitnesses(t *testing.T) {
	b := newBook(t, "ledger.example/strange").grow(t, 5)
	known := newWitness(t, "witness.example/w0", b)
	other := newWitness(t, "witness.example/other", b)
	_, elsewhere, _ := other.post(t, request(t, b, 0))
	_, stale, _ := known.post(t, request(t, b.at(4), 0))
	for name, answer := range map[string]http.HandlerFunc{
		"nothing":         func(w http.ResponseWriter, _ *http.Request) {},
		"a page":          func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>\n") },
		"too much":        func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, 1<<20)) },
		"another's":       func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, elsewhere) },
		"on another size": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, stale) },
		"an error":        func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) },
		"conflicts":       func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(409); _, _ = io.WriteString(w, "x") },
		"for ever": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(409)
			_, _ = fmt.Fprintln(w, 1+time.Now().UnixNano()%4)
		},
		"silence": func(w http.ResponseWriter, r *http.Request) {
			select {
			case <-r.Context().Done():
			case <-time.After(2 * time.Second):
			}
		},
	} {
		server := httptest.NewServer(answer)
		p, err := receipt.ParsePolicy(fmt.Appendf(nil, "witness w %s %s\nquorum w\n", known.Key(), server.URL))
		if err != nil {
			t.Fatal(err)
		}
		a := &logserver.Asker{Ledger: b.ledger, Desk: b, Policy: p, Patience: 300 * time.Millisecond}
		_, replies, err := a.Ask(t.Context())
		wantError(t, err, receipt.ErrTooFewWitnesses)
		if len(replies) != 1 || replies[0].Err == nil || len(b.kept) != 0 {
			t.Errorf("%s: %+v, kept %d", name, replies, len(b.kept))
		}
		server.Close()
	}
}
