package codebook

import (
	"bytes"
	"crypto/ecdh"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/edwards25519"
	"pgregory.net/rapid"
)

// x25519 is the standard library's.
func x25519(t testing.TB, key, u []byte) []byte {
	t.Helper()
	private, err := ecdh.X25519().NewPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	public, err := ecdh.X25519().NewPublicKey(u)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := private.ECDH(public)
	if err != nil {
		t.Fatal(err)
	}
	return secret
}

// base is the u-coordinate of the base point.
func base() []byte { return append([]byte{9}, make([]byte, 31)...) }

// boardOf makes a board of a known key.
func boardOf(t testing.TB, key []byte, custodians, quorum int) (Board, []CustodianKey) {
	t.Helper()
	b, keys, err := NewBoard(custodians, quorum, bytes.NewReader(append(bytes.Clone(key), randomBytes(64*quorum)...)))
	if err != nil {
		t.Fatal(err)
	}
	return b, keys
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	rand.Read(b)
	return b
}

// torsion is a point of order 8, whose multiples are all points of small order
// (the y-coordinate is that of the list in RFC 8032's and ed25519's test vectors).
func torsion(t testing.TB) *edwards25519.Point {
	t.Helper()
	b, err := hex.DecodeString("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
	if err != nil {
		t.Fatal(err)
	}
	p, err := new(edwards25519.Point).SetBytes(b)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func lockOn(p *edwards25519.Point) Lock { return Lock(p.BytesMontgomery()) }

// TestSecretIsX25519s: what a quorum makes of a point of the curve is what X25519
// makes of it with the whole key, also where the point isn't of prime order.
func TestSecretIsX25519s(t *testing.T) {
	small := torsion(t)
	rapid.Check(t, func(rt *rapid.T) {
		bytes32 := rapid.SliceOfN(rapid.Byte(), 32, 32)
		key, ephemeral := bytes32.Draw(rt, "key"), bytes32.Draw(rt, "ephemeral")
		b, keys := boardOf(t, key, 3, 2)
		o, err := Combine(b, keys[1:])
		if err != nil {
			rt.Fatal(err)
		}
		e, err := new(edwards25519.Scalar).SetBytesWithClamping(ephemeral)
		if err != nil {
			rt.Fatal(err)
		}
		p := new(edwards25519.Point).ScalarBaseMult(e)
		if lock := lockOn(p); !bytes.Equal(lock[:], x25519(t, ephemeral, base())) {
			rt.Fatal("the Edwards form's point is another than X25519's")
		}
		for range rapid.IntRange(0, 7).Draw(rt, "torsion") {
			p.Add(p, small)
		}
		lock := lockOn(p)
		got, err := o.secret(lock)
		if want := x25519(t, key, lock[:]); err != nil || !bytes.Equal(got, want) {
			rt.Fatalf("%x, %v, want %x", got, err, want)
		}
		back, err := lock.point()
		if err != nil {
			rt.Fatal(err)
		}
		p.MultByCofactor(p)
		if minus := new(edwards25519.Point).Negate(p); back.Equal(p)+back.Equal(minus) == 0 {
			rt.Fatal("the point came back as another")
		}
	})
}

// TestLocksRefused: points of small order, of the curve's twist, and those that
// are written in a way of their own.
func TestLocksRefused(t *testing.T) {
	p := edwards25519.NewIdentityPoint()
	for i := range 8 {
		if lock := lockOn(p); i > 0 || lock == (Lock{}) {
			if _, err := lock.point(); !errors.Is(err, errLock) {
				t.Errorf("%d·T was taken: %v", i, err)
			}
		}
		p.Add(p, torsion(t))
	}
	high := Lock(base())
	high[31] |= 0x80
	beyond := Lock(bytes.Repeat([]byte{0xff}, 32)) // p + 18, which is 18
	beyond[31] = 0x7f
	minusOne := Lock(bytes.Repeat([]byte{0xff}, 32)) // where u + 1 is 0
	minusOne[0], minusOne[31] = 0xec, 0x7f
	twist := Lock{2} // 2³ + 486662·2² + 2 is no square
	for name, l := range map[string]Lock{"high bit": high, "beyond p": beyond, "−1": minusOne, "twist": twist} {
		if _, err := l.point(); !errors.Is(err, errLock) {
			t.Errorf("%s was taken: %v", name, err)
		}
	}
	if _, err := Lock(base()).point(); err != nil {
		t.Errorf("the base point: %v", err)
	}
}

// TestTwistsAreHalf: of random numbers about half are points of the curve, all
// those that X25519's own formula says are, and none else.
func TestTwistsAreHalf(t *testing.T) {
	on := 0
	for range 400 {
		l := Lock(randomBytes(32))
		l[31] &= 0x3f // below p
		if _, err := l.point(); err == nil {
			on++
		}
	}
	if on < 120 || on > 280 {
		t.Errorf("%d of 400 numbers are points", on)
	}
}

func sealAge(t testing.TB, plain []byte, to ...age.Recipient) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := age.Encrypt(&b, to...)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(plain)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestLockOf: what age sealed to one board has a lock, and nothing else has.
func TestLockOf(t *testing.T) {
	b, _ := newBoard(t, 1, 1)
	board, err := age.ParseX25519Recipient(b.Recipient)
	if err != nil {
		t.Fatal(err)
	}
	phrase, err := age.NewScryptRecipient("phrase")
	if err != nil {
		t.Fatal(err)
	}
	phrase.SetWorkFactor(cheap)
	sealed := sealAge(t, []byte("text"), board)
	lock, err := LockOf(sealed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lock.point(); err != nil {
		t.Error(err)
	}
	if again, err := LockOf(sealAge(t, []byte("text"), board)); err != nil || again == lock {
		t.Errorf("sealed twice with one lock: %v", err)
	}
	for name, c := range map[string]struct {
		sealed []byte
		want   string
	}{
		"two boards": {sealAge(t, nil, board, board), "one board"},
		"passphrase": {sealAge(t, nil, phrase), "one board"},
		"no file":    {[]byte("rubbish"), "sealed sheet"},
		"cut":        {sealed[:40], "sealed sheet"},
		"empty":      {nil, "sealed sheet"},
	} {
		if _, err := LockOf(c.sealed); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
