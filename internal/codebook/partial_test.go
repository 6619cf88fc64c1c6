package codebook

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/edwards25519"
	"pgregory.net/rapid"
)

// ageIdentity is age's own private key of 32 bytes.
func ageIdentity(t testing.TB, key []byte) *age.X25519Identity {
	t.Helper()
	id, err := age.ParseX25519Identity(strings.ToUpper(bech32("age-secret-key-", key)))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// A hearing is a board, files that age sealed to it, and a request to open them.
type hearing struct {
	t       testing.TB
	board   Board
	keys    []CustodianKey
	plain   [][]byte
	sealed  [][]byte
	locks   []Lock
	request [32]byte
}

func newHearing(t testing.TB, custodians, quorum, sheets int) *hearing {
	t.Helper()
	key := randomBytes(32)
	h := &hearing{t: t, request: [32]byte(randomBytes(32))}
	h.board, h.keys = boardOf(t, key, custodians, quorum)
	identity := ageIdentity(t, key)
	if identity.Recipient().String() != h.board.Recipient {
		t.Fatalf("age's public key of this private one is %s, the board's is %s", identity.Recipient(), h.board.Recipient)
	}
	for range sheets {
		plain := randomBytes(200)
		sealed := sealAge(t, plain, identity.Recipient())
		lock, err := LockOf(sealed)
		if err != nil {
			t.Fatal(err)
		}
		h.plain, h.sealed, h.locks = append(h.plain, plain), append(h.sealed, sealed), append(h.locks, lock)
	}
	return h
}

// partials are those of some custodians.
func (h *hearing) partials(custodians ...int) (list []Partial) {
	h.t.Helper()
	for _, c := range custodians {
		p, err := h.keys[c-1].Partial(h.board, h.request, h.locks, rand.Reader)
		if err != nil {
			h.t.Fatal(err)
		}
		list = append(list, p)
	}
	return list
}

// opens reports whether an opener reads all the files as they were, or none.
func (h *hearing) opens(o *Opener) bool {
	h.t.Helper()
	opened := 0
	for i, sealed := range h.sealed {
		r, err := age.Decrypt(bytes.NewReader(sealed), o)
		if err != nil {
			continue
		}
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, h.plain[i]) {
			h.t.Fatalf("opened as %x, %v", got, err)
		}
		opened++
	}
	if opened > 0 && opened < len(h.sealed) {
		h.t.Fatalf("%d of %d opened", opened, len(h.sealed))
	}
	return opened > 0
}

// TestThreshold: of a random board, any quorum opens what age sealed to its
// public key, by partials and by keys; any fewer don't, whatever they make of
// their parts.
func TestThreshold(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(rt, "custodians")
		k := rapid.IntRange(1, n).Draw(rt, "quorum")
		h := newHearing(t, n, k, rapid.IntRange(1, 3).Draw(rt, "sheets"))
		order := rapid.Permutation(members(n, 1<<n-1)).Draw(rt, "order")
		some := order[:rapid.IntRange(1, n).Draw(rt, "answering")]
		o, err := CombinePartials(h.board, h.request, h.locks, h.partials(some...))
		if len(some) < k {
			if !errors.Is(err, ErrTooFewKeys) {
				rt.Fatalf("%d of %d: %v", len(some), k, err)
			}
			if h.opens(h.openerOf(some)) {
				rt.Fatalf("%d of %d opened", len(some), k)
			}
			return
		}
		if err != nil || !h.opens(o) || len(o.Custodians()) != k {
			rt.Fatalf("custodians %v of %d, quorum %d: %v", some, n, k, err)
		}
		var keys []CustodianKey
		for _, c := range some {
			keys = append(keys, h.keys[c-1])
		}
		if o, err = Combine(h.board, keys); err != nil || !h.opens(o) {
			rt.Fatalf("keys of %v: %v", some, err)
		}
	})
}

