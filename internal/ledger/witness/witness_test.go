package witness_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"testing"
	"time"

	"barium/internal/ledger/witness"
	"barium/receipt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"
)

// A branch is one history of a log: its leaves, and the hashes over them.
type branch []tlog.Hash

func (b branch) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		list[i] = b[x]
	}
	return list, nil
}

// branches makes n histories that are one until leaf fork.
func branches(t testing.TB, n, fork, size int) []branch {
	t.Helper()
	list := make([]branch, n)
	for k := range list {
		for i := range size {
			leaf := sha256.Sum256([]byte{byte(i), byte(i >> 8), byte(min(k, max(0, i-fork+1)*k))})
			more, err := tlog.StoredHashes(int64(i), leaf[:], list[k])
			if err != nil {
				t.Fatal(err)
			}
			list[k] = append(list[k], more...)
		}
	}
	return list
}

func (b branch) root(t testing.TB, size int64) tlog.Hash {
	t.Helper()
	h, err := tlog.TreeHash(size, b)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// ask is the request for a size, with the true proof from old on this branch.
func (b branch) ask(t testing.TB, signer note.Signer, old, size int64) witness.Request {
	t.Helper()
	c, err := receipt.SignCheckpoint(signer, size, b.root(t, size))
	if err != nil {
		t.Fatal(err)
	}
	r := witness.Request{Old: old, Checkpoint: c}
	if 0 < old && old <= size {
		if r.Proof, err = tlog.ProveTree(size, old, b); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

type notebook struct {
	last []byte
	fail error // on writing
}

func (n *notebook) Advance(_ context.Context, _ string, f func([]byte) ([]byte, int64, error)) error {
	next, _, err := f(n.last)
	if err == nil {
		err = n.fail
	}
	if err == nil {
		n.last = next
	}
	return err
}

func newWitness(t testing.TB, memory witness.Memory) (*witness.Witness, note.Signer) {
	t.Helper()
	skey, vkey, err := note.GenerateKey(rand.Reader, "ledger.example/one")
	if err != nil {
		t.Fatal(err)
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		t.Fatal(err)
	}
	secret, _, err := receipt.GenerateWitnessKey(rand.Reader, "witness.example/w")
	if err != nil {
		t.Fatal(err)
	}
	w, err := witness.New(secret, []string{vkey + "\n"}, memory, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return w, signer
}

// TestNeverTwoHistories: a log with three histories asks whatever it likes, with
// true proofs, false ones and none, while the memory fails now and then. Of any two
// checkpoints that the witness has signed, the larger continues the smaller.
func TestNeverTwoHistories(t *testing.T) {
	const size = 24
	for _, fork := range []int{0, 1, 7, 8, 16} {
		sides := branches(t, 3, fork, size)
		rapid.Check(t, func(rt *rapid.T) {
			memory := &notebook{}
			w, signer := newWitness(t, memory)
			var signed []receipt.Checkpoint
			for range rapid.IntRange(1, 30).Draw(rt, "requests") {
				side := sides[rapid.IntRange(0, 2).Draw(rt, "side")]
				n, old := rapid.Int64Range(0, size).Draw(rt, "size"), rapid.Int64Range(0, size).Draw(rt, "old")
				if seen, err := receipt.ParseCheckpoint(memory.last); err == nil && rapid.Bool().Draw(rt, "guess right") {
					old = seen.Size
				}
				r := side.ask(t, signer, old, n)
				if len(r.Proof) > 0 && rapid.IntRange(0, 4).Draw(rt, "falsify") == 0 {
					r.Proof = sides[rapid.IntRange(0, 2).Draw(rt, "other")].ask(t, signer, old, n).Proof
				}
				memory.fail = nil
				if rapid.IntRange(0, 5).Draw(rt, "disk") == 0 {
					memory.fail = errors.New("disk full")
				}
				if sig, err := w.Add(t.Context(), r.Marshal()); err == nil {
					checkSigned(rt, w, r.Checkpoint, sig)
					signed = append(signed, r.Checkpoint)
				}
			}
			oneHistory(rt, sides, signed)
		})
	}
}

func checkSigned(t *rapid.T, w *witness.Witness, c receipt.Checkpoint, sig receipt.Cosignature) {
	if _, added, err := c.Add([]byte(sig.Line), []receipt.WitnessKey{w.Key()}); err != nil || len(added) != 1 {
		t.Fatalf("the signature doesn't hold: %v", err)
	}
}

// oneHistory: sizes never fall, and some one history has all the roots.
func oneHistory(t *rapid.T, sides []branch, signed []receipt.Checkpoint) {
	for i := 1; i < len(signed); i++ {
		if signed[i].Size < signed[i-1].Size {
			t.Fatalf("signed %d after %d", signed[i].Size, signed[i-1].Size)
		}
	}
	for _, b := range sides {
		all := true
		for _, c := range signed {
			h, err := tlog.TreeHash(c.Size, b)
			all = all && err == nil && h == c.Root
		}
		if all {
			return
		}
	}
	t.Fatalf("%d checkpoints signed, which no history has all", len(signed))
}

// TestHonestLogIsAlwaysSigned at every step of every length.
func TestHonestLogIsAlwaysSigned(t *testing.T) {
	b := branches(t, 1, 0, 40)[0]
	for step := int64(1); step < 12; step++ {
		w, signer := newWitness(t, &notebook{})
		for old := int64(0); old+step <= 40; old += step {
			if _, err := w.Add(t.Context(), b.ask(t, signer, old, old+step).Marshal()); err != nil {
				t.Errorf("%d to %d: %v", old, old+step, err)
			}
		}
	}
}

// TestEmptyLog: size 0 has one root, and everything continues it.
func TestEmptyLog(t *testing.T) {
	b := branches(t, 1, 0, 3)[0]
	w, signer := newWitness(t, &notebook{})
	c, err := receipt.SignCheckpoint(signer, 0, tlog.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Add(t.Context(), witness.Request{Checkpoint: c}.Marshal()); !errors.Is(err, witness.ErrBadProof) {
		t.Errorf("another empty root: %v", err)
	}
	for _, size := range []int64{0, 0, 3} {
		if _, err := w.Add(t.Context(), b.ask(t, signer, 0, size).Marshal()); err != nil {
			t.Errorf("size %d: %v", size, err)
		}
	}
	with := b.ask(t, signer, 0, 3)
	with.Proof = []tlog.Hash{{}}
	w, signer = newWitness(t, &notebook{})
	with.Checkpoint = b.ask(t, signer, 0, 3).Checkpoint
	if _, err := w.Add(t.Context(), with.Marshal()); !errors.Is(err, witness.ErrBadProof) {
		t.Errorf("a proof from nothing: %v", err)
	}
}

func TestBadKeys(t *testing.T) {
	good, vkey, err := receipt.GenerateWitnessKey(rand.Reader, "witness.example/w")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{{"x", "y"}, {good, "x"}, {good, vkey}} {
		if _, err := witness.New(c[0], []string{c[1]}, &notebook{}, time.Now); err == nil {
			t.Errorf("%.10q and %.30q were taken", c[0], c[1])
		}
	}
}

// TestDamagedMemory: a witness that can't read what it signed signs nothing.
func TestDamagedMemory(t *testing.T) {
	w, signer := newWitness(t, &notebook{last: []byte("rubbish")})
	if sig, err := w.Add(t.Context(), branches(t, 1, 0, 3)[0].ask(t, signer, 0, 3).Marshal()); err == nil || sig.Line != "" {
		t.Error("signed without a memory")
	}
}

// FuzzParseRequest: what is accepted is written again byte for byte, and no
// body makes a witness sign twice for one size.
func FuzzParseRequest(f *testing.F) {
	b := branches(f, 2, 5, 20)
	w, signer := newWitness(f, &notebook{})
	for _, c := range [][2]int64{{0, 0}, {0, 1}, {1, 7}, {7, 20}, {20, 20}} {
		f.Add(b[0].ask(f, signer, c[0], c[1]).Marshal())
		f.Add(b[1].ask(f, signer, c[0], c[1]).Marshal())
	}
	f.Add([]byte("old 00\n\nledger.example/one\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— x AAAAAAA=\n"))
	f.Add([]byte("old 9223372036854775807\n\nx\n9007199254740991\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— x AAAAAAA=\n"))
	f.Fuzz(func(t *testing.T, body []byte) {
		r, err := witness.ParseRequest(body)
		if err == nil && !bytes.Equal(r.Marshal(), body) {
			t.Errorf("accepted %q, writes %q", body, r.Marshal())
		}
		if _, added := w.Add(t.Context(), body); added == nil && err != nil {
			t.Errorf("signed %q, which is no request: %v", body, err)
		}
	})
}
