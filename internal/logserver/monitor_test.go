package logserver_test

import (
	"errors"
	"fmt"
	"testing"

	"barium/internal/logserver"
	"barium/receipt"
)

// TestMonitorFollows: a monitor that is started anew at every round follows a log
// as it grows, reads each entry once, and finds its receipts.
func TestMonitorFollows(t *testing.T) {
	b := newBook(t, "ledger.example/monitored")
	url := serve(t, b)
	var held logserver.Held
	var receipts []logserver.NamedReceipt
	for _, grown := range []int{1, 0, 254, 1, 1, 300, 9000} {
		b.grow(t, grown)
		receipts = append(receipts, logserver.NamedReceipt{Name: fmt.Sprint(b.size), Text: receiptOf(t, b, b.size-1)})
		m := &logserver.Monitor{
			Follower: logserver.Follower{URL: url, Key: b.ledger.VerifierKey()}, Held: held,
			Keep: func(h logserver.Held) error { held = h; return nil },
		}
		r, err := m.Round(t.Context(), receipts)
		if err != nil || r.Checkpoint.Size != b.size || r.Read != int64(grown) || r.Receipts != len(receipts) || held.Read != b.size {
			t.Fatalf("at %d: %+v, %v", b.size, r, err)
		}
		if c, err := receipt.OpenCheckpoint(held.Checkpoint, b.ledger.VerifierKey()); err != nil || c.Size != b.size {
			t.Fatalf("holds %+v, %v", c, err)
		}
	}
}

// TestMonitorEndsWell: a round that can't keep what it saw, or is cut short, is made
// up for by the next.
func TestMonitorEndsWell(t *testing.T) {
	b := newBook(t, "ledger.example/cut").grow(t, 9000)
	full := errors.New("the disk is full")
	kept := 0
	m := &logserver.Monitor{Follower: logserver.Follower{URL: serve(t, b), Key: b.ledger.VerifierKey()}}
	m.Keep = func(logserver.Held) error {
		if kept++; kept == 3 {
			return full
		}
		return nil
	}
	_, err := m.Round(t.Context(), nil)
	wantError(t, err, full)
	if m.Held.Read == 0 || m.Held.Read == 9000 {
		t.Errorf("read %d before the disk was full", m.Held.Read)
	}
	if r, err := m.Round(t.Context(), nil); err != nil || m.Held.Read != 9000 || r.Read == 9000 {
		t.Errorf("afterwards: %+v, %v", r, err)
	}
}

// TestMonitorTellsTheWorstFirst: what speaks against the log is told before what
// doesn't, and a file that is no receipt hides none that is.
func TestMonitorTellsTheWorstFirst(t *testing.T) {
	skey := newKey(t, "ledger.example/worst")
	good, other := bookOf(t, skey).grow(t, 20), bookOf(t, skey).grow(t, 30)
	w := newWitness(t, "witness.example/w0", good)
	p, _ := policyOf(t, 1, w)
	m := &logserver.Monitor{Follower: logserver.Follower{URL: serve(t, good), Key: good.ledger.VerifierKey(), Policy: &p}}
	odd := logserver.NamedReceipt{Name: "odd.txt", Text: []byte("not a receipt")}
	mine := logserver.NamedReceipt{Name: "mine.receipt", Text: receiptOf(t, good, 7)}
	r, err := m.Round(t.Context(), []logserver.NamedReceipt{odd, mine})
	wantError(t, err, receipt.ErrTooFewWitnesses)
	wantError(t, err, logserver.ErrNoReceipt)
	if r.Receipts != 1 || m.Held.Read != 20 {
		t.Errorf("%+v, read %d", r, m.Held.Read)
	}
	a := &logserver.Asker{Ledger: good.ledger, Desk: good, Policy: p}
	if _, _, err := a.Ask(t.Context()); err != nil {
		t.Fatal(err)
	}
	if r, err := m.Round(t.Context(), []logserver.NamedReceipt{mine}); err != nil || len(r.Witnesses) != 1 {
		t.Errorf("cosigned: %+v, %v", r, err)
	}
	m.URL = serve(t, other)
	_, err = m.Round(t.Context(), []logserver.NamedReceipt{odd, mine})
	wantError(t, err, logserver.ErrRewritten)
	if c, err := receipt.ParseCheckpoint(m.Held.Checkpoint); err != nil || c.Size != 20 {
		t.Errorf("after a split it holds %+v, %v", c, err)
	}
	stranger := &logserver.Monitor{Follower: logserver.Follower{URL: serve(t, other), Key: good.ledger.VerifierKey()}}
	_, err = stranger.Round(t.Context(), []logserver.NamedReceipt{odd, mine})
	wantError(t, err, logserver.ErrRewritten)
}