// openerOf combines parts without asking whether they are enough.
func (h *hearing) openerOf(custodians []int) *Opener {
	h.t.Helper()
	o, err := h.board.newOpener(custodians, func(l Lock) (parts []*edwards25519.Point, err error) {
		for _, p := range h.partials(custodians...) {
			point, err := new(edwards25519.Point).SetBytes(p.points[slices.Index(h.locks, l)][:])
			if err != nil {
				return nil, err
			}
			parts = append(parts, point)
		}
		return parts, nil
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return o
}

// TestOpensNothingElse: partials for one sheet open no other.
func TestOpensNothingElse(t *testing.T) {
	h := newHearing(t, 3, 2, 2)
	asked := *h
	asked.locks = h.locks[:1]
	o, err := CombinePartials(h.board, h.request, asked.locks, asked.partials(1, 3))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := age.Decrypt(bytes.NewReader(h.sealed[0]), o); err != nil {
		t.Error(err)
	}
	if _, err := age.Decrypt(bytes.NewReader(h.sealed[1]), o); err == nil || !strings.Contains(err.Error(), "were not asked to open it") {
		t.Errorf("a sheet that wasn't asked for: %v", err)
	}
}

// TestPartialSurvivesBytes: what is sent is what is checked.
func TestPartialSurvivesBytes(t *testing.T) {
	h := newHearing(t, 3, 2, 2)
	sent := h.partials(2)[0]
	back, err := ParsePartial(2, sent.Bytes())
	if err != nil || !bytes.Equal(back.Bytes(), sent.Bytes()) || len(sent.Bytes()) != 64+2*32 {
		t.Errorf("%v, %v", back, err)
	}
	if err := h.board.Check(h.request, h.locks, back); err != nil {
		t.Error(err)
	}
	for _, n := range []int{0, 63, 65} {
		if _, err := ParsePartial(2, sent.Bytes()[:n]); !errors.Is(err, ErrWrongPartial) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

// TestRubbishIsNamed: no partial passes that isn't the custodian's for this
// request, and the error says whose it is. The others go on without it.
func TestRubbishIsNamed(t *testing.T) {
	h := newHearing(t, 4, 2, 3)
	other := newHearing(t, 4, 2, 3)
	good := h.partials(2)[0]
	for name, p := range map[string]Partial{
		"another's":          {3, good.proof, good.points},
		"of nobody":          {5, good.proof, good.points},
		"of custodian 0":     {0, good.proof, good.points},
		"no points":          {2, good.proof, nil},
		"one too few":        {2, good.proof, good.points[:2]},
		"swapped":            {2, good.proof, [][32]byte{good.points[1], good.points[0], good.points[2]}},
		"no proof":           {2, [64]byte{}, good.points},
		"proof of too much":  {2, [64]byte(bytes.Repeat([]byte{0xff}, 64)), good.points},
		"not on the curve":   {2, good.proof, [][32]byte{good.points[0], good.points[1], {2}}},
		"another request's":  h.asking(other.request).partials(2)[0],
		"other locks'":       h.about(other.locks).partials(2)[0],
		"another board's":    other.about(h.locks).asking(h.request).partials(2)[0],
		"with another share": h.with(3, h.keys[0]),
		"cancelling out":     h.spoiled(func(parts []*edwards25519.Point) { shift(parts[0], 1); shift(parts[1], -1) }),
		"one wrong of three": h.spoiled(func(parts []*edwards25519.Point) { shift(parts[2], 1) }),
		"all wrong":          h.spoiled(func(parts []*edwards25519.Point) { shift(parts[0], 1); shift(parts[1], 1); shift(parts[2], 1) }),
	} {
		_, err := CombinePartials(h.board, h.request, h.locks, append(h.partials(1), p))
		if !errors.Is(err, ErrWrongPartial) || !strings.Contains(err.Error(), fmt.Sprintf("custodian %d", p.Custodian)) {
			t.Errorf("%s: %v", name, err)
		}
		if checked := h.board.Check(h.request, h.locks, p); !errors.Is(checked, ErrWrongPartial) {
			t.Errorf("%s: %v", name, checked)
		}
	}
	if _, err := CombinePartials(h.board, h.request, h.locks, append(h.partials(1), h.partials(1)...)); !errors.Is(err, ErrDuplicateKey) {
		t.Errorf("twice: %v", err)
	}
	o, err := CombinePartials(h.board, h.request, h.locks, h.partials(1, 4))
	if err != nil || !h.opens(o) {
		t.Errorf("the others: %v", err)
	}
}

// TestEveryByteOfPartialCounts: a partial altered anywhere on its way is refused.
func TestEveryByteOfPartialCounts(t *testing.T) {
	h := newHearing(t, 2, 2, 2)
	sent := h.partials(1)[0].Bytes()
	for i := range sent {
		bad := bytes.Clone(sent)
		bad[i] ^= 1
		p, err := ParsePartial(1, bad)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.board.Check(h.request, h.locks, p); !errors.Is(err, ErrWrongPartial) {
			t.Fatalf("byte %d changed: %v", i, err)
		}
	}
}

func (h *hearing) asking(request [32]byte) *hearing {
	other := *h
	other.request = request
	return &other
}

func (h *hearing) about(locks []Lock) *hearing {
	other := *h
	other.locks = locks
	return &other
}

// with is the partial of a custodian who uses another's share, honestly proved.
func (h *hearing) with(custodian int, k CustodianKey) Partial {
	share, err := k.of(h.board)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.proved(custodian, share, func([]*edwards25519.Point) {})
}

// spoiled is custodian 2's partial with other points, and the best proof that he
// can make for them: one with his own share.
func (h *hearing) spoiled(spoil func(parts []*edwards25519.Point)) Partial {
	share, err := h.keys[1].of(h.board)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.proved(2, share, spoil)
}

func (h *hearing) proved(custodian int, share *edwards25519.Scalar, spoil func([]*edwards25519.Point)) Partial {
	list, err := points(h.locks)
	if err != nil {
		h.t.Fatal(err)
	}
	p := Partial{Custodian: custodian}
	parts := make([]*edwards25519.Point, len(list))
	for i := range list {
		parts[i] = new(edwards25519.Point).ScalarMult(share, list[i])
	}
	spoil(parts)
	for _, part := range parts {
		p.points = append(p.points, [32]byte(part.Bytes()))
	}
	s, err := h.board.statement(h.request, h.locks, p)
	if err != nil {
		h.t.Fatal(err)
	}
	s.points = list
	if p.proof, err = s.prove(share, rand.Reader); err != nil {
		h.t.Fatal(err)
	}
	return p
}

func shift(p *edwards25519.Point, by int) {
	b := edwards25519.NewGeneratorPoint()
	if by < 0 {
		b.Negate(b)
	}
	p.Add(p, b)
}

// TestTorsionIsHarmless: a custodian who adds points of small order changes
// nothing of what is opened.
func TestTorsionIsHarmless(t *testing.T) {
	h := newHearing(t, 3, 2, 3)
	odd := h.spoiled(func(parts []*edwards25519.Point) {
		for i := range parts {
			for range i {
				parts[i].Add(parts[i], torsion(t))
			}
		}
	})
	o, err := CombinePartials(h.board, h.request, h.locks, append(h.partials(3), odd))
	if err != nil || !h.opens(o) {
		t.Errorf("%v", err)
	}
}

// TestNonceOfBrokenRandomness: where the random source gives the same bytes each
// time, proofs of two requests have two nonces; with one the share could be
// computed from them.
func TestNonceOfBrokenRandomness(t *testing.T) {
	h := newHearing(t, 1, 1, 1)
	seen := map[string]bool{}
	for range 2 {
		h.request = [32]byte(randomBytes(32))
		p, err := h.keys[0].Partial(h.board, h.request, h.locks, bytes.NewReader(make([]byte, 32)))
		if err != nil {
			t.Fatal(err)
		}
		c, _ := edwards25519.NewScalar().SetCanonicalBytes(p.proof[:32])
		z, _ := edwards25519.NewScalar().SetCanonicalBytes(p.proof[32:])
		v, err := h.board.verifier(1)
		if err != nil {
			t.Fatal(err)
		}
		nonce := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(c.Negate(c), v, z)
		seen[string(nonce.Bytes())] = true
	}
	if len(seen) != 2 {
		t.Error("two requests, one nonce")
	}
	if _, err := h.keys[0].Partial(h.board, h.request, h.locks, bytes.NewReader(nil)); err == nil {
		t.Error("proved without randomness")
	}
}

// TestPartialRefuses: a key of another board, a damaged one, and locks that
// nobody made open nothing.
func TestPartialRefuses(t *testing.T) {
	h, other := newHearing(t, 2, 1, 1), newHearing(t, 2, 1, 1)
	damaged := h.keys[0]
	damaged.share[0]++
	for name, c := range map[string]struct {
		key   CustodianKey
		locks []Lock
		want  error
	}{
		"foreign":      {other.keys[0], h.locks, ErrForeignKey},
		"damaged":      {damaged, h.locks, ErrDamagedKey},
		"small order":  {h.keys[0], []Lock{h.locks[0], {}}, errLock},
		"of the twist": {h.keys[0], []Lock{{2}}, errLock},
	} {
		if _, err := c.key.Partial(h.board, h.request, c.locks, rand.Reader); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// BenchmarkPartial is what a custodian computes for a sheet.
func BenchmarkPartial(b *testing.B) {
	h := benched(b, 1024)
	for b.Loop() {
		h.partials(1)
	}
	perSheet(b, len(h.locks))
}

// BenchmarkCheck is what the server computes for a sheet and a custodian.
func BenchmarkCheck(b *testing.B) {
	h := benched(b, 1024)
	p := h.partials(1)[0]
	for b.Loop() {
		if err := h.board.Check(h.request, h.locks, p); err != nil {
			b.Fatal(err)
		}
	}
	perSheet(b, len(h.locks))
}

// BenchmarkCombinePartials opens each sheet's file key with two custodians'
// partials, which have been checked.
func BenchmarkCombinePartials(b *testing.B) {
	h := benched(b, 1024)
	o, err := CombinePartials(h.board, h.request, h.locks, h.partials(1, 2))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for _, l := range h.locks {
			if _, err := o.secret(l); err != nil {
				b.Fatal(err)
			}
		}
	}
	perSheet(b, len(h.locks))
}

func benched(b *testing.B, sheets int) *hearing {
	h := newHearing(b, 3, 2, 1)
	for len(h.locks) < sheets {
		e := scalarOf(randomBytes(64))
		h.locks = append(h.locks, lockOn(new(edwards25519.Point).ScalarBaseMult(e)))
	}
	return h
}

func perSheet(b *testing.B, sheets int) {
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*sheets), "µs/sheet")
}
