package receipt_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"barium/receipt"

	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"
)

func newCosigner(t testing.TB, name string, seed byte) *receipt.Cosigner {
	t.Helper()
	skey, vkey, err := receipt.GenerateWitnessKey(zeroes(seed), name)
	if err != nil {
		t.Fatal(err)
	}
	c, err := receipt.NewCosigner(skey + "\n")
	if err != nil {
		t.Fatal(err)
	}
	if c.Key().String() != vkey {
		t.Fatalf("public key is %s, want %s", c.Key(), vkey)
	}
	return c
}

func at(seconds int64) time.Time { return time.Unix(seconds, 999).UTC() }

// cosignedBy returns the receipt of an event with these cosignatures.
func cosignedBy(t testing.TB, l *memoryLog, index int64, by ...*receipt.Cosigner) receipt.Receipt {
	t.Helper()
	r := l.receipt(t, index)
	for i, w := range by {
		s, err := w.Cosign(r.Checkpoint, at(1_790_000_000+int64(i)))
		if err != nil {
			t.Fatal(err)
		}
		if r.Checkpoint, _, err = r.Checkpoint.Add([]byte(s.Line), []receipt.WitnessKey{w.Key()}); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// TestCosignatureIsTheStandards: somebody else's code verifies ours, and ours
// verifies theirs, with either's reading of the keys.
func TestCosignatureIsTheStandards(t *testing.T) {
	l := filledLog(t, 7)
	skey, vkey, err := receipt.GenerateWitnessKey(zeroes(3), "witness.example/w1")
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := fnote.NewSignerForCosignatureV1(skey)
	if err != nil {
		t.Fatal(err)
	}
	v, err := fnote.NewVerifierForCosignatureV1(vkey)
	if err != nil {
		t.Fatal(err)
	}
	ours := newCosigner(t, "witness.example/w1", 3)
	if v.KeyHash() != ours.Key().KeyHash() || theirs.KeyHash() != v.KeyHash() {
		t.Fatal("key hashes differ")
	}
	r := cosignedBy(t, l, 2, ours)
	n, err := note.Open(r.Checkpoint.Note, note.VerifierList(v))
	if err != nil || len(n.Sigs) != 1 {
		t.Fatalf("theirs doesn't verify ours: %v", err)
	}
	if when, err := fnote.CoSigV1Timestamp(n.Sigs[0]); err != nil || when.Unix() != 1_790_000_000 {
		t.Errorf("signed at %v, %v", when, err)
	}
	plain := l.receipt(t, 2).Checkpoint
	text, _, _ := strings.Cut(string(plain.Note), "\n\n")
	signed, err := note.Sign(&note.Note{Text: text + "\n"}, theirs)
	if err != nil {
		t.Fatal(err)
	}
	c, err := receipt.ParseCheckpoint(signed)
	if err != nil {
		t.Fatal(err)
	}
	s, ok, err := ours.Key().Cosignature(c)
	if err != nil || !ok || time.Since(s.At).Abs() > time.Minute {
		t.Errorf("ours doesn't verify theirs: %v, %v, %v", s, ok, err)
	}
}

// TestCosignatureHoldsOnOneCheckpoint: any byte changed, another size, root, name
// or time, and it doesn't hold.
func TestCosignatureHoldsOnOneCheckpoint(t *testing.T) {
	l, w := filledLog(t, 7), newCosigner(t, "witness.example/w1", 3)
	c := cosignedBy(t, l, 2, w).Checkpoint
	s, ok, err := w.Key().Cosignature(c)
	if err != nil || !ok || !s.At.Equal(time.Unix(1_790_000_000, 0)) {
		t.Fatalf("%+v, %v, %v", s, ok, err)
	}
	start := strings.Index(string(c.Note), s.Line)
	key := []receipt.WitnessKey{w.Key()}
	for i := range s.Line {
		for _, b := range []byte{'A', 'b', '+', ' ', 0, 0xff} {
			changed := []byte(string(c.Note))
			if changed[start+i] == b {
				continue
			}
			changed[start+i] = b
			p, err := receipt.ParseCheckpoint(changed)
			if err != nil {
				continue
			}
			if _, ok, err := w.Key().Cosignature(p); ok && err == nil {
				t.Fatalf("byte %d changed to %q and the cosignature holds", i, b)
			}
		}
	}
	for _, other := range []receipt.Checkpoint{filledLog(t, 8).receipt(t, 2).Checkpoint, filledLog(t, 6).receipt(t, 2).Checkpoint} {
		if _, added, err := other.Add([]byte(s.Line), key); err == nil || len(added) > 0 {
			t.Errorf("it was added to the checkpoint at %d", other.Size)
		}
	}
}

func TestWitnessKeysAreReadStrictly(t *testing.T) {
	good := newCosigner(t, "witness.example/w1", 3).Key().String()
	if k, err := receipt.ParseWitnessKey(good); err != nil || k.String() != good || k.Name() != "witness.example/w1" {
		t.Fatalf("%v, %v", k, err)
	}
	logKey := newMemoryLog(t, "ledger.example/one", 7).vkey
	for _, bad := range []string{"", "a", "a+b", logKey, good + " ", " " + good, strings.ToUpper(good), strings.Replace(good, "w1", "w2", 1), good[:len(good)-1], strings.Replace(good, "+", "++", 1)} {
		if _, err := receipt.ParseWitnessKey(bad); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
	for _, name := range []string{"", "a b", "a+b", "a\n", " a", strings.Repeat("a", 201)} {
		if _, _, err := receipt.GenerateWitnessKey(zeroes(1), name); err == nil {
			t.Errorf("a key for %q", name)
		}
	}
	skey, _, err := receipt.GenerateWitnessKey(zeroes(3), "witness.example/w1")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", good, skey[:len(skey)-1], strings.Replace(skey, "w1", "w2", 1), strings.Replace(skey, "PRIVATE", "private", 1)} {
		_, err := receipt.NewCosigner(bad)
		if err == nil || len(bad) > 60 && strings.Contains(err.Error(), bad[len(bad)-20:]) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
}

// TestAdd takes what known witnesses wrote for this checkpoint, each once.
func TestAdd(t *testing.T) {
	l := filledLog(t, 7)
	a, b, stranger := newCosigner(t, "witness.example/a", 1), newCosigner(t, "witness.example/b", 2), newCosigner(t, "witness.example/c", 4)
	known := []receipt.WitnessKey{a.Key(), b.Key()}
	c := l.receipt(t, 0).Checkpoint
	line := func(w *receipt.Cosigner, seconds int64) string {
		s, err := w.Cosign(c, at(seconds))
		if err != nil {
			t.Fatal(err)
		}
		return s.Line
	}
	both, added, err := c.Add([]byte(line(stranger, 1)+line(b, 2)+line(a, 3)+line(a, 4)), known)
	if err != nil || len(added) != 2 || string(both.Note) != string(c.Note)+line(a, 3)+line(b, 2) {
		t.Fatalf("%v\n%s", err, both.Note)
	}
	again, added, err := both.Add([]byte(line(a, 9)), known)
	if err != nil || len(added) != 0 || string(again.Note) != string(both.Note) {
		t.Errorf("%v\n%s", err, again.Note)
	}
	if _, err := receipt.OpenCheckpoint(both.Note, l.vkey); err != nil {
		t.Error(err)
	}
	for name, bad := range map[string]string{"nothing": "", "text": "hello\n", "no line end": strings.TrimSpace(line(a, 1)), "an empty line": line(a, 1) + "\n", "many": strings.Repeat(line(a, 1), 33), "another note": string(c.Note)} {
		if _, added, err := c.Add([]byte(bad), known); err == nil || len(added) > 0 {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestCosignNeedsAClock(t *testing.T) {
	w, c := newCosigner(t, "witness.example/a", 1), filledLog(t, 1).receipt(t, 0).Checkpoint
	for _, bad := range []int64{-1, 253402300800} {
		if _, err := w.Cosign(c, at(bad)); err == nil {
			t.Errorf("signed at %d", bad)
		}
	}
}

// TestHugeSizes: tlog's arithmetic doesn't end at sizes over 2^62, which a dishonest
// log may sign.
func TestHugeSizes(t *testing.T) {
	l := newMemoryLog(t, "ledger.example/one", 7)
	for _, size := range []int64{1 << 53, 1<<62 + 1, 1<<63 - 1} {
		c, err := receipt.SignCheckpoint(l.signer, size, tlog.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := receipt.ParseCheckpoint(c.Note); err == nil {
			t.Errorf("size %d was accepted", size)
		}
	}
}

func TestVerifyWitnessed(t *testing.T) {
	l := filledLog(t, 7)
	var w []*receipt.Cosigner
	var keys []string
	for i := range 4 {
		w = append(w, newCosigner(t, fmt.Sprintf("witness.example/w%d", i), byte(i)))
		keys = append(keys, w[i].Key().String())
	}
	rapid.Check(t, func(t2 *rapid.T) {
		need := rapid.IntRange(0, 3).Draw(t2, "need")
		var by []*receipt.Cosigner
		knownBy := 0
		for i, signs := range rapid.SliceOfN(rapid.Bool(), 4, 4).Draw(t2, "signers") {
			if !signs {
				continue
			}
			by = append(by, w[i])
			if i < 3 { // the policy doesn't know the last
				knownBy++
			}
		}
		p, err := receipt.Quorum(need, keys[:3]...)
		if err != nil {
			t2.Fatal(err)
		}
		text := cosignedBy(t, l, 2, by...).Marshal()
		v, err := receipt.VerifyWitnessed(text, l.vkey, p)
		if (err == nil) != (knownBy >= need) || err == nil && len(v.Witnesses) != knownBy {
			t2.Fatalf("%d of 3 signed, %d needed: %v, %v", knownBy, need, v.Witnesses, err)
		}
		if err != nil && !errors.Is(err, receipt.ErrTooFewWitnesses) {
			t2.Fatal(err)
		}
		if again, err := receipt.Parse(text); err != nil || string(again.Marshal()) != string(text) {
			t2.Fatalf("not written again as it was: %v", err)
		}
	})
}
