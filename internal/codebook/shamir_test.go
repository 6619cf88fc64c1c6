package codebook

import (
	"bytes"
	"crypto/rand"
	"slices"
	"testing"

	"filippo.io/age"
	"pgregory.net/rapid"
)

// slowTimes is school multiplication of polynomials, then division.
func slowTimes(a, b byte) byte {
	var p uint16
	for i := range 8 {
		if b>>i&1 == 1 {
			p ^= uint16(a) << i
		}
	}
	for i := 15; i >= 8; i-- {
		if p>>i&1 == 1 {
			p ^= 0x11b << (i - 8)
		}
	}
	return byte(p)
}

func TestFieldExhaustively(t *testing.T) {
	for a := range 256 {
		for b := range 256 {
			if got, want := times(byte(a), byte(b)), slowTimes(byte(a), byte(b)); got != want {
				t.Fatalf("%d × %d = %d, want %d", a, b, got, want)
			}
		}
		if a > 0 && times(byte(a), inverse(byte(a))) != 1 {
			t.Fatalf("%d × its inverse is not 1", a)
		}
	}
}

// TestEveryQuorumRestores: every set of shares of at least a quorum gives the
// secret back, in any order.
func TestEveryQuorumRestores(t *testing.T) {
	secret := []byte("thirty-two bytes, to be divided.")
	for n := 1; n <= 5; n++ {
		for k := 1; k <= n; k++ {
			shares, err := shareSecret(secret, k, n, rand.Reader)
			if err != nil {
				t.Fatal(err)
			}
			for set := range 1 << n {
				at, some := pickShares(shares, set)
				if len(at) == 0 {
					continue
				}
				slices.Reverse(at)
				slices.Reverse(some)
				if got := bytes.Equal(joinShares(at, some), secret); got != (len(at) >= k) {
					t.Errorf("%d of %d: set %b restores: %v", k, n, set, got)
				}
			}
		}
	}
}

func pickShares(shares [][]byte, set int) (at []byte, some [][]byte) {
	for i, s := range shares {
		if set>>i&1 == 1 {
			at, some = append(at, byte(i+1)), append(some, s)
		}
	}
	return at, some
}

// TestFewerThanQuorumSayNothing: over all 256 values of the random coefficient,
// one share of two takes every value once, whatever the secret. Brute force.
func TestFewerThanQuorumSayNothing(t *testing.T) {
	for _, secret := range []byte{0, 1, 77, 255} {
		for x := range 3 {
			var seen [256]bool
			for c := range 256 {
				shares, err := shareSecret([]byte{secret}, 2, 3, bytes.NewReader([]byte{byte(c), 0}))
				if err != nil {
					t.Fatal(err)
				}
				seen[shares[x][0]] = true
			}
			if slices.Contains(seen[:], false) {
				t.Errorf("secret %d shows in the share of custodian %d", secret, x+1)
			}
		}
	}
}

func TestShareSecretRefuses(t *testing.T) {
	for _, c := range [][2]int{{0, 3}, {4, 3}, {2, 256}, {-1, 2}} {
		if _, err := shareSecret([]byte{1}, c[0], c[1], rand.Reader); err == nil {
			t.Errorf("quorum %d of %d was taken", c[0], c[1])
		}
	}
	if _, err := shareSecret([]byte{1, 2}, 2, 3, bytes.NewReader([]byte{1})); err == nil {
		t.Error("shared a secret without randomness")
	}
}

// TestIdentity: age's own reader accepts the key, checksum and all, and gives
// back the same text for it.
func TestIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "secret")
		id, err := identityOf(secret)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := age.ParseX25519Identity(id.String()); err != nil {
			t.Fatal(err)
		}
		flipped := bytes.Clone(secret)
		flipped[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1
		if other, err := identityOf(flipped); err != nil || other.String() == id.String() {
			t.Fatal("two secrets, one key")
		}
	})
}
