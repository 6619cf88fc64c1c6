package receipt_test

import (
	"bytes"
	"testing"

	"barium/receipt"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/tlog"
)

// at returns the log as it was at a size.
func (l *memoryLog) at(size int) *memoryLog {
	return &memoryLog{signer: l.signer, vkey: l.vkey, salts: l.salts[:size], events: l.events[:size], hashes: l.hashes}
}

func (l *memoryLog) checkpoint(t testing.TB) receipt.Checkpoint {
	t.Helper()
	return l.receipt(t, 0).Checkpoint
}

func (l *memoryLog) consistency(t testing.TB, from, to int) receipt.Consistency {
	t.Helper()
	p, err := tlog.ProveTree(int64(to), int64(from), l)
	if err != nil {
		t.Fatal(err)
	}
	return receipt.Consistency{Hashes: p, Old: l.at(from).checkpoint(t), New: l.at(to).checkpoint(t)}
}

// contradiction is the proof that one log at a size isn't continued by the other.
func contradiction(t testing.TB, one *memoryLog, from int, other *memoryLog, to int) receipt.Contradiction {
	t.Helper()
	p, err := tlog.ProveTree(int64(to), int64(from), other)
	if err != nil {
		t.Fatal(err)
	}
	return receipt.Contradiction{Root: other.at(from).checkpoint(t).Root, Hashes: p, Old: one.at(from).checkpoint(t), New: other.at(to).checkpoint(t)}
}

// twoHistories are two logs of one key that differ from an event on.
func twoHistories(t testing.TB, size, from int) (one, other *memoryLog) {
	one, other = newMemoryLog(t, "ledger.example/one", 7), newMemoryLog(t, "ledger.example/one", 7)
	for i := range size {
		one.add(t, anEvent(i))
		if i >= from {
			other.add(t, anEvent(1000+i))
		} else {
			other.add(t, anEvent(i))
		}
	}
	return one, other
}

// TestEveryConsistency: all pairs of sizes are proven, others' verifier agrees, and
// an accusation made of such a proof is thrown out.
func TestEveryConsistency(t *testing.T) {
	l := filledLog(t, 33)
	for to := 1; to <= 33; to++ {
		for from := 1; from <= to; from++ {
			p := l.consistency(t, from, to)
			got, err := receipt.VerifyConsistency(p.Marshal(), l.vkey)
			if err != nil || got.Old.Size != int64(from) || got.New.Size != int64(to) {
				t.Fatalf("%d to %d: %+v, %v", from, to, got, err)
			}
			var theirs [][]byte
			for _, h := range p.Hashes {
				theirs = append(theirs, h[:])
			}
			if err := proof.VerifyConsistency(rfc6962.DefaultHasher, uint64(from), uint64(to), theirs, p.Old.Root[:], p.New.Root[:]); err != nil {
				t.Fatalf("%d to %d: %v", from, to, err)
			}
			_, err = receipt.VerifyContradiction(contradiction(t, l, from, l, to).Marshal(), l.vkey)
			wantError(t, err, "there is none")
		}
	}
}

// TestEveryContradiction: from the event on that differs, every pair of
// checkpoints proves two histories, and before it none does.
func TestEveryContradiction(t *testing.T) {
	one, other := twoHistories(t, 21, 9)
	for to := 1; to <= 21; to++ {
		for from := 1; from <= to; from++ {
			c := contradiction(t, one, from, other, to)
			_, err := receipt.VerifyContradiction(c.Marshal(), one.vkey)
			if (err == nil) != (from > 9) {
				t.Fatalf("%d against %d: %v", from, to, err)
			}
			honest := receipt.Consistency{Hashes: c.Hashes, Old: c.Old, New: c.New}
			if _, err := receipt.VerifyConsistency(honest.Marshal(), one.vkey); (err == nil) == (from > 9) {
				t.Fatalf("%d continued by %d: %v", from, to, err)
			}
		}
	}
}

// TestEveryByteOfAPairCounts: neither proof can be changed anywhere and still hold.
func TestEveryByteOfAPairCounts(t *testing.T) {
	one, other := twoHistories(t, 13, 5)
	for name, c := range map[string]struct {
		text   []byte
		verify func([]byte) error
	}{
		"consistency": {one.consistency(t, 6, 13).Marshal(), func(b []byte) error {
			_, err := receipt.VerifyConsistency(b, one.vkey)
			return err
		}},
		"contradiction": {contradiction(t, one, 7, other, 13).Marshal(), func(b []byte) error {
			_, err := receipt.VerifyContradiction(b, one.vkey)
			return err
		}},
		"same size": {contradiction(t, one, 13, other, 13).Marshal(), func(b []byte) error {
			_, err := receipt.VerifyContradiction(b, one.vkey)
			return err
		}},
	} {
		if err := c.verify(c.text); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for i := range c.text {
			for _, bad := range [][]byte{
				append(append(bytes.Clone(c.text[:i]), c.text[i]^1), c.text[i+1:]...),
				append(bytes.Clone(c.text[:i]), c.text[i+1:]...),
				append(append(bytes.Clone(c.text[:i+1]), c.text[i]), c.text[i+1:]...),
				c.text[:i],
			} {
				if c.verify(bad) == nil {
					t.Fatalf("%s: byte %d (%q) changed, and it still holds:\n%s", name, i, c.text[i], bad)
				}
			}
		}
	}
}

// TestPairsRefuse: what was signed by others, or in the wrong order, proves nothing.
func TestPairsRefuse(t *testing.T) {
	one, other := twoHistories(t, 13, 5)
	stranger := newMemoryLog(t, "ledger.example/one", 9)
	for i := range 13 {
		stranger.add(t, anEvent(i))
	}
	mixed := contradiction(t, one, 7, other, 13)
	mixed.Old = stranger.at(7).checkpoint(t)
	_, err := receipt.VerifyContradiction(mixed.Marshal(), one.vkey)
	wantError(t, err, "not signed by the key given")
	turned := one.consistency(t, 6, 13)
	turned.Old, turned.New = turned.New, turned.Old
	_, err = receipt.VerifyConsistency(turned.Marshal(), one.vkey)
	wantError(t, err, "want the older first")
	for _, text := range []string{"", "x", "barium consistency v1\n", "barium contradiction v1\nroot \n", "c2sp.org/tlog-proof@v1\n"} {
		if _, err := receipt.VerifyConsistency([]byte(text), one.vkey); err == nil {
			t.Errorf("%q proves consistency", text)
		}
		if _, err := receipt.VerifyContradiction([]byte(text), one.vkey); err == nil {
			t.Errorf("%q proves a contradiction", text)
		}
	}
}
